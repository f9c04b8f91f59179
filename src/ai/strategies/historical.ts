/** Replays the record: the moves as which the deeds of 10 January to 24 February 2022 were coded, aligned by date. */
import {
  checkOrders,
  moveOf,
  type Order,
  plainOrder,
  type Rules,
  rivalOf,
  type SideView,
  type WeekOrders,
} from '../../engine/index.js';
import type { CrisisDecision, Decision, LeftOut, Strategy } from '../decision.js';
import { type Deed, RECORD, type RecordedWeek } from './historicalRecord.js';

/** Depth to which the record's sides stand firm: hardened positions in public, and no further. */
const FIRM_TO = 3;

/** Days since 1 March of the year 0, in the calendar of today. */
export function dayNumber(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const y = month <= 2 ? year - 1 : year;
  const leaps = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  const sinceMarch = month <= 2 ? month + 9 : month - 3;
  return 365 * y + leaps + Math.floor((153 * sinceMarch + 2) / 5) + day - 1;
}

/** The recorded week in which a week of a level begins; null before and after the record. */
export function recordedWeek(levelDate: string, week: number): RecordedWeek | null {
  const begins = dayNumber(levelDate) + 7 * (week - 1);
  return RECORD.find(({ monday }) => begins >= dayNumber(monday) && begins < dayNumber(monday) + 7) ?? null;
}

/** The order of a deed in this level; null where the level has no such move. */
function orderOf(rules: Rules, view: SideView, deed: Deed): Order | null {
  const compiled = moveOf(rules, view.side, deed.move);
  if (!compiled) return null;
  const meant = compiled.move.meanings.some(({ id }) => id === deed.meant)
    ? deed.meant
    : (compiled.move.meanings[0]?.id ?? '');
  return { move: deed.move, with: { ...plainOrder(compiled).with, ...deed.with }, meant };
}

function decide(rules: Rules, view: SideView): Decision {
  const recorded = recordedWeek(rules.level.date, view.week)?.[view.side];
  const offered = view.table.offers[rivalOf(view.side)] !== null;
  const sheet: WeekOrders = {
    orders: [],
    table: offered ? (recorded?.answer ?? 'wait') : 'wait',
    challenge: false,
  };
  const leftOut: LeftOut[] = [];
  for (const deed of recorded?.deeds ?? []) {
    const order = orderOf(rules, view, deed);
    if (!order) continue;
    sheet.orders.push(order);
    const [rejection] = checkOrders(rules, view, sheet);
    if (!rejection) continue;
    sheet.orders.pop();
    leftOut.push({ move: deed.move, code: rejection.code });
  }
  return {
    orders: sheet,
    considerations: sheet.orders.map(({ move }) => ({ move, parts: { rule: 1 }, score: 1 })),
    alternatives: [],
    strategy: 'historical',
    leftOut,
  };
}

/** The record knows of no crisis of this kind: firm for a while, then a way out. */
function answerCrisis(_rules: Rules, view: SideView): CrisisDecision {
  return { answer: (view.crisis?.depth ?? 0) <= FIRM_TO ? 'standFirm' : 'offRamp', considerations: null };
}

export const historical: Strategy = {
  id: 'historical',
  reference: 'The record of 10 January to 24 February 2022, coded in doc/history.md.',
  decide,
  answerCrisis,
};
