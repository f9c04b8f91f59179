/** The crisis of the day: one seed, seat, brief and rival for everybody, from the date alone. */
import { hashText, SIDES, type Side, TYPES, type Type } from '../engine/index.js';
import type { Kept } from './libraryEntry.js';

const LEVEL = 'january-2022';
const WEEKS = 10;
/** The first day that has one. */
export const FIRST_DAY = '2026-11-28';

const DAY = 86_400_000;

/** What is set for everybody on a day. The rival's type is drawn by the seed, so nobody reads it here. */
export interface Daily {
  /** ISO date, UTC. */
  date: string;
  level: string;
  seed: string;
  weeks: number;
  side: Side;
  brief: Type;
}

/** Is this a day of the calendar, written as YYYY-MM-DD? */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

const seedOf = (date: string): string => `today/${date}`;

/** A number from 0 below `n` that hangs on the date and on what it is for, alike on every device. */
function drawn(date: string, purpose: string, n: number): number {
  return Number.parseInt(hashText(`${date}/${purpose}`).slice(0, 8), 16) % n;
}

/** The crisis of a day (`isDate`). */
export function dailyOf(date: string): Daily {
  const side = SIDES[drawn(date, 'side', SIDES.length)] ?? 'west';
  const brief = TYPES[drawn(date, 'brief', TYPES.length)] ?? 'seeker';
  return { date, level: LEVEL, seed: seedOf(date), weeks: WEEKS, side, brief };
}

/** The days from the first one to `today`, the latest first. */
export function daysUntil(today: string): string[] {
  const days: string[] = [];
  const first = Date.parse(`${FIRST_DAY}T00:00:00Z`);
  for (let at = Date.parse(`${today}T00:00:00Z`); at >= first; at -= DAY)
    days.push(new Date(at).toISOString().slice(0, 10));
  return days;
}

/** The tries at a day's crisis among the matches of the library, the first one first: it is the one that counts. */
export function triesAt(date: string, library: readonly Kept[]): Kept[] {
  const { side } = dailyOf(date);
  return library
    .filter(
      ({ summary }) =>
        summary.seed === seedOf(date) &&
        summary.level === LEVEL &&
        !summary.own &&
        summary.weeks === WEEKS &&
        summary.seats[side] === 'human',
    )
    .sort((a, b) => a.place - b.place);
}
