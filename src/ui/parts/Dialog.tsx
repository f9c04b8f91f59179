/** A question that has to be answered before going on: the browser's own dialog, so that focus and Escape just work. */
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';

interface DialogProps {
  title: string;
  /** Called by Escape and by whatever else closes it. */
  onClose: () => void;
  children: ComponentChildren;
  /** The buttons at the foot. */
  actions?: ComponentChildren;
}

/** Shown as long as it is rendered. Focus goes back to where it was when it closes. */
export function Dialog({ title, onClose, children, actions }: DialogProps) {
  const box = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useLayoutEffect(() => {
    const dialog = box.current;
    const before = document.activeElement;
    if (dialog && !dialog.open) dialog.showModal();
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={box}
      class="dialog"
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id={heading} tabIndex={-1}>
        {title}
      </h2>
      <div class="dialog-body">{children}</div>
      {actions ? <div class="button-row">{actions}</div> : null}
    </dialog>
  );
}
