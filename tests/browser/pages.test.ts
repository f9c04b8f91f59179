// The quiet pages in a real browser: accessible, readable in light and dark, narrow and zoomed, and by keyboard alone.
import { gzipSync } from 'node:zlib';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KEPT_NAMES } from '../../src/session/keptNames.ts';
import { axe, axeInBoth, openPage, withGame } from '../support/browser.ts';
import { REAL_NAME } from '../support/realNames.ts';
import { longTest } from '../support/runs.ts';

const PAGES = [
  '',
  'play',
  'today',
  'positions',
  'positions/pull-back-seen',
  'library',
  'profile',
  'replay',
  'how',
  'history',
  'limits',
  'settings',
  'selfcheck',
  'glossary',
  'about',
  'privacy',
  'teach',
  'teach/plan-45',
  'live',
  'exercise',
  'board',
  'make',
  'class',
  // No match is open in these visits.
  'match',
  'nonsense',
];

const game = withGame();

async function open(name: string, options: BrowserContextOptions = {}) {
  const opened = await openPage(game.browser, `${game.url}#/${name}`, {
    reducedMotion: 'reduce',
    ...options,
  });
  await opened.page.locator('main h1').waitFor();
  await opened.page.evaluate(() => document.fonts.ready);
  return opened;
}

/** Goes from page to page inside one visit. */
async function visit(page: Page, name: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/${name}`);
  await page.locator(`main h1`).waitFor();
  await page.waitForTimeout(50);
}

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('in light and in dark', () => {
  let opened: Awaited<ReturnType<typeof open>>;
  beforeAll(async () => {
    opened = await open('', { bypassCSP: true });
  });
  afterAll(() => opened?.context.close());

  test.each(PAGES)('axe-core finds nothing on "%s"', async (name) => {
    const { page } = opened;
    await visit(page, name);
    if (name === '') {
      await page.locator('.title-set-up > summary').click();
      await page.locator('.set-up').waitFor();
    }
    expect(await axeInBoth(page)).toEqual([]);
  });
});

describe('nothing has to be scrolled sideways', () => {
  const fits = async (options: BrowserContextOptions) => {
    const { page, context } = await open('', options);
    for (const name of PAGES) {
      await visit(page, name);
      expect(await overflow(page), name).toBeLessThanOrEqual(0);
    }
    await context.close();
  };
  test('320 pixels wide', () => fits({ viewport: { width: 320, height: 640 } }));

  // A window of 1280 × 800 at 200 %.
  longTest('zoomed to 200 %', () => fits({ viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 }));

  longTest('with text alone at 200 %', async () => {
    const { page, context } = await open('');
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    for (const name of PAGES) {
      await visit(page, name);
      expect(await overflow(page), name).toBeLessThanOrEqual(0);
    }
    await context.close();
  });
});

test('everything that can be pressed is at least 24 pixels high and wide', async () => {
  const { page, context } = await open('', { viewport: { width: 390, height: 844 } });
  for (const name of PAGES) {
    await visit(page, name);
    const small = await page.evaluate(() => {
      // Links within a line of text are exempt; a box that stands in for a hidden input is its label.
      const things = document.querySelectorAll(
        'button, summary, select, input, nav a, .title-links a, .brand',
      );
      return [...things]
        .map((thing) => (thing.closest('label') ?? thing) as HTMLElement)
        .filter((thing) => !thing.classList.contains('skip'))
        .filter((thing) => {
          const { width, height } = thing.getBoundingClientRect();
          return width > 0 && (width < 24 || height < 24);
        })
        .map((thing) => thing.outerHTML.slice(0, 120));
    });
    expect(small, name).toEqual([]);
  }
  await context.close();
});

test('every page opens under the strict policy, without errors, inline styles, foreign requests, cookies, or anything kept that the privacy page leaves out', async () => {
  const { page, context, errors, requests } = await open('');
  for (const name of PAGES) {
    await visit(page, name);
    expect(await page.locator('[style]').count(), name).toBe(0);
  }
  // The page of live rooms asks for a room server where there is none; the browser says that it asked in vain.
  const inVain = requests.filter((url) => new URL(url).pathname === '/api/health');
  expect(errors).toEqual(
    inVain.map(() => 'Failed to load resource: the server responded with a status of 404 (Not Found)'),
  );
  const { origin } = new URL(game.url);
  expect(requests.filter((url) => /^(https?|wss?):/.test(url) && new URL(url).origin !== origin)).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  const kept = await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
  const listed = KEPT_NAMES.flatMap(({ names }) => [...names] as string[]);
  expect(kept.filter((name) => !listed.some((one) => name.startsWith(one)))).toEqual([]);
  await context.close();
});

test('going to a page names the window after it and puts the reader at its heading', async () => {
  const { page, context } = await open('');
  expect(await page.title()).toBe('Spiral');
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  await expect.poll(() => page.title()).toBe('Settings · Spiral');
  await page.goBack();
  await page.getByRole('button', { name: /^Lead Russia/ }).waitFor();
  await expect.poll(() => page.title()).toBe('Spiral');
  await context.close();
});

test('by keyboard alone: past the head, to the note before the first match, and back', async () => {
  const { page, context } = await open('');
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('Skip to the content');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await focused()).toMatch(/^Lead the US and NATO/);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  expect(await dialog.textContent()).toContain('24 February 2022');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(await focused()).toMatch(/^Lead the US and NATO/);
  await context.close();
});

test('a kept match is offered first, and a new one does not take its place unasked', async () => {
  const { page, context } = await open('');
  const lead = page.getByRole('button', { name: /^Lead Russia/ });
  await lead.click();
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.waitForURL(/#\/match$/);
  await page.goto(`${game.url}#/`);
  await page.reload();
  const goOn = page.getByRole('button', { name: 'Go on with your match' });
  await goOn.waitFor();
  await lead.click();
  const dialog = page.getByRole('dialog', { name: 'You have an unfinished match' });
  await dialog.waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await goOn.click();
  await page.waitForURL(/#\/match$/);
  await context.close();
});

