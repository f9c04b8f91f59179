/** Stage 6, allies and home front: too soft loses some, too hard loses others; capital comes back; promises are remembered. */
import { clamp } from '../exact.js';
import { SIDES } from '../vocabulary.js';
import { supportKey } from './changes.js';
import type { Week, WeekStage } from './context.js';

/** How strongly allies drift by how far policy lies from what they want, and how far a rival's acts unite them. */
const DRIFT = { agreement: 0.012, distance: 0.03, rally: 0.03, home: 0.02 };
const CAPITAL_BACK = 2.2;

/** Readiness lost in a week without use, above that of the start. */
export function unreadying(start: number, readiness: number): number {
  return 0.012 * Math.max(0, readiness - start);
}

/** Firmness of a side's week as its allies see it, −1–1. */
function firmness(week: Week, side: 'west' | 'russia'): number {
  let sum = 0;
  for (const { compiled } of week.executed[side]) sum += compiled.provocation;
  return clamp(sum, -1, 1);
}

export const alliesStage: WeekStage = {
  name: 'allies',
  run(week) {
    const { rules, state } = week;
    for (const side of SIDES) {
      const own = state.sides[side];
      const firm = firmness(week, side);
      const threat = state.minds[side].heat - 0.3;
      for (const ally of rules.level.sides[side].allies) {
        const wanted = clamp((ally.hawkishness - 0.5) * 1.2 + 0.5 * threat, -1, 1);
        const drift =
          DRIFT.agreement -
          DRIFT.distance * Math.abs(firm - wanted) +
          DRIFT.rally * Math.max(0, threat) * ally.hawkishness;
        const home = DRIFT.home * (ally.support - (own.support[ally.id] ?? ally.support));
        week.changes.add(supportKey(side, ally.id), drift + home, null, 'allies');
      }
      week.changes.add(`capital.${side}`, CAPITAL_BACK * (0.5 + own.homeFront), null, 'homeFront');
      week.changes.add(
        `homeFront.${side}`,
        0.03 * (0.6 - own.homeFront) - 0.04 * (0.7 - own.economy) * (own.economy < 0.7 ? 1 : 0),
        null,
        'time',
      );
      week.changes.add(`boldness.${side}`, -0.25 * own.boldness, null, 'time');
      week.changes.add(
        `readiness.${side}`,
        -unreadying(rules.level.sides[side].readiness, own.readiness),
        null,
        'time',
      );
      if (own.capital < 1) week.changes.add(`homeFront.${side}`, -0.03, null, 'overdrawn');
      // A threat that is named and never used wears out; so does an alert (C27).
      const threats = Object.values(own.packages).some((pack) => pack.clarity > 0 && pack.imposed === 0);
      if (threats) week.changes.add(`record.${side}`, -0.01, null, 'unusedThreat');
    }
    week.changes.apply(state);
  },
};
