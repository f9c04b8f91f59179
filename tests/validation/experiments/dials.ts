/** Every dial of the lab does what its name says, and more of it does more. */
import {
  cohesion,
  DIALS,
  type DialSettings,
  type Fact,
  logOdds,
  newMatch,
  type Order,
  offenceIndex,
  type Rules,
  type Side,
  type State,
  selfOf,
  viewFor,
} from '../../../src/engine/index.js';
import { audienceCost } from '../../../src/engine/policy/crisis.js';
import { rulesOf } from '../kit/levels.ts';
import { belief, play, policy, type Seat, seat, war } from '../kit/play.ts';
import { kindsOf, ordersOf, readerOf } from '../kit/reading.ts';
import { column, response } from '../kit/stats.ts';
import type { Experiment, Figure, Row } from '../kit/types.ts';

/** One dial, the values that it is set to, and the number that should follow it. */
interface Question {
  dial: string;
  /** Other dials that are set together with it: both sides of a sided dial, or what makes it visible. */
  with?: (value: number) => DialSettings;
  values: readonly number[];
  what: string;
  sign: 1 | -1;
  ask: (mirror: Rules, january: Rules, seed: string, dials: DialSettings) => number;
}

function begin(rules: Rules, seed: string, dials: DialSettings): State {
  const started = newMatch(rules, { seed, types: { west: 'seeker', russia: 'seeker' }, dials });
  if (!started.ok) throw new Error(started.problems.map(({ message }) => message).join('; '));
  return started.state;
}

interface Matched {
  rules: Rules;
  seed: string;
  dials: DialSettings;
  west?: Seat;
  russia?: Seat;
}

const whole = ({ rules, seed, dials, west = policy('seeker'), russia = policy('seeker') }: Matched): State =>
  play(rules, { seed, west, russia, dials });

/** A number gathered from the facts of a match. */
function gathered(match: Matched, look: (fact: Fact) => [number, number]): number {
  let hits = 0;
  let all = 0;
  const { rules, seed, dials, west = policy('seeker'), russia = policy('seeker') } = match;
  play(rules, {
    seed,
    west,
    russia,
    dials,
    watch: {
      stepped: (_state, facts) => {
        for (const fact of facts) {
          const [hit, one] = look(fact);
          hits += hit;
          all += one;
        }
      },
    },
  });
  return all > 0 ? hits / all : Number.NaN;
}

/** Share of sightings whose look is not the order behind it, given what was ordered this week. */
function mistaken(rules: Rules, seed: string, dials: DialSettings, only: (order: Order) => boolean): number {
  let orders: Record<Side, Order[]> = { west: [], russia: [] };
  return gathered({ rules, seed, dials }, (fact) => {
    if (fact.kind === 'ordered') {
      orders = { ...orders, [fact.side]: fact.orders };
      return [0, 0];
    }
    if (fact.kind !== 'saw') return [0, 0];
    const mover = fact.side === 'west' ? 'russia' : 'west';
    const own = rules.sides[mover];
    const sheet = [...orders[mover]].sort((a, b) => (own.byId[a.move] ?? 0) - (own.byId[b.move] ?? 0));
    let hits = 0;
    let all = 0;
    for (const { order, source } of fact.sightings) {
      const real = sheet[source];
      if (!real || !only(real)) continue;
      all += 1;
      if (real.move !== order.move) hits += 1;
    }
    return [hits, all];
  });
}

const isBuild = (rules: Rules) => (order: Order) =>
  [rules.sides.west, rules.sides.russia].some(
    (own) => (own.moves[own.byId[order.move] ?? -1]?.twin ?? -1) >= 0,
  );

/** How much more suspicious Russia gets of an offensive look than of its defensive twin, in belief. */
function lookGap(rules: Rules, state: State): number {
  const read = readerOf(rules, state, 'russia');
  const { offensive } = kindsOf(rules).west;
  let sum = 0;
  for (const compiled of offensive) {
    const twin = rules.sides.west.moves[compiled.twin];
    if (twin) sum += read(ordersOf([compiled])) - read(ordersOf([twin]));
  }
  return sum / offensive.length;
}

/** What Russia makes of a frightened West's guard, in belief. */
function guardRead(rules: Rules, state: State): number {
  const read = readerOf(rules, state, 'russia');
  const { defensive } = kindsOf(rules).west;
  let sum = 0;
  for (const compiled of defensive) sum += read(ordersOf([compiled])) - read([]);
  return sum / defensive.length;
}

const both =
  (name: string) =>
  (value: number): DialSettings => ({ [`${name}.west`]: value, [`${name}.russia`]: value });

const challenging: Seat = { ...policy('opportunist'), edit: (orders) => ({ ...orders, challenge: true }) };

