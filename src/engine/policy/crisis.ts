/** Crisis bargaining: a side stands firm while the risk it is asked to run is below its own limit. */
import { logistic } from '../exact.js';
import type { TypeVector } from '../level.js';
import type { PublicInfo } from '../sideView.js';
import { type ByType, CRISIS_ANSWERS, type CrisisAnswer, type Side } from '../vocabulary.js';

/** By depth of a crisis: risk that a side takes itself to be asked, risk of losing control in usual circumstances (R136), rung reached, how public it is. */
export const DEPTHS = {
  risk: [0.02, 0.08, 0.17, 0.28, 0.42, 0.6],
  control: [0, 0, 0.002, 0.008, 0.028, 0.08],
  rung: [1, 1, 4, 4, 6, 8],
  publicness: [0, 0, 0.35, 0.6, 0.8, 1],
} as const;
export const DEEPEST = 5;
/** Margin of resolve above the threshold at which a side escalates, and below it at which it only seeks a way out. */
const BOLD = 0.45;
const SOFT = 0.14;
/** Likelihood granted to an answer that contradicts all before it. */
const FLOOR = 0.01;

/** Audience cost of stepping back at a depth, 0–1: nothing while private, more with publicity and promises. */
export function audienceCost(info: PublicInfo, side: Side, depth: number): number {
  const promises = Math.min(8, info.sides[side].commitments);
  return Math.min(
    1,
    info.dials.audienceCost[side] * (DEPTHS.publicness[depth] ?? 1) * (0.18 + 0.08 * promises),
  );
}

/** Scale of the logistic distribution from which a type's private resolve is drawn. */
export function resolveScale(vector: TypeVector): number {
  return Math.max(0.02, 0.55 * vector.spread);
}

/** Private resolve above which a type stands at a depth. */
export function threshold(info: PublicInfo, side: Side, vector: TypeVector, depth: number): number {
  const win = 0.25 + 0.5 * vector.gain + 0.18 * (info.tension / 100);
  const audience = audienceCost(info, side, depth);
  const base =
    vector.resolve - 0.36 + (win + 0.08 + audience) / (win + 1.6) + 0.1 * info.sides[side].boldness;
  return (DEPTHS.risk[depth] ?? 0.6) - base;
}

/** The range of private resolve in which each answer is given, at a threshold. */
export function rangeOf(answer: CrisisAnswer, at: number): [number, number] {
  switch (answer) {
    case 'escalate':
      return [at + BOLD, 1e3];
    case 'standFirm':
      return [at, at + BOLD];
    case 'offRamp':
      return [at - SOFT, at];
    case 'backDown':
      return [-1e3, at - SOFT];
  }
}

/** The answer of a type with the given private resolve. */
export function answerOf(
  info: PublicInfo,
  side: Side,
  vector: TypeVector,
  depth: number,
  resolve: number,
): CrisisAnswer {
  const at = threshold(info, side, vector, depth);
  for (const answer of CRISIS_ANSWERS) {
    const [low, high] = rangeOf(answer, at);
    if (resolve > low && resolve <= high) return answer;
  }
  return 'backDown';
}

function mass(low: number, high: number, scale: number): number {
  return high <= low ? 0 : logistic(high / scale) - logistic(low / scale);
}

/**
 * P(answer | type, answers so far), and what is then known of each type's resolve. Closed form: the private resolve was
 * drawn once, so each answer narrows the interval it can lie in.
 */
export function readAnswer(
  info: PublicInfo,
  side: Side,
  vectors: readonly TypeVector[],
  depth: number,
  bounds: readonly [number, number][],
  answer: CrisisAnswer,
): { likelihood: ByType; bounds: [number, number][] } {
  const next: [number, number][] = [];
  const likelihood = vectors.map((vector, t) => {
    const scale = resolveScale(vector);
    const [low, high] = bounds[t] ?? [-1e3, 1e3];
    const range = rangeOf(answer, threshold(info, side, vector, depth));
    const lower = Math.max(low, range[0]);
    const upper = Math.min(high, range[1]);
    const before = mass(low, high, scale);
    const after = mass(lower, upper, scale);
    const p = before > 1e-9 ? after / before : 0;
    next.push(after > 1e-9 ? [lower, upper] : range);
    return Math.max(FLOOR, p);
  }) as ByType;
  return { likelihood, bounds: next };
}
