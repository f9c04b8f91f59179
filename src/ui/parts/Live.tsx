/** The page's one voice for screen readers: a polite message for each step, the last one said wins. */
import { signal } from '@preact/signals';

const said = signal('');
let turn = false;

/** Say this once. Saying the same again is heard again. */
export function announce(message: string): void {
  turn = !turn;
  said.value = turn ? message : `${message}\u00a0`;
}

/** Place it once, in the shell. */
export function LiveRegion() {
  return (
    <div class="unseen" role="status" aria-live="polite" aria-atomic="true">
      {said.value}
    </div>
  );
}
