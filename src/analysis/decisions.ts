/** Each decision of a side against what it could have done otherwise: the best alternatives, and a judgement on each order. */

import type { WeekOrders } from '../engine/index.js';
import {
  type CrisisAnswer,
  hostile,
  moveOf,
  RESIGN,
  rivalOf,
  type Side,
  type State,
} from '../engine/index.js';
import { type Candidate, candidatesFor, otherAnswers, without } from './candidates.js';
import { FEAR, meanShift, shareShift, UNIT } from './estimate.js';
import type { Progress } from './protocol.js';
import { type First, type Rolling, rollOn, seedOf } from './rollout.js';
import { type Study, weekOf } from './study.js';
import { sheetOf } from './turning.js';
import type { Alternative, Comparison, Decision, Estimate, JudgedOrder, Judgement } from './types.js';

/** Rollouts by which an alternative is judged, unless another number is asked for. */
export const DECISION_SAMPLES = 64;
/** Alternatives that are told of each decision. */
const TOLD = 3;
/** How alternatives are chosen: rollouts of each that is left, and how many of them are then kept. */
const CHOOSING: readonly { rollouts: number; keep: number }[] = [
  { rollouts: 4, keep: 24 },
  { rollouts: 12, keep: 8 },
  { rollouts: 32, keep: 8 },
];
/** Smaller changes of P(war) or of the score are not worth a word. */
const LEAST = 0.01;

/** A decision that is to be looked at: the state in which it was taken, and what the rival decided at the same time. */
interface Point {
  week: number;
  side: Side;
  round: number;
  state: State;
  played: WeekOrders | CrisisAnswer;
  rival: WeekOrders | CrisisAnswer;
  candidates: Candidate[];
}

/** What came of one choice, rollout by rollout. */
interface Rollouts {
  war: number[];
  score: number[];
  belief: number[];
  fear: number[];
}

const noRollouts = (): Rollouts => ({ war: [], score: [], belief: [], fear: [] });

/** Roll a decision on until it has `n` rollouts. */
function follow(
  rolling: Rolling,
  { side, state, rival }: Point,
  decided: WeekOrders | CrisisAnswer,
  purpose: 'judge' | 'choose',
  n: number,
  into: Rollouts,
): void {
  const other = rivalOf(side);
  const { engine, rules } = rolling.ground;
  const first = { [side]: decided, [other]: rival } as First;
  for (let k = into.war.length; k < n; k++) {
    const { war, score } = rollOn(rolling, state, seedOf(rolling, purpose, k), first, (after) => {
      into.belief.push(hostile(after.minds[other].belief));
      into.fear.push(engine.selfOf(rules, engine.viewFor(after, other)).standing.mood.fear);
    });
    into.war.push(war);
    into.score.push(score[side]);
  }
}

const risen = ({ mean, low }: Estimate): boolean => mean >= LEAST && low > 0;
const fallen = ({ mean, high }: Estimate): boolean => mean <= -LEAST && high < 0;

/** How a change compares with what was played. */
function compare(pWar: Estimate, score: Estimate): Comparison {
  const gains = fallen(pWar) || risen(score);
  const loses = risen(pWar) || fallen(score);
  if (gains) return loses ? 'mixed' : 'better';
  return loses ? 'worse' : 'even';
}

function alternativeOf(
  { week, side, round }: Point,
  { instead }: Candidate,
  from: Rollouts,
  to: Rollouts,
): Alternative {
  const pWar = shareShift(from.war, to.war);
  const score = meanShift(from.score, to.score, UNIT);
  return {
    week,
    side,
    round,
    instead,
    pWar,
    score,
    rivalBelief: meanShift(from.belief, to.belief, UNIT),
    rivalFear: meanShift(from.fear, to.fear, FEAR),
    verdict: compare(pWar.change, score.change),
  };
}

/** What an alternative is chosen by: what it adds to the own score, less what it adds to P(war). */
const worthOf = ({ pWar, score }: Pick<Alternative, 'pWar' | 'score'>): number =>
  score.change.mean - pWar.change.mean;

