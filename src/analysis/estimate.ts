/** Means of samples with their 95 % intervals, and shifts between two courses that share their luck. */
import type { Estimate, Shift } from './types.js';

/** Standard errors on each side of a 95 % interval. */
const Z = 1.96;

export interface Range {
  least: number;
  most: number;
}
/** Shares, scores and beliefs. */
export const UNIT: Range = { least: 0, most: 1 };
/** Fear (R58). */
export const FEAR: Range = { least: 0, most: 1.2 };

/** What is known without rollouts. */
export const certain = (value: number, n: number): Estimate => ({ mean: value, low: value, high: value, n });

const within = (value: number, { least, most }: Range): number => Math.min(most, Math.max(least, value));

function sumOf(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

/** The share of ones among zeros and ones, with Wilson's interval, which stays honest at 0 and 1. */
export function shareOf(values: readonly number[]): Estimate {
  const n = values.length;
  const mean = sumOf(values) / n;
  const middle = mean + (Z * Z) / (2 * n);
  const half = Z * Math.sqrt((mean * (1 - mean)) / n + (Z * Z) / (4 * n * n));
  const scale = 1 + (Z * Z) / n;
  return {
    mean,
    low: Math.min(mean, within((middle - half) / scale, UNIT)),
    high: Math.max(mean, within((middle + half) / scale, UNIT)),
    n,
  };
}

/** The mean of numbers, with the normal interval cut to their range; a single number says nothing of its spread. */
export function meanOf(values: readonly number[], range: Range): Estimate {
  const n = values.length;
  const mean = sumOf(values) / n;
  if (n < 2) return { mean, low: range.least, high: range.most, n };
  let squares = 0;
  for (const value of values) squares += (value - mean) * (value - mean);
  const half = Z * Math.sqrt(squares / (n - 1) / n);
  return { mean, low: within(mean - half, range), high: within(mean + half, range), n };
}

const differences = (from: readonly number[], to: readonly number[]): number[] =>
  from.map((value, k) => (to[k] as number) - value);

/**
 * The mean of differences between pairs of zeros and ones, with the interval of Agresti and Min: half a pair more in each of
 * the four cells, so that a few pairs that agree do not pass for certainty.
 */
export function shareChange(changes: readonly number[]): Estimate {
  const n = changes.length;
  const sum = sumOf(changes);
  let squares = 1;
  for (const change of changes) squares += change * change;
  const more = n + 2;
  const half = (Z * Math.sqrt(squares - (sum * sum) / more)) / more;
  const mean = sum / n;
  return {
    mean,
    low: Math.min(mean, Math.max(-1, sum / more - half)),
    high: Math.max(mean, Math.min(1, sum / more + half)),
    n,
  };
}

/** A shift between zeros and ones, pair by pair. */
export function shareShift(from: readonly number[], to: readonly number[]): Shift {
  return { from: shareOf(from), to: shareOf(to), change: shareChange(differences(from, to)) };
}

/** A shift between numbers, pair by pair. */
export function meanShift(from: readonly number[], to: readonly number[], range: Range): Shift {
  const span = range.most - range.least;
  return {
    from: meanOf(from, range),
    to: meanOf(to, range),
    change: meanOf(differences(from, to), { least: -span, most: span }),
  };
}
