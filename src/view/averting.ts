/** A match that ended in force: where that began, and whether anything that a side could have decided would have averted it. */
import type { Averting, Moment } from '../analysis/index.js';
import type { Side } from '../engine/index.js';
import type { Match } from '../session/index.js';
import { percent, t } from '../text/index.js';
import { endedByForce } from './ending.js';
import { actText, byForce } from './moments.js';
import { openWeeks, ordersIn } from './openMatch.js';
import { factsOf, outlookOf } from './outlook.js';
import { sideName } from './sideName.js';
import { attacks } from './whatIf.js';

/** Where it began: whose decision it was, or which accident; empty where the match did not end in force. */
export function beganText(match: Match, seat: Side): string {
  const { outcome } = match.state;
  if (!outcome || !endedByForce(match)) return '';
  const { kind, cause, by, week } = outcome;
  if (kind === 'nuclear' || cause === 'inadvertent') {
    const facts = openWeeks(match).at(-1)?.facts ?? [];
    const last = factsOf(facts, 'crisisRound').at(-1);
    return last
      ? t('story.force.accident', { week, round: last.round, risk: percent(last.risk, 1) })
      : t('story.force.unordered', { week });
  }
  if (by === null) return t('story.force.both', { week });
  const what = kind === 'limitedWar' ? 'limited' : kind === 'coup' ? 'coup' : 'war';
  return by === seat
    ? t('story.force.own', { week, what })
    : t('story.force.theirs', { week, what, name: sideName(match.level, by) });
}

/** A fall of the share of futures that end in force that is worth the name. */
const HELPS = 0.05;
const helps = ({ force: { change } }: Pick<Averting, 'force'>): boolean =>
  change.high < 0 && change.mean <= -HELPS;

const points = (share: number): number => Math.round(Math.abs(share) * 100);
const of100 = (share: number): number => Math.round(share * 100);

/** Is it asked what `seat` could have done against it? Not where it was its own force: that is not weighed. */
export function asksAverting(match: Match, seat: Side): boolean {
  const look = outlookOf(match, seat);
  const attacked = openWeeks(match).some(({ facts }) =>
    ordersIn(facts, seat).some((order) => attacks(look, order)),
  );
  return endedByForce(match) && match.state.outcome?.by !== seat && !attacked;
}

/** What averting is asked for: the alternative, and by how much it lowers the share of futures that end in force. */
type Tried = Pick<Averting, 'week' | 'round' | 'instead' | 'force'>;

/** What else the seat could have done at the moments that are told, by the same measure; force is not weighed. */
function triedAtMoments(match: Match, seat: Side, moments: readonly Moment[]): Tried[] {
  if (match.state.outcome?.kind === 'coup') return [];
  const look = outlookOf(match, seat);
  return moments.flatMap(({ instead, week, moves }) =>
    instead && instead.side === seat && !byForce(look, instead, instead.week === week ? moves[seat] : null)
      ? [{ ...instead, force: instead.anyWar }]
      : [],
  );
}

/** Is it open which of two helps more? Their intervals have not parted. */
const isOpen = (top: Tried, other: Tried): boolean => other.force.change.low <= top.force.change.high;

/** Share of futures that ended in force as it was played, from which chance had no great part in it. */
const NEARLY_ALWAYS = 0.9;

function helpsText(match: Match, seat: Side, top: Tried, next: Tried | undefined): string {
  const look = outlookOf(match, seat);
  const { from, to, change } = top.force;
  const { instead, week } = top;
  const says = t('story.force.helps', {
    open: next ? 'yes' : 'no',
    week,
    text: actText(look, instead),
    before: of100(from.mean),
    after: of100(to.mean),
    least: points(change.high),
    most: points(change.low),
    end: endOf(match),
    back: instead.kind === 'answer' && instead.order === 'backDown' ? 'yes' : 'no',
  });
  const also = next
    ? t('story.force.also', {
        week: next.week,
        text: actText(look, next.instead),
        before: of100(next.force.from.mean),
        after: of100(next.force.to.mean),
      })
    : '';
  return [says, also].filter(Boolean).join(' ');
}

const endOf = ({ state }: Match): 'coup' | 'war' => (state.outcome?.kind === 'coup' ? 'coup' : 'war');

/**
 * Whether another decision of `seat` would have helped, in one or two sentences: the one that would have helped most, with how
 * surely, and the next where the two cannot be told apart; else that none would have, and how far it was chance. No decision is
 * named before all have been looked at. Empty while nothing has been found.
 * @param moments the moments as they have been found, with what else could have been done at them.
 * @param whole all decisions have been looked at.
 */
export function avertingText(
  match: Match,
  seat: Side,
  found: readonly Averting[],
  moments: readonly Moment[],
  whole: boolean,
): string[] {
  if (found.length === 0) return [];
  const all: Tried[] = [...found, ...triedAtMoments(match, seat, moments)];
  const [top, ...rest] = all.filter(helps).sort((a, b) => a.force.change.mean - b.force.change.mean);
  if (!whole) return [t('story.force.look', { helps: top ? 'yes' : 'no' })];
  const end = endOf(match);
  const lastWeek = match.state.outcome?.week ?? 0;
  const ofLast = found.filter(({ week }) => week === lastWeek);
  const last = ofLast.find(({ round }) => round === 0);
  const lines: string[] = [];
  if (top) {
    const same = (one: Tried): boolean =>
      one.week === top.week &&
      actText(outlookOf(match, seat), one.instead) === actText(outlookOf(match, seat), top.instead);
    lines.push(
      helpsText(
        match,
        seat,
        top,
        rest.find((one) => !same(one) && isOpen(top, one)),
      ),
    );
  }
  if (last && !ofLast.some(helps) && top?.week !== lastWeek) {
    const { from, to } = last.force;
    const values = { week: lastWeek, before: of100(from.mean), after: of100(to.mean), end };
    // Where the sheet as it was played mostly ended otherwise, the end was chance, and no better sheet had room to lower it.
    if (from.mean < NEARLY_ALWAYS) lines.push(t('story.force.chance', values));
    else if (top) lines.push(t('story.force.late', values));
    else lines.push(t('story.force.none', { ...values, weeks: new Set(found.map(({ week }) => week)).size }));
  } else if (!last && !top) lines.push(t('story.force.noneBefore', { end }));
  return lines;
}
