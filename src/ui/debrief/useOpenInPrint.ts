/** Opens what can be opened while the page is printed, so that paper holds what the screen can show. */
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Class of what stays closed on paper too: it says at length what stands above it in brief. */
export const STAYS_CLOSED = 'stays-closed';

export function useOpenInPrint(body: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const media = matchMedia('print');
    let opened: HTMLDetailsElement[] = [];
    const change = () => {
      if (media.matches) {
        const closed = `details:not([open]):not(.${STAYS_CLOSED})`;
        opened = [...(body.current?.querySelectorAll<HTMLDetailsElement>(closed) ?? [])];
        for (const one of opened) one.open = true;
      } else {
        for (const one of opened) one.open = false;
        opened = [];
      }
    };
    media.addEventListener('change', change);
    return () => media.removeEventListener('change', change);
  }, []);
}
