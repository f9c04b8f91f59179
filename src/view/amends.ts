/** Ways to deal with a misreading: deny, show, explain, let it stand. Each is an order that the seat has in this level now. */
import type { Move, Order, WeekOrders } from '../engine/index.js';
import type { Desk } from '../session/index.js';
import { decimal, t } from '../text/index.js';
import { costOf, defaultOrder } from './moves.js';
import { lastWeek, type Outlook } from './outlook.js';
import { rejectionText } from './why.js';

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
    if (move.cameo.startsWith('052')) return 3;
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

function offered(look: Outlook, draft: WeekOrders, id: Exclude<AmendsId, 'letStand'>): AmendsModel {
  const { engine, rules } = look.match;
  const plain = { id, label: t(`misread.way.${id}`), why: t(`misread.way.${id}.why`) };
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
      return { ...plain, order, move: look.say(`move.${move.id}.name`), price, blocked: null };
    }
    if (index === 0) blocked = rejectionText(look, first);
  }
  return { ...plain, order: null, move: blocked, price: '', blocked };
}

/** The four ways as they can be had now, beside what is on the sheet already. */
export function amendsOf(look: Outlook, draft: WeekOrders): AmendsModel[] {
  return AMENDS.map((id) =>
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
      : offered(look, draft, id),
  );
}

/** What a choice in a crisis leaves among the dismissed hints, until the sheet of the week after is there. */
export const owedId = (id: string, way: AmendsId): string => `${id}.${way}`;

/** The way that was chosen in a crisis and is not on the sheet yet; `done` is the id that settles it. */
export function owedAmends(look: Outlook, desk: Desk): { way: AmendsModel; done: string } | null {
  const last = lastWeek(look);
  if (!last || look.view.awaiting !== 'orders') return null;
  const id = `misread.${last.week}.${look.side}`;
  const done = `${id}.done`;
  if (desk.dismissed.includes(done)) return null;
  const way = amendsOf(look, desk.drafts[look.side]).find((one) =>
    desk.dismissed.includes(owedId(id, one.id)),
  );
  return way ? { way, done } : null;
}
