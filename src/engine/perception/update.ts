/** Bayes in log odds over three types, one named factor at a time, so that the reasons sum exactly to the change. */
import { exp, log } from '../exact.js';
import type { Reason } from '../facts.js';
import type { Belief } from '../state.js';
import type { Factor } from './evidence.js';

/** Probability that the rival is hostile: opportunist or revisionist. */
export function hostile(belief: Belief): number {
  return belief[1] + belief[2];
}

/** Log odds that the rival is hostile. */
export function logOdds(belief: Belief): number {
  return log(belief[1] + belief[2]) - log(belief[0]);
}

/** Log odds beyond which nobody is more certain: a belief of one in a million. It keeps every sum of reasons exact in what is printed. */
const CERTAIN = 13.8;

/** The belief after one likelihood, without bias. */
export function bayes(belief: Belief, likelihood: readonly number[]): Belief {
  const s = belief[0] * (likelihood[0] as number);
  const o = belief[1] * (likelihood[1] as number);
  const r = belief[2] * (likelihood[2] as number);
  const total = s + o + r;
  return total > 0 ? [s / total, o / total, r / total] : belief;
}

/** The same belief with the log odds of hostility set to `target`; the hostile types keep their ratio. */
function withLogOdds(belief: Belief, target: number): Belief {
  const odds = exp(target);
  const mass = odds / (1 + odds);
  const ratio = belief[1] / (belief[1] + belief[2]);
  return [1 / (1 + odds), mass * ratio, mass * (1 - ratio)];
}

/**
 * Update a belief by factors in order. A biased reader (`bias` 0–1) lets conciliatory evidence count for less: it takes
 * only (1 − bias) of each change towards trust. Where `reasons` is given, one line a factor is added in log odds of
 * "hostile", and one line `bias` for all that was withheld; they sum to the change of log odds.
 */
export function update(
  belief: Belief,
  factors: readonly Factor[],
  bias: number,
  reasons: Reason[] | null,
): Belief {
  let now = belief;
  let withheld = 0;
  let odds = logOdds(now);
  for (const { code, move, likelihood } of factors) {
    let next = bayes(now, likelihood);
    let after = logOdds(next);
    let change = after - odds;
    if (change < 0 && bias > 0) {
      withheld -= bias * change;
      after = odds + (1 - bias) * change;
      next = withLogOdds(next, after);
    }
    if (after > CERTAIN || after < -CERTAIN) {
      const held = after > 0 ? CERTAIN : -CERTAIN;
      change += held - after;
      after = held;
      next = withLogOdds(next, held);
    }
    if (reasons) reasons.push({ code, amount: change, move });
    now = next;
    odds = after;
  }
  if (reasons && withheld > 0) reasons.push({ code: 'bias', amount: withheld, move: null });
  return now;
}
