/** Geometry of moves in motion: an arc from place to place, and a line style for every kind of move. */
import { type MoveShape, pointOn, type TheatreMove } from '../../view/index.js';
import type { Size } from './camera.js';
import { curveBetween } from './routes.js';

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

/** Between two moves that join the same ends, in pixels. */
const LANE = 22;

/** How the line goes: its bend as a share of its length, and its lane, 0 for the first move between two ends, 1 for the second … */
export interface Way {
  bend: number;
  lane: number;
}

/** The move as a curve, or null if its ends are too close to draw, or all of it lies beyond the window. */
export function moveShape(move: TheatreMove, from: End, to: End, size: Size, way: Way): MoveShape | null {
  const whole = curveBetween([from.x, from.y], [to.x, to.y], way.bend, LANE * way.lane);
  const [enters, leaves] = inSight(whole, size);
  const [x0, y0, cx, cy, x1, y1] = part(whole, enters, leaves);
  const start = { x: x0, y: y0, clear: enters > 0 ? 0 : from.clear };
  const end = { x: x1, y: y1, clear: leaves < 1 ? 0 : to.clear };
  const length = Math.sqrt((x1 - x0) ** 2 + (y1 - y0) ** 2);
  if (length < start.clear + end.clear + 14) return null;
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

/** How far beyond the window a line may end, in pixels, so that it is seen to go on. */
const BEYOND = 8;
const LOOKS = 96;

/** Where a curve first comes into the window and last leaves it, 0–1; an empty stretch if it never does. */
function inSight(curve: MoveShape['curve'], { width, height }: Size): [number, number] {
  const seen = Array.from({ length: LOOKS + 1 }, (_, i) => i / LOOKS).filter((t) => {
    const [x, y] = pointOn(curve, t);
    return x >= -BEYOND && y >= -BEYOND && x <= width + BEYOND && y <= height + BEYOND;
  });
  return [seen[0] ?? 0, seen.at(-1) ?? 0];
}

/** The curve from one of its points to another, as a curve of its own. */
function part(curve: MoveShape['curve'], from: number, to: number): MoveShape['curve'] {
  const [x0, y0, cx, cy, x1, y1] = curve;
  const across = (a: number, c: number, b: number) =>
    (1 - from) * (1 - to) * a + ((1 - from) * to + from * (1 - to)) * c + from * to * b;
  return [...pointOn(curve, from), across(x0, cx, x1), across(y0, cy, y1), ...pointOn(curve, to)];
}
