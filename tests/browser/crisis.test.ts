// The crisis room, a misreading as an event, and the page of a war: by keyboard, through the accessibility tree, in both themes.
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { axeInBoth, withGame } from '../support/browser.ts';
import {
  openMatch,
  overflow,
  phase,
  savedCrisis,
  savedMisreading,
  savedRedLine,
  savedWar,
  tabTo,
} from './matchPage.ts';

const game = withGame();
let saves: { crisis: string; misreading: string; redLine: string; war: string };

beforeAll(async () => {
  saves = {
    crisis: await savedCrisis(),
    misreading: await savedMisreading(),
    redLine: await savedRedLine(),
    war: await savedWar(),
  };
}, 120_000);

const open = (save: string, options: Parameters<typeof openMatch>[3] = {}) =>
  openMatch(game.browser, game.url, save, options);

const room = (page: Page) =>
  page.getByRole('region', { name: /challenge|crossed|incident|accident|attacked/ });

/** Go through the scenes of a step with Enter. */
async function watched(page: Page): Promise<void> {
  while ((await phase(page)) === 'scenes') {
    await page.locator('.resolution-foot .strong').press('Enter');
    await page.waitForTimeout(60);
  }
}

/** Enter, held down: it gives no answer, and it is stopped before it presses the button. */
async function heldEnter(page: Page): Promise<void> {
  const stopped = await page.evaluate(() => {
    const event = { key: 'Enter', bubbles: true, cancelable: true, repeat: true };
    const places = [document.activeElement, document.querySelector('.crisis-foot .button')];
    return places.map((place) => !place?.dispatchEvent(new KeyboardEvent('keydown', event)));
  });
  expect(stopped).toEqual([true, true]);
  expect(await page.getByRole('radio', { checked: true }).count()).toBe(1);
  expect(await page.getByRole('button', { name: 'Give this answer' }).count()).toBe(1);
}

test('a whole crisis is answered by keyboard alone, and the accessibility tree says all of it', async () => {
  const { page, context, errors } = await open(saves.crisis);
  let rounds = 0;
  for (; rounds < 9 && (await phase(page)) === 'crisis'; rounds++) {
    await room(page).getByRole('heading', { level: 2 }).waitFor();
    const answers = page.getByRole('radio');
    expect(await answers.count()).toBe(4);
    await page.getByRole('group', { name: 'Your answer, sealed' }).waitFor();
    // Nothing is chosen: Enter gives nothing.
    await page.keyboard.press('Enter');
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
    await page.keyboard.press('3');
    expect(await page.getByRole('radio', { name: 'Stand firm' }).isChecked()).toBe(true);
    if (rounds === 0) await heldEnter(page);
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'The week is resolved' }).waitFor();
    await watched(page);
    if ((await phase(page)) === 'crisis') {
      const rows = page.getByRole('listitem').filter({ hasText: 'stood firm' });
      expect(await rows.count()).toBeGreaterThan(rounds);
    }
  }
  expect(rounds).toBeGreaterThan(0);
  expect(errors).toEqual([]);
  await context.close();
});

test('two people at one desk: the first answer is nowhere to be seen while the second is given', async () => {
  const save = JSON.parse(saves.crisis) as { settings: { seats: { russia: object } } };
  save.settings.seats.russia = { by: 'human' };
  const { page, context, errors } = await open(JSON.stringify(save));
  await page.getByRole('button', { name: /I play the West/ }).click();
  expect(await phase(page)).toBe('crisis');
  await page.keyboard.press('3');
  await page.keyboard.press('Enter');
  await page.locator('.hand-over').waitFor();
  expect(await page.locator('body').textContent()).not.toMatch(/stand firm|stood firm/i);
  await page.getByRole('button', { name: /I play Russia/ }).click();
  await watched(page);
  // What was challenged is not what Russia had ordered: that comes first.
  expect(await phase(page)).toBe('misread');
  await page.keyboard.press('4');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 2, name: /challenges your move/ }).waitFor();
  await page.locator('.crisis-doubt', { hasText: 'You did not order that this week.' }).waitFor();
  expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
  expect(await page.getByRole('listitem').filter({ hasText: 'stood firm' }).count()).toBe(0);
  expect(errors).toEqual([]);
  await context.close();
});

