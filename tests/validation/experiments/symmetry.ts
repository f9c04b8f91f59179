/** Group 10: the rules know no seat. */
import { answerCrisis, decide, type StrategyId } from '../../../src/ai/index.js';
import {
  type BySide,
  bySide,
  type CrisisAnswer,
  hostile,
  newMatch,
  type Rules,
  rivalOf,
  type State,
  stepInPlace,
  type Type,
  viewFor,
  type WeekOrders,
} from '../../../src/engine/index.js';
import { asymmetries } from '../../support/engineMirror.ts';
import { rulesOf } from '../kit/levels.ts';
import { play, policy, war } from '../kit/play.ts';
import { column, exactly, figure, paired, points } from '../kit/stats.ts';
import type { Experiment, Row } from '../kit/types.ts';

export const PAIRS: readonly (readonly [StrategyId, StrategyId])[] = [
  ['policy', 'policy'],
  ['hardline', 'policy'],
  ['firmButFlexible', 'policy'],
  ['mixed', 'bully'],
  ['random', 'policy'],
];

/** A match with named stream keys; `keys` are exchanged together with everything else. */
export function run(
  rules: Rules,
  seed: string,
  plays: BySide<StrategyId>,
  types: BySide<Type>,
  keys: BySide<string>,
): State {
  const started = newMatch(
    rules,
    { seed, types, dials: { 'empathy.west': 0.45, 'empathy.russia': 0.45 } },
    keys,
  );
  if (!started.ok) throw new Error('a match always starts');
  const { state } = started;
  while (state.awaiting !== 'over') {
    const players = bySide((side) => ({
      seed,
      strategy: plays[side],
      skill: 'regular' as const,
      seat: keys[side],
    }));
    const inputs =
      state.awaiting === 'crisis'
        ? bySide((side): CrisisAnswer => answerCrisis(rules, viewFor(state, side), players[side]).answer)
        : bySide((side): WeekOrders => decide(rules, viewFor(state, side), players[side]).orders);
    const stepped = stepInPlace(rules, state, inputs as BySide<WeekOrders>);
    if (!stepped.ok) throw new Error('a player gave orders that cannot be taken');
  }
  return state;
}

const exchange = <T>({ west, russia }: BySide<T>): BySide<T> => ({ west: russia, russia: west });

export const mirrored: Experiment = {
  id: 'symmetry-exact',
  group: 10,
  title: 'Exchanged seats mirror the match',
  claim:
    'Exchanging the seats together with their stream keys mirrors every match of a mirrored level exactly.',
  literature:
    'A property of the rules, after the tests of turn-based engines for symmetry; no claim of the field.',
  how: 'Each seed is played in the mirrored level and in its variant with first strikes, by five pairs of strategies in turn, and once more with seats, types and stream keys exchanged; the final states are compared number by number.',
  seeds: 100,
  blocks: 2,
  cost: 4,
  ready: async () => {
    const levels = [await rulesOf('abstract-mirror'), await rulesOf('abstract-offence')];
    return (seed, k): Row => {
      const [west, russia] = PAIRS[k % PAIRS.length] as readonly [StrategyId, StrategyId];
      const plays = { west, russia };
      const types: BySide<Type> = {
        west: (['seeker', 'opportunist', 'revisionist'] as const)[k % 3] as Type,
        russia: (['seeker', 'opportunist', 'revisionist', 'seeker'] as const)[k % 4] as Type,
      };
      const keys = { west: 'west', russia: 'russia' };
      return levels.map((rules) => {
        const one = run(rules, seed, plays, types, keys);
        const other = run(rules, seed, exchange(plays), exchange(types), exchange(keys));
        return asymmetries(one, other).length === 0 ? 1 : 0;
      });
    };
  },
  figures: (rows) => {
    const same = [...column(rows, 0), ...column(rows, 1)];
    return [
      figure(
        'matches that are not mirrored',
        exactly(same.filter((one) => one === 0).length, same.length),
        'number',
        {
          atMost: 0,
        },
      ),
    ];
  },
};

export const rates: Experiment = {
  id: 'symmetry-rates',
  group: 10,
  title: 'No seat has the better of it',
  claim:
    'Without exchanging keys, the two seats of a mirrored level differ by less than 1 point in what happens to them.',
  literature: 'A property of the rules; no claim of the field.',
  how: 'The policy plays both seats of the mirrored level, types drawn; each rate of one seat is compared with that of the other, match by match.',
  seeds: 5000,
  blocks: 4,
  cost: 1,
  ready: async () => {
    const rules = await rulesOf('abstract-mirror');
    return (seed): Row => {
      const end = play(rules, { seed, west: policy(), russia: policy() });
      const by = end.outcome?.by ?? null;
      return (['west', 'russia'] as const).flatMap((side) => [
        war(end) === 1 && by === side ? 1 : 0,
        end.sides[side].backdowns > 0 ? 1 : 0,
        end.outcome?.score[side] ?? Number.NaN,
        hostile(end.minds[side].belief) - (end.types[rivalOf(side)] === 'seeker' ? 0 : 1),
      ]);
    };
  },
  figures: (rows) =>
    ['attacks', 'matches with a back-down', 'score × 100', 'final belief − truth, × 100'].map((name, i) =>
      points(`${name}, west − russia`, paired(column(rows, i), column(rows, i + 4)), { between: [-1, 1] }),
    ),
};
