/** What one seat may see: the only thing that the AI, the live pages and the previews are given. */
import type { Dials } from './dials.js';
import type { CrisisState, Mind, Outcome, SideState, State, TableState, ThirdState } from './state.js';
import type { BySide, CrisisAnswer, Side, Type } from './vocabulary.js';
import { rivalOf } from './vocabulary.js';

/** Numbers of the rival that everybody can know. Its forces, readiness and beliefs are not among them. */
export type PublicSide = Omit<
  SideState,
  | 'formations'
  | 'readiness'
  | 'heat'
  | 'pressure'
  | 'alarm'
  | 'reputation'
  | 'lastDone'
  | 'sources'
  | 'guard'
  | 'lastSlip'
>;

/** What everybody can know. A State is one; so is a view with its two sides put side by side. */
export interface PublicInfo {
  week: number;
  dials: Dials;
  rung: number;
  tension: number;
  fatigue: number;
  pretext: number;
  talkClarity: number;
  third: ThirdState | null;
  table: TableState;
  sides: BySide<PublicSide>;
}

/** A crisis without the rival's private resolve. */
export interface CrisisView extends Omit<CrisisState, 'resolve' | 'bounds'> {
  resolve: number;
  answers: BySide<CrisisAnswer>[];
}

/** The state as one seat may see it. Plain JSON. */
export interface SideView {
  side: Side;
  week: number;
  awaiting: State['awaiting'];
  level: { id: string; hash: string };
  dials: Dials;
  type: Type;
  own: SideState;
  rival: PublicSide;
  mind: Mind;
  third: ThirdState | null;
  rung: number;
  tension: number;
  fatigue: number;
  pretext: number;
  talkClarity: number;
  table: TableState;
  crisis: CrisisView | null;
  outcome: Outcome | null;
}

function publicOf(side: SideState): PublicSide {
  return {
    economy: side.economy,
    capital: side.capital,
    homeFront: side.homeFront,
    commitments: side.commitments,
    record: side.record,
    boldness: side.boldness,
    restraint: side.restraint,
    ground: side.ground,
    support: side.support,
    gasDependence: side.gasDependence,
    squeeze: side.squeeze,
    packages: side.packages,
    backdowns: side.backdowns,
    tabled: side.tabled,
  };
}

/**
 * The state as `side` may see it: all of its own, the rival's public numbers, its own estimates. Nothing in the result
 * depends on the rival's type, beliefs, true forces, sealed orders, unseen moves or private resolve.
 */
export function viewFor(state: State, side: Side): SideView {
  const { crisis } = state;
  let crisisView: CrisisView | null = null;
  if (crisis) {
    const { resolve, bounds: _b, ...rest } = crisis;
    crisisView = { ...rest, resolve: resolve[side] };
  }
  return {
    side,
    week: state.week,
    awaiting: state.awaiting,
    level: state.level,
    dials: state.dials,
    type: state.types[side],
    own: state.sides[side],
    rival: publicOf(state.sides[rivalOf(side)]),
    mind: state.minds[side],
    third: state.third,
    rung: state.rung,
    tension: state.tension,
    fatigue: state.fatigue,
    pretext: state.pretext,
    talkClarity: state.talkClarity,
    table: state.table,
    crisis: crisisView,
    outcome: state.outcome,
  };
}