function backdowns(rules: Rules, seed: string, dials: DialSettings, side: Side | 'both'): number {
  let opened = 0;
  const end = play(rules, {
    seed,
    west: challenging,
    russia: challenging,
    dials: { accidentRate: 0, ...dials },
    watch: {
      stepped: (_state, facts) => {
        for (const fact of facts) if (fact.kind === 'crisisOpened') opened += 1;
      },
    },
  });
  const sum =
    side === 'both' ? end.sides.west.backdowns + end.sides.russia.backdowns : end.sides[side].backdowns;
  return opened > 0 ? sum / opened : Number.NaN;
}

const QUESTIONS: readonly Question[] = [
  {
    dial: 'weeks',
    values: [2, 6, 10, 16],
    what: 'week in which the match ends',
    sign: 1,
    ask: (mirror, _january, seed, dials) => whole({ rules: mirror, seed, dials }).outcome?.week ?? Number.NaN,
  },
  {
    dial: 'distinguishability',
    values: [0, 0.5, 1],
    what: 'share of build-ups taken for their twin',
    sign: -1,
    ask: (mirror, _january, seed, dials) =>
      mistaken(mirror, seed, { ...dials, perceptionNoise: 0, implementationNoise: 0 }, isBuild(mirror)),
  },
  {
    dial: 'assumedDistinguishability.russia',
    values: [0, 0.5, 1],
    what: 'how much more an offensive look alarms Russia than a defensive one',
    sign: 1,
    ask: (mirror, _january, seed, dials) => lookGap(mirror, begin(mirror, seed, dials)),
  },
  {
    dial: 'empathy.russia',
    values: [0, 0.5, 1],
    what: 'suspicion from defensive builds of a West that fears Russia',
    sign: -1,
    ask: (mirror, _january, seed, dials) =>
      guardRead(mirror, begin(mirror, seed, { ...dials, 'priorHostile.west': 0.8 })),
  },
  {
    dial: 'attributionBias.russia',
    values: [0, 0.3, 0.6, 0.9],
    what: 'Russia’s final suspicion of a seeker, log odds',
    sign: 1,
    ask: (mirror, _january, seed, dials) =>
      logOdds(whole({ rules: mirror, seed, dials }).minds.russia.belief),
  },
  {
    dial: 'perceptionNoise',
    values: [0, 0.1, 0.3, 0.6],
    what: 'share of sightings that are taken for another move',
    sign: 1,
    ask: (mirror, _january, seed, dials) =>
      mistaken(mirror, seed, { ...dials, distinguishability: 1, implementationNoise: 0 }, () => true),
  },
  {
    dial: 'implementationNoise',
    values: [0, 0.1, 0.3, 0.6],
    what: 'share of orders that go out wrong',
    sign: 1,
    ask: (mirror, _january, seed, dials) =>
      gathered({ rules: mirror, seed, dials }, (fact) =>
        fact.kind === 'ordered' ? [fact.slipped.length, fact.orders.length] : [0, 0],
      ),
  },
  {
    dial: 'firstStrikeAdvantage',
    values: [0, 0.15, 0.3, 0.6],
    what: 'war between two seekers',
    sign: 1,
    ask: (mirror, _january, seed, dials) =>
      war(whole({ rules: mirror, seed, dials: { ...dials, accidentRate: 0 } })),
  },
  {
    dial: 'warCost.russia',
    values: [0, 0.3, 0.6, 1],
    what: 'attacks by an opportunist Russia on an idle West',
    sign: -1,
    ask: (_mirror, january, seed, dials) => {
      const end = whole({
        rules: january,
        seed,
        dials: { ...dials, accidentRate: 0 },
        west: seat('pass'),
        russia: policy('opportunist'),
      });
      return end.outcome?.kind === 'war' || end.outcome?.kind === 'limitedWar' ? 1 : 0;
    },
  },
  {
    dial: 'audienceCost.west',
    with: both('audienceCost'),
    values: [0, 1, 2, 4],
    what: 'back-downs for each crisis (both sides’ dials together)',
    sign: -1,
    ask: (mirror, _january, seed, dials) => backdowns(mirror, seed, dials, 'both'),
  },
  {
    dial: 'audienceCost.russia',
    values: [0, 1, 2, 4],
    what: 'price for Russia of stepping back at depth 3',
    sign: 1,
    ask: (mirror, _january, seed, dials) => audienceCost(begin(mirror, seed, dials), 'russia', 3),
  },
  {
    dial: 'accidentRate',
    values: [0, 1, 2, 4],
    what: 'wars that nobody ordered and incidents',
    sign: 1,
    ask: (_mirror, january, seed, dials) => {
      let incidents = 0;
      const end = play(january, {
        seed,
        west: seat('hardline'),
        russia: policy('opportunist'),
        dials,
        watch: {
          stepped: (_state, facts) => {
            for (const fact of facts) if (fact.kind === 'incident') incidents += 1;
          },
        },
      });
      const lost = end.outcome?.cause === 'inadvertent' || end.outcome?.kind === 'nuclear' ? 1 : 0;
      return lost + incidents / Math.max(1, end.week);
    },
  },
  {
    dial: 'priorHostile.russia',
    values: [0.1, 0.4, 0.7, 0.95],
    what: 'fear that Russia feels at the start',
    sign: 1,
    ask: (mirror, _january, seed, dials) =>
      selfOf(mirror, viewFor(begin(mirror, seed, dials), 'russia')).standing.mood.fear,
  },
  {
    dial: 'priorHostile.west',
    values: [0.1, 0.4, 0.7, 0.95],
    what: 'West’s final belief that a seeker is hostile',
    sign: 1,
    ask: (mirror, _january, seed, dials) => belief(whole({ rules: mirror, seed, dials }), 'west'),
  },
  {
    dial: 'capability.west',
    values: [0.5, 1, 2, 4],
    what: 'offence index of the West at the end',
    sign: 1,
    ask: (mirror, _january, seed, dials) => {
      const end = whole({ rules: mirror, seed, dials });
      return offenceIndex(mirror, 'west', end.sides.west.formations);
    },
  },
  {
    dial: 'capability.russia',
    values: [0.25, 0.5, 1, 2],
    what: 'fear that the West feels at the start',
    sign: 1,
    ask: (mirror, _january, seed, dials) =>
      selfOf(mirror, viewFor(begin(mirror, seed, dials), 'west')).standing.mood.fear,
  },
  {
    dial: 'resolveMean.west',
    values: [0.1, 0.4, 0.7, 1],
    what: 'back-downs of the West for each crisis',
    sign: -1,
    ask: (mirror, _january, seed, dials) => backdowns(mirror, seed, dials, 'west'),
  },
  {
    dial: 'resolveSpread.west',
    with: both('resolveSpread'),
    values: [0.05, 0.25, 0.5, 1],
    what: 'distance of private resolve from its mean in a crisis',
    sign: 1,
    ask: (mirror, _january, seed, dials) => {
      let sum = 0;
      let count = 0;
      play(mirror, {
        seed,
        west: challenging,
        russia: challenging,
        dials,
        watch: {
          stepped: (state) => {
            if (state.crisis && state.crisis.round === 1) {
              sum += Math.abs(state.crisis.resolve.west) + Math.abs(state.crisis.resolve.russia);
              count += 2;
            }
          },
        },
      });
      return count > 0 ? sum / count : Number.NaN;
    },
  },
  {
    dial: 'gasDependence',
    values: [0, 0.3, 0.6, 1],
    what: 'cohesion of the alliance at the end',
    sign: -1,
    ask: (_mirror, january, seed, dials) => {
      const end = whole({ rules: january, seed, dials: { ...dials, weeks: 4 } });
      return cohesion(january, 'west', end.sides.west);
    },
  },
];

