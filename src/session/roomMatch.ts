/** A match on another computer, imagined from what its seat was sent: states that show that seat what it was shown, and nothing more. */
import type { SealedInput, SeatMatch, StudentState } from '../class/index.js';
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
import type { Assigned, Input, Match, Seat, Settings, Step } from './match.js';

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

function inputOf(input: SealedInput, view: SideView): Input {
  return input.awaiting === 'crisis'
    ? { awaiting: 'crisis', ...sided<CrisisAnswer>(view, input.answer, 'standFirm') }
    : { awaiting: 'orders', ...sided(view, input.orders, NO_SHEET) };
}

/** Who decides opposite, as far as the seat may know. */
const RIVAL: Seat = { by: 'ai', strategy: 'policy', skill: 'regular' };

/** What an exercise asks of its matches in a room. Whatever holds seed and record stays hidden: a seat has neither. */
export function assignedInRoom(
  { room, exercise }: Pick<StudentState, 'room' | 'exercise'>,
  at: number,
): Assigned {
  const { depth, advisers, hide, questions } = exercise;
  return {
    id: `room-${room}`,
    match: at,
    depth,
    advisers,
    hide: [...new Set([...hide, 'settings' as const])],
    belief: questions.belief,
    foretell: questions.foretell,
  };
}

function settingsOfSeat({ level, side, start: { view } }: SeatMatch, exercise: Assigned): Settings {
  return {
    level: level.id,
    seed: '',
    seats: sided<Seat>(view, { by: 'human' }, RIVAL),
    types: { [side]: view.type },
    dials: { weeks: view.dials.weeks },
    guided: false,
    exercise,
  };
}

/**
 * The match as its seat saw it. Steps that are known stay the same objects, so that what was drawn from them need not be
 * drawn again.
 * @param before the same match as it was imagined last; null at first. `seen` may leave out the steps that it has.
 */
export function roomMatch(ground: Ground, seen: SeatMatch, assigned: Assigned, before: Match | null): Match {
  const known = before?.steps ?? [];
  const fresh = seen.steps.slice(Math.max(0, known.length - seen.from));
  if (before && fresh.length === 0) return before;
  const start = before?.start ?? imaginedState(seen.rules, seen.start.view, seen.start.evidence);
  const steps: Step[] = [...known];
  for (const { input, facts, view, evidence } of fresh) {
    steps.push({
      before: steps.at(-1)?.after ?? start,
      input: inputOf(input, view),
      facts: facts.map(heard),
      after: imaginedState(seen.rules, view, evidence),
    });
  }
  return {
    ...ground,
    level: before?.level ?? ground.rules.level,
    foreign: false,
    settings: before?.settings ?? settingsOfSeat(seen, assigned),
    start,
    steps,
    state: steps.at(-1)?.after ?? start,
  };
}
