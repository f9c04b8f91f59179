// The replay in a real browser: by keyboard alone, by the accessibility tree alone, after a refresh, offline, and with hostile input.
import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { verifyText } from '../../src/analysis/index.js';
import type { Study } from '../../src/session/index.js';
import { withBranch } from '../../src/session/index.js';
import { axeInBoth, withGame } from '../support/browser.ts';
import {
  activate,
  linkText,
  openWith,
  press,
  type Store,
  shelfWith,
  stored,
  tabToNamed,
  textOf,
} from './keptMatches.ts';
import { overflow, phase, playByKeys } from './matchPage.ts';

const game = withGame();
let store: Store;
let over: Study;
let running: Study;

beforeAll(async () => {
  const shelf = await shelfWith({ seed: 'anemone' }, { seed: 'birch', weeks: 2 });
  store = shelf.store;
  [over, running] = shelf.studies as [Study, Study];
});

const idOf = (seed: string): string =>
  Object.entries(store)
    .find(([name, text]) => name.startsWith('spiral.library.') && text.includes(`"seed":"${seed}`))?.[0]
    .slice('spiral.library.'.length) ?? '';

const open = async (rest: string, options = {}, texts: Store = store) => {
  const opened = await openWith(game.browser, `${game.url}#/replay/${rest}`, texts, options);
  await opened.page.locator('main h1').waitFor();
  return opened;
};
const openOver = async (options = {}) => {
  const opened = await open(`l/${linkText(over)}`, options);
  await opened.page.getByRole('slider', { name: 'Week', exact: true }).waitFor();
  return opened;
};

/** The week that is shown, as the slider says it. */
const weekShown = (page: Page): Promise<string> =>
  page.getByRole('slider', { name: 'Week', exact: true }).getAttribute('aria-valuetext').then(String);
const inWeek = (page: Page, week: number) =>
  expect
    .poll(() => weekShown(page), { timeout: 10_000 })
    .toMatch(week === 0 ? /^Before the first week$/ : `Week ${week} of`);

test.each(['over', 'being played', 'not opened yet'])(
  'axe-core finds nothing, in light or in dark: a match that is %s',
  async (which) => {
    const rest =
      { over: `l/${linkText(over)}?week=2`, 'being played': 'now', 'not opened yet': '' }[which] ?? '';
    const { page, context } = await open(rest, { bypassCSP: true });
    if (which !== 'not opened yet') await page.locator('.map-ink .map-sign').first().waitFor();
    expect(await axeInBoth(page)).toEqual([]);
    await context.close();
  },
);

test.each([
  ['320 pixels wide', { viewport: { width: 320, height: 640 } }],
  ['zoomed to 200 %', { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 }],
])('%s: nothing scrolls sideways, and all that can be pressed is large enough', async (_name, options) => {
  const { page, context } = await openOver(options);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('.replay button, .replay summary, .replay select')]
      .filter((thing) => {
        const { width, height } = thing.getBoundingClientRect();
        return width > 0 && (width < 24 || height < 24);
      })
      .map((thing) => thing.outerHTML.slice(0, 100)),
  );
  expect(small).toEqual([]);
  await context.close();
});

