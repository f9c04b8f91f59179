/** A part of a quiet page: its heading in the margin, its words beside it. */
import type { ComponentChildren } from 'preact';

interface PartProps {
  /** Part of the address, so that others can link here. */
  id: string;
  title: string;
  children: ComponentChildren;
}

export function Part({ id, title, children }: PartProps) {
  return (
    <section class="part" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <div class="words">{children}</div>
    </section>
  );
}
