/** The sheet of one's own run, to be printed: the end, tension, estimates against the observer, first escalation, sharpest misreading. */
import { readingsOf } from '../analysis/index.js';
import { beliefBrier, deedIn, foretellingBrier, unbiasedOf } from '../class/index.js';
import type { Side, WeekOrders } from '../engine/index.js';
import { type Match, rivalOf, type WorkMatch } from '../session/index.js';
import { decimal, sayAny, t } from '../text/index.js';
import { pickOf } from './asks.js';
import { endingOf } from './ending.js';
import { misreadOf } from './misread.js';
import { outlookOf } from './outlook.js';
import { sideLabel } from './sideName.js';

export interface RunSheet {
  title: string;
  end: string[];
  tension: string;
  truth: string;
  /** Own estimates and the unbiased observer's, in whole percent as text. */
  beliefs: { week: number; own: string; observer: string }[];
  /** The score of the estimates in a sentence; empty where there are none. */
  beliefScore: string;
  foretold: { week: number; said: string; done: string }[];
  foretoldScore: string;
  escalation: string[];
  misread: string[];
}

/** The orders of each week, and the state in which they were written. */
const weeksIn = (match: Match) =>
  match.steps.flatMap(({ before, input }) =>
    input.awaiting === 'orders' ? [{ before, orders: { west: input.west, russia: input.russia } }] : [],
  );

function tensionText(match: Match): string {
  const first = match.start.tension;
  const ends = new Map<number, number>();
  for (const { before, after } of match.steps) ends.set(before.week, after.tension);
  const [week, most] = [...ends].reduce((high, one) => (one[1] > high[1] ? one : high), [0, first]);
  const values = { first: decimal(first), most: decimal(most), last: decimal(match.state.tension), week };
  return t(week === 0 ? 'run.tension.start' : 'run.tension.says', values);
}

function escalationText(match: Match, side: Side, whose: 'own' | 'theirs'): string {
  const look = outlookOf(match, side);
  for (const { before, orders } of weeksIn(match)) {
    const sharp = orders[side].orders.find(
      ({ move }) => look.level.moves.find((one) => one.id === move)?.stance === 'escalatory',
    );
    if (sharp)
      return t(`run.escalation.${whose}`, { move: look.say(`move.${sharp.move}.name`), week: before.week });
  }
  return t(`run.escalation.${whose}None`);
}

const percentText = (percent: number): string => t('asks.belief.says', { percent });

function misreadLines(match: Match, side: Side): string[] {
  const readings = readingsOf(match, match.steps, side);
  const [sharpest] = misreadOf(match, side, readings);
  if (!sharpest) return [t('run.misread.none')];
  const { week, name, meant, looked, because } = sharpest;
  return [
    t('run.misread.says', { week, move: name }),
    meant ? t('run.misread.meant', { meant }) : '',
    looked,
    because,
  ].filter(Boolean);
}

/** The sheet of a match that is over, from the seat of whoever played it. @param said what was estimated and foretold in it. */
export function runSheetOf(
  match: Match,
  side: Side,
  said: Pick<WorkMatch, 'beliefs' | 'foretold'>,
  number: number,
): RunSheet | null {
  const ending = endingOf(match);
  if (!ending) return null;
  const rival = rivalOf(side);
  const type = match.state.types[rival];
  const weeks = weeksIn(match);
  const done = weeks.map(({ orders }) => deedIn(match.rules, rival, orders[rival] as WeekOrders));
  const beliefs = said.beliefs.flatMap(({ week, percent }) => {
    const then = weeks.find(({ before }) => before.week === week);
    if (!then) return [];
    const observer = percentText(Math.round(100 * unbiasedOf(then.before, side)));
    return [{ week, own: percentText(percent), observer }];
  });
  const foretold = said.foretold.flatMap(({ week, shares }) => {
    const deed = done[week - 1];
    if (!deed) return [];
    const { deed: pick, sure } = pickOf(shares);
    const text = t('asks.foretell.says', { deed: t(`asks.deed.${pick}.short`), sure });
    return [{ week, said: text, done: t(`asks.deed.${deed}.short`) }];
  });
  const brier = beliefBrier(said.beliefs, type === 'seeker' ? 0 : 1);
  const missed = foretellingBrier(said.foretold, done);
  return {
    title: t('run.match', { number, side: sideLabel(match.level, side) }),
    end: [ending.headline, ending.price].filter(Boolean),
    tension: tensionText(match),
    truth: t(type === 'seeker' ? 'run.truth.seeker' : 'run.truth.hostile', {
      type: sayAny(`type.${type}.label`),
    }),
    beliefs,
    beliefScore: brier === null ? '' : t('run.brier', { score: decimal(brier, 2) }),
    foretold,
    foretoldScore: missed === null ? '' : t('run.foretold.score', { score: decimal(missed, 2) }),
    escalation: [escalationText(match, side, 'own'), escalationText(match, rival, 'theirs')],
    misread: misreadLines(match, side),
  };
}
