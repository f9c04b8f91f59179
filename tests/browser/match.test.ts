// The match in a real browser: whole matches by keyboard alone, accessible in light and dark, narrow, without WebGL, resumed.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { human } from '../session/bench.ts';
import { axeInBoth, launch, withGame } from '../support/browser.ts';
import { runs } from '../support/runs.ts';
import {
  excess,
  inFullDepth,
  openMatch,
  overflow,
  phase,
  playToTheEnd,
  pressNumber,
  RUNNING,
  savedCrisis,
  savedMatch,
  savedOffer,
  tabTo,
} from './matchPage.ts';

const game = withGame();
let fresh: string;
let crisis: string;

beforeAll(async () => {
  [fresh, crisis] = await Promise.all([savedMatch({ seed: 'browser' }), savedCrisis()]);
});

const open = (save = fresh, ...rest: [Parameters<typeof openMatch>[3]?, Parameters<typeof openMatch>[4]?]) =>
  openMatch(game.browser, game.url, save, ...rest);

/** Close the brief with its main button. */
async function seated(page: Page): Promise<void> {
  await page.locator('dialog[open] .button.strong').click();
  await page.locator('.sheet-foot, .part-tabs').first().waitFor();
}

test('a whole match is played by keyboard alone', { timeout: 240_000 }, async () => {
  const { page, context, errors } = await open(await savedMatch({ seed: 'keys-west' }));
  const seen = await playToTheEnd(page);
  expect([...seen]).toEqual(expect.arrayContaining(['brief', 'orders', 'scenes', 'outcome']));
  expect(errors).toEqual([]);
  await context.close();
});

