/** The weeks of a match as its line tells them: what was ordered, seen and concluded, and where things stood. */
import {
  type BySide,
  bySide,
  cohesion,
  type Fact,
  hostile,
  type Offer,
  type Order,
  type ReasonCode,
  type Rules,
  type State,
  type ThirdState,
} from '../engine/index.js';
import type { Watch } from './match.js';
import { type Posture, postureOf } from './posture.js';

/** Code, amount in log odds, and the rival's move it speaks of. */
export type ReasonEntry = [ReasonCode, number, string | null];

/** Steps by issue of the level; 0 where nothing is agreed or offered. */
export type Steps = Record<string, number>;

/** One resolved week: its deeds, and the state at its end. */
export interface WeekEntry {
  week: number;
  orders: BySide<Order[]>;
  /** What that side saw of its rival, as it looked; the meaning of it is never seen. */
  seen: BySide<Order[]>;
  belief: BySide<number>;
  unbiased: BySide<number>;
  /** Sum to the week's change of the belief's log odds. */
  reasons: BySide<ReasonEntry[]>;
  posture: BySide<Posture>;
  rung: number;
  tension: number;
  /** Of the alliance that sits in the west seat. */
  cohesion: number;
  table: { agreed: Steps; offered: BySide<Steps | null> };
  ukraine: ThirdState | null;
  /** P(war) from here on, where it was asked for. */
  pWar?: number;
}

/** Finds P(war) after a week; the state is left as it is. */
export type FindPWar = (state: State) => number;

function stepsOf(rules: Rules, terms: Readonly<Record<string, number>>): Steps {
  const steps: Steps = {};
  for (const { id } of rules.level.issues) steps[id] = terms[id] ?? 0;
  return steps;
}

const offered = (rules: Rules, offer: Offer | null): Steps | null =>
  offer ? stepsOf(rules, offer.terms) : null;

/** What the facts of a week's steps add up to. A crisis reading and the last reading of a match belong to their week. */
interface Gathered {
  orders: BySide<Order[]>;
  seen: BySide<Order[]>;
  reasons: BySide<ReasonEntry[]>;
}

const nothing = (): Gathered => ({
  orders: { west: [], russia: [] },
  seen: { west: [], russia: [] },
  reasons: { west: [], russia: [] },
});

function gather(into: Gathered, facts: readonly Fact[]): void {
  for (const fact of facts) {
    if (fact.kind === 'ordered') into.orders[fact.side] = fact.orders;
    else if (fact.kind === 'saw') into.seen[fact.side] = fact.sightings.map(({ order }) => order);
    else if (fact.kind === 'read') {
      for (const { code, amount, move } of fact.reasons) into.reasons[fact.side].push([code, amount, move]);
    }
  }
}

function entryOf(rules: Rules, state: State, week: number, { orders, seen, reasons }: Gathered): WeekEntry {
  const { table, third } = state;
  return {
    week,
    orders,
    seen,
    belief: bySide((side) => hostile(state.minds[side].belief)),
    unbiased: bySide((side) => hostile(state.observers[side].belief)),
    reasons,
    posture: bySide((side) => postureOf(rules, state, side)),
    rung: state.rung,
    tension: state.tension,
    cohesion: cohesion(rules, 'west', state.sides.west),
    table: {
      agreed: stepsOf(rules, table.agreed),
      offered: bySide((side) => offered(rules, table.offers[side])),
    },
    ukraine: third ? { ...third } : null,
  };
}

/** Looks on at one match and writes its weeks into `weeks`. */
export function weekRecorder(
  rules: Rules,
  weeks: WeekEntry[],
  pWar: FindPWar | null = null,
): Required<Pick<Watch, 'stepped'>> {
  let gathered = nothing();
  return {
    stepped(state, facts, weekOver) {
      gather(gathered, facts);
      if (!weekOver) return;
      const entry = entryOf(rules, state, weeks.length + 1, gathered);
      weeks.push(pWar ? { ...entry, pWar: pWar(state) } : entry);
      gathered = nothing();
    },
  };
}
