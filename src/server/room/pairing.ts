/** Who plays whom: pairs by chance, the odd one against the AI, latecomers with whoever waits. */
import { seatOf } from '../../class/index.js';
import { rivalOf } from '../../engine/index.js';
import type { Seating } from './events.js';
import { hasNext, present, type Room, runningOf, type Student } from './room.js';

/** Chance from 0 to below 1. */
export type Chance = () => number;

/** What chance gives to a room. */
export interface Luck {
  chance: Chance;
  /** A key for a seed. */
  key(): string;
}

/** Students in an order by chance (Fisher and Yates). */
function shuffled<T>(list: readonly T[], chance: Chance): T[] {
  const mixed = [...list];
  for (let last = mixed.length - 1; last > 0; last--) {
    const other = Math.floor(chance() * (last + 1));
    [mixed[last], mixed[other]] = [mixed[other] as T, mixed[last] as T];
  }
  return mixed;
}

/** A match against the AI. */
export function alone({ open }: Room, student: Student, key: string): Seating {
  const at = student.matches.length;
  const side = seatOf(open.exercise, at);
  const seats = { west: null, russia: null, [side]: student.number };
  return { at, seats, key: student.matches[0]?.key ?? key };
}

/** A match between two who have played as many matches. */
export const between = (west: Student, russia: Student, key: string): Seating => ({
  at: west.matches.length,
  seats: { west: west.number, russia: russia.number },
  key: west.matches[0]?.key ?? key,
});

/** Students without a first match. */
export const unseated = (room: Room): Student[] =>
  present(room).filter(({ matches }) => matches.length === 0);

/** First matches for all who have none. @param key makes a key for a seed. */
export function firstSeatings(room: Room, chance: Chance, key: () => string): Seating[] {
  const waiting = unseated(room);
  const { exercise } = room.open;
  if (exercise.pairing === 'ai') return waiting.map((one) => alone(room, one, keyFor(room, key)));
  const mixed = shuffled(waiting, chance);
  const seatings: Seating[] = [];
  while (mixed.length > 1) {
    const [west, russia] = mixed.splice(0, 2) as [Student, Student];
    seatings.push(between(west, russia, keyFor(room, key)));
  }
  return [...seatings, ...mixed.map((one) => alone(room, one, keyFor(room, key)))];
}

/** A key, where the exercise gives each a seed of their own. */
export const keyFor = ({ open }: Room, key: () => string): string =>
  open.exercise.seeds === 'each' ? key() : '';

/** The second match of a student and, in a pair, of the other: with sides swapped. Null where it cannot begin yet. */
export function nextSeating(room: Room, student: Student, key: () => string): Seating | null {
  const before = student.matches.at(-1);
  if (!before || !hasNext(room, student) || runningOf(student)) return null;
  const { west, russia } = before.seats;
  if (west === null || russia === null) return alone(room, student, keyFor(room, key));
  return { at: before.at + 1, seats: { west: russia, russia: west }, key: before.key };
}

/** Of a seating, the students in it. */
export const seatedIn = ({ seats }: Seating): number[] =>
  [seats.west, seats.russia].filter((one) => one !== null);

export const opposite = (student: Student): number | null => {
  const match = student.matches.at(-1);
  if (!match) return null;
  return match.seats.west === student.number ? match.seats[rivalOf('west')] : match.seats.west;
};
