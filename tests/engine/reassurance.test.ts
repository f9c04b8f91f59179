import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reassuranceWindow } from '../../src/engine/index.ts';

/** Pay-offs of a type that gains little by exploiting trust, and of one that gains much. */
const seeker = { R: 1, T: 0.6, L: 1 };
const greedy = { R: 1, T: 1.6, L: 1 };

describe('the reassurance window', () => {
  it('is that of the two-round game: p·T_G / (p(2T_G − R_G) + (1−p)L) to p·R_S / (p·T_S + (1−p)L)', () => {
    const p = 0.6;
    const { low, high } = reassuranceWindow(p, greedy, seeker);
    expect(low).toBeCloseTo((p * 1.6) / (p * (3.2 - 1) + 0.4), 12);
    expect(high).toBeCloseTo(p / (p * 0.6 + 0.4), 12);
  });

  it('has a sweet spot: below it a gesture is cheap talk, above it reckless', () => {
    const { low, high, open } = reassuranceWindow(0.6, greedy, seeker);
    expect(open).toBe(true);
    expect(low).toBeGreaterThan(0);
    expect(high).toBeGreaterThan(low);
  });

  it('with more trust a seeker can afford a larger gesture', () => {
    const high = (p: number) => reassuranceWindow(p, greedy, seeker).high;
    expect(high(0.7)).toBeGreaterThan(high(0.4));
  });

  it('a greedier rival calls for a larger gesture to be believed, where trust is small', () => {
    const low = (T: number) => reassuranceWindow(0.3, { ...greedy, T }, seeker).low;
    expect(low(2)).toBeGreaterThan(low(1.2));
  });

  it('is nothing without trust', () => {
    expect(reassuranceWindow(0, greedy, seeker)).toMatchObject({ low: 0, high: 0, open: false });
  });

  it('stays finite for all trust between 0 and 1', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (p) => {
        const { low, high } = reassuranceWindow(p, greedy, seeker);
        for (const bound of [low, high]) {
          expect(Number.isFinite(bound)).toBe(true);
          expect(bound).toBeGreaterThanOrEqual(0);
        }
      }),
      { seed: 2022 },
    );
  });

  it.each([-0.1, 1.1, Number.NaN])('refuses a trust of %d', (p) => {
    expect(() => reassuranceWindow(p, greedy, seeker)).toThrow(RangeError);
  });

  it('refuses a game with nothing at stake', () => {
    expect(() => reassuranceWindow(1, { R: 1, T: 0, L: 0 }, seeker)).toThrow(RangeError);
  });
});