test('axe-core finds nothing in the crisis, the misreading and the war, in light or in dark', async () => {
  for (const [save, wanted] of [
    [saves.crisis, '.crisis'],
    [saves.misreading, '.misread'],
    [saves.war, '.war-page'],
  ] as const) {
    const { page, context } = await open(save, { bypassCSP: true });
    await page.locator(wanted).waitFor();
    expect(await axeInBoth(page), wanted).toEqual([]);
    await context.close();
  }
});

test('crisis, misreading and war fit on 320 px, and an answer can be given there', async () => {
  const viewport = { width: 320, height: 640 };
  for (const [save, wanted] of [
    [saves.misreading, '.misread'],
    [saves.war, '.war-page'],
    [saves.crisis, '.crisis'],
  ] as const) {
    const { page, context, errors } = await open(save, { viewport });
    await page.locator(wanted).waitFor();
    expect(await overflow(page), wanted).toBeLessThanOrEqual(0);
    if (wanted === '.crisis') {
      await page.locator('.crisis-choice').last().click();
      await page.locator('.crisis-foot .button').click();
      expect(await phase(page)).toBe('scenes');
    }
    expect(errors).toEqual([]);
    await context.close();
  }
});

test('a misreading is dealt with by keyboard: the order is on the sheet, and the event does not come back', async () => {
  const { page, context, errors } = await open(saves.misreading);
  expect(await phase(page)).toBe('misread');
  const explain = page.locator('.misread-way', { hasText: 'Explain it' });
  await page.keyboard.press((await explain.locator('.hint').textContent()) ?? '');
  expect(await page.getByRole('radio', { name: 'Explain it' }).isChecked()).toBe(true);
  await page.keyboard.press('Enter');
  await page.locator('.sheet-row', { hasText: 'Leaders’ call' }).waitFor();
  await page.reload();
  expect(await phase(page)).toBe('orders');
  expect(await page.locator('.sheet-row').count()).toBe(1);
  // An adviser's sheet is taken over beside the answer, not in its place.
  await page.locator('.adviser-keeps').first().waitFor();
  await page.keyboard.press('1');
  await page.locator('.adviser.taken').waitFor();
  expect(await page.locator('.sheet-row', { hasText: 'Leaders’ call' }).count()).toBe(1);
  expect(errors).toEqual([]);
  await context.close();
});

test('what is chosen before a crisis waits for the sheet after it, and comes onto it once', async () => {
  const { page, context, errors } = await open(saves.redLine);
  expect(await phase(page)).toBe('misread');
  await page.getByText('comes first').waitFor();
  await page.keyboard.press('3');
  await page.keyboard.press('Enter');
  await page.getByRole('radio', { name: 'Back down' }).waitFor();
  await page.keyboard.press('1');
  await page.keyboard.press('Enter');
  await page.getByRole('region', { name: 'The week is resolved' }).waitFor();
  await watched(page);
  await page.locator('.sheet-row', { hasText: 'Leaders’ call' }).waitFor();
  await page.reload();
  await page.locator('.sheet-row').first().waitFor();
  expect(await page.locator('.sheet-row').count()).toBe(1);
  // A key pressed while the page turns from the crisis to the sheet may come too early; one more is harmless.
  await expect
    .poll(async () => {
      await page.keyboard.press('Control+z');
      return page.locator('.sheet-row').count();
    })
    .toBe(0);
  expect(errors).toEqual([]);
  await context.close();
});

test('a war has its page, silent and still there after a reload; the debrief is one step on', async () => {
  const { page, context, errors } = await open(saves.war);
  await page.getByRole('heading', { level: 1, name: /attacked|War came/ }).waitFor();
  expect(new URL(page.url()).hash).toBe('#/end');
  expect(await page.locator('.war-page :is(ul, ol, table, svg)').count()).toBe(0);
  await page.reload();
  await page.getByRole('heading', { level: 1, name: /attacked|War came/ }).waitFor();
  await page.getByRole('link', { name: 'What happened on 24 February 2022' }).waitFor();
  await tabTo(page, '.war-on');
  await page.keyboard.press('Enter');
  await page.locator('.debrief-main h1').waitFor();
  expect(errors).toEqual([]);
  await context.close();
});
