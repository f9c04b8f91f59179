/** The door of the AI: strategies that play from a view, and estimates for a player's previews. */
import type { Rules, SideView } from '../engine/index.js';
import type { CrisisDecision, Decision, Player, Strategy } from './decision.js';
import { expert } from './expert/index.js';
import { policy } from './policy.js';
import { SCRIPTS } from './strategies/index.js';
import type { RuleId } from './strategies/names.js';

export type {
  Alternative,
  Considered,
  CrisisDecision,
  Decision,
  Expectation,
  LeftOut,
  LineWeek,
  Player,
  Strategy,
} from './decision.js';
export { type Determinization, determinizationsAt } from './expert/determinizations.js';
export { imagine } from './expert/imagine.js';
export { type Future, type Plan, rollOut } from './expert/rollout.js';
export { considerationsOf, meaningOf, policyWeek } from './policy.js';
export { type OrderPreview, type Preview, preview } from './preview.js';
export type { SheetPreview, SheetWarning, Supposed, Teaching } from './sheetPreview.js';
export { type RuleId, STRATEGIES, type StrategyId } from './strategies/names.js';
export { isTest } from './strategies/reciprocal.js';

/** The strategy of a name. */
export function strategyOf(id: RuleId): Strategy {
  return SCRIPTS.get(id) ?? policy;
}

/** Who plays: a strategy, or the expert in place of the policy. */
function ruleOf({ strategy, skill }: Player): Strategy {
  return strategy === 'policy' && skill === 'expert' ? expert : strategyOf(strategy);
}

/** Orders for a week, from the view alone. */
export function decide(rules: Rules, view: SideView, player: Player): Decision {
  return ruleOf(player).decide(rules, view, player);
}

/** The answer in a crisis round, from the view alone. */
export function answerCrisis(rules: Rules, view: SideView, player: Player): CrisisDecision {
  return ruleOf(player).answerCrisis(rules, view, player);
}
