/** One match of a student, played again: verified, and measured for the board. */
import { type AiSeat, aiSeat, playersOf } from '../analysis/index.js';
import {
  type BySide,
  bySide,
  canonical,
  moveOf,
  type OutcomeKind,
  type Rules,
  rivalOf,
  SIDES,
  type Side,
  type State,
  type Type,
} from '../engine/index.js';
import { applyRecord, outcomeOf, type PlayedWeek, type WeekRecord } from '../record/index.js';
import { type ClassResult, refuse } from './problems.js';
import type { BeliefEstimate, Deed, Foretelling, GroundedMatch } from './resultCode.js';
import * as scores from './scores.js';

/** The first sharp order of a side. */
export interface Escalation {
  week: number;
  move: string;
}

/** What the board tells of one match. Weeks count from 1; a path has the start first, then the end of each week. */
export interface MatchRow {
  side: Side;
  /** Was the rival another student? */
  pair: boolean;
  seed: string;
  types: BySide<Type>;
  /** Weeks that were played. */
  weeks: number;
  /** Null while the match is not over. */
  outcome: OutcomeKind | null;
  /** Score of the student's side; null while the match is not over. */
  score: number | null;
  rivalScore: number | null;
  escalation: Escalation | null;
  rivalEscalation: Escalation | null;
  /** Highest rung of the ladder, also within a week. */
  peakRung: number;
  tension: number[];
  rung: number[];
  /** Belief that the rival is hostile, 0–1: of the student's government, and of the unbiased observer at that seat. */
  government: number[];
  unbiased: number[];
  beliefs: BeliefEstimate[];
  foretold: Foretelling[];
  /** What the rival did in each week. */
  done: Deed[];
  /** The moves that each side ordered, by week. */
  moves: BySide<string[]>[];
  beliefBrier: number | null;
  observerDistance: number | null;
  foretellingBrier: number | null;
  /** Hash of the last state. */
  hash: string;
  /** Were the orders of the AI decided anew too? An expert's are not: they would take minutes. */
  rivalChecked: boolean;
}

function escalationOf(rules: Rules, side: Side, weeks: readonly WeekRecord[]): Escalation | null {
  for (const [w, week] of weeks.entries()) {
    const sharp = week[side].orders.find(({ move }) => moveOf(rules, side, move)?.move.stance === 'escalatory');
    if (sharp) return { week: w + 1, move: sharp.move };
  }
  return null;
}

/** Is a week what the AI decides, in its orders and in every round of a crisis? */
function decidedAnew(seat: AiSeat, side: Side, { steps }: PlayedWeek): boolean {
  return steps.every(({ before, input }) =>
    input.awaiting === 'orders'
      ? canonical(seat.decide(before).orders) === canonical(input[side])
      : seat.answer(before) === input[side],
  );
}

/** Let the AI of the match decide anew. Gives the first week that is another, 0 where all agree, null where it was not asked. */
async function firstForged({ record, ground }: GroundedMatch, weeks: readonly PlayedWeek[]) {
  const players = await playersOf(record.rules, record.level.hash);
  if (!players) return null;
  for (const side of SIDES) {
    const seat = record.settings.sides[side];
    if (seat.by === 'ai' && seat.skill === 'expert') return null;
    const ai = aiSeat(ground, players, record, side);
    const other = ai && weeks.find((week) => !decidedAnew(ai, side, week));
    if (other) return other.week;
  }
  return 0;
}

/** Play all weeks, or say which one cannot be played and why. */
function played(match: GroundedMatch, path: string): ClassResult<{ start: State; weeks: PlayedWeek[] }> {
  const applied = applyRecord(match.ground, match.record);
  if (!applied.ok) return refuse('doesNotVerify', applied.problems[0]?.message ?? 'it cannot be set up', path);
  const cursor = applied.value;
  const weeks: PlayedWeek[] = [];
  for (let number = 1; number <= cursor.length; number++) {
    const week = cursor.week(number);
    if (!week) {
      const problem = cursor.problem();
      return refuse('doesNotVerify', problem?.message ?? 'it cannot be played', `${path}.${problem?.path ?? ''}`);
    }
    weeks.push(week);
  }
  return { ok: true, value: { start: cursor.start, weeks } };
}

function rowOf(match: GroundedMatch, start: State, weeks: readonly PlayedWeek[], rivalChecked: boolean): MatchRow {
  const { side, record, ground, beliefs, foretold } = match;
  const { rules, engine } = ground;
  const rival = rivalOf(side);
  const states = [start, ...weeks.map(({ state }) => state)];
  const end = states.at(-1) ?? start;
  const outcome = outcomeOf(end);
  const along = (look: (state: State) => number) => states.map(look);
  const unbiased = along((state) => scores.unbiasedOf(state, side));
  const done = record.orders.map((week) => scores.deedOf(rules, rival, week[rival]));
  return {
    side,
    pair: record.settings.sides[rival].by === 'human',
    seed: record.seed,
    types: { ...end.types },
    weeks: weeks.length,
    outcome: outcome?.kind ?? null,
    score: outcome?.score[side] ?? null,
    rivalScore: outcome?.score[rival] ?? null,
    escalation: escalationOf(rules, side, record.orders),
    rivalEscalation: escalationOf(rules, rival, record.orders),
    peakRung: end.peakRung,
    tension: along(({ tension }) => tension),
    rung: along(({ rung }) => rung),
    government: along((state) => scores.governmentOf(state, side)),
    unbiased,
    beliefs,
    foretold,
    done,
    moves: record.orders.map((week) => bySide((one) => week[one].orders.map(({ move }) => move))),
    beliefBrier: scores.beliefBrier(beliefs, scores.truthOf(end, side)),
    observerDistance: scores.observerDistance(beliefs, unbiased),
    foretellingBrier: scores.foretellingBrier(foretold, done),
    hash: engine.stateHash(end),
    rivalChecked,
  };
}

/** Play a match again and measure it. Nothing in it is believed but the orders: the outcome is computed. */
export async function measured(match: GroundedMatch, path: string): Promise<ClassResult<MatchRow>> {
  const { record, ground } = match;
  if (record.orders.length === 0) return refuse('noMatch', 'no week was played', path);
  const claimed = record.hash?.at(-1);
  if (claimed === undefined) return refuse('noHash', 'the hash of its last state is missing', path);
  const run = played(match, path);
  if (!run.ok) return run;
  const { start, weeks } = run.value;
  const found = ground.engine.stateHash(weeks.at(-1)?.state ?? start);
  if (found !== claimed)
    return refuse('doesNotVerify', `it ends in the state ${found}, not in ${claimed} as it says`, path);
  const forged = await firstForged(match, weeks);
  if (forged) return refuse('doesNotVerify', `in week ${forged} the AI does not decide what stands there`, path);
  return { ok: true, value: rowOf(match, start, weeks, forged === 0) };
}
