/** What goes on in a room by itself: nobody waits long for somebody who is away, or who never comes. */
import { ROOM_LIMITS } from '../../class/index.js';
import { SIDES } from '../../engine/index.js';
import type { RoomEvent, Seating } from './events.js';
import { isOver, type RoomMatch, sideOf, standInFor } from './match.js';
import { alone, keyFor, type Luck, nextSeating, opposite, seatedIn, unseated } from './pairing.js';
import { type Act, absentIn, hasNext, present, type Room, runningOf, type Student } from './room.js';

/** The AI's inputs for students who have not sealed. @param whose those that are meant. */
export function standIns(room: Room, whose: (student: Student, match: RoomMatch) => boolean): RoomEvent[] {
  return room.matches.flatMap((match) => {
    if (isOver(match)) return [];
    return SIDES.flatMap((side): RoomEvent[] => {
      const number = match.seats[side];
      const student = number === null ? null : room.students.get(number);
      if (!student || match.sealed[side] !== null || !whose(student, match)) return [];
      const input = standInFor(match, side);
      return [{ do: 'sealed', match: match.number, step: match.steps.length, side, input, by: 'ai' }];
    });
  });
}

/** Has somebody else sealed, so that this match waits for the student alone? */
const waitsFor = (student: Student, match: RoomMatch): boolean =>
  match.sealed[sideOf(match, student.number) ?? 'west'] === null &&
  SIDES.some((side) => match.seats[side] !== student.number && match.sealed[side] !== null);

/** Does somebody wait for the student, to go on with the match or to begin the next? */
function isAwaited(room: Room, student: Student): boolean {
  const running = runningOf(student);
  if (running) return waitsFor(student, running);
  const other = room.students.get(opposite(student) ?? 0);
  return !student.ready && other?.ready === true && hasNext(room, student);
}

/** The keys of later matches are those of the first. */
const noKey = () => '';

/**
 * Next matches of pairs, and of those who play alone.
 * @param begins is this student ready, so that a match is looked for?
 * @param joins may it begin without asking this student?
 */
export function nextMatches(
  room: Room,
  begins: (student: Student) => boolean,
  joins: (student: number) => boolean,
): RoomEvent[] {
  const matches: Seating[] = [];
  const seated = new Set<number>();
  for (const student of present(room)) {
    if (seated.has(student.number) || !begins(student)) continue;
    const seating = nextSeating(room, student, noKey);
    if (!seating || !seatedIn(seating).every((one) => one === student.number || joins(one))) continue;
    for (const one of seatedIn(seating)) seated.add(one);
    matches.push(seating);
  }
  return matches.length > 0 ? [{ do: 'began', matches }] : [];
}

/**
 * What follows by itself: next matches of those who are ready, and the orders of seats that the AI has to play now, as their
 * students are absent, and the other side has sealed, or is absent too.
 */
export const due: Act = (room) => {
  if (room.paused || room.ended) return [];
  const absent = absentIn(room);
  const alike = (match: RoomMatch) =>
    SIDES.every((side) => {
      const number = match.seats[side];
      return number !== null && absent.has(number);
    });
  return [
    ...nextMatches(
      room,
      ({ ready }) => ready,
      (number) => absent.has(number) || room.students.get(number)?.ready === true,
    ),
    ...standIns(
      room,
      (student, match) => absent.has(student.number) && (waitsFor(student, match) || alike(match)),
    ),
  ];
};

/**
 * Students who have given no sign for too long while somebody waits for them.
 * @param away seconds, by student.
 * @param grace seconds that are not too long.
 */
export const takeOver =
  (away: (student: number) => number, grace: number = ROOM_LIMITS.grace): Act =>
  (room) => {
    if (room.paused || room.ended) return [];
    return present(room)
      .filter((one) => !one.absent && isAwaited(room, one) && away(one.number) > grace)
      .map(({ number: student }) => ({ do: 'absent', student, why: 'away' }));
  };

/** A student gives a sign of life: a seat that the AI took for their absence is theirs again. */
export const comeBack =
  (student: number): Act =>
  (room) =>
    room.students.get(student)?.absent === 'away' ? [{ do: 'back', student }] : [];

/** Students who wait for a partner while others play. */
const lonelyIn = (room: Room): Student[] => (room.begun && !room.paused && !room.ended ? unseated(room) : []);

/** Nobody else has come: those who have waited long enough play the AI. @param waited seconds, by student. */
export const seatLonely =
  (waited: (student: number) => number, luck: Luck): Act =>
  (room) => {
    const matches = lonelyIn(room)
      .filter(({ number }) => waited(number) > ROOM_LIMITS.partner)
      .map((student) => alone(room, student, keyFor(room, luck.key)));
    return matches.length > 0 ? [{ do: 'began', matches }] : [];
  };
