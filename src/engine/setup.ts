/** How a match begins: dials, drawn types, forces, first estimates and the observers. */

import type { Rules } from './compiled.js';
import { checkDials, type DialProblem, type DialSettings, resolveDials } from './dials.js';
import type { Formation } from './level.js';
import { defenceIndex, offenceIndex } from './numbers.js';
import { FIRST_IMPRESSION } from './perception/impression.js';
import { freshObserver } from './perception/observer.js';
import { between, pick, stream } from './random.js';
import { RULES_VERSION } from './rules.js';
import type { Belief, Mind, Offer, SideState, State } from './state.js';
import { type BySide, bySide, rivalOf, type Side, TYPES, type Type } from './vocabulary.js';
import { SIZE_NOISE } from './week/observation.js';

/** Everything that makes a match besides its orders. */
export interface MatchSetup {
  seed: string;
  /** Types set by hand; those left out are drawn from the level's weights with the seed. */
  types?: Partial<BySide<Type>> | undefined;
  dials?: DialSettings | undefined;
}

export type Started = { ok: true; state: State } | { ok: false; problems: DialProblem[] };

/** Weeks of talk without result that each channel already in use stands for (C19). */
const STALE = 0.5;

function sideState(rules: Rules, side: Side, capability: number, gas: number | null): SideState {
  const setup = rules.level.sides[side];
  const support: SideState['support'] = {};
  for (const ally of setup.allies) support[ally.id] = ally.support;
  const packages: SideState['packages'] = {};
  for (const pack of rules.level.packages)
    if (pack.by === side) packages[pack.id] = { clarity: setup.clarity, imposed: 0 };
  return {
    formations: setup.formations.map((f) => ({ ...f, size: f.size * capability })),
    readiness: setup.readiness,
    economy: setup.economy,
    capital: setup.capital,
    homeFront: setup.homeFront,
    commitments: setup.commitments,
    record: setup.record,
    boldness: 0,
    sources: setup.sources,
    restraint: 0,
    guard: 0,
    ...FIRST_IMPRESSION,
    ground: 0,
    support,
    gasDependence: gas !== null && setup.gasDependence > 0 ? gas : setup.gasDependence,
    squeeze: 0,
    packages,
    backdowns: 0,
    lastDone: Object.create(null),
    lastSlip: 0,
    tabled: false,
  };
}

/** A belief with the given probability of hostility, the hostile types in the ratio of `weights`. */
export function beliefOf(hostility: number, weights: readonly [number, number, number]): Belief {
  const both = weights[1] + weights[2];
  const share = both > 0 ? weights[1] / both : 0.5;
  // A prior of exactly 0 or 1 could never be moved by any evidence, nor written in log odds.
  const held = Math.min(1 - 1e-6, Math.max(1e-6, hostility));
  return [1 - held, held * share, held * (1 - share)];
}

function opening(rules: Rules, side: Side): Offer | null {
  const setup = rules.level.sides[side];
  if (Object.keys(setup.opening).length === 0) return null;
  return {
    by: side,
    terms: { ...setup.opening },
    form: setup.openingForm,
    verified: false,
    public: true,
    week: 0,
    third: false,
    dated: false,
  };
}

function firstMind(
  rules: Rules,
  seed: string,
  side: Side,
  seat: string,
  prior: number,
  rival: SideState,
): Mind {
  const draw = stream(seed, 0, 'estimate', seat);
  const forces: Formation[] = rival.formations.map((f) => ({
    ...f,
    size: f.size * between(draw, 1 - SIZE_NOISE, 1 + SIZE_NOISE),
  }));
  return {
    belief: beliefOf(prior, rules.level.sides[rivalOf(side)].typeWeights),
    forces,
    readiness: rules.level.sides[rivalOf(side)].readiness,
    ...FIRST_IMPRESSION,
    lastSeen: null,
    done: Object.create(null),
  };
}

/**
 * The state before week 1, or every problem with the dials.
 * @param seatKeys names of the seats in stream keys; swapped only to test that the rules are symmetric.
 */
export function newMatch(
  rules: Rules,
  setup: MatchSetup,
  seatKeys: BySide<string> = { west: 'west', russia: 'russia' },
): Started {
  const settings = setup.dials ?? {};
  const problems = checkDials(settings);
  if (problems.length > 0) return { ok: false, problems };
  const { level } = rules;
  const { seed } = setup;
  const dials = resolveDials(level, settings);
  const types = bySide((side): Type => {
    const drawn =
      TYPES[pick(stream(seed, 0, 'types', seatKeys[side]), level.sides[side].typeWeights)] ?? 'seeker';
    return setup.types?.[side] ?? drawn;
  });
  const sides = bySide((side) => sideState(rules, side, dials.capability[side], dials.gasDependence));
  const minds = bySide((side) =>
    firstMind(rules, seed, side, seatKeys[side], dials.priorHostile[side], sides[rivalOf(side)]),
  );
  const observers = bySide((side) => {
    const rival = rivalOf(side);
    return freshObserver(
      beliefOf(1 - level.sides[rival].typeWeights[0], level.sides[rival].typeWeights),
      minds[rival].belief,
      offenceIndex(rules, side, sides[side].formations),
      defenceIndex(rules, side, sides[side].formations),
      stream(seed, 0, 'samples', seatKeys[side]),
    );
  });
  const { third } = level;
  const openTalks = level.channels.filter((channel) => channel.open).length;
  const state: State = {
    rules: RULES_VERSION,
    level: { id: level.id, hash: rules.hash },
    seed,
    seatKeys: { ...seatKeys },
    week: 1,
    awaiting: 'orders',
    dials,
    types,
    sides,
    third: third
      ? {
          defence: third.defence,
          stability: third.stability,
          will: third.will,
          alignment: third.alignment,
          decision: '',
          voice: '',
        }
      : null,
    rung: level.rung,
    peakRung: level.rung,
    crisisPeak: 0,
    peakBelief: { west: dials.priorHostile.west, russia: dials.priorHostile.russia },
    tension: level.tension,
    fatigue: level.fatigue,
    pretext: level.pretext,
    talkClarity: 0,
    startForces: bySide((side) => offenceIndex(rules, side, sides[side].formations)),
    table: {
      offers: { west: opening(rules, 'west'), russia: opening(rules, 'russia') },
      agreed: {},
      form: 'verbal',
      inspected: {},
      talks: openTalks,
      stalled: STALE * openTalks,
      consent: {},
      closed: [],
      strain: {},
    },
    minds,
    observers,
    pending: [],
    scheduled: [],
    eventsDone: [],
    crisis: null,
    outcome: null,
  };
  return { ok: true, state };
}
