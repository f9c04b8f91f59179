/** The fields of the set-up form. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { t } from '../../text/index.js';
import { Button } from '../parts/Button.js';
import { announce } from '../parts/Live.js';
import { services } from '../services.js';
import { MAX_WEEKS, MIN_WEEKS, tidyWeeks } from './choices.js';

/** One condition: its name in the margin, the choice beside it. */
export function Field(props: { label: string; note?: string | undefined; children: ComponentChildren }) {
  return (
    <div class="set-up-field">
      <div class="set-up-name">
        <span class="label" aria-hidden="true">
          {props.label}
        </span>
        {props.note ? <p class="field-note">{props.note}</p> : null}
      </div>
      <div class="set-up-choice">{props.children}</div>
    </div>
  );
}

interface ChoicesProps<Id extends string> {
  label: string;
  chosen: string;
  choices: readonly { id: Id; label: string; why: string }[];
  onChoose: (id: Id) => void;
}

/** One of several, each with what it means. */
export function Choices<Id extends string>({ label, chosen, choices, onChoose }: ChoicesProps<Id>) {
  const name = useId();
  return (
    <fieldset>
      <legend class="unseen">{label}</legend>
      {choices.map((choice) => (
        <label key={choice.id} class="choice">
          <input
            type="radio"
            name={name}
            value={choice.id}
            checked={choice.id === chosen}
            onChange={() => onChoose(choice.id)}
          />
          <span class="choice-words">
            <span>{choice.label}</span> <span class="field-note">{choice.why}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

export function WeeksField(props: { weeks: number; own: number; onChange: (weeks: number) => void }) {
  const note = useId();
  return (
    <div class="inline-field">
      <input
        type="number"
        aria-label={t('setup.weeks')}
        aria-describedby={note}
        min={MIN_WEEKS}
        max={MAX_WEEKS}
        value={props.weeks}
        onChange={(event) => {
          const weeks = tidyWeeks(event.currentTarget.valueAsNumber, props.own);
          event.currentTarget.value = String(weeks);
          props.onChange(weeks);
        }}
      />
      <p id={note} class="field-note">
        {t('setup.weeksWhy', { weeks: props.own, min: MIN_WEEKS, max: MAX_WEEKS })}
      </p>
    </div>
  );
}

export function SeedField({ seed, onChange }: { seed: string; onChange: (seed: string) => void }) {
  const note = useId();
  return (
    <div class="inline-field">
      <input
        type="text"
        aria-label={t('setup.seed')}
        aria-describedby={note}
        maxLength={64}
        autocomplete="off"
        spellcheck={false}
        value={seed}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      <Button
        onPress={() => {
          const fresh = services().freshSeed();
          onChange(fresh);
          announce(t('setup.seedDrawn', { seed: fresh }));
        }}
      >
        <Die />
        {t('setup.draw')}
      </Button>
      <p id={note} class="field-note">
        {t('setup.seedWhy')}
      </p>
    </div>
  );
}

function Die() {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <rect x="1" y="1" width="14" height="14" stroke="currentColor" />
      {[
        [4.5, 4.5],
        [11.5, 4.5],
        [8, 8],
        [4.5, 11.5],
        [11.5, 11.5],
      ].map(([x, y]) => (
        <circle key={`${x}-${y}`} cx={x} cy={y} r="1.3" fill="currentColor" />
      ))}
    </svg>
  );
}
