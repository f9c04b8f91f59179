/** Sheets that find out whom one faces, what they tell, and a plan that finds out before it decides. Change the lists here when the rules give other means. */
import { answerCrisis, decide, type StrategyId } from '../../../src/ai/index.js';
import { ordersFor, turnOf } from '../../../src/ai/strategies/toolkit.js';
import {
  type Belief,
  bySide,
  checkOrders,
  clone,
  hostile,
  log,
  type Order,
  type Rules,
  rivalOf,
  type Side,
  type SideView,
  type State,
  stepInPlace,
  TYPES,
  viewFor,
  type WeekOrders,
} from '../../../src/engine/index.js';
import { playMatch, type SeatPlayer, strategyPlayer } from '../../../src/lab/index.js';
import type { Judged } from './decisions.ts';
import { scoreOf } from './play.ts';

/** A sheet that should tell types apart, by its moves; what is not legal in its week is left out. */
export interface FindingOut {
  name: string;
  moves: readonly string[];
}

/** Inspections asked for or let in, a gesture of some size, an offer to be answered, and gesture and offer at once. */
export const FINDING_OUT: Readonly<Record<Judged['id'], readonly FindingOut[]>> = {
  west: [
    { name: 'inspections', moves: ['offerInspections'] },
    { name: 'gesture', moves: ['westVerifiedPullBack'] },
    { name: 'offer', moves: ['writtenAnswer'] },
    { name: 'offer with a date', moves: ['datedOffer'] },
  ],
  russia: [
    { name: 'inspections', moves: ['acceptInspections'] },
    { name: 'gesture', moves: ['verifiedPullBack'] },
    { name: 'offer', moves: ['writtenReply'] },
    { name: 'offer with a date', moves: ['russiaDatedOffer'] },
  ],
  mirror: [
    { name: 'inspections', moves: ['aInspect'] },
    { name: 'gesture', moves: ['aPullBack'] },
    { name: 'offer', moves: ['aOffer'] },
    { name: 'offer with a date', moves: ['aDatedOffer'] },
  ],
};
/** Names of the sheets, the same in every seat. */
export const WAYS: readonly string[] = FINDING_OUT.west.map(({ name }) => name);

/** What the plan does once it knows more: soft towards a rival that it does not take for hostile, else denial. */
export const PLAN = { weeks: 2, doubt: 0.5, trusting: 'soft', doubting: 'deny' } as const;

/** Share of what is asked and given that is offered, as the scripts offer it. */
const SHARE = 0.25;

export const PASS: WeekOrders = { orders: [], table: 'wait', challenge: false };

/** The sheet of a way to find out, as far as it is legal; null where none of it is. */
export function findingSheet(
  rules: Rules,
  view: SideView,
  { moves }: FindingOut,
  seed: string,
): WeekOrders | null {
  const turn = turnOf(rules, view, { seed, strategy: 'policy', skill: 'regular' });
  const chosen = moves.flatMap((id) => turn.legal.find(({ move }) => move.id === id) ?? []);
  const orders: Order[] = [];
  for (const order of ordersFor(turn, chosen, SHARE))
    if (checkOrders(rules, view, { ...PASS, orders: [...orders, order] }).length === 0) orders.push(order);
  return orders.length > 0 ? { ...PASS, orders } : null;
}

/** Attention that a sheet takes. */
export function attentionOf(rules: Rules, side: Side, { orders }: WeekOrders): number {
  const own = rules.sides[side];
  return orders.reduce((sum, { move }) => sum + (own.moves[own.byId[move] ?? -1]?.move.attention ?? 0), 0);
}

const LOG2 = log(2);

/** Uncertainty of a belief in bits. */
export const entropy = (belief: Belief): number =>
  belief.reduce((sum, p) => (p > 0 ? sum - (p * log(p)) / LOG2 : sum), 0);

/** The unbiased observer's belief after `weeks` weeks, of which the first holds the sheet; all else is the regular policy. */
function beliefAfter(
  rules: Rules,
  from: State,
  side: Side,
  sheet: WeekOrders,
  seed: string,
  weeks: number,
): Belief {
  const state = clone({ ...from, seed });
  const players = bySide((who) => strategyPlayer(who, { seed, strategy: 'policy', skill: 'regular' }));
  const until = from.week + weeks;
  while (state.awaiting !== 'over' && (state.week < until || state.awaiting === 'crisis')) {
    const inputs =
      state.awaiting === 'crisis'
        ? bySide((who) => players[who].answer(rules, state))
        : bySide((who) =>
            who === side && state.week === from.week ? sheet : players[who].decide(rules, state),
          );
    const stepped = stepInPlace(rules, state, inputs, false);
    if (!stepped.ok) throw new Error('a sheet was given that cannot be taken');
  }
  return state.observers[side].belief;
}

/**
 * What a sheet is expected to tell of the rival's type, in bits: by how much the unbiased observer's uncertainty falls over the
 * next weeks, with types drawn as that observer believes and everything else as it is.
 */
export function bitsOf(
  rules: Rules,
  state: State,
  side: Side,
  sheet: WeekOrders,
  seeds: readonly string[],
  weeks: number,
): number {
  const { belief } = state.observers[side];
  const before = entropy(belief);
  let sum = 0;
  TYPES.forEach((type, t) => {
    const types = { ...state.types, [rivalOf(side)]: type };
    for (const seed of seeds) {
      const after = beliefAfter(rules, { ...state, types }, side, sheet, seed, weeks);
      sum += ((belief[t] as number) * (before - entropy(after))) / seeds.length;
    }
  });
  return sum;
}

/** A player who finds out first, or does something else first, and then goes by what it believes. */
function planner(
  side: Side,
  seed: string,
  first: (rules: Rules, view: SideView) => WeekOrders,
  always: StrategyId | null,
): SeatPlayer {
  const later = ({ mind }: SideView): StrategyId =>
    always ?? (hostile(mind.belief) < PLAN.doubt ? PLAN.trusting : PLAN.doubting);
  const player = (view: SideView) => ({ seed, strategy: later(view), skill: 'regular' as const });
  return {
    decide(rules, state) {
      const view = viewFor(state, side);
      return view.week <= PLAN.weeks ? first(rules, view) : decide(rules, view, player(view)).orders;
    },
    answer(rules, state) {
      const view = viewFor(state, side);
      return answerCrisis(rules, view, player(view)).answer;
    },
  };
}

/**
 * Score of a seeker's plan against the regular policy, its type drawn: the first weeks by a way to find out, by the policy's own
 * sheets or by nothing, then by what it believes, or `always` by one script. A week in which a way to find out is closed is left to
 * the policy.
 */
export function scoreOfPlan(
  rules: Rules,
  seed: string,
  side: Side,
  way: FindingOut | 'policy' | 'pass',
  always: StrategyId | null = null,
): number {
  const policy = (view: SideView) =>
    decide(rules, view, { seed, strategy: 'policy', skill: 'regular' }).orders;
  const first = (_rules: Rules, view: SideView): WeekOrders => {
    if (way === 'pass') return PASS;
    if (way === 'policy') return policy(view);
    return findingSheet(rules, view, way, seed) ?? policy(view);
  };
  const players = bySide((who) =>
    who === side
      ? planner(side, seed, first, always)
      : strategyPlayer(who, { seed, strategy: 'policy', skill: 'regular' }),
  );
  const played = playMatch(rules, { seed, types: { [side]: 'seeker' }, dials: {} }, players);
  if (!played.ok) throw new Error('a match always starts');
  return scoreOf(played.state, side);
}
