/** Ways to deal with a misreading: deny, show, explain, let it stand; those that fit what happened. Each is an order that the seat has in this level now. */
import type { Move, Order, WeekOrders } from '../engine/index.js';
import type { Desk } from '../session/index.js';
import { decimal, list, t } from '../text/index.js';
import { type Misreading, misreadingOf } from './misreading.js';
import { costOf, defaultOrder, moveOf, spent } from './moves.js';
import type { Outlook } from './outlook.js';
import { rejectionText } from './why.js';

/** CAMEO code of moves that deny a charge. */
const DENIES = '052';

export const AMENDS = ['deny', 'show', 'explain', 'letStand'] as const;
export type AmendsId = (typeof AMENDS)[number];

export interface AmendsModel {
  id: AmendsId;
  label: string;
  why: string;
  /** The order behind it; null for letting it stand, and where none can be given now. */
  order: Order | null;
  /** The move's name; why there is none where it cannot be chosen. */
  move: string;
  price: string;
  /** Why it cannot be chosen now; null where it can. */
  blocked: string | null;
}

const does = (move: Move, what: Move['effects'][number]['do']): boolean =>
  move.effects.some((effect) => effect.do === what);
const clears = (move: Move): boolean =>
  move.effects.some((effect) => effect.do === 'change' && effect.what === 'talkClarity');
const leaves = (move: Move, verified: boolean): boolean =>
  move.effects.some((effect) => effect.do === 'withdraw' && effect.verified === verified);

/**
 * How well a move serves a way, above 0 where it does. Words in public deny; what others can check shows; a channel to
 * the rival explains. CAMEO, the field's code for events, tells a denial (052) and a word of restraint (0356).
 */
const SERVES: Record<Exclude<AmendsId, 'letStand'>, (move: Move) => number> = {
  deny(move) {
    const words = !does(move, 'talk') && !does(move, 'inspect') && !clears(move) && !leaves(move, true);
    if (!words || move.visibility < 0.5) return 0;
    if (move.cameo.startsWith(DENIES)) return 3;
    return move.cameo === '0356' ? 1 + move.visibility : 0;
  },
  show(move) {
    if (clears(move)) return 4;
    if (does(move, 'inspect')) return 3;
    if (does(move, 'expose') && move.visibility >= 0.9) return 2;
    return leaves(move, true) ? 1 : 0;
  },
  explain: (move) => (does(move, 'talk') ? 1 + move.visibility - move.cost / 10 : 0),
};

/** Moves that serve a way, best first; sharp ones never do. */
function serving(look: Outlook, id: Exclude<AmendsId, 'letStand'>): Move[] {
  return look.level.moves
    .filter((move) => move.side === look.side && move.stance !== 'escalatory' && SERVES[id](move) > 0)
    .sort((a, b) => SERVES[id](b) - SERVES[id](a));
}

/** Is the move that they believe in one that was made with words alone? Everybody has heard it. */
const isSaid = (move: Move): boolean =>
  !move.effects.some(
    ({ do: what }) =>
      what !== 'change' && what !== 'rally' && what !== 'commit' && what !== 'name' && what !== 'offer',
  ) && !changesForces(move);

const FORCES: readonly string[] = ['readiness', 'thirdDefence'];
const changesForces = (move: Move): boolean =>
  move.effects.some((effect) => effect.do === 'change' && FORCES.includes(effect.what));

/** Is it a matter of forces or arms, which others can come and see? */
const isForces = (move: Move): boolean =>
  does(move, 'deploy') || does(move, 'advance') || changesForces(move);

/** Do they believe in something sharper than what was ordered? Only that is worth a denial. */
function isSharper(seen: Move, ordered: Move | undefined): boolean {
  if (seen.stance !== 'escalatory') return false;
  if (ordered?.stance !== 'escalatory' || seen.rung > ordered.rung) return true;
  return seen.rung === ordered.rung && seen.look === 'offensive' && ordered.look !== 'offensive';
}

/** The ways that fit a misreading. Whoever is held for milder than meant has nothing to deny, and words cannot be inspected. */
function fitting(look: Outlook, { order, seen }: Misreading): AmendsId[] {
  const believed = moveOf(look, seen);
  const sharper = believed !== undefined && isSharper(believed, moveOf(look, order.move));
  return AMENDS.filter((id) => {
    if (id === 'deny') return sharper;
    return id !== 'show' || (sharper && isForces(believed));
  });
}

/** What is denied: nothing was done, it was said by mistake, or done by mistake. */
function denialOf(look: Outlook, { how, seen }: Misreading): 'mistaken' | 'said' | 'done' {
  if (how === 'mistaken') return 'mistaken';
  const believed = moveOf(look, seen);
  return believed && isSaid(believed) ? 'said' : 'done';
}

/** How a move shows what one does. */
function showing(move: Move): 'notice' | 'inspectors' | 'publish' | 'watched' {
  if (clears(move)) return 'notice';
  if (does(move, 'inspect')) return 'inspectors';
  return does(move, 'expose') ? 'publish' : 'watched';
}

/** What a move of words adds to a denial. */
const adding = (move: Move): 'noPlan' | 'leaving' | 'pledge' =>
  move.cameo.startsWith(DENIES) ? 'noPlan' : leaves(move, false) ? 'leaving' : 'pledge';