/** The alternatives that did best by luck that is not used again to judge them. Yields the number of rollouts made. */
function* choose(rolling: Rolling, point: Point): Generator<number, Candidate[]> {
  const played = noRollouts();
  let left = point.candidates.map((candidate, place) => ({
    candidate,
    place,
    rollouts: noRollouts(),
    worth: 0,
  }));
  if (left.length <= TOLD) return point.candidates;
  for (const { rollouts, keep } of CHOOSING) {
    const before = played.war.length;
    follow(rolling, point, point.played, 'choose', rollouts, played);
    yield rollouts - before;
    for (const one of left) {
      follow(rolling, point, one.candidate.sheet, 'choose', rollouts, one.rollouts);
      one.worth = worthOf(alternativeOf(point, one.candidate, played, one.rollouts));
      yield rollouts - before;
    }
    left.sort((a, b) => b.worth - a.worth || a.place - b.place);
    left = left.slice(0, keep);
  }
  const themes = new Set<string>();
  const told: Candidate[] = [];
  for (const { candidate } of left) {
    if (themes.has(candidate.theme) || told.length === TOLD) continue;
    themes.add(candidate.theme);
    told.push(candidate);
  }
  return told;
}

/** Rollouts that a decision takes at most. */
function workOf({ candidates, played }: Point, samples: number): number {
  const orders = typeof played === 'string' ? 0 : played.orders.length;
  let rollouts = (1 + Math.min(TOLD, candidates.length) + orders) * samples;
  let left = candidates.length;
  if (left <= TOLD) return rollouts;
  let before = 0;
  for (const round of CHOOSING) {
    rollouts += (1 + left) * (round.rollouts - before);
    before = round.rollouts;
    left = Math.min(left, round.keep);
  }
  return rollouts;
}

/** A judgement on an order by what its absence would have changed. An attack is never a good signal. */
function judgementOf(study: Study, { side }: Point, move: string, { verdict }: Alternative): Judgement {
  if (move !== RESIGN && moveOf(study.ground.rules, side, move)?.attack) return 'mistake';
  return verdict === 'better' ? 'mistake' : verdict === 'worse' ? 'goodSignal' : 'even';
}

/** Look at one decision. Yields the number of rollouts made. */
function* decisionOf(study: Study, point: Point, samples: number): Generator<number, Decision> {
  const { rolling } = study;
  const { week, side, round, played } = point;
  const chosen = yield* choose(rolling, point);
  const base = noRollouts();
  follow(rolling, point, played, 'judge', samples, base);
  yield samples;
  function* judged(candidate: Candidate): Generator<number, Alternative> {
    const tried = noRollouts();
    follow(rolling, point, candidate.sheet, 'judge', samples, tried);
    yield samples;
    return alternativeOf(point, candidate, base, tried);
  }
  const orders: JudgedOrder[] = [];
  if (typeof played !== 'string') {
    for (const [index, order] of played.orders.entries()) {
      const absent = yield* judged(without(played, index));
      orders.push({
        index,
        order,
        without: absent,
        judgement: judgementOf(study, point, order.move, absent),
      });
    }
  }
  const best: Alternative[] = [];
  for (const candidate of chosen) best.push(yield* judged(candidate));
  best.sort((a, b) => worthOf(b) - worthOf(a));
  return {
    week,
    side,
    round,
    played: typeof played === 'string' ? played : sheetOf(played),
    orders,
    best,
    tried: point.candidates.length,
  };
}

/** The decisions that a side took in a week: its sheet, then its answers in a crisis. */
function pointsOf(study: Study, week: number, side: Side): Point[] {
  const { before, played, recorded, answers } = weekOf(study, week);
  const rival = rivalOf(side);
  const sheet: Point = {
    week,
    side,
    round: 0,
    state: before,
    played: recorded[side],
    rival: recorded[rival],
    candidates: candidatesFor(study.ground, before, side, recorded[side]),
  };
  const rounds = answers.map(
    (both, r): Point => ({
      week,
      side,
      round: r + 1,
      state: played.steps[r + 1]?.before ?? before,
      played: both[side],
      rival: both[rival],
      candidates: otherAnswers(both[side]),
    }),
  );
  return [sheet, ...rounds];
}

/** A side's decisions in these weeks, each told as soon as it is found. Work is counted in rollouts. */
export function* decisionsOf(
  study: Study,
  side: Side,
  weeks: readonly number[] = study.record.orders.map((_, w) => w + 1),
  samples: number = DECISION_SAMPLES,
): Generator<Progress<'decisions'>, Decision[]> {
  const points = weeks.flatMap((week) => pointsOf(study, week, side));
  let total = 0;
  for (const point of points) total += workOf(point, samples);
  let done = 0;
  const found: Decision[] = [];
  for (const point of points) {
    const work = decisionOf(study, point, samples);
    let step = work.next();
    for (; !step.done; step = work.next()) {
      done += step.value;
      yield { done, total, found: null };
    }
    found.push(step.value);
    yield { done, total, found: [...found] };
  }
  return found;
}