describe('axe-core finds nothing, in light or in dark,', () => {
  const options = { bypassCSP: true };

  test('in the brief, the orders, a move in hand, the terms, the menu and the log', async () => {
    const { page, context } = await open(fresh, options);
    await phase(page);
    expect(await axeInBoth(page)).toEqual([]);
    await seated(page);
    expect(await axeInBoth(page)).toEqual([]);
    await page.getByRole('button', { name: 'Full', exact: true }).click();
    expect(await axeInBoth(page)).toEqual([]);
    await page.getByRole('tab', { name: /Diplomacy/ }).click();
    await page.locator('.move', { hasText: 'Written answer' }).click();
    await page.locator('.guess-scale').waitFor();
    expect(await axeInBoth(page)).toEqual([]);
    await page.getByRole('button', { name: 'Choose the terms' }).click();
    expect(await axeInBoth(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Menu' }).click();
    expect(await axeInBoth(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('l');
    expect(await axeInBoth(page)).toEqual([]);
    await context.close();
  });

  test('in any scene of a resolved week', async () => {
    const { page, context } = await open(fresh, options);
    await phase(page);
    await seated(page);
    await pressNumber(page, 1);
    await page.keyboard.press('Enter');
    await page.keyboard.press('r');
    for (let n = 0; n < 8 && (await phase(page)) === 'scenes'; n++) {
      expect(await axeInBoth(page)).toEqual([]);
      if ((await page.getByRole('button', { name: 'Next', exact: true }).count()) === 0) break;
      const before = await page.locator('.resolution').textContent();
      await page.keyboard.press('ArrowRight');
      await page.waitForFunction((old) => document.querySelector('.resolution')?.textContent !== old, before);
    }
    await context.close();
  });
});

/** How much of a scene's words stands above the bar under them and in the window, in pixels from where they begin. */
const wordsAboveBar = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const top = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().top ?? 0;
    return Math.min(innerHeight, top('.resolution-foot')) - top('.resolution .scene');
  });

test.each<[string, { width: number; height: number }]>([
  ['320 px wide', { width: 320, height: 640 }],
  ['a laptop at 200 %', { width: 640, height: 400 }],
  ...runs<[string, { width: number; height: number }][]>([], [['a phone', { width: 390, height: 844 }]]),
])('%s: every part fits without scrolling sideways', async (_name, viewport) => {
  const { page, context } = await open(fresh, { viewport });
  await phase(page);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await seated(page);
  for (const tab of ['Map', /Room|Moves/, 'Sheet', 'More']) {
    await page.locator('.part-tabs').getByRole('tab', { name: tab }).click();
    expect(await overflow(page), String(tab)).toBeLessThanOrEqual(0);
    // The map comes a moment after its tab.
    await expect.poll(() => excess(page), { message: String(tab) }).toBeLessThanOrEqual(0);
  }
  await page.getByRole('button', { name: 'Full', exact: true }).click();
  for (const tab of ['Map', 'Moves', 'Orders', 'You', 'They']) {
    await page.locator('.part-tabs').getByRole('tab', { name: tab }).click();
    expect(await overflow(page), tab).toBeLessThanOrEqual(0);
    await expect.poll(() => excess(page), { message: tab }).toBeLessThanOrEqual(0);
  }
  await page.locator('.part-tabs').getByRole('tab', { name: 'Moves' }).click();
  await page.locator('.move').first().click();
  expect(await overflow(page), 'a move').toBeLessThanOrEqual(0);
  await page.getByRole('button', { name: 'Add to the sheet' }).click();
  await page.locator('.part-tabs').getByRole('tab', { name: 'Orders' }).click();
  await page.locator('.sheet-foot .button').click();
  for (let n = 0; n < 8 && (await phase(page)) === 'scenes'; n++) {
    expect(await overflow(page), `scene ${n + 1}`).toBeLessThanOrEqual(0);
    expect(await wordsAboveBar(page), `scene ${n + 1}`).toBeGreaterThan(40);
    const next = page.getByRole('button', { name: 'Next', exact: true });
    if ((await next.count()) === 0) break;
    await next.click();
    await page.waitForTimeout(50);
  }
  await context.close();
});

test('with WebGL the canvas takes over, and a week is told on it', async () => {
  const withIt = await launch({ webgl: true });
  const { page, errors } = await openMatch(withIt, game.url, fresh, { reducedMotion: 'no-preference' });
  await phase(page);
  await seated(page);
  await page.locator('.map-live').waitFor({ timeout: 20_000 });
  await pressNumber(page, 1);
  await page.keyboard.press('Enter');
  await page.keyboard.press('r');
  expect(await phase(page)).toBe('scenes');
  await page.locator('.map-live').waitFor();
  for (let n = 0; n < 4 && (await phase(page)) === 'scenes'; n++) {
    await page.keyboard.press('Enter');
    await page.waitForTimeout(100);
  }
  expect(errors).toEqual([]);
  await withIt.close();
});

test('without WebGL the drawn map is complete and Phaser is never asked for', async () => {
  const { page, context, requests, errors } = await open();
  await phase(page);
  await seated(page);
  await page.locator('.map-ink .map-sign').first().waitFor();
  expect(await page.locator('.map-live').count()).toBe(0);
  expect(await page.locator('.map-ink .map-sign').count()).toBeGreaterThan(5);
  await page.waitForLoadState('networkidle');
  expect(requests.filter((url) => url.includes('phaser'))).toEqual([]);
  expect(errors).toEqual([]);
  await context.close();
});

test('a reload keeps drafts and undo; Ctrl+Z takes back, Delete takes off', async () => {
  const { page, context } = await open();
  await phase(page);
  await seated(page);
  await pressNumber(page, 1);
  await page.keyboard.press('Enter');
  await page.locator('.sheet-row').waitFor();
  const name = await page.locator('.sheet-row .sheet-name').textContent();
  await page.reload();
  await page.locator('.sheet-row').waitFor();
  expect(await page.locator('.sheet-row .sheet-name').textContent()).toBe(name);
  // A page that has just been loaded may not hear the first key yet; one more is harmless.
  await expect
    .poll(async () => {
      await page.keyboard.press('Control+z');
      return page.locator('.sheet-empty').count();
    })
    .toBe(1);
  await pressNumber(page, 1);
  await page.keyboard.press('Enter');
  await page.locator('.sheet-row').waitFor();
  await page.keyboard.press('Delete');
  await page.locator('.sheet-empty').waitFor();
  await context.close();
});

test('a damaged autosave is offered as a file and dropped only when asked', async () => {
  const { page, context } = await open('{"format":"spiral-save/1", broken');
  await page.getByText('A saved match could not be opened').waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download it' }).click(),
  ]);
  expect(readFileSync(await download.path(), 'utf8')).toBe('{"format":"spiral-save/1", broken');
  await page.reload();
  await page.getByText('A saved match could not be opened').waitFor();
  await page.getByRole('button', { name: 'Throw it away' }).click();
  await page.getByText('A saved match could not be opened').waitFor({ state: 'detached' });
  const kept = await page.evaluate(() => Object.keys(localStorage).filter((name) => name.includes('aside')));
  expect(kept).toEqual([]);
  await context.close();
});

