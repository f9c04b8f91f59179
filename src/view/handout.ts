/** The half page that students get on paper: what stands on it, cut so that it always fits. */
import type { MadeExercise } from '../session/index.js';
import { t } from '../text/index.js';
import { exerciseInShort } from './exerciseForm.js';

/** Lines of the note that fit, and characters in a line. */
const LINES = 11;
const WIDTH = 62;
/** A longer title is set smaller, and takes the place of two lines of the note. */
const SHORT_TITLE = 36;
/** A longer address is not typed by anybody. */
const LONGEST_ADDRESS = 180;
/** Characters of an address beyond which a phone has trouble with its QR code. */
const LONGEST_QR = 1_000;

/** Can this address be a QR code that phones read from paper and from a screen? */
export const fitsQr = (address: string): boolean => address.length <= LONGEST_QR;

export interface Handout {
  title: string;
  /** Too long for large letters. */
  longTitle: boolean;
  /** In short: level, seat, length. */
  about: string;
  note: string;
  /** The note goes on in the exercise. */
  cut: boolean;
  steps: string[];
  address: string;
  /** Printed under the code, where it is short enough. */
  typed: boolean;
}

/** As many lines of a note as fit; the rest is left out at a space. */
function fitted(note: string, most: number): { note: string; cut: boolean } {
  const kept: string[] = [];
  let lines = 0;
  for (const line of note.split(/\r?\n/)) {
    const takes = Math.max(1, Math.ceil(line.length / WIDTH));
    if (lines + takes <= most) {
      kept.push(line);
      lines += takes;
      continue;
    }
    const room = (most - lines) * WIDTH - 1;
    if (room > 0) kept.push(`${line.slice(0, room).replace(/\s+\S*$/, '')} …`);
    return { note: kept.join('\n'), cut: true };
  }
  return { note: kept.join('\n'), cut: false };
}

export function handoutOf({ exercise }: Pick<MadeExercise, 'exercise'>, address: string): Handout {
  const title = exercise.title || t('make.untitled');
  const longTitle = title.length > SHORT_TITLE;
  const [, seat, weeks, minutes] = exerciseInShort(exercise);
  return {
    title,
    longTitle,
    about: [seat, weeks, minutes].join(' · '),
    ...fitted(exercise.note.trim(), longTitle ? LINES - 2 : LINES),
    steps: (['open', 'play', 'stop', 'handIn'] as const).map((step) => t(`make.paper.${step}`)),
    address,
    typed: address.length <= LONGEST_ADDRESS,
  };
}
