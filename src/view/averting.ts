/** A match that ended in force: where that began, and whether anything that a side could have decided would have averted it. */
import type { Averting } from '../analysis/index.js';
import type { OutcomeKind, Side } from '../engine/index.js';
import type { Match } from '../session/index.js';
import { percent, t } from '../text/index.js';
import { actText } from './moments.js';
import { openWeeks, ordersIn } from './openMatch.js';
import { factsOf, outlookOf } from './outlook.js';
import { sideName } from './sideName.js';
import { attacks } from './whatIf.js';

const FORCE: readonly OutcomeKind[] = ['war', 'limitedWar', 'nuclear', 'coup'];

/** Did a match end in war of any size, or in a government toppled? */
export const endedByForce = ({ state }: Pick<Match, 'state'>): boolean =>
  state.outcome !== null && FORCE.includes(state.outcome.kind);

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
const helps = ({ force: { change } }: Averting): boolean => change.high < 0 && change.mean <= -HELPS;

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

/**
 * Whether another decision of `seat` would have helped, in one or two sentences: the one that would have helped most, with how
 * surely; else that none would have. Empty while nothing has been found.
 * @param whole all decisions have been looked at.
 */
export function avertingText(match: Match, seat: Side, found: readonly Averting[], whole: boolean): string[] {
  if (found.length === 0) return [];
  const look = outlookOf(match, seat);
  const end = match.state.outcome?.kind === 'coup' ? 'coup' : 'war';
  const top = found.filter(helps).sort((a, b) => a.force.change.mean - b.force.change.mean)[0];
  const lastWeek = match.state.outcome?.week ?? 0;
  const last = found.find(({ week, round }) => week === lastWeek && round === 0);
  const lines: string[] = [];
  if (top) {
    const { from, to, change } = top.force;
    lines.push(
      t('story.force.helps', {
        week: top.week,
        text: actText(look, top.instead),
        before: of100(from.mean),
        after: of100(to.mean),
        least: points(change.high),
        most: points(change.low),
        end,
        back: top.instead.kind === 'answer' && top.instead.order === 'backDown' ? 'yes' : 'no',
      }),
    );
  }
  if (last && top?.week !== lastWeek && (top || whole))
    lines.push(
      t(top ? 'story.force.late' : 'story.force.none', {
        week: lastWeek,
        weeks: new Set(found.map(({ week }) => week)).size,
        after: of100(last.force.to.mean),
        end,
      }),
    );
  else if (!last && !top && whole) lines.push(t('story.force.noneBefore', { end }));
  return lines;
}
