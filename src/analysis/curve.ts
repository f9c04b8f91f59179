/** P(war) and expected scores after each week, told roughly at first and then better: rollouts that share their luck. */
import { bySide, OUTCOMES, type OutcomeKind, type Side, type State } from '../engine/index.js';
import { certain, meanOf, shareOf, UNIT } from './estimate.js';
import type { Answer, Progress } from './protocol.js';
import { noSamples, type Samples, sample } from './rollout.js';
import { standInsOf } from './rolloutSeats.js';
import type { Study } from './study.js';
import { partsOf, turningWeeks, turnOf } from './turning.js';
import type { Curve, CurvePoint, TurningPoint } from './types.js';

/** Rollouts from each week of the first curve; each next one has twice as many. */
const FIRST = 8;
/** Rollouts from each week of the last curve, unless another number is asked for. */
export const CURVE_SAMPLES = 256;

/** Share of each outcome that came up, in the order of the vocabulary. */
function sharesOf(kinds: readonly OutcomeKind[]): CurvePoint['outcomes'] {
  const shares: CurvePoint['outcomes'] = {};
  for (const kind of OUTCOMES) {
    const count = kinds.filter((one) => one === kind).length;
    if (count > 0) shares[kind] = count / kinds.length;
  }
  return shares;
}

function pointOf(week: number, { over, kinds, war, score }: Samples): CurvePoint {
  const n = war.length;
  return {
    week,
    pWar: over ? certain(war[0] ?? 0, n) : shareOf(war),
    outcomes: sharesOf(kinds),
    score: bySide((side) => (over ? certain(over.score[side], n) : meanOf(score[side], UNIT))),
  };
}

function curveFrom(all: readonly Samples[], standIns: Side[]): Curve {
  const points = all.map((samples, week) => pointOf(week, samples));
  return { points, samples: all[0]?.war.length ?? 0, standIns };
}

/** The numbers of samples at which a curve is told: doubling, up to `most`. */
function* roundsTo(most: number): Generator<number> {
  for (let n = FIRST; n < most; n *= 2) yield n;
  yield most;
}

/**
 * The curve of a match, then its turning points. What has been found is told after each round and each turning point; between
 * them, how far it is. Work is counted in rollouts.
 */
export function* curveOf(
  study: Study,
  most: number = CURVE_SAMPLES,
): Generator<Progress<'curve'>, Answer<'curve'>> {
  const { cursor, rolling, record, players } = study;
  const states = Array.from({ length: cursor.length + 1 }, (_, w) => cursor.after(w) as State);
  const all = states.map(noSamples);
  const standIns = standInsOf(record, players);
  const turning: TurningPoint[] = [];
  let done = 0;
  let total = states.length * most;
  const now = (): Answer<'curve'> => ({ curve: curveFrom(all, standIns), turning: [...turning] });
  for (const n of roundsTo(most)) {
    for (const [w, samples] of all.entries()) {
      while (samples.war.length < n) {
        const before = samples.war.length;
        sample(rolling, states[w] as State, samples, Math.min(n, before + FIRST));
        done += samples.war.length - before;
        yield { done, total, found: null };
      }
    }
    yield { done, total, found: now() };
  }
  const weeks = turningWeeks(all);
  for (const week of weeks) total += partsOf(study, week) * most;
  for (const week of weeks) {
    const work = turnOf(study, week, all[week - 1] as Samples, all[week] as Samples);
    let step = work.next();
    for (; !step.done; step = work.next()) {
      done += step.value;
      yield { done, total, found: null };
    }
    turning.push(step.value);
    yield { done, total, found: now() };
  }
  return now();
}
