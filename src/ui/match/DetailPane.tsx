/** One move: what it does, its options, what you mean by it, how they may read it and why, and what it would teach. */
import { t } from '../../text/index.js';
import type { MoveDetail, OptionRow } from '../../view/index.js';
import { Button } from '../parts/Button.js';
import { AskWord } from './AskWord.js';
import { open } from './bench.js';
import { GuessReasons, GuessScale } from './GuessScale.js';
import type { Guess } from './useGuess.js';

export interface DetailPaneProps {
  detail: MoveDetail | null;
  guess: Guess;
  /** Is it told how they may read it? */
  readings: boolean;
  onOption: (option: OptionRow['id'], value: string) => void;
  onMeaning: (meaning: string) => void;
  onAdd: () => void;
  onDrop: () => void;
  /** Narrow pages: back to the list. */
  onBack?: (() => void) | undefined;
}

export function DetailPane(props: DetailPaneProps) {
  const { detail } = props;
  if (!detail) {
    return (
      <section class="detail-pane empty" data-hint="detail">
        <p class="quiet">{t('match.moves.pick')}</p>
      </section>
    );
  }
  return (
    <section class="detail-pane" aria-labelledby="detail-title" data-hint="detail">
      {/* Each move begins at its top. */}
      <div class="detail-scroll" key={detail.id}>
        {props.onBack ? (
          <Button kind="bare" onPress={props.onBack}>
            {t('match.detail.close')}
          </Button>
        ) : null}
        <div class="detail-head">
          <h2 id="detail-title" class="detail-title">
            {detail.name}
          </h2>
          <ul class="detail-facts plain">
            {detail.facts.map(({ id, label, value }) => (
              <li key={id}>
                <AskWord id={`fact.${id}`} word={label} text={t(`room.means.${id}`)} />{' '}
                <strong>{value}</strong>
              </li>
            ))}
          </ul>
          {detail.options.map((option) => (
            <Option key={option.id} option={option} onOption={props.onOption} />
          ))}
        </div>
        <div class="detail-columns">
          <Meant detail={detail} onMeaning={props.onMeaning} />
          <Read guess={props.guess} readings={props.readings} />
        </div>
      </div>
      <Commit {...props} detail={detail} />
    </section>
  );
}

/** What it is and does, and what is meant by it. */
function Meant({ detail, onMeaning }: Pick<DetailPaneProps, 'onMeaning'> & { detail: MoveDetail }) {
  return (
    <dl class="detail-lines detail-meant">
      <dt>{t('match.detail.does')}</dt>
      <dd>{detail.does}</dd>
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
      {detail.terms.length > 0 ? <TermsLine detail={detail} /> : null}
    </dl>
  );
}

/** How they may read it, why, and what it leaves and teaches. */
function Read({ guess, readings }: Pick<DetailPaneProps, 'guess' | 'readings'>) {
  const known = typeof guess === 'object' ? guess : null;
  if (!readings && !known?.share) return null;
  return (
    <dl class="detail-lines detail-read">
      {readings ? (
        <>
          <dt>{t('match.detail.read')}</dt>
          <dd>
            <GuessScale guess={guess} />
          </dd>
        </>
      ) : null}
      {known && known.reasons.length > 0 ? (
        <>
          <dt>{t('match.detail.why')}</dt>
          <dd>
            <GuessReasons guess={known} />
          </dd>
        </>
      ) : null}
      {known?.share ? (
        <>
          <dt>{t('match.detail.adds')}</dt>
          <dd>{known.share.adds}</dd>
        </>
      ) : null}
      {known?.share?.leaves ? (
        <>
          <dt>{t('match.detail.leaves')}</dt>
          <dd>{known.share.leaves}</dd>
          <dt>{t('match.detail.teaches')}</dt>
          <dd class="detail-teaches">{known.share.teaches}</dd>
        </>
      ) : null}
    </dl>
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
        {given.length === 0 ? t('match.terms.nothing') : t('match.table.terms', { count: given.length })}{' '}
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
