/** Restraint by weak and by cost-bearing seekers. */
import type { Rules } from '../../../src/engine/index.js';
import { rulesOf } from '../kit/levels.ts';
import { anySharp, play, policy, war } from '../kit/play.ts';
import { column, figure, mean, response, share } from '../kit/stats.ts';
import type { Experiment, Row } from '../kit/types.ts';

const SIZES = [0.5, 1, 2] as const;

const COSTS = [0.2, 0.55, 0.9] as const;

/** How a seeker in the west seat behaves: strikes, and share of its weeks with an escalatory order. */
function restraint(rules: Rules, seed: string, dials: Record<string, number>): number[] {
  let weeks = 0;
  let sharp = 0;
  const end = play(rules, {
    seed,
    west: policy('seeker'),
    russia: policy(),
    dials: { accidentRate: 0, firstStrikeAdvantage: 0.2, distinguishability: 0.1, ...dials },
    watch: {
      stepped: (_state, facts) => {
        for (const fact of facts) {
          if (fact.kind !== 'ordered' || fact.side !== 'west') continue;
          weeks += 1;
          if (anySharp(rules, 'west', fact.orders)) sharp += 1;
        }
      },
    },
  });
  return [war(end) === 1 && end.outcome?.by === 'west' ? 1 : 0, sharp / weeks];
}

export const restraintOfSeekers: Experiment = {
  id: 'restraint',
  group: 23,
  title: 'Restraint by weak and by cost-bearing seekers',
  claim: 'A seeker strikes less the weaker it is and the dearer war is to it.',
  literature: 'Kydd, Trust and Mistrust (2005), ch. 2; Powell, In the Shadow of Power (1999); Fearon (1995).',
  how: 'The mirrored level, f = 0.2, δ = 0.1, the West a seeker by the policy with forces × 0.5, 1, 2 or a cost of war of 0.2, 0.55, 0.9; Russia’s type drawn; no accidents; common seeds.',
  seeds: 200,
  blocks: 4,
  cost: 6,
  ready: async () => {
    const rules = await rulesOf('abstract-mirror');
    return (seed): Row => [
      ...SIZES.flatMap((x) => restraint(rules, seed, { 'capability.west': x })),
      ...COSTS.flatMap((x) => restraint(rules, seed, { 'warCost.west': x })),
    ];
  },
  figures: (rows) => [
    ...response(
      'strikes, by forces × 0.5, 1, 2',
      [0, 2, 4].map((i) => column(rows, i)),
      1,
      'points',
    ),
    ...response(
      'strikes, by cost of war 0.2, 0.55, 0.9',
      [6, 8, 10].map((i) => column(rows, i)),
      -1,
      'points',
    ),
    ...SIZES.map((x, i) => figure(`strikes, forces × ${x}`, share(column(rows, 2 * i)), 'share')),
    ...COSTS.map((x, i) => figure(`strikes, cost of war ${x}`, share(column(rows, 6 + 2 * i)), 'share')),
    ...SIZES.map((x, i) =>
      figure(`weeks with an escalatory order, forces × ${x}`, mean(column(rows, 2 * i + 1)), 'share'),
    ),
  ],
};
