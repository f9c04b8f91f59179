/** The picture on the first page as numbers: two arms that wind inwards round each other, with a mark for each week. */

export const SIZE = 480;
/** What of the square is drawn on: left, top, width, height. */
export const FRAME = '16 42 448 396';
const TURNS = 2.15;
const OUTER = 212;
const INNER = 34;
export const WEEKS = 10;

export interface Point {
  x: number;
  y: number;
}

const round = (value: number) => Math.round(value * 100) / 100;

/** A point of an arm; `share` runs from 0 (outside) to 1 (the end inside). Both arms turn the same way. */
export function armPoint(share: number, startAngle: number): Point {
  const radius = INNER + (OUTER - INNER) * (1 - share) ** 1.15;
  const angle = startAngle + share * TURNS * 2 * Math.PI;
  return { x: round(SIZE / 2 + radius * Math.cos(angle)), y: round(SIZE / 2 + radius * Math.sin(angle)) };
}

/** An arm as a smooth path. */
export function armPath(startAngle: number): string {
  const steps = 240;
  const points = Array.from({ length: steps + 1 }, (_, index) => armPoint(index / steps, startAngle));
  return `M${points.map(({ x, y }) => `${x} ${y}`).join('L')}`;
}

/** Where the weeks stand: they come closer as the arms wind in. */
export function weekMarks(startAngle: number): { week: number; share: number; at: Point }[] {
  return Array.from({ length: WEEKS }, (_, index) => {
    const share = (index + 0.35) / (WEEKS - 0.65 + 0.35);
    return { week: index + 1, share, at: armPoint(share, startAngle) };
  });
}
