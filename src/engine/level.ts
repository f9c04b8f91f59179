/** What a level is once it has been checked: all content of a match as plain data; the engine knows no other names. */
import type {
  Attack,
  BySide,
  ByType,
  Consideration,
  Form,
  Look,
  Side,
  Stance,
  Track,
  Type,
} from './vocabulary.js';

/** Where a fact comes from. `date` is ISO (YYYY-MM-DD) or a year-month. */
export interface Source {
  title: string;
  publisher: string;
  date: string;
  url?: string;
}

/**
 * Named numbers that conditions test and effects change. Those with a seat exist once for each side.
 * All are 0–1 except: tension 0–100, rung 0–9, week 1–26, capital 0–20, fatigue and pretext 0–1.
 */
export type Indicator =
  | 'week'
  | 'rung'
  | 'tension'
  | 'fatigue'
  | 'pretext'
  | 'talkClarity'
  | 'thirdDefence'
  | 'thirdStability'
  | 'thirdWill'
  | 'thirdAlignment'
  | SideIndicator;
export type SideIndicator = `${SideNumber}.${Side}`;
export type SideNumber =
  | 'capital'
  | 'economy'
  | 'homeFront'
  | 'readiness'
  | 'clarity'
  | 'record'
  | 'boldness'
  | 'cohesion'
  | 'gasDependence'
  | 'squeeze'
  | 'offence'
  | 'defence'
  | 'sources'
  | 'guard'
  | 'restraint'
  | 'ground';

/** A test on the public state. All listed parts must hold. */
export interface Condition {
  what?: Indicator;
  atLeast?: number;
  atMost?: number;
  /** An issue on which at least `step` (default 1) has been agreed. */
  agreed?: string;
  step?: number;
  /** A move that its owner has carried out in the last `within` weeks (default: ever). */
  done?: string;
  within?: number;
  /** The same, negated. */
  notDone?: string;
  /** A package that has been named or imposed. */
  named?: string;
  imposed?: string;
  notImposed?: string;
}

/** Whose number an effect changes. `self` and `rival` are relative to the mover; events must name a seat. */
export type Whom = 'self' | 'rival' | Side;

/** The few verbs from which all effects of moves, events and the third party's decisions are made. */
export type Effect =
  /** Add troops (thousands). `theatre` may be "$theatre" (the chosen option). Arrives after `after` weeks (default 0). */
  | { do: 'deploy'; of?: Whom; theatre: string; size: number; offence: number; ready: number; after?: number }
  /** Take troops (thousands) back from the theatre where the side has most (or the chosen one). Verified: the rival's estimate becomes exact. */
  | { do: 'withdraw'; of?: Whom; theatre?: string; size: number; verified: boolean }
  /** Add `by` to a number, after `after` weeks (default 0); with `weeks` it is taken back after so many weeks. */
  | { do: 'change'; what: ChangeTarget; of?: Whom; by: number; after?: number; weeks?: number }
  /** Move allies' support: all, or in proportion to hawkishness, to (1 − hawkishness), or to energy dependence. */
  | { do: 'rally'; of?: Whom; among: 'all' | 'hawks' | 'doves' | 'dependents'; by: number }
  /** Name a package as a threat; "$package" and "$clarity" take the chosen options. */
  | { do: 'name'; package: string }
  /** Impose a package; "$package" takes the chosen option. */
  | { do: 'impose'; package: string }
  /** Put the chosen terms on the table through a channel, in the chosen form. */
  | { do: 'offer'; channel: string; dated?: boolean | undefined }
  /** Take part in a channel this week without new terms: keeps the track open, clarifies by the channel's strength. */
  | { do: 'talk'; channel: string }
  /** A public promise. Stepping back in a crisis costs in proportion to `weight`. */
  | { do: 'commit'; weight: number }
  /** Allow inspectors: the rival's estimate of this side's forces becomes exact. */
  | { do: 'inspect' }
  /** Squeeze energy exports to the rival (0–1 added). */
  | { do: 'squeeze'; by: number }
  /** Other energy: reassures allies at once, lowers dependence by `by` after `after` weeks. */
  | { do: 'diversify'; by: number; after: number }
  /** Work on the third party and the rival's allies in secret. Attributed with probability `attribution`. `incident` is the chance of an incident. */
  | { do: 'subvert'; stability: number; cohesion: number; attribution: number; incident: number }
  /** Publish intelligence: blunts the rival's covert moves for `weeks`, and costs `burn` of one's own sources. */
  | { do: 'expose'; guard: number; weeks: number; burn: number }
  /** Try to topple the third party's government; works only while its stability is below `below`. */
  | { do: 'plot'; below: number; chance: number }
  /** Move an issue away from where the rival wants it, by a share of its worth: what the rival can hope for from talks shrinks. */
  | { do: 'strain'; issue: string; by: number }
  /** Change the ground for good in one's own favour, by as much of `by` as the rival's resolve leaves open. */
  | { do: 'advance'; by: number }
  | { do: 'attack'; kind: Attack };