test('a match with nameless sides is set up without the note on the war, and its page names nothing of it, after a reload too', async () => {
  const { page, context } = await open('play');
  await page.getByRole('radio', { name: 'Country A and Country B' }).check();
  await page.getByRole('button', { name: 'Start the match' }).click();
  await page.getByRole('dialog', { name: 'Your brief: Country A' }).waitFor();
  await page.reload();
  await page.getByRole('dialog', { name: 'Your brief: Country A' }).waitFor();
  await page.locator('.map-land').first().waitFor();
  const said = await page.evaluate(() => `${document.title} ${document.documentElement.textContent}`);
  expect(said).toContain('Country C');
  expect(REAL_NAME.exec(said)?.[0]).toBeUndefined();
  await context.close();
});

test('a position is answered by keyboard alone, graded, kept, and played on', async () => {
  const { page, context } = await open('positions/pull-back-seen', { bypassCSP: true });
  await page.getByRole('radio', { name: /^Sheet A/ }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.locator('.grade-rows').waitFor();
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent))
    .toBe('What each choice is worth');
  expect(await page.locator('.grade-row').count()).toBe(6);
  expect(await axe(page)).toEqual([]);
  await page.goto(`${game.url}#/positions`);
  await page.reload();
  await page.getByText('0 of 1 right at the first try').waitFor();
  await page.getByRole('link', { name: 'They have pulled back' }).click();
  await page.getByText('What you choose now is practice.').waitFor();
  await page.getByRole('radio', { name: /^Sheet D/ }).check();
  await page.getByRole('button', { name: 'This is my choice' }).click();
  await page.getByRole('button', { name: 'Play on from here' }).click();
  await page.waitForURL(/#\/match$/);
  await page.getByRole('button', { name: /^Resolve the week/ }).waitFor();
  await context.close();
});

test('settings are chosen with arrow keys, applied at once, kept, and erased on request', async () => {
  const { page, context } = await open('settings');
  const theme = () => page.evaluate(() => document.documentElement.dataset.theme ?? 'system');
  await page.getByRole('radio', { name: 'As the system' }).first().focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  expect(await theme()).toBe('dark');
  await page.reload();
  await page.locator('main h1').waitFor();
  expect(await theme()).toBe('dark');
  await page.getByRole('button', { name: 'Erase my data' }).click();
  await page.getByRole('button', { name: 'Erase', exact: true }).click();
  await page.getByText('Everything is erased.').first().waitFor();
  expect(await theme()).toBe('system');
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await context.close();
});

test('a term of the glossary has an address', async () => {
  const { page, context } = await open('glossary/resolve');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('resolve');
  await context.close();
});

test('the self-check plays the recorded matches again and finds them equal', async () => {
  const { page, context, errors } = await open('selfcheck');
  await page.getByRole('button', { name: 'Start the check' }).click();
  await page.locator('.verdict').waitFor();
  expect(await page.locator('.verdict').textContent()).toMatch(
    /^All (?:[2-9]\d|[1-9]\d\d) matches are equal\.$/,
  );
  expect(errors).toEqual([]);
  await context.close();
});

test('the first screen needs at most 60 KiB of script', async () => {
  const { page, context } = await open('');
  const html = await (await page.request.get(game.url)).text();
  const files = [...html.matchAll(/(?:src|href)="(\.\/[^"]+\.js)"/g)].map(([, file]) => file ?? '');
  expect(files.length).toBeGreaterThanOrEqual(2);
  let size = 0;
  for (const file of new Set(files)) {
    size += gzipSync(await (await page.request.get(new URL(file, game.url).href)).body()).length;
  }
  expect(size).toBeLessThanOrEqual(60 * 1024);
  await context.close();
});
