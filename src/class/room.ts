/** What a live room and its clients tell each other: the shapes of all messages, and parsers for what comes back. */
import * as v from 'valibot';
import {
  type Belief,
  CRISIS_ANSWERS,
  type CrisisAnswer,
  type Fact,
  SIDES,
  type Side,
  type SideView,
  TABLE_ANSWERS,
  type WeekOrders,
} from '../engine/index.js';
import type { Exercise } from './exercise.js';
import type { Answer, BeliefEstimate, Foretelling } from './resultCode.js';

/** A room's code as it is read aloud: letters and digits that nobody mistakes for each other. */
export const ROOM_CODE = /^[A-HJKMNP-Z2-9]{4,8}$/;

/** A code as somebody typed it: in capitals, without spaces and dashes. */
export const tidyRoom = (typed: string): string => typed.toUpperCase().replace(/[\s-]+/g, '');

/** What anybody may know of a room. */
export interface RoomInfo {
  room: string;
  title: string;
  note: string;
  /** May somebody join now? */
  open: boolean;
  ended: boolean;
}

/** A seat has been given: its token goes on, on this device alone, and its number is what the teacher sees. */
export interface Joined {
  token: string;
  student: number;
}

/** What a student may know of the exercise: nothing of seeds and types. */
export type RoomExercise = Pick<
  Exercise,
  'title' | 'note' | 'level' | 'weeks' | 'depth' | 'advisers' | 'hide' | 'abstractNames' | 'questions'
> & { id: string; rules: number; levelHash: string; matches: number };

/** One step of a match as its seat saw it. */
export interface SeenStep {
  awaiting: 'orders' | 'crisis';
  /** What this seat sealed. */
  input: WeekOrders | CrisisAnswer;
  /** `factsFor` the seat. Numbers that it may not know are null on the way. */
  facts: Fact[];
  /** `viewFor` the seat, after the step. */
  view: SideView;
  /** What the unbiased observer at this seat believes after the step. */
  belief: Belief;
}

/** Who sits opposite: the AI, a student, or the AI for a student who is away. */
export const ROOM_RIVALS = ['ai', 'student', 'ai-for-student'] as const;
export type RoomRival = (typeof ROOM_RIVALS)[number];

/** A match as one seat may know it. */
export interface SeatMatch {
  /** Its number among the matches of the room. */
  m: string;
  side: Side;
  level: { id: string; hash: string };
  rules: number;
  rival: RoomRival;
  /** Has a sign of life come from whoever sits opposite? Always true of the AI. */
  rivalHere: boolean;
  /** Before week 1. */
  start: SideView;
  startBelief: Belief;
  steps: SeenStep[];
  /** What this seat has sealed of the step that is awaited; null before. */
  sealed: WeekOrders | CrisisAnswer | null;
  beliefs: BeliefEstimate[];
  foretold: Foretelling[];
  /** The whole record as its text, once the match is over. */
  over: string | null;
}

export const ROOM_PHASES = ['lobby', 'playing', 'paused', 'ended'] as const;
export type RoomPhase = (typeof ROOM_PHASES)[number];

/** Everything that a student's page shows. */
export interface StudentState {
  /** Number of the last change that is in it. */
  at: number;
  room: string;
  student: number;
  label: string;
  phase: RoomPhase;
  /** Has this student said that they are ready? */
  ready: boolean;
  exercise: RoomExercise;
  matches: SeatMatch[];
  answers: Record<string, Answer>;
  handedIn: boolean;
}

/** A student as the teacher's page shows them. */
export interface BoardStudent {
  student: number;
  label: string;
  /** Seconds since the last sign of life. */
  silent: number;
  ready: boolean;
  handedIn: boolean;
  /** The match that is played now, or was last; null before the first. */
  match: {
    m: string;
    /** Which of the student's matches, from 1. */
    number: number;
    side: Side;
    week: number;
    awaiting: 'orders' | 'crisis' | 'over';
    sealed: boolean;
    /** Does the AI play for this student? */
    byAi: boolean;
    /** Number of the student opposite; null for the AI. */
    rival: number | null;
    rung: number;
    tension: number;
    outcome: string | null;
    /** Seconds since this student's decision has been waited for; 0 where it is not. */
    waiting: number;
  } | null;
}

