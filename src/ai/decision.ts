/** What an AI returns: sealed orders, and the numbers that decided, which are the explanation. */
import type { Consideration, CrisisAnswer, Rules, SideView, Skill, WeekOrders } from '../engine/index.js';
import type { StrategyId } from './strategies/index.js';

/** Named considerations of one move. `score` is their sum. */
export interface Considered {
  move: string;
  parts: Partial<Record<Consideration | 'attack' | 'rule', number>>;
  score: number;
}

/** Another sheet that was near, and by how much it scored less (0 or more; negative where luck chose the lesser). */
export interface Alternative {
  orders: string[];
  margin: number;
}

export interface Decision {
  orders: WeekOrders;
  considerations: Considered[];
  alternatives: Alternative[];
  strategy: StrategyId;
}

export interface CrisisDecision {
  answer: CrisisAnswer;
  /** Private resolve, the threshold it was held against, and the margin between them. */
  considerations: { resolve: number; threshold: number; margin: number } | null;
}

/** How to play. `explain` asks for considerations and alternatives, which simulations leave out. */
export interface Player {
  seed: string;
  strategy: StrategyId;
  skill: Skill;
  /** Key of the seat in stream names; the side's own unless symmetry is being tested. */
  seat?: string;
  explain?: boolean;
}

/** One way of playing. It is given a view and its own luck, never the state. */
export interface Strategy {
  id: StrategyId;
  /** Where the strategy comes from. */
  reference: string;
  decide(rules: Rules, view: SideView, player: Player): Decision;
  answerCrisis(rules: Rules, view: SideView, player: Player): CrisisDecision;
}
