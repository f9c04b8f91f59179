// The debrief in a real browser, by keyboard and by the accessibility tree alone: sober words, ledger, curves, what if, paper.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { linkOf, type Match, makeSave, studyOf } from '../../src/session/index.js';
import { passOn } from '../session/bench.ts';
import { axe, launch, openPage, type Served, serveDist } from '../support/browser.ts';
import { freshDesk, playedByOne } from '../view/bench.ts';
import { openMatch, overflow, phase, savedMatch, tabTo } from './matchPage.ts';

/** How long a short match may take to be worked out on a slow machine. */
const WORKED_OUT = 120_000;

let browser: Browser;
let served: Served;
let match: Match;
let ended: string;
let passed: string;

beforeAll(async () => {
  [browser, served] = await Promise.all([launch(), serveDist()]);
  match = playedByOne('january-2022', 'debrief', 3);
  const watched = { west: match.steps.length, russia: match.steps.length };
  ended = makeSave(match, { ...freshDesk(), watched, dismissed: ['brief.west'] });
  passed = await savedMatch({ seed: 'ended', dials: { weeks: 4 } }, async (session) => {
    await passOn(session, 'west');
    await session.dispatch({ do: 'watched', side: 'west' });
  });
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

const open = async (save: string, options: Parameters<typeof openMatch>[3] = {}) => {
  const opened = await openMatch(browser, served.url, save, options);
  await opened.page.locator('.debrief-main h1').waitFor();
  return opened;
};

/** Wait until everything has been worked out. */
const workedOut = (page: Page) =>
  page.waitForFunction(() => !document.querySelector('.working'), null, {
    timeout: WORKED_OUT,
    polling: 200,
  });

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

test('axe-core finds nothing before anything has been worked out', async () => {
  const { page, context } = await open(ended, { bypassCSP: true });
  expect(await axe(page)).toEqual([]);
  await context.close();
});

describe('once all has been worked out', () => {
  let whole: Awaited<ReturnType<typeof open>>;
  beforeAll(async () => {
    whole = await open(ended, { bypassCSP: true });
    await workedOut(whole.page);
  });
  afterAll(() => whole?.context.close());

  test.each(['light', 'dark'] as const)('axe-core finds nothing in %s', async (colorScheme) => {
    await whole.page.emulateMedia({ colorScheme });
    expect(await axe(whole.page)).toEqual([]);
    await whole.page.emulateMedia({ colorScheme: 'light' });
  });

  test.each([320, 640])('%i px wide: nothing scrolls sideways', async (width) => {
    await whole.page.setViewportSize({ width, height: 700 });
    expect(await overflow(whole.page)).toBeLessThanOrEqual(0);
    await whole.page.setViewportSize({ width: 1280, height: 800 });
  });

  test('by the accessibility tree alone: every part is a named region with its words and its tables', async () => {
    const { page } = whole;
    const tree = await page.locator('main').ariaSnapshot();
    const regions = [
      'The ledger',
      'Two mirrors',
      'The most misread moves',
      'Turning points',
      'If the rival had been another',
      'Luck',
      'The rival’s true type',
      'What this match illustrates',
      'Against your brief',
      'What happened, and what a model cannot say',
    ];
    const places = regions.map((name) => tree.indexOf(`region "${name}"`));
    expect(places).not.toContain(-1);
    expect([...places].sort((a, b) => a - b)).toEqual(places);

    const ledger = await page.getByRole('listitem', { name: 'Week 1', exact: true }).ariaSnapshot();
    expect(ledger).toMatch(/Meant: /);
    expect(ledger).toMatch(/They read:/);
    expect(ledger).toMatch(/Suspicion, log odds:/);
    expect(ledger).toMatch(/Because: /);

    const board = page.getByRole('slider', { name: 'The course of the match' });
    expect(await board.getAttribute('aria-valuetext')).toMatch(
      /^Week \d+: Risk of a large war .* · Tension \d+ · Ladder \d, .* · Forces: /,
    );
    for (const name of ['The most misread moves', 'If the rival had been another', 'Luck']) {
      expect(await page.getByRole('table', { name }).getByRole('row').count(), name).toBeGreaterThan(1);
    }
    const what = page.getByRole('table', { name: /if you had/ }).first();
    expect(await what.getByRole('columnheader').allTextContents()).toEqual([
      'If you had',
      'Russia’s fear',
      'Large war',
    ]);
  });

  test('on paper: no controls, all tables open, and closed again afterwards', async () => {
    const { page } = whole;
    await page.setViewportSize({ width: 760, height: 1000 });
    const shown = (selector: string) => page.locator(selector).first().isVisible();
    await page.emulateMedia({ media: 'print' });
    await page.waitForFunction(() => document.querySelectorAll('.chart details:not([open])').length === 0);
    for (const selector of [
      '.debrief-contents',
      '.site-actions',
      '.play-on, .what-if .button',
      '.chart-says',
    ])
      expect(await shown(selector), selector).toBe(false);
    for (const selector of ['.debrief-mirrors table', '.debrief-turning table', '.ledger-week', '.concept'])
      expect(await shown(selector), selector).toBe(true);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.emulateMedia({ media: 'screen' });
    await page.waitForFunction(() => document.querySelectorAll('.chart details[open]').length === 0);
    await page.setViewportSize({ width: 1280, height: 800 });
  });
});

test('an ended match is a debrief after a reload too, marked as invented, with the factual card one step away', async () => {
  const { page, context, errors } = await open(passed);
  await page.reload();
  await page.locator('.debrief-main h1').waitFor();
  await page.getByText('It is not what happened in 2022.').waitFor();
  await tabTo(page, '.debrief-invention a');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => location.hash === '#/history');
  expect(errors).toEqual([]);
  await context.close();
});

test('the page is whole before anything has been worked out, and stays so when the work is stopped', async () => {
  const { page, context } = await open(ended);
  for (const name of ['The ledger', 'Two mirrors', 'Turning points', 'Luck', 'Against your brief']) {
    await page.getByRole('heading', { name, exact: true, level: 2 }).waitFor();
  }
  await tabTo(page, '.working .button');
  await page.keyboard.press('Enter');
  await page.getByText('Stopped. What had been found stays.').first().waitFor();
  await tabTo(page, '.working .button');
  await page.keyboard.press('Enter');
  await workedOut(page);
  await context.close();
});

test('by keyboard alone: from the contents through the curves to "what if", to another week, and on to playing', async () => {
  const { page, context, errors } = await open(ended);
  await workedOut(page);

  await tabTo(page, '.debrief-contents li:nth-child(2) .button');
  await page.keyboard.press('Enter');
  expect(await focused(page)).toBe('Two mirrors');

  await tabTo(page, '.debrief-mirrors [role="slider"]');
  await page.keyboard.press('Home');
  await page.locator('.debrief-mirrors .chart-says', { hasText: /^At the start: / }).waitFor();
  await page.keyboard.press('ArrowRight');
  await page.locator('.debrief-mirrors .chart-says', { hasText: /^Week 1: / }).waitFor();
  // One cursor runs through all curves.
  await page.locator('.debrief-turning .chart-says', { hasText: /^Week 1: .*Tension/ }).waitFor();

  await tabTo(page, '.debrief-mirrors summary');
  await page.keyboard.press('Enter');
  expect(await page.locator('.debrief-mirrors tbody tr').count()).toBe((match.state.outcome?.week ?? 0) + 1);

  await tabTo(page, '.debrief-turning [role="slider"]');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.id === 'debrief-what-if');
  expect(await focused(page)).toBe('Week 2: if you had …');
  await page.locator('.what-if table').first().waitFor();

  await tabTo(page, '.what-if select');
  await page.keyboard.press('ArrowUp');
  await page.getByRole('heading', { name: 'Week 1: if you had …' }).waitFor();

  await tabTo(page, '.concept .button');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toMatch(/^ledger-\d+$/);

  await page.keyboard.press('Shift+Tab');
  await tabTo(page, '.what-if .button');
  await page.keyboard.press('Enter');
  await tabTo(page, 'dialog[open] .button.strong');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => location.hash === '#/match');
  expect(errors).toEqual([]);
  await context.close();
});

