/** What the rival weighed at the key decisions of a match: the considerations behind each of its orders, and what came near. */
import type { WeekDecisions } from '../analysis/index.js';
import type { OutcomeKind, Side } from '../engine/index.js';
import { type Match, rivalOf } from '../session/index.js';
import { decimal, levelText, list, percent, sayAny, signed, t } from '../text/index.js';
import { type OpenWeek, openWeeks, ordersIn } from './openMatch.js';
import { outcomeName } from './outcomeName.js';

/** What an expert expected of its sheet. */
type Expectation = NonNullable<NonNullable<WeekDecisions[Side]>['outlook']>;

/** One consideration with what it added; what counts for the order is positive. */
export interface Weighed {
  id: string;
  label: string;
  why: string;
  amount: number;
  text: string;
}

export interface ConsideredOrder {
  id: string;
  name: string;
  meant: string;
  parts: Weighed[];
  score: number;
  /** The weightiest in a line, for the ledger. */
  because: string;
}

export interface KeyDecision {
  week: number;
  /** Why this week is shown. */
  key: string;
  orders: ConsideredOrder[];
  /** The sheet that came next, in a sentence; empty where none is known. */
  near: string;
  /** How the futures ended that an expert imagined, in a sentence; empty for the others. */
  foresaw: string;
}

/** Ends of imagined futures that are named. */
const FORESEEN = 3;

function foresawText(match: Match, outlook: Expectation | undefined): string {
  if (!outlook) return '';
  const ends = Object.entries(outlook.outcomes)
    .sort((a, b) => b[1] - a[1])
    .slice(0, FORESEEN)
    .map(([kind, share]) =>
      t('debrief.key.end', { end: outcomeName(match.level, kind as OutcomeKind), share: percent(share) }),
    );
  return ends.length > 0 ? t('debrief.key.foresaw', { futures: outlook.futures, ends: list(ends) }) : '';
}

/** Considerations that are named in a line. */
const NAMED = 2;
/** Parts below this do not show. */
const UNSEEN = 0.005;

function partsOf(parts: Record<string, number | undefined>): Weighed[] {
  return Object.entries(parts)
    .flatMap(([id, amount]) =>
      amount !== undefined && Math.abs(amount) >= UNSEEN
        ? [
            {
              id,
              label: sayAny(`consideration.${id}.label`),
              why: sayAny(`consideration.${id}.why`),
              amount,
              text: signed(amount),
            },
          ]
        : [],
    )
    .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
}

function consideredIn(
  match: Match,
  rival: Side,
  week: OpenWeek,
  decisions: WeekDecisions | undefined,
): ConsideredOrder[] {
  const decision = decisions?.[rival];
  if (!decision) return [];
  const say = (key: string) => levelText(match.level, key);
  return ordersIn(week.facts, rival).map((order, index) => {
    const considered = decision.considerations.find((one) => one.move === order.move);
    const parts = partsOf(considered?.parts ?? {});
    const spoke = parts.filter(({ amount }) => amount > 0).slice(0, NAMED);
    return {
      id: `${week.week}.${index}`,
      name: say(`move.${order.move}.name`),
      meant: order.meant ? say(`meaning.${order.move}.${order.meant}`) : '',
      parts,
      score: considered?.score ?? 0,
      because: spoke.map(({ label }) => label).join(t('debrief.join')),
    };
  });
}

/** Why each order of the rival was given, by week and place on the sheet ("4.0"): for the ledger. */
export function becauseOf(
  match: Match,
  side: Side,
  decisions: readonly WeekDecisions[],
): Map<string, string> {
  const rival = rivalOf(side);
  return new Map(
    openWeeks(match).flatMap((week, at) =>
      consideredIn(match, rival, week, decisions[at]).map(({ id, because }) => [id, because] as const),
    ),
  );
}

/** Weeks of the rival that are shown. */
const SHOWN = 4;

/** How sharp the rival's sheet of a week was: its highest rung, an attack above all. */
function sharpness(match: Match, rival: Side, week: OpenWeek): number {
  return Math.max(
    0,
    ...ordersIn(week.facts, rival).map((order) => {
      const move = match.level.moves.find(({ id }) => id === order.move);
      if (!move) return 0;
      if (move.effects.some((effect) => effect.do === 'attack')) return 10;
      return move.stance === 'escalatory' ? move.rung : 0;
    }),
  );
}

/**
 * The rival's decisions in the weeks that mattered most: turning points first, then its sharpest weeks, in the order of
 * the match. Empty where a person or a script sat there, or the AI of this build would have decided otherwise.
 */
export function keyDecisionsOf(
  match: Match,
  side: Side,
  decisions: readonly WeekDecisions[],
  turning: readonly number[],
): KeyDecision[] {
  const rival = rivalOf(side);
  const weeks = openWeeks(match);
  const rank = (week: OpenWeek) =>
    (turning.includes(week.week) ? 20 - turning.indexOf(week.week) : 0) + sharpness(match, rival, week);
  return weeks
    .map((week, at) => ({ week, orders: consideredIn(match, rival, week, decisions[at]), at }))
    .filter(({ orders }) => orders.length > 0)
    .sort((a, b) => rank(b.week) - rank(a.week))
    .slice(0, SHOWN)
    .sort((a, b) => a.week.week - b.week.week)
    .map(({ week, orders, at }): KeyDecision => {
      const [next] = decisions[at]?.[rival]?.alternatives ?? [];
      const names = next?.orders.map((move) => levelText(match.level, `move.${move}.name`)) ?? [];
      return {
        week: week.week,
        key: turning.includes(week.week) ? t('debrief.key.turning') : t('debrief.key.sharp'),
        orders,
        near: next
          ? t(next.margin < 0 ? 'debrief.key.lesser' : 'debrief.key.near', {
              orders: names.length > 0 ? list(names) : t('debrief.turning.nothing'),
              margin: decimal(Math.abs(next.margin), 2),
            })
          : '',
        foresaw: foresawText(match, decisions[at]?.[rival]?.outlook),
      };
    });
}
