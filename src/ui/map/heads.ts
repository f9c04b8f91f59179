/** The end of a move's line: a full arrow, an open one, or two dots, as SVG path data. */
import type { MoveShape } from '../../view/index.js';

export function headPath(move: Pick<MoveShape, 'curve' | 'head' | 'width'>): string {
  const [x0, y0, cx, cy, x1, y1] = move.curve;
  const size = 6 + move.width;
  if (move.head === 'none') return '';
  if (move.head === 'dots') return dot(x0, y0, 3) + dot(x1, y1, 3);
  const length = Math.sqrt((x1 - cx) ** 2 + (y1 - cy) ** 2) || 1;
  const [ux, uy] = [(x1 - cx) / length, (y1 - cy) / length];
  const wing = (side: number) =>
    `${round(x1 - ux * size - uy * side * size * 0.5)} ${round(y1 - uy * size + ux * side * size * 0.5)}`;
  return `M${wing(1)}L${round(x1)} ${round(y1)}L${wing(-1)}${move.head === 'arrow' ? 'z' : ''}`;
}

function dot(x: number, y: number, r: number): string {
  return `M${round(x - r)} ${round(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