/** Everything that the teacher's page shows of a room. */
export interface RoomBoard {
  at: number;
  room: string;
  /** The address that students open. */
  join: string;
  title: string;
  phase: RoomPhase;
  locked: boolean;
  /** Matches that each student plays. */
  matches: number;
  weeks: number;
  pairing: Exercise['pairing'];
  students: BoardStudent[];
}

export interface RoomLine {
  room: string;
  title: string;
  phase: RoomPhase;
  students: number;
}

/** What the teacher can do to a room. */
export type RoomControl =
  | {
      do:
        | 'begin'
        | 'pause'
        | 'resume'
        | 'moveOn'
        | 'pairAll'
        | 'second'
        | 'lock'
        | 'unlock'
        | 'end'
        | 'erase';
    }
  | { do: 'pair'; students: [number, number] }
  | { do: 'toAi' | 'giveBack' | 'remove'; student: number };

/** A refusal: a code for programs and a sentence for people. */
export interface RoomRefusal {
  error: string;
  message: string;
}

const word = v.pipe(v.string(), v.maxLength(400));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const side = v.picklist(SIDES);
const belief = v.tuple([v.number(), v.number(), v.number()]);
/** Comes from the engine on the other side and goes to the engine's views: its inside is not looked at. */
const whole = <T>() => v.custom<T>((input) => typeof input === 'object' && input !== null);
const sheet = v.looseObject({
  orders: v.array(v.looseObject({ move: word })),
  table: v.picklist(TABLE_ANSWERS),
  challenge: v.boolean(),
});
const sealed = v.union([v.picklist(CRISIS_ANSWERS), sheet]);
const view = v.looseObject({ side, week: count, awaiting: v.picklist(['orders', 'crisis', 'over']) });
const level = v.object({ id: word, hash: word });

const step = v.object({
  awaiting: v.picklist(['orders', 'crisis']),
  input: sealed,
  facts: v.array(v.looseObject({ kind: word })),
  view,
  belief,
});

const match = v.object({
  m: word,
  side,
  level,
  rules: count,
  rival: v.picklist(ROOM_RIVALS),
  rivalHere: v.boolean(),
  start: view,
  startBelief: belief,
  steps: v.array(step),
  sealed: v.nullable(sealed),
  beliefs: v.array(v.object({ week: count, percent: count })),
  foretold: v.array(v.object({ week: count, shares: v.array(count) })),
  over: v.nullable(v.string()),
});

const studentState = v.object({
  at: count,
  room: word,
  student: count,
  label: word,
  phase: v.picklist(ROOM_PHASES),
  ready: v.boolean(),
  exercise: whole<RoomExercise>(),
  matches: v.array(match),
  answers: v.record(v.string(), v.union([v.number(), v.string()])),
  handedIn: v.boolean(),
});

const boardStudent = v.object({
  student: count,
  label: word,
  silent: v.number(),
  ready: v.boolean(),
  handedIn: v.boolean(),
  match: v.nullable(
    v.object({
      m: word,
      number: count,
      side,
      week: count,
      awaiting: v.picklist(['orders', 'crisis', 'over']),
      sealed: v.boolean(),
      byAi: v.boolean(),
      rival: v.nullable(count),
      rung: v.number(),
      tension: v.number(),
      outcome: v.nullable(word),
      waiting: v.number(),
    }),
  ),
});

const board = v.object({
  at: count,
  room: word,
  join: word,
  title: word,
  phase: v.picklist(ROOM_PHASES),
  locked: v.boolean(),
  matches: count,
  weeks: count,
  pairing: v.picklist(['ai', 'pairs', 'swap']),
  students: v.array(boardStudent),
});

const parser =
  <T>(schema: v.GenericSchema) =>
  (json: unknown): T | null => {
    const read = v.safeParse(schema, json);
    return read.success ? (read.output as T) : null;
  };

/** Each reads one message; null where it is none. */
export const readInfo = parser<RoomInfo>(
  v.object({ room: word, title: word, note: v.string(), open: v.boolean(), ended: v.boolean() }),
);
export const readJoined = parser<Joined>(v.object({ token: word, student: count }));
export const readStudentState = parser<StudentState>(studentState);
export const readRoomBoard = parser<RoomBoard>(board);
export const readRoomLines = parser<RoomLine[]>(
  v.array(v.object({ room: word, title: word, phase: v.picklist(ROOM_PHASES), students: count })),
);
export const readRefusal = parser<RoomRefusal>(v.object({ error: word, message: v.string() }));
