/** The desk of the people who play: drafts with their undo, sealed orders, what each has already watched. */
import {
  type BySide,
  bySide,
  type CrisisAnswer,
  type Order,
  RESIGN,
  type Side,
  type State,
  type TableAnswer,
  type WeekOrders,
} from '../engine/index.js';
import { humansOf, type Settings } from './match.js';

export interface Desk {
  drafts: BySide<WeekOrders>;
  /** Earlier drafts of this week, latest last. */
  past: BySide<WeekOrders[]>;
  sealedOrders: Partial<BySide<WeekOrders>>;
  sealedAnswers: Partial<BySide<CrisisAnswer>>;
  /** Steps whose resolution each seat has watched or skipped. */
  watched: BySide<number>;
  /** Hints and notices that were dismissed, by id. */
  dismissed: string[];
}

const NOTHING: WeekOrders = { orders: [], table: 'wait', challenge: false };

export const freshDesk = (): Desk => ({
  drafts: bySide(() => NOTHING),
  past: bySide(() => []),
  sealedOrders: {},
  sealedAnswers: {},
  watched: bySide(() => 0),
  dismissed: [],
});

/** The desk after a step: drafts and seals are gone, what was watched and dismissed stays. */
export const clearedDesk = (desk: Desk): Desk => ({
  ...freshDesk(),
  watched: desk.watched,
  dismissed: desk.dismissed,
});

/** Undo steps that are kept. */
const DEEPEST = 100;

/** Everything a player can do to a draft. */
export type DraftAction =
  | { do: 'add'; side: Side; order: Order }
  | { do: 'replace'; side: Side; index: number; order: Order }
  | { do: 'drop'; side: Side; index: number }
  | { do: 'answerTable'; side: Side; answer: TableAnswer }
  | { do: 'challenge'; side: Side; on: boolean }
  /** A whole sheet takes the place of the draft, e.g. one that an adviser has laid on the table. */
  | { do: 'take'; side: Side; sheet: WeekOrders }
  | { do: 'undo'; side: Side };

function edited(draft: WeekOrders, action: Exclude<DraftAction, { do: 'undo' }>): WeekOrders {
  const { orders } = draft;
  switch (action.do) {
    case 'add':
      return { ...draft, orders: [...orders, action.order] };
    case 'replace':
      return { ...draft, orders: orders.map((old, at) => (at === action.index ? action.order : old)) };
    case 'drop':
      return { ...draft, orders: orders.filter((_, at) => at !== action.index) };
    case 'answerTable':
      return { ...draft, table: action.answer };
    case 'challenge':
      return { ...draft, challenge: action.on };
    case 'take':
      return action.sheet;
  }
}

/** The desk after one edit or undo. */
export function drafted(desk: Desk, action: DraftAction): Desk {
  const { side } = action;
  const past = desk.past[side];
  const set = (draft: WeekOrders, earlier: WeekOrders[]): Desk => ({
    ...desk,
    drafts: { ...desk.drafts, [side]: draft },
    past: { ...desk.past, [side]: earlier },
  });
  if (action.do === 'undo') {
    const last = past.at(-1);
    return last ? set(last, past.slice(0, -1)) : desk;
  }
  return set(edited(desk.drafts[side], action), [...past, desk.drafts[side]].slice(-DEEPEST));
}

export const resignation = (): WeekOrders => ({
  orders: [{ move: RESIGN, with: {}, meant: '' }],
  table: 'wait',
  challenge: false,
});

/** The person who has to decide now: the first who has not sealed; null when all have, or when the match is over. */
export function turnOf(settings: Settings, state: State, desk: Desk): Side | null {
  if (state.awaiting === 'over') return null;
  const sealed = state.awaiting === 'orders' ? desk.sealedOrders : desk.sealedAnswers;
  return humansOf(settings).find((side) => sealed[side] === undefined) ?? null;
}
