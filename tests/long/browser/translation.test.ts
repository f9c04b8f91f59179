// Crisis, misreading and war as the browser translates them: they say after translation what they say without.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openMatch, phase, savedCrisis, savedMisreading, savedWar } from '../../browser/matchPage.ts';
import { fonts, onBoth } from '../../browser/translated.ts';
import { type OpenedPage, withGame } from '../../support/browser.ts';

const game = withGame();

const go = (page: Page) => page.locator('.crisis-foot .button').press('Enter');

/** What is done at each, step by step. */
const ACTS: Record<string, readonly ((page: Page) => Promise<unknown>)[]> = {
  crisis: [(page) => page.keyboard.press('3'), go],
  misread: [(page) => page.keyboard.press('4'), go],
  war: [(page) => page.locator('.war-on').press('Enter')],
};

test.each([
  ['crisis', savedCrisis],
  ['misread', savedMisreading],
  ['war', savedWar],
] as const)('%s', async (name, saved) => {
  const save = await saved();
  const [plain, translated] = (await Promise.all(
    [0, 1].map(() => openMatch(game.browser, game.url, save)),
  )) as [OpenedPage, OpenedPage];
  const both = (act: (page: Page) => Promise<unknown>) => onBoth(plain.page, translated.page, act);
  await both(async (page) => expect(await phase(page)).toBe(name));
  for (const act of ACTS[name] ?? []) await both(act);
  expect(await fonts(translated.page)).toBeGreaterThan(3);
  expect([plain.errors, translated.errors]).toEqual([[], []]);
  await plain.context.close();
  await translated.context.close();
});
