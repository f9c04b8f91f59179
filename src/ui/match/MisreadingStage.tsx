/** A misreading stops the match: what they believe, what was done, why it may have gone wrong, and the ways to deal with it that fit. */
import { useLayoutEffect, useState } from 'preact/hooks';
import type { WeekOrders } from '../../engine/index.js';
import { t } from '../../text/index.js';
import {
  type AmendsId,
  type AmendsModel,
  amendsOf,
  type Misreading,
  misreadingModel,
  type Outlook,
} from '../../view/index.js';
import { Button } from '../parts/Button.js';
import { announce } from '../parts/Live.js';
import { dealWith } from './amends.js';
import { REACHABLE } from './reachable.js';
import { useChoiceKeys } from './useChoiceKeys.js';
import { type Guess, useGuessEach } from './useGuess.js';

interface MisreadingStageProps {
  look: Outlook;
  misreading: Misreading;
  draft: WeekOrders;
}

export function MisreadingStage({ look, misreading, draft }: MisreadingStageProps) {
  const [chosen, choose] = useState<AmendsId | null>(null);
  const model = misreadingModel(look, misreading);
  const ways = amendsOf(look, draft, misreading);
  const guesses = useGuessEach(
    look,
    draft,
    ways.map(({ order }) => order),
  );
  const guessAt = (index: number): Guess => (guesses === 'waiting' ? guesses : (guesses[index] ?? 'unknown'));
  const shared = sharedReading(ways.flatMap(({ order }, index) => (order ? [guessAt(index)] : [])));
  const way = ways.find((one) => one.id === chosen) ?? null;
  const inCrisis = look.view.awaiting === 'crisis';
  useLayoutEffect(() => {
    announce(model.says);
    document.getElementById('misread-title')?.focus();
  }, [misreading.id]);
  const give = () => {
    if (way && !way.blocked) dealWith(look, misreading, way);
  };
  useChoiceKeys({
    ids: ways.map(({ id }) => id),
    name: 'misread-way',
    choose,
    give,
  });
  return (
    <section class="misread" aria-labelledby="misread-title">
      <div class="misread-scroll" {...REACHABLE}>
        <div class="misread-sheet">
          <h2 id="misread-title" tabIndex={-1}>
            {model.title}
          </h2>
          <dl class="misread-lines">
            <Said label={t('misread.label.believed')} text={model.believed} />
            <Said label={t('misread.label.did')} text={model.did} />
            <Said label={t('misread.label.why')} text={model.why} />
          </dl>
          <fieldset class="misread-ways">
            <legend class="group-title">{t('misread.choose')}</legend>
            {ways.map((one, index) => (
              <Way
                key={one.id}
                way={one}
                number={index + 1}
                chosen={one.id === chosen}
                guess={shared ? null : guessAt(index)}
                onChoose={() => choose(one.id)}
              />
            ))}
          </fieldset>
          {shared ? <p class="field-note">{t('misread.readAll', { reading: shared })}</p> : null}
          <p class="field-note">{t(inCrisis ? 'misread.later' : 'misread.now')}</p>
        </div>
      </div>
      <div class="crisis-foot">
        <Button kind="strong" size="large" blocked={way ? way.blocked : t('misread.choose')} onPress={give}>
          {t('misread.do')}
        </Button>
      </div>
    </section>
  );
}

function Said({ label, text }: { label: string; text: string }) {
  return (
    <div>
      <dt class="group-title">{label}</dt>
      <dd>{text}</dd>
    </div>
  );
}

interface WayProps {
  way: AmendsModel;
  number: number;
  chosen: boolean;
  /** How it may be read; null where one line says it for all. */
  guess: Guess | null;
  onChoose: () => void;
}

/** What all replies would be read as, where it is the same for each; empty where they differ or nobody knows yet. */
function sharedReading(guesses: readonly Guess[]): string {
  const [first, ...more] = guesses.map((guess) => (typeof guess === 'string' ? '' : guess.sentence));
  return first && more.length > 0 && more.every((one) => one === first) ? first : '';
}

function Way({ way, number, chosen, guess, onChoose }: WayProps) {
  const read =
    way.order && guess
      ? typeof guess === 'string'
        ? t(guess === 'waiting' ? 'match.guess.waiting' : 'match.guess.unknown')
        : t('misread.read', { reading: guess.sentence })
      : '';
  const tone = guess === null || typeof guess === 'string' ? 'plain' : guess.tone;
  return (
    <label class={chosen ? 'misread-way chosen' : 'misread-way'}>
      <input
        type="radio"
        name="misread-way"
        checked={chosen}
        disabled={way.blocked !== null}
        aria-labelledby={`misread-${way.id}`}
        aria-describedby={`misread-${way.id}-does`}
        onChange={onChoose}
      />
      <span id={`misread-${way.id}`} class="misread-name">
        {way.label}
        <span class="hint" aria-hidden="true">
          {number}
        </span>
      </span>
      <span id={`misread-${way.id}-does`} class="misread-does">
        <span>{way.why}</span>
        <span>
          <strong>{way.move}</strong> {way.price ? <span class="quiet">{way.price}</span> : null}
        </span>
        {read ? <span class={tone}>{read}</span> : null}
      </span>
    </label>
  );
}
