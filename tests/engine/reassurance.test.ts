import { describe, expect, it } from 'vitest';
import { firstStrikeThreshold, reassuranceWindow } from '../../src/engine/index.ts';

const greedy = { R: 1, T: 1.4, L: 1 };
const seeker = { R: 1.2, T: 1, L: 1 };

describe('the reassurance window', () => {
  it('has the bounds of the two-round game', () => {
    const p = 0.4;
    const { low, high } = reassuranceWindow(p, greedy, seeker);
    expect(low).toBeCloseTo((p * 1.4) / (p * (2 * 1.4 - 1) + (1 - p) * 1), 12);
    expect(high).toBeCloseTo((p * 1.2) / (p * 1 + (1 - p) * 1), 12);
  });

  it('is open where the one that wants safety gains more from trust than the greedy type risks', () => {
    expect(reassuranceWindow(0.4, { R: 1, T: 1.1, L: 1.5 }, { R: 1.4, T: 1, L: 1 }).open).toBe(true);
    expect(reassuranceWindow(0.4, { R: 1, T: 1.4, L: 0.2 }, { R: 0.6, T: 1, L: 1 }).open).toBe(false);
  });

  it('asks for larger gestures the more one is trusted', () => {
    expect(reassuranceWindow(0.6, greedy, seeker).low).toBeGreaterThan(
      reassuranceWindow(0.2, greedy, seeker).low,
    );
  });

  it('refuses a trust that is no probability, and pay-offs that leave nothing at stake', () => {
    expect(() => reassuranceWindow(1.2, greedy, seeker)).toThrow(RangeError);
    expect(() => reassuranceWindow(0, { R: 0, T: 0, L: 0 }, seeker)).toThrow(RangeError);
  });
});

describe('the first-strike threshold', () => {
  it('is (c − f) / (c + f)', () => {
    expect(firstStrikeThreshold(0.5, 0.1)).toBeCloseTo(0.4 / 0.6, 12);
  });

  it('is certainty without first-strike advantage, and falls as the advantage grows', () => {
    expect(firstStrikeThreshold(0.5, 0)).toBe(1);
    expect(firstStrikeThreshold(0.5, 0.3)).toBeLessThan(firstStrikeThreshold(0.5, 0.1));
    expect(firstStrikeThreshold(0.2, 0.4)).toBe(0);
  });
});
