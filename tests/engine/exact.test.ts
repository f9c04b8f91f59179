import { describe, expect, it } from 'vitest';
import { clamp, exp, log, logistic, logit, unit } from '../../src/engine/exact.ts';

/** The bits of a double as 16 hexadecimal digits: equal bits are the only sameness that counts here. */
function bitsOf(x: number): string {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, x);
  return view.getBigUint64(0).toString(16).padStart(16, '0');
}

/** Decimal digits behind the point that the references below are reckoned with. */
const DIGITS = 60n;
const ONE = 10n ** DIGITS;

/** A double as an exact fraction over ONE, by way of its integer mantissa. */
function big(x: number): bigint {
  let scaled = x;
  let shift = 0n;
  while (!Number.isInteger(scaled)) {
    scaled *= 2;
    shift += 1n;
  }
  return (BigInt(scaled) * ONE) / 2n ** shift;
}

/** e^x by its series in whole numbers, far finer than a double. */
function bigExp(x: bigint): bigint {
  let halvings = 0n;
  let small = x;
  while (small > ONE / 8n || small < -ONE / 8n) {
    small /= 2n;
    halvings += 1n;
  }
  let term = ONE;
  let sum = ONE;
  for (let n = 1n; term !== 0n; n += 1n) {
    term = (term * small) / (ONE * n);
    sum += term;
  }
  for (; halvings > 0n; halvings -= 1n) sum = (sum * sum) / ONE;
  return sum;
}

function relativeGap(value: number, reference: bigint): number {
  const gap = big(value) - reference;
  return Math.abs(Number((gap * 10n ** 25n) / reference)) / 1e25;
}

const grid = (from: number, to: number, steps: number) =>
  Array.from({ length: steps + 1 }, (_, i) => from + ((to - from) * i) / steps);

describe('exp', () => {
  it('is right to 1e-15 of its value', () => {
    for (const x of [...grid(-40, 40, 400), 0.1, 1e-9, -1e-9, Math.PI, 0.34657359, 0.3465736]) {
      expect(relativeGap(exp(x), bigExp(big(x))), `exp(${x})`).toBeLessThan(1e-15);
    }
  });

  it('agrees with the library of this machine far out', () => {
    for (const x of grid(-700, 700, 2000)) {
      expect(Math.abs(exp(x) / Math.exp(x) - 1), `exp(${x})`).toBeLessThan(1e-15);
    }
  });

  it('never falls', () => {
    for (const [from, to] of [
      [-10, 10],
      [-0.35, 0.35],
      [0.3465, 0.3467],
    ] as const) {
      let before = exp(from);
      for (const x of grid(from, to, 20_000)) {
        expect(exp(x)).toBeGreaterThanOrEqual(before);
        before = exp(x);
      }
    }
  });

  it('knows its ends', () => {
    expect(exp(0)).toBe(1);
    expect(exp(-746)).toBe(0);
    expect(exp(710)).toBe(Number.POSITIVE_INFINITY);
    expect(exp(Number.NEGATIVE_INFINITY)).toBe(0);
    expect(exp(-740)).toBeGreaterThan(0);
    expect(exp(Number.NaN)).toBeNaN();
  });
});

describe('log', () => {
  it('is right to 1e-15, held against exp in whole numbers', () => {
    for (const x of [...grid(0.01, 4, 300), 1e-6, 0.5, 2, 10, 12345.678, 1e9, 1.0000001, 0.9999999]) {
      if (x === 1) continue;
      // exp(log x) = x (1 + log x · ε) where log x is off by the share ε.
      const y = log(x);
      const back = bigExp(big(y));
      const off = Number(((back - big(x)) * 10n ** 25n) / big(x)) / 1e25;
      expect(Math.abs(off / y), `log(${x})`).toBeLessThan(1e-15);
    }
  });

  it('agrees with the library of this machine over all magnitudes, the smallest too', () => {
    for (let power = -1074; power <= 1023; power += 7) {
      for (const m of [1, 1.1, 1.41, 1.42, 1.9999]) {
        const x = m * 2 ** power;
        if (x === 1 || x === 0 || x === Number.POSITIVE_INFINITY) continue;
        expect(Math.abs(log(x) / Math.log(x) - 1), `log(${x})`).toBeLessThan(1e-15);
      }
    }
  });

  it('never falls', () => {
    for (const [from, to] of [
      [0.001, 5],
      [0.999, 1.001],
      [1.41, 1.42],
    ] as const) {
      let before = log(from);
      for (const x of grid(from, to, 20_000)) {
        expect(log(x)).toBeGreaterThanOrEqual(before);
        before = log(x);
      }
    }
  });

  it('knows its ends', () => {
    expect(log(1)).toBe(0);
    expect(log(0)).toBe(Number.NEGATIVE_INFINITY);
    expect(log(-1)).toBeNaN();
    expect(log(Number.NaN)).toBeNaN();
    expect(log(Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY);
  });

  it('undoes exp', () => {
    for (const x of grid(-30, 30, 500)) expect(log(exp(x))).toBeCloseTo(x, 13);
  });
});

describe('logistic and logit', () => {
  it('mirror around one half', () => {
    for (const x of grid(0, 30, 100)) expect(logistic(x) + logistic(-x)).toBeCloseTo(1, 15);
    expect(logistic(0)).toBe(0.5);
  });

  it('undo each other', () => {
    for (const p of grid(0.01, 0.99, 98)) expect(logistic(logit(p))).toBeCloseTo(p, 14);
  });

  it('stay within 0 and 1 however far out', () => {
    expect(logistic(1e9)).toBe(1);
    expect(logistic(-1e9)).toBe(0);
    expect(logit(0)).toBe(Number.NEGATIVE_INFINITY);
    expect(logit(1)).toBe(Number.POSITIVE_INFINITY);
  });
});

it('clamp and unit hold a number in its range', () => {
  expect([clamp(-1, 0, 2), clamp(1, 0, 2), clamp(3, 0, 2)]).toEqual([0, 1, 2]);
  expect([unit(-0.1), unit(0.4), unit(1.1)]).toEqual([0, 0.4, 1]);
});

describe('the bits themselves, the same in every engine', () => {
  it.each([
    [-30.25, '3d34835bd010a41b'],
    [-1, '3fd78b56362cef38'],
    [-0.1, '3fecf46d99d52b3a'],
    [0.1, '3ff1aec7b35a00d4'],
    [1, '4005bf0a8b14576a'],
    [Math.PI, '403724046eb09339'],
    [20.5, '41c7d6c4f0bcdd5c'],
  ])('exp(%d)', (x, bits) => {
    expect(bitsOf(exp(x))).toBe(bits);
  });

  it.each([
    [1e-300, 'c085963447f87fb5'],
    [0.1, 'c0026bb1bbb55515'],
    [0.7, 'bfd6d3c324e13f4f'],
    [1.5, '3fd9f323ecbf984c'],
    [2, '3fe62e42fefa39ef'],
    [10, '40026bb1bbb55516'],
    [12345.678, '4022d79559791e31'],
  ])('log(%d)', (x, bits) => {
    expect(bitsOf(log(x))).toBe(bits);
  });

  it.each([
    [-2.5, '3fb36b7112534840'],
    [0.3, '3fe261d545e46a8b'],
    [4, '3fef6ca82f0de1ea'],
  ])('logistic(%d)', (x, bits) => {
    expect(bitsOf(logistic(x))).toBe(bits);
  });
});
