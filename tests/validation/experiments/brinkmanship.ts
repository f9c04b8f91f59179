/** Brinkmanship. */
import { crises } from '../kit/crises.ts';
import { rulesOf } from '../kit/levels.ts';
import { column, figure, mean, paired, points } from '../kit/stats.ts';
import type { Experiment, Row } from '../kit/types.ts';

/** Mean resolves at which, on average, neither side would go to the brink; and those of the level. */
const DUELS = [
  { name: 'equal, uncertain', west: 0.2, russia: 0.2, spread: 0.3 },
  { name: 'equal, certain', west: 0.2, russia: 0.2, spread: 0.03 },
  { name: 'unequal, uncertain', west: 0, russia: 0.4, spread: 0.3 },
  { name: 'unequal, certain', west: 0, russia: 0.4, spread: 0.03 },
  { name: 'resolute, equal, uncertain', west: 0.45, russia: 0.45, spread: 0.3 },
  { name: 'resolute, equal, certain', west: 0.45, russia: 0.45, spread: 0.03 },
] as const;

export const brinkmanship: Experiment = {
  id: 'brinkmanship',
  group: 19,
  title: 'Brinkmanship goes deepest where resolve is equal and uncertain',
  claim:
    'Where on average neither side would go to the brink, a crisis is the more likely to reach it the more equal the two sides’ resolve is and the less certain: with unequal resolve the weaker steps back early.',
  literature:
    'Schelling, Arms and Influence (1966), ch. 3; Powell, Nuclear Brinkmanship with Two-Sided Incomplete Information (1988); Morrow, Capabilities, Uncertainty, and Resolve (1989).',
  how: 'The mirrored level, the policy on both sides, types drawn, both challenge whatever they can, no accidents. Mean resolve 0.20 and 0.20, or 0 and 0.40; spread 0.30 or 0.03 (and, to inform, 0.45 on both sides). Share of crises in which both sides stand at depth 4 or more (rung 6), common seeds.',
  seeds: 150,
  blocks: 4,
  cost: 6,
  ready: async () => {
    const rules = await rulesOf('abstract-mirror');
    return (seed): Row =>
      DUELS.flatMap(({ west, russia, spread }) => {
        const { depths } = crises(rules, seed, {
          'resolveMean.west': west,
          'resolveMean.russia': russia,
          'resolveSpread.west': spread,
          'resolveSpread.russia': spread,
        });
        const n = depths.length;
        if (n === 0) return [Number.NaN, Number.NaN];
        return [depths.filter((d) => d >= 4).length / n, depths.reduce((a, b) => a + b, 0) / n];
      });
  },
  figures: (rows) => {
    const brink = DUELS.map((_duel, i) => column(rows, 2 * i));
    const depth = DUELS.map((_duel, i) => column(rows, 2 * i + 1));
    return [
      points(
        'crises at the brink, equal uncertain − unequal uncertain',
        paired(brink[0] ?? [], brink[2] ?? []),
        {
          atLeast: 0,
          from: 0,
        },
      ),
      points('crises at the brink, equal uncertain − equal certain', paired(brink[0] ?? [], brink[1] ?? []), {
        atLeast: 0,
        from: 0,
      }),
      points(
        'crises at the brink, equal uncertain − unequal certain',
        paired(brink[0] ?? [], brink[3] ?? []),
        {
          atLeast: 0,
          from: 0,
        },
      ),
      ...DUELS.map(({ name }, i) => points(`crises at the brink: ${name}`, mean(brink[i] ?? []))),
      ...DUELS.map(({ name }, i) => figure(`mean depth: ${name}`, mean(depth[i] ?? []), 'number')),
    ];
  },
};