export type ChangeTarget =
  | SideNumber
  | 'tension'
  | 'fatigue'
  | 'pretext'
  | 'talkClarity'
  | 'thirdDefence'
  | 'thirdStability'
  | 'thirdWill'
  | 'thirdAlignment';

/** One value of an option. Weights by type say how often each type picks it, and are therefore what the choice reveals. */
export interface OptionValue {
  id: string;
  /** Relative weight with which [seeker, opportunist, revisionist] pick this value; default 1. */
  pick?: ByType;
  /** Multiplies sizes of deploy and withdraw effects. */
  size?: number;
  /** Added to the move's visibility. */
  visibility?: number;
  /** Added to the capital cost. */
  cost?: number;
  /** Added to the tied cost. */
  tied?: number;
  /** Added to tension. */
  tension?: number;
  /** For `clarity`: how clearly a threat is named, 0–1. */
  clarity?: number;
  /** For `form`: the form of the agreement. */
  form?: Form;
  /** For `verified`: with verification. */
  verified?: boolean;
  /** For `publicity`: true if the step is public. */
  public?: boolean;
}
/** Option kinds the engine knows. `theatre` values are theatre ids, `package` values are package ids. */
export type OptionId =
  | 'theatre'
  | 'size'
  | 'notice'
  | 'publicity'
  | 'clarity'
  | 'package'
  | 'form'
  | 'verified';
export interface MoveOption {
  id: OptionId;
  values: OptionValue[];
  /** Index of the value that scripts and the page take unless told otherwise; default 0. */
  default?: number;
}

/** What a move may be meant as; `aim` ties the meaning to the consideration of which it speaks. */
export interface Meaning {
  id: string;
  aim: Consideration;
}

/** How much a move serves each purpose of its mover, 0–1 (−1–1 where it can hurt). */
export interface Aims {
  protect?: number;
  gain?: number;
  reassure?: number;
  unity?: number;
  bargain?: number;
}

/** One move of one side: data only. */
export interface Move {
  id: string;
  side: Side;
  track: Track;
  stance: Stance;
  attention: 1 | 2 | 3;
  /** CAMEO event code, as in the field's event data. */
  cameo: string;
  /** Political capital paid now, 0–10. */
  cost: number;
  /** What stepping back later would cost, 0–10. */
  tied: number;
  /** Share usable for attack, −1–1 (negative: reduces it). */
  offence: number;
  /** Chance that the rival notices it, 0–1. */
  visibility: number;
  /** How easily it is taken back, 0–1. */
  reversibility: number;
  /** Rung it belongs to; for a conciliatory move a ceiling. */
  rung: number;
  look: Look;
  /** The move of the same side that it is mistaken for when the kind of a build-up cannot be told. */
  twin?: string;
  /** The move for which perception noise mistakes it. */
  neighbour: string;
  aims: Aims;
  meanings: Meaning[];
  options: MoveOption[];
  /** Issues on which terms can be chosen (only with an `offer` effect). */
  terms?: string[];
  effects: Effect[];
  /** Conditions that must hold, else the order is rejected with the condition's index. */
  needs: Condition[];
  /** Weeks that must pass before the move can be ordered again; 0 = each week. */
  cooldown: number;
  /** Agreed issues that this move would break. */
  breaks?: string[];
  /** The rival may challenge it after reading (default: rung 5 and above). */
  challengeable?: boolean;
}

