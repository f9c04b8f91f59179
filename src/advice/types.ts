/** What the advisers of a seat lay on the table: whole sheets, each with the world that its adviser reads by. */
import type { Belief, CrisisAnswer, WeekOrders } from '../engine/index.js';

/** By office: `defence` reads by the deterrence model, `diplomacy` by the spiral model, `analysis` counts the evidence. */
export const ADVISERS = ['defence', 'diplomacy', 'analysis'] as const;
export type AdviserId = (typeof ADVISERS)[number];

/** What a sheet is for; it decides what its adviser says. */
export const AIMS = [
  'deny',
  'warn',
  'reassure',
  'offer',
  'accept',
  'ask',
  'answer',
  'prepare',
  'wait',
] as const;
export type Aim = (typeof AIMS)[number];

/** Aims that press, and aims that give. */
export const FIRM: readonly Aim[] = ['deny', 'warn', 'answer'];
export const KIND: readonly Aim[] = ['reassure', 'offer', 'accept'];

/**
 * What speaks for a sheet against the best one of the other kind: it lowers the risk of war either way, or if they are out for gain,
 * or if they want only safety; it comes out better in the same cases; or it comes out no worse.
 */
export const MERITS = ['war', 'warIfGain', 'warIfSafety', 'better', 'ifGain', 'ifSafety', 'near'] as const;
export type Merit = (typeof MERITS)[number];

/** What a sheet does for an objective: serves it, harms it, or leaves it open while it is in danger or to be had. */
export type Service = 'serves' | 'harms' | 'open';

/** An objective of the seat's brief, by its code in the level, and what a sheet does for it. */
export interface BriefWord {
  objective: string;
  does: Service;
}

export interface Advice {
  adviser: AdviserId;
  /** Chances of the rival's three types, as this adviser reads the evidence; they sum to 1. */
  belief: Belief;
  /** The whole sheet, ready to be taken over. */
  sheet: WeekOrders;
  aim: Aim;
  /** How the rival is expected to read the sheet, in log odds of "they are hostile": above 0 it alarms. */
  reading: number;
  /** By how much the sheet raises the rival's lasting alarm, −1–1, if it goes out as written. */
  alarm: number;
  /** Bits about the rival's type that its answer and next orders are expected to tell. */
  teaches: number;
  /** Moves that the rival is expected to make next, most likely first, each with its chance from 0 to 1. */
  expects: { move: string; chance: number }[];
  /** Score from 0 to 1 that the adviser expects four weeks on, and the chance from 0 to 1 of a war until then. */
  score: number;
  war: number;
  /** The sheet is empty because what would have been on it is so already: agreed, on the table, or said. */
  standing: boolean;
  /** What speaks for it against the best sheet of the other kind (firm or kind); null where it is neither, or no other is there. */
  merit: Merit | null;
  /** What there is to say of the seat's brief; null where the sheet touches none of its objectives. */
  brief: BriefWord | null;
}

export interface CrisisAdvice {
  adviser: AdviserId;
  belief: Belief;
  answer: CrisisAnswer;
  /** Chance from 0 to 1 that the rival stands firm or goes up a rung, as this adviser reads it. */
  stands: number;
}

/** What can make an attack by the rival likely: each is thought away to see how much it adds. */
export const WAR_REASONS = ['gain', 'defence', 'price', 'yields', 'fear', 'pretext'] as const;
export type WarReason = (typeof WAR_REASONS)[number];

/** The risk of war by a seat's own estimate, with what else their week may bring down; chances from 0 to 1. */
export interface WarRisk {
  /** That the rival orders an attack this week, and what it was a week ago; null in the first week. */
  week: number;
  before: number | null;
  /** That a war comes from an attack of theirs, a crisis or an accident, in so many weeks ahead, this one included. */
  ahead: number;
  weeks: number;
  /** What adds most to the chance of an attack this week, the strongest first. */
  reasons: WarReason[];
  /** That an open offer of the seat's own is taken back this week, because they press too hard. */
  lapse: number;
}
