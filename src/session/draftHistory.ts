/** What can be undone while something is written: one step for each thing that was changed, not for each letter. */

/** Steps that can be taken back. */
const MOST = 200;

export interface History<T> {
  readonly now: T;
  /** The oldest first. */
  readonly past: readonly T[];
  /** What the last change was about; typing in one field is one step. */
  readonly about: string | null;
}

export const fresh = <T>(now: T): History<T> => ({ now, past: [], about: null });

/** @param about what is changed; the same twice running is one step. Null is always a step of its own. */
export function changed<T>(history: History<T>, now: T, about: string | null): History<T> {
  if (now === history.now) return history;
  const goesOn = about !== null && about === history.about;
  return { now, past: goesOn ? history.past : [...history.past, history.now].slice(-MOST), about };
}

/** One step back; the same where there is none. */
export function undone<T>(history: History<T>): History<T> {
  const now = history.past.at(-1);
  return now === undefined ? history : { now, past: history.past.slice(0, -1), about: null };
}
