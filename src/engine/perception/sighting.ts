/** What is seen of a sheet: visibility decides whether, the kernel decides as what. */

import { type CompiledMove, chosenValue, type SideRules } from '../compiled.js';
import type { Sighting } from '../facts.js';
import { chance, type Draw } from '../random.js';
import type { Order } from '../state.js';

/** Rates with which things are mistaken: true δ and perception noise after talks have cut it. */
export interface SightRates {
  distinguishability: number;
  perceptionNoise: number;
}

/** Chance that an order is seen, with its chosen options. */
export function visibilityOf(compiled: CompiledMove, order: Order): number {
  let shift = 0;
  for (const option of compiled.options) {
    shift += chosenValue(option, order)?.visibility ?? 0;
  }
  return Math.min(1, Math.max(0.02, compiled.move.visibility + shift));
}

/** Index of the move as which an order looks: three draws always, so that the stream keeps its place. */
function appearance(side: SideRules, index: number, rates: SightRates, draw: Draw): number {
  const mistaken = chance(draw, rates.perceptionNoise);
  const flipped = chance(draw, (1 - rates.distinguishability) / 2);
  const compiled = side.moves[index];
  if (!compiled || compiled.attack) return index;
  if (mistaken) return compiled.neighbour;
  return flipped && compiled.twin >= 0 ? compiled.twin : index;
}

/** An order as it looks: the options of the true order, as far as the appearance has them too. */
function disguise(side: SideRules, order: Order, look: number): Order {
  const compiled = side.moves[look];
  if (!compiled) return order;
  const shown: Order['with'] = {};
  for (const option of compiled.options) {
    const value = order.with[option.id];
    if (value !== undefined && option.values.some((candidate) => candidate.id === value))
      shown[option.id] = value;
  }
  if (order.with.terms && compiled.terms.length > 0 && order.move === compiled.move.id)
    shown.terms = order.with.terms;
  return { move: compiled.move.id, with: shown, meant: '' };
}

/** Draw what the rival sees of a side's executed orders. */
export function drawSightings(
  side: SideRules,
  orders: readonly Order[],
  rates: SightRates,
  draw: Draw,
): Sighting[] {
  const seen: Sighting[] = [];
  orders.forEach((order, source) => {
    const index = side.byId[order.move];
    const compiled = index === undefined ? undefined : side.moves[index];
    if (!compiled || index === undefined) return;
    const noticed = chance(draw, compiled.attack ? 1 : visibilityOf(compiled, order));
    const look = appearance(side, index, rates, draw);
    if (noticed) seen.push({ order: disguise(side, order, look), source });
  });
  return seen;
}