test('the other desk shows the other ledger', async () => {
  const { page, context } = await open(passed);
  const before = await page.locator('.debrief-report').textContent();
  await tabTo(page, '.debrief-foot .button');
  await page.keyboard.press('Enter');
  await page.waitForFunction((old) => document.querySelector('.debrief-report')?.textContent !== old, before);
  await context.close();
});

test('a link opens the debrief of a stranger’s match, in a browser that has never played', async () => {
  const link = linkOf(studyOf(match));
  if (!link.ok) throw new Error(JSON.stringify(link.problems));
  const { page, context, errors } = await openPage(browser, `${served.url}#/debrief/l/${link.value}`);
  await page.locator('.debrief-main h1').waitFor();
  await workedOut(page);
  await page.reload();
  await page.locator('.debrief-main h1').waitFor();
  expect(errors).toEqual([]);
  await context.close();
});

test.each(['l/r1-nonsense', 'l/<img src=x onerror=alert(1)>', 'm/nothing-here'])(
  'an address that names no match says so: %s',
  async (rest) => {
    const { page, context, errors } = await openPage(browser, `${served.url}#/debrief/${rest}`);
    await page.getByText('This match cannot be opened.').waitFor();
    expect(await page.locator('.detail li').count()).toBeGreaterThan(0);
    expect(await page.locator('main img').count()).toBe(0);
    expect(errors).toEqual([]);
    await context.close();
  },
);

test.each([
  ['Same seed again', 'west', true],
  ['Play the other side', 'russia', false],
  ['Play again', 'west', false],
] as const)('"%s" begins a match as %s', async (name, side, same) => {
  const { page, context } = await open(passed);
  await page.getByRole('button', { name }).press('Enter');
  expect(await phase(page)).toBe('brief');
  const kept = await page.evaluate(() => JSON.parse(localStorage.getItem('spiral.match') ?? '{}'));
  expect(kept.settings.seats[side].by).toBe('human');
  expect(kept.settings.seed === 'ended').toBe(same);
  expect(kept.settings.dials.weeks).toBe(4);
  await context.close();
});
