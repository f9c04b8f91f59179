/** Stage 4, observation: what each side sees of the other's week, and what it makes of the forces behind it. */

import { type CompiledMove, moveOf } from '../compiled.js';
import { clamp } from '../exact.js';
import type { Sighting } from '../facts.js';
import type { Formation } from '../level.js';
import { impressionAfter, type Shifts } from '../perception/impression.js';
import { CLAIM_BELIEVED, movesSeen, reveals, sizeFactor } from '../perception/observer.js';
import { drawSightings } from '../perception/sighting.js';
import { between, type Draw } from '../random.js';
import type { Mind } from '../state.js';
import { bySide, rivalOf, SIDES, type Side, type Stance } from '../vocabulary.js';
import { unreadying } from './allies.js';
import { luck, type Week, type WeekStage } from './context.js';
import { station, withdraw } from './effects.js';

/** Error of an estimate of troops (C01). */
export const SIZE_NOISE = 0.15;

/** Share at which a rise of readiness that will pass is taken into the estimate. */
const PASSING = 0.5;

/** Pressure from which a side takes an open offer of its own back: nobody leaves it on the table under the gun (R132). */
export const LAPSE = 0.45;

/** Copy of formations, as inspectors report them. */
function exactly(formations: readonly Formation[]): Formation[] {
  return formations.map((f) => ({ theatre: f.theatre, size: f.size, offence: f.offence, ready: f.ready }));
}

/** Take a sighting into the estimate. `truth` is the move that it really was. */
function estimate(
  week: Week,
  side: Side,
  mind: Mind,
  { order }: Sighting,
  truth: string | undefined,
  draw: Draw,
): void {
  const rival = rivalOf(side);
  const compiled = moveOf(week.rules, rival, order.move);
  if (!compiled) return;
  const factor = sizeFactor(compiled, order);
  const noise = between(draw, 1 - SIZE_NOISE, 1 + SIZE_NOISE);
  for (const effect of compiled.move.effects) {
    if (effect.do === 'deploy') {
      const theatre = effect.theatre === '$theatre' ? order.with.theatre : effect.theatre;
      if (theatre === undefined) continue;
      const size = effect.size * factor * noise * week.state.dials.capability[rival];
      if (size > 0) station(mind.forces, { theatre, size, offence: effect.offence, ready: effect.ready });
    } else if (effect.do === 'withdraw' && !effect.verified) {
      withdraw(mind.forces, order.with.theatre, effect.size * factor * CLAIM_BELIEVED);
    } else if (effect.do === 'change' && effect.what === 'readiness' && (effect.of ?? 'self') === 'self') {
      mind.readiness = clamp(mind.readiness + effect.by * (effect.weeks ? PASSING : 1), 0, 1);
    }
  }
  // What inspectors report replaces every estimate, also of this very move; a mistaken sight has no inspectors.
  if (reveals(compiled) && order.move === truth) {
    mind.forces = exactly(week.state.sides[rival].formations);
    mind.readiness = week.state.sides[rival].readiness;
  }
}

/** Class of a week as reciprocating strategies see it: by the sum of its provocation. */
export function classOf(provocation: number, acts: number): Stance {
  if (acts === 0) return 'neutral';
  return provocation > 0.05 ? 'escalatory' : provocation < -0.05 ? 'conciliatory' : 'neutral';
}

/** What the rival's acts as seen leave in a side, and what becomes of its open offer under pressure. */
function feel(week: Week, side: Side, seen: readonly CompiledMove[], pressing: number): void {
  const { state } = week;
  const mind = state.minds[side];
  const before = { alarm: mind.alarm, reputation: mind.reputation };
  const shifts: Shifts | null = week.facts ? { alarm: [], reputation: [] } : null;
  Object.assign(mind, impressionAfter(mind, seen, pressing, shifts));
  for (const what of ['alarm', 'reputation'] as const) {
    if (shifts)
      week.facts?.push({
        kind: 'felt',
        to: side,
        side,
        what,
        before: before[what],
        after: mind[what],
        shifts: shifts[what],
      });
  }
  if (!state.table.offers[side] || mind.pressure <= LAPSE) return;
  state.table.offers[side] = null;
  week.facts?.push({ kind: 'withdrewOffer', to: 'all', side });
}

export const observationStage: WeekStage = {
  name: 'observation',
  run(week) {
    const { rules, state } = week;
    // How hard each presses and feels pressed as the orders were written: what is given this week is given under that.
    const pressing = bySide((side) => ({
      own: state.sides[side].pressure,
      felt: state.minds[side].pressure,
    }));
    for (const side of SIDES) {
      const rival = rivalOf(side);
      const kernel = week.prepared[side].trueKernel;
      const draw = luck(week, 'observation', side);
      const sightings = drawSightings(
        rules.sides[rival],
        week.executed[rival].map((executed) => executed.order),
        kernel,
        draw,
      );
      week.sightings[side] = sightings;
      const mind = state.minds[side];
      for (const sighting of sightings) {
        const executed = week.executed[rival][sighting.source];
        estimate(week, side, mind, sighting, executed?.compiled.move.id, draw);
        mind.done[sighting.order.move] = state.week;
        sighting.source = executed?.place ?? -1;
      }
      week.facts?.push({ kind: 'saw', to: side, side, sightings });
      mind.readiness -= unreadying(rules.level.sides[rival].readiness, mind.readiness);
      const seen = movesSeen(rules, rival, sightings);
      feel(week, side, seen, pressing[side].own);
      mind.lastSeen = classOf(
        seen.reduce((sum, compiled) => sum + compiled.provocation, 0),
        seen.length,
      );
    }
    for (const side of SIDES) {
      const acts = week.executed[side].map((executed) => executed.compiled);
      Object.assign(state.sides[side], impressionAfter(state.sides[side], acts, pressing[side].felt));
    }
  },
};
