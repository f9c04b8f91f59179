/** Could it have been averted: the last weeks of a match that ended in force, and the best that a side could have done against it. */
import { FORCE, type OutcomeKind, type Side, type State, WARS } from '../engine/index.js';
import { marked, type Point, pointsOf, rolledAt, spread } from './alternatives.js';
import type { Candidate } from './candidates.js';
import { shareShift } from './estimate.js';
import { noSamples, type Samples } from './rollout.js';
import { type Part, type Plan, rollAll } from './steps.js';
import type { Study } from './study.js';
import type { Averting } from './types.js';

/** Weeks that are looked at, counted back from the last. */
const WEEKS = 3;
/** Alternatives that are tried at a decision, and how the best of them is found. */
const TRIED = 24;
const CHOOSING = [
  { rollouts: 6, keep: 4 },
  { rollouts: 24, keep: 1 },
] as const;
/** Rollouts by which what was played and the best alternative are judged. */
const JUDGED = 100;

/** What is to be averted where a match ended so: war of any size, or any end by force; empty where it ended in peace. */
function forceOf(kind: OutcomeKind): readonly OutcomeKind[] {
  if (WARS.includes(kind)) return WARS;
  return kind === 'coup' ? FORCE : [];
}

const sharesOf = (samples: Samples, force: readonly OutcomeKind[]): number =>
  marked(samples, force).reduce((sum, one) => sum + one, 0) / samples.kinds.length;

/** The candidate after which fewest futures end in force; of equals the first. */
function* safest(total: number, point: Point, force: readonly OutcomeKind[]): Part<Candidate | undefined> {
  let left = point.candidates.map((candidate, place) => ({
    candidate,
    place,
    samples: noSamples(),
    share: 0,
  }));
  if (left.length === 1) return left[0]?.candidate;
  for (const { rollouts, keep } of CHOOSING) {
    yield* rollAll(
      total,
      left.map(({ candidate, samples }) => rolledAt(point, candidate.sheet, 'choose', samples, rollouts)),
    );
    for (const one of left) one.share = sharesOf(one.samples, force);
    left.sort((a, b) => a.share - b.share || a.place - b.place);
    left = left.slice(0, keep);
  }
  return left[0]?.candidate;
}

function workAt({ candidates }: Point): number {
  let work = 2 * JUDGED;
  let [left, before] = [candidates.length, 0];
  if (left === 1) return work;
  for (const { rollouts, keep } of CHOOSING) {
    work += left * (rollouts - before);
    before = rollouts;
    left = Math.min(left, keep);
  }
  return work;
}

/** The sheet of a week, and the first and last answers in its crisis: the one weighs every round's risk, the other what was still open. */
function decisionsIn(study: Study, week: number, side: Side): Point[] {
  const points = pointsOf(study, week, side);
  return points.filter(({ round }, at) => round <= 1 || at === points.length - 1);
}

/**
 * What a side could have done against the force in which a match ended: its last decisions, the last week first, each with the
 * alternative that averts it best. Told decision by decision; empty where the match did not end in force.
 */
export function* avertingOf(study: Study, side: Side): Plan<'averting'> {
  const last = study.record.orders.length;
  const { outcome } = study.cursor.after(study.cursor.length) as State;
  const force = outcome ? forceOf(outcome.kind) : [];
  const weeks = Array.from({ length: Math.min(WEEKS, last) }, (_, back) => last - back);
  const points = (force.length > 0 ? weeks : [])
    .flatMap((week) => decisionsIn(study, week, side))
    .map((point): Point => ({ ...point, candidates: spread(point.candidates, TRIED) }))
    .filter(({ candidates }) => candidates.length > 0);
  const total = points.reduce((sum, point) => sum + workAt(point), 0);
  const found: Averting[] = [];
  for (const point of points) {
    const best = yield* safest(total, point, force);
    if (!best) continue;
    const [played, tried] = [noSamples(), noSamples()];
    yield* rollAll(total, [
      rolledAt(point, point.played, 'judge', played, JUDGED),
      rolledAt(point, best.sheet, 'judge', tried, JUDGED),
    ]);
    const { week, round, candidates } = point;
    found.push({
      week,
      round,
      instead: best.instead,
      force: shareShift(marked(played, force), marked(tried, force)),
      tried: candidates.length,
    });
    yield { total, found: [...found] };
  }
  return found;
}
