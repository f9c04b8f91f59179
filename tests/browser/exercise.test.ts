// A student in a real browser: opens the link, answers, plays, is interrupted, hands in; the code counts on the board.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { type OpenExercise, readCode, readExercise, toExerciseLink } from '../../src/class/index.js';
import { axe, axeInBoth, openPage, withGame } from '../support/browser.ts';
import { overflow, phase, playByKeys } from './matchPage.ts';

const game = withGame();

const SETTINGS = {
  title: 'Spring <b>term</b>',
  note: 'Play it as you would.',
  level: 'abstract-mirror',
  weeks: 2,
  depth: 'essential',
  hide: ['theory', 'readings', 'settings'],
  questions: {
    before: [{ kind: 'choice', id: 'aim', text: 'What do they want?', options: ['Gain', 'Safety'] }],
    after: [{ kind: 'text', id: 'why', text: 'What changed your mind?', most: 200 }],
    belief: [1, 2],
    foretell: true,
  },
};

async function exercise(): Promise<{ open: OpenExercise; link: string }> {
  const open = await readExercise(JSON.stringify(SETTINGS));
  const link = open.ok ? toExerciseLink(open.value) : open;
  if (!open.ok || !link.ok) throw new Error('the settings are no exercise');
  return { open: open.value, link: link.value };
}

/** Estimate with the slider and foretell, with the keyboard alone. */
async function answerTheWeek(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Answer/ }).press('Enter');
  await page.getByRole('slider', { name: /^How likely/ }).press('ArrowRight');
  await page.getByRole('radio', { name: /^They do nothing/ }).press('Space');
  await page.getByRole('slider', { name: /^How sure/ }).press('End');
  expect(await axe(page)).toEqual([]);
  await page.getByRole('button', { name: 'Done' }).press('Enter');
  await page.getByText('Hostile: 51 %. Next step: nothing, 100 %.').waitFor();
}

/** The advisers' cards that the room cuts off, and what lies below the window. */
const outOfSight = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const room = document.querySelector('.room-pane')?.getBoundingClientRect();
    const lower = (selector: string, bottom: number) =>
      [...document.querySelectorAll(selector)].filter(
        (one) => one.getBoundingClientRect().bottom > bottom + 1,
      );
    return [
      ...lower('.adviser', room?.bottom ?? 0),
      ...lower('.asks-line .button, .sheet-foot .button.strong', innerHeight),
    ].map(({ textContent }) => textContent ?? '');
  });

test('a student opens the link, plays in spite of a reload, and hands in a code that counts', async () => {
  const { open, link } = await exercise();
  const options = { reducedMotion: 'reduce', bypassCSP: true } as const;
  const { page, context, errors, requests } = await openPage(game.browser, 'about:blank', options);
  await page.goto(`${game.url}#/exercise`);
  await page.getByLabel('The link from your teacher').fill(`Open this: ${link.slice(0, -1)}`);
  await page.getByRole('button', { name: 'Open the exercise' }).click();
  await page.getByRole('heading', { name: 'The link is damaged or cut off.' }).waitFor();
  await page.getByLabel('The link from your teacher').fill(`Open this: ${link}`);
  await page.getByRole('button', { name: 'Open the exercise' }).click();

  await page.getByRole('heading', { level: 1, name: 'Spring <b>term</b>' }).waitFor();
  await page.getByLabel(/^The name or number/).fill('Ann 7');
  await page.getByRole('radio', { name: 'Safety' }).check();
  expect(await axeInBoth(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 1366, height: 768 });

  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  expect(await phase(page)).toBe('brief');
  await playByKeys(page, 0);
  await page.locator('.adviser-take').first().waitFor();
  // What is asked beside the sheet pushes neither an adviser nor the button that resolves the week out of sight.
  expect(await outOfSight(page)).toEqual([]);
  await page.keyboard.press('1');
  await page.locator('.adviser.taken').waitFor();
  expect(await outOfSight(page)).toEqual([]);
  // The depth is the teacher's, and neither mirror nor school is shown.
  expect(await page.locator('.depth-switch, .mirror-switch, .adviser-reads').count()).toBe(0);
  await answerTheWeek(page);

  await page.reload();
  expect(await phase(page)).toBe('orders');
  await page.getByText('Hostile: 51 %. Next step: nothing, 100 %.').waitFor();
  // Resolved, and closed in the middle of it.
  await playByKeys(page, 0);
  await page.goto(`${game.url}#/exercise/${link}`);
  await page.getByText('They closed when you began.').waitFor();
  await page.getByRole('button', { name: /^Week 2: go on/ }).click();
  for (let n = 0; n < 60; n++) {
    const now = await phase(page);
    if (now === 'outcome') break;
    await playByKeys(page, n % 3);
  }
  await page.getByRole('link', { name: 'Back to the exercise' }).click();

  await page.getByLabel('What changed your mind?').fill('They armed.');
  await page.getByRole('button', { name: 'Make the code' }).click();
  const code = await page.getByLabel('Your code').inputValue();
  const reading = await readCode(code, 1, open);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  expect(reading.row).toMatchObject({ label: 'Ann 7', answers: { aim: 2, why: 'They armed.' } });
  expect(reading.row.matches[0]).toMatchObject({
    side: 'west',
    beliefs: [{ week: 1, percent: 51 }],
    foretold: [{ week: 1, shares: [0, 0, 0, 100] }],
  });

  // An answer that is changed later makes another code, and the page says which one counts.
  await page.reload();
  expect(await page.getByLabel('Your code').inputValue()).toBe(code);
  await page.getByLabel('What changed your mind?').fill('They talked.');
  await page.getByRole('button', { name: 'Make a new code' }).click();
  await expect.poll(() => page.getByLabel('Your code').inputValue()).not.toBe(code);
  await page.getByRole('button', { name: 'Show the sheet' }).click();
  await page.getByRole('heading', { name: /^Match 1/ }).waitFor();
  expect(await axe(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.run-sheet').isVisible()).toBe(true);
  expect(await page.locator('#exercise-code').isVisible()).toBe(false);
  expect(errors).toEqual([]);
  const { origin } = new URL(game.url);
  expect(requests.filter((url) => /^https?:/.test(url) && new URL(url).origin !== origin)).toEqual([]);
  await context.close();
});