test('hot-seat: nothing of the first side is on the page while the desk is handed over', async () => {
  const save = await savedMatch({ seed: 'hot', seats: { west: human, russia: human } });
  const { page, context } = await open(save);
  await page.getByRole('button', { name: /I play the West/ }).click();
  await seated(page);
  await pressNumber(page, 1);
  await page.keyboard.press('Enter');
  const order = (await page.locator('.sheet-name').first().textContent()) ?? '';
  await page.keyboard.press('r');
  await page.locator('.hand-over').waitFor();
  const text = (await page.locator('body').textContent()) ?? '';
  expect(text).not.toContain(order);
  expect(await page.locator('.match, .map').count()).toBe(0);
  await page.getByRole('button', { name: /I play Russia/ }).click();
  await seated(page);
  expect(await page.locator('body').textContent()).not.toContain(order);
  // Seated again after a reload: covered first.
  await page.reload();
  await page.locator('.hand-over').waitFor();
  await context.close();
});

test('single-letter keys can be switched off, and stay off', async () => {
  const { page, context } = await open();
  await phase(page);
  await seated(page);
  await page.keyboard.press('?');
  await page.getByLabel('Single-letter keys are on').uncheck();
  await page.keyboard.press('Escape');
  await page.reload();
  await page.locator('.sheet-foot').waitFor();
  await page.keyboard.press('l');
  await page.waitForTimeout(200);
  expect(await page.locator('dialog[open]').count()).toBe(0);
  await context.close();
});

test('an empty sheet asks once, and a held key neither confirms nor resolves', async () => {
  const { page, context } = await open();
  await phase(page);
  await seated(page);
  await page.keyboard.down('r');
  await page.keyboard.down('r');
  await page.getByText('Restraint is read too.').waitFor();
  // Held on: the question stays.
  await page.keyboard.down('r');
  expect(await page.locator('dialog[open]').count()).toBe(1);
  await page.keyboard.up('r');
  await page.keyboard.press('Escape');
  await page.locator('.sheet-foot .button').focus();
  await page.keyboard.down('Enter');
  await page.keyboard.down('Enter');
  await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  expect(await page.locator('dialog[open]').count()).toBe(1);
  await page.getByRole('button', { name: 'Pass the week' }).click();
  expect(await phase(page)).toBe('scenes');
  await context.close();
});

test.each([
  ['by keyboard', { width: 1366, height: 768 }],
  ['with a mouse', { width: 1366, height: 768 }],
  ['by touch', { width: 390, height: 844 }],
])('%s a week takes a sheet, one press to resolve it, and two to skip its scenes', async (how, viewport) => {
  const { page, context } = await open(fresh, { viewport, hasTouch: how === 'by touch' });
  await phase(page);
  await seated(page);
  if (how === 'by touch') await page.locator('.part-tabs').getByRole('tab', { name: /Room/ }).tap();
  await page.locator('.adviser-take').first().waitFor();
  const on = page.locator('.resolution-foot .strong');
  const press = async (key: string, button: string) => {
    if (how === 'by keyboard') await page.keyboard.press(key);
    else if (how === 'with a mouse') await page.locator(button).first().click();
    else await page.locator(button).first().tap();
  };
  await press('1', '.adviser-take');
  await page.locator('.adviser.taken').waitFor();
  if (how === 'by touch') await page.locator('.part-tabs').getByRole('tab', { name: 'Sheet' }).tap();
  await press('r', '.sheet-foot .strong');
  await on.waitFor();
  const place = await on.boundingBox();
  expect(await page.locator('.scene-summary').count()).toBe(0);
  await press('Enter', '.resolution-foot .strong');
  await page.locator('.scene-summary').waitFor();
  const after = await on.boundingBox();
  const middle = (box: typeof place) => box && Math.round(box.y + box.height / 2);
  expect(Math.abs((middle(after) ?? 0) - (middle(place) ?? 0))).toBeLessThanOrEqual(1);
  await press(' ', '.resolution-foot .strong');
  await page.waitForFunction(() => !document.querySelector('.resolution'));
  expect(await phase(page)).not.toBe('scenes');
  await context.close();
});

