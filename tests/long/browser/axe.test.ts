// axe-core finds nothing on any page and in any state of the game, in light and in dark.
import { spawnSync } from 'node:child_process';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { root } from '../../../tools/ensure.mjs';
import { type Saves, VIEWS } from '../../../tools/shots/views.mjs';
import { openWith } from '../../browser/keptMatches.ts';
import { axe, withGame } from '../../support/browser.ts';

const game = withGame();
let saves: Saves;

beforeAll(async () => {
  const made = spawnSync(process.execPath, ['tools/run-ts.mjs', 'tools/shots/saves.ts'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  saves = JSON.parse(made.stdout);
});
/** Wait until nothing is being worked out, and the map has tried what the browser can do. */
async function still(page: Page): Promise<void> {
  const busy = '.working, .room-waiting, .waiting, [aria-busy="true"]';
  await page.waitForFunction((parts) => document.querySelector(parts) === null, busy, { timeout: 90_000 });
  await page.waitForTimeout(500);
}

test.each(VIEWS)('$name', { timeout: 180_000 }, async ({ name, at, save, preferences, modes, go }) => {
  const address = at
    .replace('{link}', saves.link)
    .replace('{entry}', saves.entry)
    .replace('{exercise}', saves.exercise);
  const kept = JSON.stringify({ noteSeen: name !== 'note', guided: true, ...preferences });
  const { page, context } = await openWith(
    game.browser,
    `${game.url}#/${address}`,
    { 'spiral.preferences': kept, ...saves.stores[save ?? ''] },
    { bypassCSP: true, ...(modes ? { viewport: { width: 390, height: 844 } } : {}) },
  );
  await page.locator('#app > :not(.before-start)').first().waitFor();
  await go?.(page);
  await still(page);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const found = await axe(page);
    const said = found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
    expect(said, colorScheme).toEqual([]);
  }
  await context.close();
});
