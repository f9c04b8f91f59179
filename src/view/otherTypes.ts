/** What if the rival had been of another type, in words: how the same seed and the same orders end then. */
import type { CourseEnd, OtherType, OtherTypes } from '../analysis/index.js';
import type { Side } from '../engine/index.js';
import type { Match } from '../session/index.js';
import { levelText, list, percent, sayAny, t } from '../text/index.js';
import { outcomeName } from './outcomeName.js';

export interface OtherTypeRow {
  id: string;
  /** The type's name; `real` marks the one that was. */
  type: string;
  real: boolean;
  end: string;
  differs: string;
  /** The player's belief in hostility at the end. */
  belief: string;
  /** The same from the start on. */
  values: number[];
  /** What could not be played as recorded. */
  note: string;
}

function endText(match: Match, end: CourseEnd | null): string {
  if (!end) return t('debrief.other.open');
  const label = outcomeName(match.level, end.outcome);
  const cause = end.cause ? sayAny(`cause.${end.cause}.label`).toLowerCase() : '';
  return cause
    ? t('debrief.other.endCause', { label, cause, week: end.week })
    : t('debrief.other.end', { label, week: end.week });
}

function noteOf(match: Match, { skipped, goesOnFrom }: OtherType): string {
  const notes: string[] = [];
  if (skipped.length > 0) {
    const moves = skipped.map(({ move, week }) =>
      t('debrief.other.skippedMove', {
        move: move === null ? t('debrief.other.answer') : levelText(match.level, `move.${move}.name`),
        week,
      }),
    );
    notes.push(t('debrief.other.skipped', { moves: list(moves) }));
  }
  if (goesOnFrom !== null) notes.push(t('debrief.other.goesOn', { week: goesOnFrom }));
  return notes.join(' ');
}

/** The real course first, then those with the other types. */
export function otherTypesOf(match: Match, side: Side, found: OtherTypes): OtherTypeRow[] {
  const rows = [
    { type: found.type, end: found.end, line: found.line, real: null },
    ...found.others.map((other) => ({ type: other.type, end: other.end, line: other.line, real: other })),
  ];
  return rows.map(({ type, end, line, real }): OtherTypeRow => {
    const values = line.belief[side];
    return {
      id: type,
      type: sayAny(`type.${type}.label`),
      real: real === null,
      end: endText(match, end),
      differs:
        real === null
          ? t('debrief.other.real')
          : real.differsFrom === null
            ? t('debrief.other.same')
            : t('debrief.other.differs', { week: real.differsFrom }),
      belief: percent(values.at(-1) ?? 0),
      values,
      note: real ? noteOf(match, real) : '',
    };
  });
}
