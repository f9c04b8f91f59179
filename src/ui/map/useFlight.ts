/** The camera's travel: everything is laid out where it goes to, and shown on the way there as one moving picture. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Camera } from './camera.js';

/** How long the camera is under way, in ms. */
const FLIGHT = 800;

const sameWindow = (a: Camera, b: Camera): boolean => a.width === b.width && a.height === b.height;

/** Moves the picture from the last camera to this one, in the compositor; a window of another size is a cut. */
export function useFlight(
  scene: RefObject<HTMLElement | null>,
  camera: Camera | null,
  motion: boolean,
): void {
  const last = useRef<Camera | null>(null);
  const { k = 0, x = 0, y = 0 } = camera ?? {};
  useLayoutEffect(() => {
    const from = last.current;
    last.current = camera;
    if (!motion || !from || !camera || !sameWindow(from, camera)) return undefined;
    const scale = from.k / k;
    const start = `translate(${from.x - scale * x}px, ${from.y - scale * y}px) scale(${scale})`;
    const flight = scene.current?.animate?.([{ transform: start }, { transform: 'none' }], {
      duration: FLIGHT,
      easing: 'cubic-bezier(0.45, 0, 0.2, 1)',
    });
    return () => flight?.cancel();
  }, [k, x, y]);
}
