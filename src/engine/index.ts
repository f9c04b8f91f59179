/** The door of the engine: the game as pure functions over plain data. */

export { type CompiledMove, chosenValue, moveOf, type Rules, type SideRules } from './compiled.js';
export { indicator, NAMED } from './conditions.js';
export * from './dials.js';
export { exp, log, logistic, logit } from './exact.js';
export * from './facts.js';
export { canonical, hashOf, hashText } from './hash.js';
export type * from './level.js';
export {
  cohesion,
  coverage,
  defenceIndex,
  offenceIndex,
  punishment,
  targetDefence,
  termsWorth,
  threatened,
} from './numbers.js';
export {
  COST_SHARE,
  capitalCost,
  checkOrders,
  type LegalMove,
  legalMoves,
  type Rejection,
} from './orders.js';
export type { Evidence, Factor } from './perception/evidence.js';
export { factorsOf } from './perception/evidence.js';
export {
  FIRST_IMPRESSION,
  impressionAfter,
  impressionOf,
  SHIFT_CODES,
  type Shift,
  type ShiftCode,
  type Shifts,
} from './perception/impression.js';
export { attackViewOf, type Lens, lookThrough } from './perception/lens.js';
export { observe } from './perception/observer.js';
export { mirrorOf, mirrorWorkspace, prepare, supposedBelief } from './perception/prepare.js';
export type { Reader } from './perception/reader.js';
export { visibilityOf } from './perception/sighting.js';
export { bayes, hostile, logOdds, update } from './perception/update.js';
export * from './policy/index.js';
export { chance, type Draw, pick, stream } from './random.js';
export { type RoundPayoffs, reassuranceWindow } from './reassurance.js';
export { compile, RULES_VERSION } from './rules.js';
export { causeOf, type Self, selfOf } from './self.js';
export { beliefOf, type MatchSetup, newMatch, type Started } from './setup.js';
export { type CrisisView, type PublicSide, type SideView, viewFor } from './sideView.js';
export { infoOf, sightOf } from './sight.js';
export * from './state.js';
export { stateHash } from './stateHash.js';
export { clone, type Inputs, type Stepped, step, stepInPlace, stepPlain } from './step.js';
export * from './vocabulary.js';
export { CRISIS_PRICE, FRIGHT, SHOWN, stepRisk } from './week/crisis.js';
export { LAPSE } from './week/observation.js';
export { plainOrder } from './week/orders.js';
export { FACE, SCORE_PARTS, type ScorePart, scoreParts } from './week/outcome.js';
