// What advisers and government would have foretold: chances of four classes, from what the seat saw, better than knowing nothing.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DEEDS } from '../../src/advice/index.ts';
import { foreseenOf } from '../../src/analysis/foreseen.ts';
import { foretellingError } from '../../src/class/index.ts';
import { deedIn } from '../../src/class/scores.ts';
import { TYPES } from '../../src/engine/index.ts';
import { AI, HUMAN, play } from '../record/support.ts';
import { january } from '../support/engine.ts';
import { finish, study } from './support.ts';

const matches = await Promise.all(
  TYPES.flatMap((type) =>
    ['a', 'b', 'c'].map(async (seed) =>
      study(
        await play(january, {
          seed,
          sides: { west: HUMAN, russia: { ...AI, type } },
          settings: { weeks: 6 },
        }),
      ),
    ),
  ),
);

describe('what is foreseen', () => {
  const told = matches.map((match) => ({ match, weeks: finish(foreseenOf, match, 'west').answer ?? [] }));

  test('are shares of the four classes that sum to 1, for every week and everybody', () => {
    for (const { match, weeks } of told) {
      expect(weeks.map(({ week }) => week)).toEqual(match.record.orders.map((_week, w) => w + 1));
      for (const { shares } of weeks)
        for (const one of Object.values(shares)) {
          expect(one).toHaveLength(DEEDS.length);
          expect(one.every((share) => share >= 0 && share <= 1)).toBe(true);
          expect(one.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
        }
    }
  });

  test('is nearer what was done than even shares (N = 9 matches of up to 6 weeks, three seeds by three types; even shares: 0.75)', () => {
    const errors = told.flatMap(({ match, weeks }) =>
      weeks.map(({ week, shares }) => {
        const orders = match.record.orders[week - 1]?.russia;
        if (!orders) throw new Error('the week was played');
        const done = deedIn(match.ground.rules, 'russia', orders);
        return foretellingError({ week, shares: shares.analysis.map((share) => 100 * share) }, done);
      }),
    );
    expect(errors.length).toBeGreaterThan(30);
    expect(errors.reduce((sum, error) => sum + error, 0) / errors.length).toBeLessThan(0.75);
  });
});

test('a match of earlier rules has none', async () => {
  const done = await study(readFileSync('tests/golden/records/edition1-person-against-ai.json', 'utf8'));
  expect(finish(foreseenOf, done, 'west').answer).toBeNull();
});
