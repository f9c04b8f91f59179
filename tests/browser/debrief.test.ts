// The debrief in a real browser, by keyboard and by the accessibility tree alone: the guess, the story, the tabs, paper.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { linkOf, type Match, makeSave, studyOf } from '../../src/session/index.js';
import { passOn } from '../session/bench.ts';
import { axe, axeInBoth, openPage, withGame } from '../support/browser.ts';
import { longTest } from '../support/runs.ts';
import { freshDesk, playedByOne } from '../view/bench.ts';
import { openMatch, overflow, phase, savedMatch, tabTo, toDebrief } from './matchPage.ts';

/** How long a short match may take to be worked out on a slow machine. */
const WORKED_OUT = 120_000;

const game = withGame();
let match: Match;
let ended: string;
let passed: string;

beforeAll(async () => {
  match = playedByOne('january-2022', 'debrief', 3);
  const watched = { west: match.steps.length, russia: match.steps.length };
  ended = makeSave(match, { ...freshDesk(), watched, dismissed: ['brief.west'] });
  passed = await savedMatch({ seed: 'ended', dials: { weeks: 4 } }, async (session) => {
    await passOn(session, 'west');
    await session.dispatch({ do: 'watched', side: 'west' });
  });
});

const open = async (save: string, options: Parameters<typeof openMatch>[3] = {}) => {
  const opened = await openMatch(game.browser, game.url, save, options);
  await toDebrief(opened.page);
  return opened;
};

/** Be shown the truth, by keyboard, without a guess. */
async function shown(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'I would rather not guess' }).press('Enter');
  await page.locator('.story').waitFor();
}

/** Wait until everything has been worked out. */
const workedOut = (page: Page) =>
  page.waitForFunction(() => !document.querySelector('.working'), null, {
    timeout: WORKED_OUT,
    polling: 200,
  });

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

/** Everything that the page says in any way: its text, its names, its title, what is announced. */
const everything = (page: Page) =>
  page.evaluate(() => `${document.title} ${document.documentElement.outerHTML.split('<body')[1] ?? ''}`);

describe('before the guess', () => {
  test('nothing gives away what the rival was: one line on what happened, and the question', async () => {
    const { page, context } = await open(ended, { bypassCSP: true });
    expect(await axe(page)).toEqual([]);
    const says = (await everything(page)).replace(/story-guess-row[\s\S]*?<\/p>/g, '');
    expect(says).toMatch(/Russia attacked Ukraine in week(.|&nbsp;)3\./);
    expect(says).not.toMatch(/seeker|opportunist|revisionist|chose the war|struck first|advantage/i);
    expect(await page.locator('.story, .workbench').count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Picture' }).count()).toBe(0);
    await page.evaluate(() => {
      location.hash += '/ledger';
    });
    expect(await page.locator('.story, .workbench').count()).toBe(0);
    await context.close();
  });

  test('by keyboard alone: the shares make a whole, and the reveal waits for "Show me"; the guess is kept', async () => {
    const { page, context, errors } = await open(ended);
    const values = () =>
      page
        .locator('.story-guess input')
        .evaluateAll((all) => all.map((one) => Number((one as HTMLInputElement).value)));
    await tabTo(page, '.story-guess input');
    await page.keyboard.press('Home');
    for (let n = 0; n < 6; n++) await page.keyboard.press('ArrowRight');
    const [first, ...others] = await values();
    expect(first).toBe(30);
    expect(others.reduce((sum, one) => sum + one, 0)).toBe(70);
    await tabTo(page, '.story-guess .button.strong');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'debrief-reveal');
    expect(await focused(page)).toBe('Russia was a revisionist.');
    await page.getByText(/^You said \d+.% for what it was: /).waitFor();
    await page.reload();
    await page.getByText(/^You said \d+.% for what it was: /).waitFor();
    expect(errors).toEqual([]);
    await context.close();
  });

  test('by the accessibility tree alone: three named sliders with their shares, and two ways on', async () => {
    const { page, context } = await open(ended);
    const form = page.getByRole('form', { name: 'Before you look: what were they?' });
    for (const name of ['Security seeker', 'Opportunist', 'Revisionist'])
      expect(await form.getByRole('slider', { name }).getAttribute('aria-valuetext')).toMatch(/^\d+.%$/);
    await form.getByRole('slider', { name: 'Opportunist' }).fill('100');
    expect(await form.getByRole('slider', { name: 'Revisionist' }).getAttribute('aria-valuetext')).toMatch(
      /^0.%$/,
    );
    await form.getByRole('button', { name: 'Show me' }).click();
    await page.getByRole('heading', { name: 'Russia was a revisionist.' }).waitFor();
    const tree = await page.locator('main').ariaSnapshot();
    for (const name of ['What they were', 'Against your brief', 'The workbench'])
      expect(tree).toContain(name);
    await context.close();
  });
});

