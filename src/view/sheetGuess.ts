/** What the sheet as it stands would leave in the rival, what to beware of, and what it would teach. */
import type { TableAnswer } from '../engine/index.js';
import type { Preview } from '../session/index.js';
import { decimal, t } from '../text/index.js';
import { type Figure, plain } from './figures.js';
import { feltChange, feltText, points, shareChange, shiftLines } from './impressions.js';
import type { Outlook } from './outlook.js';
import { wordOf } from './words.js';

export interface SheetGuess {
  /** Their alarm and what they hold of our resolve, after the sheet, each with its change and the reasons for it. */
  figures: Figure[];
  /** The same in one line. */
  line: string;
  warnings: string[];
  /** What their answer, and what their next orders, would tell. */
  teaches: Figure[];
}

type Sheet = NonNullable<Preview['sheet']>;

/** How much something of so many bits tells or teaches, in a word. */
export const tellsWord = (bits: number): string => t(`match.teaches.${wordOf('tells', bits)}`);

const tellsText = (bits: number): string =>
  t('match.teaches.value', { word: tellsWord(bits), bits: decimal(bits, 2) });

/** What a sheet leaves in them in one line; empty where the analysts say nothing of it. */
export function leavesText(sheet: Preview['sheet']): string {
  if (!sheet) return '';
  return t('match.guess.leaves', {
    alarm: points(shareChange(sheet.alarm.before, sheet.alarm.after)),
    resolve: points(shareChange(sheet.reputation.before, sheet.reputation.after)),
  });
}

/** How much a sheet would teach, all together, in the word that the advisers use; empty where the analysts say nothing of it. */
export const teachesText = (sheet: Preview['sheet']): string =>
  sheet ? tellsWord((sheet.teaches.answer ?? 0) + sheet.teaches.orders) : '';

function figureOf(sheet: Sheet, what: 'alarm' | 'reputation', label: string): Figure {
  const { before, after, shifts } = sheet[what];
  const by = shareChange(before, after);
  return {
    id: `sheet.${what}`,
    label,
    value: feltText(what, after),
    word: '',
    share: null,
    change: feltChange(what, by, shiftLines(shifts, by)),
  };
}

/** The analysts' guess for the whole sheet; null where they say nothing of it, as under earlier rules. `answer` is that on the sheet. */
export function sheetGuessOf(
  look: Outlook,
  preview: Preview | null,
  answer: TableAnswer = 'wait',
): SheetGuess | null {
  const sheet = preview?.sheet;
  if (!sheet) return null;
  // Who answers now, or must answer now, has no open offer to lose.
  const stays = answer === 'wait' && look.view.table.offers[look.rival]?.dated !== true;
  const answered = sheet.teaches.answer;
  return {
    figures: [
      figureOf(sheet, 'alarm', t('match.felt.theirAlarm')),
      figureOf(sheet, 'reputation', t('match.felt.yourResolve')),
    ],
    line: t('match.sheet.line', { leaves: leavesText(sheet), much: teachesText(sheet) }),
    warnings: sheet.warnings
      .filter((warning) => warning !== 'theirOfferLapses' || stays)
      .map((warning) => t(`match.warning.${warning}`)),
    teaches: [
      ...(answered === null ? [] : [plain('teaches.answer', t('match.teaches.answer'), tellsText(answered))]),
      plain('teaches.orders', t('match.teaches.orders'), tellsText(sheet.teaches.orders)),
    ],
  };
}