test('no first decision needs more than 120 words, and the brief before it at most 60', async () => {
  const { page, context } = await open();
  await phase(page);
  const words = (text: string) => text.split(/\s+/).filter((word) => /\w/.test(word)).length;
  const brief = words(await page.locator('dialog[open]').innerText());
  expect(brief).toBeLessThanOrEqual(60);
  const buttons = await page.locator('dialog[open] .button').allInnerTexts();
  const text = brief - words(buttons.join(' '));
  await seated(page);
  // What only a screen reader says stands beside something that is drawn.
  const drawn = async (part: string) => {
    const unseen = await page.locator(`${part} .unseen`).allInnerTexts();
    return words(await page.locator(part).innerText()) - words(unseen.join(' '));
  };
  const sheet = await drawn('.sheet-pane');
  const figures = await drawn('.figure-strip');
  expect(brief + sheet + figures).toBeLessThanOrEqual(120);
  // The other way to decide: the brief without its buttons, then what three advisers say and lay on the table.
  const room = page.locator('.adviser-name, .adviser-says, .adviser-lines');
  await room.first().waitFor();
  const said = words((await room.allInnerTexts()).join(' '));
  expect(text + said).toBeLessThanOrEqual(120);
  await context.close();
});

test.each([
  ['essential', undefined],
  ['full', inFullDepth],
] as const)(
  'in %s depth all of a move and of its sheet is seen without scrolling',
  async (_depth, prepare) => {
    const { page, context } = await open(fresh, { viewport: { width: 1366, height: 768 } }, prepare);
    await phase(page);
    await seated(page);
    await pressNumber(page, 1);
    await page.keyboard.press('Enter');
    const kinds = page.getByRole('tablist', { name: 'Kinds of moves' }).getByRole('tab');
    const ids = () =>
      page
        .locator('[data-move]')
        .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.move ?? ''));
    for (let kind = 0; kind < runs(1, await kinds.count()); kind++) {
      await kinds.nth(kind).click();
      for (const move of runs(['armsToUkraine', 'strikeGroup', 'deployEast', 'forwardArmour'], await ids())) {
        await page.locator(`[data-move="${move}"]`).click();
        await page.locator('.detail-pane .detail-teaches').waitFor();
        for (const [width, height] of [
          [1366, 768],
          [1440, 900],
        ] as const) {
          await page.setViewportSize({ width, height });
          const hidden = () =>
            page.evaluate(() => {
              const parts = '.detail-scroll, .sheet-scroll, .detail-meant dd, .detail-read dd, .guess-scale';
              const outside = [...document.querySelectorAll(parts)].filter((part) => {
                const { top, bottom, left, right } = part.getBoundingClientRect();
                return top < 0 || left < 0 || bottom > innerHeight || right > innerWidth;
              });
              const scrolls = [...document.querySelectorAll('.detail-scroll, .sheet-scroll')].filter(
                (part) => part.scrollHeight > part.clientHeight,
              );
              return [...outside, ...scrolls].map((part) => part.className);
            });
          await expect.poll(hidden, { message: `${move} at ${width} × ${height}` }).toEqual([]);
        }
      }
    }
    await context.close();
  },
);

test('on a low screen with an offer open every sheet of the room is seen; only the taken one has a bar in forced colours', async () => {
  const { page, context } = await open(await savedOffer(), {
    viewport: { width: 1366, height: 768 },
    forcedColors: 'active',
  });
  await phase(page);
  await page.locator('.offer').waitFor();
  await page.locator('.adviser-take').first().waitFor();
  const cut = () =>
    page.evaluate(() => {
      const room = document.querySelector('.room-pane')?.getBoundingClientRect();
      return [...document.querySelectorAll('.adviser')].filter(
        (card) => card.getBoundingClientRect().bottom > (room?.bottom ?? 0) + 1,
      ).length;
    });
  expect(await cut()).toBe(0);
  await page.keyboard.press('1');
  await page.locator('.adviser.taken').waitFor();
  const bars = await page.evaluate(() =>
    [...document.querySelectorAll('.adviser')].map((card) => {
      const { borderInlineStartColor: bar } = getComputedStyle(card);
      return { taken: card.matches('.taken'), seen: bar !== getComputedStyle(document.body).backgroundColor };
    }),
  );
  for (const { taken, seen } of bars) expect(seen).toBe(taken);
  // Whichever sheet is taken, the room says less as the sheet grows: offer and warnings are seen, and so are all advisers.
  const scrolls = () =>
    page.evaluate(() => {
      const pane = document.querySelector('.side-pane .sheet-scroll');
      return (pane?.scrollHeight ?? 0) - (pane?.clientHeight ?? 0);
    });
  const warnings = page.locator('.sheet-warning');
  await expect.poll(() => warnings.count()).toBeGreaterThanOrEqual(2);
  for (let taken = 0; taken < bars.length; taken++) {
    await page.keyboard.press(String(taken + 1));
    await page.locator('.adviser').nth(taken).and(page.locator('.taken')).waitFor();
    await page.locator('.sheet-line').waitFor();
    expect(await cut(), `sheet ${taken + 1}`).toBe(0);
    expect(await scrolls(), `sheet ${taken + 1}`).toBeLessThanOrEqual(0);
  }
  // One order alone is nobody's sheet, and every card folds.
  await page.keyboard.press('1');
  await page.locator('.sheet-drop').nth(1).click();
  await page.locator('.adviser.taken').waitFor({ state: 'detached' });
  expect(await page.locator('.sheet-row').count()).toBe(1);
  expect(await cut()).toBe(0);
  await context.close();
});

