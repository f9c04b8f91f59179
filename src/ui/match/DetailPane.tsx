/** One move: what it does, its options, what you mean by it, and how they may read it. */
import { t } from '../../text/index.js';
import type { MoveDetail, OptionRow } from '../../view/index.js';
import { Button } from '../parts/Button.js';
import { open } from './bench.js';
import { GuessScale } from './GuessScale.js';
import type { Guess } from './useGuess.js';

export interface DetailPaneProps {
  detail: MoveDetail | null;
  guess: Guess;
  onOption: (option: OptionRow['id'], value: string) => void;
  onMeaning: (meaning: string) => void;
  onAdd: () => void;
  onDrop: () => void;
  /** Narrow pages: back to the list. */
  onBack?: (() => void) | undefined;
}

export function DetailPane(props: DetailPaneProps) {
  const { detail, guess, onMeaning } = props;
  if (!detail) {
    return (
      <section class="detail-pane empty" data-hint="detail">
        <p class="quiet">{t('match.moves.pick')}</p>
      </section>
    );
  }
  return (
    <section class="detail-pane" aria-labelledby="detail-title" data-hint="detail">
      <div class="detail-scroll">
        {props.onBack ? (
          <Button kind="bare" onPress={props.onBack}>
            {t('match.detail.close')}
          </Button>
        ) : null}
        <h2 id="detail-title" class="detail-title">
          {detail.name}
        </h2>
        {detail.options.length > 0 ? (
          <div class="options">
            {detail.options.map((option) => (
              <Option key={option.id} option={option} onOption={props.onOption} />
            ))}
          </div>
        ) : null}
        <dl class="detail-lines">
          <dt>{t('match.detail.does')}</dt>
          <dd>
            {detail.does}
            <ul class="detail-facts plain">
              {detail.facts.map((fact) => (
                <li key={fact.label}>
                  {fact.label} <strong>{fact.value}</strong>
                </li>
              ))}
            </ul>
          </dd>
          <dt>{t('match.detail.meant')}</dt>
          <dd>
            <fieldset class="meanings">
              <legend class="unseen">{t('match.detail.meant')}</legend>
              {detail.meanings.map((meaning) => (
                <label key={meaning.id} class="choice">
                  <input
                    type="radio"
                    name={`meant-${detail.id}`}
                    checked={meaning.id === detail.meant}
                    onChange={() => onMeaning(meaning.id)}
                  />
                  <span>{meaning.label}</span>
                </label>
              ))}
            </fieldset>
          </dd>
          <dt>{t('match.detail.read')}</dt>
          <dd>
            <GuessScale guess={guess} />
          </dd>
          {typeof guess === 'object' && guess.leaves ? (
            <>
              <dt>{t('match.detail.leaves')}</dt>
              <dd>{guess.leaves}</dd>
            </>
          ) : null}
          {detail.terms.length > 0 ? <TermsLine detail={detail} /> : null}
        </dl>
      </div>
      <Commit {...props} detail={detail} />
    </section>
  );
}

function Commit({ detail, onAdd, onDrop }: DetailPaneProps & { detail: MoveDetail }) {
  if (detail.ordered > 0) {
    return (
      <div class="detail-foot">
        <span class="quiet small">{t('match.moves.orderedAs', { number: detail.ordered })}</span>
        <Button onPress={onDrop}>{t('match.detail.drop')}</Button>
      </div>
    );
  }
  return (
    <div class="detail-foot">
      {detail.blocked ? (
        <span class="quiet small">{t('match.moves.blocked', { why: detail.blocked })}</span>
      ) : null}
      <Button kind="strong" blocked={detail.blocked} onPress={onAdd}>
        {t('match.detail.add')}
      </Button>
    </div>
  );
}

function Option({ option, onOption }: { option: OptionRow; onOption: DetailPaneProps['onOption'] }) {
  return (
    <label class="option" title={option.why}>
      <span class="option-name">{option.label}</span>
      <select value={option.chosen} onChange={(event) => onOption(option.id, event.currentTarget.value)}>
        {option.values.map((value) => (
          <option key={value.id} value={value.id}>
            {value.note ? `${value.label} (${value.note})` : value.label}
          </option>
        ))}
      </select>
    </label>
  );
}

function TermsLine({ detail }: { detail: MoveDetail }) {
  const given = detail.terms.filter((row) => row.chosen > 0);
  return (
    <>
      <dt>{t('match.terms.title')}</dt>
      <dd>
        {given.length === 0 ? (
          t('match.terms.nothing')
        ) : (
          <ul class="terms-list plain">
            {given.map((row) => (
              <li key={row.issue}>
                {row.name}: <strong>{row.steps[row.chosen]?.text ?? ''}</strong>
              </li>
            ))}
          </ul>
        )}
        <Button
          kind="bare"
          onPress={() => {
            open.value = 'terms';
          }}
        >
          {t('match.terms.edit')}
        </Button>
      </dd>
    </>
  );
}
