/** What a live room's server and its pages say to each other: the shapes of requests, which are checked, and of answers. */
import type * as v from 'valibot';
import {
  type Belief,
  CRISIS_ANSWERS,
  type CrisisAnswer,
  type Fact,
  type OutcomeKind,
  type Side,
  type SideView,
  type WeekOrders,
} from '../engine/index.js';
import { type MatchRecord, readJson, shapes as s, sheetSchema } from '../record/index.js';
import type { Exercise } from './exercise.js';
import type { ClassResult } from './problems.js';
import { QUESTION_LIMITS } from './questions.js';
import { type Answer, type BeliefEstimate, type Foretelling, RESULT_LIMITS } from './resultCode.js';

/** Letters of a room's code: none that is taken for another on a projector. */
export const ROOM_CODE = /^[A-HJ-NP-Z2-9]{5}$/;

export const ROOM_LIMITS = {
  /** Students of a room. */
  students: 300,
  /** Bytes of a request's body. */
  body: 64_000,
  /** Seconds that a request for changes may wait. */
  wait: 25,
  /** Seconds without a sign of life after which the AI takes a seat, if the other side waits. */
  grace: 60,
  /** Days after which a room is erased, where its teacher sets no other number (`--keep`). */
  keep: 30,
  /** Seconds that one who joins a room in play waits for a partner before the AI is theirs. */
  partner: 15,
} as const;

/** What one side gives in one step. */
export type SealedInput =
  | { awaiting: 'orders'; orders: WeekOrders }
  | { awaiting: 'crisis'; answer: CrisisAnswer };

const label = s.text(RESULT_LIMITS.label);

export const joinSchema = s.object({
  label: s.otherwise(
    '',
    s.say('The name or number by which the teacher knows the student; may be empty.', label),
  ),
});

export const labelSchema = s.object({ label });

export const sealSchema = s.object({
  input: s.either('awaiting', {
    orders: s.object({ awaiting: s.exactly('orders'), orders: sheetSchema }),
    crisis: s.object({ awaiting: s.exactly('crisis'), answer: s.oneOf(CRISIS_ANSWERS) }),
  }),
});

export const beliefSchema = s.object({ percent: s.whole(0, 100) });

export const foretoldSchema = s.object({
  shares: s.say(
    'Whole percents for escalatory, neutral, conciliatory, nothing; they sum to 100.',
    s.list(s.whole(0, 100), 4),
  ),
});

export const answerSchema = s.object({
  id: s.pattern(/^[A-Za-z][A-Za-z0-9_]{0,29}$/, 'the name of a question'),
  text: s.optional(s.text(QUESTION_LIMITS.answer)),
  number: s.optional(s.whole(1, QUESTION_LIMITS.steps)),
});

const student = s.say('Number of a student, from 1.', s.whole(1, 1_000_000));

/** What a teacher can do with a room. */
export const controlSchema = s.either('do', {
  begin: s.object({ do: s.say('Pair those who are there and begin the first match.', s.exactly('begin')) }),
  second: s.object({ do: s.say('Begin the second match, with sides swapped.', s.exactly('second')) }),
  pause: s.object({ do: s.say('Nobody can seal until it goes on.', s.exactly('pause')) }),
  resume: s.object({ do: s.exactly('resume') }),
  moveOn: s.object({ do: s.say('The AI decides for everybody who has not sealed.', s.exactly('moveOn')) }),
  pair: s.object({
    do: s.say('Begin a match between two students who have none.', s.exactly('pair')),
    west: student,
    russia: student,
  }),
  toAi: s.object({ do: s.say('The AI plays a student’s seat.', s.exactly('toAi')), student }),
  giveBack: s.object({ do: s.exactly('giveBack'), student }),
  lock: s.object({ do: s.say('Nobody else can join.', s.exactly('lock')) }),
  unlock: s.object({ do: s.exactly('unlock') }),
  remove: s.object({ do: s.say('The student leaves; the AI plays on.', s.exactly('remove')), student }),
  end: s.object({ do: s.say('Matches stop where they are; all can still be read.', s.exactly('end')) }),
});
export type Control = v.InferOutput<typeof controlSchema>;

/** Read the body of a request. Never throws. */
export const readBody = <T extends v.GenericSchema>(
  schema: T,
  body: unknown,
): ClassResult<v.InferOutput<T>> => readJson(schema, body);

/** What anybody may know of a room. */
export interface RoomInfo {
  room: string;
  title: string;
  note: string;
  /** Can one join? */
  open: boolean;
  ended: boolean;
}

/** The part of an exercise that a student may know. */
export type StudentExercise = Pick<
  Exercise,
  | 'title'
  | 'note'
  | 'level'
  | 'side'
  | 'weeks'
  | 'depth'
  | 'advisers'
  | 'hide'
  | 'abstractNames'
  | 'questions'
  | 'pairing'
> & { id: string };

/** One step as the seat saw it. */
export interface SeatStep {
  /** What this seat gave. */
  input: SealedInput;
  /** Did the AI give it in the student's place? */
  byAi: boolean;
  facts: Fact[];
  view: SideView;
  /** What the unbiased observer at this seat believes after it. */
  evidence: Belief;
}

/** One match as one seat may know it. */
export interface SeatMatch {
  /** Number of the match in the exercise, from 0. */
  at: number;
  side: Side;
  rules: number;
  level: { id: string; hash: string };
  start: { view: SideView; evidence: Belief };
  /** Number of the first of `steps`: those before it are known to whoever asked. */
  from: number;
  steps: SeatStep[];
  /** What this seat has sealed of the step to come; null before. */
  sealed: SealedInput | null;
  /** Who sits opposite; `absent` is a student in whose place the AI plays for now. */
  rival: 'ai' | 'student' | 'absent';
  /** Does the AI play this seat for now? */
  byAi: boolean;
  beliefs: BeliefEstimate[];
  foretold: Foretelling[];
  /** The whole match, once it is over. */
  over: MatchRecord | null;
}

export type RoomPhase = 'lobby' | 'playing' | 'paused' | 'ended';

/** All that a student's page shows. */
export interface StudentState {
  /** Grows with everything that concerns the student. */
  at: number;
  room: string;
  phase: RoomPhase;
  student: number;
  label: string;
  /** Others who are in the room. */
  others: number;
  exercise: StudentExercise;
  matches: SeatMatch[];
  answers: Record<string, Answer>;
  handedIn: boolean;
}

/** A student as the teacher sees them. */
export interface StudentRowState {
  student: number;
  label: string;
  /** Seconds since the last sign of life. */
  away: number;
  removed: boolean;
  handedIn: boolean;
  /** The match that runs or ran last. */
  match: {
    at: number;
    side: Side;
    /** Number of the student opposite; null against the AI. */
    rival: number | null;
    week: number;
    awaiting: 'orders' | 'crisis' | 'over';
    sealed: boolean;
    byAi: boolean;
    tension: number;
    rung: number;
    outcome: OutcomeKind | null;
    /** Tension after each week, the start first. */
    course: number[];
  } | null;
}

/** All that a teacher's page shows. */
export interface TeacherState {
  at: number;
  room: string;
  phase: RoomPhase;
  locked: boolean;
  exercise: Exercise & { id: string };
  /** The exercise as a link, for those who cannot reach the room. */
  link: string;
  students: StudentRowState[];
}

/** What was wrong with a request. */
export interface RoomProblem {
  error: string;
  message: string;
}