export interface Theatre {
  id: string;
  /** Key of a place in the map file. */
  place: string;
  /** The seat whose forces stand there. */
  side: Side;
  /** How much forces there count against what the rival holds dear, 0–1. */
  near: number;
  /** At or near a border that the rival watches: the reason `closeToBorder`. */
  border: boolean;
}
export interface Formation {
  theatre: string;
  /** Thousands of troops. */
  size: number;
  offence: number;
  ready: number;
}
export interface Ally {
  id: string;
  hawkishness: number;
  energyDependence: number;
  weight: number;
  support: number;
}
/** One issue of the negotiation. Step 0 is how things stand; the last step is the full concession. */
export interface Issue {
  id: string;
  /** Whose concession it is. */
  gives: Side | 'both';
  steps: number;
  /** Worth of the full concession to each side and type, −1–1, linear in steps but for what is indivisible. */
  worth: BySide<ByType>;
  /** Steps count only with verification. */
  needsVerification: boolean;
  /** The third party must consent. */
  needsConsent: boolean;
  /**
   * How indivisible it is, 0–1: this share of its worth is felt by the giver at the first step, and brought to the other
   * side only by the last.
   */
  indivisible?: number | undefined;
  /** No settlement without at least one step on it. */
  core?: boolean | undefined;
  /** Share of accident risk that a full agreement removes. */
  calms: number;
}
export interface Channel {
  id: string;
  issues: string[];
  /** The third party sits at the table: its consent is asked for there and then, and more easily given. */
  third: boolean;
  /** Perception noise cut next week, 0–1 (share). */
  clarifies: number;
  /** The channel already in use at the start. */
  open: boolean;
}
/** A package of sanctions that one side can name or impose. */
export interface Package {
  id: string;
  by: Side;
  /** How much its threat weighs against an attack at full clarity and cohesion. */
  bite: number;
  /** Fall of the target's economy when imposed, at once and each week after (decaying). */
  shock: number;
  stream: number;
  /** Fall of its own side's economy. */
  ownCost: number;
  /** Fall of support by ally id when named clearly (×0.5) or imposed (×1). */
  allyCost: Record<string, number>;
  /** Can be used without the allies (no cohesion needed). */
  unilateral: boolean;
  /** Readiness that the target's forces lose each week once it bites. */
  forces?: number | undefined;
  /** Weeks until it bites. */
  delay: number;
  /** Closes direct talks between leaders when imposed. */
  closes?: string;
}
export interface GameEvent {
  id: string;
  source: Source;
  /** Marks what is disputed or estimated. */
  note?: 'estimate' | 'disputed' | 'check';
  when: Condition[];
  weight: number;
  once: boolean;
  effects: Effect[];
}
export interface ThirdDecision {
  id: string;
  when: Condition[];
  weight: number;
  effects: Effect[];
}
export interface Voice {
  id: string;
  when: Condition[];
}
/** The country between the two. */
export interface ThirdSetup {
  /** The seat that supports it, and the seat that may attack it; null where neither does. */
  patron: Side | null;
  threatenedBy: Side | null;
  defence: number;
  stability: number;
  will: number;
  alignment: number;
  decisions: ThirdDecision[];
  voices: Voice[];
}
export interface SideSetup {
  /** Weights of the hidden types, summing to 1. A teaching assumption. */
  typeWeights: ByType;
  /** Objective codes of the brief by type; texts under brief.<side>.<type>. */
  briefs: Record<Type, string[]>;
  capital: number;
  economy: number;
  homeFront: number;
  readiness: number;
  /** Public promises already made, in units of weight. */
  commitments: number;
  clarity: number;
  /** Share of threats carried out in the past, 0–1. */
  record: number;
  /** Quality of intelligence sources, 0–1. */
  sources: number;
  /** Defence that is there without any formation, 0–1. */
  homeDefence: number;
  /** Thousands of troops that make the index of offence (and of defence) 1. */
  forceScale: number;
  formations: Formation[];
  allies: Ally[];
  /** Share of gas that comes from the rival, 0–1. */
  gasDependence: number;
  /** Opening terms on the table: for one's own concessions what one gives, for the rival's what one asks. */
  opening: Record<string, number>;
  openingForm: Form;
  /** Text key that says what being struck means for this side. */
  struck: string;
  /** Kinds of attack at hand. */
  attacks: Attack[];
  /** Weight of the third party's alignment with the rival in what this side feels as a threat, 0–1. */
  thirdAsThreat: number;
  /** Moves of the rival that cross this side's red line. */
  redLines: string[];
}
/** Type vectors; see doc/model.md. */
export interface TypeVector {
  gain: number;
  peace: number;
  warCost: number;
  /** Weight of fear in ordinary moves and in the decision to attack. */
  fear: number;
  fearAttack: number;
  conceal: number;
  /** Mean and spread of the private resolve in a crisis. */
  resolve: number;
  spread: number;
}
/** Dials with their level defaults; ranges in dials.ts. */
export interface LevelDials {
  weeks: number;
  distinguishability: number;
  assumedDistinguishability: BySide<number>;
  empathy: BySide<number>;
  attributionBias: BySide<number>;
  perceptionNoise: number;
  implementationNoise: number;
  firstStrikeAdvantage: number;
  accidentRate: number;
}
export interface Level {
  format: 'level/1';
  id: string;
  version: number;
  map: 'europe' | 'abstract';
  /** ISO date of the Monday of week 1. */
  date: string;
  attention: number;
  tension: number;
  rung: number;
  pretext: number;
  fatigue: number;
  sides: BySide<SideSetup>;
  types: Record<Type, TypeVector>;
  third: ThirdSetup | null;
  theatres: Theatre[];
  issues: Issue[];
  channels: Channel[];
  packages: Package[];
  moves: Move[];
  events: GameEvent[];
  /** Chance of an event in a week. */
  eventRate: number;
  dials: LevelDials;
  /** Sources of the level's starting numbers, by the path of the number or a short key. */
  sources: Record<string, Source & { note?: string }>;
  /** Texts by language, then by key (see levels/README.md). */
  texts: Record<string, Record<string, string>>;
}
