/** The ladder and tension: the rung is what was done and what stands; otherwise it falls, as far as goodwill lets it. */
import { clamp } from '../exact.js';
import { offenceIndex, threatened } from '../numbers.js';
import { SIDES } from '../vocabulary.js';
import type { Week } from './context.js';

/** Rungs that standing postures and threats hold. */
function standing(week: Week): number {
  const { rules, state } = week;
  let rung = 0;
  for (const side of SIDES) {
    const own = state.sides[side];
    if (threatened(rules, own) > 0.1 || own.commitments > 2) rung = Math.max(rung, 3);
    if (Object.values(own.packages).some((pack) => pack.imposed > 0) || own.squeeze > 0.2)
      rung = Math.max(rung, 4);
    const force = offenceIndex(rules, side, own.formations);
    if (force > 0.3) rung = Math.max(rung, 4);
    if (force > 0.55) rung = Math.max(rung, 5);
  }
  return rung;
}

/** Set rung and tension after a week's orders, before a crisis. */
export function climb(week: Week): void {
  const { state } = week;
  const from = state.rung;
  let acted = 0;
  let ceiling = 9;
  let provocation = 0;
  for (const side of SIDES) {
    for (const { compiled } of week.executed[side]) {
      const { move } = compiled;
      if (move.stance === 'escalatory') acted = Math.max(acted, move.rung);
      else if (move.stance === 'conciliatory') ceiling = Math.min(ceiling, move.rung);
    }
  }
  for (const side of SIDES)
    provocation += week.executed[side].reduce((sum, executed) => sum + executed.compiled.provocation, 0);
  const floor = Math.max(acted, standing(week));
  const fall = ceiling < from - 1 ? 2 : 1;
  state.rung = floor >= from ? floor : Math.max(floor, from - fall);
  state.peakRung = Math.max(state.peakRung, state.rung);
  const before = state.tension;
  const pull = 0.06 * (18 + 8 * state.rung - before);
  state.tension = clamp(before + 4.5 * provocation + pull, 0, 100);
  week.facts?.push({
    kind: 'rung',
    to: 'all',
    from,
    rung: state.rung,
    tension: state.tension,
    change: state.tension - before,
  });
}
