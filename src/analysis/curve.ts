/** P(war) and expected scores after each week, told roughly at first and then better: rollouts that share their luck. */
import { bySide, OUTCOMES, type OutcomeKind, type Side } from '../engine/index.js';
import { certain, meanOf, shareOf, UNIT } from './estimate.js';
import { lookAhead, type Prospect, prospectsOf } from './prospects.js';
import type { Answer } from './protocol.js';
import { standInsOf } from './rolloutSeats.js';
import type { Plan } from './steps.js';
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

function pointOf(week: number, { over, samples: { kinds, war, score } }: Prospect): CurvePoint {
  const n = war.length;
  return {
    week,
    pWar: over ? certain(war[0] ?? 0, n) : shareOf(war),
    outcomes: sharesOf(kinds),
    score: bySide((side) => (over ? certain(over.score[side], n) : meanOf(score[side], UNIT))),
  };
}

function curveFrom(all: readonly Prospect[], standIns: Side[]): Curve {
  const points = all.map((prospect, week) => pointOf(week, prospect));
  return { points, samples: all[0]?.samples.war.length ?? 0, standIns };
}

/** The numbers of samples at which a curve is told: doubling, up to `most`. */
function* roundsTo(most: number): Generator<number> {
  for (let n = FIRST; n < most; n *= 2) yield n;
  yield most;
}

/**
 * The curve of a match, then its turning points. What has been found is told after each round and each turning point. Work is
 * counted in rollouts.
 */
export function* curveOf(study: Study, most: number = CURVE_SAMPLES): Plan<'curve'> {
  const { record, players } = study;
  const all = prospectsOf(study);
  const standIns = standInsOf(record, players);
  const turning: TurningPoint[] = [];
  let total = all.filter(({ over }) => !over).length * most;
  const now = (): Answer<'curve'> => ({ curve: curveFrom(all, standIns), turning: [...turning] });
  for (const n of roundsTo(most)) {
    yield* lookAhead(total, all, all.keys(), n);
    yield { total, found: now() };
  }
  const weeks = turningWeeks(all);
  for (const week of weeks) total += partsOf(study, week) * most;
  for (const week of weeks) {
    turning.push(yield* turnOf(study, week, all, total));
    yield { total, found: now() };
  }
  return now();
}
