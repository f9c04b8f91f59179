/** How one's analysts think a move will be read: a sentence, and a place on the scale from calm to alarm. */

import type { ReadingGuess } from '../session/index.js';
import { sayAny, signed, t } from '../text/index.js';
import type { Outlook } from './outlook.js';

export interface GuessModel {
  /** What they may think, in the level's words. */
  sentence: string;
  /** −1 (calms) to 1 (alarms). */
  at: number;
  low: number;
  high: number;
  lowText: string;
  highText: string;
  tone: 'risk' | 'calm' | 'plain';
  change: string;
  /** The leading reason. */
  lead: string;
  /** The whole in one sentence for a screen reader. */
  says: string;
}

/** Change of log odds that reaches the end of the scale. */
const FULL = 1;
/** Changes below this say nothing. */
const FAINT = 0.03;

const onScale = (change: number): number => Math.min(1, Math.max(-1, change / FULL));

export function toneOfGuess(change: number): GuessModel['tone'] {
  if (Math.abs(change) < FAINT) return 'plain';
  return change > 0 ? 'risk' : 'calm';
}

/** The guess for one order. `move` is the move that was meant. */
export function guessModel(look: Outlook, move: string, guess: ReadingGuess): GuessModel {
  const tone = toneOfGuess(guess.change);
  const sentence =
    tone === 'plain'
      ? t('match.guess.nothing')
      : look.say(`read.${move}.${tone === 'risk' ? 'alarm' : 'calm'}`);
  const change = signed(guess.change);
  const lead = sayAny(`reason.${guess.lead}.label`);
  return {
    sentence,
    at: onScale(guess.change),
    low: onScale(guess.low),
    high: onScale(guess.high),
    lowText: signed(guess.low),
    highText: signed(guess.high),
    tone,
    change,
    lead,
    says: t('match.guess.says', { sentence, change, low: signed(guess.low), high: signed(guess.high) }),
  };
}
