/** A match told from one seat, as the rules of the concepts look at it, and what they ask of it again and again. */
import type { Fact, Move, ReasonCode, Side } from '../engine/index.js';
import { type Match, rivalOf } from '../session/index.js';
import type { CourseCurve } from './course.js';
import { type LedgerMove, type LedgerWeek, ledgerOf } from './ledger.js';
import { type OpenWeek, ordersIn } from './openMatch.js';
import { factsOf } from './outlook.js';

/** Where a concept showed. `kind` chooses among several things that can be said of it; `strength` is 0–1. */
export interface ConceptHit {
  week: number;
  strength: number;
  kind?: string;
  /** Moves, sides and issues by id, and numbers, for the words. */
  move?: string;
  other?: string;
  side?: Side;
  /** Shares of 1. */
  from?: number;
  to?: number;
  /** Log odds. */
  amount?: number;
}

/** A match told from one seat, with everything that the rules look at. */
export interface Story {
  match: Match;
  side: Side;
  rival: Side;
  weeks: readonly OpenWeek[];
  /** The ledger of this side's moves, and that of its rival's. */
  ledger: readonly LedgerWeek[];
  theirLedger: readonly LedgerWeek[];
  /** Beliefs that the other is hostile, from the start on: the rival's, the observer's at its seat, and one's own. */
  theirs: CourseCurve['values'];
  calm: CourseCurve['values'];
  mine: CourseCurve['values'];
}

/** Looks for its concept in a story; null where it did not show. */
export type Rule = (story: Story) => ConceptHit | null;

/** The strongest of several showings. */
export const best = (hits: readonly ConceptHit[]): ConceptHit | null =>
  hits.reduce<ConceptHit | null>((top, hit) => (top && top.strength >= hit.strength ? top : hit), null);

export const unit = (value: number): number => Math.min(1, Math.max(0, value));

export const moveOf = ({ match }: Story, id: string): Move | undefined =>
  match.level.moves.find((move) => move.id === id);

/** Every move of a side, by default of one's own, with its week and its place on the sheet. */
export const movesOf = (
  story: Story,
  by: Side = story.side,
): { week: number; index: number; entry: LedgerMove; move: Move }[] =>
  (by === story.side ? story.ledger : story.theirLedger).flatMap(({ week, moves }) =>
    moves.flatMap((entry, index) => {
      const move = moveOf(story, entry.move);
      return move ? [{ week, index, entry, move }] : [];
    }),
  );

/** All facts of a week. */
export const factsIn = ({ weeks }: Story, week: number): readonly Fact[] =>
  weeks.find((one) => one.week === week)?.facts ?? [];

/** What the other side's readings of `by` in a week say under one reason, in log odds. */
export function underReason(
  facts: readonly Fact[],
  by: Side,
  code: ReasonCode,
  about?: string | null,
): number {
  return factsOf(facts, 'read')
    .filter((fact) => fact.side !== by)
    .flatMap((fact) => fact.reasons)
    .filter((reason) => reason.code === code && (about === undefined || reason.move === about))
    .reduce((sum, reason) => sum + reason.amount, 0);
}

/** Whether a side gave a sharp order in a week. */
export function escalated(story: Story, week: OpenWeek, side: Side): boolean {
  return ordersIn(week.facts, side).some((order) => moveOf(story, order.move)?.stance === 'escalatory');
}

/** A reason that was given for a move as it looked: the week and move in which it weighed most. */
export function weighed(
  story: Story,
  code: ReasonCode,
  keep: (amount: number, entry: LedgerMove) => boolean,
): ConceptHit[] {
  return story.ledger.flatMap(({ week, moves }, at) =>
    moves.flatMap((entry): ConceptHit[] => {
      const facts = story.weeks[at]?.facts ?? [];
      if (entry.bill === null || entry.seen === null) return [];
      const amount = underReason(facts, story.side, code, entry.seen);
      return amount !== 0 && keep(amount, entry)
        ? [{ week, strength: unit(Math.abs(amount) * 1.5), move: entry.move, amount }]
        : [];
    }),
  );
}

/** The story of a match from one seat, with the curves of its course. */
export function storyOf(
  match: Match,
  side: Side,
  weeks: readonly OpenWeek[],
  ledger: readonly LedgerWeek[],
  curves: readonly CourseCurve[],
  theirLedger: readonly LedgerWeek[] = ledgerOf(match, rivalOf(side), weeks),
): Story {
  const rival = rivalOf(side);
  const values = (id: string) => curves.find((curve) => curve.id === id)?.values ?? [];
  return {
    match,
    side,
    rival,
    weeks,
    ledger,
    theirLedger,
    theirs: values(rival),
    calm: values(`${rival}.unbiased`),
    mine: values(side),
  };
}

/** The rival attacked, or it chose the war. */
export const attackedBy = (story: Story, side: Side): boolean =>
  story.weeks.some(({ facts }) => factsOf(facts, 'attacked').some((fact) => fact.side === side)) ||
  (story.match.state.outcome?.kind === 'coup' && story.match.state.outcome.by === side);