/** A way in words that fit the misreading and, where there is one, the move behind it. */
function wordsOf(
  look: Outlook,
  id: Exclude<AmendsId, 'letStand'>,
  found: Misreading,
  move: Move | null,
): Pick<AmendsModel, 'label' | 'why'> {
  switch (id) {
    case 'deny': {
      const what = denialOf(look, found);
      const base = t(`misread.way.deny.${what}.why`);
      return {
        label: t(`misread.way.deny.${what}`),
        why: move ? `${base} ${t(`misread.way.deny.with.${adding(move)}`)}` : base,
      };
    }
    case 'show':
      return {
        label: t('misread.way.show'),
        why: t(`misread.way.show.${move ? showing(move) : 'inspectors'}`),
      };
    case 'explain':
      return { label: t('misread.way.explain'), why: t(`misread.way.explain.${found.how}`) };
  }
}

function offered(
  look: Outlook,
  draft: WeekOrders,
  id: Exclude<AmendsId, 'letStand'>,
  found: Misreading,
): AmendsModel {
  const { engine, rules } = look.match;
  let blocked = t('misread.way.none');
  const moves = serving(look, id);
  for (const [index, move] of moves.entries()) {
    const order = defaultOrder(look, move);
    const wrong = engine.checkOrders(rules, look.view, { ...draft, orders: [...draft.orders, order] });
    const [first] = wrong;
    if (!first) {
      const cost = costOf(look, move, order);
      const price = t('misread.price', {
        attention: move.attention,
        cost: decimal(cost, 1),
        paid: cost > 0 ? 'yes' : 'no',
      });
      const words = wordsOf(look, id, found, move);
      return { id, ...words, order, move: look.say(`move.${move.id}.name`), price, blocked: null };
    }
    if (index === 0) blocked = rejectionText(look, first);
  }
  return { id, ...wordsOf(look, id, found, null), order: null, move: blocked, price: '', blocked };
}

/** The ways that fit what happened, as they can be had now beside what is on the sheet already. */
export function amendsOf(look: Outlook, draft: WeekOrders, found: Misreading): AmendsModel[] {
  return fitting(look, found).map((id) =>
    id === 'letStand'
      ? {
          id,
          label: t('misread.way.letStand'),
          why: t('misread.way.letStand.why'),
          order: null,
          move: t('misread.way.letStand.move'),
          price: t('misread.free'),
          blocked: null,
        }
      : offered(look, draft, id, found),
  );
}

/** What a choice in a crisis leaves among the dismissed hints, until the sheet of the week after is there. */
export const owedId = (id: string, way: AmendsId): string => `${id}.${way}`;

/** What stands among the dismissed hints once a misreading was answered with an order on the sheet. */
export const answeredId = (id: string, move: string): string => `${id}.with.${move}`;

/** The way that was chosen in a crisis and is not on the sheet yet; `done` is the id that settles it. */
export function owedAmends(look: Outlook, desk: Desk): { way: AmendsModel; done: string } | null {
  const found = look.view.awaiting === 'orders' ? misreadingOf(look) : null;
  if (!found || desk.dismissed.some((id) => id.startsWith(answeredId(found.id, '')))) return null;
  const way = amendsOf(look, desk.drafts[look.side], found).find((one) =>
    desk.dismissed.includes(owedId(found.id, one.id)),
  );
  return way ? { way, done: answeredId(found.id, way.order?.move ?? '') } : null;
}

/** The order on the sheet with which a misreading of last week was answered; null where there is none. */
export function amendsOn(look: Outlook, desk: Desk): Order | null {
  const found = misreadingOf(look);
  const { orders } = desk.drafts[look.side];
  return (found && orders.find(({ move }) => desk.dismissed.includes(answeredId(found.id, move)))) ?? null;
}

/** A sheet that is taken over, and what of it stays off for want of attention. */
export interface TakenSheet {
  sheet: WeekOrders;
  left: Order[];
}

/** A sheet as it is taken over beside the order with which a misreading was answered: that order stays, and the others fill up. */
export function takenWith(look: Outlook, kept: Order | null, sheet: WeekOrders): TakenSheet {
  if (!kept || sheet.orders.some(({ move }) => move === kept.move)) return { sheet, left: [] };
  let free = look.level.attention - spent(look, [kept]);
  const left: Order[] = [];
  const orders = sheet.orders.filter((order) => {
    const takes = spent(look, [order]);
    const fits = takes <= free;
    if (fits) free -= takes;
    else left.push(order);
    return fits;
  });
  return { sheet: { ...sheet, orders: [kept, ...orders] }, left };
}

/** That the answer to a misreading stays beside a sheet that is taken over, and what stays off for it; empty where there is none. */
export function keptText(look: Outlook, kept: Order | null, left: readonly Order[]): string {
  if (!kept) return '';
  const name = ({ move }: Order) => look.say(`move.${move}.name`);
  const stays = t('room.keeps', { name: name(kept) });
  return left.length > 0 ? `${stays} ${t('room.keeps.left', { names: list(left.map(name)) })}` : stays;
}
