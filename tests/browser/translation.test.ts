// A page that the browser translates: what changes is shown changed, on every page, and nothing throws.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, type OpenedPage, type Served, serveDist } from '../support/browser.ts';
import { inFullDepth, openMatch, phase, savedMatch } from './matchPage.ts';

let browser: Browser;
let served: Served;
let save: string;

beforeAll(async () => {
  [browser, served, save] = await Promise.all([
    launch(),
    serveDist(),
    savedMatch({ level: 'abstract-mirror', dials: { weeks: 1 } }, async (session) => {
      await session.dispatch({ do: 'dismiss', id: 'brief.west' });
    }),
  ]);
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

/** What a translator does to all text; the words stay, so that they can be compared. */
const translate = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      if (text.parentElement?.closest('font, script, style, textarea, select, svg')) continue;
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.textContent = text.data;
      outer.append(inner);
      text.parentNode?.insertBefore(outer, text);
      text.remove();
    }
    return texts.length;
  });

const fonts = (page: Page) => page.evaluate(() => document.querySelectorAll('font font').length);

/** All that is written on the page. */
const written = (page: Page) => page.evaluate(() => (document.body.textContent ?? '').replace(/\s+/g, ' '));

test('match, debrief, library and settings say after translation what they say without', async () => {
  const [plain, translated] = (await Promise.all(
    [0, 1].map(() => openMatch(browser, served.url, save, {}, inFullDepth)),
  )) as [OpenedPage, OpenedPage];
  const both = async (act: (page: Page) => Promise<unknown>) => {
    await translate(translated.page);
    await act(plain.page);
    await act(translated.page);
    // What is reckoned in the background comes when it comes, on both.
    const same = async () => (await written(translated.page)) === (await written(plain.page));
    await expect.poll(same, { timeout: 20_000 }).toBe(true);
  };
  const press = (key: string) => both((page) => page.keyboard.press(key));
  await both(async (page) => expect(await phase(page)).toBe('orders'));
  await press('1');
  expect(await fonts(translated.page)).toBeGreaterThan(20);
  await both((page) => page.locator('.detail-foot .button, .detail .button.strong').first().click());
  await press('Control+z');
  await both(async (page) => {
    await page.locator('.sheet-foot .button.strong').click();
    await page.locator('dialog[open] .button.strong').click();
    expect(await phase(page)).toBe('scenes');
  });
  while ((await phase(plain.page)) === 'scenes') {
    await both(async (page) => {
      const before = await page.locator('.resolution').textContent();
      await page.locator('.resolution .button.strong').first().click();
      await page.waitForFunction((was) => document.querySelector('.resolution')?.textContent !== was, before);
    });
  }
  await both(async (page) => expect(await phase(page)).toBe('outcome'));
  for (const [address, heading] of [
    ['library', 'Library'],
    ['settings', 'Settings'],
    ['', 'What makes'],
  ] as const) {
    await both(async (page) => {
      await page.evaluate((to) => {
        location.hash = `#/${to}`;
      }, address);
      await page.getByRole('heading', { level: 1, name: new RegExp(heading) }).waitFor();
    });
  }
  expect([plain.errors, translated.errors]).toEqual([[], []]);
  await plain.context.close();
  await translated.context.close();
});