/** Sided dials not asked about on one seat are the same code on the other: the symmetry of seats is group 10. */
export const ASKED: readonly string[] = QUESTIONS.map(({ dial }) => dial);
export const UNASKED: readonly string[] = DIALS.map(({ name }) => name).filter(
  (name) => !ASKED.some((asked) => asked.split('.')[0] === name.split('.')[0]),
);

export const dials: Experiment = {
  id: 'dials',
  group: 24,
  title: 'Every dial does what its name says',
  claim:
    'For each dial of the lab, the number that its name speaks of follows it from end to end, and no single step goes the other way.',
  literature: 'A property of the model; what each dial stands for is in doc/model.md.',
  how: 'Each dial is set to three or four values over common seeds, everything else as the level has it (two seekers by the policy in the mirrored level, unless the number needs another setting).',
  seeds: 60,
  blocks: 4,
  cost: 40,
  ready: async () => {
    const mirror = await rulesOf('abstract-mirror');
    const january = await rulesOf('january-2022');
    return (seed): Row =>
      QUESTIONS.flatMap(({ dial, values, ask, with: also }) =>
        values.map((value) => ask(mirror, january, seed, { ...(also?.(value) ?? {}), [dial]: value })),
      );
  },
  figures: (rows): Figure[] => {
    let at = 0;
    const figures: Figure[] = [];
    for (const { dial, values, what, sign } of QUESTIONS) {
      const doses = values.map((_value, i) => column(rows, at + i));
      at += values.length;
      figures.push(...response(`${dial}: ${what}`, doses, sign, 'number'));
    }
    return figures;
  },
};
