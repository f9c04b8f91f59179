/** How they may read it: a sentence, and a place on the scale from calm to alarm with the range of the guess. */
import { t } from '../../text/index.js';
import type { Guess } from './useGuess.js';

const x = (at: number): number => 50 + 50 * at;

export function GuessScale({ guess }: { guess: Guess }) {
  if (guess === 'waiting') return <p class="guess-says quiet">{t('match.guess.waiting')}</p>;
  if (guess === 'unknown') return <p class="guess-says quiet">{t('match.guess.unknown')}</p>;
  const left = x(Math.min(guess.low, guess.high));
  const width = Math.max(1.5, x(Math.max(guess.low, guess.high)) - left);
  return (
    <div class="guess">
      <p class={`guess-says ${guess.tone}`}>{guess.sentence}</p>
      <svg class="guess-scale" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
        <rect class="guess-calm" x="0" y="4" width="50" height="4" />
        <rect class="guess-alarm" x="50" y="4" width="50" height="4" />
        <path class="guess-middle" d="M50 2v8" vector-effect="non-scaling-stroke" />
        <rect class="guess-range" x={left} y="2.5" width={width} height="7" />
        <path class="guess-at" d={`M${x(guess.at)} 0v12`} vector-effect="non-scaling-stroke" />
      </svg>
      <p class="guess-ends">
        <span>{t('match.guess.calms')}</span>
        <span class="guess-range-text">{guess.range}</span>
        <span>{t('match.guess.alarms')}</span>
      </p>
      <p class="guess-lead">{t('match.guess.lead', { lead: guess.lead })}</p>
    </div>
  );
}
