/** The experiments on decisions, in the order of their numbers. */
import type { Experiment } from '../../kit/types.ts';
import { decisionCrises } from './crises.ts';
import { decisionFinding } from './finding.ts';
import { decisionKnowing } from './knowing.ts';
import { decisionLadder } from './ladder.ts';
import { decisionLooking } from './looking.ts';
import { decisionLuck } from './luck.ts';
import { decisionMoves } from './moves.ts';
import { decisionNoKey } from './noKey.ts';
import { decisionOwnSeat } from './ownSeat.ts';
import { decisionReading } from './reading.ts';
import { decisionStakes } from './stakes.ts';
import { tradeArms, tradeInvasion, tradeLength, tradePrecision } from './trades.ts';

export const DECISIONS: readonly Experiment[] = [
  decisionKnowing,
  decisionNoKey,
  decisionReading,
  decisionLooking,
  decisionLadder,
  decisionStakes,
  decisionCrises,
  decisionMoves,
  decisionFinding,
  decisionLuck,
  decisionOwnSeat,
];

/** What one number buys and costs, where two claims pull it two ways; nothing is asked of them. */
export const TRADES: readonly Experiment[] = [tradeArms, tradeInvasion, tradeLength, tradePrecision];
