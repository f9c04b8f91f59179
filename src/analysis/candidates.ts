/** What a side could have decided otherwise: every sheet that differs from the one that was played in one thing. */
import {
  CRISIS_ANSWERS,
  type CrisisAnswer,
  moveOf,
  type Order,
  RESIGN,
  type Rules,
  type Side,
  type State,
  TABLE_ANSWERS,
  TYPES,
  type WeekOrders,
} from '../engine/index.js';
import type { Ground } from '../record/index.js';
import type { Instead } from './types.js';

/** One thing done otherwise, and the whole decision with it. */
export interface Candidate {
  instead: Instead;
  sheet: WeekOrders | CrisisAnswer;
  /** Candidates of one theme are much alike: of these only the best is told. */
  theme: string;
}

type Compiled = Rules['sides'][Side]['moves'][number];

/** The place of the largest share; of equals the first. */
function likeliest(shares: readonly number[]): number {
  let best = 0;
  for (let i = 1; i < shares.length; i++) if ((shares[i] as number) > (shares[best] as number)) best = i;
  return best;
}

/** An order of a move as the side's type most likely gives it. */
export function likelyOrder({ move, options, terms }: Compiled, t: 0 | 1 | 2): Order {
  const chosen: Order['with'] = {};
  for (const option of options) {
    const value = option.values[likeliest(option.share[t])];
    if (value) chosen[option.id] = value.id;
  }
  if (terms.length > 0) {
    const asked: Record<string, number> = {};
    for (const { issue, share } of terms) asked[issue] = likeliest(share[t]);
    chosen.terms = asked;
  }
  return { move: move.id, with: chosen, meant: move.meanings[0]?.id ?? '' };
}

/** The order with each other value of each of its options. */
function withOtherOptions(compiled: Compiled, played: Order): Instead[] {
  return compiled.options.flatMap(({ id, values, fallback }) => {
    const now = played.with[id] ?? values[fallback]?.id;
    return values
      .filter((value) => value.id !== now)
      .map(
        (value): Instead => ({
          kind: 'option',
          played,
          order: { ...played, with: { ...played.with, [id]: value.id } },
          option: id,
        }),
      );
  });
}

/** The sheet with an order in the place of another; without it, where there is none. */
function exchanged(sheet: WeekOrders, index: number, order: Order | null): WeekOrders {
  const orders = sheet.orders.flatMap((one, i) => (i === index ? (order ? [order] : []) : [one]));
  return { ...sheet, orders };
}

/** The sheet without one of its orders. */
export function without(sheet: WeekOrders, index: number): Candidate {
  const played = sheet.orders[index] as Order;
  return {
    instead: { kind: 'drop', played, order: null },
    sheet: exchanged(sheet, index, null),
    theme: `drop ${played.move}`,
  };
}

/**
 * Every legal decision that differs in one thing from the sheet that was played: an order left out, put in the place of
 * another, added or given with another option; another answer at the table; a challenge made or not. Attacks and giving up are
 * never proposed.
 */
export function candidatesFor(
  { engine, rules }: Ground,
  state: State,
  side: Side,
  played: WeekOrders,
): Candidate[] {
  const view = engine.viewFor(state, side);
  const t = TYPES.indexOf(state.types[side]) as 0 | 1 | 2;
  const compiledOf = (move: string): Compiled | undefined => moveOf(rules, side, move);
  const fresh = engine
    .legalMoves(rules, view)
    .filter(({ move, legal }) => legal && !played.orders.some((order) => order.move === move))
    .flatMap(({ move }) => {
      const compiled = compiledOf(move);
      return compiled && !compiled.attack ? [likelyOrder(compiled, t)] : [];
    });
  const found: Candidate[] = [];
  const propose = (instead: Instead, sheet: WeekOrders, theme: string): void => {
    if (engine.checkOrders(rules, view, sheet).length === 0) found.push({ instead, sheet, theme });
  };
  played.orders.forEach((order, index) => {
    found.push(without(played, index));
    for (const other of fresh)
      propose(
        { kind: 'replace', played: order, order: other },
        exchanged(played, index, other),
        `do ${other.move}`,
      );
    const compiled = order.move === RESIGN ? undefined : compiledOf(order.move);
    if (!compiled || compiled.attack) return;
    for (const instead of withOtherOptions(compiled, order))
      if (instead.kind === 'option')
        propose(instead, exchanged(played, index, instead.order), `option ${order.move} ${instead.option}`);
  });
  for (const order of fresh)
    propose(
      { kind: 'add', played: null, order },
      { ...played, orders: [...played.orders, order] },
      `do ${order.move}`,
    );
  for (const table of TABLE_ANSWERS)
    if (table !== played.table)
      propose({ kind: 'table', played: played.table, order: table }, { ...played, table }, 'table');
  const challenge = !played.challenge;
  propose(
    { kind: 'challenge', played: played.challenge, order: challenge },
    { ...played, challenge },
    'challenge',
  );
  return found;
}

/** Every other answer in a crisis round. */
export function otherAnswers(played: CrisisAnswer): Candidate[] {
  return CRISIS_ANSWERS.filter((answer) => answer !== played).map((order) => ({
    instead: { kind: 'answer', played, order },
    sheet: order,
    theme: order,
  }));
}
