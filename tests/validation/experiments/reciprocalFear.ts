/** The reciprocal fear of surprise attack. */
import { type Rules, type State, TYPES, typeVector } from '../../../src/engine/index.js';
import { rulesOf } from '../kit/levels.ts';
import { belief, play, policy, type Seat } from '../kit/play.ts';
import { column, exactly, figure, paired, points, share } from '../kit/stats.ts';
import type { Experiment, Row } from '../kit/types.ts';

const ADVANTAGES = [0.1, 0.2, 0.3, 0.4] as const;

/** Margins of belief over q* at every strike of a seeker, and the number of strikes below it. */
function strikes(rules: Rules, seed: string, f: number): number[] {
  let count = 0;
  let below = 0;
  let least = Number.NaN;
  const note =
    (side: 'west' | 'russia'): Seat['edit'] =>
    (orders, _rules, state: State) => {
      const own = rules.sides[side];
      const struck = orders.orders.some(({ move }) => own.moves[own.byId[move] ?? -1]?.attack === 'full');
      if (!struck) return orders;
      const cost = typeVector(rules.level, state.dials, side, TYPES[0]).warCost;
      const q = (cost - f) / (cost + f);
      const margin = belief(state, side) - q;
      count += 1;
      if (margin < 0) below += 1;
      least = Number.isNaN(least) ? margin : Math.min(least, margin);
      return orders;
    };
  play(rules, {
    seed,
    west: { ...policy('seeker'), edit: note('west') as NonNullable<Seat['edit']> },
    russia: { ...policy('seeker'), edit: note('russia') as NonNullable<Seat['edit']> },
    dials: { firstStrikeAdvantage: f, distinguishability: 0.1, 'empathy.west': 0.2, 'empathy.russia': 0.2 },
  });
  return [count, below, least];
}

export const reciprocalFear: Experiment = {
  id: 'reciprocal-fear',
  group: 13,
  title: 'The reciprocal fear of surprise attack',
  claim:
    'A seeker strikes only out of fear: no strike below the belief q* = (c − f)/(c + f) at which striking first pays, and the lower q*, the more strikes.',
  literature:
    'Schelling, The Strategy of Conflict (1960), ch. 9; Jervis (1978); Kydd, Trust and Mistrust (2005), ch. 2.',
  how: 'The mirrored level, two seekers by the policy, δ = 0.1, empathy 0.2, f from 0.1 to 0.4; belief is looked up when the order is given, c is the seeker’s cost of war; every strike is checked.',
  seeds: 150,
  blocks: 4,
  cost: ADVANTAGES.length,
  ready: async () => {
    const rules = await rulesOf('abstract-mirror');
    return (seed): Row => ADVANTAGES.flatMap((f) => strikes(rules, seed, f));
  },
  figures: (rows) => {
    const sum = (i: number) => column(rows, i).reduce((a, b) => a + b, 0);
    const all = ADVANTAGES.reduce((total, _f, i) => total + sum(3 * i), 0);
    const below = ADVANTAGES.reduce((total, _f, i) => total + sum(3 * i + 1), 0);
    const margins = ADVANTAGES.flatMap((_f, i) => column(rows, 3 * i + 2)).filter((m) => !Number.isNaN(m));
    return [
      figure('strikes below q*', exactly(below, all), 'number', { atMost: 0 }),
      figure('strikes seen', exactly(all, all), 'number', { atLeast: 20 }),
      figure(
        'least margin of belief over q*',
        exactly(
          margins.reduce((a, b) => Math.min(a, b), 1),
          all,
        ),
        'belief',
      ),
      points(
        'matches with a strike, f 0.4 − 0.1',
        paired(
          column(rows, 9).map((n) => (n > 0 ? 1 : 0)),
          column(rows, 0).map((n) => (n > 0 ? 1 : 0)),
        ),
        {
          atLeast: 5,
          from: 0,
        },
      ),
      ...ADVANTAGES.map((f, i) =>
        figure(
          `matches with a strike, f = ${f}`,
          share(column(rows, 3 * i).map((n) => (n > 0 ? 1 : 0))),
          'share',
        ),
      ),
      ...ADVANTAGES.map((f, i) =>
        figure(`strikes below q*, f = ${f}`, exactly(sum(3 * i + 1), sum(3 * i)), 'number'),
      ),
    ];
  },
};
