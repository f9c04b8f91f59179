/** Which matches an experiment has: arm by arm, seed by seed, counted from 0; and which of them a shard plays. */
import type { Experiment } from './schema.js';

/** Shard `i` of `n`, from 1. */
export interface Shard {
  i: number;
  n: number;
}

export const WHOLE_EXPERIMENT: Shard = { i: 1, n: 1 };

/** Number of matches through all arms. */
export function matchCount({ arms, matches }: Experiment): number {
  return arms.length * matches;
}

/** Number of matches that a shard plays. */
export function shardSize(experiment: Experiment, { i, n }: Shard): number {
  return Math.max(0, Math.ceil((matchCount(experiment) - (i - 1)) / n));
}

/** Number, among all matches, of the shard's match at `place`. */
export function matchAt({ i, n }: Shard, place: number): number {
  return place * n + i - 1;
}

/** Arm and seed of match `k`. Seeds are the same for every arm, so that arms can be compared match by match. */
export function conditionsOf({ matches, seed }: Experiment, k: number): { arm: number; seed: string } {
  return { arm: Math.floor(k / matches), seed: `${seed}/${k % matches}` };
}
