// A page that the browser translates: what changes is shown changed, on every page, and nothing throws.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, type OpenedPage, type Served, serveDist } from '../support/browser.ts';
import { inFullDepth, openMatch, phase, savedMatch } from './matchPage.ts';
import { fonts, onBoth } from './translated.ts';

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

test('match, debrief and the pages beside them say after translation what they say without', async () => {
  const [plain, translated] = (await Promise.all(
    [0, 1].map(() => openMatch(browser, served.url, save, {}, inFullDepth)),
  )) as [OpenedPage, OpenedPage];
  const both = (act: (page: Page) => Promise<unknown>) => onBoth(plain.page, translated.page, act);
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
    ['today', 'Today’s crisis'],
    ['positions', 'Positions'],
    ['profile', 'Profile'],
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
