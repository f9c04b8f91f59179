/** A match on another computer, imagined from what its seat was sent: states that show that seat what it was shown, and nothing more. */
import type { SeatMatch, SeenStep } from '../class/index.js';
import type {
  Belief,
  BySide,
  CrisisAnswer,
  CrisisState,
  Fact,
  Mind,
  Observer,
  SideState,
  SideView,
  State,
  WeekOrders,
} from '../engine/index.js';
import type { Ground } from '../record/index.js';
import type { Input, Match, Seat, Settings, Step } from './match.js';

/** What stands where the seat knows nothing. No live view reads it; a test changes it and compares. */
const UNKNOWN_IMPRESSION = { heat: 0, pressure: 0, alarm: 0, reputation: 0.5 } as const;
const EVEN: Belief = [1 / 3, 1 / 3, 1 / 3];
const NO_SHEET: WeekOrders = { orders: [], table: 'wait', challenge: false };

const sided = <T>(view: SideView, own: T, rival: T): BySide<T> =>
  view.side === 'west' ? { west: own, russia: rival } : { west: rival, russia: own };

const observer = (belief: Belief): Observer => ({ belief, samples: [], weights: [[], [], []] });

/** The rival as the seat supposes it: what is public, and its own estimate of the forces. */
const imaginedRival = ({ rival, mind }: SideView): SideState => ({
  ...UNKNOWN_IMPRESSION,
  ...rival,
  formations: mind.forces,
  readiness: mind.readiness,
  lastDone: {},
  sources: 0,
  guard: 0,
  lastSlip: 0,
});

const unknownMind = (): Mind => ({
  ...UNKNOWN_IMPRESSION,
  belief: EVEN,
  forces: [],
  readiness: 0,
  lastSeen: null,
  done: {},
});

function imaginedCrisis(view: SideView): CrisisState | null {
  const { crisis } = view;
  if (!crisis) return null;
  return { ...crisis, resolve: sided(view, crisis.resolve, 0.5), bounds: { west: [], russia: [] } };
}

/** A state of which `viewFor` the seat is exactly `view`, and `evidenceOf` it is `belief`. The rest is neutral. */
export function imaginedState(rules: number, view: SideView, belief: Belief): State {
  return {
    rules,
    level: view.level,
    seed: '',
    seatKeys: { west: 'west', russia: 'russia' },
    week: view.week,
    awaiting: view.awaiting,
    dials: view.dials,
    types: sided(view, view.type, 'seeker'),
    sides: sided(view, view.own, imaginedRival(view)),
    third: view.third,
    rung: view.rung,
    peakRung: view.rung,
    crisisPeak: 0,
    peakBelief: { west: 0, russia: 0 },
    tension: view.tension,
    fatigue: view.fatigue,
    pretext: view.pretext,
    talkClarity: view.talkClarity,
    startForces: { west: 0, russia: 0 },
    table: view.table,
    minds: sided(view, view.mind, unknownMind()),
    observers: sided(view, observer(belief), observer(EVEN)),
    pending: [],
    scheduled: [],
    eventsDone: [],
    crisis: imaginedCrisis(view),
    outcome: view.outcome,
  };
}

/** Numbers that a seat may not know are no numbers; JSON has no word for that and writes null. */
function heard(fact: Fact): Fact {
  if (fact.kind === 'read') return { ...fact, unbiased: fact.unbiased ?? Number.NaN };
  if (fact.kind === 'crisisRound') return { ...fact, risk: fact.risk ?? Number.NaN };
  return fact;
}

function inputOf({ awaiting, input }: SeenStep, view: SideView): Input {
  return awaiting === 'crisis'
    ? { awaiting, ...sided<CrisisAnswer>(view, input as CrisisAnswer, 'standFirm') }
    : { awaiting, ...sided(view, input as WeekOrders, NO_SHEET) };
}

/** Who decides opposite, as far as the seat may know. */
const rivalSeat = (): Seat => ({ by: 'ai', strategy: 'policy', skill: 'regular' });

export function settingsOfSeat(seen: SeatMatch): Settings {
  const own: Seat = { by: 'human' };
  return {
    level: seen.level.id,
    seed: '',
    seats: sided(seen.start, own, rivalSeat()),
    types: { [seen.side]: seen.start.type },
    dials: { weeks: seen.start.dials.weeks },
    guided: false,
  };
}

/**
 * The match as its seat saw it. Steps that `before` already has stay the same objects, so that what was drawn from them
 * need not be drawn again.
 */
export function roomMatch(ground: Ground, seen: SeatMatch, before: Match | null = null): Match {
  const start = before?.start ?? imaginedState(seen.rules, seen.start, seen.startBelief);
  const steps: Step[] = [...(before?.steps ?? []).slice(0, seen.steps.length)];
  for (const step of seen.steps.slice(steps.length)) {
    steps.push({
      before: steps.at(-1)?.after ?? start,
      input: inputOf(step, seen.start),
      facts: step.facts.map(heard),
      after: imaginedState(seen.rules, step.view, step.belief),
    });
  }
  if (before && before.steps.length === steps.length) return before;
  return {
    ...ground,
    level: ground.rules.level,
    foreign: false,
    settings: settingsOfSeat(seen),
    start,
    steps,
    state: steps.at(-1)?.after ?? start,
  };
}
