/** A match in a room: both seats seal, the AI's seat decides by itself, and the step is taken when both have. */
import { type AiSeat, aiSeat, type Players, type RolloutSeat, strategySeat } from '../../analysis/index.js';
import {
  type BeliefEstimate,
  type Foretelling,
  type OpenExercise,
  type SealedInput,
  type SeatMatch,
  type SeatStep,
  startOfMatch,
} from '../../class/index.js';
import {
  type Belief,
  type BySide,
  bySide,
  type Fact,
  rivalOf,
  SIDES,
  type Side,
  type State,
} from '../../engine/index.js';
import { type Input, type MatchRecord, outcomeOf, type RecordStart, recordOf } from '../../record/index.js';
import type { Seating } from './events.js';

/** What a seat has sealed, and who did it. */
interface Sealed {
  input: SealedInput;
  by: 'student' | 'ai';
}

interface Step {
  input: Input;
  facts: Fact[];
  after: State;
  byAi: BySide<boolean>;
}

export interface RoomMatch extends Seating {
  /** Its number in the room, from 0. */
  number: number;
  start: RecordStart;
  first: State;
  state: State;
  steps: Step[];
  sealed: BySide<Sealed | null>;
  beliefs: BySide<BeliefEstimate[]>;
  foretold: BySide<Foretelling[]>;
  /** Plays the seat without a student; null where there is none. */
  ai: { side: Side; seat: AiSeat } | null;
  /** Plays a seat whose student is absent. */
  standIns: BySide<RolloutSeat>;
}

/** Set up a match. The exercise has been opened, so that its conditions can be met. */
export function beginMatch(
  open: OpenExercise,
  players: Players,
  seating: Seating,
  number: number,
): RoomMatch {
  const { ground } = open;
  const { seats, key, at } = seating;
  const alone = SIDES.find((side) => seats[side] === null) ?? null;
  const start = startOfMatch(open, key, at, alone ? 'ai' : 'human');
  const { sides, dials, weeks } = start.settings;
  const types = Object.fromEntries(
    SIDES.flatMap((side) => (sides[side].type ? [[side, sides[side].type]] : [])),
  );
  const made = ground.engine.newMatch(ground.rules, { seed: start.seed, types, dials: { ...dials, weeks } });
  if (!made.ok) throw new Error(made.problems.map(({ message }) => message).join('; '));
  const ai = alone && aiSeat(ground, players, recordOf(ground.engine, start, []), alone);
  return {
    ...seating,
    number,
    start,
    first: made.state,
    state: made.state,
    steps: [],
    sealed: { west: null, russia: null },
    beliefs: { west: [], russia: [] },
    foretold: { west: [], russia: [] },
    ai: alone && ai ? { side: alone, seat: ai } : null,
    standIns: bySide((side) => strategySeat(ground, players, side, 'policy', 'regular')),
  };
}

export const isOver = ({ state }: RoomMatch): boolean => state.awaiting === 'over';

export const sideOf = ({ seats }: RoomMatch, student: number): Side | null =>
  SIDES.find((side) => seats[side] === student) ?? null;

/** What the AI would seal in the place of a student. */
export function standInFor({ state, standIns, start }: RoomMatch, side: Side): SealedInput {
  const luck = `${start.seed}/standIn/${side}`;
  return state.awaiting === 'crisis'
    ? { awaiting: 'crisis', answer: standIns[side].answer(state, luck) }
    : { awaiting: 'orders', orders: standIns[side].decide(state, luck) };
}

function decidedBy({ seat }: NonNullable<RoomMatch['ai']>, state: State): Sealed {
  const input: SealedInput =
    state.awaiting === 'crisis'
      ? { awaiting: 'crisis', answer: seat.answer(state) }
      : { awaiting: 'orders', orders: seat.decide(state).orders };
  return { input, by: 'ai' };
}

function inputOf(west: SealedInput, russia: SealedInput): Input | null {
  if (west.awaiting === 'orders' && russia.awaiting === 'orders')
    return { awaiting: 'orders', west: west.orders, russia: russia.orders };
  if (west.awaiting === 'crisis' && russia.awaiting === 'crisis')
    return { awaiting: 'crisis', west: west.answer, russia: russia.answer };
  return null;
}

/** Seal for one side; where that was the last, the step is taken. What does not fit the step that is awaited changes nothing. */
export function seal(
  { ground }: Pick<OpenExercise, 'ground'>,
  match: RoomMatch,
  side: Side,
  step: number,
  sealed: Sealed,
): void {
  if (step !== match.steps.length || sealed.input.awaiting !== match.state.awaiting) return;
  if (match.sealed[side] !== null) return;
  match.sealed[side] = sealed;
  const { ai } = match;
  if (ai && ai.side !== side) match.sealed[ai.side] = decidedBy(ai, match.state);
  const { west, russia } = match.sealed;
  const input = west && russia && inputOf(west.input, russia.input);
  if (!input) return;
  const { awaiting: _, ...both } = input;
  const made = ground.engine.step(ground.rules, match.state, both);
  match.sealed = { west: null, russia: null };
  if (!made.ok) return;
  const byAi = {
    west: west.by === 'ai' && match.seats.west !== null,
    russia: russia.by === 'ai' && match.seats.russia !== null,
  };
  match.steps.push({ input, facts: made.facts, after: made.state, byAi });
  match.state = made.state;
}

/** Records of matches that are over: they do not change, and are asked for again and again. */
const finished = new WeakMap<RoomMatch, MatchRecord>();

export function recordOfRoomMatch({ ground }: Pick<OpenExercise, 'ground'>, match: RoomMatch): MatchRecord {
  const known = finished.get(match);
  if (known) return known;
  const record = recordOf(ground.engine, match.start, match.steps);
  if (isOver(match)) finished.set(match, record);
  return record;
}

const evidenceOf = (state: State, side: Side): Belief => state.observers[side].belief;

function ownInput({ input }: Step, side: Side): SealedInput {
  return input.awaiting === 'orders'
    ? { awaiting: 'orders', orders: input[side] }
    : { awaiting: 'crisis', answer: input[side] };
}

/**
 * The match as one seat may know it: its own orders, the facts that it may hear, its own view.
 * @param from number of the first step that is sent.
 * @param absent students in whose place the AI plays.
 */
export function seatMatchOf(
  open: Pick<OpenExercise, 'ground'>,
  match: RoomMatch,
  side: Side,
  from: number,
  absent: ReadonlySet<number>,
): SeatMatch {
  const { engine } = open.ground;
  const { seats, steps, first, sealed } = match;
  const rival = seats[rivalOf(side)];
  const own = seats[side];
  const seen = (step: Step): SeatStep => ({
    input: ownInput(step, side),
    byAi: step.byAi[side],
    facts: engine.factsFor(step.facts, side),
    view: engine.viewFor(step.after, side),
    evidence: evidenceOf(step.after, side),
  });
  return {
    at: match.at,
    side,
    rules: match.start.rules,
    level: { id: match.start.level.id, hash: match.start.level.hash },
    start: { view: engine.viewFor(first, side), evidence: evidenceOf(first, side) },
    from,
    steps: steps.slice(from).map(seen),
    sealed: sealed[side]?.input ?? null,
    rival: rival === null ? 'ai' : absent.has(rival) ? 'absent' : 'student',
    byAi: own !== null && absent.has(own),
    beliefs: match.beliefs[side],
    foretold: match.foretold[side],
    over: isOver(match) ? recordOfRoomMatch(open, match) : null,
  };
}

export const outcomeKindOf = ({ state }: RoomMatch) => outcomeOf(state)?.kind ?? null;
