/** Geometry of moves in motion: an arc from place to place, and a line style for every kind of move. */
import type { MoveShape, TheatreMove } from '../../view/index.js';
import type { Size } from './camera.js';

type Style = Pick<MoveShape, 'risk' | 'width' | 'dash' | 'head'> & { travels: boolean };

/** Dashes and heads tell the kinds apart without colour; vermilion stands for threat and attack alone. */
const STYLES: Readonly<Record<TheatreMove['kind'], Style>> = {
  deploy: { risk: false, width: 2, dash: [], head: 'arrow', travels: true },
  withdraw: { risk: false, width: 2, dash: [7, 4], head: 'open', travels: true },
  supply: { risk: false, width: 2.5, dash: [3, 2.5], head: 'arrow', travels: true },
  talk: { risk: false, width: 1.5, dash: [1.5, 4.5], head: 'dots', travels: false },
  threat: { risk: true, width: 2, dash: [12, 4, 3, 4], head: 'open', travels: false },
  covert: { risk: false, width: 1.25, dash: [1.5, 7], head: 'none', travels: false },
  attack: { risk: true, width: 3.5, dash: [], head: 'arrow', travels: true },
};
const PLANNED = [6, 4];

/** An end of a move: a point, and how close the line may come to it. */
export interface End {
  x: number;
  y: number;
  clear: number;
}

/**
 * The move as a curve, or null if its ends are too close to draw. `lane` keeps moves between the same two ends apart:
 * 0 for the first, 1 for the second …
 */
export function moveShape(move: TheatreMove, from: End, to: End, size: Size, lane = 0): MoveShape | null {
  const start = intoSight(from, to, size);
  const end = intoSight(to, from, size);
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const length = Math.sqrt(dx * dx + dy * dy);
  if (length < start.clear + end.clear + 14) return null;
  const bend = (Math.min(70, 0.2 * length) + 22 * lane) * (dx >= 0 ? 1 : -1);
  const [cx, cy] = [
    (start.x + end.x) / 2 + (dy / length) * bend,
    (start.y + end.y) / 2 - (dx / length) * bend,
  ];
  const { travels, ...style } = STYLES[move.kind];
  return {
    id: move.id,
    side: move.side,
    kind: move.kind,
    planned: move.planned,
    ...style,
    dash: move.planned && style.dash.length === 0 ? PLANNED : style.dash,
    head: move.planned && style.head === 'arrow' ? 'open' : style.head,
    traveller: travels && !move.planned ? 5 : 0,
    curve: [...towards(start, cx, cy), cx, cy, ...towards(end, cx, cy)],
  };
}

/** The end, moved along the line so far that its mark stays free. */
function towards(end: End, x: number, y: number): [number, number] {
  const d = Math.sqrt((x - end.x) ** 2 + (y - end.y) ** 2) || 1;
  return [end.x + ((x - end.x) / d) * end.clear, end.y + ((y - end.y) / d) * end.clear];
}

/** An end beyond the window comes to its edge, so that the line is seen to arrive from there. */
function intoSight(end: End, other: End, { width, height }: Size): End {
  const over = (value: number, max: number) => (value < -8 ? -8 : value > max + 8 ? max + 8 : value);
  const [x, y] = [over(end.x, width), over(end.y, height)];
  if (x === end.x && y === end.y) return end;
  const tx = x === end.x ? 0 : (x - end.x) / (other.x - end.x || 1);
  const ty = y === end.y ? 0 : (y - end.y) / (other.y - end.y || 1);
  const t = Math.min(1, Math.max(tx, ty));
  return { x: end.x + (other.x - end.x) * t, y: end.y + (other.y - end.y) * t, clear: 0 };
}