test('one popover at a time: it fits the screen and closes with Escape', async () => {
  const { page, context } = await open();
  await phase(page);
  await seated(page);
  for (const at of [0, 3]) {
    await page.locator('.key-figure').nth(at).click();
    const box = await page.locator('.explanation').boundingBox();
    const size = page.viewportSize();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(size?.width ?? 0);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(size?.height ?? 0);
    expect(await page.locator('.explanation').count()).toBe(1);
  }
  await page.keyboard.press('Escape');
  await page.locator('.explanation').waitFor({ state: 'detached' });
  await context.close();
});

test('one polite message for each step', async () => {
  const { page, context } = await open();
  await phase(page);
  await seated(page);
  const said = () => page.locator('[role="status"].unseen').textContent();
  expect(await said()).toContain('Week 1 of 10');
  await pressNumber(page, 1);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() =>
    document.querySelector('[role="status"].unseen')?.textContent?.includes('Added'),
  );
  await page.keyboard.press('r');
  await phase(page);
  await page.waitForFunction(() =>
    document.querySelector('[role="status"].unseen')?.textContent?.includes('An order goes out'),
  );
  expect(await page.locator('[aria-live]').count()).toBe(1);
  await context.close();
});

test('the guided opening asks for acts, answers each, and is heard in the same message', async () => {
  const { page, context } = await open(await savedMatch({ seed: 'browser', guided: true }));
  await phase(page);
  await seated(page);
  const asks = (text: string) => page.locator('.guide-act', { hasText: text }).waitFor();
  const answers = (text: string) => page.locator('.guide-answer', { hasText: text }).waitFor();
  await asks('Take the sheet of one adviser.');
  await page.locator('.adviser-take').nth(1).waitFor();
  await page.keyboard.press('2');
  await answers('the spiral model');
  await asks('Switch the map');
  await page.waitForFunction(() => {
    const said = document.querySelector('[role="status"].unseen')?.textContent ?? '';
    return (
      said.includes('Taken over') && said.includes('the spiral model') && said.includes('Switch the map')
    );
  });
  await page.keyboard.press('m');
  await answers('The hatching');
  await asks('Resolve the week.');
  await page.reload();
  await answers('The hatching');
  await tabTo(page, '.guide .button');
  await page.keyboard.press('Enter');
  await page.locator('.guide').waitFor({ state: 'detached' });
  // The button has gone with the hint; the reader is still somewhere.
  await page.waitForFunction(() => document.activeElement !== document.body);
  await context.close();
});

test('the page holds no inline style and no error', async () => {
  const { page, context, errors } = await open(crisis);
  await page.locator('.crisis').waitFor();
  const styled = await page.evaluate(() =>
    [...document.querySelectorAll('.match [style]')]
      .filter((node) => !node.closest('.map-canvas'))
      .map((node) => node.className),
  );
  expect(styled).toEqual([]);
  expect(errors).toEqual([]);
  expect(await page.evaluate((name) => localStorage.getItem(name) !== null, RUNNING)).toBe(true);
  await context.close();
});

test('the menu is reached with Tab, and giving up asks first', async () => {
  const { page, context } = await open();
  await phase(page);
  await seated(page);
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await tabTo(page, '.match-head .button.bare');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Give up the match' }).click();
  await page.getByRole('button', { name: 'Give up', exact: true }).click();
  for (let n = 0; n < 12 && (await phase(page)) === 'scenes'; n++) {
    await page.locator('.resolution-foot .strong').click();
    await page.waitForTimeout(50);
  }
  expect(await page.locator('.debrief-main h1').textContent()).toContain('gave up');
  await context.close();
});
