/** Group 3: a build-up provokes, the more the less fear is granted; a verified pull-back calms. */
import { newMatch, type Rules, rivalOf, SIDES, type State } from '../../../src/engine/index.js';
import type { ShippedId } from '../../../src/level/index.js';
import { rulesOf } from '../kit/levels.ts';
import { kindsOf, ordersOf, suspicionAt } from '../kit/reading.ts';
import { type Estimate, exactly, figure, mean } from '../kit/stats.ts';
import type { Experiment, Figure, Plot, Row } from '../kit/types.ts';

const LEVELS: readonly ShippedId[] = ['january-2022', 'abstract-mirror'];

/** Fear at which effects are compared: little, and much. */
const LOW = 0.1;

const HIGH = 0.6;

const FEARS = [0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9] as const;

/** A match before week 1 in which the alert that some deployments need has been given. */
function alerted(rules: Rules): State {
  const started = newMatch(rules, { seed: 'reading', types: { west: 'seeker', russia: 'seeker' } });
  if (!started.ok) throw new Error('a match without dials always starts');
  const { state } = started;
  for (const side of SIDES) {
    if ('alert' in rules.sides[side].byId) {
      state.sides[side].lastDone.alert = 0.5;
      state.minds[rivalOf(side)].done.alert = 0.5;
    }
  }
  return state;
}

interface Effect {
  move: string;
  kind: 'offensive' | 'defensive' | 'pullBack';
  at: (fear: number) => number;
  /** At high fear, with the level's own rates of noise. */
  noisy: number;
}

/** Every build and verified pull-back of the shipped levels: its effect against no order at all, by fear. */
async function effects(): Promise<Effect[]> {
  const list: Effect[] = [];
  for (const level of LEVELS) {
    const rules = await rulesOf(level);
    const state = alerted(rules);
    for (const side of SIDES) {
      const kinds = kindsOf(rules)[side];
      const suspicion = suspicionAt(rules, state, side, { perceptionNoise: 0, implementationNoise: 0 });
      const noisy = suspicionAt(rules, state, side, state.dials);
      for (const kind of ['offensive', 'defensive', 'pullBack'] as const) {
        for (const compiled of kinds[kind]) {
          const orders = ordersOf([compiled]);
          list.push({
            move: compiled.move.id,
            kind,
            at: (fear) => suspicion(orders, fear) - suspicion([], fear),
            noisy: noisy(orders, HIGH) - noisy([], HIGH),
          });
        }
      }
    }
  }
  return list;
}

const found: readonly Effect[] = await effects();

const of = (kind: Effect['kind'], rows: readonly Row[], at: (row: Row) => number) =>
  rows.filter((_row, i) => found[i]?.kind === kind).map(at);

const lowest = (values: readonly number[]): Estimate => exactly(Math.min(...values), values.length);

const highest = (values: readonly number[]): Estimate => exactly(Math.max(...values), values.length);

const middle = (values: readonly number[]): Estimate => exactly(mean(values).value, values.length);

const low = (row: Row) => row[FEARS.indexOf(LOW)] as number;

const high = (row: Row) => row[FEARS.indexOf(HIGH)] as number;

export const provocation: Experiment = {
  id: 'provocation',
  group: 3,
  title: 'A build-up provokes a calm reader more than one who grants fear',
  claim:
    'In log odds, from the policy tables: one offensive-looking build instead of none raises suspicion at low and at high fear, more at low fear; a verified pull-back lowers it at both, by at least 0.3.',
  literature:
    'Jervis, Cooperation under the Security Dilemma (1978); Kydd, Sheep in Sheep’s Clothing (1997), on arming out of fear; Glaser (2010).',
  how: `Closed form, without luck: each build and each verified pull-back of January 2022 and of the mirrored level, on a sheet of its own against an empty one, at the start of the match, at fear ${LOW} and ${HIGH} of the mover.`,
  seeds: found.length,
  blocks: 1,
  cost: 0,
  ready: async () => (_seed, k) => FEARS.map((fear) => found[k]?.at(fear) ?? Number.NaN),
  figures: (rows): Figure[] => {
    const builds = (at: (row: Row) => number) => of('offensive', rows, at);
    const backs = (at: (row: Row) => number) => of('pullBack', rows, at);
    return [
      figure('offensive build, low fear: mean', middle(builds(low)), 'logOdds', { atLeast: 0, from: 0 }),
      figure('offensive build, low fear: least of all builds', lowest(builds(low)), 'logOdds', {
        atLeast: 0,
        from: 0,
      }),
      figure('offensive build, high fear: mean', middle(builds(high)), 'logOdds', { atLeast: 0, from: 0 }),
      figure('offensive build, high fear: least of all builds', lowest(builds(high)), 'logOdds', {
        atLeast: 0,
        from: 0,
      }),
      figure(
        'offensive build, low − high fear: least of all builds',
        lowest(builds((row) => low(row) - high(row))),
        'logOdds',
        {
          atLeast: 0,
          from: 0,
        },
      ),
      figure('verified pull-back, low fear: weakest', highest(backs(low)), 'logOdds', {
        atMost: -0.3,
        from: 0,
      }),
      figure('verified pull-back, high fear: weakest', highest(backs(high)), 'logOdds', {
        atMost: -0.3,
        from: 0,
      }),
      figure('defensive build, low fear: mean', middle(of('defensive', rows, low)), 'logOdds'),
      figure('defensive build, high fear: mean', middle(of('defensive', rows, high)), 'logOdds'),
      ...rows.map((row, i) =>
        figure(
          `${found[i]?.move}: high fear (${low(row).toFixed(2)} at low; ${found[i]?.noisy.toFixed(2)} at high with noise)`,
          exactly(high(row)),
          'logOdds',
        ),
      ),
    ];
  },
  plot: (rows): Plot => ({
    x: 'fear granted to the mover',
    y: 'change of suspicion, log odds',
    lines: (['offensive', 'defensive', 'pullBack'] as const).map((kind) => ({
      name: kind === 'pullBack' ? 'verified pull-back' : `${kind} build`,
      points: FEARS.map((x, i) => {
        const y = mean(of(kind, rows, (row) => row[i] as number)).value;
        return { x, y, low: y, high: y };
      }),
    })),
  }),
};
