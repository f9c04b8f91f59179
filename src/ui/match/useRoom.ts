/** Is there room for everything on one screen? Measured in the reader's own text size, so that zoom and large text count. */
import { useLayoutEffect, useState } from 'preact/hooks';

/** From this size on, in rem, map and panels stand side by side. */
const WIDE = 72;
const HIGH = 38;

export type Room = 'desk' | 'tabs';

function measure(): Room {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  return innerWidth / rem >= WIDE && innerHeight / rem >= HIGH ? 'desk' : 'tabs';
}

export function useRoom(): Room {
  const [room, setRoom] = useState<Room>(measure);
  useLayoutEffect(() => {
    const watch = () => setRoom(measure());
    addEventListener('resize', watch);
    // Text size is set on the root element.
    const sizes = new MutationObserver(watch);
    sizes.observe(document.documentElement, { attributes: true });
    watch();
    return () => {
      removeEventListener('resize', watch);
      sizes.disconnect();
    };
  }, []);
  return room;
}
