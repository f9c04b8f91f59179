/** What the AI seats of a record considered: they decide again in each recorded state, and now say why. */
import type { Decision } from '../ai/index.js';
import { type BySide, bySide, canonical } from '../engine/index.js';
import type { Cursor, Ground, MatchRecord } from '../record/index.js';
import { reasonsOf } from './reasons.js';
import { aiSeat } from './seats.js';
import type { Players } from './versions/index.js';

/** A week's decisions of the AI; null for people and scripts, and where this AI would have decided otherwise. */
export type WeekDecisions = BySide<Decision | null>;

/** The decisions of a week, from 1, with considerations and alternatives. `cursor` is the record's own. */
export function decisionsOfWeek(
  ground: Ground,
  players: Players,
  record: MatchRecord,
  cursor: Cursor,
  week: number,
): WeekDecisions {
  const [state, orders] = [cursor.after(week - 1), record.orders[week - 1]];
  return bySide((side) => {
    if (!state || !orders) return null;
    const decision = aiSeat(ground, players, record, side)?.decide(state, true);
    return decision && canonical(decision.orders) === canonical(orders[side]) ? decision : null;
  });
}

/** A record with the reasons of its AI's orders filled in. */
export function withReasons(record: MatchRecord, decisions: Iterable<WeekDecisions>): MatchRecord {
  const codes = (decision: Decision | null) => (decision ? reasonsOf(decision) : []);
  const reasons = [...decisions].map((week) => bySide((side) => codes(week[side])));
  return reasons.length === record.orders.length ? { ...record, reasons } : record;
}
