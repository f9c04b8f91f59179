/** What the teacher asks before a week is sealed: a line beside the button that seals it, and the window where it is answered. */
import { useId } from 'preact/hooks';
import { t } from '../../text/index.js';
import { type BeliefAsk, type ForetellAsk, type Picked, SURE } from '../../view/index.js';
import { Button } from '../parts/Button.js';
import { Dialog } from '../parts/Dialog.js';
import { open } from './bench.js';
import type { Asks } from './useAsks.js';

export function AsksLine({ model: { line, done } }: Asks) {
  return (
    <p class={done ? 'asks-line' : 'asks-line waits'}>
      <span>{line}</span>
      <Button
        kind="bare"
        onPress={() => {
          open.value = 'asks';
        }}
      >
        {t(done ? 'asks.change' : 'asks.open')}
        <span class="unseen"> {t('asks.title')}</span>
      </Button>
    </p>
  );
}

export function AsksWindow({ model: { belief, foretell }, written, estimate, foretell: take }: Asks) {
  const close = () => {
    open.value = null;
  };
  return (
    <Dialog
      title={t('asks.title')}
      onClose={close}
      actions={
        <Button kind="strong" onPress={close}>
          {t('asks.done')}
        </Button>
      }
    >
      <p class="quiet">{t('asks.before')}</p>
      {written ? null : (
        <p class="note risk-note" role="alert">
          {t('exercise.unkept')}
        </p>
      )}
      {belief ? <Belief ask={belief} onPercent={estimate} /> : null}
      {foretell ? <Foretell ask={foretell} onPick={take} /> : null}
    </Dialog>
  );
}

/** Where the slider stands before it was moved: in the middle, and nothing is noted. */
const UNMOVED = 50;

function Belief({ ask, onPercent }: { ask: BeliefAsk; onPercent: (percent: number) => void }) {
  const id = useId();
  const { question, percent, says } = ask;
  return (
    <div class="asks-part">
      <label class="asks-name" for={id}>
        {question}
      </label>
      <p class="field-note" id={`${id}-why`}>
        {t('asks.belief.why')}
      </p>
      <Slider
        id={id}
        min={0}
        max={100}
        step={1}
        value={percent ?? UNMOVED}
        says={says}
        low={t('asks.belief.low')}
        high={t('asks.belief.high')}
        unsaid={percent === null}
        onValue={onPercent}
      />
    </div>
  );
}

function Foretell({ ask, onPick }: { ask: ForetellAsk; onPick: (pick: Picked) => void }) {
  const name = useId();
  const { question, choices, pick, rest } = ask;
  return (
    <div class="asks-part">
      <fieldset aria-describedby={`${name}-why`}>
        <legend class="asks-name">{question}</legend>
        <p class="field-note" id={`${name}-why`}>
          {t('asks.foretell.why')}
        </p>
        {choices.map(({ id, label }) => (
          <label key={id} class="choice">
            <input
              type="radio"
              name={name}
              checked={pick?.deed === id}
              onChange={() => onPick({ deed: id, sure: pick?.sure ?? FIRST_SURE })}
            />
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
      {pick ? (
        <>
          <label class="asks-name" for={`${name}-sure`}>
            {t('asks.foretell.sure')}
          </label>
          <Slider
            id={`${name}-sure`}
            min={SURE.least}
            max={SURE.most}
            step={SURE.step}
            value={pick.sure}
            says={t('asks.belief.says', { percent: pick.sure })}
            low={t('asks.foretell.guess')}
            high={t('asks.foretell.certain')}
            unsaid={false}
            onValue={(sure) => onPick({ ...pick, sure })}
          />
          <p class="small quiet">{rest}</p>
        </>
      ) : null}
    </div>
  );
}

/** How sure somebody counts as who has only chosen. */
const FIRST_SURE = 55;

interface SliderProps {
  id: string;
  min: number;
  max: number;
  step: number;
  value: number;
  says: string;
  low: string;
  high: string;
  /** Nothing was said yet: the handle is only where it begins. */
  unsaid: boolean;
  onValue: (value: number) => void;
}

function Slider({ id, says, low, high, unsaid, onValue, ...range }: SliderProps) {
  return (
    <div class={unsaid ? 'asks-slider unsaid' : 'asks-slider'}>
      <span class="small" aria-hidden="true">
        {low}
      </span>
      <input
        id={id}
        type="range"
        {...range}
        aria-valuetext={says}
        aria-describedby={`${id}-why`}
        onInput={(event) => onValue(Number(event.currentTarget.value))}
        // Pressed where it stands, it has been answered too.
        onClick={(event) => onValue(Number(event.currentTarget.value))}
      />
      <span class="small" aria-hidden="true">
        {high}
      </span>
      <output for={id}>{says}</output>
    </div>
  );
}
