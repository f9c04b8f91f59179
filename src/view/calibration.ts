/** How well somebody guesses: Brier scores in their order, and how often what was said with some chance turned out to be so. */
import { TYPES } from '../engine/index.js';
import type { ScoredGuess } from '../session/index.js';
import { date as dateText, decimal, percent, t } from '../text/index.js';

/** All that was said with about the same chance. */
export interface CalibrationBin {
  id: string;
  /** "20 % to 40 %". */
  range: string;
  times: number;
  /** Mean of what was said, and how often it was so: shares of 1. */
  said: number;
  so: number;
  /** The same in a sentence. */
  says: string;
}

export interface GuessRecord {
  count: number;
  /** How many and how good, in a sentence. */
  says: string;
  /** How many are left out, since the rival was known; empty where none. */
  known: string;
  /** The latest ones in their order. */
  scores: { short: string; long: string; brier: number }[];
  /** Only those in which something was said. */
  bins: CalibrationBin[];
}

const BINS = 5;
/** Guesses that the curve shows. */
const SHOWN = 30;

/** What was said with a chance, 0–1, and whether it was so, put together by chance. Its words are in the profile's area. */
export function calibrationBins(said: readonly { share: number; so: boolean }[]): CalibrationBin[] {
  return Array.from({ length: BINS }, (_, at): CalibrationBin => {
    const inside = said.filter(({ share }) => Math.min(BINS - 1, Math.floor(share * BINS + 1e-9)) === at);
    const times = inside.length;
    const right = inside.filter(({ so }) => so).length;
    const range = t('profile.calibration.range', {
      low: percent(at / BINS),
      high: percent((at + 1) / BINS),
    });
    return {
      id: String(at),
      range,
      times,
      said: inside.reduce((sum, { share }) => sum + share, 0) / Math.max(1, times),
      so: right / Math.max(1, times),
      says: t('profile.calibration.picture', { range, so: right, times }),
    };
  }).filter(({ times }) => times > 0);
}

/** What became of all guesses; one at a rival whose type was chosen beforehand proves nothing and is left out. */
export function guessRecordOf(all: readonly ScoredGuess[]): GuessRecord {
  const guesses = all.filter(({ known }) => !known);
  const count = guesses.length;
  const left = all.length - count;
  const mean = guesses.reduce((sum, { brier }) => sum + brier, 0) / Math.max(1, count);
  const scores = guesses.map(({ brier, day }, at) => ({
    short: String(at + 1),
    long: t('profile.guesses.nth', { nth: at + 1, day: dateText(day) }),
    brier,
  }));
  return {
    count,
    says:
      count > 0 ? t('profile.guesses.says', { count, mean: decimal(mean, 2) }) : t('profile.guesses.none'),
    known: left > 0 ? t('profile.guesses.known', { count: left }) : '',
    scores: scores.slice(-SHOWN),
    bins: calibrationBins(
      guesses.flatMap(({ shares, type }) => TYPES.map((one) => ({ share: shares[one], so: one === type }))),
    ),
  };
}
