/** One of a few, side by side: radio buttons that look like a switch. */
import { useId } from 'preact/hooks';

export interface Segment<Id extends string = string> {
  id: Id;
  label: string;
  disabled?: boolean;
}

interface SegmentsProps<Id extends string> {
  /** The question. Visible above the switch unless `quiet`. */
  label: string;
  quiet?: boolean;
  choices: readonly Segment<Id>[];
  chosen: Id;
  onChoose: (id: Id) => void;
}

export function Segments<Id extends string>(props: SegmentsProps<Id>) {
  const name = useId();
  return (
    <fieldset class="field">
      <legend class={props.quiet ? 'unseen' : undefined}>{props.label}</legend>
      <div class="segments">
        {props.choices.map((choice) => (
          <label key={choice.id}>
            <input
              type="radio"
              name={name}
              value={choice.id}
              checked={choice.id === props.chosen}
              disabled={choice.disabled ?? false}
              onChange={() => props.onChoose(choice.id)}
            />
            {choice.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
