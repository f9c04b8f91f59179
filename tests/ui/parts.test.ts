// The pure halves of the shared components: roving focus, and where things stand in a chart.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadTexts } from '../../src/text/index.js';
import { stepTo } from '../../src/ui/parts/chartCursor.ts';
import {
  bandPath,
  chartBox,
  linePath,
  placeNotes,
  spreadLabels,
  stepPath,
} from '../../src/ui/parts/chartGeometry.ts';
import { saysAt, weekPoints } from '../../src/ui/parts/chartTypes.ts';
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

  test('draws a number that holds for a stretch in level and upright strokes only', () => {
    expect(stepPath([0, 0, 1], box)).toBe(
      `M${box.left} ${box.bottom}V${box.bottom}H${box.x(1)}V${box.top}H${box.x(2)}`,
    );
    expect(stepPath([0, null, 1], box).match(/M/g)).toHaveLength(2);
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

describe('notes at points of a curve', () => {
  const size = 13;
  const widthOf = (text: string) => text.length * size * 0.56;
  const frameOf = (note: { x: number; y: number; anchor: string }, text: string) => {
    const width = widthOf(text);
    const left =
      note.anchor === 'start' ? note.x : note.anchor === 'end' ? note.x - width : note.x - width / 2;
    return { left, right: left + width, top: note.y - size, bottom: note.y };
  };

  test('stand over a peak and under a trough, inside the picture', () => {
    const line = [0.2, 0.8, 0.2].map((value, at) => ({ x: box.x(at), y: box.y(value) }));
    const [peak] = placeNotes([{ x: box.x(1), y: box.y(0.8), text: '24 → 31 %' }], box, size, line);
    expect(peak?.y).toBeLessThan(box.y(0.8));
    const [trough] = placeNotes([{ x: box.x(1), y: box.y(0.5), text: '31 → 22 %', below: true }], box, size);
    expect(trough?.y).toBeGreaterThan(box.y(0.5));
    const [last] = placeNotes([{ x: box.right, y: box.y(0.5), text: '31 → 22 %' }], box, size);
    expect(last && frameOf(last, '31 → 22 %').right).toBeLessThanOrEqual(box.right + size);
  });

  test('keep off a line that falls through their place', () => {
    const line = [
      { x: box.x(1), y: box.y(1) },
      { x: box.x(2), y: box.y(0.5) },
      { x: box.x(3), y: box.y(0) },
    ];
    const text = '68 → 38 %';
    const [note] = placeNotes([{ x: box.x(2), y: box.y(0.5), text, below: true }], box, size, line);
    const frame = frameOf(note ?? { x: 0, y: 0, anchor: 'start' }, text);
    const heightAt = (x: number) =>
      box.y(1) + ((x - box.x(1)) / (box.x(3) - box.x(1))) * (box.y(0) - box.y(1));
    const through = [heightAt(frame.left), heightAt(frame.right)].some(
      (height) => height > frame.top && height < frame.bottom,
    );
    expect(through).toBe(false);
  });

  test('do not cover each other', () => {
    const notes = [0.5, 0.52].map((value) => ({ x: box.x(2), y: box.y(value), text: '10 → 20 %' }));
    const [a, b] = placeNotes(notes, box, size).map((note) => frameOf(note, '10 → 20 %'));
    if (!a || !b) throw new Error('two notes, two places');
    expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
  });
});

describe('the cursor of a chart', () => {
  test('stops at the ends with arrows, and jumps to them with Home and End', () => {
    expect(stepTo('ArrowRight', 4, 5)).toBe(4);
    expect(stepTo('ArrowLeft', 0, 5)).toBe(0);
    expect(stepTo('ArrowRight', 1, 5)).toBe(2);
    expect(stepTo('Home', 3, 5)).toBe(0);
    expect(stepTo('End', 1, 5)).toBe(4);
    expect(stepTo('x', 1, 5)).toBeNull();
  });

  test('says the point and every value at it, and of which plot where two have curves of the same name', async () => {
    await loadTexts('shell');
    const plot = (title: string, names: string[]) => ({
      title,
      series: names.map((name) => ({ id: name, name, values: [0.25, null], colour: 'plain' as const })),
      format: (value: number) => String(value),
    });
    const points = weekPoints(1);
    expect(saysAt([plot('Forces', ['West', 'Russia']), plot('Tension', ['Tension'])], points, 0)).toBe(
      'At the start: Forces: West 0.25, Russia 0.25 · Tension 0.25',
    );
    expect(saysAt([plot('Belief', ['West'])], points, 1)).toBe('Week 1: ');
  });
});
