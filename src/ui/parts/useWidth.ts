/** The width of an element and the size of one rem, in pixels, kept up to date. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

const FALLBACK = 640;

export function useWidth(): [RefObject<HTMLElement | null>, number, number] {
  const ref = useRef<HTMLElement>(null);
  const [size, setSize] = useState({ width: FALLBACK, rem: 16 });
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
      setSize({ width: element.clientWidth || FALLBACK, rem });
    };
    const watcher = new ResizeObserver(measure);
    watcher.observe(element);
    measure();
    return () => watcher.disconnect();
  }, []);
  return [ref, size.width, size.rem];
}
