/** The AI seats of a record, played again: what each decides in a state, from its own view. */

import type { Decision } from '../ai/index.js';
import type { CrisisAnswer, Side, State } from '../engine/index.js';
import type { Ground, MatchRecord, SeatRecord } from '../record/index.js';
import type { Players } from './versions/index.js';

/** A seat of the AI, ready to decide. */
export interface AiSeat {
  decide(state: State, explain?: boolean): Decision;
  answer(state: State): CrisisAnswer;
}

type Ai = Extract<SeatRecord, { by: 'ai' }>;

/** The strategy that a seat names but this build does not have, or null. */
export function unknownStrategy(seat: SeatRecord, players: Players): string | null {
  return seat.by === 'ai' && !players.STRATEGIES.some((id) => id === seat.strategy) ? seat.strategy : null;
}

/** The AI at a side of a record; null where a person or a script sat. */
export function aiSeat(ground: Ground, players: Players, record: MatchRecord, side: Side): AiSeat | null {
  const seat = record.settings.sides[side];
  if (seat.by !== 'ai' || unknownStrategy(seat, players) !== null) return null;
  const { strategy, skill } = seat as Ai;
  const { rules, engine } = ground;
  const player = { seed: record.seed, strategy: strategy as Decision['strategy'], skill };
  return {
    decide: (state, explain = false) =>
      players.decide(rules, engine.viewFor(state, side), explain ? { ...player, explain } : player),
    answer: (state) => players.answerCrisis(rules, engine.viewFor(state, side), player).answer,
  };
}
