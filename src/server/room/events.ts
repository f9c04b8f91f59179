/** What happens in a room, as it is kept: nothing else is, and everything can be computed from it. */
import type { Answer, BeliefEstimate, Foretelling, SealedInput } from '../../class/index.js';
import type { BySide, Side } from '../../engine/index.js';

/** Who sits where in a match that begins: numbers of students, null for the AI. */
export interface Seating {
  /** Number of the match in the exercise, from 0. */
  at: number;
  seats: BySide<number | null>;
  /** Makes the seed, where each student or pair has one. */
  key: string;
}

/** Matches are counted through the whole room, from 0. */
export type RoomEvent =
  /** `byItself`: whoever joins is seated, and no teacher needs to begin. */
  | { do: 'opened'; link: string; byItself?: boolean }
  /** `token` is the hash of the student's token. */
  | { do: 'joined'; student: number; token: string; label: string }
  | { do: 'labelled'; student: number; label: string }
  | { do: 'answered'; student: number; id: string; answer: Answer | null }
  | { do: 'began'; matches: Seating[] }
  /** By the student, or by the AI in the student's place. */
  | { do: 'sealed'; match: number; step: number; side: Side; input: SealedInput; by: 'student' | 'ai' }
  | { do: 'estimated'; match: number; side: Side; belief: BeliefEstimate }
  | { do: 'foretold'; match: number; side: Side; foretold: Foretelling }
  /** The AI plays for a student: `away` until they come back, `teacher` until the seat is given back. */
  | { do: 'absent'; student: number; why: 'away' | 'teacher' }
  | { do: 'back'; student: number }
  /** Ready for the next match. */
  | { do: 'next'; student: number }
  | { do: 'handedIn'; student: number }
  | { do: 'removed'; student: number }
  | { do: 'paused' | 'resumed' | 'locked' | 'unlocked' | 'ended' };

/** An event with its place among those of its room, from 1. */
export interface Kept {
  seq: number;
  event: RoomEvent;
}
