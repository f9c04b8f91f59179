/** A room as it stands after its events: who is there, what is played, and whom each event concerns. */
import type { Players } from '../../analysis/index.js';
import { playersOf } from '../../analysis/index.js';
import {
  type Answer,
  fromExerciseLink,
  matchesOf,
  type OpenExercise,
  type RoomPhase,
} from '../../class/index.js';
import { SIDES } from '../../engine/index.js';
import { RoomError } from '../problem.js';
import type { Kept, RoomEvent } from './events.js';
import { beginMatch, isOver, type RoomMatch, seal } from './match.js';

export interface Student {
  number: number;
  /** Hash of the token. */
  token: string;
  label: string;
  answers: Record<string, Answer>;
  absent: 'away' | 'teacher' | null;
  ready: boolean;
  handedIn: boolean;
  removed: boolean;
  /** The matches of the student, in turn. */
  matches: RoomMatch[];
  /** The last event that concerned the student. */
  changed: number;
}

export interface Room {
  code: string;
  link: string;
  open: OpenExercise;
  players: Players;
  /** The last event. */
  seq: number;
  begun: boolean;
  paused: boolean;
  locked: boolean;
  ended: boolean;
  students: Map<number, Student>;
  byToken: Map<string, Student>;
  matches: RoomMatch[];
}

/** What is asked of a room: events that follow from it as it stands. Throws a RoomError where it cannot be. */
export type Act = (room: Room) => RoomEvent[];

/** A room before anything but its opening has happened. */
export async function freshRoom(code: string, link: string): Promise<Room> {
  const open = await fromExerciseLink(link);
  if (!open.ok)
    throw new RoomError(500, 'noExercise', open.problems[0]?.message ?? 'its exercise cannot be read');
  const { rules, levelHash } = open.value.exercise;
  const players = await playersOf(rules, levelHash);
  if (!players) throw new RoomError(500, 'noPlayers', `this build has no AI for rules ${rules}`);
  return {
    code,
    link,
    open: open.value,
    players,
    seq: 0,
    begun: false,
    paused: false,
    locked: false,
    ended: false,
    students: new Map(),
    byToken: new Map(),
    matches: [],
  };
}

export const phaseOf = ({ ended, paused, begun }: Room): RoomPhase =>
  ended ? 'ended' : paused ? 'paused' : begun ? 'playing' : 'lobby';

/** Students who are part of the room, by number. */
export const present = ({ students }: Room): Student[] =>
  [...students.values()].filter(({ removed }) => !removed);

/** The match that a student plays now, or null. */
export const runningOf = ({ matches }: Student): RoomMatch | null => {
  const last = matches.at(-1);
  return last && !isOver(last) ? last : null;
};

/** Has a student another match to play? */
export const hasNext = ({ open }: Room, { matches }: Student): boolean =>
  matches.length < matchesOf(open.exercise) && matches.every(isOver);

/** Students in whose place the AI plays. */
export const absentIn = (room: Room): Set<number> =>
  new Set(
    [...room.students.values()]
      .filter(({ absent, removed }) => absent !== null || removed)
      .map(({ number }) => number),
  );

const inMatch = (match: RoomMatch | undefined): number[] =>
  match ? SIDES.flatMap((side) => match.seats[side] ?? []) : [];

function withStudent(room: Room, number: number, change: (student: Student) => void): number[] {
  const student = room.students.get(number);
  if (student) change(student);
  // Whoever sits opposite is told of it.
  return student ? [number, ...student.matches.flatMap(inMatch)] : [];
}

function begin(room: Room, event: Extract<RoomEvent, { do: 'began' }>): number[] {
  room.begun = true;
  return event.matches.flatMap((seating) => {
    const match = beginMatch(room.open, room.players, seating, room.matches.length);
    room.matches.push(match);
    const seated = inMatch(match);
    for (const number of seated) {
      const student = room.students.get(number);
      student?.matches.push(match);
      if (student) student.ready = false;
    }
    return seated;
  });
}

function happened(room: Room, event: RoomEvent): number[] | 'all' {
  switch (event.do) {
    case 'opened':
      room.begun = event.byItself === true;
      return [];
    case 'joined': {
      const { student: number, token, label } = event;
      const student: Student = {
        number,
        token,
        label,
        answers: {},
        absent: null,
        ready: false,
        handedIn: false,
        removed: false,
        matches: [],
        changed: 0,
      };
      room.students.set(number, student);
      room.byToken.set(token, student);
      return [number];
    }
    case 'labelled':
      return withStudent(room, event.student, (one) => (one.label = event.label));
    case 'answered':
      return withStudent(room, event.student, (one) => {
        const { [event.id]: _, ...others } = one.answers;
        one.answers = event.answer === null ? others : { ...others, [event.id]: event.answer };
      });
    case 'began':
      return begin(room, event);
    case 'sealed': {
      const match = room.matches[event.match];
      if (match) seal(room.open, match, event.side, event.step, { input: event.input, by: event.by });
      return inMatch(match);
    }
    case 'estimated': {
      const match = room.matches[event.match];
      const list = match?.beliefs[event.side].filter(({ week }) => week !== event.belief.week) ?? [];
      if (match) match.beliefs[event.side] = [...list, event.belief].sort((a, b) => a.week - b.week);
      return inMatch(match).slice(0, 0);
    }
    case 'foretold': {
      const match = room.matches[event.match];
      const list = match?.foretold[event.side].filter(({ week }) => week !== event.foretold.week) ?? [];
      if (match) match.foretold[event.side] = [...list, event.foretold].sort((a, b) => a.week - b.week);
      return [];
    }
    case 'absent':
      return withStudent(room, event.student, (one) => (one.absent = event.why));
    case 'back':
      return withStudent(room, event.student, (one) => (one.absent = null));
    case 'next':
      return withStudent(room, event.student, (one) => (one.ready = true));
    case 'handedIn':
      return withStudent(room, event.student, (one) => (one.handedIn = true));
    case 'removed':
      return withStudent(room, event.student, (one) => {
        one.removed = true;
        room.byToken.delete(one.token);
      });
    case 'paused':
    case 'resumed':
      room.paused = event.do === 'paused';
      return 'all';
    case 'locked':
    case 'unlocked':
      room.locked = event.do === 'locked';
      return [];
    case 'ended':
      room.ended = true;
      return 'all';
  }
}

/** Let an event happen. @returns the students whom it concerns. Events that have happened already are left out. */
export function apply(room: Room, { seq, event }: Kept): number[] {
  if (seq <= room.seq) return [];
  const found = happened(room, event);
  const concerned = found === 'all' ? [...room.students.keys()] : [...new Set(found)];
  room.seq = seq;
  for (const number of concerned) {
    const student = room.students.get(number);
    if (student) student.changed = seq;
  }
  return concerned;
}
