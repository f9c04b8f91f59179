/** The advisers' views of the world: how each turns the same evidence into a belief, and the rule that fits a belief. */
import type { RuleId } from '../ai/index.js';
import { type Belief, hostile, logistic, logOdds } from '../engine/index.js';
import type { AdviserId } from './types.js';

/**
 * What each adviser adds to the evidence, in log odds of "out for gain". The deterrence model takes the rival for a challenger
 * until much speaks against it, the spiral model for a frightened state; strong evidence moves both (Jervis 1976, ch. 3).
 */
export const DOGMA: Readonly<Record<AdviserId, number>> = { defence: 1.5, diplomacy: -1.5, analysis: 0 };

/** What an adviser believes of the rival, where the unbiased observer at its seat believes `evidence`. */
export function beliefBy(adviser: AdviserId, evidence: Belief): Belief {
  if (DOGMA[adviser] === 0) return [...evidence];
  const held = logistic(logOdds(evidence) + DOGMA[adviser]);
  const gain = hostile(evidence);
  // Which kind of gain it is out for is left as the evidence has it.
  const share = gain > 0 ? evidence[1] / gain : 0.5;
  return [1 - held, held * share, held * (1 - share)];
}

/** Beliefs that the rival is out for gain from which denial, and up to which reassurance, is the usual counsel; between them, finding out. */
const DENIES_FROM = 0.6;
const REASSURES_TO = 0.3;

/** The usual counsel of one who believes this. It is the same for all three advisers. */
export function usualRule(belief: Belief): RuleId {
  const gain = hostile(belief);
  return gain >= DENIES_FROM ? 'deny' : gain <= REASSURES_TO ? 'soft' : 'graded';
}
