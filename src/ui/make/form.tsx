/** The fields of the maker: each knows its place in the draft, and shows what is wrong with it beside itself. */
import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useId, useState } from 'preact/hooks';
import type { Draft } from '../../session/index.js';
import { type FormProblem, type WarnedField, warningsOf } from '../../view/index.js';
import { Disclosure } from '../parts/Disclosure.js';

interface FormHand {
  draft: Draft;
  change: (draft: Draft, about?: string | null) => void;
  /** What is shown of the problems: of what is still empty nobody hears before they want the link. */
  problems: readonly FormProblem[];
}

export const Form = createContext<FormHand | null>(null);

export function useForm(): FormHand {
  const form = useContext(Form);
  if (!form) throw new Error('a field stands outside of the form');
  return form;
}

/** The id of what tells the problem at a path. */
export const problemId = (at: string): string => `problem-${at.replace(/[^A-Za-z0-9]+/g, '-')}`;

/** What is wrong at a path, if anything. */
export function Problem({ at }: { at: string }) {
  const told = useForm().problems.filter((problem) => problem.at === at);
  if (told.length === 0) return null;
  return (
    <p class="make-problem" id={problemId(at)}>
      {told.map(({ says }) => says).join(' ')}
    </p>
  );
}

/** What a teacher should know of a field as it is set. */
export function Warnings({ at }: { at: WarnedField }) {
  const told = warningsOf(useForm().draft).filter((warning) => warning.at === at);
  return (
    <>
      {told.map(({ says }) => (
        <p key={says} class="note risk-note small">
          {says}
        </p>
      ))}
    </>
  );
}

/** The attributes that tie a field to its problem and its note. */
function useTies(at: string, note: string | null) {
  const wrong = useForm().problems.some((problem) => problem.at === at);
  const by = [wrong ? problemId(at) : null, note].filter(Boolean).join(' ');
  return {
    'data-at': at,
    'aria-invalid': wrong ? ('true' as const) : undefined,
    'aria-describedby': by || undefined,
  };
}

interface TextFieldProps {
  at: string;
  label: string;
  value: string;
  onInput: (value: string) => void;
  note?: string;
  lines?: number;
  /** The label is for screen readers only. */
  quiet?: boolean;
}

export function TextField({ at, label, value, onInput, note, lines, quiet }: TextFieldProps) {
  const id = useId();
  const noteId = note ? `${id}-note` : null;
  const ties = useTies(at, noteId);
  const common = { id, value, autocomplete: 'off', ...ties };
  return (
    <div class="field">
      <label for={id} class={quiet ? 'unseen' : undefined}>
        {label}
      </label>
      {lines ? (
        <textarea {...common} rows={lines} onInput={(event) => onInput(event.currentTarget.value)} />
      ) : (
        <input {...common} type="text" onInput={(event) => onInput(event.currentTarget.value)} />
      )}
      {note ? (
        <p class="field-note" id={noteId ?? undefined}>
          {note}
        </p>
      ) : null}
      <Problem at={at} />
    </div>
  );
}

/** What was typed as a number: null where it is none, undefined where nothing was typed. */
function numberIn(text: string): number | null | undefined {
  const plain = text.trim().replace(',', '.');
  if (plain === '') return undefined;
  return /^-?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : null;
}

const shown = (value: number | null | undefined): string => (typeof value === 'number' ? String(value) : '');

interface NumberFieldProps {
  at: string;
  label: string;
  value: number | null | undefined;
  /** Undefined where the field is empty, null where what stands in it is no number. */
  onInput: (value: number | null | undefined) => void;
  note?: string;
  whole?: boolean;
  /** What holds while the field is empty. */
  otherwise?: string;
  /** The label is for screen readers only. */
  quiet?: boolean;
}

export function NumberField(props: NumberFieldProps) {
  const { at, label, value, onInput, note, whole, otherwise, quiet } = props;
  const id = useId();
  const noteId = note ? `${id}-note` : null;
  const [text, setText] = useState(shown(value));
  const ties = useTies(at, noteId);
  // What is typed stays as it is typed, unless the draft has changed otherwise.
  useEffect(() => {
    setText((typed) => ((numberIn(typed) ?? null) === (value ?? null) ? typed : shown(value)));
  }, [value]);
  return (
    <div class="field make-number">
      <label for={id} class={quiet ? 'unseen' : undefined}>
        {label}
      </label>
      <input
        id={id}
        type="text"
        inputmode={whole ? 'numeric' : 'decimal'}
        autocomplete="off"
        placeholder={otherwise}
        value={text}
        {...ties}
        onInput={(event) => {
          setText(event.currentTarget.value);
          onInput(numberIn(event.currentTarget.value));
        }}
      />
      {note ? (
        <p class="field-note" id={noteId ?? undefined}>
          {note}
        </p>
      ) : null}
      <Problem at={at} />
    </div>
  );
}

interface TickProps {
  label: string;
  note?: string;
  ticked: boolean;
  onTick: (ticked: boolean) => void;
}

export function Tick({ label, note, ticked, onTick }: TickProps) {
  return (
    <label class="choice">
      <input type="checkbox" checked={ticked} onChange={(event) => onTick(event.currentTarget.checked)} />
      <span class="choice-words">
        <span>{label}</span> {note ? <span class="field-note">{note}</span> : null}
      </span>
    </label>
  );
}

/** Several ticks under one question, which the margin shows. */
export function Ticks({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <fieldset class="field">
      <legend class="unseen">{label}</legend>
      {children}
    </fieldset>
  );
}

/** A part that is folded away, with what holds in it now. */
export function Folded({ name, now, children }: { name: string; now: string; children: ComponentChildren }) {
  return (
    <Disclosure
      class="make-part"
      name={
        <>
          {name} <span class="make-now">{now}</span>
        </>
      }
    >
      {children}
    </Disclosure>
  );
}
