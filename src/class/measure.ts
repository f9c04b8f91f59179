/** One match of a student, played again: verified, and measured for the board. */
import type { Deed } from '../advice/index.js';
import { playersOf, type Verdict, verifying } from '../analysis/index.js';
import {
  type BySide,
  bySide,
  moveOf,
  type OutcomeKind,
  type Rules,
  rivalOf,
  type Side,
  type State,
  type Type,
} from '../engine/index.js';
import { brief, type MatchRecord, outcomeOf, type SeatRecord, type WeekRecord } from '../record/index.js';
import { type ClassResult, refuse } from './problems.js';
import type { BeliefEstimate, Foretelling, GroundedMatch } from './resultCode.js';
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
    const sharp = week[side].orders.find(
      ({ move }) => moveOf(rules, side, move)?.move.stance === 'escalatory',
    );
    if (sharp) return { week: w + 1, move: sharp.move };
  }
  return null;
}

/** What is taken down of each state, the start first. */
interface Course {
  tension: number[];
  rung: number[];
  government: number[];
  unbiased: number[];
  /** What was last seen. It is the match's own state. */
  end: State | null;
}

function watcher(side: Side): { course: Course; watch(state: State): void } {
  const course: Course = { tension: [], rung: [], government: [], unbiased: [], end: null };
  return {
    course,
    watch(state) {
      course.tension.push(state.tension);
      course.rung.push(state.rung);
      course.government.push(scores.governmentOf(state, side));
      course.unbiased.push(scores.unbiasedOf(state, side));
      course.end = state;
    },
  };
}

const isExpert = (seat: SeatRecord): boolean => seat.by === 'ai' && seat.skill === 'expert';

/** The record with experts as written orders: only whether they can be taken is then looked at. */
function withoutExperts(record: MatchRecord): MatchRecord {
  const { sides } = record.settings;
  const plain = bySide((side) =>
    isExpert(sides[side]) ? { ...sides[side], by: 'script' as const } : sides[side],
  );
  return { ...record, settings: { ...record.settings, sides: plain } };
}

/** What is wrong with a match that was played again; null where nothing is. */
function verdictProblem(verdict: Verdict, path: string) {
  if (verdict.verdict === 'ok') return null;
  if (verdict.verdict === 'unreadable') {
    const [first] = verdict.problems;
    return refuse('doesNotVerify', first?.message ?? 'it cannot be played', `${path}.${first?.path ?? ''}`);
  }
  const { week, what, side, recorded, found } = verdict;
  const whose = side === null ? '' : ` of ${side}`;
  const message = `week ${week}, ${what}${whose}: it says ${brief(recorded)}; played again it is ${brief(found)}`;
  return refuse('doesNotVerify', message, path);
}

/** @param hash of the last state, which has been found to be that of `end`. */
function rowOf(match: GroundedMatch, course: Course, end: State, hash: string): MatchRow {
  const { side, record, ground, beliefs, foretold } = match;
  const { rules } = ground;
  const { sides } = record.settings;
  const rival = rivalOf(side);
  const outcome = outcomeOf(end);
  const done = record.orders.map((week) => scores.deedIn(rules, rival, week[rival]));
  const { tension, rung, government, unbiased } = course;
  return {
    side,
    pair: sides[rival].by === 'human',
    seed: record.seed,
    types: { ...end.types },
    weeks: record.orders.length,
    outcome: outcome?.kind ?? null,
    score: outcome?.score[side] ?? null,
    rivalScore: outcome?.score[rival] ?? null,
    escalation: escalationOf(rules, side, record.orders),
    rivalEscalation: escalationOf(rules, rival, record.orders),
    peakRung: end.peakRung,
    tension,
    rung,
    government,
    unbiased,
    beliefs,
    foretold,
    done,
    moves: record.orders.map((week) => bySide((one) => week[one].orders.map(({ move }) => move))),
    beliefBrier: scores.beliefBrier(beliefs, scores.truthOf(end, side)),
    observerDistance: scores.observerDistance(beliefs, unbiased),
    foretellingBrier: scores.foretellingBrier(foretold, done),
    hash,
    rivalChecked: sides[rival].by === 'ai' && !isExpert(sides[rival]),
  };
}

/**
 * Play a match again and measure it. Nothing in it is believed but the orders: the AI decides anew, and the outcome is computed.
 * @param path where the match stands in its code, for problems.
 */
export async function measured(match: GroundedMatch, path: string): Promise<ClassResult<MatchRow>> {
  const { record, ground, side } = match;
  if (record.orders.length === 0) return refuse('noMatch', 'no week was played', path);
  const hash = record.hash?.at(-1);
  if (hash === undefined) return refuse('noHash', 'the hash of its last state is missing', path);
  const players = await playersOf(record.rules, record.level.hash);
  if (!players)
    return refuse(
      'unknownRules',
      `the AI of version ${record.rules} of the rules is not in this build`,
      path,
    );
  const { course, watch } = watcher(side);
  const work = verifying(ground, players, withoutExperts(record), watch);
  let step = work.next();
  while (!step.done) step = work.next();
  const problem = verdictProblem(step.value, path);
  if (problem) return problem;
  if (!course.end) return refuse('noMatch', 'no week was played', path);
  return { ok: true, value: rowOf(match, course, course.end, hash) };
}
