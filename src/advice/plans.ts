/** The sheets that the advisers weigh: one pool for all three, made from the view and from what each of them believes. */
import {
  considerationsOf,
  meaningOf,
  type Plan,
  type Player,
  policyWeek,
  type RuleId,
  strategyOf,
} from '../ai/index.js';
import {
  type Belief,
  capitalCost,
  LAMBDA,
  legalMoves,
  moveOf,
  type Order,
  plainOrder,
  type Rules,
  rivalOf,
  type SideView,
  type WeekOrders,
} from '../engine/index.js';
import { answerTo, withoutIdle } from './idle.js';
import { ADVISERS, type AdviserId } from './types.js';
import { usualRule } from './worlds.js';

/** A sheet that is weighed. */
export interface Candidate extends Plan {
  /** It is what the evidence counsels by itself, without any office's view of the world. */
  evident: boolean;
  /** Something was left out of it because it is so already. */
  standing: boolean;
}

/** Precision at which the policy orders what it thinks best. */
const SURE = 10 * LAMBDA;
/** A rung from which no adviser proposes a move. */
const BEYOND = 7;

/** Neutral moves on a sheet that neither presses nor gives. */
const QUIET = 2;

/** The view as of one who believes this. */
export const believing = (view: SideView, belief: Belief): SideView => ({
  ...view,
  mind: { ...view.mind, belief },
});

/** Whether an adviser may propose a move: no attack, nothing underhand, nothing that crosses the rival's red line. */
export function proposable(rules: Rules, view: SideView, move: string): boolean {
  const compiled = moveOf(rules, view.side, move);
  if (!compiled || compiled.attack || compiled.move.rung >= BEYOND) return false;
  if (rules.level.sides[rivalOf(view.side)].redLines.includes(move)) return false;
  return compiled.move.effects.every(({ do: what }) => what !== 'plot' && what !== 'subvert');
}

/** Whether an order breaks what has been agreed, or what the same sheet accepts. */
function breaksWord(rules: Rules, view: SideView, { move }: Order, table: WeekOrders['table']): boolean {
  const { agreed, offers } = view.table;
  const accepted = table === 'accept' ? offers[rivalOf(view.side)]?.terms : undefined;
  const broken = moveOf(rules, view.side, move)?.move.breaks ?? [];
  return broken.some((issue) => (agreed[issue] ?? 0) > 0 || (accepted?.[issue] ?? 0) > 0);
}

/** The orders of a sheet, the first of them first, as far as the political capital goes. */
function affordable(rules: Rules, view: SideView, orders: readonly Order[]): Order[] {
  let left = view.own.capital;
  return orders.filter((order) => {
    const compiled = moveOf(rules, view.side, order.move);
    const cost = compiled ? capitalCost(compiled, order) : 0;
    if (cost > left) return false;
    left -= cost;
    return true;
  });
}

/** A sheet without what no adviser proposes and what is so already, each order with the meaning that counts most. */
function proposed(rules: Rules, view: SideView, sheet: WeekOrders): Pick<Candidate, 'first' | 'standing'> {
  const table = answerTo(view, sheet.table);
  const fit = sheet.orders.filter(
    (order) => proposable(rules, view, order.move) && !breaksWord(rules, view, order, table),
  );
  const fresh = fit.flatMap((order) => withoutIdle(rules, view, order) ?? []);
  const orders = affordable(rules, view, fresh);
  const considered = considerationsOf(rules, view, orders);
  const meant = (order: Order, i: number): Order => {
    const compiled = moveOf(rules, view.side, order.move);
    const why = considered[i];
    return compiled && why ? { ...order, meant: meaningOf(compiled, why) } : order;
  };
  return { first: { ...sheet, table, orders: orders.map(meant) }, standing: fresh.length < fit.length };
}

/** The quiet sheet: what the seat's own policy likes best among moves that neither press nor give; empty where it likes none. */
function quietSheet(rules: Rules, view: SideView, table: WeekOrders['table']): WeekOrders {
  const legal = legalMoves(rules, view).flatMap(({ move, legal }) => {
    const compiled = legal ? moveOf(rules, view.side, move) : undefined;
    return compiled?.move.stance === 'neutral' && proposable(rules, view, move) ? [plainOrder(compiled)] : [];
  });
  const considered = considerationsOf(rules, view, legal);
  const liked = legal
    .map((order, i) => ({ order, score: considered[i]?.score ?? 0 }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, QUIET);
  return { orders: liked.map(({ order }) => order), table, challenge: false };
}

const keyOf = ({ first }: Plan): string =>
  JSON.stringify([
    first.table,
    first.challenge,
    first.orders
      .map(({ move, with: how }) => [move, how])
      .sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1)),
  ]);

/** The rule that each office proposes whatever it believes: denial, reassurance, and for the analyst a little of both. */
const OWN_RULES: Readonly<Record<AdviserId, RuleId>> = {
  defence: 'deny',
  diplomacy: 'soft',
  analysis: 'mixed',
};

/**
 * Everything that is weighed this week, in a fixed order: for each adviser the usual counsel of one who believes as it does and
 * that of its office, then what the seat's own policy likes best, firmness with an offer beside it, and a quiet sheet. Of equal
 * sheets one is kept.
 */
export function candidatesOf(
  rules: Rules,
  view: SideView,
  beliefs: Readonly<Record<AdviserId, Belief>>,
  seed: string,
): Candidate[] {
  const goesOn = strategyOf('graded');
  const player = (strategy: RuleId): Player => ({ seed, strategy, skill: 'regular' });
  const byRule = (rule: RuleId, belief: Belief): WeekOrders =>
    strategyOf(rule).decide(rules, believing(view, belief), player(rule)).orders;
  const found = new Map<string, Candidate>();
  const add = (sheet: WeekOrders, evident = false) => {
    const plan: Candidate = { ...proposed(rules, view, sheet), next: goesOn, evident };
    const key = keyOf(plan);
    const same = found.get(key);
    if (!same) found.set(key, plan);
    else {
      same.evident ||= evident;
      same.standing ||= plan.standing;
    }
  };
  for (const adviser of ADVISERS) {
    const belief = beliefs[adviser];
    add(byRule(usualRule(belief), belief), adviser === 'analysis');
    add(byRule(OWN_RULES[adviser], belief));
  }
  const own = believing(view, beliefs.analysis);
  // The policy leaves its answer at the table and its challenges to luck; an adviser does not.
  const firm = byRule('firmButFlexible', beliefs.analysis);
  const liked = policyWeek(rules, own, player('policy'), { attack: 'never', precision: SURE }).orders;
  add({ ...liked, table: firm.table, challenge: false });
  add(firm);
  add(quietSheet(rules, own, firm.table));
  return [...found.values()];
}