test('by keyboard alone: from the library through the weeks, check it, play on, and back to the branch', async () => {
  const { page, context, errors } = await openWith(game.browser, `${game.url}#/library`, store);
  await page.getByRole('button', { name: 'Add files' }).waitFor();
  await press(page, 'searchbox', /Search/);
  await page.keyboard.type('anemone');
  await page.getByText('One match of 2').waitFor();
  await press(page, 'link', /^January 2022$/);
  await page.getByRole('slider', { name: 'Week', exact: true }).waitFor();

  // The keys of the bar, wherever the focus is.
  await inWeek(page, 0);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await inWeek(page, 2);
  await page
    .locator('[role="status"]', { hasText: /^Week 2 of 5\. Rung \d.*Tension/ })
    .waitFor({ state: 'attached' });
  await page.waitForFunction(() => location.hash.includes('week=2'));
  await page.keyboard.press('End');
  await page.keyboard.press('Home');
  await inWeek(page, 0);
  await tabToNamed(page, 'button', /Crimea|Week 1|^Week/);
  await page.keyboard.press('Enter');

  await press(page, 'button', /^Check it$/);
  await page.locator('.verify-result', { hasText: 'It agrees' }).waitFor();
  await page.locator('[role="status"]', { hasText: 'It agrees' }).waitFor({ state: 'attached' });

  await tabToNamed(page, 'slider', /Week/);
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await inWeek(page, 1);
  await press(page, 'button', /^Play from here$/);
  await page.getByRole('dialog', { name: 'Play from week 2' }).waitFor();
  await tabToNamed(page, 'radio', /West/);
  await page.keyboard.press('ArrowRight');
  await press(page, 'button', /^Play$/);
  await page.waitForFunction(() => location.hash === '#/match');
  expect(await phase(page)).toBe('orders');
  await page.getByText('Week 2 of 5').first().waitFor();
  await playByKeys(page, 1);
  await phase(page);

  await page.goto(`${game.url}#/library`);
  await page.getByText('one branch').waitFor();
  await press(page, 'searchbox', /Search/);
  await page.keyboard.type('branch');
  await page.getByText('One match of 2').waitFor();
  await press(page, 'link', /^January 2022$/);
  await page.getByRole('slider', { name: 'Week', exact: true }).waitFor();
  await tabToNamed(page, 'radio', /Main line/);
  await page.keyboard.press('ArrowDown');
  await page.getByText('own course from here').waitFor();
  await page.waitForFunction(() => location.hash.includes('branch=1'));
  await page.reload();
  await page.getByText('own course from here').waitFor();
  expect(await page.getByRole('radio', { name: /Branch 1/ }).isChecked()).toBe(true);
  expect(errors).toEqual([]);
  await context.close();
});

