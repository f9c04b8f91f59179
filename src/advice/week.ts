/** The advisers' counsel for a week: one pool of sheets, one set of futures, three ways of weighing them. */
import { preview } from '../ai/index.js';
import type { Belief, Rules, SideView } from '../engine/index.js';
import { aimOfSheet } from './aims.js';
import { likeliest, type MoveChances, movesExpected } from './expects.js';
import { believing, candidatesOf } from './plans.js';
import { ADVISERS, type Advice, type AdviserId } from './types.js';
import { chosenBy, expected, futuresOf, scoreOf, type Weighed, warIn } from './weigh.js';
import { beliefBy } from './worlds.js';

/** The name of the luck by which the advisers think; never that of the match. */
const seedOf = ({ level, week, side }: SideView): string => `advice/${level.hash}/${week}/${side}`;

/** What an adviser says of the sheet that it has chosen. */
function adviceOn(
  rules: Rules,
  view: SideView,
  adviser: AdviserId,
  belief: Belief,
  weighed: Weighed,
  chances: MoveChances,
): Advice {
  const sheet = weighed.plan.first;
  const { total, sheet: left } = preview(rules, believing(view, belief), sheet);
  return {
    adviser,
    belief,
    sheet,
    aim: aimOfSheet(rules, view, sheet),
    reading: total,
    alarm: left.alarm.after - left.alarm.before,
    teaches: (left.teaches.answer ?? 0) + left.teaches.orders,
    expects: likeliest(chances, belief),
    score: expected(weighed, belief, scoreOf),
    war: expected(weighed, belief, warIn),
  };
}

/**
 * What each adviser lays on the table this week, in the order of ADVISERS. From the seat's own view and from the evidence
 * alone: two states that look the same to the seat give the same advice, byte for byte.
 * @param evidence what an unbiased observer believes who has seen what the seat has seen.
 */
export function adviseWeek(rules: Rules, view: SideView, evidence: Belief): Advice[] {
  const seed = seedOf(view);
  const seen = believing(view, evidence);
  const beliefs = {
    defence: beliefBy('defence', evidence),
    diplomacy: beliefBy('diplomacy', evidence),
    analysis: beliefBy('analysis', evidence),
  };
  const plans = candidatesOf(rules, seen, beliefs, seed);
  const futures = futuresOf(rules, seen, seed, plans);
  const all = plans.map((plan, i): Weighed => {
    const { answer, orders } = preview(rules, seen, plan.first).sheet.teaches;
    return { plan, futures: futures[i] as Weighed['futures'], bits: (answer ?? 0) + orders };
  });
  const chances = movesExpected(rules, seen, seed);
  return ADVISERS.map((adviser) =>
    adviceOn(rules, view, adviser, beliefs[adviser], chosenBy(adviser, beliefs[adviser], all), chances),
  );
}
