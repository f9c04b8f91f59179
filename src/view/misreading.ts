/** A misreading that one's own side can notice: found in the seat's own facts, never in what the rival alone knows. */

import type { Fact, Order } from '../engine/index.js';
import { t } from '../text/index.js';
import { moveOf } from './moves.js';
import { factsOf, lastWeek, type Outlook } from './outlook.js';
import { howText, meantText } from './sheet.js';
import { sideName } from './sideName.js';

export interface Misreading {
  /** By it the event is dismissed; one for each week and seat. */
  id: string;
  /** An order that went out as another one, or one that was taken for another one abroad. */
  how: 'slipped' | 'mistaken';
  /** The order as it was written. */
  order: Order;
  /** The move that the rival believes in, or must be expected to. */
  seen: string;
  /** A crisis has opened over it. */
  crisis: boolean;
}

/** What a reader is told of it, and asks back. */
export interface MisreadingModel extends Misreading {
  title: string;
  believed: string;
  did: string;
  why: string;
  /** The whole for a screen reader. */
  says: string;
}

/** A slip that hardly anybody can see is no misreading. */
const SEEN_ENOUGH = 0.5;

type Ordered = Extract<Fact, { kind: 'ordered' }>;

/** The move that an order went out as. */
const sentAs = (look: Outlook, { orders, slipped }: Ordered, index: number): string => {
  const move = orders[index]?.move ?? '';
  return slipped.includes(index) ? (moveOf(look, move)?.neighbour ?? move) : move;
};

/** The place on the sheet of the order that may look like `seen`; the sharpest one where no kinship is known. */
function sourceOf(look: Outlook, mine: Ordered, seen: string): number {
  const sent = mine.orders.map((_, index) => moveOf(look, sentAs(look, mine, index)));
  const kin = sent.findIndex((move) => move?.twin === seen || move?.neighbour === seen);
  if (kin >= 0) return kin;
  const rungs = sent.map((move) => move?.rung ?? 0);
  return rungs.indexOf(Math.max(...rungs));
}

/** The rival makes a crisis of a move that was not ordered. */
function named(look: Outlook, mine: Ordered, facts: readonly Fact[]): Omit<Misreading, 'id'> | null {
  const opened = factsOf(facts, 'crisisOpened').at(-1);
  if (opened?.by !== look.side || opened.move === null) return null;
  if (mine.orders.some((order) => order.move === opened.move)) return null;
  const sent = mine.orders.findIndex((_, index) => sentAs(look, mine, index) === opened.move);
  const order = mine.orders[sent >= 0 ? sent : sourceOf(look, mine, opened.move)];
  return order ? { how: sent >= 0 ? 'slipped' : 'mistaken', order, seen: opened.move, crisis: true } : null;
}

/** The slip of the week that changes most how sharp an order looks. */
function slip(look: Outlook, mine: Ordered): Omit<Misreading, 'id'> | null {
  const gap = (index: number) =>
    Math.abs(
      (moveOf(look, sentAs(look, mine, index))?.rung ?? 0) -
        (moveOf(look, mine.orders[index]?.move ?? '')?.rung ?? 0),
    );
  const visible = mine.slipped.filter(
    (index) => (moveOf(look, sentAs(look, mine, index))?.visibility ?? 0) >= SEEN_ENOUGH,
  );
  const [index] = visible.sort((a, b) => gap(b) - gap(a));
  const order = index === undefined ? undefined : mine.orders[index];
  if (index === undefined || !order) return null;
  return { how: 'slipped', order, seen: sentAs(look, mine, index), crisis: false };
}

/** What of the last week was misread as far as the seat can know; at most one, the one that a crisis is about first. */
export function misreadingOf(look: Outlook): Misreading | null {
  const last = lastWeek(look);
  const mine = last && factsOf(last.facts, 'ordered').find((fact) => fact.side === look.side);
  if (!last || !mine || !look.allowed.readings || look.view.awaiting === 'over') return null;
  const found = named(look, mine, last.facts) ?? slip(look, mine);
  return found ? { id: `misread.${last.week}.${look.side}`, ...found } : null;
}

/** The three lines of a misreading: what they believe, what was done, why it may have gone wrong. */
export function misreadingModel(look: Outlook, found: Misreading): MisreadingModel {
  const chosen = howText(look, found.order);
  const name = look.say(`move.${found.order.move}.name`);
  const values = {
    name: sideName(look.level, look.rival),
    seen: look.say(`move.${found.seen}.name`),
    ordered: chosen ? t('misread.ordered', { name, chosen }) : name,
  };
  const meant = meantText(look, found.order);
  const twin = moveOf(look, found.order.move)?.twin === found.seen;
  const title = found.how === 'slipped' ? t('misread.title.slipped') : t('misread.title.mistaken', values);
  const believed = t(found.crisis ? 'misread.believed.crisis' : 'misread.believed', values);
  const did = [
    t(found.how === 'slipped' ? 'misread.did.slipped' : 'misread.did.mistaken', values),
    meant ? t('misread.meant', { meant }) : '',
  ]
    .filter(Boolean)
    .join(' ');
  const why = t(
    found.how === 'slipped' ? 'misread.why.slipped' : twin ? 'misread.why.twin' : 'misread.why.noise',
  );
  return { ...found, title, believed, did, why, says: `${title} ${believed} ${did} ${why}` };
}
