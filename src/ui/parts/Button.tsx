/** A thing to press. One that cannot be pressed now stays reachable and says why. */
import type { ComponentChildren, Ref } from 'preact';

interface ButtonProps {
  onPress: () => void;
  children: ComponentChildren;
  /** `strong` for the one main action of a page, `bare` for the lesser of two ways. */
  kind?: 'plain' | 'strong' | 'bare';
  size?: 'normal' | 'large';
  wide?: boolean;
  /** Why it cannot be pressed now; shown as a tooltip and read out. */
  blocked?: string | null | undefined;
  /** A name for screen readers where the visible words are too short. */
  label?: string;
  /** A key that does the same, shown beside the words. */
  hint?: string;
  /** Pressed state of a switch. */
  pressed?: boolean;
  submit?: boolean;
  describedBy?: string;
  buttonRef?: Ref<HTMLButtonElement>;
}

/** A key that is held presses once, not again and again. */
export function pressOnce(event: KeyboardEvent): void {
  if (event.repeat && (event.key === 'Enter' || event.key === ' ')) event.preventDefault();
}

export function Button(props: ButtonProps) {
  const { kind = 'plain', size = 'normal', blocked } = props;
  const classes = ['button', kind, size, props.wide ? 'wide' : ''].filter(Boolean).join(' ');
  return (
    <button
      ref={props.buttonRef ?? null}
      type={props.submit ? 'submit' : 'button'}
      class={classes}
      aria-label={props.label}
      aria-disabled={blocked ? 'true' : undefined}
      aria-pressed={props.pressed}
      aria-describedby={props.describedBy}
      title={blocked ?? undefined}
      onClick={() => {
        if (!blocked) props.onPress();
      }}
      onKeyDown={pressOnce}
    >
      {props.children}
      {props.hint ? (
        <span class="hint" aria-hidden="true">
          {props.hint}
        </span>
      ) : null}
    </button>
  );
}
