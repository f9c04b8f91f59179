/** The door of the analysis: what is found out about a match after it was played. */
export { decisionsIn, type WeekDecisions, withReasons } from './explain.js';
export { reasonsOf } from './reasons.js';
export { type AiSeat, aiSeat, unknownStrategy } from './seats.js';
export {
  type Difference,
  type Differing,
  type Verdict,
  verifyOn,
  verifyRecord,
  verifyText,
} from './verify.js';
export { type Players, playersOf } from './versions/index.js';
