/** What a side could have decided otherwise at one point: courses that share their luck, the best of them, and how they compare. */
import {
  type CrisisAnswer,
  type OutcomeKind,
  rivalOf,
  type Side,
  WARS,
  type WeekOrders,
} from '../engine/index.js';
import { type Candidate, candidatesFor, otherAnswers } from './candidates.js';
import { FEAR, meanShift, shareShift, UNIT } from './estimate.js';
import { type First, noSamples, type Purpose, type Samples } from './rollout.js';
import { type Part, type Rolled, rollAll } from './steps.js';
import { type Study, weekOf } from './study.js';
import type { Alternative, Comparison, Estimate } from './types.js';

/** Smaller changes of P(war) or of the score are not worth a word. */
const LEAST = 0.01;

/** A decision that is to be looked at: what was played, and what the rival decided at the same time. */
export interface Point {
  week: number;
  side: Side;
  round: number;
  played: WeekOrders | CrisisAnswer;
  rival: WeekOrders | CrisisAnswer;
  candidates: Candidate[];
}

/** A choice at a point, to be rolled on until `into` has `to` rollouts; the rival does what it did. */
export function rolledAt(
  { week, side, round, rival }: Point,
  decided: WeekOrders | CrisisAnswer,
  purpose: Purpose,
  into: Samples,
  to: number,
): Rolled {
  const other = rivalOf(side);
  const first = { [side]: decided, [other]: rival } as First;
  return { course: { week, step: round, first, watch: other }, purpose, into, to };
}

/** One for each future that ends in one of these kinds, else 0. */
export const marked = ({ kinds }: Samples, ends: readonly OutcomeKind[]): number[] =>
  kinds.map((kind) => (ends.includes(kind) ? 1 : 0));

const risen = ({ mean, low }: Estimate): boolean => mean >= LEAST && low > 0;
const fallen = ({ mean, high }: Estimate): boolean => mean <= -LEAST && high < 0;

/** How a change compares with what was played. */
function compare(pWar: Estimate, score: Estimate): Comparison {
  const gains = fallen(pWar) || risen(score);
  const loses = risen(pWar) || fallen(score);
  if (gains) return loses ? 'mixed' : 'better';
  return loses ? 'worse' : 'even';
}

/** What another choice changes. */
export function alternativeOf(
  { week, side, round }: Point,
  { instead }: Candidate,
  from: Samples,
  to: Samples,
): Alternative {
  const pWar = shareShift(from.war, to.war);
  const score = meanShift(from.score[side], to.score[side], UNIT);
  return {
    week,
    side,
    round,
    instead,
    pWar,
    anyWar: shareShift(marked(from, WARS), marked(to, WARS)),
    score,
    rivalBelief: meanShift(from.belief, to.belief, UNIT),
    rivalFear: meanShift(from.fear, to.fear, FEAR),
    verdict: compare(pWar.change, score.change),
  };
}

/** What an alternative is chosen by: what it adds to the own score, less what it adds to P(war). */
export const worthOf = ({ pWar, score }: Pick<Alternative, 'pWar' | 'score'>): number =>
  score.change.mean - pWar.change.mean;

/** A round of choosing: rollouts of each choice that is left, and how many of them are then kept. */
export interface Choosing {
  rollouts: number;
  keep: number;
}

/** The alternatives by how they did, the best first, by luck that is not used again to judge them. */
export function* ranked(total: number, point: Point, rounds: readonly Choosing[]): Part<Candidate[]> {
  const played = noSamples();
  let left = point.candidates.map((candidate, place) => ({
    candidate,
    place,
    samples: noSamples(),
    worth: 0,
  }));
  for (const { rollouts, keep } of rounds) {
    yield* rollAll(total, [
      rolledAt(point, point.played, 'choose', played, rollouts),
      ...left.map(({ candidate, samples }) => rolledAt(point, candidate.sheet, 'choose', samples, rollouts)),
    ]);
    for (const one of left) one.worth = worthOf(alternativeOf(point, one.candidate, played, one.samples));
    left.sort((a, b) => b.worth - a.worth || a.place - b.place);
    left = left.slice(0, keep);
  }
  return left.map(({ candidate }) => candidate);
}

/** Rollouts that choosing takes. */
export function workOfRanking(candidates: number, rounds: readonly Choosing[]): number {
  let [rollouts, left, before] = [0, candidates, 0];
  for (const round of rounds) {
    rollouts += (1 + left) * (round.rollouts - before);
    before = round.rollouts;
    left = Math.min(left, round.keep);
  }
  return rollouts;
}

/** Some of many, evenly spread. */
export function spread<T>(all: readonly T[], most: number): T[] {
  const every = Math.max(1, all.length / most);
  return all.filter((_, k) => Math.floor(k / every) !== Math.floor((k - 1) / every));
}

/** The decisions that a side took in a week: its sheet, then its answers in a crisis. */
export function pointsOf(study: Study, week: number, side: Side): Point[] {
  const { before, recorded, answers } = weekOf(study, week);
  const rival = rivalOf(side);
  const sheet: Point = {
    week,
    side,
    round: 0,
    played: recorded[side],
    rival: recorded[rival],
    candidates: candidatesFor(study.ground, before, side, recorded[side]),
  };
  const rounds = answers.map(
    (both, r): Point => ({
      week,
      side,
      round: r + 1,
      played: both[side],
      rival: both[rival],
      candidates: otherAnswers(both[side]),
    }),
  );
  return [sheet, ...rounds];
}
