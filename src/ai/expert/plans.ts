/** The plans that an expert weighs: sheets of its own policy, and the first steps of a few rules known from the literature. */
import type { Rules, SideView, WeekOrders } from '../../engine/index.js';
import { LAMBDA } from '../../engine/index.js';
import type { Player, Strategy } from '../decision.js';
import { attackAdmitted, policy, policyWeek } from '../policy.js';
import { GRADED, SCRIPTS } from '../strategies/index.js';
import type { StrategyId } from '../strategies/names.js';
import { isTest } from '../strategies/reciprocal.js';
import { ordersFor, turnOf } from '../strategies/toolkit.js';
import type { Plan } from './rollout.js';

/** Rules whose sheet an expert tries for a week: denial alone, reassurance alone. */
const RULES: readonly StrategyId[] = ['deny', 'soft'];
/** The rule that an expert keeps to unless something else is clearly better: find out, then go by degrees by what was found. */
const USUAL: Strategy = GRADED;
/** Precision at which the policy orders what it thinks best. */
const SURE = 10 * LAMBDA;

const PASS: WeekOrders = { orders: [], table: 'wait', challenge: false };

/** An offer with a date and nothing beside it: what finds out most and gives least; null where none is legal. */
function testOf(rules: Rules, view: SideView, player: Player): WeekOrders | null {
  const turn = turnOf(rules, view, player);
  const [test] = turn.legal.filter(isTest);
  return test ? { ...PASS, orders: ordersFor(turn, [test], 0.4) } : null;
}

function same(a: Plan, b: Plan): boolean {
  return a.next === b.next && JSON.stringify(a.first) === JSON.stringify(b.first);
}

/**
 * Everything that is weighed this week, in a fixed order: a sheet drawn from the policy of our own type, the sheet that it
 * likes best, an attack where one is admitted, the usual plan, nothing at all, an offer with a date alone, and the first sheet
 * of each rule. Only the third is an attack.
 */
export function plansOf(rules: Rules, view: SideView, player: Player): Plan[] {
  const plain: Player = { ...player, skill: 'regular', explain: false };
  const sheet = (variant: Parameters<typeof policyWeek>[3]): Plan => ({
    first: policyWeek(rules, view, plain, variant).orders,
    next: policy,
  });
  const plans = [sheet({ attack: 'never' }), sheet({ attack: 'never', precision: SURE })];
  if (attackAdmitted(rules, view)) plans.push(sheet({ attack: 'now' }));
  plans.push({ first: USUAL.decide(rules, view, plain).orders, next: USUAL, usual: true });
  plans.push({ first: PASS, next: USUAL });
  const test = testOf(rules, view, plain);
  if (test) plans.push({ first: test, next: USUAL });
  for (const id of RULES) {
    const rule: Strategy | undefined = SCRIPTS.get(id);
    if (rule) plans.push({ first: rule.decide(rules, view, { ...plain, strategy: id }).orders, next: USUAL });
  }
  // Of equal plans one is enough: the one that is kept to, else the first.
  const first = (plan: Plan) =>
    plans.find((other) => other.usual && same(other, plan)) ?? plans.find((other) => same(other, plan));
  return plans.filter((plan) => first(plan) === plan);
}
