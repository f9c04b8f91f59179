/** How one's analysts think a move will be read: a sentence, and a place on the scale from calm to alarm. */

import type { Preview, ReadingGuess } from '../session/index.js';
import { sayAny, signed, t } from '../text/index.js';
import type { Outlook } from './outlook.js';
import { leavesText } from './sheetGuess.js';
import { readingWords, toneOfReading } from './words.js';

export interface GuessModel {
  /** What they may think, in the level's words. */
  sentence: string;
  /** −1 (calms) to 1 (alarms). */
  at: number;
  low: number;
  high: number;
  /** How strongly it calms or alarms, such as "alarms them clearly". */
  words: string;
  /** The change, with its range where there is one. */
  range: string;
  tone: 'risk' | 'calm' | 'plain';
  change: string;
  /** The leading reason. */
  lead: string;
  /** What the sheet with it would leave and teach, in a line; empty where nobody says. */
  leaves: string;
  /** The whole in one sentence for a screen reader. */
  says: string;
}

/** Change of log odds that reaches the end of the scale. */
const FULL = 1;
const onScale = (change: number): number => Math.min(1, Math.max(-1, change / FULL));

/** The guess for one order. `move` is the move that was meant; `sheet` is that of the whole sheet. */
export function guessModel(
  look: Outlook,
  move: string,
  guess: ReadingGuess,
  sheet?: Preview['sheet'],
): GuessModel {
  const tone = toneOfReading(guess.change);
  const sentence =
    tone === 'plain'
      ? t('match.guess.nothing')
      : look.say(`read.${move}.${tone === 'risk' ? 'alarm' : 'calm'}`);
  const change = signed(guess.change);
  const low = signed(guess.low);
  const high = signed(guess.high);
  const lead = sayAny(`reason.${guess.lead}.label`);
  return {
    sentence,
    words: readingWords(guess.change),
    at: onScale(guess.change),
    low: onScale(guess.low),
    high: onScale(guess.high),
    range: low === high ? change : t('match.guess.range', { change, low, high }),
    tone,
    change,
    lead,
    leaves: leavesText(sheet),
    says:
      low === high
        ? t('match.guess.saysOne', { sentence, change })
        : t('match.guess.says', { sentence, change, low, high }),
  };
}
