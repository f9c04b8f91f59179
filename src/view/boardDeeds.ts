/** What a class ordered: who escalated first, what was ordered in one week, and what was foretold beside what was done. */
import { DEEDS, foretellingError } from '../class/index.js';
import type { Side } from '../engine/index.js';
import { decimal, percent, t } from '../text/index.js';
import { type BoardBar, type BoardItem, type BoardLook, barsOf, boardMove, isChosen } from './board.js';

export interface FirstModel {
  /** By the week of the student's first escalatory order. */
  weeks: BoardBar[];
  /** By that order. */
  moves: BoardBar[];
  /** Who was first. */
  order: BoardBar[];
}

function whoFirst({ match: { escalation, rivalEscalation } }: BoardItem): string {
  if (!escalation && !rivalEscalation) return 'nobody';
  if (!rivalEscalation) return 'student';
  if (!escalation) return 'rival';
  if (escalation.week === rivalEscalation.week) return 'same';
  return escalation.week < rivalEscalation.week ? 'student' : 'rival';
}

const WHO = ['student', 'same', 'rival', 'nobody'] as const;

export function firstOf(look: BoardLook): FirstModel {
  const last = Math.max(0, ...look.items.map(({ match }) => match.escalation?.week ?? 0));
  const never = look.items.some(({ match }) => match.escalation === null);
  const weeks = [...Array.from({ length: last }, (_, at) => String(at + 1)), ...(never ? ['never'] : [])];
  return {
    weeks: barsOf(
      look,
      look.items,
      ({ match }) => [match.escalation === null ? 'never' : String(match.escalation.week)],
      (id) => (id === 'never' ? t('board.first.never') : t('board.week', { week: Number(id) })),
      weeks,
    ),
    moves: barsOf(
      look,
      look.items.filter(({ match }) => match.escalation !== null),
      ({ match }) => (match.escalation ? [match.escalation.move] : []),
      (id) => boardMove(look, id),
    ),
    order: barsOf(
      look,
      look.items,
      (item) => [whoFirst(item)],
      (id) => t(`board.first.${id as (typeof WHO)[number]}`),
      WHO,
    ),
  };
}

/** What the students of a seat ordered in a week; every match that was still being played counts. */
export function sameDecisionOf(
  look: BoardLook,
  side: Side,
  week: number,
): { count: number; bars: BoardBar[] } {
  const there = look.items.filter(({ match }) => match.side === side && match.weeks >= week);
  const bars = barsOf(
    look,
    there,
    ({ match }) => {
      const moves = match.moves[week - 1]?.[side] ?? [];
      return moves.length === 0 ? [''] : moves;
    },
    (id) => (id === '' ? t('board.decision.none') : boardMove(look, id)),
  );
  return { count: there.length, bars };
}

/** The last week that anybody played. */
export const lastWeekOf = (look: BoardLook): number =>
  Math.max(1, ...look.items.map(({ match }) => match.weeks));

export interface ForetoldModel {
  says: string;
  classes: { id: string; label: string; foretold: number; done: number }[];
  weeks: { week: number; name: string; error: number; count: number }[];
}

/** What was foretold of the rival beside what it did; null where nobody foretold. */
export function foretoldOf(look: BoardLook): ForetoldModel | null {
  const all = look.items.flatMap((item) =>
    item.match.foretold.flatMap((one) => {
      const done = item.match.done[one.week - 1];
      return done === undefined ? [] : [{ item, one, done, error: foretellingError(one, done) }];
    }),
  );
  if (all.length === 0) return null;
  const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
  const weeks = [...new Set(all.map(({ one }) => one.week))].sort((a, b) => a - b);
  const mine = all.filter(({ item }) => isChosen(look, item)).map(({ error }) => error);
  const brier = decimal(mean(all.map(({ error }) => error)), 2);
  return {
    says:
      mine.length > 0
        ? t('board.foretold.saysWith', { brier, own: decimal(mean(mine), 2) })
        : t('board.foretold.says', { brier }),
    classes: DEEDS.map((deed, at) => ({
      id: deed,
      label: t(`board.deed.${deed}`),
      foretold: mean(all.map(({ one }) => (one.shares[at] ?? 0) / 100)),
      done: all.filter(({ done }) => done === deed).length / all.length,
    })),
    weeks: weeks.map((week) => {
      const then = all.filter(({ one }) => one.week === week);
      return {
        week,
        name: t('board.week', { week }),
        error: mean(then.map(({ error }) => error)),
        count: then.length,
      };
    }),
  };
}

/** A share of a class beside its number, such as "12 of 30 (40 %)". */
export const ofAll = ({ count, share }: Pick<BoardBar, 'count' | 'share'>): string =>
  t('board.ofAll', { count, share: percent(share) });
