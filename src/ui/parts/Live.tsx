/** The page's one voice for screen readers: a polite message for each step, the last one said wins. */
import { signal } from '@preact/signals';

const said = signal('');
let turn = false;
let saidAt = Number.NEGATIVE_INFINITY;

/** What is said within this time belongs to one step, in milliseconds; a slow device draws late. */
const ONE_STEP = 3000;

/** Say this once. Saying the same again is heard again. */
export function announce(message: string): void {
  turn = !turn;
  saidAt = performance.now();
  said.value = turn ? message : `${message}\u00a0`;
}

/** Say this with what the same step has just said, so that neither is lost. */
export function announceToo(message: string): void {
  const before = performance.now() - saidAt < ONE_STEP ? said.value.trim() : '';
  announce(before ? `${before} ${message}` : message);
}

/** Place it once, in the shell. */
export function LiveRegion() {
  return (
    <div class="unseen" role="status" aria-live="polite" aria-atomic="true">
      {said.value}
    </div>
  );
}
