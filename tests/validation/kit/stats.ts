/** Estimates with 95 % intervals, by arithmetic that is the same on every machine. */
import { exp, log } from '../../../src/engine/index.js';
import type { Figure, Unit, Want } from './types.ts';

const Z = 1.959963984540054;

export interface Estimate {
  value: number;
  low: number;
  high: number;
  n: number;
}

/** Values that are there. */
export const present = (values: readonly number[]): number[] =>
  values.filter((value) => !Number.isNaN(value));

/** Mean with a normal interval. Of paired differences it is the paired interval. */
export function mean(values: readonly number[]): Estimate {
  const list = present(values);
  const n = list.length;
  if (n === 0) return { value: Number.NaN, low: Number.NaN, high: Number.NaN, n };
  let sum = 0;
  for (const value of list) sum += value;
  const value = sum / n;
  let squares = 0;
  for (const each of list) squares += (each - value) * (each - value);
  const error = n > 1 ? Z * Math.sqrt(squares / (n - 1) / n) : 0;
  return { value, low: value - error, high: value + error, n };
}

/** Share of 0/1 values with Wilson's interval. */
export function share(values: readonly number[]): Estimate {
  const list = present(values);
  const n = list.length;
  if (n === 0) return { value: Number.NaN, low: Number.NaN, high: Number.NaN, n };
  let hits = 0;
  for (const value of list) hits += value;
  const p = hits / n;
  const zz = Z * Z;
  const middle = (p + zz / (2 * n)) / (1 + zz / n);
  const half = (Z / (1 + zz / n)) * Math.sqrt((p * (1 - p)) / n + zz / (4 * n * n));
  return { value: p, low: Math.max(0, middle - half), high: Math.min(1, middle + half), n };
}

/** Differences of two columns, seed by seed; NaN where one is missing. */
export const minus = (a: readonly number[], b: readonly number[]): number[] =>
  a.map((value, i) => value - (b[i] ?? Number.NaN));

/** Mean of differences over common seeds. */
export const paired = (a: readonly number[], b: readonly number[]): Estimate => mean(minus(a, b));

/** Difference of two means over different cases. */
export function apart(a: readonly number[], b: readonly number[]): Estimate {
  const one = mean(a);
  const two = mean(b);
  const value = one.value - two.value;
  const x = one.high - one.value;
  const y = two.high - two.value;
  const half = Math.sqrt(x * x + y * y);
  return { value, low: value - half, high: value + half, n: Math.min(one.n, two.n) };
}

/** A ratio of two sums, each case counted with its size: its interval is that of the mean residual. */
export function ratio(hits: readonly number[], of: readonly number[]): Estimate {
  const all = mean(of);
  const value = mean(hits).value / all.value;
  const left = mean(hits.map((hit, i) => (hit - value * (of[i] as number)) / all.value));
  return { value, low: value + left.low, high: value + left.high, n: all.n };
}

/** Slope and correlation of a straight line through points, with normal intervals (of the correlation through Fisher’s z). */
export function straight(
  x: readonly number[],
  y: readonly number[],
): { slope: Estimate; correlation: Estimate } {
  const n = x.length;
  const mx = mean(x).value;
  const my = mean(y).value;
  let xx = 0;
  let yy = 0;
  let xy = 0;
  for (let i = 0; i < n; i++) {
    const dx = (x[i] as number) - mx;
    const dy = (y[i] as number) - my;
    xx += dx * dx;
    yy += dy * dy;
    xy += dx * dy;
  }
  const slope = xy / xx;
  const error = Z * Math.sqrt(Math.max(0, yy - slope * xy) / ((n - 2) * xx));
  const r = xy / Math.sqrt(xx * yy);
  const z = log((1 + r) / (1 - r)) / 2;
  const back = (value: number) => (exp(2 * value) - 1) / (exp(2 * value) + 1);
  const half = Z / Math.sqrt(n - 3);
  return {
    slope: { value: slope, low: slope - error, high: slope + error, n },
    correlation: { value: r, low: back(z - half), high: back(z + half), n },
  };
}

