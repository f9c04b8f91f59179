/** The choices of a position as a list of radio buttons, each a whole sheet or an answer in a crisis. */
import { useId, useState } from 'preact/hooks';
import { t } from '../../text/index.js';
import type { PositionChoice } from '../../view/index.js';
import { Button } from '../parts/Button.js';
import { announce } from '../parts/Live.js';

interface ChoicesProps {
  choices: PositionChoice[];
  chosen: number | null;
  /** It was answered before. */
  practice: boolean;
  onChoose: (at: number) => void;
  onDecide: () => void;
}

export function Choices({ choices, chosen, practice, onChoose, onDecide }: ChoicesProps) {
  const name = useId();
  const [asked, setAsked] = useState(false);
  const sheets = choices.some(({ orders }) => orders.length > 0);
  const decide = () => {
    if (chosen !== null) return onDecide();
    setAsked(true);
    announce(t('positions.chooseFirst'));
  };
  return (
    <section class="part" aria-labelledby="choose-title">
      <h2 id="choose-title">{t('positions.choose')}</h2>
      <div class="words">
        {practice ? <p class="note">{t('positions.practice')}</p> : null}
        {sheets ? <p class="quiet">{t('positions.chooseWhy')}</p> : null}
        <fieldset class="position-choices">
          <legend class="unseen">{t('positions.choose')}</legend>
          {choices.map((choice) => (
            <label
              key={choice.at}
              class={choice.at === chosen ? 'position-choice chosen' : 'position-choice'}
            >
              <input
                type="radio"
                name={name}
                value={choice.at}
                checked={choice.at === chosen}
                onChange={() => onChoose(choice.at)}
              />
              <Words choice={choice} />
            </label>
          ))}
        </fieldset>
        {asked && chosen === null ? <p class="small">{t('positions.chooseFirst')}</p> : null}
        <div class="button-row">
          <Button kind="strong" size="large" onPress={decide}>
            {t('positions.decide')}
          </Button>
        </div>
      </div>
    </section>
  );
}

/** A choice in words. */
export function Words({ choice }: { choice: PositionChoice }) {
  return (
    <span class="position-words">
      <strong>{choice.name}</strong>
      {choice.orders.map(({ key, name, how, meant }) => (
        <span key={key} class="position-order">
          <span class="serif">{name}</span> {how ? <span class="small quiet">{how}</span> : null}{' '}
          {meant ? <span class="small">{t('positions.meant', { meant })}</span> : null}
        </span>
      ))}
      {choice.also.map((line) => (
        <span key={line} class="small">
          {line}
        </span>
      ))}
    </span>
  );
}
