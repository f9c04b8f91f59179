/** What is found out about the advisers of a seat, week by week, and about what they and its government would have foretold. */
import type { AdviserId, Aim } from '../advice/index.js';
import type { Belief, Side, Type, WeekOrders } from '../engine/index.js';

/** One adviser in one week. */
export interface AdvisedWeek {
  adviser: AdviserId;
  belief: Belief;
  aim: Aim;
  sheet: WeekOrders;
  /** How it expected the sheet to be read, in log odds of "they are hostile". */
  expected: number;
  /** Squared error of its belief that the rival is out for gain, 0–1: its Brier score of this week. */
  miss: number;
  /** Whether no other adviser was nearer the truth this week. */
  nearest: boolean;
  /** How the sheet was truly read, where the seat ordered the same moves in the same way and gave the same answer; else null. */
  read: number | null;
}

export interface AdviserRecord {
  side: Side;
  /** The rival's true type. */
  truth: Type;
  weeks: { week: number; advisers: AdvisedWeek[] }[];
  /** Mean of `miss` over the weeks, by adviser, the best first. */
  means: { adviser: AdviserId; miss: number }[];
}

/** Who foretells: an adviser, or the government by its own, biased belief. */
export type Foreseer = AdviserId | 'government';

export interface ForeseenWeek {
  week: number;
  /** In the order of `DEEDS`, shares of 1 that sum to 1. */
  shares: Record<Foreseer, number[]>;
}