/** Median with the interval between order statistics. */
export function median(values: readonly number[]): Estimate {
  const list = present(values).sort((a, b) => a - b);
  const n = list.length;
  if (n === 0) return { value: Number.NaN, low: Number.NaN, high: Number.NaN, n };
  const at = (i: number) => list[Math.min(n - 1, Math.max(0, i))] as number;
  const value = n % 2 === 1 ? at((n - 1) / 2) : (at(n / 2 - 1) + at(n / 2)) / 2;
  const half = (Z * Math.sqrt(n)) / 2;
  return { value, low: at(Math.floor(n / 2 - half)), high: at(Math.ceil(n / 2 + half)), n };
}

/** An exact number. */
export const exactly = (value: number, n = 1): Estimate => ({ value, low: value, high: value, n });

/** An estimate times a number. */
export function times(estimate: Estimate, by: number): Estimate {
  const low = estimate.low * by;
  const high = estimate.high * by;
  return { value: estimate.value * by, low: Math.min(low, high), high: Math.max(low, high), n: estimate.n };
}

/** A figure from an estimate. */
export function figure(name: string, estimate: Estimate, unit: Unit, want?: Want): Figure {
  const { value, low, high, n } = estimate;
  return { name, value, low, high, n, unit, ...(want ? { want } : {}) };
}

/** What holds where the type is drawn: estimates by type, weighed by its shares. Types of which nothing is known are left out. */
export function weighed(byType: readonly Estimate[], weights: readonly number[]): Estimate {
  const known = byType
    .map((estimate, t) => ({ estimate, weight: weights[t] ?? 0 }))
    .filter(({ estimate }) => estimate.n > 0);
  const all = known.reduce((sum, { weight }) => sum + weight, 0);
  const over = (what: 'value' | 'low' | 'high') =>
    known.reduce((sum, { estimate, weight }) => sum + weight * estimate[what], 0) / all;
  return {
    value: over('value'),
    low: over('low'),
    high: over('high'),
    n: known.reduce((sum, { estimate }) => sum + estimate.n, 0),
  };
}

/** An estimate as a cell of a table: three digits, and its interval. */
export function withRange({ value, low, high }: Estimate): string {
  const digits = (x: number) => x.toFixed(3).replace('-', '−');
  return Number.isNaN(value) ? '' : `${digits(value)} [${digits(low)}, ${digits(high)}]`;
}

/** A share shown as such, or in points of a hundred. */
export const points = (name: string, estimate: Estimate, want?: Want): Figure =>
  figure(name, times(estimate, 100), 'points', want);

/** Column i of rows. */
export const column = (rows: readonly (readonly number[])[], i: number): number[] =>
  rows.map((row) => row[i] ?? Number.NaN);

/**
 * A dose and its response over common seeds: how far the last dose lies from the first, and how many single steps go the
 * wrong way beyond doubt. `sign` is +1 where the response should rise.
 */
export function response(
  name: string,
  doses: readonly (readonly number[])[],
  sign: 1 | -1,
  unit: Unit,
  least = 0,
): Figure[] {
  const first = doses[0] ?? [];
  const last = doses[doses.length - 1] ?? [];
  let wrong = 0;
  for (let i = 1; i < doses.length; i++) {
    const step = paired(doses[i] ?? [], doses[i - 1] ?? []);
    if (sign > 0 ? step.high < -TINY : step.low > TINY) wrong += 1;
  }
  const whole = paired(last, first);
  const scaled = unit === 'points' ? times(whole, 100) : whole;
  return [
    figure(
      `${name}: last − first`,
      scaled,
      unit,
      sign > 0 ? { atLeast: least, from: 0 } : { atMost: -least, from: 0 },
    ),
    figure(`${name}: steps that go the wrong way`, exactly(wrong, doses.length - 1), 'number', { atMost: 0 }),
  ];
}

const TINY = 1e-12;
