/** How they may read it: a sentence, a word, a place on the scale from calm to alarm, and the strongest reasons. */
import { t } from '../../text/index.js';
import type { GuessModel } from '../../view/index.js';
import { AskWord } from './AskWord.js';
import { CalmScale } from './CalmScale.js';
import { depthShown } from './depth.js';
import type { Guess } from './useGuess.js';

/** Figures of the model are for full depth; essential depth has words and percentages. */
export const isFull = (): boolean => depthShown.value === 'full';

export function GuessScale({ guess }: { guess: Guess }) {
  if (guess === 'waiting') return <p class="guess-says quiet">{t('match.guess.waiting')}</p>;
  if (guess === 'unknown') return <p class="guess-says quiet">{t('match.guess.unknown')}</p>;
  return (
    <div class="guess">
      <p class={`guess-says ${guess.tone}`}>{guess.sentence}</p>
      <div class="guess-line">
        <span>{t('match.guess.calms')}</span>
        <CalmScale at={guess.at} range={guess.sure ? null : guess} />
        <span>{t('match.guess.alarms')}</span>
      </div>
      <Reading guess={guess} />
      {guess.note ? <p class="guess-note small">{guess.note}</p> : null}
    </div>
  );
}

/** The word, and in full depth its number. */
function Reading({ guess }: { guess: GuessModel }) {
  const full = isFull();
  return (
    <p class="guess-range-text">
      <AskWord
        id="reading"
        word={t('match.guess.suspicion', { words: guess.words })}
        text={t('room.means.reading')}
        lines={full ? [t('room.reading.number', { range: guess.range }), t('room.means.odds')] : []}
      />
      {full ? ` ${guess.range}` : null}
    </p>
  );
}

/** The same in a line. */
export function GuessWords({ guess }: { guess: GuessModel }) {
  const much = isFull() ? t('match.guess.figure', { words: guess.words, change: guess.change }) : guess.words;
  return (
    <>
      {guess.sentence} ({much})
    </>
  );
}

/** Why they may read it so: at most three reasons, each with the way in which it pulls; one that surprises answers when pressed. */
export function GuessReasons({ guess }: { guess: GuessModel }) {
  const full = isFull();
  return (
    <ul class="guess-reasons plain">
      {guess.reasons.map(({ id, label, tone, text, surprise }) => (
        <li key={id}>
          <svg class={`change-sign ${tone}`} viewBox="0 0 8 8" aria-hidden="true">
            <path d={tone === 'risk' ? 'M4 1L7.5 7H0.5Z' : 'M4 7L0.5 1H7.5Z'} />
          </svg>{' '}
          {surprise ? <AskWord id={`reason.${id}`} word={label} text={surprise} /> : label}{' '}
          <span class="unseen">{t(tone === 'risk' ? 'match.guess.alarms' : 'match.guess.calms')}</span>
          {full ? <span class="guess-amount">{text}</span> : null}
        </li>
      ))}
      {full && guess.rest ? <li class="quiet">{guess.rest}</li> : null}
    </ul>
  );
}
