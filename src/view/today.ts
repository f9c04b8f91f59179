/** The crisis of the day in words: who leads, what is at stake, what became of each try, and the lines to share. */

import { type Daily, dailyOf, type Kept, type Match, triesAt } from '../session/index.js';
import { date as dateText, sayAny, t } from '../text/index.js';
import { rowOf } from './library.js';
import { outcomeName } from './outcomeName.js';

export interface Try {
  /** Its entry in the library. */
  id: string;
  end: string;
  over: boolean;
}

export interface TodayModel {
  date: string;
  /** "28 November 2026". */
  day: string;
  /** "You lead Russia." */
  lead: string;
  /** The brief by its name, "as a security seeker". */
  brief: string;
  /** The try that counts, if it has been begun. */
  first: Try | null;
  practice: Try[];
}

const tryOf = (entry: Kept): Try => {
  const { id, end, over } = rowOf(entry);
  return { id, end, over };
};

/** A day's crisis with the tries at it. */
export function todayOf(date: string, library: readonly Kept[]): TodayModel {
  const { side, brief, level }: Daily = dailyOf(date);
  const [first, ...practice] = triesAt(date, library).map(tryOf);
  return {
    date,
    day: dateText(date),
    lead: t('today.lead', { side: sayAny(`setup.level.${level}.${side}`) }),
    brief: t('today.brief', { type: sayAny(`type.${brief}.label`).toLowerCase() }),
    first: first ?? null,
    practice,
  };
}

/** Marks for the rungs of the ladder, from 0 to 9. */
const MARKS = '▁▂▂▃▄▅▆▆▇█';

/** How high the ladder stood after each week of a match, as a row of marks. */
function ladderOf(match: Match): string {
  const rungs = new Map<number, number>();
  for (const { before, after } of match.steps) rungs.set(before.week, after.rung);
  return [...rungs.values()].map((rung) => MARKS[rung] ?? '█').join('');
}

/** The lines that a person shares of a finished try; they do not say what the rival was. */
export function shareLines(date: string, match: Match, address: string): string {
  const { outcome } = match.state;
  const { side, level } = dailyOf(date);
  return [
    t('today.share.title', { day: dateText(date) }),
    t('today.share.how', {
      side: sayAny(`setup.level.${level}.${side}`),
      end: outcome ? outcomeName(match.level, outcome.kind) : '',
      week: outcome?.week ?? 0,
    }),
    t('today.share.ladder', { marks: ladderOf(match) }),
    address,
  ].join('\n');
}
