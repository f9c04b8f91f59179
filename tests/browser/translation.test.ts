// A page that the browser translates: what changes is shown changed, on every page, and nothing throws.
import type { Page } from 'playwright-core';
import { beforeAll, expect } from 'vitest';
import { type OpenedPage, withGame } from '../support/browser.ts';
import { longTest } from '../support/runs.ts';
import { inFullDepth, openMatch, phase, savedMatch } from './matchPage.ts';
import { fonts, onBoth } from './translated.ts';

const game = withGame();
let save: string;

beforeAll(async () => {
  save = await savedMatch({ level: 'abstract-mirror', dials: { weeks: 1 } }, async (session) => {
    await session.dispatch({ do: 'dismiss', id: 'brief.west' });
  });
});

longTest('match, debrief and the pages beside them say after translation what they say without', async () => {
  const [plain, translated] = (await Promise.all(
    [0, 1].map(() => openMatch(game.browser, game.url, save, {}, inFullDepth)),
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
