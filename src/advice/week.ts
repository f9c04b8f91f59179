/** The advisers' counsel for a week: one pool of sheets, one set of futures, three ways of weighing them. */
import { preview } from '../ai/index.js';
import { type Belief, hostile, type Rules, type SideView } from '../engine/index.js';
import { aimOfSheet, likedOf } from './aims.js';
import { briefWord, unscored } from './brief.js';
import { likeliest, type MoveChances, movesExpected } from './expects.js';
import { meritOf } from './merit.js';
import { believing, candidatesOf } from './plans.js';
import { ADVISERS, type Advice, type AdviserId, type Aim } from './types.js';
import { chosenBy, expected, futuresOf, scoreOf, type Weighed, warIn } from './weigh.js';
import { beliefBy } from './worlds.js';

/** The name of the luck by which the advisers think; never that of the match. */
const seedOf = ({ level, week, side }: SideView): string => `advice/${level.hash}/${week}/${side}`;

/** What the advisers go by this week, the same for all three. */
interface Week {
  rules: Rules;
  view: SideView;
  all: Weighed[];
  /** What each of them is for. */
  aims: Aim[];
  chances: MoveChances;
}

/** What an adviser says of the sheet that it has chosen. */
function adviceOn({ rules, view, all, aims, chances }: Week, adviser: AdviserId, belief: Belief): Advice {
  const weighed = chosenBy(adviser, belief, all);
  const sheet = weighed.plan.first;
  const aim = aims[all.indexOf(weighed)] as Aim;
  const { total, sheet: left } = preview(rules, believing(view, belief), sheet);
  const reading = total;
  const alarm = left.alarm.after - left.alarm.before;
  // To the seat itself, as the sheet will say it too once it is taken over.
  const { answer, orders } = preview(rules, view, sheet).sheet.teaches;
  const teaches = (answer ?? 0) + orders;
  const wars = all.map((one) => expected(one, belief, warIn));
  const war = expected(weighed, belief, warIn);
  return {
    adviser,
    belief,
    sheet,
    aim,
    standing: aim === 'wait' && weighed.plan.standing,
    reading,
    alarm,
    teaches,
    expects: likeliest(chances, belief),
    score: expected(weighed, belief, scoreOf),
    war,
    merit: meritOf(weighed, all, aims, belief),
    brief: briefWord(rules, view, sheet, {
      reading,
      alarm,
      bits: teaches,
      war,
      wars: { least: Math.min(...wars), most: Math.max(...wars) },
      hostile: hostile(belief),
    }),
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
    return {
      plan,
      futures: futures[i] as Weighed['futures'],
      ...likedOf(rules, seen, plan.first),
      bits: (answer ?? 0) + orders,
      brief: unscored(rules, seen, plan.first),
    };
  });
  const aims = plans.map(({ first }) => aimOfSheet(rules, view, first));
  const week = { rules, view, all, aims, chances: movesExpected(rules, seen, seed) };
  return ADVISERS.map((adviser) => adviceOn(week, adviser, beliefs[adviser]));
}
