// Luck: what is said of every draw is what the rules drew by: over many matches things happen as often as they were to be expected.
import { beforeAll, describe, expect, test } from 'vitest';
import { luckOf } from '../../src/analysis/luck.ts';
import type { LuckDraw } from '../../src/analysis/types.ts';
import { play } from '../record/support.ts';
import { january } from '../support/engine.ts';
import { stepsOf, study } from './support.ts';

const draws: LuckDraw[] = [];

beforeAll(async () => {
  for (let k = 0; k < 90; k++) {
    const one = await study(
      await play(january, {
        seed: `luck/${k}`,
        settings: { dials: { implementationNoise: 0.1, perceptionNoise: 0.15, accidentRate: 3 } },
      }),
    );
    draws.push(...luckOf(one.ground, stepsOf(one)).draws);
  }
}, 60_000);

describe('over many matches', () => {
  test.each(['seen', 'seenAsIs', 'slip', 'incident', 'attribution', 'leak', 'consent'] as const)(
    '%s',
    (kind) => {
      const some = draws.filter((draw) => draw.kind === kind);
      expect(some.length).toBeGreaterThan(10);
      const expected = some.reduce((sum, { chance }) => sum + chance, 0);
      const spread = Math.sqrt(some.reduce((sum, { chance }) => sum + chance * (1 - chance), 0));
      const realised = some.filter(({ happened }) => happened).length;
      expect(Math.abs(realised - expected)).toBeLessThan(4 * spread);
    },
  );

  test('an order of a likely look is seen as it is more often than one that has a double', () => {
    const shareSeen = (low: number, high: number) => {
      const some = draws.filter(({ kind, chance }) => kind === 'seenAsIs' && chance >= low && chance < high);
      expect(some.length).toBeGreaterThan(100);
      return some.filter(({ happened }) => happened).length / some.length;
    };
    expect(shareSeen(0.75, 1)).toBeGreaterThan(shareSeen(0, 0.75));
  });
});

test('draws that could only go one way are left out, and surprises are what was least to be expected', async () => {
  const one = await study(await play(january, { seed: 'luck/one' }));
  const { draws: told, sums, surprises } = luckOf(one.ground, stepsOf(one));
  const chanceOf = ({ chance, happened }: LuckDraw) => (happened ? chance : 1 - chance);
  for (const { chance, week } of told) {
    expect(chance).toBeGreaterThan(0);
    expect(chance).toBeLessThan(1);
    expect(week).toBeLessThanOrEqual(one.record.orders.length);
  }
  for (const sum of sums) {
    const some = told.filter(({ kind, side }) => kind === sum.kind && side === sum.side);
    expect(some).toHaveLength(sum.draws);
    expect(some.filter(({ happened }) => happened)).toHaveLength(sum.realised);
  }
  expect(sums.reduce((all, { draws: count }) => all + count, 0)).toBe(told.length);
  const least = told.map(chanceOf).sort((a, b) => a - b);
  expect(surprises.map(chanceOf)).toEqual(least.slice(0, surprises.length));
});
