/** How each seat of a record plays on in rollouts: an AI as itself, a script by what is recorded of it, a person as the policy. */
import type { Decision as AiDecision } from '../ai/index.js';
import { bySide, SIDES, type Side, type Skill, type WeekOrders } from '../engine/index.js';
import type { Ground, MatchRecord, SeatRecord } from '../record/index.js';
import { legalPart } from './legal.js';
import type { Rolling, RolloutSeat } from './rollout.js';
import { unknownStrategy } from './seats.js';
import type { Players } from './versions/index.js';

const isExpert = (strategy: string, skill: Skill): boolean => strategy === 'policy' && skill === 'expert';

/** A strategy that plays on. For an expert, who would think for minutes, the regular policy stands in. */
export function strategySeat(
  { engine, rules }: Ground,
  players: Players,
  side: Side,
  strategy: AiDecision['strategy'],
  skill: Skill,
): RolloutSeat {
  const player = (seed: string) => ({ seed, strategy, skill: isExpert(strategy, skill) ? 'regular' : skill });
  return {
    decide: (state, seed) => players.decide(rules, engine.viewFor(state, side), player(seed)).orders,
    answer: (state, seed) => players.answerCrisis(rules, engine.viewFor(state, side), player(seed)).answer,
  };
}

const PASS: WeekOrders = { orders: [], table: 'wait', challenge: false };

/** A script as far as it is recorded: its orders where they can be given, then passes; in a crisis its one answer. */
function scriptSeat(ground: Ground, record: MatchRecord, side: Side): RolloutSeat {
  const answer = record.orders.flatMap(({ crisis }) => crisis)[0]?.[side] ?? 'backDown';
  return {
    decide: (state) => {
      const wanted = record.orders[state.week - 1]?.[side] ?? PASS;
      return legalPart(ground, ground.engine.viewFor(state, side), wanted).sheet;
    },
    answer: () => answer,
  };
}

/** Is this a seat whose AI does not play on as itself? */
function needsStandIn(seat: SeatRecord, players: Players): boolean {
  if (seat.by !== 'ai') return false;
  return isExpert(seat.strategy, seat.skill) || unknownStrategy(seat, players) !== null;
}

function seatOf(ground: Ground, players: Players, record: MatchRecord, side: Side): RolloutSeat {
  const seat = record.settings.sides[side];
  if (seat.by === 'script') return scriptSeat(ground, record, side);
  if (seat.by === 'human' || needsStandIn(seat, players))
    return strategySeat(ground, players, side, 'policy', 'regular');
  return strategySeat(ground, players, side, seat.strategy as AiDecision['strategy'], seat.skill);
}

/** A record's match, ready to be rolled on. */
export function rollingOf(ground: Ground, players: Players, record: MatchRecord): Rolling {
  const seats = bySide((side) => seatOf(ground, players, record, side));
  return { ground, seed: record.seed, seats };
}

/** Seats of a record for which the regular policy stands in. */
export function standInsOf(record: MatchRecord, players: Players): Side[] {
  return SIDES.filter((side) => needsStandIn(record.settings.sides[side], players));
}
