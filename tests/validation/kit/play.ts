/** Matches for experiments: two seats, a seed, dials; what is asked of the match is read from its end or by looking on. */
import type { Player, StrategyId } from '../../../src/ai/index.js';
import {
  type BySide,
  bySide,
  type CrisisAnswer,
  type DialSettings,
  hostile,
  type Order,
  type Rules,
  type Side,
  type Skill,
  type State,
  type Type,
  type WeekOrders,
} from '../../../src/engine/index.js';
import {
  playMatch,
  type ScriptOrder,
  type SeatPlayer,
  strategyPlayer,
  type Watch,
} from '../../../src/lab/index.js';
import { readyScript, scriptPlayer } from '../../../src/lab/script.js';

export interface WrittenOut {
  script: ScriptOrder[][];
  crisis?: CrisisAnswer;
}

export interface Seat {
  plays: StrategyId | WrittenOut;
  type?: Type;
  skill?: Skill;
  /** Changes the orders of a week before they are given. */
  edit?: (orders: WeekOrders, rules: Rules, state: State) => WeekOrders;
  /** By what an expert guesses at the rival's type. */
  guesses?: Player['guesses'];
  /** Key of the seat in streams, where symmetry is tested. */
  key?: string;
}

export interface Match {
  seed: string;
  west: Seat;
  russia: Seat;
  dials?: DialSettings;
  watch?: Watch;
}

function playerOf(rules: Rules, side: Side, seed: string, seat: Seat): SeatPlayer {
  const { plays, skill = 'regular', edit, key, guesses } = seat;
  const player =
    typeof plays === 'string'
      ? strategyPlayer(side, {
          seed,
          strategy: plays,
          skill,
          ...(key === undefined ? {} : { seat: key }),
          ...(guesses === undefined ? {} : { guesses }),
        })
      : scriptPlayer(side, readyScript(rules, side, plays), []);
  if (!edit) return player;
  return { ...player, decide: (r, state) => edit(player.decide(r, state), r, state) };
}

/** Play a match and give its last state. */
export function play(rules: Rules, { seed, west, russia, dials = {}, watch = {} }: Match): State {
  const seats = { west, russia };
  const types: Partial<BySide<Type>> = {};
  for (const side of ['west', 'russia'] as const) {
    const { type } = seats[side];
    if (type) types[side] = type;
  }
  const players = bySide((side) => playerOf(rules, side, seed, seats[side]));
  const played = playMatch(rules, { seed, types, dials }, players, watch);
  if (!played.ok) throw new Error(played.problems.map(({ message }) => message).join('; '));
  return played.state;
}

export const policy = (type?: Type): Seat => ({ plays: 'policy', ...(type ? { type } : {}) });
export const seat = (plays: StrategyId, type: Type = 'seeker'): Seat => ({ plays, type });

/** 1 where the match ended in a large war or worse. */
export const war = ({ outcome }: State): number =>
  outcome?.kind === 'war' || outcome?.kind === 'nuclear' ? 1 : 0;

/** 1 where the match ended in violence of any size. */
export const violence = (state: State): number =>
  war(state) === 1 || state.outcome?.kind === 'limitedWar' ? 1 : 0;

export const scoreOf = (state: State, side: Side): number => state.outcome?.score[side] ?? Number.NaN;

export const unbiased = (state: State, side: Side): number => hostile(state.observers[side].belief);
export const belief = (state: State, side: Side): number => hostile(state.minds[side].belief);

/** A sheet without answers at the table and without challenges. */
export const quiet = (orders: WeekOrders): WeekOrders => ({
  orders: orders.orders,
  table: 'wait',
  challenge: false,
});

/** Whether a sheet holds an escalatory order. */
export function anySharp(rules: Rules, side: Side, orders: readonly Order[]): boolean {
  const own = rules.sides[side];
  return orders.some(({ move }) => own.moves[own.byId[move] ?? -1]?.move.stance === 'escalatory');
}
