/** The quadratic curves of moves on the map, for both renderers. */
import type { MoveShape } from './theatre.js';

/** The point of a curve at t, 0–1. */
export function pointOn([x0, y0, cx, cy, x1, y1]: MoveShape['curve'], t: number): [number, number] {
  const s = 1 - t;
  return [s * s * x0 + 2 * s * t * cx + t * t * x1, s * s * y0 + 2 * s * t * cy + t * t * y1];
}
