/** Opens everything that can be opened while the page is printed, so that paper holds all that the screen can show. */
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

export function useOpenInPrint(body: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const media = matchMedia('print');
    let opened: HTMLDetailsElement[] = [];
    const change = () => {
      if (media.matches) {
        opened = [...(body.current?.querySelectorAll<HTMLDetailsElement>('details:not([open])') ?? [])];
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
