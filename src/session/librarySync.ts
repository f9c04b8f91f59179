/** Keeps the library in step with the match that is being played; a longer history never gives way to a shorter one. */
import type { Branch, MatchRecord } from '../record/index.js';
import { type Library, summaryOf } from './library.js';
import { goesOnFrom, sameConditions, underMain, withHistory } from './lines.js';
import { hashOf, type Match } from './match.js';
import { recordOfMatch, type Study, studyOf, weeksOfMatch, withBranch } from './records.js';

/** Which course of which entry a running match is: its main line, or one of its branches by number. */
export interface Course {
  entry: string;
  branch: number | null;
}

/** The match of an entry as it lies there when this returns: what is kept next is built on nothing older. */
async function latest(library: Library, entry: string): Promise<Study | null> {
  for (;;) {
    const body = library.get(entry)?.body;
    const read = body === undefined ? null : await library.open(entry);
    if (library.get(entry)?.body === body) return read?.ok ? read.value : null;
  }
}

/** Keep the main line; notes and branches of the entry stay, and so does a main line that went another way. */
async function keepMain(library: Library, match: Match, entry: string, fresh: () => string): Promise<string> {
  const main = recordOfMatch(match);
  const kept = await latest(library, entry);
  const same = kept !== null && sameConditions(kept.record, main);
  if (same && goesOnFrom(kept.record.orders, main.orders)) return entry;
  const record = same ? underMain(kept.record, main) : main;
  const id = record && (same || kept === null) ? entry : fresh();
  const { names } = match.level;
  const summary = { ...summaryOf(record ?? main), ...(names === undefined ? {} : { names }) };
  library.keep(studyOf(match, record ?? main), summary, { id });
  return id;
}

/** The branch that a match has become: its own weeks, and the hash of where it stands. */
function branchOf(match: Match, before: Branch): Branch {
  const orders = weeksOfMatch(match).slice(before.week - 1);
  return { ...before, orders, ...(orders.length > 0 ? { hash: [hashOf(match)] } : {}) };
}

/** The record with a branch brought up to date; one that went another way is kept beside it. Null without room. */
function withCourse(record: MatchRecord, branch: number, match: Match): MatchRecord | null {
  const before = record.branches?.[branch];
  if (!before) return null;
  const weeks = [...record.orders.slice(0, before.week - 1), ...before.orders];
  if (goesOnFrom(weeks, weeksOfMatch(match))) return record;
  return withHistory(withBranch(record, branch, branchOf(match, before)), weeks);
}

/** Keep a branch; false where its entry is gone, cannot be read, or has no such branch. */
async function keepBranch(library: Library, match: Match, entry: string, branch: number): Promise<boolean> {
  const kept = await latest(library, entry);
  const next = kept && withCourse(kept.record, branch, match);
  if (kept && next && next !== kept.record) keepRecord(library, entry, { ...kept, record: next });
  return next !== null;
}

/** Keep a record in place of the one before; what the list shows of its main line stays. */
function keepRecord(library: Library, entry: string, study: Study): void {
  const summary = library.get(entry)?.summary ?? summaryOf(study.record);
  library.keep(study, { ...summary, branches: study.record.branches?.length ?? 0 }, { id: entry });
}

/**
 * Keep a match in the library, once a step has been taken.
 * @param fresh gives an id for a match that has no entry, or whose entry is gone or has no room.
 * @returns the course that the match is from now on.
 */
export async function keepCourse(
  library: Library,
  match: Match,
  course: Course | null,
  fresh: () => string,
): Promise<Course | null> {
  if (match.steps.length === 0) return course;
  if (course && course.branch !== null && (await keepBranch(library, match, course.entry, course.branch))) {
    return course;
  }
  const entry = await keepMain(library, match, course?.branch === null ? course.entry : fresh(), fresh);
  // The same course stays the same object, so that nobody takes it for news.
  return course?.entry === entry && course.branch === null ? course : { entry, branch: null };
}

/** Keep what a page had of a match before it gives way: beside what its entry holds by now. */
export async function keepBeside(library: Library, match: Match, course: Course | null): Promise<void> {
  const kept = course && (await latest(library, course.entry));
  const next = kept && withHistory(kept.record, weeksOfMatch(match));
  if (course && kept && next && next !== kept.record) {
    keepRecord(library, course.entry, { ...kept, record: next });
  }
}
