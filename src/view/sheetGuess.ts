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

/** What a sheet leaves in them: their alarm and how firm one seems, each with its change as it is shown. */
const leftBy = ({ alarm, reputation }: Sheet) => ({
  alarm: points(shareChange(alarm.before, alarm.after)),
  resolve: points(shareChange(reputation.before, reputation.after)),
});

const bitsOf = ({ teaches }: Sheet): number => (teaches.answer ?? 0) + teaches.orders;

/** How much a sheet would teach, all together, in the word that the advisers use. */
const teachesText = (sheet: Sheet): string => tellsWord(bitsOf(sheet));

/** What one move changes of a sheet, beside the sheet as a whole. */
export interface Share {
  /** What the move adds to the sheet without it: in them, in one line. */
  adds: string;
  /** What the sheet with it leaves in them; empty where the sheet has no room for it. */
  leaves: string;
  /** How much the move teaches beyond the sheet without it, and how much the sheet with it; empty as above. */
  teaches: string;
}

/** Bits by which a sheet must teach less for a move for that to be said. */
const LESS = 0.04;

/**
 * What a move adds to a sheet, from the analysts' guesses for the sheet with it and without it. The two shown for alarm and for
 * firmness add up: what the sheet without it leaves, and what the move adds, is what the sheet with it leaves.
 */
export function shareOf(sheet: Sheet, without: Sheet): Share {
  const more = bitsOf(sheet) - bitsOf(without);
  const own = more <= -LESS ? t('match.guess.teaches.less') : tellsWord(Math.max(0, more));
  return {
    adds: t('match.guess.adds', {
      alarm: points(shareChange(without.alarm.after, sheet.alarm.after)),
      resolve: points(shareChange(without.reputation.after, sheet.reputation.after)),
    }),
    leaves: t('match.guess.total', leftBy(sheet)),
    teaches: t('match.guess.teaches', { own, much: teachesText(sheet) }),
  };
}

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

/** The analysts' guess for the whole sheet; null where previews are not shown, and where they say nothing, as under earlier rules. `answer` is that on the sheet. */
export function sheetGuessOf(
  look: Outlook,
  preview: Preview | null,
  answer: TableAnswer = 'wait',
): SheetGuess | null {
  const sheet = preview?.sheet;
  if (!sheet || !look.allowed.previews) return null;
  // Who answers now, or must answer now, has no open offer to lose.
  const stays = answer === 'wait' && look.view.table.offers[look.rival]?.dated !== true;
  const answered = sheet.teaches.answer;
  return {
    figures: [
      figureOf(sheet, 'alarm', t('match.felt.theirAlarm')),
      figureOf(sheet, 'reputation', t('match.felt.yourResolve')),
    ],
    line: t('match.sheet.line', {
      leaves: t('match.guess.leaves', leftBy(sheet)),
      much: teachesText(sheet),
    }),
    warnings: sheet.warnings
      .filter((warning) => warning !== 'theirOfferLapses' || stays)
      .map((warning) => t(`match.warning.${warning}`)),
    teaches: [
      ...(answered === null ? [] : [plain('teaches.answer', t('match.teaches.answer'), tellsText(answered))]),
      plain('teaches.orders', t('match.teaches.orders'), tellsText(sheet.teaches.orders)),
    ],
  };
}
