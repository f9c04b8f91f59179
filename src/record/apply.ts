/** Watching: applies a record's orders with the engine alone, week by week, and goes to any week at once. */
import type { State } from '../engine/index.js';
import type { Ground } from './ground.js';
import { type PlayedWeek, playWeek, startOf } from './play.js';
import type { RecordProblem, Result } from './problems.js';
import { good } from './problems.js';
import type { Branch, MatchRecord, WeekRecord } from './types.js';

/** A course of weeks that is played as far as it is looked at. What has been played is kept. */
export interface Cursor {
  /** The state before week 1. */
  readonly start: State;
  /** Number of weeks in the record. */
  readonly length: number;
  /** A week by its number, from 1. Null where there is none, or where the record cannot be applied so far. */
  week(number: number): PlayedWeek | null;
  /** The state after a week; after week 0 the start. */
  after(week: number): State | null;
  /** Why the record cannot be applied any further, once that has been found. */
  problem(): RecordProblem | null;
  /** The course of a branch: the weeks before it are shared. */
  branch(branch: Branch, path?: string): Cursor;
}

function cursorOn(
  ground: Ground,
  start: State,
  shared: (week: number) => PlayedWeek | null,
  from: number,
  weeks: readonly WeekRecord[],
  path: string,
): Cursor {
  const played: PlayedWeek[] = [];
  let stopped: RecordProblem | null = null;

  const stateBefore = (): State | null =>
    played.at(-1)?.state ?? (from === 1 ? start : (shared(from - 1)?.state ?? null));

  const playNext = (): void => {
    const next = weeks[played.length];
    const state = stateBefore();
    if (!next || !state) return;
    const result = playWeek(ground, state, next, `${path}[${played.length}]`);
    if (result.ok) played.push(result.value);
    else stopped = result.problems[0] ?? null;
  };

  const week = (number: number): PlayedWeek | null => {
    if (number < from) return shared(number);
    const index = number - from;
    while (!stopped && played.length <= index && played.length < weeks.length && stateBefore()) playNext();
    return played[index] ?? null;
  };

  return {
    start,
    length: from - 1 + weeks.length,
    week,
    after: (number) => (number === 0 ? start : (week(number)?.state ?? null)),
    problem: () => stopped,
    branch: (branch, at = 'branches[0]') =>
      cursorOn(ground, start, week, branch.week, branch.orders, `${at}.orders`),
  };
}

/** Open a record for watching. Nothing is played yet but the start. */
export function applyRecord(ground: Ground, record: MatchRecord): Result<Cursor> {
  const start = startOf(ground, record);
  if (!start.ok) return start;
  return good(cursorOn(ground, start.value, () => null, 1, record.orders, 'orders'));
}

/** The cursor on a branch of a record, by its number from 0; null where there is none. */
export function branchOf(cursor: Cursor, record: MatchRecord, index: number): Cursor | null {
  const branch = record.branches?.[index];
  return branch ? cursor.branch(branch, `branches[${index}]`) : null;
}
