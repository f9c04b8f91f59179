/** What a record is: the level, the seed, the settings and all orders of a match; the rest can be computed from them. */
import type {
  BySide,
  CrisisAnswer,
  DialSettings,
  Level,
  Outcome,
  Side,
  Skill,
  Type,
  WeekOrders,
} from '../engine/index.js';

export const RECORD_FORMAT = 'record/1';

/** The level of a match. Its hash decides which one is meant; it is embedded where it does not ship with the game. */
export interface LevelRef {
  id: string;
  hash: string;
  embedded?: Level;
}

/** Who decided at a seat. A type is there when it was set and not drawn; that of a person is the brief. */
export type SeatRecord =
  | { by: 'human'; type?: Type }
  /** Orders written out beforehand. */
  | { by: 'script'; type?: Type }
  | { by: 'ai'; strategy: string; skill: Skill; type?: Type };

/** All conditions of a match besides level and seed. */
export interface RecordSettings {
  sides: BySide<SeatRecord>;
  /** Dials that were set, by name; all others are the level's own. */
  dials: DialSettings;
  /** Weeks after which the match ends. */
  weeks: number;
}

/** What both sides decided in one week; `crisis` has the answers of each round. */
export interface WeekRecord {
  west: WeekOrders;
  russia: WeekOrders;
  crisis: BySide<CrisisAnswer>[];
}

/** How a match ended, and the types that were played. */
export interface RecordOutcome extends Outcome {
  types: BySide<Type>;
}

/** Leading considerations of each order of a week, by side: codes, the weightiest first. Empty for people and scripts. */
export type WeekReasons = BySide<string[][]>;

/** Something that somebody wrote about a week; week 0 is the time before the match. */
export interface Note {
  week: number;
  side?: Side;
  text: string;
}

/** Another course of the match: its own orders from a week on, after the main line's orders of the weeks before. */
export interface Branch {
  week: number;
  name?: string;
  orders: WeekRecord[];
  hash?: string[];
}

/** A match as a record. What has a question mark can be computed again, or is extra. */
export interface MatchRecord {
  format: typeof RECORD_FORMAT;
  /** Version of the rules. */
  rules: number;
  level: LevelRef;
  seed: string;
  settings: RecordSettings;
  /** One entry for each week, from week 1. */
  orders: WeekRecord[];
  reasons?: WeekReasons[];
  /** Hashes of the state after the last weeks of `orders`, as many as there are: after all of them, or the last one only. */
  hash?: string[];
  /** Null while the match is not over. */
  outcome?: RecordOutcome | null;
  notes?: Note[];
  branches?: Branch[];
}

/** What both sides decided in one step, as the step machine takes it. */
export type Input =
  | { awaiting: 'orders'; west: WeekOrders; russia: WeekOrders }
  | { awaiting: 'crisis'; west: CrisisAnswer; russia: CrisisAnswer };
