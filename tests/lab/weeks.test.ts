// The weeks of a line: one entry each, orders in the long form, and reasons that sum to the change of the belief.
import { beforeAll, describe, expect, test } from 'vitest';
import type { Rules } from '../../src/engine/index.js';
import type { MatchLine } from '../../src/lab/line.js';
import { matchPlayer } from '../../src/lab/play.js';
import { experiment, rulesOf, valid } from './support.ts';

const PRIOR = 0.3;
const SIDES = ['west', 'russia'] as const;
const rules: Record<string, Rules> = {};
const lines: MatchLine[] = [];

const prior = { 'priorHostile.west': PRIOR, 'priorHostile.russia': PRIOR };
const seat = (strategy: string, type = 'drawn') => ({ strategy, type });
const ARMS = [
  { name: 'policy', west: seat('policy'), russia: seat('policy'), dials: prior },
  {
    name: 'greedy',
    west: seat('policy'),
    russia: seat('policy', 'revisionist'),
    dials: { ...prior, accidentRate: 4 },
  },
  { name: 'scripts', west: seat('bully'), russia: seat('hardline'), dials: prior },
  {
    name: 'noise',
    west: seat('policy'),
    russia: seat('random'),
    dials: { ...prior, implementationNoise: 0.5, perceptionNoise: 0.5, 'attributionBias.west': 0.8 },
  },
];

beforeAll(async () => {
  for (const level of ['january-2022', 'abstract-mirror'] as const) {
    rules[level] = await rulesOf(level);
    const { experiment: checked } = await valid(
      experiment({ level, matches: 12, detail: 'weeks', arms: ARMS }),
    );
    const play = matchPlayer(checked, rules[level]);
    for (let k = 0; k < 12 * ARMS.length; k++) lines.push(play(k));
  }
}, 60_000);

const logit = (p: number) => Math.log(p) - Math.log1p(-p);

test('reasons sum to the change of the log odds of the belief, crises and last readings included', () => {
  let crises = 0;
  for (const line of lines) {
    if (line.crisisPeak > 0) crises++;
    for (const side of SIDES) {
      let before = PRIOR;
      for (const week of line.weeks ?? []) {
        const sum = week.reasons[side].reduce((all, [, amount]) => all + amount, 0);
        const after = week.belief[side];
        // A probability next to 1 cannot hold its own log odds to nine digits; the engine's exact sums are its own test.
        const slack = 4e-16 / Math.min(1 - before, 1 - after);
        expect(Math.abs(sum - (logit(after) - logit(before)))).toBeLessThan(1e-9 + slack);
        before = after;
      }
      expect(before).toBe(line.belief[side]);
    }
  }
  expect(crises).toBeGreaterThan(10);
});

test('the last reading of a match that ends in its crisis is in the week of the crisis', () => {
  const ended = lines.filter(({ outcome }) =>
    ['war', 'limitedWar', 'backdownWest', 'backdownRussia'].includes(outcome),
  );
  expect(ended.length).toBeGreaterThan(5);
  const codes = ended.flatMap(({ weeks }) => (weeks?.at(-1)?.reasons.west ?? []).map(([code]) => code));
  expect(codes).toEqual(expect.arrayContaining(['attacked', 'stoodFirm']));
});

describe('each entry', () => {
  test('is the next week, and the last one is that of the outcome', () => {
    for (const { week, weeks } of lines) {
      expect(weeks?.map((entry) => entry.week)).toEqual(Array.from({ length: week }, (_, i) => i + 1));
    }
  });

  test('has the keys of the contract', () => {
    for (const { weeks } of lines)
      for (const entry of weeks ?? [])
        expect(Object.keys(entry)).toEqual([
          'week',
          'orders',
          'seen',
          'belief',
          'unbiased',
          'reasons',
          'posture',
          'rung',
          'tension',
          'cohesion',
          'table',
          'ukraine',
        ]);
  });

  test('has orders in the long form, from its own side’s moves', () => {
    let ordered = 0;
    for (const line of lines) {
      const moves = (line.start.west.poland === undefined ? rules['abstract-mirror'] : rules['january-2022'])
        ?.sides;
      for (const entry of line.weeks ?? []) {
        for (const side of SIDES) {
          const rival = side === 'west' ? 'russia' : 'west';
          for (const order of entry.orders[side]) {
            ordered++;
            expect(Object.keys(order)).toEqual(['move', 'with', 'meant']);
            expect(moves?.[side].byId).toHaveProperty(order.move);
          }
          for (const order of entry.seen[side]) {
            expect(order.meant).toBe('');
            expect(moves?.[rival].byId).toHaveProperty(order.move);
          }
        }
      }
    }
    expect(ordered).toBeGreaterThan(500);
  });

  test('has every theatre and every issue, and the third party where there is one', () => {
    for (const line of lines) {
      const level = (line.start.west.poland === undefined ? rules['abstract-mirror'] : rules['january-2022'])
        ?.level;
      const issues = level?.issues.map(({ id }) => id);
      for (const { posture, table, ukraine, cohesion } of line.weeks ?? []) {
        for (const side of SIDES) {
          expect(Object.keys(posture[side])).toEqual(Object.keys(line.start[side]));
          if (table.offered[side]) expect(Object.keys(table.offered[side])).toEqual(issues);
        }
        expect(Object.keys(table.agreed)).toEqual(issues);
        expect(ukraine === null).toBe(level?.third === null);
        expect(cohesion).toBeGreaterThanOrEqual(0);
        expect(cohesion).toBeLessThanOrEqual(1);
      }
    }
  });

  test('is a copy: later weeks do not write into earlier ones', () => {
    const moved = lines.filter(({ weeks }) => {
      const tensions = new Set(weeks?.map(({ tension }) => tension));
      return tensions.size > 1;
    });
    expect(moved.length).toBeGreaterThan(lines.length / 2);
    expect(lines.some(({ weeks }) => new Set(weeks?.map(({ ukraine }) => ukraine?.stability)).size > 1)).toBe(
      true,
    );
    expect(
      lines.some(({ weeks }) => new Set(weeks?.map(({ table }) => JSON.stringify(table))).size > 1),
    ).toBe(true);
  });
});
