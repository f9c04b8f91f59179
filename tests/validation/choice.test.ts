// The arithmetic of choices, against tables of scores worked out by hand.
import { describe, expect, test } from 'vitest';
import type { ByType } from '../../src/engine/index.ts';
import {
  beatenBy,
  bestOf,
  commonest,
  crossed,
  drawn,
  edgeOver,
  harmOf,
  highest,
  knowing,
  knowingPlain,
  luckShare,
  meansOf,
  type Scores,
  worstOf,
} from './kit/choice.ts';

const WEIGHTS: ByType = [0.5, 0.3, 0.2];
const ALL = [0, 1, 2];
/** Line 0 is best against a seeker, line 1 against the others, line 2 never. */
const PLAIN: Scores = [
  [0.9, 0.5, 0.4],
  [0.2, 0.6, 0.1],
  [0.1, 0.4, 0.0],
];
/** The same in every case, but for a luck that all cells share. */
const cases = (n: number): Scores[] =>
  Array.from({ length: n }, (_, k) => PLAIN.map((row) => row.map((x) => x + 0.01 * (k % 4))));

describe('choosing on one half and measuring on the other', () => {
  test('even cases are measured by the choice of the odd ones, and the other way round', () => {
    const values = crossed(
      [1, 10, 2, 20],
      (half) => half.reduce((sum, x) => sum + x, 0),
      (one, choice) => choice + one / 100,
    );
    expect(values).toEqual([30.01, 3.1, 30.02, 3.2]);
  });

  test('luck is not taken for skill: of lines that are equal, the luckiest gains nothing', () => {
    // In even cases line 1 was lucky, in odd ones line 0.
    const lucky: Scores[] = [0, 1, 2, 3].map((k) =>
      Array.from({ length: 3 }, () => (k % 2 ? [1, 0] : [0, 1])),
    );
    expect(knowing(lucky, WEIGHTS, [0, 1]).value).toBe(0);
    expect(beatenBy(lucky, 0).value).toBe(0);
    expect(edgeOver(lucky, WEIGHTS, [0], [1]).value).toBe(0);
  });

  test('one case alone says nothing', () => {
    expect(
      crossed(
        [1],
        () => 0,
        () => 1,
      ),
    ).toEqual([]);
    expect(knowing(cases(1), WEIGHTS, ALL).n).toBe(0);
  });
});

describe('the best', () => {
  test('is the first of equals, among those that are asked about', () => {
    expect(highest([2, 0, 1], (place) => [5, 5, 5][place] as number)).toBe(2);
    expect(highest([0, 1], (place) => [1, 2, 9][place] as number)).toBe(1);
  });

  test('against a drawn type weighs the types', () => {
    expect(drawn(PLAIN, WEIGHTS, 0)).toBeCloseTo(0.53, 12);
    expect(drawn(PLAIN, WEIGHTS, 1)).toBeCloseTo(0.51, 12);
    expect(bestOf(cases(4), WEIGHTS, ALL)).toBe(0);
    expect(bestOf(cases(4), [0, 0.5, 0.5], ALL)).toBe(1);
  });

  test('means are taken cell by cell', () => {
    expect(meansOf(cases(4), 3, 3)[1]?.[1]).toBeCloseTo(0.615, 12);
  });
});

test('knowing the type is worth Σ w·max − max Σ w·', () => {
  // 0.5 · 0.9 + 0.3 · 0.6 + 0.2 · 0.4 − 0.53.
  const { value, low, high } = knowing(cases(8), WEIGHTS, ALL);
  expect(value).toBeCloseTo(0.18, 12);
  expect(high - low).toBeCloseTo(0, 9);
  expect(knowingPlain(cases(8), WEIGHTS, ALL).value).toBeCloseTo(0.18, 12);
  expect(knowing(cases(8), WEIGHTS, [0]).value).toBeCloseTo(0, 12);
});

test('a line is beaten against the type where another one gains most', () => {
  expect(worstOf(cases(2), 0)).toEqual({ type: 1, by: 1 });
  expect(beatenBy(cases(6), 0).value).toBeCloseTo(0.4, 12);
  expect(worstOf(cases(2), 2)).toEqual({ type: 0, by: 0 });
  expect(beatenBy(cases(6), 2).value).toBeCloseTo(0.5, 12);
});

test('the best beaten line may be beaten by less than nothing', () => {
  const master: Scores[] = cases(4).map((scores) => scores.map((row) => [...row, 2]));
  expect(beatenBy(master, 3).value).toBeLessThan(0);
});

test('one group is better than another by its best', () => {
  expect(edgeOver(cases(4), WEIGHTS, [0, 2], [1]).value).toBeCloseTo(0.02, 12);
});

test('harm is counted where a line meets it most', () => {
  const harm: Scores[] = [0, 1, 2, 3].map((k) => [
    [0, 0],
    [0, k < 2 ? 1 : 0],
    [1, 0],
  ]);
  expect(commonest(harm, [0, 1])).toEqual({ line: 0, type: 2 });
  expect(harmOf(harm, [0, 1]).value).toBe(1);
  expect(harmOf(harm, [1]).value).toBe(0.5);
});

describe('luck', () => {
  test('has no part where all cases of a cell are alike', () => {
    const alike = Array.from({ length: 4 }, () => PLAIN);
    expect(luckShare(alike, WEIGHTS, ALL).value).toBeCloseTo(0, 12);
  });

  test('has the part that cells leave, and what lies between means by luck is taken off', () => {
    // Two cells 0.2 apart (variance 0.01), in each of them ±0.1 (variance 0.01 · 4/3 from four cases).
    const two: Scores[] = [1, -1, 1, -1].map((s) =>
      Array.from({ length: 3 }, () => [0.2 + 0.1 * s, 0.4 + 0.1 * s]),
    );
    const within = 0.01 * (4 / 3);
    const between = 0.01 - within / 4;
    expect(luckShare(two, WEIGHTS, [0, 1]).value).toBeCloseTo(within / (within + between), 9);
  });
});
