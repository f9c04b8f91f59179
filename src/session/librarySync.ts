/** Keeps the library in step with the match that is being played: after each step its entry holds all weeks so far. */
import type { Branch } from '../record/index.js';
import { type Library, summaryOf } from './library.js';
import { hashOf, type Match } from './match.js';
import { recordOfMatch, studyOf, weeksOfMatch, withBranch } from './records.js';

/** Which course of which entry a running match is: its main line, or one of its branches by number. */
export interface Course {
  entry: string;
  branch: number | null;
}

/** Keep the main line: notes and branches of the entry stay as they are. */
async function keepMain(library: Library, match: Match, entry: string): Promise<void> {
  const before = library.get(entry) ? await library.open(entry) : null;
  const { notes, branches } = before?.ok ? before.value.record : {};
  const record = {
    ...recordOfMatch(match),
    ...(notes ? { notes } : {}),
    ...(branches ? { branches } : {}),
  };
  library.keep(studyOf(match, record), summaryOf(record), { id: entry });
}

/** The branch that a match has become: its own weeks, and the hash of where it stands. */
function branchOf(match: Match, before: Branch): Branch {
  const orders = weeksOfMatch(match).slice(before.week - 1);
  return { ...before, orders, ...(orders.length > 0 ? { hash: [hashOf(match)] } : {}) };
}

/** Keep a branch; false where its entry is gone, cannot be read, or has no such branch. */
async function keepBranch(library: Library, match: Match, course: Course): Promise<boolean> {
  const read = await library.open(course.entry);
  const entry = library.get(course.entry);
  if (!read.ok || !entry || course.branch === null) return false;
  const { record, ground } = read.value;
  const before = record.branches?.[course.branch];
  if (!before) return false;
  const next = withBranch(record, course.branch, branchOf(match, before));
  library.keep({ record: next, ground }, entry.summary, { id: course.entry });
  return true;
}

/**
 * Keep a match in the library, once a step has been taken.
 * @param fresh gives an id for a match that has no entry, or whose entry is gone.
 * @returns the course that the match is from now on.
 */
export async function keepCourse(
  library: Library,
  match: Match,
  course: Course | null,
  fresh: () => string,
): Promise<Course | null> {
  if (match.steps.length === 0) return course;
  if (course && course.branch !== null && (await keepBranch(library, match, course))) return course;
  const entry = course?.branch === null ? course.entry : fresh();
  await keepMain(library, match, entry);
  return { entry, branch: null };
}
