/** Recorded orders on another course than the recorded one: what can still be given of them. */
import type { Rejection, SideView, WeekOrders } from '../engine/index.js';
import type { Ground } from '../record/index.js';

/** Something of a sheet that could not be given, with the engine's code for why; `move` is null for an answer at the table. */
export interface LeftOut {
  move: string | null;
  code: Rejection['code'];
}

export interface LegalPart {
  sheet: WeekOrders;
  leftOut: LeftOut[];
}

/** The part of a sheet that the view's side can give: its orders one after another, its answer where there is an offer. */
export function legalPart({ engine, rules }: Ground, view: SideView, wanted: WeekOrders): LegalPart {
  const sheet: WeekOrders = { orders: [], table: 'wait', challenge: wanted.challenge };
  const leftOut: LeftOut[] = [];
  for (const order of wanted.orders) {
    const longer = { ...sheet, orders: [...sheet.orders, order] };
    const [rejected] = engine.checkOrders(rules, view, longer);
    if (rejected) leftOut.push({ move: order.move, code: rejected.code });
    else sheet.orders = longer.orders;
  }
  if (wanted.table === 'wait') return { sheet, leftOut };
  const [rejected] = engine.checkOrders(rules, view, { ...sheet, table: wanted.table });
  if (rejected) leftOut.push({ move: null, code: rejected.code });
  else sheet.table = wanted.table;
  return { sheet, leftOut };
}
