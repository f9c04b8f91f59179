/** Each decision of a side against what it could have done otherwise: the best alternatives, and a judgement on each order. */
import { moveOf, RESIGN, type Side } from '../engine/index.js';
import {
  alternativeOf,
  type Choosing,
  type Point,
  pointsOf,
  ranked,
  rolledAt,
  workOfRanking,
  worthOf,
} from './alternatives.js';
import { type Candidate, without } from './candidates.js';
import { noSamples } from './rollout.js';
import { type Part, type Plan, rollAll } from './steps.js';
import type { Study } from './study.js';
import { sheetOf } from './turning.js';
import type { Alternative, Decision, JudgedOrder, Judgement } from './types.js';

/** Rollouts by which an alternative is judged, unless another number is asked for. */
export const DECISION_SAMPLES = 64;
/** Alternatives that are told of each decision. */
const TOLD = 3;
/** How alternatives are chosen. */
const CHOOSING: readonly Choosing[] = [
  { rollouts: 4, keep: 24 },
  { rollouts: 12, keep: 8 },
  { rollouts: 32, keep: 8 },
];

/** The best alternatives, one of a theme; where there are few, all of them. */
function* choose(total: number, point: Point): Part<Candidate[]> {
  if (point.candidates.length <= TOLD) return point.candidates;
  const themes = new Set<string>();
  const told: Candidate[] = [];
  for (const candidate of yield* ranked(total, point, CHOOSING)) {
    if (themes.has(candidate.theme) || told.length === TOLD) continue;
    themes.add(candidate.theme);
    told.push(candidate);
  }
  return told;
}

/** Rollouts that a decision takes at most. */
function workOf({ candidates, played }: Point, samples: number): number {
  const orders = typeof played === 'string' ? 0 : played.orders.length;
  const judged = (1 + Math.min(TOLD, candidates.length) + orders) * samples;
  return candidates.length <= TOLD ? judged : judged + workOfRanking(candidates.length, CHOOSING);
}

/** A judgement on an order by what its absence would have changed. An attack is never a good signal. */
function judgementOf(study: Study, { side }: Point, move: string, { verdict }: Alternative): Judgement {
  if (move !== RESIGN && moveOf(study.ground.rules, side, move)?.attack) return 'mistake';
  return verdict === 'better' ? 'mistake' : verdict === 'worse' ? 'goodSignal' : 'even';
}

/** Look at one decision. */
function* decisionOf(study: Study, point: Point, samples: number, total: number): Part<Decision> {
  const { week, side, round, played } = point;
  const chosen = yield* choose(total, point);
  const sheetOrders = typeof played === 'string' ? [] : played.orders;
  const absent = typeof played === 'string' ? [] : played.orders.map((_, index) => without(played, index));
  const base = noSamples();
  const tried = [...absent, ...chosen].map((candidate) => ({ candidate, into: noSamples() }));
  yield* rollAll(total, [
    rolledAt(point, played, 'judge', base, samples),
    ...tried.map(({ candidate, into }) => rolledAt(point, candidate.sheet, 'judge', into, samples)),
  ]);
  const judged = tried.map(({ candidate, into }) => alternativeOf(point, candidate, base, into));
  const orders = sheetOrders.map((order, index): JudgedOrder => {
    const missing = judged[index] as Alternative;
    return { index, order, without: missing, judgement: judgementOf(study, point, order.move, missing) };
  });
  return {
    week,
    side,
    round,
    played: typeof played === 'string' ? played : sheetOf(played),
    orders,
    best: judged.slice(sheetOrders.length).sort((a, b) => worthOf(b) - worthOf(a)),
    tried: point.candidates.length,
  };
}

/** A side's decisions in these weeks, each told as soon as it is found. Work is counted in rollouts. */
export function* decisionsOf(
  study: Study,
  side: Side,
  weeks: readonly number[] = study.record.orders.map((_, w) => w + 1),
  samples: number = DECISION_SAMPLES,
): Plan<'decisions'> {
  const points = weeks.flatMap((week) => pointsOf(study, week, side));
  let total = 0;
  for (const point of points) total += workOf(point, samples);
  const found: Decision[] = [];
  for (const point of points) {
    found.push(yield* decisionOf(study, point, samples, total));
    yield { total, found: [...found] };
  }
  return found;
}
