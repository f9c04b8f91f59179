// What a browser kept of rules version 1 opens in this build, plays on, verifies and is analysed, and the pages name its rules.
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { withGame } from '../support/browser.ts';
import { longTest } from '../support/runs.ts';
import { activate, openWith, type Store, stored } from './keptMatches.ts';
import { overflow, phase, playByKeys, RUNNING, toDebrief } from './matchPage.ts';

const read = (path: string) =>
  JSON.parse(readFileSync(new URL(`../golden/rules1/${path}`, import.meta.url), 'utf8')) as Store;
const links = read('links.json');
const NOTE = 'Played under rules 1.';

const game = withGame();

const openKept = (name: string, page: string) =>
  openWith(game.browser, `${game.url}#/${page}`, read(`storage/${name}.json`));

/** The save that the page keeps now: its version, its steps, and who has sealed. */
async function kept(page: Page): Promise<{ rules: number; inputs: unknown[] }> {
  return JSON.parse((await stored(page))[RUNNING] ?? '{}');
}

test('a match against the computer opens, says its rules, and goes on under them', async () => {
  const { page, context, errors } = await openKept('against-ai', 'match');
  await page.locator('.match-rules', { hasText: NOTE }).waitFor();
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  const steps = (await kept(page)).inputs.length;
  while ((await playByKeys(page, 1)) !== 'orders') await phase(page);
  await expect.poll(async () => (await kept(page)).inputs.length).toBe(steps + 1);
  expect((await kept(page)).rules).toBe(1);
  expect(errors).toEqual([]);
  await context.close();
});

test('hot-seat: the desk is covered, and the second person finds what the first has sealed', async () => {
  const { page, context, errors } = await openKept('hot-seat', 'match');
  await page.locator('.hand-over .button').press('Enter');
  await page.locator('.match-rules', { hasText: NOTE }).waitFor();
  expect(await kept(page)).toMatchObject({ rules: 1, desk: { sealedOrders: { west: { orders: [{}] } } } });
  expect(errors).toEqual([]);
  await context.close();
});

longTest('a match that is over: its debrief says the rules and weighs a moment of it', async () => {
  const { page, context, errors } = await openKept('finished', 'match');
  await toDebrief(page);
  await page.locator('.debrief-main', { hasText: NOTE }).waitFor();
  await page.getByRole('button', { name: 'I would rather not guess' }).press('Enter');
  await page.getByRole('tab', { name: 'Turning points' }).press('Enter');
  // The first alternative has been judged: rollouts and the AI's reasons come from the worker.
  await page.locator('.what-if li').first().waitFor({ timeout: 30_000 });
  expect(errors).toEqual([]);
  await context.close();
});

test('the library names the rules of its matches, and goes on with one', async () => {
  const { page, context, errors } = await openKept('library', 'library');
  await page.locator('.kept').first().waitFor();
  const abouts = await page.locator('.kept-about').allTextContents();
  expect(abouts).toHaveLength(6);
  for (const about of abouts) expect(about).toContain('Played under rules 1');
  await page
    .locator('.kept', { hasText: 'Seed script' })
    .getByRole('button', { name: /Go on/ })
    .press('Enter');
  await page.locator('.match-rules', { hasText: NOTE }).waitFor();
  expect(errors).toEqual([]);
  await context.close();
});

test('a link opens, verifies, and is played on under its rules', async () => {
  const { page, context, errors } = await openWith(game.browser, game.url + links['as-copied'], {});
  await page.locator('.replay-about', { hasText: NOTE }).waitFor();
  await activate(page, 'button', 'Check it');
  await page.getByText('It agrees').first().waitFor();
  await activate(page, 'button', 'Play from here');
  await page.getByRole('dialog').getByRole('button', { name: 'Play', exact: true }).press('Enter');
  await page.locator('.match-rules', { hasText: NOTE }).waitFor();
  expect(await kept(page)).toMatchObject({ rules: 1 });
  expect(errors).toEqual([]);
  await context.close();
});

test('a link with a level of somebody’s own opens, and can be taken along as a page that plays offline', async () => {
  const { page, context, errors } = await openWith(game.browser, game.url + links['own-level'], {});
  await page.locator('.replay-about', { hasText: NOTE }).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    activate(page, 'button', /plays offline/),
  ]);
  const file = join(tmpdir(), `spiral-${process.pid}-rules1.html`);
  await download.saveAs(file);
  expect(errors).toEqual([]);
  await context.close();
  const offline = await openWith(game.browser, `file://${file}`, {}, { offline: true });
  await offline.page.locator('.replay-about', { hasText: NOTE }).waitFor();
  expect(offline.errors).toEqual([]);
  await offline.context.close();
  rmSync(file);
});

test('a new match is played under the present rules, and says nothing of them', async () => {
  const { page, context } = await openWith(game.browser, `${game.url}#/play`, {});
  await page.locator('form.set-up button[type=submit]').press('Enter');
  // The note before the first match.
  await page.locator('dialog[open] .button').first().click();
  await expect.poll(async () => (await kept(page)).rules).toBeGreaterThan(1);
  expect(await page.locator('.match-rules').count()).toBe(0);
  await context.close();
});
