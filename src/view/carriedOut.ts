/** What became of a seat's own orders: one that slipped went out as its neighbour, with every option at its default. */
import type { Fact, Order, Side } from '../engine/index.js';
import { defaultOrder, moveOf } from './moves.js';
import { factsOf, type Outlook } from './outlook.js';

type Ordered = Extract<Fact, { kind: 'ordered' }>;

/** What a seat ordered in a set of facts; undefined where it was not asked. */
export const ownOrders = (facts: readonly Fact[], side: Side): Ordered | undefined =>
  factsOf(facts, 'ordered').find((fact) => fact.side === side);

/** The orders of a sheet as they were carried out, in their places on it. */
export function carriedOut(look: Outlook, { orders, slipped }: Ordered): Order[] {
  return orders.map((order, index) => {
    if (!slipped.includes(index)) return order;
    const became = moveOf(look, moveOf(look, order.move)?.neighbour ?? '');
    // Nobody meant anything by it.
    return became ? { ...defaultOrder(look, became), meant: '' } : order;
  });
}
