/** Playing on from a week of a record: same seed and conditions, the weeks before as they were, the rest as a branch of it. */
import { type BySide, canonical } from '../engine/index.js';
import { type Branch, type MatchRecord, RECORD_LIMITS } from '../record/index.js';
import type { Library } from './library.js';
import type { Kept } from './libraryEntry.js';
import { inputsOf, type Match, type Seat } from './match.js';
import type { Action } from './playing.js';
import {
  matchAfter,
  type Study,
  settingsOfRecord,
  weeksOfMatch,
  weeksPlayed,
  withBranch,
} from './records.js';

/** A course of a record that is watched: the record, the course as a match, its number among the branches. */
export interface WatchedCourse {
  study: Study;
  match: Match;
  /** From 0; null for the main line. */
  branch: number | null;
}

/** Why a match cannot be played on from a week: it is over there, or there is no room for one more branch. */
export function whyNotOn({ study, match, branch }: WatchedCourse, week: number): 'over' | 'full' | null {
  if (matchAfter(match, week).state.awaiting === 'over') return 'over';
  const full = (study.record.branches?.length ?? 0) >= RECORD_LIMITS.branches;
  return full && !goesOn({ match, branch }, week) ? 'full' : null;
}

/** Is this the end of a course that is not over? Then the course itself goes on. */
export function goesOn({ match }: Pick<WatchedCourse, 'match' | 'branch'>, week: number): boolean {
  return week === weeksPlayed(match) && match.state.awaiting !== 'over';
}

/** A branch that has the weeks of a course up to a week, as far as they are not the main line's. */
function branchFrom({ study, match, branch }: WatchedCourse, week: number): Branch {
  const own = branch === null ? undefined : study.record.branches?.[branch];
  if (!own || own.week > week) return { week: week + 1, orders: [] };
  return { week: own.week, orders: weeksOfMatch(match).slice(own.week - 1, week) };
}

/** Do the same people and strategies decide? */
const sameSeats = (a: BySide<Seat>, b: BySide<Seat>): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The same main line, so that a branch of the one is a branch of the other. */
const sameLine = (a: MatchRecord, b: MatchRecord): boolean =>
  a.rules === b.rules &&
  a.seed === b.seed &&
  a.level.hash === b.level.hash &&
  canonical([a.settings, a.orders]) === canonical([b.settings, b.orders]);

/**
 * Give the record in the library a branch for what is to come, and give the action that begins it. A course that is not
 * over goes on itself; a main line only where the same seats decide, as its record names them. What was added to the entry
 * since it was read stays. Null where the entry holds another match, or no more fits into it.
 * @param entry the entry that holds the record.
 * @param seats who decides from now on.
 */
export async function playOn(
  library: Library,
  watched: WatchedCourse,
  week: number,
  entry: Kept,
  seats: BySide<Seat>,
): Promise<Extract<Action, { do: 'start' }> | null> {
  const { study, match, branch } = watched;
  const read = await library.open(entry.id);
  if (!read.ok || !sameLine(read.value.record, study.record)) return null;
  const { record, ground } = read.value;
  const settings = settingsOfRecord(record, entry.summary.names);
  const count = record.branches?.length ?? 0;
  const on = goesOn(watched, week) && (branch !== null || sameSeats(settings.seats, seats));
  if (!on && count >= RECORD_LIMITS.branches) return null;
  const next = on ? record : withBranch(record, count, branchFrom(watched, week));
  const summary = { ...entry.summary, branches: next.branches?.length ?? 0 };
  const kept = library.keep({ record: next, ground }, summary, { id: entry.id });
  if (!kept) return null;
  return {
    do: 'start',
    settings: { ...settings, seats },
    ground: { rules: record.rules, level: record.level },
    inputs: inputsOf(matchAfter(match, week)),
    course: { entry: kept.id, branch: on ? branch : count },
  };
}
