/** Luck: keyed streams (match seed, week, stage, seat) and the small vocabulary in which stages draw from them. */
import tychei from 'seedrandom/lib/tychei.js';
import { log } from './exact.js';

/** A source of numbers in [0, 1). Test doubles return a constant. */
export type Draw = () => number;

/**
 * The stream for a purpose. The same key gives the same numbers always and everywhere; streams are derived from the key
 * and never carried along, so a branch keeps the luck of everything that it did not touch.
 * @param seed match seed. @param week 0 for the set-up. @param stage name of the purpose. @param seat seat key or ''.
 */
export function stream(seed: string, week: number, stage: string, seat = ''): Draw {
  return tychei(`${seat}/${stage}/${week}/${seed}`);
}

/** True with probability p (0–1). Draws once, also at 0 and 1, so that later draws keep their place. */
export function chance(draw: Draw, p: number): boolean {
  return draw() < p;
}

/** Index drawn in proportion to weights (all ≥ 0, one > 0). */
export function pick(draw: Draw, weights: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < weights.length; i++) total += weights[i] as number;
  let left = draw() * total;
  for (let i = 0; i < weights.length; i++) {
    left -= weights[i] as number;
    if (left < 0) return i;
  }
  return weights.length - 1;
}

/** Uniform in [low, high). */
export function between(draw: Draw, low: number, high: number): number {
  return low + (high - low) * draw();
}

/** A draw from the logistic distribution with mean 0 and the given scale, cut at ±20 scales. */
export function logisticDraw(draw: Draw, scale: number): number {
  const u = draw();
  const safe = u < 2e-9 ? 2e-9 : u > 1 - 2e-9 ? 1 - 2e-9 : u;
  return scale * (log(safe) - log(1 - safe));
}
