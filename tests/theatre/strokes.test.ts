// Lines as points: dashes keep to the line, hatches keep inside their polygon.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Curve, circle, dashes, hatchLines, polyline } from '../../src/theatre/strokes.ts';
import { toNumber } from '../../src/theatre/theme.ts';
import { pointOn } from '../../src/view/curve.ts';

const lengthOf = (line: readonly number[]): number => {
  let sum = 0;
  for (let i = 2; i < line.length; i += 2) {
    sum += Math.hypot((line[i] ?? 0) - (line[i - 2] ?? 0), (line[i + 1] ?? 0) - (line[i - 1] ?? 0));
  }
  return sum;
};

describe('dashes', () => {
  test('a straight line is cut into line and gap', () => {
    expect(dashes([0, 0, 10, 0], [3, 2])).toEqual([
      [0, 0, 3, 0],
      [5, 0, 8, 0],
    ]);
  });

  test('a dash goes round a corner', () => {
    expect(dashes([0, 0, 4, 0, 4, 4], [6, 10])).toEqual([[0, 0, 4, 0, 4, 2]]);
  });

  test('no pattern gives the whole line', () => {
    expect(dashes([0, 0, 1, 1], [])).toEqual([[0, 0, 1, 1]]);
  });

  test('for any line, dashes and gaps share its length as the pattern says', () => {
    const line = fc
      .array(fc.integer({ min: 0, max: 200 }), { minLength: 4, maxLength: 20 })
      .map((a) => (a.length % 2 === 0 ? a : a.slice(1)));
    fc.assert(
      fc.property(line, fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), (points, on, off) => {
        const total = lengthOf(points);
        const drawn = dashes(points, [on, off]).reduce((sum, dash) => sum + lengthOf(dash), 0);
        const rounds = Math.floor(total / (on + off));
        const rest = Math.min(on, total - rounds * (on + off));
        expect(drawn).toBeCloseTo(rounds * on + rest, 4);
      }),
    );
  });
});

test('a curve begins, ends and can be drawn in part', () => {
  const curve: Curve = [0, 0, 10, 20, 20, 0];
  expect(pointOn(curve, 0)).toEqual([0, 0]);
  expect(pointOn(curve, 1)).toEqual([20, 0]);
  expect(polyline(curve, 0.5).slice(-2)).toEqual(pointOn(curve, 0.5));
});

describe('hatching', () => {
  const square = [0, 0, 40, 0, 40, 40, 0, 40];

  test('lines rise to the right and stay inside', () => {
    const lines = hatchLines(square, 5);
    expect(lines.length).toBeGreaterThan(8);
    for (const [ax = 0, ay = 0, bx = 0, by = 0] of lines) {
      expect(bx).toBeGreaterThanOrEqual(ax);
      expect(ax + ay).toBeCloseTo(bx + by, 6);
      for (const v of [ax, ay, bx, by]) expect(v >= -1e-9 && v <= 40 + 1e-9).toBe(true);
    }
  });

  test('closer lines are more lines, on one grid wherever the polygon lies', () => {
    expect(hatchLines(square, 4).length).toBeGreaterThan(hatchLines(square, 8).length);
    const moved = hatchLines(
      square.map((v) => v + 7),
      5,
    );
    const step = 5 * Math.SQRT2;
    for (const [ax = 0, ay = 0] of moved)
      expect(Math.abs((ax + ay) / step - Math.round((ax + ay) / step))).toBeLessThan(1e-6);
  });
});

test('a circle closes', () => {
  const points = circle(5, 5, 10);
  expect(points[0]).toBeCloseTo(points.at(-2) ?? 0, 9);
  expect(points[1]).toBeCloseTo(points.at(-1) ?? 0, 9);
});

test.each([
  ['#2a5a86', 0x2a5a86],
  [' rgb(42, 90, 134)', 0x2a5a86],
  ['rgb(42 90 134 / 50%)', 0x2a5a86],
  ['rgba(42, 90, 134, 0.5)', 0x2a5a86],
  ['nonsense', 0],
])('the colour %s', (text, number) => {
  expect(toNumber(text)).toBe(number);
});
