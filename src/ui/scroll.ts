/** Back and forward lead to where one was on a page: how far each step of the history was scrolled. */

/** Milliseconds in which a page that is still being filled is given its length. */
const FILLING = 1_500;

/** How far a step was scrolled is written into the step itself, so that it outlasts a reload. */
interface Step {
  y: number;
}

const stepOf = (state: unknown): Step | null =>
  typeof state === 'object' && state !== null && Number.isFinite((state as Step).y) ? (state as Step) : null;

/** Where the page that comes next is to be scrolled to; null where it is a new one. */
let returning: number | null = null;

/** Start remembering. Must be called before anything else follows the address. */
export function rememberScroll(): void {
  history.scrollRestoration = 'manual';
  returning = stepOf(history.state)?.y ?? null;
  let timer = 0;
  const write = () => {
    clearTimeout(timer);
    timer = 0;
    history.replaceState({ y: scrollY } satisfies Step, '');
  };
  addEventListener(
    'scroll',
    () => {
      if (timer === 0) timer = window.setTimeout(write, 200);
    },
    { passive: true },
  );
  addEventListener('pagehide', write);
  // A link leaves the step at once; what was scrolled last is written before.
  addEventListener('click', () => timer !== 0 && write(), { capture: true });
  addEventListener('popstate', ({ state }) => {
    clearTimeout(timer);
    timer = 0;
    returning = stepOf(state)?.y ?? null;
  });
}

/** Scroll the page that has just been drawn to where it was left, or to its top. */
export function scrollBack(): void {
  const to = returning ?? 0;
  returning = null;
  scrollTo(0, to);
  if (to === 0) return;
  const until = performance.now() + FILLING;
  const stop = new AbortController();
  for (const own of ['wheel', 'keydown', 'pointerdown']) {
    addEventListener(own, () => stop.abort(), { signal: stop.signal, passive: true });
  }
  const again = () => {
    if (stop.signal.aborted) return;
    if (Math.abs(scrollY - to) > 1) scrollTo(0, to);
    if (Math.abs(scrollY - to) > 1 && performance.now() < until) requestAnimationFrame(again);
    else stop.abort();
  };
  requestAnimationFrame(again);
}

/** Does the page that comes next go back to where it was left? */
export const comesBack = (): boolean => returning !== null;
