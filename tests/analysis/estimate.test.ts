// Intervals: they hold what they should, as often as they should, and stay honest where all samples agree.
import { expect, test } from 'vitest';
import {
  FEAR,
  meanOf,
  meanShift,
  shareChange,
  shareOf,
  shareShift,
  UNIT,
} from '../../src/analysis/estimate.ts';
import { stream } from '../../src/engine/index.ts';

const ones = (count: number, n: number): number[] => Array.from({ length: n }, (_, k) => (k < count ? 1 : 0));

test("a share has Wilson's interval", () => {
  // Newcombe 1998, table I: 81 of 263 and 15 of 148.
  const many = shareOf(ones(81, 263));
  expect([many.mean, many.low, many.high].map((x) => x.toFixed(4))).toEqual(['0.3080', '0.2553', '0.3662']);
  const few = shareOf(ones(15, 148));
  expect([few.low, few.high].map((x) => x.toFixed(4))).toEqual(['0.0624', '0.1605']);
});

test('a share of none or all keeps an interval that shrinks with the samples', () => {
  for (const n of [4, 64]) {
    const none = shareOf(ones(0, n));
    expect([none.mean, none.low]).toEqual([0, 0]);
    expect(none.high).toBeGreaterThan(1.9 / n);
    const all = shareOf(ones(n, n));
    expect([all.mean, all.high]).toEqual([1, 1]);
  }
  expect(shareOf(ones(0, 64)).high).toBeLessThan(shareOf(ones(0, 4)).high);
});

test('a mean has the normal interval within its range; one number alone has the whole range', () => {
  const of = meanOf([0.2, 0.4, 0.6, 0.8], UNIT);
  expect(of.mean).toBeCloseTo(0.5, 12);
  expect(of.high - of.mean).toBeCloseTo((1.96 * Math.sqrt(0.2 / 3)) / 2, 12);
  expect(meanOf([1.1, 1.2, 1.2, 1.2], FEAR).high).toBe(1.2);
  expect(meanOf([0.4], UNIT)).toEqual({ mean: 0.4, low: 0, high: 1, n: 1 });
});

test('equal courses have a change of exactly 0', () => {
  const values = [0.1, 0.7, 0.30000000000000004];
  expect(meanShift(values, values, UNIT).change).toEqual({ mean: 0, low: 0, high: 0, n: 3 });
  const wars = ones(5, 40);
  const { change } = shareShift(wars, wars);
  expect(change.mean).toBe(0);
  expect(change.low).toBeCloseTo(-change.high, 12);
});

test('the intervals of shares and of their paired changes hold the truth about 95 times in 100', () => {
  const draw = stream('intervals', 0, 'test');
  const [n, repeats, p, q] = [64, 2000, 0.3, 0.2];
  let held = 0;
  let changeHeld = 0;
  for (let r = 0; r < repeats; r++) {
    const luck = Array.from({ length: n }, draw);
    const from = luck.map((u) => (u < p ? 1 : 0));
    const to = luck.map((u) => (u < q ? 1 : 0));
    const { from: share, change } = shareShift(from, to);
    if (share.low <= p && p <= share.high) held++;
    if (change.low <= q - p && q - p <= change.high) changeHeld++;
  }
  expect(held / repeats).toBeGreaterThan(0.93);
  expect(held / repeats).toBeLessThan(0.97);
  expect(changeHeld / repeats).toBeGreaterThan(0.93);
});

test('an interval always holds its mean', () => {
  for (let up = 0; up <= 6; up++) {
    for (let down = 0; down + up <= 6; down++) {
      const changes = [...ones(up, up), ...ones(down, down).map((one) => -one), ...ones(0, 6 - up - down)];
      const { mean, low, high } = shareChange(changes);
      expect(low).toBeLessThanOrEqual(mean);
      expect(high).toBeGreaterThanOrEqual(mean);
      expect(low).toBeGreaterThanOrEqual(-1);
      expect(high).toBeLessThanOrEqual(1);
    }
  }
});
