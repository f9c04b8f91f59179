// Whole matches on the canvas of the map, by keyboard alone, from either seat.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openMatch, playToTheEnd, savedMatch } from '../../browser/matchPage.ts';
import { human, rival } from '../../session/bench.ts';
import { launch, type Served, serveDist } from '../../support/browser.ts';

let browser: Browser;
let served: Served;

beforeAll(async () => {
  [browser, served] = await Promise.all([launch({ webgl: true }), serveDist()]);
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

test.each(['west', 'russia'] as const)('as %s', { timeout: 300_000 }, async (side) => {
  const seats = side === 'west' ? { west: human, russia: rival() } : { west: rival(), russia: human };
  const save = await savedMatch({ seed: `keys-${side}`, seats });
  const { page, context, errors } = await openMatch(browser, served.url, save);
  const seen = await playToTheEnd(page);
  expect([...seen]).toEqual(expect.arrayContaining(['brief', 'orders', 'scenes', 'outcome']));
  expect(errors).toEqual([]);
  await context.close();
});
