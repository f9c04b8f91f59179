/** Exact arithmetic: exp and log by a fixed sequence of IEEE operations, so that every JavaScript engine gives the same bits. */

const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const INVERSE_LN2 = 1 / (LN2_HIGH + LN2_LOW);

/** Powers of two from 2^-1074 to 2^1023, made by doubling, which is exact. */
const POWERS = new Float64Array(2098);
{
  let p = 1;
  for (let k = 0; k <= 1023; k++) {
    POWERS[k + 1074] = p;
    p *= 2;
  }
  p = 1;
  for (let k = 0; k >= -1074; k--) {
    POWERS[k + 1074] = p;
    p /= 2;
  }
}

/** e^x for any finite x; 0 below −745, Infinity above 709.7. Relative error below 1e-15. */
export function exp(x: number): number {
  if (x > 709.7) return Number.POSITIVE_INFINITY;
  if (x < -745) return 0;
  const k = Math.round(x * INVERSE_LN2);
  const r = x - k * LN2_HIGH - k * LN2_LOW;
  // Taylor series to r^13; |r| <= 0.347, so that the rest is below 1e-17.
  let sum = 1 / 6227020800;
  sum = sum * r + 1 / 479001600;
  sum = sum * r + 1 / 39916800;
  sum = sum * r + 1 / 3628800;
  sum = sum * r + 1 / 362880;
  sum = sum * r + 1 / 40320;
  sum = sum * r + 1 / 5040;
  sum = sum * r + 1 / 720;
  sum = sum * r + 1 / 120;
  sum = sum * r + 1 / 24;
  sum = sum * r + 1 / 6;
  sum = sum * r + 0.5;
  sum = sum * r + 1;
  sum = sum * r + 1;
  return sum * (POWERS[k + 1074] as number);
}

const bits = new DataView(new ArrayBuffer(8));

/** Natural logarithm of x > 0 (−Infinity at 0, NaN below). Relative error below 1e-15. */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? Number.NEGATIVE_INFINITY : Number.NaN;
  if (x === Number.POSITIVE_INFINITY) return x;
  let exponent = 0;
  if (x < 2.2250738585072014e-308) {
    x *= 18014398509481984;
    exponent = -54;
  }
  bits.setFloat64(0, x);
  const high = bits.getInt32(0);
  exponent += ((high >>> 20) & 0x7ff) - 1023;
  bits.setInt32(0, (high & 0x000fffff) | 0x3ff00000);
  let m = bits.getFloat64(0);
  if (m > Math.SQRT2) {
    m *= 0.5;
    exponent += 1;
  }
  const s = (m - 1) / (m + 1);
  const z = s * s;
  let sum = 1 / 23;
  sum = sum * z + 1 / 21;
  sum = sum * z + 1 / 19;
  sum = sum * z + 1 / 17;
  sum = sum * z + 1 / 15;
  sum = sum * z + 1 / 13;
  sum = sum * z + 1 / 11;
  sum = sum * z + 1 / 9;
  sum = sum * z + 1 / 7;
  sum = sum * z + 1 / 5;
  sum = sum * z + 1 / 3;
  sum = sum * z + 1;
  return exponent * LN2_HIGH + (2 * s * sum + exponent * LN2_LOW);
}

/** 1 / (1 + e^-x): 0–1. */
export function logistic(x: number): number {
  return x >= 0 ? 1 / (1 + exp(-x)) : 1 - 1 / (1 + exp(x));
}

/** Log odds of a probability in 0–1 (infinite at the ends). */
export function logit(p: number): number {
  return log(p) - log(1 - p);
}

/** x held between low and high. */
export function clamp(x: number, low: number, high: number): number {
  return x < low ? low : x > high ? high : x;
}

/** x held between 0 and 1. */
export function unit(x: number): number {
  return x < 0 ? 0 : x > 1 ? 1 : x;
}
