/** Measures the map's stage: its size, the reader's text size, and the corner that panels cover. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Box } from './place.js';

export interface Stage {
  width: number;
  height: number;
  /** The reader's text size against 16 px. */
  scale: number;
  reserved: readonly Box[];
}

/**
 * The stage as it is laid out; null until the browser has laid it out, and where it is not shown. It is never measured before,
 * which would make the browser lay out the page twice: the map is drawn once, and still in the first picture.
 */
export function useStage(
  stage: RefObject<HTMLElement | null>,
  corner: RefObject<HTMLElement | null>,
): Stage | null {
  const [measured, setMeasured] = useState<Stage | null>(null);
  useLayoutEffect(() => {
    const box = stage.current;
    if (!box) return undefined;
    const look = () => {
      const next = measure(box, corner.current);
      setMeasured((last) => (next && !(last && same(last, next)) ? next : last));
    };
    const observer = new ResizeObserver(look);
    observer.observe(box);
    if (corner.current) observer.observe(corner.current);
    return () => observer.disconnect();
  }, [stage, corner]);
  return measured;
}

function measure(stage: HTMLElement, corner: HTMLElement | null): Stage | null {
  const outer = stage.getBoundingClientRect();
  if (outer.width < 1 || outer.height < 1) return null;
  const inner = corner?.getBoundingClientRect();
  const scale = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
  const covers = inner && inner.height > 0 && inner.bottom > outer.top && inner.top < outer.bottom;
  const reserved = covers
    ? [
        {
          x: inner.left - outer.left,
          y: inner.top - outer.top,
          width: inner.width + 8,
          height: inner.height + 8,
        },
      ]
    : [];
  return { width: Math.round(outer.width), height: Math.round(outer.height), scale, reserved };
}

function same(a: Stage, b: Stage): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
