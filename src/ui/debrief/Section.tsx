/** A section of the workbench: its heading with a few words beside it, and what belongs under it. */
import type { ComponentChildren } from 'preact';
import type { TabId } from './address.js';

interface SectionProps {
  id: TabId;
  title: string;
  lead?: string;
  children: ComponentChildren;
}

export function Section({ id, title, lead, children }: SectionProps) {
  const heading = `debrief-${id}`;
  return (
    <section class={`debrief-section debrief-${id}`} aria-labelledby={heading}>
      <div class="debrief-heading">
        <h2 id={heading} tabIndex={-1}>
          {title}
        </h2>
        {lead ? <p class="section-lead">{lead}</p> : null}
      </div>
      {children}
    </section>
  );
}

/** Put the reader at an element of the page: its start comes into sight and has the focus. */
export function goTo(id: string): void {
  const target = document.getElementById(id);
  target?.focus({ preventScroll: true });
  target?.scrollIntoView({ block: 'start' });
}
