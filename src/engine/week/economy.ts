/** Stage 8, economy and energy: what sanctions and squeezed gas cost, on both ends. */
import { cohesion } from '../numbers.js';
import { rivalOf, SIDES, type Side } from '../vocabulary.js';
import type { Week, WeekStage } from './context.js';

const RECOVERY = 0.02;
/** Cohesion from which packages that need all allies bite in full; below it in proportion (C37). */
const FULL_COHESION = 0.6;
/** Weekly fall of a fully dependent economy under a full squeeze, and of the squeezer's own. */
const SQUEEZE = { victim: 0.06, owner: 0.035 };
/** Share of a squeeze that is still there a week later. */
const SQUEEZE_MEMORY = 0.85;

/** What a side's imposed packages take from its rival, and from itself. */
function sanctions(week: Week, side: Side): void {
  const { rules, state } = week;
  const rival = rivalOf(side);
  const own = state.sides[side];
  const united = cohesion(rules, side, own);
  for (const pack of rules.level.packages) {
    const { id } = pack;
    const status = own.packages[id];
    if (!status || status.imposed === 0) continue;
    const age = state.week - status.imposed - pack.delay;
    if (age < 0) continue;
    const joint = pack.unilateral ? 1 : Math.min(1, united / FULL_COHESION);
    const bite = joint * (age === 0 ? pack.shock : pack.stream / (1 + 0.3 * age));
    if (pack.forces) week.changes.add(`readiness.${rival}`, -pack.forces * joint, side, id);
    week.changes.add(`economy.${rival}`, -bite, side, id);
    week.changes.add(`homeFront.${rival}`, -0.3 * bite, side, id);
    week.changes.add(`economy.${side}`, -pack.ownCost / (1 + age), side, id);
  }
}

/** What the gas that `side` squeezes takes from its rival, and from itself. */
function squeezedGas(week: Week, side: Side): void {
  const victim = rivalOf(side);
  const { squeeze, gasDependence } = week.state.sides[victim];
  if (squeeze === 0) return;
  week.changes.add(`economy.${victim}`, -SQUEEZE.victim * squeeze * gasDependence, side, 'squeeze');
  week.changes.add(`economy.${side}`, -SQUEEZE.owner * squeeze, side, 'squeeze');
  week.changes.add(`squeeze.${victim}`, -(1 - SQUEEZE_MEMORY) * squeeze, null, 'time');
}

export const economyStage: WeekStage = {
  name: 'economy',
  run(week) {
    const { rules, state } = week;
    // One kind of cause after the other, not one side after the other: the sums then have the same order in a mirror.
    for (const side of SIDES) sanctions(week, side);
    for (const side of SIDES) squeezedGas(week, side);
    for (const side of SIDES) {
      const lost = rules.level.sides[side].economy - state.sides[side].economy;
      week.changes.add(`economy.${side}`, RECOVERY * lost, null, 'time');
    }
    week.changes.apply(state);
  },
};
