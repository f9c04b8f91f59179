import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Belief,
  bayes,
  type Factor,
  hostile,
  logOdds,
  type Reason,
  update,
} from '../../../src/engine/index.ts';

const chance = fc.double({ min: 1e-4, max: 1, noNaN: true });
const beliefs = fc
  .tuple(chance, chance, chance)
  .map(([a, b, c]): Belief => [a / (a + b + c), b / (a + b + c), c / (a + b + c)]);
const factors = fc.array(
  fc.tuple(chance, chance, chance).map((likelihood): Factor => ({ code: 'threat', move: null, likelihood })),
  { maxLength: 12 },
);
const deterministic = { seed: 2022, numRuns: 300 };
const sum = (reasons: readonly Reason[]) => reasons.reduce((total, line) => total + line.amount, 0);
const factor = (s: number, o: number, r: number): Factor => ({
  code: 'threat',
  move: null,
  likelihood: [s, o, r],
});
const even: Belief = [0.5, 0.3, 0.2];

describe('bayes', () => {
  it('is the product of prior and likelihood, brought back to 1', () => {
    const [s, o, r] = bayes(even, [0.2, 0.4, 0.8]);
    const total = 0.5 * 0.2 + 0.3 * 0.4 + 0.2 * 0.8;
    expect([s, o, r]).toEqual([(0.5 * 0.2) / total, (0.3 * 0.4) / total, (0.2 * 0.8) / total]);
  });

  it('learns nothing from what all types would do alike, or from what is impossible to all', () => {
    expect(bayes(even, [0.3, 0.3, 0.3]).map((p) => p.toFixed(12))).toEqual(even.map((p) => p.toFixed(12)));
    expect(bayes(even, [0, 0, 0])).toEqual(even);
  });
});

describe('log odds', () => {
  it('are those of a hostile rival, of either kind', () => {
    expect(hostile(even)).toBeCloseTo(0.5, 12);
    expect(logOdds(even)).toBeCloseTo(0, 12);
    expect(logOdds([0.2, 0.5, 0.3])).toBeCloseTo(Math.log(4), 12);
  });
});

describe('an update', () => {
  it('gives reasons that sum exactly to the change, with any bias', () => {
    fc.assert(
      fc.property(beliefs, factors, fc.double({ min: 0, max: 1, noNaN: true }), (belief, list, bias) => {
        const reasons: Reason[] = [];
        const after = update(belief, list, bias, reasons);
        expect(Math.abs(sum(reasons) - (logOdds(after) - logOdds(belief)))).toBeLessThan(1e-9);
      }),
      deterministic,
    );
  });

  it('stays a belief: three chances that sum to 1', () => {
    fc.assert(
      fc.property(beliefs, factors, fc.double({ min: 0, max: 1, noNaN: true }), (belief, list, bias) => {
        const after = update(belief, list, bias, null);
        for (const p of after) {
          expect(p).toBeGreaterThanOrEqual(0);
          expect(p).toBeLessThanOrEqual(1);
        }
        expect(after[0] + after[1] + after[2]).toBeCloseTo(1, 9);
      }),
      deterministic,
    );
  });

  it('without bias is bayes with all likelihoods at once, in whatever order they come', () => {
    // Mild evidence, so that nobody comes near certainty on the way.
    const mild = fc.double({ min: 0.3, max: 1, noNaN: true });
    const some = fc.array(
      fc.tuple(mild, mild, mild).map((likelihood): Factor => ({ code: 'threat', move: null, likelihood })),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(beliefs, some, (belief, list) => {
        const product = [0, 1, 2].map((t) => list.reduce((p, { likelihood }) => p * (likelihood[t] ?? 1), 1));
        const at = logOdds(bayes(belief, product));
        expect(logOdds(update(belief, list, 0, null))).toBeCloseTo(at, 7);
        expect(logOdds(update(belief, list.slice().reverse(), 0, null))).toBeCloseTo(at, 7);
      }),
      deterministic,
    );
  });

  it('gives the same belief whether reasons are asked for or not', () => {
    fc.assert(
      fc.property(beliefs, factors, (belief, list) => {
        expect(update(belief, list, 0.3, null)).toEqual(update(belief, list, 0.3, []));
      }),
      deterministic,
    );
  });
});

describe('bias', () => {
  const calming = factor(0.8, 0.3, 0.3);
  const alarming = factor(0.3, 0.8, 0.8);

  it('lets conciliatory evidence count for less, by its share', () => {
    const full = logOdds(update(even, [calming], 0, null));
    expect(full).toBeLessThan(0);
    for (const bias of [0.2, 0.5, 1])
      expect(logOdds(update(even, [calming], bias, null))).toBeCloseTo((1 - bias) * full, 9);
  });

  it('takes nothing from hostile evidence', () => {
    expect(update(even, [alarming], 0.9, null)).toEqual(update(even, [alarming], 0, null));
  });

  it('has a line of its own, which says how much was withheld', () => {
    const reasons: Reason[] = [];
    update(even, [calming], 0.5, reasons);
    const [line, bias] = reasons;
    expect(reasons.map((one) => one.code)).toEqual(['threat', 'bias']);
    expect(bias?.amount).toBeCloseTo(-0.5 * (line?.amount ?? 0), 9);
  });

  it('has no line where nothing was withheld', () => {
    for (const [list, bias] of [
      [[alarming], 0.9],
      [[calming], 0],
    ] as const) {
      const reasons: Reason[] = [];
      update(even, list, bias, reasons);
      expect(reasons.map((one) => one.code)).not.toContain('bias');
    }
  });

  it('keeps the ratio of the hostile types', () => {
    const after = update([0.5, 0.3, 0.2], [factor(0.8, 0.4, 0.4)], 0.5, null);
    expect(after[1] / after[2]).toBeCloseTo(1.5, 9);
  });
});

describe('certainty', () => {
  const proof = Array.from({ length: 30 }, () => factor(1e-4, 1, 1));

  it('is never reached: evidence can always still move a belief', () => {
    const sure = update(even, proof, 0, null);
    expect(hostile(sure)).toBeLessThan(1);
    expect(hostile(update(sure, [factor(1, 1e-4, 1e-4)], 0, null))).toBeLessThan(hostile(sure));
  });

  it('keeps the sum of reasons exact at the edge', () => {
    const reasons: Reason[] = [];
    const after = update(even, proof, 0, reasons);
    expect(sum(reasons)).toBeCloseTo(logOdds(after) - logOdds(even), 9);
  });
});
