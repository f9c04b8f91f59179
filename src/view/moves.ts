/** The moves by track: what can be ordered now, what cannot and why not, and one move in detail. */
import type { Move, MoveOption, Order, OrderOptions, Track, WeekOrders } from '../engine/index.js';
import { TRACKS } from '../session/index.js';
import { sayAny, t } from '../text/index.js';
import { hasWords, type Outlook } from './outlook.js';
import { type TermRow, termRows } from './table.js';
import { rejectionText } from './why.js';

export interface MoveCard {
  id: string;
  name: string;
  short: string;
  attention: number;
  /** Why it cannot be added now; null if it can. */
  blocked: string | null;
  /** Number of its order on the sheet, from 1; 0 if it is not there. */
  ordered: number;
}

export interface TrackTab {
  id: Track;
  label: string;
  why: string;
  cards: MoveCard[];
  /** Orders on the sheet from this track. */
  ordered: number;
}

/** Attention spent by a sheet. */
export function spent(look: Outlook, orders: readonly Order[]): number {
  return orders.reduce((sum, order) => sum + (moveOf(look, order.move)?.attention ?? 0), 0);
}

export function moveOf(look: Outlook, id: string): Move | undefined {
  return look.level.moves.find((move) => move.id === id);
}

/** A track's name; the one that is the name of a theory too has another where the theory is not to be named. */
const trackName = ({ allowed }: Outlook, id: Track): string =>
  id === 'deterrence' && !allowed.theory ? t('track.deterrence.plain') : sayAny(`track.${id}.label`);

/** Every track with its moves. An order that is on the sheet already is not blocked by the attention that it takes. */
export function tracksOf(look: Outlook, draft: WeekOrders): TrackTab[] {
  const left = look.level.attention - spent(look, draft.orders);
  const { engine, rules } = look.match;
  const legal = new Map(engine.legalMoves(rules, look.view).map((one) => [one.move, one]));
  const tabs = new Map<Track, TrackTab>();
  for (const move of look.level.moves) {
    if (move.side !== look.side) continue;
    const ordered = draft.orders.findIndex((order) => order.move === move.id) + 1;
    const why = legal.get(move.id)?.why ?? null;
    const short = move.attention > left && ordered === 0;
    const blocked = why
      ? rejectionText(look, why)
      : short
        ? t('match.rejected.left', { needed: move.attention, left })
        : null;
    const tab = tabs.get(move.track) ?? {
      id: move.track,
      label: trackName(look, move.track),
      why: sayAny(`track.${move.track}.why`),
      cards: [],
      ordered: 0,
    };
    tab.cards.push({
      id: move.id,
      name: look.say(`move.${move.id}.name`),
      short: look.say(`move.${move.id}.short`),
      attention: move.attention,
      blocked,
      ordered,
    });
    if (ordered > 0) tab.ordered += 1;
    tabs.set(move.track, tab);
  }
  return TRACKS.flatMap((id) => tabs.get(id) ?? []);
}

const fallback = (option: MoveOption): string => option.values[option.default ?? 0]?.id ?? '';

/** An order for a move with every option at its default. */
export function defaultOrder(look: Outlook, move: Move): Order {
  const options: OrderOptions = {};
  for (const option of move.options) options[option.id] = fallback(option);
  if (move.terms) {
    const own = look.view.table.offers[look.side]?.terms ?? {};
    const terms: Record<string, number> = {};
    for (const id of move.terms) {
      const step = own[id] ?? look.level.sides[look.side].opening[id] ?? 0;
      terms[id] = Math.max(step, look.view.table.agreed[id] ?? 0);
    }
    options.terms = terms;
  }
  return { move: move.id, with: options, meant: move.meanings[0]?.id ?? '' };
}

export interface OptionRow {
  id: MoveOption['id'];
  label: string;
  why: string;
  chosen: string;
  values: { id: string; label: string; note: string }[];
}

export interface MoveDetail {
  id: string;
  name: string;
  does: string;
  /** When it can be ordered, as the level says it. */
  when: string;
  facts: { id: 'attention' | 'cost' | 'tied' | 'rung'; label: string; value: string }[];
  options: OptionRow[];
  terms: TermRow[];
  meanings: { id: string; label: string }[];
  meant: string;
  blocked: string | null;
  ordered: number;
}

/** The words for a chosen value of an option. */
export function valueText(look: Outlook, option: string, value: string): string {
  const key = `option.${option}.${value}`;
  if (hasWords(look, key)) return look.say(key);
  if (option === 'theatre') return look.say(`theatre.${value}`);
  if (option === 'package') return look.say(`package.${value}.name`);
  return value;
}

function optionRow(look: Outlook, option: MoveOption, order: Order): OptionRow {
  const key = `optionName.${option.id}`;
  const chosen = order.with[option.id] ?? fallback(option);
  return {
    id: option.id,
    label: hasWords(look, key) ? look.say(key) : sayAny(`option.${option.id}.label`),
    why: sayAny(`option.${option.id}.why`),
    chosen,
    values: option.values.map((value) => ({
      id: value.id,
      label: valueText(look, option.id, value.id),
      note: value.cost ? t('match.option.cost', { cost: value.cost }) : '',
    })),
  };
}

/** One move with the options of an order for it. */
export function detailOf(look: Outlook, draft: WeekOrders, order: Order): MoveDetail | null {
  const move = moveOf(look, order.move);
  if (!move) return null;
  const card = tracksOf(look, draft)
    .flatMap((tab) => tab.cards)
    .find((one) => one.id === move.id);
  const when = `move.${move.id}.when`;
  return {
    id: move.id,
    name: look.say(`move.${move.id}.name`),
    does: look.say(`move.${move.id}.does`),
    when: hasWords(look, when) ? look.say(when) : '',
    facts: [
      { id: 'attention', label: t('match.detail.attention'), value: String(move.attention) },
      { id: 'cost', label: t('match.detail.cost'), value: String(costOf(look, move, order)) },
      { id: 'tied', label: t('match.detail.tied'), value: String(tiedOf(move, order)) },
      { id: 'rung', label: t('match.detail.rung'), value: String(move.rung) },
    ],
    options: move.options.map((option) => optionRow(look, option, order)),
    terms: termRows(look, move.terms ?? [], order.with.terms ?? {}),
    meanings: move.meanings.map(({ id }) => ({ id, label: look.say(`meaning.${move.id}.${id}`) })),
    meant: order.meant,
    blocked: card?.blocked ?? null,
    ordered: card?.ordered ?? 0,
  };
}

function added(move: Move, order: Order, what: 'cost' | 'tied'): number {
  return move.options.reduce((sum, option) => {
    const chosen = option.values.find((value) => value.id === (order.with[option.id] ?? fallback(option)));
    return sum + (chosen?.[what] ?? 0);
  }, move[what]);
}

/** Political capital that an order takes, with its options. */
export const costOf = ({ match }: Outlook, move: Move, order: Order): number =>
  Math.round(10 * match.engine.COST_SHARE * Math.max(0, added(move, order, 'cost'))) / 10;
/** What stepping back from it would cost. */
export const tiedOf = (move: Move, order: Order): number => added(move, order, 'tied');
