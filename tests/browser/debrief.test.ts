// The outcome page in a real browser: sober words, both mirrors, the ledger, and the ways on; accessible, narrow, printable.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { passOn } from '../session/bench.ts';
import { axe, launch, type Served, serveDist } from '../support/browser.ts';
import { openMatch, overflow, phase, savedMatch } from './matchPage.ts';

let browser: Browser;
let served: Served;
let ended: string;

beforeAll(async () => {
  [browser, served] = await Promise.all([launch(), serveDist()]);
  ended = await savedMatch({ seed: 'ended', dials: { weeks: 4 } }, async (session) => {
    await passOn(session, 'west');
    await session.dispatch({ do: 'watched', side: 'west' });
  });
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

const open = async (options: Parameters<typeof openMatch>[3] = {}) => {
  const opened = await openMatch(browser, served.url, ended, options);
  await opened.page.locator('.debrief-main h1').waitFor();
  return opened;
};

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test('axe-core finds nothing', async () => {
    const { page, context } = await open({ colorScheme, bypassCSP: true });
    expect(await axe(page)).toEqual([]);
    await context.close();
  });
});

test.each([320, 640])('%i px wide: nothing scrolls sideways', async (width) => {
  const { page, context } = await open({ viewport: { width, height: 700 } });
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await context.close();
});

test('an ended match is an outcome after a reload too, marked as invented, with the factual card one step away', async () => {
  const { page, context, errors } = await open();
  await page.reload();
  await page.locator('.debrief-main h1').waitFor();
  await page.getByText('It is not what happened in 2022.').waitFor();
  await page.getByRole('link', { name: /factual card/ }).click();
  await page.waitForFunction(() => location.hash === '#/history');
  expect(errors).toEqual([]);
  await context.close();
});

test('the curves can be read with arrow keys, and as a table', async () => {
  const { page, context } = await open();
  await page.locator('.debrief-mirrors [role="slider"]').focus();
  await page.keyboard.press('Home');
  await page.locator('.chart-says', { hasText: 'start' }).waitFor();
  await page.keyboard.press('ArrowRight');
  await page.locator('.chart-says', { hasText: /^1:/ }).waitFor();
  await page.locator('.debrief-mirrors .disclosure summary').click();
  expect(await page.locator('.debrief-mirrors tbody tr').count()).toBe(5);
  await context.close();
});

test('the other desk shows the other ledger', async () => {
  const { page, context } = await open();
  const before = await page.locator('.debrief-report').textContent();
  await page.getByRole('button', { name: 'Look from the other desk' }).click();
  await page.waitForFunction((old) => document.querySelector('.debrief-report')?.textContent !== old, before);
  await context.close();
});

test.each([
  ['Same seed again', 'west', true],
  ['Play the other side', 'russia', false],
  ['Play again', 'west', false],
] as const)('"%s" begins a match as %s', async (name, side, same) => {
  const { page, context } = await open();
  await page.getByRole('button', { name }).click();
  expect(await phase(page)).toBe('brief');
  const kept = await page.evaluate(() => JSON.parse(localStorage.getItem('spiral.match') ?? '{}'));
  expect(kept.settings.seats[side].by).toBe('human');
  expect(kept.settings.seed === 'ended').toBe(same);
  expect(kept.settings.dials.weeks).toBe(4);
  await context.close();
});
