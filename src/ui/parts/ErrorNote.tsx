/** Something went wrong: what it was, what can be done, nothing more. */
import type { ComponentChildren } from 'preact';

interface ErrorNoteProps {
  title: string;
  children?: ComponentChildren;
  /** Technical detail for a bug report. */
  detail?: string;
  actions?: ComponentChildren;
}

export function ErrorNote({ title, children, detail, actions }: ErrorNoteProps) {
  return (
    <div class="note error-note" role="alert">
      <h2>{title}</h2>
      {children}
      {detail ? <pre class="detail">{detail}</pre> : null}
      {actions ? <div class="button-row">{actions}</div> : null}
    </div>
  );
}
