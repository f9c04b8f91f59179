/** Why an AI gave its orders, as the codes that a record keeps. */
import type { Decision } from '../ai/index.js';

/** Considerations that are named for one order. */
const NAMED = 3;

/**
 * For each order of a decision the considerations that spoke for it, the weightiest first; where none did, the one that
 * spoke against it least.
 */
export function reasonsOf({ orders, considerations }: Decision): string[][] {
  return orders.orders.map(({ move }) => {
    const parts = considerations.find((one) => one.move === move)?.parts ?? {};
    const ranked = Object.entries(parts).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const spoke = ranked.filter(([, amount]) => amount > 0);
    return (spoke.length > 0 ? spoke : ranked.slice(0, 1)).slice(0, NAMED).map(([code]) => code);
  });
}
