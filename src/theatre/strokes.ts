/** Lines as points: curves, dashes, circles and hatches, in plain arithmetic without Phaser. */
import { type MoveShape, pointOn } from '../view/index.js';

export type Flat = readonly number[];
export type Curve = MoveShape['curve'];

/** The curve from its start to t as a flat polyline. */
export function polyline(curve: Curve, t = 1, steps = 28): number[] {
  const flat: number[] = [];
  for (let i = 0; i <= steps; i++) flat.push(...pointOn(curve, (t * i) / steps));
  return flat;
}

/** A circle as a closed flat polyline, finer the larger it is. */
export function circle(x: number, y: number, r: number): number[] {
  const corners = Math.max(20, Math.ceil(r * 2));
  const flat: number[] = [];
  for (let i = 0; i <= corners; i++) {
    const a = (2 * Math.PI * i) / corners;
    flat.push(x + r * Math.cos(a), y + r * Math.sin(a));
  }
  return flat;
}

export function diamond(x: number, y: number, r: number): number[] {
  return [x, y - r, x + r, y, x, y + r, x - r, y];
}

/** Cuts a polyline into dashes: `pattern` alternates lengths of line and gap. An empty pattern gives the whole line. */
export function dashes(points: Flat, pattern: Flat): number[][] {
  if (pattern.reduce((sum, length) => sum + length, 0) <= 0) return [[...points]];
  const marks = distances(points);
  const end = marks.at(-1) ?? 0;
  const out: number[][] = [];
  let start = 0;
  for (let i = 0; start < end; i++) {
    const length = pattern[i % pattern.length] ?? 0;
    if (i % 2 === 0) out.push(cut(points, marks, start, Math.min(end, start + length)));
    start += length;
  }
  return out;
}

/** How far along the polyline each of its points lies. */
function distances(points: Flat): number[] {
  const out = [0];
  for (let i = 2; i + 1 < points.length; i += 2) {
    const [dx, dy] = [
      coordinate(points, i) - coordinate(points, i - 2),
      coordinate(points, i + 1) - coordinate(points, i - 1),
    ];
    out.push((out.at(-1) ?? 0) + Math.sqrt(dx * dx + dy * dy));
  }
  return out;
}

/** The part of a polyline between two distances along it. */
function cut(points: Flat, marks: readonly number[], from: number, to: number): number[] {
  const inside = marks.flatMap((mark, i) =>
    mark > from && mark < to ? [coordinate(points, 2 * i), coordinate(points, 2 * i + 1)] : [],
  );
  return [...pointAt(points, marks, from), ...inside, ...pointAt(points, marks, to)];
}

function pointAt(points: Flat, marks: readonly number[], distance: number): [number, number] {
  const next = Math.max(
    1,
    marks.findIndex((mark) => mark >= distance),
  );
  const [a, b] = [marks[next - 1] ?? 0, marks[next] ?? 0];
  const t = b > a ? (distance - a) / (b - a) : 0;
  const mix = (i: number) =>
    coordinate(points, i - 2) + (coordinate(points, i) - coordinate(points, i - 2)) * t;
  return [mix(2 * next), mix(2 * next + 1)];
}

function coordinate(points: Flat, index: number): number {
  return points[index] ?? 0;
}

/** Diagonal lines (from lower left to upper right) inside a polygon, `spacing` apart; on one grid for all polygons. */
export function hatchLines(points: Flat, spacing: number): number[][] {
  const step = spacing * Math.SQRT2;
  const sums = points.flatMap((x, i) => (i % 2 === 0 ? [x + (points[i + 1] ?? 0)] : []));
  const out: number[][] = [];
  for (let c = Math.ceil(Math.min(...sums) / step) * step; c < Math.max(...sums); c += step) {
    const xs = crossings(points, c);
    for (let i = 0; i + 1 < xs.length; i += 2) {
      const [a, b] = [xs[i] ?? 0, xs[i + 1] ?? 0];
      out.push([a, c - a, b, c - b]);
    }
  }
  return out;
}

/** Where the line x + y = c meets the polygon's edges, from left to right. */
function crossings(points: Flat, c: number): number[] {
  const xs: number[] = [];
  for (let i = 0; i < points.length; i += 2) {
    const j = (i + 2) % points.length;
    const [ax, ay, bx, by] = [points[i] ?? 0, points[i + 1] ?? 0, points[j] ?? 0, points[j + 1] ?? 0];
    const [da, db] = [ax + ay - c, bx + by - c];
    if (da < 0 !== db < 0) xs.push(ax + ((bx - ax) * da) / (da - db));
  }
  return xs.sort((a, b) => a - b);
}
