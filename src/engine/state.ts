/** The whole state of a match as small plain JSON, and the orders that change it. */
import type { Dials } from './dials.js';
import type { Formation } from './level.js';
import type {
  Attack,
  BySide,
  ByType,
  Cause,
  CrisisAnswer,
  Form,
  OutcomeKind,
  ReasonCode,
  Side,
  Stance,
  TableAnswer,
  Type,
} from './vocabulary.js';

/** Terms of a package: agreed or asked step by issue id. */
export type Terms = Record<string, number>;

/** Chosen options of an order, by option id; `terms` holds the steps of an offer. */
export interface OrderOptions {
  theatre?: string;
  size?: string;
  notice?: string;
  publicity?: string;
  clarity?: string;
  package?: string;
  form?: string;
  verified?: string;
  terms?: Terms;
}

/** One order of one side. The meaning is what its owner wants to say by it; no rule reads it. */
export interface Order {
  move: string;
  with: OrderOptions;
  meant: string;
}

/** The order that concedes the match. */
export const RESIGN = 'resign';

/** Everything one side decides for a week. An empty list is a pass. */
export interface WeekOrders {
  orders: Order[];
  /** Answer to the rival's open offer; `wait` where there is none. */
  table: TableAnswer;
  /** Challenge the sharpest move that we see this week, if it is one that can be challenged: that opens a crisis. */
  challenge: boolean;
}

/** A belief: probabilities that the rival is a seeker, an opportunist, a revisionist. */
export type Belief = ByType;

/**
 * What one side has been made to feel by the other's acts as it saw them, each 0–1. A side also keeps, from its own acts,
 * what it must suppose that it has made the other feel.
 */
export interface Impression {
  /** Decayed sum of acts, sharp less kind: what there is to answer. */
  heat: number;
  /** Decayed sum of sharp acts alone: no goodwill beside them takes it back (doc/model.md, R128). */
  pressure: number;
  /** Fear that stays: it rises with pressure and hardly falls (R129). */
  alarm: number;
  /** How resolved the other side is held to be; 0.5 where nothing is known (R130). */
  reputation: number;
}

/** What one side thinks: its belief, what it has seen of the rival, and how provoked it feels. */
export interface Mind extends Impression {
  belief: Belief;
  /** The rival's forces as estimated, by formation. */
  forces: Formation[];
  /** The rival's readiness as estimated, 0–1. */
  readiness: number;
  /** Class of the rival's last seen week, for strategies that reciprocate. */
  lastSeen: Stance | null;
  /** Last week in which each of the rival's moves was seen. */
  done: Record<string, number>;
}

/** One sampled guess of what the rival believes, kept by the unbiased observer. */
export interface Sample extends Impression {
  belief: Belief;
  /** This seat's offence and defence as the rival may see them. */
  offence: number;
  defence: number;
  /** Multiplier by which the rival's own offence may differ from the estimate. */
  own: number;
}

/** The calibrated observer at one seat: same sight, no misperception, no bias, full empathy. */
export interface Observer {
  belief: Belief;
  samples: Sample[];
  /** For each type, the weight of each sample. */
  weights: [number[], number[], number[]];
}

/** One side's own situation. Numbers 0–1 unless said otherwise. */
export interface SideState extends Impression {
  formations: Formation[];
  readiness: number;
  economy: number;
  /** Political capital, 0–20. */
  capital: number;
  homeFront: number;
  /** Weight of public promises that stepping back would break. */
  commitments: number;
  /** Share of threats carried out. */
  record: number;
  boldness: number;
  sources: number;
  /** Public pledges of restraint: they calm the rival and weaken what it has to fear, 0–1. */
  restraint: number;
  /** Weeks for which the rival's covert moves are blunted, as strength 0–1 that fades. */
  guard: number;
  /** How far it has changed the ground for good, 0–1. */
  ground: number;
  support: Record<string, number>;
  gasDependence: number;
  /** How hard the rival squeezes this side's gas. */
  squeeze: number;
  /** Packages of this side: how clearly named (0–1) and since which week imposed (0 = not). */
  packages: Record<string, { clarity: number; imposed: number }>;
  /** Backdowns so far. */
  backdowns: number;
  /** Last week in which each move was carried out. */
  lastDone: Record<string, number>;
  /** Last week in which an order of its own went out wrong and looked escalatory; 0 if never. Its owner knows. */
  lastSlip: number;
  /** Has put terms on the table by order in this match. */
  tabled: boolean;
}

export interface ThirdState {
  defence: number;
  stability: number;
  will: number;
  alignment: number;
  /** Last weekly decision and voice. */
  decision: string;
  voice: string;
}

export interface Offer {
  by: Side;
  terms: Terms;
  form: Form;
  verified: boolean;
  public: boolean;
  week: number;
  /** The third party sat at the table. */
  third: boolean;
  /** It lapses where it is not answered in the week after. */
  dated: boolean;
}

export interface TableState {
  offers: BySide<Offer | null>;
  agreed: Terms;
  form: Form;
  /** Issues whose agreed steps are inspected, as keys. */
  inspected: Record<string, true>;
  /** Weeks in which a channel was used, and those without an agreement since. */
  talks: number;
  stalled: number;
  /** The third party's recorded consent by issue: step consented to. */
  consent: Terms;
  closed: string[];
  /** How far deployments have moved an issue away from the rival's wishes, as shares of its worth. */
  strain: Terms;
}

/** What a crisis is about. */
export type CrisisCause = 'challenge' | 'incident' | 'redLine' | 'attack';

export interface CrisisState {
  cause: CrisisCause;
  /** The side that acted (null for an incident) and the move at issue. */
  by: Side | null;
  move: string | null;
  attack: Attack | null;
  round: number;
  depth: number;
  startRung: number;
  /** Private resolve of each side, drawn once. */
  resolve: BySide<number>;
  /** What each type's answers so far say about its resolve: open interval, by side and type. */
  bounds: BySide<[number, number][]>;
  answers: { west: CrisisAnswer; russia: CrisisAnswer }[];
}

/** Evidence that everybody has and that is read next week: its likelihood by type. */
export interface PendingEvidence {
  by: Side;
  code: ReasonCode;
  move: string | null;
  likelihood: ByType;
}

export interface Scheduled {
  week: number;
  side: Side | null;
  what: string;
  by: number;
  formation: Formation | null;
}

export interface Outcome {
  kind: OutcomeKind;
  cause: Cause | null;
  week: number;
  rungBefore: number;
  /** The side that attacked, stepped back or resigned. */
  by: Side | null;
  score: BySide<number>;
}

/** The state of a match between two inputs. */
export interface State {
  /** Version of the rules that made it. */
  rules: number;
  level: { id: string; hash: string };
  seed: string;
  /** Names of the seats in stream keys; swapped only to test symmetry. */
  seatKeys: BySide<string>;
  week: number;
  awaiting: 'orders' | 'crisis' | 'over';
  dials: Dials;
  types: BySide<Type>;
  sides: BySide<SideState>;
  third: ThirdState | null;
  rung: number;
  peakRung: number;
  crisisPeak: number;
  peakBelief: BySide<number>;
  tension: number;
  fatigue: number;
  pretext: number;
  /** Perception noise is cut by this share next week. */
  talkClarity: number;
  /** Offence index of each side at the start, for the outcome "frozen spiral". */
  startForces: BySide<number>;
  table: TableState;
  minds: BySide<Mind>;
  observers: BySide<Observer>;
  pending: PendingEvidence[];
  scheduled: Scheduled[];
  eventsDone: string[];
  crisis: CrisisState | null;
  outcome: Outcome | null;
}
