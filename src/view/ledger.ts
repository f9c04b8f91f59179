/** The ledger of perception: what was ordered, what was meant, how it was read with reasons that add up, what followed. */
import type { Fact, Order, Side } from '../engine/index.js';
import { type Match, rivalOf } from '../session/index.js';
import { levelText, percent, signed, t } from '../text/index.js';
import { type Bill, billOf, shareOf, toneOf } from './belief.js';
import { feltIn, points } from './impressions.js';
import { type OpenWeek, openWeeks, ordersIn } from './openMatch.js';
import { factsOf, outlookOf } from './outlook.js';
import { countedIn, reasonLabel, reasonWhy } from './reasonText.js';
import { howText } from './sheet.js';

export interface LedgerMove {
  id: string;
  /** The move's own id, and that as which it was seen; null where it was not. */
  move: string;
  seen: string | null;
  name: string;
  how: string;
  meant: string;
  /** How it looked to them: "seen as it was", another move's name, or "not seen". */
  looked: string;
  misseen: boolean;
  /** What they may have made of it, in the level's words. */
  reading: string;
  /** The reasons that they had for it, in a line; in full under `whys`. */
  why: string;
  whys: string[];
  change: number;
  changeText: string;
  tone: 'risk' | 'calm' | 'plain';
  bill: Bill | null;
}

/** What the rival did in the week after. */
export interface LedgerAnswer {
  id: string;
  move: string;
  /** Place on its sheet. */
  index: number;
  name: string;
  meant: string;
}

/** A change of their alarm, or of what they hold of this side's resolve. */
export interface LedgerFelt {
  id: 'alarm' | 'reputation';
  text: string;
  why: string[];
}

export interface LedgerWeek {
  week: number;
  moves: LedgerMove[];
  /** What it left in them besides belief, where it mattered. */
  felt: LedgerFelt[];
  /** Everything that is not about one of the moves. */
  rest: Bill | null;
  total: number;
  totalText: string;
  /** What they believed before and after the week, and what the unbiased observer at their seat would have. */
  before: number;
  after: number;
  unbiased: number;
  answered: LedgerAnswer[];
  /** Words where they gave no orders; empty after the last week. */
  passed: string;
}

/** Changes below this are not worth a line. */
const MATTERS = 0.03;

/** What a week left in the reader besides belief, where it mattered. */
function feltBy(facts: readonly Fact[], reader: Side): LedgerFelt[] {
  return (['alarm', 'reputation'] as const).flatMap((id) => {
    const felt = feltIn(facts, reader, id);
    if (!felt || Math.abs(felt.by) < MATTERS) return [];
    const values = { before: percent(felt.before), after: percent(felt.after), by: points(felt.shown) };
    return [{ id, text: t(`debrief.ledger.${id}`, values), why: felt.why }];
  });
}

type Read = Extract<Fact, { kind: 'read' }>;

const part = (reads: readonly Read[], keep: (move: string | null) => boolean): Read[] =>
  reads.map((fact) => ({ ...fact, reasons: fact.reasons.filter((reason) => keep(reason.move)) }));

/** The ledger of one side's moves as its rival read them. */
export function ledgerOf(
  match: Match,
  side: Side,
  weeks: readonly OpenWeek[] = openWeeks(match),
): LedgerWeek[] {
  const look = outlookOf(match, side);
  const rival = rivalOf(side);
  const say = (key: string) => levelText(match.level, key);
  const name = (move: string) => (move === 'resign' ? t('match.resign') : say(`move.${move}.name`));
  const meaning = (order: Order) => (order.meant ? say(`meaning.${order.move}.${order.meant}`) : '');
  return weeks.map(({ week, facts }, at): LedgerWeek => {
    const orders = ordersIn(facts, side);
    const saw = factsOf(facts, 'saw').find((fact) => fact.side === rival);
    const reads = factsOf(facts, 'read').filter((fact) => fact.side === rival);
    const looks = new Set<string>();
    const moves = orders.map((order, index): LedgerMove => {
      const seen = saw?.sightings.find((one) => one.source === index)?.order.move ?? null;
      const first = seen !== null && !looks.has(seen);
      if (seen !== null) looks.add(seen);
      const about = first ? part(reads, (move) => move === seen) : [];
      const bill = first ? billOf(about, match.level) : null;
      const change = bill?.total ?? 0;
      const tone = toneOf(change);
      const reasons = countedIn(
        match.level,
        about.flatMap((fact) => fact.reasons),
        change,
      );
      return {
        id: `${week}.${index}`,
        move: order.move,
        seen,
        name: name(order.move),
        how: howText(look, order),
        meant: meaning(order),
        looked:
          seen === null
            ? t('debrief.ledger.unseen')
            : seen === order.move
              ? ''
              : t('debrief.ledger.as', { name: name(seen) }),
        misseen: seen !== order.move,
        reading:
          seen === null || tone === 'plain' ? '' : say(`read.${seen}.${tone === 'risk' ? 'alarm' : 'calm'}`),
        why: reasons.map(reasonLabel).join(t('debrief.join')),
        whys: reasons.map(reasonWhy),
        change,
        changeText: signed(change),
        tone,
        bill,
      };
    });
    const rest = billOf(
      part(reads, (move) => move === null || !looks.has(move)),
      match.level,
    );
    const next = weeks[at + 1];
    const answered = (next ? ordersIn(next.facts, rival) : []).map((order, index) => ({
      id: `${week + 1}.${index}`,
      move: order.move,
      index,
      name: name(order.move),
      meant: meaning(order),
    }));
    const total = reads.flatMap((fact) => fact.reasons).reduce((sum, one) => sum + one.amount, 0);
    return {
      week,
      moves,
      felt: feltBy(facts, rival),
      rest: rest.lines.length > 0 ? rest : null,
      total,
      totalText: signed(total),
      before: shareOf(reads[0]?.before ?? 0),
      after: shareOf(reads.at(-1)?.after ?? 0),
      unbiased: reads.at(-1)?.unbiased ?? 0,
      answered,
      passed: next && answered.length === 0 ? t('debrief.ledger.passed') : '',
    };
  });
}
