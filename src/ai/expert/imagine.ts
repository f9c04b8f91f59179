/** A whole match as one seat may imagine it: what it sees, and a determinization of the rest. Never the true state. */
import {
  type BySide,
  clone,
  type Formation,
  impressionOf,
  type Mind,
  type Observer,
  offenceIndex,
  RULES_VERSION,
  type Rules,
  rivalOf,
  type Side,
  type SideState,
  type SideView,
  type State,
} from '../../engine/index.js';
import { arrivals } from './arrivals.js';
import type { Determinization } from './determinizations.js';

/** Put what belongs to the owner of a view, and to its rival, in the places of the two seats. */
function placed<T>(side: Side, own: T, rival: T): BySide<T> {
  return side === 'west' ? { west: own, russia: rival } : { west: rival, russia: own };
}

const scaled = (formations: readonly Formation[], by: number): Formation[] =>
  formations.map((formation) => ({ ...formation, size: formation.size * by }));

/** The rival as we know it: its public numbers, our estimates of its forces, what we saw it do. */
function rivalState(
  rules: Rules,
  { side, rival, mind }: SideView,
  determinization: Determinization,
): SideState {
  return {
    ...clone(rival),
    formations: scaled(mind.forces, determinization.theirs),
    readiness: mind.readiness,
    ...impressionOf(mind),
    lastDone: { ...mind.done },
    sources: rules.level.sides[rivalOf(side)].sources,
    guard: 0,
    lastSlip: 0,
  };
}

/** The rival's mind: it has seen what we did, and believes what the determinization says. */
function rivalMind({ own }: SideView, determinization: Determinization): Mind {
  return {
    belief: [...determinization.belief],
    forces: scaled(own.formations, determinization.ours),
    readiness: own.readiness,
    ...impressionOf(own),
    lastSeen: null,
    done: { ...own.lastDone },
  };
}

/** Nobody keeps score of what an unbiased observer would think of an imagined match. */
const nobody = (view: SideView): Observer => ({
  belief: view.mind.belief,
  samples: [],
  weights: [[], [], []],
});

/** Offence index of a side before week 1, which everybody can read in the level. */
function startForce(rules: Rules, { dials }: SideView, side: Side): number {
  return offenceIndex(rules, side, scaled(rules.level.sides[side].formations, dials.capability[side]));
}

/**
 * The state of a match in which the determinization is right, from the view alone, at a time when orders are awaited. It ends at the
 * latest after `weeks` more weeks, as if the match were that short. Its luck is its own: it shares no stream with the match.
 */
export function imagine(
  rules: Rules,
  view: SideView,
  determinization: Determinization,
  weeks: number,
  seat: string,
): State {
  const { side, dials } = view;
  const rival = rivalOf(side);
  const own = clone(view.own);
  const other = rivalState(rules, view, determinization);
  return {
    rules: RULES_VERSION,
    level: view.level,
    seed: determinization.seed,
    seatKeys: seat === side ? { west: 'west', russia: 'russia' } : { west: 'russia', russia: 'west' },
    week: view.week,
    awaiting: 'orders',
    dials: { ...dials, weeks: Math.min(dials.weeks, view.week + weeks - 1) },
    types: placed(side, view.type, determinization.type),
    sides: placed(side, own, other),
    third: clone(view.third),
    rung: view.rung,
    peakRung: view.rung,
    crisisPeak: 0,
    peakBelief: { west: 0, russia: 0 },
    tension: view.tension,
    fatigue: view.fatigue,
    pretext: view.pretext,
    talkClarity: view.talkClarity,
    startForces: { west: startForce(rules, view, 'west'), russia: startForce(rules, view, 'russia') },
    table: clone(view.table),
    minds: placed(side, clone(view.mind), rivalMind(view, determinization)),
    observers: { west: nobody(view), russia: nobody(view) },
    pending: [],
    scheduled: [
      ...arrivals(rules, side, own, dials.capability[side], view.week),
      ...arrivals(rules, rival, other, dials.capability[rival], view.week),
    ],
    eventsDone: [],
    crisis: null,
    outcome: null,
  };
}
