/** What a level becomes when it is compiled, and who asks about it: the types that rules, conditions and numbers share, and two look-ups. */
import type { Level, Move, MoveOption, OptionValue, SideNumber, Theatre } from './level.js';
import type { PublicInfo } from './sideView.js';
import type { Order } from './state.js';
import type { Attack, BySide, ByType, ReasonCode, Side } from './vocabulary.js';

/** One option of a move with the shares by which each type picks its values. */
export interface CompiledOption {
  id: MoveOption['id'];
  values: OptionValue[];
  /** share[t][v]: probability that type t picks value v. */
  share: [number[], number[], number[]];
  fallback: number;
}

export interface CompiledMove {
  index: number;
  move: Move;
  /** What is asked of every move each week, copied from it: moves have many shapes, compiled ones a single one. */
  id: string;
  cost: number;
  cooldown: number;
  options: CompiledOption[];
  /** Chance of being seen by type of the mover, over the options that the type picks. */
  visibility: ByType;
  twin: number;
  neighbour: number;
  /** Escalation as others feel it, −1–1. */
  provocation: number;
  /** What it gives the rival, 0–1: the size of the concession that it is or may offer (R130). */
  concession: number;
  /** Reason code under which it is read. */
  code: ReasonCode;
  attack: Attack | null;
  challengeable: boolean;
  /** For offers: by issue, the share with which each type puts each step on the table. */
  terms: { issue: string; share: [number[], number[], number[]] }[];
  channel: string | null;
  /** One test for each condition in `needs`. */
  needs: Test[];
}

/** Coefficients of the policy by move: how much each consideration speaks for it. */
export interface Coefficients {
  protect: Float64Array;
  gain: Float64Array;
  reassure: Float64Array;
  /** The part of goodwill that is cheap enough to be shown without being meant. */
  show: Float64Array;
  unity: Float64Array;
  bargain: Float64Array;
  provocation: Float64Array;
  price: Float64Array;
}

export interface SideRules {
  moves: CompiledMove[];
  byId: Record<string, number>;
  /** Attention by move. */
  attention: Uint8Array;
  coefficients: Coefficients;
  /** visibility[t][a]. */
  visibility: [Float64Array, Float64Array, Float64Array];
  /** For each appearance: the moves for which perception noise mistakes into it. */
  mistakenFor: number[][];
  attacks: number[];
  /** By issue, the moves that break what has been agreed on it. */
  breakers: Record<string, number[]>;
  /** The kinds of attack among its moves, each once. */
  attackKinds: Attack[];
}

export interface Rules {
  level: Level;
  hash: string;
  sides: BySide<SideRules>;
  theatres: Record<string, Theatre>;
  issues: Record<string, Level['issues'][number]>;
  channels: Record<string, Level['channels'][number]>;
  packages: Record<string, Level['packages'][number]>;
  /** When each event, third-party decision and voice may come. */
  eventTests: Test[];
  decisionTests: Test[];
  voiceTests: Test[];
}

/** Who is asking: what is public, when moves were last done as far as the asker knows, and hidden numbers it may know. */
export interface Sight {
  rules: Rules;
  info: PublicInfo;
  /** Week in which the move was last done, as far as known; 0 if never. */
  done(move: string): number;
  /** A number that is not public; undefined where the asker cannot know it (a condition on it is then taken to hold). */
  hidden(side: Side, number: SideNumber): number | undefined;
  /** Cohesion by side, once asked for: it is the dearest number and is tested often. */
  cohesion: Partial<Record<Side, number>>;
}

/** A condition, compiled. */
export type Test = (sight: Sight) => boolean;

/** The move of a side by its id; undefined where it has none such, and for resigning. */
export function moveOf(rules: Rules, side: Side, id: string): CompiledMove | undefined {
  const own = rules.sides[side];
  return own.moves[own.byId[id] ?? -1];
}

/** The value of an option with which an order is given: the chosen one; the default where the order leaves it out. */
export function chosenValue(option: CompiledOption, order: Order): OptionValue | undefined {
  const id = order.with[option.id];
  return option.values.find((value) => value.id === id) ?? option.values[option.fallback];
}
