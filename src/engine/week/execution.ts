/** Stage 3, execution: what was on its way arrives, then every order takes effect, all changes together. */

import { chosenValue } from '../compiled.js';
import { SIDES, type Side } from '../vocabulary.js';
import { luck, type Week, type WeekStage } from './context.js';
import { apply, station } from './effects.js';

function arrivals(week: Week): void {
  const { state } = week;
  const due = state.scheduled.filter((item) => item.week <= state.week);
  if (due.length === 0) return;
  state.scheduled = state.scheduled.filter((item) => item.week > state.week);
  for (const item of due) {
    if (item.formation && item.side) {
      if (item.formation.size > 0) station(state.sides[item.side].formations, item.formation);
      week.facts?.push({
        kind: 'arrived',
        to: item.side,
        side: item.side,
        theatre: item.formation.theatre,
        size: item.formation.size,
      });
    } else week.changes.add(item.what, item.by, item.side, 'arrived');
  }
}

/** Breaking what stood when the orders were written voids it, and costs the word of each who broke it. */
function breach(week: Week, side: Side, issue: string, move: string): void {
  if (!week.prepared[side].agreed[issue]) return;
  if (week.agreed?.[issue] === undefined) delete week.state.table.agreed[issue];
  week.facts?.push({ kind: 'broke', to: 'all', side, issue });
  week.changes.add(`record.${side}`, -0.15, side, move);
  week.changes.add('tension', 3, side, move);
  week.changes.add('fatigue', 0.05, side, move);
}

export const executionStage: WeekStage = {
  name: 'execution',
  run(week) {
    week.state.talkClarity = 0;
    arrivals(week);
    for (const side of SIDES) {
      const draw = luck(week, 'execution', side);
      for (const executed of week.executed[side]) {
        const doer = { side, why: executed.compiled.move.id, executed };
        for (const option of executed.compiled.options) {
          const tension = chosenValue(option, executed.order)?.tension;
          if (tension) week.changes.add('tension', tension, side, doer.why);
        }
        for (const issue of executed.compiled.move.breaks ?? []) breach(week, side, issue, doer.why);
        for (const effect of executed.compiled.move.effects) apply(week, doer, effect, draw);
      }
    }
    week.changes.apply(week.state);
  },
};
