/** What an AI returns: sealed orders, and the numbers that decided, which are the explanation. */
import type {
  Consideration,
  CrisisAnswer,
  OutcomeKind,
  Rejection,
  Rules,
  SideView,
  Skill,
  WeekOrders,
} from '../engine/index.js';
import type { RuleId } from './strategies/names.js';

/** Named considerations of one move. `score` is their sum. */
export interface Considered {
  move: string;
  parts: Partial<Record<Consideration | 'attack' | 'rule', number>>;
  score: number;
}

/**
 * Another sheet that was near, and by how much it scored less: 0 or more, but negative where luck chose the lesser, or where
 * the usual plan stood since the other was not clearly better.
 */
export interface Alternative {
  orders: string[];
  margin: number;
}

/** One week of a line of play, as moves. */
export interface LineWeek {
  week: number;
  own: string[];
  rival: string[];
}

/** What an expert expects of its sheet, over the futures that it imagined: these numbers decided. */
export interface Expectation {
  /** The rule by which it means to go on. */
  goesOn: RuleId;
  /** How many futures were imagined. */
  futures: number;
  /** Mean score by its own type, 0–1. */
  score: number;
  /** Share of the futures that ended so, or stood so when the look ahead ended. */
  outcomes: Partial<Record<OutcomeKind, number>>;
  /** How afraid it thinks the rival is, before this week and after it; null where every future ended in this week. */
  fear: { now: number; later: number | null };
  /** The principal variation: the course of events that stands for all that it imagined. */
  line: LineWeek[];
}

/** An order that was wanted and could not be given this week, with the engine's code for why. */
export interface LeftOut {
  move: string;
  code: Rejection['code'];
}

export interface Decision {
  orders: WeekOrders;
  considerations: Considered[];
  alternatives: Alternative[];
  strategy: RuleId;
  /** From the expert, where explanations are asked for; its alternatives' margins are in the same score. */
  outlook?: Expectation;
  /** From the record, which wants what was done whether or not it can be done here. */
  leftOut?: LeftOut[];
}

export interface CrisisDecision {
  answer: CrisisAnswer;
  /** Private resolve, the threshold it was held against, and the margin between them. */
  considerations: { resolve: number; threshold: number; margin: number } | null;
}

/** How to play. `explain` asks for considerations and alternatives, which simulations leave out. */
export interface Player {
  seed: string;
  strategy: RuleId;
  skill: Skill;
  /** Key of the seat in stream names; the side's own unless symmetry is being tested. */
  seat?: string;
  explain?: boolean;
  /**
   * By what the expert plans: what it believes of the rival's type by now, or, to measure what reading is worth, still the
   * level's shares of the types, in all that it weighs.
   */
  guesses?: 'held' | 'prior';
}

/** One way of playing. It is given a view and its own luck, never the state. */
export interface Strategy {
  id: RuleId;
  /** Where the strategy comes from. */
  reference: string;
  decide(rules: Rules, view: SideView, player: Player): Decision;
  answerCrisis(rules: Rules, view: SideView, player: Player): CrisisDecision;
}
