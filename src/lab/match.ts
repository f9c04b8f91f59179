/** One match of an experiment, from seed to end: players decide, the engine steps, nothing else is kept. */
import { answerCrisis, type Decision, decide, type Player } from '../ai/index.js';
import {
  type BySide,
  bySide,
  type CrisisAnswer,
  type DialProblem,
  type DialSettings,
  type Fact,
  type Inputs,
  newMatch,
  type Rules,
  type Side,
  type State,
  stepInPlace,
  type Type,
  viewFor,
  type WeekOrders,
} from '../engine/index.js';

/** Somebody who plays a seat: a strategy of the AI, or a script of the lab. */
export interface SeatPlayer {
  decide(rules: Rules, state: State): WeekOrders;
  answer(rules: Rules, state: State): CrisisAnswer;
}

/** A seat played by a strategy. It is given its view, never the state. `heard` is told each decision with its reasons, and its week. */
export function strategyPlayer(
  side: Side,
  player: Player,
  heard: (decision: Decision, week: number) => void = () => {},
): SeatPlayer {
  return {
    decide(rules, state) {
      const decision = decide(rules, viewFor(state, side), player);
      heard(decision, state.week);
      return decision.orders;
    },
    answer: (rules, state) => answerCrisis(rules, viewFor(state, side), player).answer,
  };
}

export interface MatchSettings {
  seed: string;
  types: Partial<BySide<Type>>;
  dials: DialSettings;
}

/** Who looks on. The state is the match's own and changes in place: take what you need, keep nothing of it. */
export interface Watch {
  /** Before week 1. */
  begun?(state: State): void;
  /** After each step, with its facts and inputs; `weekOver` when a week has been resolved. */
  stepped?(state: State, facts: readonly Fact[], weekOver: boolean, inputs: Inputs): void;
}

export type Played = { ok: true; state: State } | { ok: false; problems: DialProblem[] };

/** Play a match to its end. */
export function playMatch(
  rules: Rules,
  settings: MatchSettings,
  players: BySide<SeatPlayer>,
  watch: Watch = {},
): Played {
  const started = newMatch(rules, settings);
  if (!started.ok) return started;
  const { state } = started;
  watch.begun?.(state);
  while (state.awaiting !== 'over') {
    const { week } = state;
    const inputs: Inputs =
      state.awaiting === 'crisis'
        ? bySide((side) => players[side].answer(rules, state))
        : bySide((side) => players[side].decide(rules, state));
    const stepped = stepInPlace(rules, state, inputs, watch.stepped !== undefined);
    if (!stepped.ok) throw new Error('a player gave orders that cannot be taken');
    watch.stepped?.(state, stepped.facts, stepped.awaiting === 'over' || state.week > week, inputs);
  }
  return { ok: true, state };
}
