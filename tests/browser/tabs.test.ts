// Two tabs of one browser: one plays, the other says so, takes over when asked, and no week is lost on the way.
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { passOn } from '../session/bench.ts';
import { openPage, withGame } from '../support/browser.ts';
import { phase, RUNNING, savedMatch } from './matchPage.ts';

const game = withGame();
let save: string;

beforeAll(async () => {
  save = await savedMatch({ level: 'abstract-mirror' }, async (session) => {
    await passOn(session, 'west', 1);
    await session.dispatch({ do: 'watched', side: 'west' });
    await session.dispatch({ do: 'dismiss', id: 'brief.west' });
  });
});

const ELSEWHERE = 'Your match is open in another tab';
const weeks = (page: Page) =>
  page.evaluate((name) => JSON.parse(localStorage.getItem(name) ?? '{}').inputs.length as number, RUNNING);

/** A tab that plays, and the context for others. */
async function firstTab() {
  const opened = await openPage(game.browser, game.url, { reducedMotion: 'reduce' });
  await opened.page.evaluate(([name, text]) => localStorage.setItem(name ?? '', text ?? ''), [RUNNING, save]);
  await opened.page.goto('about:blank');
  await opened.page.goto(`${game.url}#/match`);
  expect(await phase(opened.page)).toBe('orders');
  return opened;
}

async function nextTab(context: Awaited<ReturnType<typeof firstTab>>['context']) {
  const page = await context.newPage();
  await page.goto(`${game.url}#/match`);
  return page;
}

async function resolve(page: Page) {
  const before = await weeks(page);
  await page.locator('.sheet-foot .button.strong').click();
  // An empty sheet asks once.
  await page.getByRole('button', { name: 'Pass the week' }).click();
  await page.waitForFunction(
    ([name, count]) =>
      JSON.parse(localStorage.getItem(name as string) ?? '{}').inputs.length > (count as number),
    [RUNNING, before] as const,
  );
}

test('the second tab says so and changes nothing; taking over, it has the week of the first', async () => {
  const { page: a, context, errors } = await firstTab();
  const b = await nextTab(context);
  await b.getByRole('heading', { name: ELSEWHERE }).waitFor();
  await resolve(a);
  await b.keyboard.press('Control+z');
  expect(await weeks(b)).toBe(2);
  await b.getByRole('button', { name: 'Play here' }).click();
  await b.locator('.match').waitFor();
  await a.getByRole('heading', { name: ELSEWHERE }).waitFor();
  await a.reload();
  await a.getByRole('heading', { name: ELSEWHERE }).waitFor();
  expect(await weeks(a)).toBe(2);
  await a.getByRole('button', { name: 'Play here' }).click();
  await a.locator('.match').waitFor();
  await b.getByRole('heading', { name: ELSEWHERE }).waitFor();
  expect(errors).toEqual([]);
  await context.close();
});

test('a tab that is closed or killed leaves its seat free', async () => {
  const { page: a, context } = await firstTab();
  const b = await nextTab(context);
  await b.getByRole('heading', { name: ELSEWHERE }).waitFor();
  // A crash of the tab itself: nothing in it gets a word in.
  const devtools = await context.newCDPSession(a);
  const gone = a.waitForEvent('crash');
  devtools.send('Page.crash').catch(() => undefined);
  await gone;
  const c = await nextTab(context);
  await c.locator('.match').waitFor();
  await c.close();
  const d = await nextTab(context);
  await d.locator('.match').waitFor();
  await context.close();
});

test('without the browser’s locks it is the same', async () => {
  const { context, page } = await openPage(game.browser, 'about:blank', { reducedMotion: 'reduce' });
  await context.addInitScript(() =>
    Object.defineProperty(Navigator.prototype, 'locks', { value: undefined }),
  );
  await page.goto(game.url);
  await page.evaluate(([name, text]) => localStorage.setItem(name ?? '', text ?? ''), [RUNNING, save]);
  await page.goto('about:blank');
  await page.goto(`${game.url}#/match`);
  expect(await phase(page)).toBe('orders');
  const b = await nextTab(context);
  await b.getByRole('heading', { name: ELSEWHERE }).waitFor();
  await b.getByRole('button', { name: 'Play here' }).click();
  await b.locator('.match').waitFor();
  await page.getByRole('heading', { name: ELSEWHERE }).waitFor();
  await context.close();
});

test('a page that a newer build no longer has is told as such, and Back leads to where one was', async () => {
  const { page, context } = await openPage(game.browser, `${game.url}#/how`, { serviceWorkers: 'block' });
  await page.getByRole('heading', { level: 1 }).waitFor();
  const away = page.locator('.site-foot').getByRole('link', { name: 'Glossary' });
  await away.scrollIntoViewIfNeeded();
  await page.waitForFunction(() => scrollY > 600 && history.state?.y === scrollY);
  const before = await page.evaluate(() => scrollY);
  await away.click();
  await page.waitForFunction(() => location.hash.includes('glossary') && scrollY === 0);
  await page.goBack();
  await page.waitForFunction((y) => location.hash.includes('how') && Math.abs(scrollY - y) < 2, before);

  await page.route('**/*.js', (route) => route.fulfill({ status: 404, body: '' }));
  await page.route(game.url, (route) =>
    route.fulfill({ body: '<script type="module" src="./new.js"></script>' }),
  );
  await page.evaluate(() => {
    location.hash = '#/limits';
  });
  await page.getByText('A new version of Spiral has come').waitFor();
  await page.unrouteAll();
  await page.locator('main').getByRole('button', { name: 'Reload' }).click();
  await page.getByRole('heading', { level: 1, name: 'Limits' }).waitFor();
  await context.close();
});
