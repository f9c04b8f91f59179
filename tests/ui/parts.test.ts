// The pure halves of the shared components: roving focus, and where things stand in a chart.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bandPath, chartBox, linePath, spreadLabels } from '../../src/ui/parts/chartGeometry.ts';
import { nextByKey } from '../../src/ui/parts/roving.ts';

describe('roving focus', () => {
  test('arrows go round, Home and End go to the ends, other keys nowhere', () => {
    expect(nextByKey('ArrowRight', 2, 3)).toBe(0);
    expect(nextByKey('ArrowUp', 0, 3)).toBe(2);
    expect(nextByKey('Home', 2, 3)).toBe(0);
    expect(nextByKey('End', 0, 3)).toBe(2);
    expect(nextByKey('a', 1, 3)).toBeNull();
    expect(nextByKey('End', 0, 0)).toBeNull();
  });
});

const box = chartBox({ width: 640, rem: 16, height: 10, scale: { min: 0, max: 1 }, count: 5, named: true });

describe('a chart', () => {
  test('spans its frame from the first to the last point and from the lowest to the highest value', () => {
    expect(box.x(0)).toBe(box.left);
    expect(box.x(4)).toBe(box.right);
    expect(box.y(0)).toBe(box.bottom);
    expect(box.y(1)).toBe(box.top);
  });

  test('with one point or no range stays finite', () => {
    const tiny = chartBox({
      width: 0,
      rem: 16,
      height: 1,
      scale: { min: 1, max: 1 },
      count: 1,
      named: false,
    });
    expect(Number.isFinite(tiny.x(0)) && Number.isFinite(tiny.y(1))).toBe(true);
  });

  test('breaks its line where a value is missing', () => {
    expect(linePath([0, 1, null, 0.5], box).match(/M/g)).toHaveLength(2);
    expect(linePath([], box)).toBe('');
  });

  test('draws a band out and back, leaving out what is not known', () => {
    expect(bandPath([[0, 1], null, [0.2, 0.4]], box).match(/[ML]/g)).toHaveLength(4);
    expect(bandPath([null], box)).toBe('');
  });
});

describe('labels at the end of curves', () => {
  test('never lie closer than the gap, and keep their order', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 200, noNaN: true }), { maxLength: 6 }), (wanted) => {
        const places = spreadLabels(wanted, 15);
        const sorted = places.toSorted((a, b) => a - b);
        for (const [index, at] of sorted.entries()) {
          if (index > 0) expect(at - (sorted[index - 1] ?? 0)).toBeGreaterThanOrEqual(15 - 1e-6);
        }
        for (const [a, first] of wanted.entries()) {
          for (const [b, second] of wanted.entries()) {
            if (first < second) expect(places[a] ?? 0).toBeLessThan(places[b] ?? 0);
          }
        }
      }),
    );
  });

  test('stay where they belong when there is room', () => {
    expect(spreadLabels([10, 100], 15)).toEqual([10, 100]);
  });
});
