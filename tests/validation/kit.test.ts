// The estimates and verdicts of the validation suite, against figures worked out by hand.
import { describe, expect, test } from 'vitest';
import { runHere } from './kit/run.ts';
import {
  apart,
  exactly,
  figure,
  mean,
  median,
  minus,
  paired,
  ratio,
  response,
  share,
  straight,
  withRange,
} from './kit/stats.ts';
import type { Experiment, Figure, Want } from './kit/types.ts';
import { refuted, verdict, verdictOf } from './kit/verdict.ts';

describe('estimates', () => {
  test('a mean has the normal interval of its standard error', () => {
    const { value, low, high, n } = mean([1, 2, 3, 4, Number.NaN]);
    expect(value).toBe(2.5);
    expect(n).toBe(4);
    // s² = 5/3, so the standard error is √(5/12).
    expect(high - value).toBeCloseTo(1.959964 * Math.sqrt(5 / 12), 6);
    expect(value - low).toBeCloseTo(high - value, 12);
  });

  test('a share of none still has room above', () => {
    const { value, low, high } = share([0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(value).toBe(0);
    expect(low).toBe(0);
    expect(high).toBeCloseTo(0.2775, 3);
  });

  test('pairs are taken seed by seed, and a missing half drops its pair', () => {
    expect(minus([3, 4, Number.NaN], [1, 1, 1])).toEqual([2, 3, Number.NaN]);
    expect(paired([3, 5, Number.NaN], [1, 1, 1]).value).toBe(3);
    expect(paired([3, 5, Number.NaN], [1, 1, 1]).n).toBe(2);
  });

  test('what is common to both arms does not widen a paired interval', () => {
    const luck = [0, 10, 20, 30, 40];
    const treated = luck.map((x) => x + 1);
    expect(paired(treated, luck)).toMatchObject({ value: 1, low: 1, high: 1 });
    const loose = apart(treated, luck);
    expect(loose.high - loose.low).toBeGreaterThan(10);
  });

  test('a ratio counts each case with its size', () => {
    const { value, low, high, n } = ratio([1, 0, 3], [2, 4, 4]);
    expect(value).toBeCloseTo(0.4, 12);
    expect(n).toBe(3);
    // Residuals 0.2, −1.6, 1.4 over a mean size of 10/3: variance 2.28 · 0.09.
    expect(high - value).toBeCloseTo(1.959964 * Math.sqrt((2.28 * 0.09) / 3), 6);
    expect(value - low).toBeCloseTo(high - value, 12);
  });

  test('points on a line have its slope and no doubt about it', () => {
    const { slope, correlation } = straight([0, 1, 2, 3], [1, 3, 5, 7]);
    expect(slope).toMatchObject({ value: 2, low: 2, high: 2, n: 4 });
    expect(correlation.value).toBe(1);
  });

  test('points off a line have intervals around slope and correlation', () => {
    // Sums of squares 10 and 10, of products 8: slope and correlation 0.8, residual variance 3.6 / 3.
    const { slope, correlation } = straight([1, 2, 3, 4, 5], [2, 1, 4, 3, 5]);
    expect(slope.value).toBeCloseTo(0.8, 12);
    expect(slope.high - slope.value).toBeCloseTo(1.959964 * Math.sqrt(3.6 / 3 / 10), 6);
    expect(correlation.value).toBeCloseTo(0.8, 12);
    expect(correlation.high).toBeCloseTo(Math.tanh(Math.atanh(0.8) + 1.959964 / Math.sqrt(2)), 6);
    expect(correlation.low).toBeCloseTo(Math.tanh(Math.atanh(0.8) - 1.959964 / Math.sqrt(2)), 6);
  });

  test('a cell of a table shows an estimate with its interval, and nothing where there is none', () => {
    expect(withRange({ value: -0.0316, low: -0.1, high: 0.04, n: 5 })).toBe('−0.032 [−0.100, 0.040]');
    expect(withRange(mean([]))).toBe('');
  });

  test('a median lies between its order statistics', () => {
    const { value, low, high } = median([5, 1, 4, 2, 3]);
    expect(value).toBe(3);
    expect(low).toBeLessThanOrEqual(3);
    expect(high).toBeGreaterThanOrEqual(3);
    expect(median([1, 2, 3, 4]).value).toBe(2.5);
  });

  test('a response counts only steps that go the wrong way beyond doubt', () => {
    const rising = [
      [0, 0, 0],
      [1, 1, 1],
      [2, 2, 2],
    ];
    expect(response('rises', rising, 1, 'number').map(({ value }) => value)).toEqual([2, 0]);
    expect(response('rises', rising, -1, 'number').map(({ value }) => value)).toEqual([2, 2]);
  });
});

const made = (value: number, low: number, high: number, want?: Want): Figure =>
  figure('a figure', { value, low, high, n: 10 }, 'number', want);

describe('verdicts', () => {
  const want = { atLeast: 5, from: 0 };
  test.each([
    ['reached, and clear of no effect', made(6, 1, 11, want), 'holds'],
    ['missed, but clear of no effect', made(3, 1, 5, want), 'holds in direction'],
    ['reached, but not clear of no effect', made(6, -1, 13, want), 'not met'],
    ['the other way', made(-6, -8, -4, want), 'not met'],
    ['a fall that is asked for', made(-6, -8, -4, { atMost: -5, from: 0 }), 'holds'],
    ['a fall that is too small', made(-3, -4, -2, { atMost: -5, from: 0 }), 'holds in direction'],
    ['a bound without direction, kept', made(0.02, 0, 0.04, { atMost: 0.03 }), 'holds'],
    ['a bound without direction, broken', made(0.04, 0.02, 0.06, { atMost: 0.03 }), 'not met'],
    ['within', made(0.5, 0, 1, { between: [0, 1] }), 'holds'],
    ['not within', made(1.5, 0, 3, { between: [0, 1] }), 'not met'],
    ['nothing asked', made(1, 1, 1), 'holds'],
    ['nothing seen', made(Number.NaN, Number.NaN, Number.NaN, { atLeast: 0 }), 'not met'],
  ] as const)('%s', (_name, one, expected) => {
    expect(verdictOf(one)).toBe(expected);
  });

  test('an experiment holds as far as its weakest figure', () => {
    const good = made(6, 1, 11, want);
    const half = made(3, 1, 5, want);
    expect(verdict([good, good])).toBe('holds');
    expect(verdict([good, half])).toBe('holds in direction');
    expect(verdict([good, half, made(-1, -2, 0, want)])).toBe('not met');
  });

  test('few seeds refute only what they speak against', () => {
    expect(refuted(made(3, -1, 7, want))).toBe(false);
    expect(refuted(made(3, 2, 4, want))).toBe(true);
    expect(refuted(made(-1, -9, 7, want))).toBe(true);
    expect(refuted(made(0.05, 0.02, 0.08, { atMost: 0.03 }))).toBe(false);
    expect(refuted(made(0.05, 0.04, 0.06, { atMost: 0.03 }))).toBe(true);
    expect(refuted(made(2, 1.5, 2.5, { between: [0, 1] }))).toBe(true);
    expect(refuted(made(9, 9, 9))).toBe(false);
  });
});

test('experiments that read the same rows observe them once', async () => {
  let observed = 0;
  const one: Experiment = {
    id: 'one',
    reads: 'rows of both',
    group: 0,
    title: '',
    claim: '',
    literature: '',
    how: '',
    seeds: 2,
    blocks: 2,
    cost: 1,
    ready: async () => (seed) => {
      observed += 1;
      expect(seed.startsWith('rows of both/')).toBe(true);
      return [observed];
    },
    figures: (rows) => [figure('rows', exactly(rows.length), 'number')],
  };
  const results = await Promise.all([runHere(one, 3), runHere({ ...one, id: 'other' }, 3)]);
  expect(observed).toBe(3);
  expect(results.map(({ figures }) => figures[0]?.value)).toEqual([3, 3]);
});

test('rows come in the order of the seeds, and their names tell block and place', async () => {
  const seen: string[] = [];
  const experiment: Experiment = {
    id: 'named',
    group: 0,
    title: '',
    claim: '',
    literature: '',
    how: '',
    seeds: 2,
    blocks: 3,
    cost: 1,
    ready: async () => (seed, k) => {
      seen.push(seed);
      return [k];
    },
    figures: (rows) => [figure('rows', exactly(rows.length), 'number')],
  };
  const { figures } = await runHere(experiment, 4);
  expect(seen).toEqual(['named/0/0', 'named/0/1', 'named/0/2', 'named/0/3']);
  expect(figures[0]?.value).toBe(4);
});
