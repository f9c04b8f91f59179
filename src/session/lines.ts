/** Histories of one match side by side: which goes on from which, and keeping one in a record beside another. */
import { canonical } from '../engine/index.js';
import { type Branch, type MatchRecord, RECORD_LIMITS, type WeekRecord } from '../record/index.js';

type Weeks = readonly WeekRecord[];

/** Everything that was decided, one after the other: a week whose crisis is not over yet is the beginning of itself. */
const decisionsIn = (weeks: Weeks): string[] =>
  weeks.flatMap(({ west, russia, crisis }) => [{ west, russia }, ...crisis].map((one) => canonical(one)));

/** Has a history all that another has, perhaps more? */
export function goesOnFrom(history: Weeks, earlier: Weeks): boolean {
  const [all, first] = [decisionsIn(history), decisionsIn(earlier)];
  return first.length <= all.length && first.every((one, at) => one === all[at]);
}

/** Number of whole weeks in which two histories are the same. */
function sharedWeeks(a: Weeks, b: Weeks): number {
  const parts = a.findIndex((week, at) => canonical(week) !== canonical(b[at] ?? null));
  return parts < 0 ? a.length : parts;
}

/** All weeks of a branch, those of the main line before it among them. */
const weeksOfBranch = ({ orders }: MatchRecord, branch: Branch): Weeks => [
  ...orders.slice(0, branch.week - 1),
  ...branch.orders,
];

/** Is a history in a record, as the main line, a branch, or the beginning of one of them? */
const holds = (record: MatchRecord, weeks: Weeks): boolean =>
  goesOnFrom(record.orders, weeks) ||
  (record.branches ?? []).some((branch) => goesOnFrom(weeksOfBranch(record, branch), weeks));

/** Are two records about a match under the same conditions, so that one may be a branch of the other? */
export const sameConditions = (a: MatchRecord, b: MatchRecord): boolean =>
  a.rules === b.rules &&
  a.seed === b.seed &&
  a.level.hash === b.level.hash &&
  canonical(a.settings) === canonical(b.settings);

/** A record that holds a history too, as a branch if in no other way; null where it has no room for one more. */
export function withHistory(record: MatchRecord, weeks: Weeks): MatchRecord | null {
  if (holds(record, weeks)) return record;
  const branches = record.branches ?? [];
  if (branches.length >= RECORD_LIMITS.branches) return null;
  const shared = sharedWeeks(weeks, record.orders);
  return { ...record, branches: [...branches, { week: shared + 1, orders: weeks.slice(shared) }] };
}

/**
 * A record's notes and branches under another main line of the same match; what the old main line had beyond it becomes a
 * branch. Null where there is no room for that.
 */
export function underMain(old: MatchRecord, main: MatchRecord): MatchRecord | null {
  const { notes, branches } = old;
  const shared = sharedWeeks(main.orders, old.orders);
  const moved = branches?.map((branch) =>
    branch.week <= shared + 1
      ? branch
      : { ...branch, week: shared + 1, orders: weeksOfBranch(old, branch).slice(shared) },
  );
  const record = { ...main, ...(notes ? { notes } : {}), ...(moved ? { branches: moved } : {}) };
  return withHistory(record, old.orders);
}
