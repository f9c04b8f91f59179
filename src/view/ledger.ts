/** The ledger of perception: what was ordered, what was meant, how it was read with reasons that add up, what followed. */
import type { Fact, Order, Side } from '../engine/index.js';
import { type Match, rivalOf } from '../session/index.js';
import { levelText, signed, t } from '../text/index.js';
import { type Bill, billOf, shareOf, toneOf } from './belief.js';
import { factsOf, outlookOf } from './outlook.js';
import { howText } from './sheet.js';

export interface LedgerMove {
  id: string;
  name: string;
  how: string;
  meant: string;
  /** How it looked to them: "seen as it was", another move's name, or "not seen". */
  looked: string;
  misseen: boolean;
  /** What they may have made of it, in the level's words. */
  reading: string;
  change: number;
  changeText: string;
  tone: 'risk' | 'calm' | 'plain';
  bill: Bill | null;
}

export interface LedgerWeek {
  week: number;
  moves: LedgerMove[];
  /** Everything that is not about one of the moves. */
  rest: Bill | null;
  total: number;
  totalText: string;
  /** What the unbiased observer at their seat would have believed after the week; and what they did. */
  before: number;
  after: number;
  unbiased: number;
  answered: { id: string; name: string; meant: string }[];
  /** Words where they gave no orders; empty after the last week. */
  passed: string;
}

type Read = Extract<Fact, { kind: 'read' }>;

const part = (reads: readonly Read[], keep: (move: string | null) => boolean): Read[] =>
  reads.map((fact) => ({ ...fact, reasons: fact.reasons.filter((reason) => keep(reason.move)) }));

/** The weeks of a match with all their facts, hidden ones too: for the debrief only. */
export function openWeeks(match: Match): { week: number; facts: Fact[] }[] {
  const weeks: { week: number; facts: Fact[] }[] = [];
  for (const step of match.steps) {
    if (step.input.awaiting === 'orders') weeks.push({ week: step.before.week, facts: [] });
    weeks.at(-1)?.facts.push(...step.facts);
  }
  return weeks;
}

function ordersOf(facts: readonly Fact[], side: Side): Order[] {
  return factsOf(facts, 'ordered').find((fact) => fact.side === side)?.orders ?? [];
}

/** The ledger of one side's moves as its rival read them. */
export function ledgerOf(match: Match, side: Side): LedgerWeek[] {
  const look = outlookOf(match, side);
  const rival = rivalOf(side);
  const say = (key: string) => levelText(match.level, key);
  const name = (move: string) => (move === 'resign' ? t('match.resign') : say(`move.${move}.name`));
  const weeks = openWeeks(match);
  return weeks.map(({ week, facts }, at): LedgerWeek => {
    const orders = ordersOf(facts, side);
    const saw = factsOf(facts, 'saw').find((fact) => fact.side === rival);
    const reads = factsOf(facts, 'read').filter((fact) => fact.side === rival);
    const looks = new Set<string>();
    const moves = orders.map((order, index): LedgerMove => {
      const seen = saw?.sightings.find((one) => one.source === index)?.order.move ?? null;
      const first = seen !== null && !looks.has(seen);
      if (seen !== null) looks.add(seen);
      const bill = first
        ? billOf(
            part(reads, (move) => move === seen),
            name,
          )
        : null;
      const change = bill?.total ?? 0;
      const tone = toneOf(change);
      return {
        id: `${week}.${index}`,
        name: name(order.move),
        how: howText(look, order),
        meant: order.meant ? say(`meaning.${order.move}.${order.meant}`) : '',
        looked:
          seen === null
            ? t('debrief.ledger.unseen')
            : seen === order.move
              ? ''
              : t('debrief.ledger.as', { name: name(seen) }),
        misseen: seen !== order.move,
        reading:
          seen === null || tone === 'plain' ? '' : say(`read.${seen}.${tone === 'risk' ? 'alarm' : 'calm'}`),
        change,
        changeText: signed(change),
        tone,
        bill,
      };
    });
    const rest = billOf(
      part(reads, (move) => move === null || !looks.has(move)),
      name,
    );
    const next = weeks[at + 1];
    const answered = (next ? ordersOf(next.facts, rival) : []).map((order) => ({
      id: order.move,
      name: name(order.move),
      meant: order.meant ? say(`meaning.${order.move}.${order.meant}`) : '',
    }));
    const total = reads.flatMap((fact) => fact.reasons).reduce((sum, one) => sum + one.amount, 0);
    return {
      week,
      moves,
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
