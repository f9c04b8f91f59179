/** How one's own analysts think the rival will read a week's orders: an estimate from the view alone, which can be wrong. */

import type { Reason } from '../engine/index.js';
import {
  beliefOf,
  factorsOf,
  infoOf,
  logOdds,
  mirrorOf,
  mirrorWorkspace,
  moveOf,
  type Order,
  type ReasonCode,
  type Rules,
  rivalOf,
  type SideView,
  supposedBelief,
  update,
  type WeekOrders,
} from '../engine/index.js';
import { type SheetPreview, sheetPreview } from './sheetPreview.js';

/** Estimated reading of one order, in log odds of "they are hostile": likely, and at best and worst of how it may look. */
export interface OrderPreview {
  change: number;
  low: number;
  high: number;
  lead: ReasonCode;
}
export interface Preview {
  perOrder: OrderPreview[];
  /** Of the whole week, with what is left undone and the fear they may grant us. */
  total: number;
  reasons: Reason[];
  /** What the sheet as a whole leaves in the rival, and teaches about it. */
  sheet: SheetPreview;
}

interface Analyst {
  read(orders: readonly Order[]): { total: number; reasons: Reason[] };
}

function analystOf(rules: Rules, view: SideView): Analyst {
  const { side } = view;
  const rival = rivalOf(side);
  const info = infoOf(view);
  const { plain, granted } = mirrorOf(rules, info, side, view.own, view.mind, mirrorWorkspace(rules, side));
  const kernel = {
    distinguishability: view.dials.assumedDistinguishability[rival],
    perceptionNoise: view.dials.perceptionNoise * (1 - view.talkClarity),
    implementationNoise: view.dials.implementationNoise,
  };
  const start = beliefOf(
    supposedBelief(view.dials.priorHostile[rival], view.own.heat),
    rules.level.sides[side].typeWeights,
  );
  return {
    read(orders) {
      const reasons: Reason[] = [];
      const attack =
        orders.map((order) => moveOf(rules, view.side, order.move)?.attack).find((kind) => kind) ?? null;
      const sightings = orders.map((order, source) => ({ order, source }));
      const evidence = { sightings, attack, answer: null, challenge: null, pending: [] };
      const factors = factorsOf(rules, plain, granted, evidence, kernel, view.table.agreed);
      const after = update(start, factors, view.dials.attributionBias[rival], reasons);
      return { total: logOdds(after) - logOdds(start), reasons };
    },
  };
}

/** The order as its twin, where it has one. */
function asTwin(rules: Rules, view: SideView, order: Order): Order | null {
  const compiled = moveOf(rules, view.side, order.move);
  const twin = compiled && compiled.twin >= 0 ? rules.sides[view.side].moves[compiled.twin] : undefined;
  return twin ? { ...order, move: twin.move.id } : null;
}

/** Estimate how the rival will read orders: each against leaving it out, as it is and as what it may be taken for. */
export function preview(rules: Rules, view: SideView, week: Pick<WeekOrders, 'orders'>): Preview {
  const analyst = analystOf(rules, view);
  const { orders } = week;
  const whole = analyst.read(orders);
  const perOrder = orders.map((order, i): OrderPreview => {
    const others = orders.filter((_other, k) => k !== i);
    const without = analyst.read(others).total;
    const plainly = whole.total - without;
    const twin = asTwin(rules, view, order);
    const flip = (1 - view.dials.distinguishability) / 2;
    const asOther = twin ? analyst.read([...others, twin]).total - without : plainly;
    const noticed = Math.min(1, Math.max(0.02, moveOf(rules, view.side, order.move)?.move.visibility ?? 1));
    const seen = twin ? (1 - flip) * plainly + flip * asOther : plainly;
    let lead: ReasonCode = 'cheapTalk';
    let most = -1;
    for (const { code, amount, move } of whole.reasons) {
      if (move === order.move && Math.abs(amount) > most) {
        most = Math.abs(amount);
        lead = code;
      }
    }
    return {
      change: noticed * seen,
      low: Math.min(plainly, asOther, noticed < 1 ? 0 : plainly),
      high: Math.max(plainly, asOther, noticed < 1 ? 0 : plainly),
      lead,
    };
  });
  return { perOrder, total: whole.total, reasons: whole.reasons, sheet: sheetPreview(rules, view, orders) };
}
