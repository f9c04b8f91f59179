/** Group 11: types pool, so that inference stays hard. */
import type { Rules, Side, Type } from '../../../src/engine/index.js';
import { rulesOf } from '../kit/levels.ts';
import { play, policy, unbiased } from '../kit/play.ts';
import { column, figure, median } from '../kit/stats.ts';
import type { Experiment, Row } from '../kit/types.ts';

/** The unbiased belief about the observed side after four weeks; NaN where the match was over by then. */
function afterFour(rules: Rules, seed: string, observed: Side, type: Type): number {
  const reader = observed === 'west' ? 'russia' : 'west';
  let found = Number.NaN;
  const seats = { west: policy(), russia: policy() };
  seats[observed] = policy(type);
  play(rules, {
    seed,
    ...seats,
    watch: {
      stepped: (state, _facts, over) => {
        if (over && state.awaiting === 'orders' && state.week === 5) found = unbiased(state, reader);
      },
    },
  });
  return found;
}

const made = (
  id: string,
  title: string,
  level: 'january-2022' | 'abstract-mirror',
  sides: readonly Side[],
): Experiment => ({
  id,
  group: 11,
  title,
  claim:
    'Over matches still open after four weeks of policy play, the calibrated observer’s median belief in hostility is below 0.85 against a revisionist and above 0.12 against a seeker.',
  literature:
    'Fearon, Rationalist Explanations for War (1995); Kydd, Trust and Mistrust (2005), on pooling equilibria.',
  how: 'The policy plays both seats; the observed side’s type is set, the other’s drawn.',
  seeds: 250,
  blocks: 4,
  cost: 2 * sides.length,
  ready: async () => {
    const rules = await rulesOf(level);
    return (seed): Row =>
      sides.flatMap((side) => [
        afterFour(rules, seed, side, 'revisionist'),
        afterFour(rules, seed, side, 'seeker'),
      ]);
  },
  figures: (rows) =>
    sides.flatMap((side, i) => [
      figure(`median belief about a revisionist (${side})`, median(column(rows, 2 * i)), 'belief', {
        atMost: 0.85,
      }),
      figure(`median belief about a seeker (${side})`, median(column(rows, 2 * i + 1)), 'belief', {
        atLeast: 0.12,
      }),
    ]),
});

export const poolingJanuary = made('pooling-january', 'Types pool: January 2022', 'january-2022', [
  'russia',
  'west',
]);
export const poolingMirror = made('pooling-mirror', 'Types pool: the mirrored level', 'abstract-mirror', [
  'russia',
]);
