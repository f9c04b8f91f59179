/** What is asked of an analyst, and what it finds. */
import type { Level, Side } from '../engine/index.js';
import type { MatchRecord } from '../record/index.js';
import type { AdviserRecord, ForeseenWeek } from './advised.js';
import type { WeekDecisions } from './explain.js';
import type {
  Averting,
  Curve,
  Decision,
  Lines,
  Luck,
  Moment,
  MoveReading,
  OtherTypes,
  TurningPoint,
} from './types.js';
import type { Verdict } from './verify.js';

/** Which match. */
export interface Subject {
  /** The record, or its text. */
  record: MatchRecord | string;
  /** Its level, where it ships with the game and has been loaded; a record's own level stands in the record. */
  level?: Level | undefined;
}

/** Every question by name: what is asked beside the match, and what comes back. */
export interface Asks {
  /**
   * The moments that mattered to a side, at most three, in the order of their weeks. They are told within a second from a rough
   * curve, without `instead`; then again with better figures, and each `instead` as it is found.
   */
  moments: { about: { side: Side }; answer: Moment[] };
  /** P(war) and expected scores after each week, with the turning points. It is told early and roughly, then better and better. */
  curve: { about: { samples?: number }; answer: { curve: Curve; turning: TurningPoint[] } };
  /** What a side could have done otherwise in these weeks (all, where none are named). It is told decision by decision. */
  decisions: { about: { side: Side; weeks?: number[]; samples?: number }; answer: Decision[] };
  /** What this side could have done against the war in which the match ended, the last week first; empty after any other end. It is told decision by decision. */
  averting: { about: { side: Side }; answer: Averting[] };
  /** What if the rival of this side had been of another type; null where no AI played the rival. */
  otherTypes: { about: { side: Side }; answer: OtherTypes | null };
  /** Firm, soft, both or as played, against each type of rival; null where no AI played the rival. It is told cell by cell. */
  lines: { about: { side: Side }; answer: Lines | null };
  /** All draws of the match, and how each side's moves were read. */
  facts: { about: object; answer: { luck: Luck; readings: { west: MoveReading[]; russia: MoveReading[] } } };
  /** What the AI seats weighed in each week, as far as the AI of this build decides what the record has. */
  weighed: { about: object; answer: WeekDecisions[] };
  /** What the advisers of a side believed and laid down, week by week; null in matches that have none. */
  advisers: { about: { side: Side }; answer: AdviserRecord | null };
  /**
   * How likely each class of the rival's deeds was before every week, to each adviser of a side and to its government, from what
   * the seat saw then; null in matches of earlier rules.
   */
  foreseen: { about: { side: Side }; answer: ForeseenWeek[] | null };
  /** Play it again with its AI deciding anew. Never fails on what a stranger may have written. */
  verify: { about: object; answer: Verdict };
}
export type Ask = keyof Asks;
export type Question<A extends Ask = Ask> = { [K in A]: { ask: K } & Subject & Asks[K]['about'] }[A];
export type Answer<A extends Ask = Ask> = Asks[A]['answer'];

/** How far an answer is. `done` and `total` count the same work, and `total` may grow; `found` is the answer so far, told only when it is new. */
export interface Progress<A extends Ask = Ask> {
  done: number;
  total: number;
  found: Answer<A> | null;
}

/** What comes first where several questions wait: the story's own answers, then what is looked at, then the rest. */
export type Urgency = 'first' | 'seen' | 'background';
