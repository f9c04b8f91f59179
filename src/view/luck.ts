/** The luck of a match in words: how often a thing happened against how often it was to be expected, and the surprises. */

import type { Luck, LuckDraw, LuckSum } from '../analysis/index.js';
import type { Match } from '../session/index.js';
import { decimal, levelText, percent, t } from '../text/index.js';
import { sideName } from './sideName.js';

export interface LuckRow {
  id: string;
  text: string;
  draws: number;
  /** Numbers of times. */
  expected: number;
  realised: number;
  /** How far from what was to be expected such a number lies in 95 of 100 matches. */
  spread: number;
  expectedText: string;
  realisedText: string;
  /** More often or less often than chance alone nearly always has it, or about as was to be expected. */
  verdict: 'more' | 'less' | 'about';
  verdictText: string;
}

export interface LuckModel {
  rows: LuckRow[];
  /** One sentence for each draw that was least to be expected. */
  surprises: { id: string; week: number; text: string; chance: string }[];
  /** The longest axis, for the bars: a number of times. */
  most: number;
}

const about = (match: Match, draw: LuckDraw): string => {
  const id = draw.about;
  if (id === null) return '';
  const key = draw.kind === 'consent' ? `issue.${id}.name` : `move.${id}.name`;
  return levelText(match.level, key);
};

/** A difference of less than one time is nothing to speak of. */
const LEAST = 0.75;
/** Standard deviations on each side of a range in which 95 of 100 numbers lie. */
const Z = 1.96;

function rowOf(match: Match, sum: LuckSum): LuckRow {
  const { kind, side, draws, expected, realised } = sum;
  const spread = Z * sum.spread;
  const off = realised - expected;
  const verdict = Math.abs(off) <= Math.max(spread, LEAST) ? 'about' : off > 0 ? 'more' : 'less';
  const name = side ? sideName(match.level, side) : '';
  const third = match.level.third ? levelText(match.level, 'third.name') : '';
  return {
    id: `${kind}.${side ?? ''}`,
    text: side ? t(`debrief.luck.${kind}.of`, { name, third }) : t(`debrief.luck.${kind}`, { third }),
    draws,
    expected,
    realised,
    spread,
    expectedText: decimal(expected, 1),
    realisedText: t('debrief.luck.of', { times: decimal(realised), draws: decimal(draws) }),
    verdict,
    verdictText: t(`debrief.luck.${verdict}`),
  };
}

function surpriseText(match: Match, draw: LuckDraw): string {
  const values = {
    week: draw.week,
    name: draw.side ? sideName(match.level, draw.side) : '',
    about: about(match, draw),
    third: match.level.third ? levelText(match.level, 'third.name') : '',
  };
  return t(`debrief.surprise.${draw.kind}.${draw.happened ? 'yes' : 'no'}`, values);
}

/** The luck of a match, kind by kind. */
export function luckOf(match: Match, luck: Luck): LuckModel {
  const rows = luck.sums.filter(({ draws }) => draws > 0).map((sum) => rowOf(match, sum));
  return {
    rows,
    surprises: luck.surprises.map((draw, index) => ({
      id: `${index}`,
      week: draw.week,
      text: surpriseText(match, draw),
      chance: percent(draw.happened ? draw.chance : 1 - draw.chance),
    })),
    most: Math.max(1, ...rows.map(({ draws }) => draws)),
  };
}
