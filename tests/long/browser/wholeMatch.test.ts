// Whole matches on the canvas of the map, by keyboard alone, from either seat.
import { expect, test } from 'vitest';
import { openMatch, playToTheEnd, savedMatch } from '../../browser/matchPage.ts';
import { human, rival } from '../../session/bench.ts';
import { withGame } from '../../support/browser.ts';

const game = withGame({ webgl: true });

test.each(['west', 'russia'] as const)('as %s', { timeout: 300_000 }, async (side) => {
  const seats = side === 'west' ? { west: human, russia: rival() } : { west: rival(), russia: human };
  const save = await savedMatch({ seed: `keys-${side}`, seats });
  const { page, context, errors } = await openMatch(game.browser, game.url, save);
  const seen = await playToTheEnd(page);
  expect([...seen]).toEqual(expect.arrayContaining(['brief', 'orders', 'scenes', 'outcome']));
  expect(errors).toEqual([]);
  await context.close();
});
