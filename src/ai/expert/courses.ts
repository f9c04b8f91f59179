/** The courses that an expert weighs: sheets of its own policy, and the first steps of a few rules known from the literature. */
import type { Rules, SideView, WeekOrders } from '../../engine/index.js';
import { LAMBDA } from '../../engine/index.js';
import type { Player, Strategy } from '../decision.js';
import { attackAdmitted, policy, policyWeek } from '../policy.js';
import { SCRIPTS, type StrategyId } from '../strategies/index.js';
import type { Course } from './future.js';

/** Rules that an expert may follow for a while: by what it believes, denial alone, reassurance alone, both at once. */
const RULES: readonly StrategyId[] = ['conditional', 'deny', 'soft', 'mixed'];
/** Precision at which the policy orders what it thinks best. */
const SURE = 10 * LAMBDA;

const PASS: WeekOrders = { orders: [], table: 'wait', challenge: false };

function same(a: Course, b: Course): boolean {
  return a.next === b.next && JSON.stringify(a.first) === JSON.stringify(b.first);
}

/**
 * Everything that is weighed this week, in a fixed order: a sheet drawn from the policy of our own type, the sheet that it
 * likes best, an attack where one is admitted, nothing at all, and the first sheet of each rule. Only the third is an attack.
 */
export function coursesOf(rules: Rules, view: SideView, player: Player): Course[] {
  const plain: Player = { ...player, skill: 'regular', explain: false };
  const first = (variant: Parameters<typeof policyWeek>[3]): Course => ({
    first: policyWeek(rules, view, plain, variant).orders,
    next: policy,
  });
  const courses = [first({ attack: 'never' }), first({ attack: 'never', precision: SURE })];
  if (attackAdmitted(rules, view)) courses.push(first({ attack: 'now' }));
  courses.push({ first: PASS, next: policy });
  for (const id of RULES) {
    const rule: Strategy | undefined = SCRIPTS.get(id);
    if (rule)
      courses.push({ first: rule.decide(rules, view, { ...plain, strategy: id }).orders, next: rule });
  }
  return courses.filter((course, i) => !courses.slice(0, i).some((earlier) => same(earlier, course)));
}
