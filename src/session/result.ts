/** Errors as values: what can go wrong in a session, as codes that the pages put into words. */
import type { BySide, DialProblem, Rejection } from '../engine/index.js';

export type Problem =
  /** The level, or the rules of its match, could not be loaded now; they may be there later. */
  | { code: 'levelUnavailable'; detail: string }
  | { code: 'levelUnknown'; detail: string }
  | { code: 'levelBroken'; detail: string }
  | { code: 'dials'; dials: DialProblem[] }
  | { code: 'rejected'; rejections: BySide<Rejection[]> }
  | { code: 'noMatch' }
  /** Another page of this browser plays, or has changed the match since this one read it. */
  | { code: 'elsewhere' }
  | { code: 'notNow' }
  | { code: 'thinking'; detail: string }
  /** Nothing has been heard of whoever decides for some time; it may only be slow. */
  | { code: 'silent' }
  | { code: 'unreadable'; detail: string }
  | { code: 'otherRules'; detail: string }
  | { code: 'otherLevel'; detail: string }
  | { code: 'doesNotReplay'; detail: string }
  | { code: 'hashDiffers'; detail: string };

export type Result<T> = { ok: true; value: T } | { ok: false; problem: Problem };

export const good = <T>(value: T): Result<T> => ({ ok: true, value });
export const bad = (problem: Problem): { ok: false; problem: Problem } => ({ ok: false, problem });
