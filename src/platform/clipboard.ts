/** Puts a text on the clipboard, by the new way or the old one. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyFromField(text);
  }
}

/** Pages opened from a file or without https have no clipboard of their own: select the text and let the browser copy. */
function copyFromField(text: string): boolean {
  const before = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'unseen';
  field.setAttribute('aria-hidden', 'true');
  const dialog = document.querySelector('dialog[open]');
  (dialog ?? document.body).append(field);
  field.select();
  let done = false;
  try {
    done = document.execCommand('copy');
  } catch {
    // Refused: the caller says so and shows the text.
  }
  field.remove();
  if (before instanceof HTMLElement) before.focus();
  return done;
}
