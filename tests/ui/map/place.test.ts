// Labels find free spots, give way to each other, and the required ones are always there.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BESIDE, type LabelWish, ON_IT, overlap, placeLabels, ROUND } from '../../../src/ui/map/place.ts';
import { textWidth } from '../../../src/ui/map/textWidth.ts';

const PAPER = { x: 0, y: 0, width: 400, height: 300 };
const wish = (id: string, x: number, y: number, rest: Partial<LabelWish> = {}): LabelWish => {
  return { id, x, y, clear: 8, width: 40, height: 14, shorter: 0, spots: ROUND, required: false, ...rest };
};

test('the first spot is taken when it is free', () => {
  const box = placeLabels([wish('a', 200, 100)], [], PAPER).get('a');
  expect(box).toMatchObject({ x: 180, y: 109, spot: [0, 1] });
});

test('a label moves on from a spot that is taken, and beside a panel', () => {
  const below = { x: 100, y: 108, width: 200, height: 60 };
  expect(placeLabels([wish('a', 200, 100)], [below], PAPER).get('a')?.spot).toEqual([1, 0]);
});

test('at the edge a label stays inside', () => {
  expect(placeLabels([wish('a', 390, 100, { spots: BESIDE })], [], PAPER).get('a')?.spot).toEqual([-1, 0]);
});

test('a label leaves out what it can before it touches another', () => {
  const spots = [[1, 0]] as const;
  const tight = [{ x: 250, y: 0, width: 200, height: 200 }];
  const long = wish('a', 200, 50, { spots, width: 60, shorter: 30, required: true });
  expect(placeLabels([long], [], PAPER).get('a')).toMatchObject({ width: 60, shortened: false });
  expect(placeLabels([long], tight, PAPER).get('a')).toMatchObject({ width: 30, shortened: true });
});

test('without room an optional label goes, a required one stays in the least bad spot', () => {
  const all = [{ x: 0, y: 0, width: 400, height: 120 }];
  expect(placeLabels([wish('a', 200, 50)], all, PAPER).size).toBe(0);
  expect(placeLabels([wish('a', 200, 50, { required: true })], all, PAPER).size).toBe(1);
  expect(placeLabels([wish('a', 200, 50, { spots: ON_IT })], all, PAPER).size).toBe(0);
});

test('without room a required label rather covers a light thing than a heavy one', () => {
  const above = { x: 0, y: 0, width: 400, height: 50, weight: 10 };
  const below = { x: 0, y: 50, width: 400, height: 60 };
  const spots = [
    [0, -1],
    [0, 1],
  ] as const;
  const one = wish('a', 200, 50, { spots, required: true });
  expect(placeLabels([one], [above, below], PAPER).get('a')?.spot).toEqual([0, 1]);
});

describe('for any wishes', () => {
  const wishes = fc.array(
    fc.record({
      x: fc.integer({ min: -20, max: 420 }),
      y: fc.integer({ min: -20, max: 320 }),
      required: fc.boolean(),
    }),
    { maxLength: 25 },
  );

  test('no optional label touches anything, all required ones are placed, and it repeats exactly', () => {
    fc.assert(
      fc.property(wishes, (list) => {
        const all = list.map(({ x, y, required }, i) => wish(`${i}`, x, y, { required }));
        const placed = placeLabels(all, [], PAPER);
        expect(placeLabels(all, [], PAPER)).toEqual(placed);
        all.forEach((one, i) => {
          const box = placed.get(one.id);
          if (one.required) expect(box).toBeDefined();
          if (!box || one.required) return;
          for (const earlier of all.slice(0, i)) {
            const other = placed.get(earlier.id);
            if (other) expect(overlap(box, other)).toBeLessThan(0.5);
          }
          expect(overlap(box, PAPER)).toBeCloseTo(box.width * box.height, 3);
        });
      }),
    );
  });
});

test.each([
  // Widths that Chromium 156 gives for IBM Plex Sans: 600 at 13 px for the figures, 400 at 12 px for the names.
  ['≈ 28 k', 13, 36.2],
  ['6.4 k', 13, 29.9],
  ['+3.4', 13, 27.3],
  ['≈ 142 k', 13, 44],
  ['Warsaw', 12, 42.8],
  ['Bucharest', 12, 54.8],
  ['LITHUANIA', 12, 62.7],
  ['occupied since 2014', 12, 111.7],
  ['Харків', 12, 34.8],
])('the width of "%s" is guessed a little wide, not narrow', (text, px, real) => {
  expect(textWidth(text, px)).toBeGreaterThan(real * 0.97);
  expect(textWidth(text, px)).toBeLessThan(real * 1.25);
});
