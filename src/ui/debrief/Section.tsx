/** A section of the debrief: its heading with a few words beside it, and what belongs under it. */
import type { ComponentChildren } from 'preact';

/** The sections in their order. */
export const SECTIONS = [
  'ledger',
  'mirrors',
  'misread',
  'turning',
  'other',
  'luck',
  'type',
  'concepts',
  'report',
  'worth',
  'onward',
] as const;
export type SectionId = (typeof SECTIONS)[number];

const headingId = (id: SectionId): string => `debrief-${id}`;

interface SectionProps {
  id: SectionId;
  title: string;
  lead?: string;
  children: ComponentChildren;
}

export function Section({ id, title, lead, children }: SectionProps) {
  return (
    <section class={`debrief-section debrief-${id}`} aria-labelledby={headingId(id)}>
      <div class="debrief-heading">
        <h2 id={headingId(id)} tabIndex={-1}>
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

/** Put the reader at a section. */
export const goToSection = (id: SectionId): void => goTo(headingId(id));
