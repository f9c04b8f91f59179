/** What may be ordered: one function says which moves are legal, one checks a whole week's orders; rejections are values. */
import { type CompiledMove, chosenValue, moveOf, type Rules, type Sight } from './compiled.js';
import type { Condition } from './level.js';
import type { SideView } from './sideView.js';
import { sightOf } from './sight.js';
import { type Order, RESIGN, type WeekOrders } from './state.js';
import { type Side, TABLE_ANSWERS } from './vocabulary.js';

/** Why an order cannot be taken. `order` is its index in the sheet (−1: the sheet as a whole). */
export interface Rejection {
  code:
    | 'unknownMove'
    | 'needs'
    | 'capital'
    | 'cooldown'
    | 'channelClosed'
    | 'duplicate'
    | 'attention'
    | 'unknownOption'
    | 'unknownValue'
    | 'badTerms'
    | 'unknownMeaning'
    | 'nothingToAnswer'
    | 'malformed'
    | 'notAwaited';
  order: number;
  move: string | null;
  /** What is asked for: the unmet condition, the week it comes free, the capital needed, the wrong value. */
  detail: Condition | number | string | null;
}

/** Capital that one point of a move's cost takes. */
export const COST_SHARE = 0.4;

/** Political capital that an order takes, 0 or more; without an order, the move's own cost with no option counted. */
export function capitalCost(compiled: CompiledMove, order?: Order): number {
  let { cost } = compiled;
  if (order) {
    for (const option of compiled.options) cost += chosenValue(option, order)?.cost ?? 0;
  }
  return Math.max(0, cost * COST_SHARE);
}

/** Why `compiled` cannot be ordered now, or null. */
export function barrier(compiled: CompiledMove, sight: Sight, side: Side): Omit<Rejection, 'order'> | null {
  const { id, cooldown } = compiled;
  const { info } = sight;
  // War is not held back by want of political capital: its price is reckoned elsewhere.
  if (compiled.attack === null && capitalCost(compiled) > info.sides[side].capital)
    return { code: 'capital', move: id, detail: capitalCost(compiled) };
  if (cooldown > 0) {
    const last = sight.done(id);
    if (last > 0 && info.week - last <= cooldown) {
      return { code: 'cooldown', move: id, detail: last + cooldown + 1 };
    }
  }
  if (compiled.channel !== null && info.table.closed.includes(compiled.channel)) {
    return { code: 'channelClosed', move: id, detail: compiled.channel };
  }
  for (let i = 0; i < compiled.needs.length; i++) {
    if (!compiled.needs[i]?.(sight))
      return { code: 'needs', move: id, detail: compiled.move.needs[i] ?? null };
  }
  return null;
}

export interface LegalMove {
  move: string;
  legal: boolean;
  why: Omit<Rejection, 'order'> | null;
}

/** Every move of the view's side, with whether it can be ordered now and why not. */
export function legalMoves(rules: Rules, view: SideView): LegalMove[] {
  const sight = sightOf(rules, view);
  return rules.sides[view.side].moves.map((compiled) => {
    const why = barrier(compiled, sight, view.side);
    return { move: compiled.move.id, legal: why === null, why };
  });
}

/** A stranger's value as text; what has no plain text is named by its kind. */
function shown(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? `${value}`
    : typeof value;
}

function checkOptions(rules: Rules, compiled: CompiledMove, order: Order): Omit<Rejection, 'order'> | null {
  const { move } = compiled;
  for (const [id, value] of Object.entries(order.with)) {
    if (id === 'terms') continue;
    const option = compiled.options.find((candidate) => candidate.id === id);
    if (!option) return { code: 'unknownOption', move: move.id, detail: id };
    if (!option.values.some((candidate) => candidate.id === value)) {
      return { code: 'unknownValue', move: move.id, detail: `${id}: ${shown(value)}` };
    }
  }
  const terms = order.with.terms;
  if (terms !== undefined) {
    if (typeof terms !== 'object' || terms === null)
      return { code: 'badTerms', move: move.id, detail: 'terms' };
    for (const [issueId, step] of Object.entries(terms)) {
      const issue = rules.issues[issueId];
      const known = compiled.terms.some((candidate) => candidate.issue === issueId);
      if (!issue || !known || !Number.isInteger(step) || step < 0 || step > issue.steps) {
        return { code: 'badTerms', move: move.id, detail: `${issueId}: ${shown(step)}` };
      }
    }
  }
  if (!move.meanings.some((meaning) => meaning.id === order.meant)) {
    return { code: 'unknownMeaning', move: move.id, detail: shown(order.meant) };
  }
  return null;
}

function checkOrder(rules: Rules, side: Side, sight: Sight, order: Order): Omit<Rejection, 'order'> | null {
  if (
    typeof order !== 'object' ||
    order === null ||
    typeof order.move !== 'string' ||
    typeof order.with !== 'object' ||
    order.with === null
  ) {
    return { code: 'malformed', move: null, detail: null };
  }
  if (order.move === RESIGN) return null;
  const compiled = moveOf(rules, side, order.move);
  if (!compiled) return { code: 'unknownMove', move: order.move, detail: order.move };
  return barrier(compiled, sight, side) ?? checkOptions(rules, compiled, order);
}

/** Every reason why a week's orders cannot be taken; an empty list means that they can. */
export function checkWith(rules: Rules, side: Side, sight: Sight, week: WeekOrders): Rejection[] {
  if (
    typeof week !== 'object' ||
    week === null ||
    !Array.isArray(week.orders) ||
    typeof week.challenge !== 'boolean'
  ) {
    return [{ code: 'malformed', order: -1, move: null, detail: null }];
  }
  const rejections: Rejection[] = [];
  const seen = new Set<string>();
  let attention = 0;
  week.orders.forEach((order, i) => {
    const why = checkOrder(rules, side, sight, order);
    if (why) {
      rejections.push({ ...why, order: i });
      return;
    }
    if (seen.has(order.move))
      rejections.push({ code: 'duplicate', order: i, move: order.move, detail: null });
    seen.add(order.move);
    if (order.move !== RESIGN)
      attention += rules.sides[side].attention[rules.sides[side].byId[order.move] ?? 0] ?? 0;
  });
  const limit = rules.level.attention;
  if (attention > limit) rejections.push({ code: 'attention', order: -1, move: null, detail: limit });
  if (!TABLE_ANSWERS.includes(week.table))
    rejections.push({ code: 'malformed', order: -1, move: null, detail: 'table' });
  else if (week.table !== 'wait' && !sight.info.table.offers[side === 'west' ? 'russia' : 'west']) {
    rejections.push({ code: 'nothingToAnswer', order: -1, move: null, detail: null });
  }
  return rejections;
}

/** Check a week's orders against what the view's side can know. */
export function checkOrders(rules: Rules, view: SideView, week: WeekOrders): Rejection[] {
  return checkWith(rules, view.side, sightOf(rules, view), week);
}
