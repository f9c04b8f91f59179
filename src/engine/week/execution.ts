/** Stage 3, execution: what was on its way arrives, then every order takes effect, all changes together. */

import { SIDES } from '../vocabulary.js';
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
      week.facts.push({
        kind: 'arrived',
        to: item.side,
        side: item.side,
        theatre: item.formation.theatre,
        size: item.formation.size,
      });
    } else week.changes.add(item.what, item.by, item.side, 'arrived');
  }
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
          const value = option.values.find((candidate) => candidate.id === executed.order.with[option.id]);
          if (value?.tension) week.changes.add('tension', value.tension, side, doer.why);
        }
        for (const effect of executed.compiled.move.effects) apply(week, doer, effect, draw);
      }
    }
    week.changes.apply(week.state);
  },
};
