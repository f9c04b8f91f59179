/** What the analysts say about the order in hand: asked of the worker, kept until the sheet changes. */
import { useEffect, useState } from 'preact/hooks';
import type { Order, WeekOrders } from '../../engine/index.js';
import type { Preview } from '../../session/index.js';
import {
  type GuessModel,
  guessModel,
  type Outlook,
  type SheetGuess,
  sheetGuessOf,
} from '../../view/index.js';
import { session } from '../matchDoor.js';
import { momentKey } from './momentKey.js';

/** `waiting` while the worker thinks, `unknown` when it has nothing to say. */
export type Guess = GuessModel | 'waiting' | 'unknown';

const kept = new Map<string, Preview | null>();
const MOST = 200;

const keyOf = (look: Outlook, orders: readonly Order[]): string =>
  `${momentKey(look)}/${JSON.stringify(orders)}`;

async function ask(look: Outlook, orders: Order[]): Promise<Preview | null> {
  const key = keyOf(look, orders);
  const known = kept.get(key);
  if (known !== undefined) return known;
  const sheet: WeekOrders = { orders, table: 'wait', challenge: false };
  const preview = (await session.value?.preview(look.view, sheet)) ?? null;
  if (kept.size >= MOST) kept.clear();
  kept.set(key, preview);
  return preview;
}

/** The sheet with the order in it: its own place if it is there, else at the end; alone if there is no room. */
function sheetWith(
  look: Outlook,
  draft: WeekOrders,
  order: Order,
): { orders: Order[]; at: number; alone: boolean } {
  const at = draft.orders.findIndex((one) => one.move === order.move);
  if (at >= 0)
    return { orders: draft.orders.map((one, index) => (index === at ? order : one)), at, alone: false };
  const cost = (one: Order) => look.level.moves.find((move) => move.id === one.move)?.attention ?? 0;
  const all = [...draft.orders, order];
  const fits = all.reduce((sum, one) => sum + cost(one), 0) <= look.level.attention;
  return fits ? { orders: all, at: all.length - 1, alone: false } : { orders: [order], at: 0, alone: true };
}

async function guessOf(look: Outlook, draft: WeekOrders, order: Order): Promise<Guess> {
  const { orders, at, alone } = sheetWith(look, draft, order);
  const others = orders.filter((_, index) => index !== at);
  const [preview, without] = await Promise.all([ask(look, orders), ask(look, others)]);
  const one = preview?.perOrder[at];
  if (!one) return 'unknown';
  const model = guessModel(look, order.move, one, preview, without);
  // Where the sheet has no room for it there is no sheet with it.
  return alone && model.share ? { ...model, share: { ...model.share, leaves: '', teaches: '' } } : model;
}

/** The guess for one order, given the rest of the sheet, and what it adds to that. */
export function useGuess(look: Outlook, draft: WeekOrders, order: Order | null): Guess {
  const key = order ? keyOf(look, [...draft.orders, order]) : '';
  const [said, setSaid] = useState<{ key: string; guess: Guess }>({ key: '', guess: 'waiting' });
  useEffect(() => {
    if (!order) return undefined;
    let wanted = true;
    guessOf(look, draft, order).then((guess) => {
      if (wanted) setSaid({ key, guess });
    });
    return () => {
      wanted = false;
    };
  }, [key]);
  return said.key === key ? said.guess : 'waiting';
}

/** The guesses for several orders, each given the rest of the sheet and without the others; `waiting` until all are there. */
export function useGuessEach(
  look: Outlook,
  draft: WeekOrders,
  orders: readonly (Order | null)[],
): readonly Guess[] | 'waiting' {
  const key = keyOf(look, [...draft.orders, ...orders.flatMap((order) => order ?? [])]);
  const [said, setSaid] = useState<{ key: string; guesses: Guess[] }>({ key: '', guesses: [] });
  useEffect(() => {
    let wanted = true;
    Promise.all(orders.map((order) => (order ? guessOf(look, draft, order) : ('unknown' as const)))).then(
      (guesses) => {
        if (wanted) setSaid({ key, guesses });
      },
    );
    return () => {
      wanted = false;
    };
  }, [key]);
  return said.key === key ? said.guesses : 'waiting';
}

/** What the sheet as it stands would leave and teach; the last answer stays until the next one comes. */
export function useSheetGuess(look: Outlook, draft: WeekOrders): SheetGuess | null {
  const key = keyOf(look, draft.orders);
  const [said, setSaid] = useState<Preview | null>(null);
  useEffect(() => {
    let wanted = true;
    ask(look, draft.orders).then((preview) => {
      if (wanted) setSaid(preview);
    });
    return () => {
      wanted = false;
    };
  }, [key]);
  return sheetGuessOf(look, said, draft.table);
}

/** Guesses for a whole sheet that was sealed in an earlier view. */
export function useGuesses(
  look: Outlook,
  view: Outlook['view'],
  orders: Order[],
): (GuessModel | null)[] | null {
  const key = keyOf(look, orders);
  const [said, setSaid] = useState<{ key: string; all: (GuessModel | null)[] } | null>(null);
  useEffect(() => {
    let wanted = true;
    if (orders.length === 0) return undefined;
    ask({ ...look, view }, orders).then((preview) => {
      const all = orders.map((order, at) => {
        const one = preview?.perOrder[at];
        return one ? guessModel(look, order.move, one) : null;
      });
      if (wanted) setSaid({ key, all });
    });
    return () => {
      wanted = false;
    };
  }, [key]);
  return said?.key === key ? said.all : null;
}