describe('the story, once all has been worked out', () => {
  let whole: Awaited<ReturnType<typeof open>>;
  beforeAll(async () => {
    whole = await open(ended, { bypassCSP: true });
    await shown(whole.page);
    await whole.page.locator('.story-moment').first().waitFor({ timeout: WORKED_OUT });
    await workedOut(whole.page);
  });
  afterAll(() => whole?.context.close());

  test('axe-core finds nothing in light or in dark', async () => {
    expect(await axeInBoth(whole.page)).toEqual([]);
  });

  test.each([
    [320, Number.POSITIVE_INFINITY],
    [390, 6 * 844],
    [1366, 3 * 768],
  ])(
    '%i px wide: nothing scrolls sideways, and the story is no longer than it may be',
    async (width, most) => {
      await whole.page.setViewportSize({ width, height: 800 });
      expect(await overflow(whole.page)).toBeLessThanOrEqual(0);
      const end = await whole.page
        .locator('.story')
        .evaluate((story) => story.getBoundingClientRect().bottom + scrollY);
      expect(end).toBeLessThanOrEqual(most);
      await whole.page.setViewportSize({ width: 1280, height: 800 });
    },
  );

  test('it has what happened to whom, both mirrors, moments with maps, the brief, twelve cells and three concepts', async () => {
    const { page } = whole;
    expect(await page.locator('.debrief-main h1').textContent()).toContain('Russia attacked Ukraine');
    expect(await page.locator('.story-mirror').count()).toBe(2);
    const moments = await page.locator('.story-moment').count();
    expect(moments).toBeGreaterThan(0);
    expect(await page.locator('.story-moment [role="img"]').count()).toBe(moments);
    expect(await page.locator('.story-line-table td').count()).toBe(12);
    expect(await page.locator('.story-concepts .concept').count()).toBeLessThanOrEqual(3);
    expect(await page.locator('.report-row').count()).toBeGreaterThan(0);
  });

  test('a picture of it is painted here, with its words beside it, and can be taken along', async () => {
    const { page, errors } = whole;
    await page.getByRole('button', { name: 'Picture' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'A picture of this match' });
    const picture = dialog.getByRole('img', { name: /Russia attacked Ukraine in week.3/ });
    await picture.waitFor();
    expect(await dialog.getByRole('textbox').inputValue()).toBe(await picture.getAttribute('alt'));
    expect(await axe(page)).toEqual([]);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Download' }).press('Enter'),
    ]);
    expect(download.suggestedFilename()).toMatch(/^spiral-january-2022-.*\.png$/);
    const file = readFileSync(await download.path());
    // A PNG names itself, then its width and height.
    expect(file.toString('latin1', 1, 4)).toBe('PNG');
    expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([1200, 675]);
    await dialog.getByRole('button', { name: 'Close' }).press('Enter');
    expect(errors).toEqual([]);
  });

  test('the story prints on two sheets', async () => {
    const margin = { top: '1cm', right: '1cm', bottom: '1cm', left: '1cm' };
    const paper = (await whole.page.pdf({ format: 'A4', margin })).toString('latin1');
    expect(paper.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2);
  });

  longTest('every part is a tab with an address; its content is there once it is open', async () => {
    const { page } = whole;
    const tabs = [
      'Ledger',
      'Both mirrors',
      'Misread moves',
      'Turning points',
      'Other types',
      'Luck',
      'What they weighed',
      'All concepts',
      'Literature',
    ];
    for (const name of tabs) {
      await page.getByRole('tab', { name }).click();
      const panel = page.getByRole('tabpanel', { name });
      await panel.getByRole('heading', { level: 2 }).waitFor();
      expect(await page.getByRole('tabpanel').count()).toBe(1);
      await workedOut(page);
      await page.setViewportSize({ width: 320, height: 700 });
      expect(await overflow(page), name).toBeLessThanOrEqual(0);
      await page.setViewportSize({ width: 1280, height: 800 });
    }
    expect(page.url()).toMatch(/\/literature$/);
    // Where the system chooses the colours, the chosen tab still looks otherwise than the rest.
    await page.emulateMedia({ forcedColors: 'active' });
    const look = (chosen: boolean) =>
      page
        .getByRole('tab', { selected: chosen })
        .first()
        .evaluate((tab) => getComputedStyle(tab).backgroundColor);
    expect(await look(true)).not.toBe(await look(false));
    await page.emulateMedia({ forcedColors: 'none' });
    await page.goBack();
    await page.locator('#bench-panel-concepts').waitFor();
    await page.goForward();
    await page.locator('#bench-panel-literature').waitFor();
  });

  test('on paper: the story and the open tab, no controls', async () => {
    const { page } = whole;
    await page.getByRole('tab', { name: 'Misread moves' }).click();
    await page.setViewportSize({ width: 760, height: 1000 });
    const there = (selector: string) => page.locator(selector).first().isVisible();
    await page.emulateMedia({ media: 'print' });
    for (const selector of [
      '.site-actions',
      '.workbench [role="tablist"]',
      '.story-again',
      '.story .chart details',
    ])
      expect(await there(selector), selector).toBe(false);
    for (const selector of ['.story-reveal', '.report-line', '.story-line-table', '.debrief-misread'])
      expect(await there(selector), selector).toBe(true);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.emulateMedia({ media: 'screen' });
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

test('work that is stopped stays stopped, and can be taken up again', async () => {
  const { page, context } = await open(ended);
  await shown(page);
  await page.getByRole('tab', { name: 'Turning points' }).click();
  await page.locator('#bench-panel-turning .working .button').first().press('Enter');
  const stopped = page.locator('#bench-panel-turning').getByText('Stopped. What had been found stays.');
  await stopped.first().waitFor();
  const before = await stopped.count();
  await page
    .locator('#bench-panel-turning .working .button', { hasText: 'Work it out' })
    .first()
    .press('Enter');
  await expect.poll(() => stopped.count()).toBeLessThan(before);
  await context.close();
});

test('by keyboard alone: from a moment to "what if", to another week, by a concept to the ledger, and on to playing', async () => {
  const { page, context, errors } = await open(ended);
  await shown(page);
  await page.locator('.story-moment').first().waitFor({ timeout: WORKED_OUT });
  await tabTo(page, '.story-moment a');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.id === 'debrief-what-if');
  expect(page.url()).toMatch(/\/turning\?week=\d+$/);

  await tabTo(page, '.what-if select');
  await page.locator('.what-if select').selectOption('1');
  await page.getByRole('heading', { name: 'Week 1: if you had …' }).waitFor();

  await page.locator('.story-concepts .concept a').first().press('Enter');
  await page.waitForFunction(() => /^ledger-\d+$/.test(document.activeElement?.id ?? ''));
  expect(await page.locator('#ledger-1').ariaSnapshot()).toMatch(
    /Meant: [\s\S]*They read:[\s\S]*Suspicion, log odds:/,
  );

  await page.getByRole('tab', { name: 'Ledger' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.locator('#bench-panel-mirrors').waitFor();
  expect(await focused(page)).toBe('Both mirrors');
  await page.locator('.debrief-mirrors [role="slider"]').focus();
  await page.keyboard.press('Home');
  await page.locator('.debrief-mirrors .chart-says', { hasText: /^At the start: / }).waitFor();

  await page.getByRole('tab', { name: 'Turning points' }).press('Enter');
  // One cursor runs through all curves.
  await page.locator('.debrief-turning .chart-says', { hasText: /^At the start: .*Tension/ }).waitFor();
  await page.getByRole('button', { name: /^Play on from week/ }).press('Enter');
  await tabTo(page, 'dialog[open] .button.strong');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => location.hash === '#/match');
  expect(errors).toEqual([]);
  await context.close();
});

test('the other desk shows the other ledger', async () => {
  const { page, context } = await open(passed);
  await shown(page);
  const before = await page.locator('.debrief-report').textContent();
  await tabTo(page, '.debrief-foot .button');
  await page.keyboard.press('Enter');
  await page.waitForFunction((old) => document.querySelector('.debrief-report')?.textContent !== old, before);
  await context.close();
});

test('a link opens the debrief of a stranger’s match, in a browser that has never played', async () => {
  const link = linkOf(studyOf(match));
  if (!link.ok) throw new Error(JSON.stringify(link.problems));
  const { page, context, errors } = await openPage(game.browser, `${game.url}#/debrief/l/${link.value}`);
  // Nobody is asked to guess at somebody else's match.
  await page.locator('.story-reveal').waitFor();
  await page.getByRole('tab', { name: 'Luck' }).click();
  await page.waitForFunction(() => location.hash.endsWith('/luck'));
  await page.reload();
  await page.locator('#bench-panel-luck').waitFor();
  expect(errors).toEqual([]);
  await context.close();
});

test.each(['l/r1-nonsense', 'l/<img src=x onerror=alert(1)>', 'm/nothing-here'])(
  'an address that names no match says so: %s',
  async (rest) => {
    const { page, context, errors } = await openPage(game.browser, `${game.url}#/debrief/${rest}`);
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
  await shown(page);
  await page.getByRole('button', { name }).press('Enter');
  await page.locator('.match').waitFor();
  expect(await phase(page)).toBe('brief');
  const kept = await page.evaluate(() => JSON.parse(localStorage.getItem('spiral.match') ?? '{}'));
  expect(kept.settings.seats[side].by).toBe('human');
  expect(kept.settings.seed === 'ended').toBe(same);
  expect(kept.settings.dials.weeks).toBe(4);
  await context.close();
});
