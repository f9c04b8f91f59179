/** A heading that opens and closes what belongs to it. */
import type { ComponentChildren } from 'preact';

interface DisclosureProps {
  name: ComponentChildren;
  children: ComponentChildren;
  open?: boolean;
  onToggle?: (open: boolean) => void;
  class?: string;
}

export function Disclosure({ name, children, open = false, onToggle, class: more }: DisclosureProps) {
  return (
    <details
      class={more ? `disclosure ${more}` : 'disclosure'}
      open={open}
      onToggle={(event) => onToggle?.(event.currentTarget.open)}
    >
      <summary>
        <span class="disclosure-name">{name}</span>
      </summary>
      {children}
    </details>
  );
}
