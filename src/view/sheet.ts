/** This week's order sheet: what is on it, what it takes, what stands in its way, and the answers that go with it. */
import type { Order, TableAnswer, WeekOrders } from '../engine/index.js';
import type { Desk } from '../session/index.js';
import { list, sayAny, t } from '../text/index.js';
import { foreseen, offerAtStake } from './foreseen.js';
import { costOf, moveOf, spent, valueText } from './moves.js';
import type { Outlook } from './outlook.js';
import { type OpenOffer, offerText, openOfferOf, ownOfferOf } from './table.js';
import { rejectionText } from './why.js';

export interface SheetRow {
  number: number;
  move: string;
  name: string;
  /** Chosen options in words. */
  how: string;
  meant: string;
  attention: number;
  problem: string | null;
}

export interface OrderSheet {
  rows: SheetRow[];
  attention: { spent: number; limit: number; text: string };
  /** Political capital that the sheet takes, and what there is. */
  capital: { spent: number; have: number };
  /** Theirs, to be answered, and your own, which they have to answer. */
  offer: OpenOffer | null;
  ownOffer: OpenOffer | null;
  table: TableAnswer;
  answers: { id: TableAnswer; label: string }[];
  challenge: boolean;
  problems: string[];
  /** What will likely follow from it, in sentences. */
  foreseen: string[];
  /** An offer of one's own is open after it, and may fall this week. */
  offerAtStake: boolean;
  canUndo: boolean;
  /** Why the week cannot be resolved; null if it can. */
  blocked: string | null;
}

/** The chosen options of an order in a few words. */
export function howText(look: Outlook, order: Order): string {
  const move = moveOf(look, order.move);
  const words = (move?.options ?? []).flatMap(({ id }) => {
    const value = order.with[id];
    return value === undefined ? [] : [valueText(look, id, value)];
  });
  const terms = order.with.terms ? offerText(look, order.with.terms).map((one) => one.issue) : [];
  if (terms.length > 0) words.push(list(terms));
  return words.join(' · ');
}

export function meantText(look: Outlook, order: Order): string {
  return order.meant ? look.say(`meaning.${order.move}.${order.meant}`) : '';
}

/** The same orders, answers and intentions, whatever the order of their options. */
export function sameSheet(a: WeekOrders, b: WeekOrders): boolean {
  const options = (order: Order) => Object.entries(order.with).sort(([x], [y]) => (x < y ? -1 : 1));
  const key = ({ orders, table, challenge }: WeekOrders) =>
    JSON.stringify([orders.map((one) => [one.move, options(one), one.meant]), table, challenge]);
  return key(a) === key(b);
}

export function sheetOf(look: Outlook, desk: Desk): OrderSheet {
  const { engine, rules } = look.match;
  const draft: WeekOrders = desk.drafts[look.side];
  const wrong = engine.checkOrders(rules, look.view, draft);
  const rows = draft.orders.map((order, index): SheetRow => {
    const problem = wrong.find((one) => one.order === index);
    return {
      number: index + 1,
      move: order.move,
      name: look.say(`move.${order.move}.name`),
      how: howText(look, order),
      meant: meantText(look, order),
      attention: moveOf(look, order.move)?.attention ?? 0,
      problem: problem ? rejectionText(look, problem) : null,
    };
  });
  const used = spent(look, draft.orders);
  const limit = look.level.attention;
  const cost = draft.orders.reduce((sum, order) => {
    const move = moveOf(look, order.move);
    return sum + (move ? costOf(look, move, order) : 0);
  }, 0);
  const problems = wrong.map((one) => rejectionText(look, one));
  return {
    rows,
    attention: { spent: used, limit, text: t('match.sheet.attention', { spent: used, limit }) },
    capital: { spent: cost, have: look.view.own.capital },
    offer: openOfferOf(look),
    ownOffer: ownOfferOf(look),
    table: draft.table,
    answers: (['accept', 'refuse', 'wait'] as const).map((id) => ({
      id,
      label: sayAny(`tableAnswer.${id}.label`),
    })),
    challenge: draft.challenge,
    problems,
    foreseen: foreseen(look, draft),
    offerAtStake: offerAtStake(look, draft),
    canUndo: desk.past[look.side].length > 0,
    blocked: problems[0] ?? null,
  };
}
