/** Focus is never lost: where the thing that had it goes away, whatever stood around it has it next. */

/** Things that a reader can be put at when what stood in them has gone; they have names or headings of their own. */
const PLACES = 'main, section, aside, form, li, [role="region"], [role="tabpanel"]';

/** In this time a page puts the reader where it wants, in milliseconds. */
const SETTLED = 60;

const isShown = (element: Element): boolean => element.isConnected && element.getClientRects().length > 0;

/** Put the reader at a place that takes no focus by itself. */
function putAt(place: HTMLElement): void {
  if (!place.hasAttribute('tabindex')) {
    place.setAttribute('tabindex', '-1');
    place.addEventListener('blur', () => place.removeAttribute('tabindex'), { once: true });
  }
  place.focus({ preventScroll: true });
}

/** Put the reader at the first place that fits, once the page has drawn what it was just asked for. */
export function putAtDrawn(selector: string): void {
  requestAnimationFrame(() => {
    const place = document.querySelector<HTMLElement>(selector);
    if (place) putAt(place);
  });
}

/** Watch over the focus from now on; returns how to stop. */
export function keepFocus(): () => void {
  let last: Element | null = null;
  /** What stood around it, the nearest first: a thing that has gone does not know any more. */
  let around: Element[] = [];
  let timer = 0;
  const learn = (event: FocusEvent) => {
    if (!(event.target instanceof Element)) return;
    last = event.target;
    around = [];
    for (let up = last.parentElement; up; up = up.parentElement) around.push(up);
  };
  const mend = () => {
    if (!last || document.activeElement !== document.body || isShown(last)) return;
    const place =
      around.find((one) => one.matches(PLACES) && isShown(one)) ?? document.getElementById('main');
    if (place instanceof HTMLElement) putAt(place);
  };
  const watch = new MutationObserver(() => {
    if (!last || document.activeElement !== document.body) return;
    clearTimeout(timer);
    timer = window.setTimeout(mend, SETTLED);
  });
  document.addEventListener('focusin', learn);
  watch.observe(document.body, { childList: true, subtree: true });
  return () => {
    document.removeEventListener('focusin', learn);
    watch.disconnect();
    clearTimeout(timer);
  };
}