test('by the accessibility tree alone: library, replay, eyes, check, copy the link, play on', async () => {
  const { page, context, errors } = await openWith(game.browser, `${game.url}#/library`, store, {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await page.getByRole('button', { name: 'Add files' }).waitFor();
  await page.getByRole('listitem').filter({ hasText: 'anemone' }).getByRole('link').focus();
  await page.keyboard.press('Enter');
  const slider = page.getByRole('slider', { name: 'Week', exact: true });
  await slider.waitFor();
  await slider.focus();
  for (let week = 1; week <= 3; week++) await page.keyboard.press('ArrowRight');
  await inWeek(page, 3);
  await page.getByRole('radio', { name: 'Everything' }).focus();
  await page.keyboard.press('ArrowLeft');
  await page.waitForFunction(() => location.hash.includes('eyes=russia'));
  await page.getByRole('heading', { name: 'What you see of the West' }).waitFor();

  await activate(page, 'button', 'Copy link');
  await page.getByRole('status').filter({ hasText: 'The link is copied' }).waitFor({ state: 'attached' });
  const address = await page.evaluate(() => navigator.clipboard.readText());
  expect(address.length).toBeLessThan(2_000);

  await activate(page, 'button', 'Check it');
  await page.getByText('It agrees').first().waitFor();
  await activate(page, 'button', 'Play from here');
  await page.getByRole('radio', { name: 'Both, at one desk' }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('dialog').getByRole('button', { name: 'Play', exact: true }).focus();
  await page.keyboard.press('Space');
  await page.waitForFunction(() => location.hash === '#/match');
  expect(errors).toEqual([]);
  await context.close();

  // Somebody else opens the link: the same match, week and eyes, also after a refresh.
  const other = await openWith(game.browser, address, {});
  for (let visit = 0; visit < 2; visit++) {
    await inWeek(other.page, 3);
    expect(await other.page.getByRole('radio', { name: 'Russia' }).isChecked()).toBe(true);
    await other.page.reload();
  }
  expect(Object.keys(await stored(other.page))).toEqual([]);
  await other.context.close();
});

test('space plays and pauses; the play stops at the end', async () => {
  const { page, context } = await openOver();
  await page.getByRole('combobox', { name: 'Speed' }).selectOption('fast');
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Pause' }).waitFor();
  await inWeek(page, 2);
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Play', exact: true }).waitFor();
  const there = await weekShown(page);
  await page.waitForTimeout(1_500);
  expect(await weekShown(page)).toBe(there);
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Play', exact: true }).waitFor();
  expect(await page.getByRole('button', { name: 'One week on' }).getAttribute('aria-disabled')).toBe('true');

  // Whoever presses on “Seen by” goes on through the weeks with arrow keys; whoever comes there with Tab chooses with them.
  await page.keyboard.press('Home');
  const eyes = page.getByRole('group', { name: 'Seen by' });
  await eyes.getByText('Russia').click();
  await page.keyboard.press('ArrowRight');
  await inWeek(page, 1);
  expect(await eyes.getByRole('radio', { name: 'Russia' }).isChecked()).toBe(true);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('ArrowRight');
  expect(await eyes.getByRole('radio', { name: 'Everything' }).isChecked()).toBe(true);
  await inWeek(page, 1);
  // On paper: the map, the week and its story, and nothing to press.
  await page.emulateMedia({ media: 'print' });
  for (const selector of ['.map-land', '.ladder', '.replay-story', '.move-lines'])
    expect(await page.locator(selector).first().isVisible(), selector).toBe(true);
  for (const selector of ['.replay-bar', '.replay-rest', '.risk-ask', '.segments label:not(:has(:checked))'])
    expect(await page.locator(selector).first().isVisible(), selector).toBe(false);
  await context.close();
});

test('the risk of war is worked out when it is asked for, and its curve leads through the weeks', async () => {
  const { page, context, errors } = await openOver();
  await activate(page, 'button', 'Work it out');
  await page
    .getByText(/continuations a week/)
    .first()
    .waitFor();
  const curve = page.getByRole('slider', { name: /Risk of a large war and tension/ });
  await curve.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await inWeek(page, 1);
  expect(errors).toEqual([]);
  await context.close();
});

describe('a match that is not over', () => {
  test('is looked back at from one’s own seat, and nothing else is offered', async () => {
    const { page, context } = await open('now');
    await page.getByText('You see what the West could know, and nothing else.').waitFor();
    for (const name of ['Everything', 'Russia'])
      expect(await page.getByRole('radio', { name }).count()).toBe(0);
    for (const name of ['Check it', 'Work it out', 'Show everything', 'Play from here'])
      expect(await page.getByRole('button', { name }).count()).toBe(0);
    await page.goto(`${game.url}#/replay/now?eyes=all&week=1`);
    await page.reload();
    await page.getByText('You see what the West could know, and nothing else.').waitFor();
    expect(await page.getByText('Read', { exact: true }).count()).toBe(0);
    await press(page, 'link', /^Back to the match$/);
    await page.waitForFunction(() => location.hash === '#/match');
    await context.close();
  });

  test('is reached from the menu of the match', async () => {
    const { page, context } = await openWith(game.browser, `${game.url}#/match`, store);
    await phase(page);
    await press(page, 'button', /^Menu$/);
    await press(page, 'button', /^Look back/);
    await page.waitForFunction(() => location.hash.startsWith('#/replay/now'));
    await page.getByRole('slider', { name: 'Week', exact: true }).waitFor();
    await context.close();
  });

  test('as a link shows everything only on purpose', async () => {
    const { page, context } = await open(`l/${linkText(running)}?eyes=all`);
    await page.getByText('You see what the West could know, and nothing else.').waitFor();
    await activate(page, 'button', 'Show everything');
    await page.getByRole('dialog').getByRole('button', { name: 'Show everything' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('radio', { name: 'Everything' }).waitFor();
    await context.close();
  });

  test('in the library is seen from one’s own seat', async () => {
    const { page, context } = await open(`m/${idOf('birch')}`);
    await page.getByText('You see what the West could know, and nothing else.').waitFor();
    expect(await page.getByRole('button', { name: 'Show everything' }).count()).toBe(0);
    await context.close();
  });
});

describe('the check on the page', () => {
  test('finds the same difference as the command line', async () => {
    const record = JSON.parse(textOf(over));
    record.orders[2].russia = { orders: [], table: 'wait', challenge: false };
    delete record.hash;
    delete record.outcome;
    const text = JSON.stringify(record);
    const verdict = await verifyText(text);
    if (verdict.verdict !== 'differs') throw new Error(`the change was not noticed: ${verdict.verdict}`);
    const { page, context } = await open('');
    await page.locator('input[type="file"]').setInputFiles({
      name: 'changed.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
    await activate(page, 'button', 'Check it');
    await page.getByText(`It differs in week ${verdict.week}`).first().waitFor();
    await page.locator('.verify-parts', { hasText: verdict.found }).waitFor();
    await context.close();
  });
});

describe('strangers’ links and files', () => {
  const HOSTILE = '<img src=x onerror="window.hit=1"><script>window.hit=1</script>';

  test.each([
    ['cut short', (link: string) => link.slice(0, -7)],
    ['nonsense', () => 'r1-%3Cimg%20src=x%20onerror=alert(1)%3E'],
    ['huge', (link: string) => `${link}${'A'.repeat(90_000)}`],
    ['empty', () => 'r1-'],
    ['of a later version', (link: string) => link.replace('r1-', 'r7-')],
  ])('a link that is %s: a clear message, and nothing is lost', async (_name, damage) => {
    const { page, context, errors } = await open(`l/${damage(linkText(over))}`);
    await page.getByRole('alert').getByText('This match cannot be opened').waitFor();
    expect((await page.getByRole('alert').textContent())?.length).toBeGreaterThan(60);
    expect(await stored(page)).toEqual(store);
    // Another can be opened at once.
    await tabToNamed(page, 'textbox', /Link/);
    await page.keyboard.type(`see ${game.url}#/replay/l/${linkText(over)}?week=2`);
    await press(page, 'button', /^Open the link$/);
    await inWeek(page, 2);
    expect(errors).toEqual([]);
    await context.close();
  });

  test('markup in notes, seed and names of branches is text', async () => {
    const record = withBranch(
      { ...over.record, seed: HOSTILE, notes: [{ week: 1, side: 'west', text: HOSTILE }] },
      0,
      { week: 1, name: HOSTILE, orders: [] },
    );
    delete record.hash;
    const { page, context, errors } = await open(`l/${linkText({ ...over, record })}`);
    await page.getByRole('heading', { name: 'Notes' }).waitFor();
    expect(await page.getByText(HOSTILE).count()).toBe(3);
    expect(await page.locator('main img, main script').count()).toBe(0);
    expect(await page.evaluate(() => 'hit' in window)).toBe(false);
    expect(errors).toEqual([]);
    await context.close();
  });

  test.each([
    ['a picture', Buffer.from('\u0089PNG\r\n\u001a\n')],
    ['half a record', null],
    ['very large', Buffer.alloc(17_000_000, '[')],
    ['deep', Buffer.from(`{"a":${'['.repeat(100_000)}`)],
  ])('a file that is %s: a clear message', async (_name, given) => {
    const { page, context, errors } = await open('');
    const buffer = given ?? Buffer.from(textOf(over).slice(0, 900));
    await page.locator('input[type="file"]').setInputFiles({ name: 'given', mimeType: '', buffer });
    await page.getByRole('alert').getByText('This match cannot be opened').waitFor();
    expect(await stored(page)).toEqual(store);
    expect(errors).toEqual([]);
    await context.close();
  });
});

test('the downloaded page plays the match offline: no request, no error, whatever its texts say', async () => {
  const HOSTILE = '</script><script>window.hit=1</script><img src=x onerror="window.hit=1">';
  const record = { ...over.record, notes: [{ week: 0, text: HOSTILE }] };
  const { page, context } = await open(`l/${linkText({ ...over, record })}`);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    activate(page, 'button', /plays offline/),
  ]);
  const file = join(tmpdir(), `spiral-${process.pid}-offline.html`);
  const html = readFileSync(await download.path(), 'utf8');
  writeFileSync(file, html);
  await context.close();

  const offline = await openWith(game.browser, `file://${file}`, {}, { offline: true });
  await offline.page.getByRole('slider', { name: 'Week', exact: true }).waitFor();
  await offline.page.keyboard.press('ArrowRight');
  await inWeek(offline.page, 1);
  await offline.page.getByRole('radio', { name: 'Everything' }).waitFor();
  await offline.page.keyboard.press('End');
  await offline.page.getByText('It is not what happened in 2022.').waitFor();
  await offline.page.getByText(HOSTILE).waitFor();
  expect(await offline.page.evaluate(() => 'hit' in window)).toBe(false);
  expect(offline.requests.filter((address) => !address.startsWith('about:'))).toEqual([`file://${file}`]);
  expect(offline.errors).toEqual([]);
  await offline.context.close();

  // And it can be opened again in the game.
  const back = await open('', {}, {});
  await back.page.locator('input[type="file"]').setInputFiles(file);
  await back.page.getByText(HOSTILE).waitFor();
  await back.context.close();
});
