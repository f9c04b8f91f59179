/** Who of the three advisers was right: week by week what each believed and laid down, in words, against the rival's true type. */

import type { AdvisedWeek, AdviserRecord } from '../analysis/index.js';
import type { Side } from '../engine/index.js';
import type { Match } from '../session/index.js';
import { decimal, list, signed, t } from '../text/index.js';
import { adviserName, beliefText, sheetLines } from './advice.js';
import { type Outlook, outlookOf } from './outlook.js';
import { sideName } from './sideName.js';

export interface AdviserCell {
  id: string;
  name: string;
  belief: string;
  /** The sheet that it laid down, line by line. */
  lines: string[];
  /** Nearest the truth of the three, or as near as one other. */
  nearest: boolean;
  verdict: string;
  /** How the sheet was read against how it was expected to be, where it was followed; else empty. */
  followed: string;
}

export interface AdviserRecordModel {
  sentence: string;
  names: string[];
  weeks: { week: number; name: string; cells: AdviserCell[] }[];
}

/** `alike`: all three believed as much as words can say. */
function cellOf(look: Outlook, one: AdvisedWeek, alike: boolean): AdviserCell {
  const { adviser, belief, sheet, nearest, expected, read } = one;
  return {
    id: adviser,
    name: adviserName(look, adviser),
    belief: beliefText(belief),
    lines: sheetLines(look, sheet),
    nearest: nearest && !alike,
    verdict: t(`advice.record.${alike ? 'even' : nearest ? 'right' : 'wrong'}`),
    followed:
      read === null ? '' : t('advice.record.followed', { expected: signed(expected), read: signed(read) }),
  };
}

const alike = (advisers: readonly AdvisedWeek[]): boolean =>
  new Set(advisers.map(({ belief }) => beliefText(belief))).size === 1;

/** Decimals of a mean miss. */
const DIGITS = 2;

function sentenceOf(look: Outlook, { means, truth }: AdviserRecord): string {
  const [best, ...rest] = means;
  if (!best) return '';
  const others = rest.map(({ adviser, miss }) =>
    t('advice.record.other', { name: adviserName(look, adviser), miss: decimal(miss, DIGITS) }),
  );
  return t('advice.record.best', {
    name: adviserName(look, best.adviser),
    rival: sideName(look.level, look.rival),
    type: truth,
    miss: decimal(best.miss, DIGITS),
    others: list(others),
  });
}

/** The advisers of a side in a match, as far as they have been looked at; null where nothing has been yet. */
export function adviserRecordOf(match: Match, side: Side, record: AdviserRecord): AdviserRecordModel | null {
  const [first] = record.weeks;
  if (!first) return null;
  const look = outlookOf(match, side);
  return {
    sentence: sentenceOf(look, record),
    names: first.advisers.map(({ adviser }) => adviserName(look, adviser)),
    weeks: record.weeks.map(({ week, advisers }) => ({
      week,
      name: t('advice.record.week', { week }),
      cells: advisers.map((one) => cellOf(look, one, alike(advisers))),
    })),
  };
}
