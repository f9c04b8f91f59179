/** Geometry of the marks: the sign of each side, its size, the ring of doubt, the ripples, and marks kept apart. */
import type { MapSide, MarkShape, Mirror, TheatreMark } from '../../view/index.js';

/** Marks shrink below this width of the map, down to seven tenths of their size. */
const FULL_WIDTH = 480;
/** Least radius of a target that a finger or a shaky hand can hit: 24 px across. */
export const TARGET = 13;

interface Sign {
  outline: readonly number[];
  bars: readonly number[];
}

/** Signs in units of the radius: they differ in outline and in the direction of their bars, not only in colour. */
export const SIGNS: Readonly<Record<MapSide, Sign>> = {
  west: { outline: [], bars: [-0.6, -0.38, 0.6, -0.38, -0.7, 0, 0.7, 0, -0.6, 0.38, 0.6, 0.38] },
  russia: {
    outline: [0, -1.2, 1.2, 0, 0, 1.2, -1.2, 0],
    bars: [-0.42, -0.44, -0.42, 0.44, 0, -0.8, 0, 0.8, 0.42, -0.44, 0.42, 0.44],
  },
  third: {
    outline: [-0.85, -0.85, 0.85, -0.85, 0.85, 0.85, -0.85, 0.85],
    bars: [-0.4, 0, 0.4, 0, 0, -0.4, 0, 0.4],
  },
};

/** The area of a mark grows with the number of troops, within bounds that stay legible. */
export function markRadius(thousands: number, width: number): number {
  return sizeAt(width) * Math.min(24, 8.5 + 1.1 * Math.sqrt(Math.max(0, thousands)));
}

function sizeAt(width: number): number {
  return Math.min(1, Math.max(0.7, width / FULL_WIDTH));
}

/** The ring stands further off the less is known. */
export function ringRadius(
  r: number,
  mark: Pick<TheatreMark, 'estimate' | 'thousands'>,
  width: number,
): number {
  if (!mark.estimate) return 0;
  const spread = (mark.estimate.high - mark.estimate.low) / 2 / Math.max(0.5, mark.thousands);
  return r * 1.2 + 3 + sizeAt(width) * Math.min(10, 26 * Math.max(0, spread));
}

/** One to four ripples; as they may read it in full, as you mean it as a faint reminder. */
export function ripples(
  reading: number | null,
  from: number,
  mirror: Mirror,
  width: number,
): MarkShape['ripples'] {
  if (reading === null || reading < 0.05) return [];
  const count = Math.min(4, 1 + Math.floor(reading * 4));
  const step = 8 * sizeAt(width) ** 2;
  const strength = mirror === 'read' ? 1 : 0.4;
  return Array.from({ length: count }, (_, i) => ({
    r: from + 4 + step * (i + 0.4 + reading / 2),
    alpha: strength * (0.9 - (0.6 * i) / Math.max(1, count)),
  }));
}

/** A mark of the view at its place. */
export function markShape(
  mark: TheatreMark,
  at: readonly [number, number],
  mirror: Mirror,
  width: number,
): MarkShape {
  const r = markRadius(mark.thousands, width);
  const ring = ringRadius(r, mark, width);
  return {
    id: mark.id,
    side: mark.side,
    x: at[0],
    y: at[1],
    r,
    ...SIGNS[mark.side],
    ring,
    ripples: ripples(mark.reading, extent({ r, ring }), mirror, width),
    changed: mark.delta !== 0,
    state: mark.selected ? 'selected' : mark.hovered ? 'hovered' : 'plain',
  };
}

/** How far a mark is seen to reach, without its ripples. */
export function extent(mark: Pick<MarkShape, 'r' | 'ring'>): number {
  return Math.max(mark.r * 1.2, mark.ring);
}

/** How far its target reaches: as far as it is seen, and never less than a finger needs. */
export function reach(mark: Pick<MarkShape, 'r' | 'ring'>): number {
  return Math.max(extent(mark), TARGET);
}

/** Pushes marks that touch apart, each by half, until none do: the same result for the same input. */
export function keepApart(marks: readonly MarkShape[]): MarkShape[] {
  const out = marks.map((mark) => ({ ...mark }));
  for (let round = 0; round < 12; round++) {
    let moved = false;
    out.forEach((a, i) => {
      for (const b of out.slice(i + 1)) moved = push(a, b) || moved;
    });
    if (!moved) break;
  }
  return out;
}

function push(a: MarkShape, b: MarkShape): boolean {
  const need = reach(a) + reach(b) + 2;
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const apart = Math.sqrt(dx * dx + dy * dy);
  if (apart >= need - 0.01) return false;
  const by = (need - apart) / 2;
  const [ux, uy] = apart < 0.01 ? [1, 0] : [dx / apart, dy / apart];
  a.x -= ux * by;
  a.y -= uy * by;
  b.x += ux * by;
  b.y += uy * by;
  return true;
}
