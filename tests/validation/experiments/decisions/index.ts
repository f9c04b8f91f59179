/** The experiments on decisions, in the order of their numbers. */
import type { Experiment } from '../../kit/types.ts';
import { decisionKnowing } from './knowing.ts';
import { decisionLooking } from './looking.ts';
import { decisionLuck } from './luck.ts';
import { decisionNoKey } from './noKey.ts';
import { decisionStakes } from './stakes.ts';

export const DECISIONS: readonly Experiment[] = [
  decisionKnowing,
  decisionNoKey,
  decisionLooking,
  decisionStakes,
  decisionLuck,
];
