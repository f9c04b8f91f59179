/** Which part of the map a window shows: the core always fits, and the rest of the land fills what is left. */
import { type Flat, locate, type MapData, type Point } from './mapData.js';

export interface Size {
  width: number;
  height: number;
}

/** pixel = unit × k + (x, y) */
export interface Camera extends Size {
  k: number;
  x: number;
  y: number;
}

/** Room for marks and their labels at the edge of the core, in pixels. */
const MARGIN = { side: 26, top: 24, bottom: 34 };
/** Share of the free width by which a wide window moves the core to the right, away from the corner's panel. */
const LEAN = 0.24;
const WIDE = 720;
/** How much closer than it must the camera may go to fill the window. */
const A_LITTLE = 1.06;

/** How much closer than the whole theatre the camera goes at most. */
const CLOSEST = 1.8;
/** Land round what it goes to, in map units. */
const ROUND_IT = 70;

/** The camera for a window of this size: the whole theatre, or close to the places and cities in `frame`. */
export function fitCamera(map: MapData, size: Size, frame: readonly string[] = []): Camera {
  const whole = wholeTheatre(map, size);
  const points = frame.flatMap((name) => {
    const at = locate(map, name, 'third');
    return at && inCore(map, at) ? [at] : [];
  });
  return points.length === 0 ? whole : closeTo(map, whole, [...points, map.home.third]);
}

/** The country between stays in sight: it is what everything is about. */
function closeTo(map: MapData, whole: Camera, points: readonly Point[]): Camera {
  const { width, height } = whole;
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, right] = [Math.min(...xs) - ROUND_IT, Math.max(...xs) + ROUND_IT];
  const [top, bottom] = [Math.min(...ys) - ROUND_IT, Math.max(...ys) + ROUND_IT];
  const fits = Math.min(width / (right - left), height / (bottom - top));
  const k = Math.min(whole.k * CLOSEST, Math.max(whole.k, fits));
  if (k <= whole.k) return whole;
  const [minX, minY, maxX, maxY] = map.extent;
  const x = width / 2 - (k * (left + right)) / 2;
  const y = height / 2 - (k * (top + bottom)) / 2;
  return { width, height, k, x: cover(x, k, minX, maxX, width), y: cover(y, k, minY, maxY, height) };
}

/** Capitals far away are arrived from, not gone to. */
function inCore({ core: [left, top, right, bottom] }: MapData, [x, y]: Point): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

function wholeTheatre(map: MapData, size: Size): Camera {
  const width = Math.max(1, size.width);
  const height = Math.max(1, size.height);
  const [left, top, right, bottom] = map.core;
  const across = Math.max(40, width - 2 * MARGIN.side) / (right - left);
  const down = Math.max(40, height - MARGIN.top - MARGIN.bottom) / (bottom - top);
  // A window a little wider than the land is filled rather than framed.
  const filled = width / (map.extent[2] - map.extent[0]);
  const fits = Math.min(across, down);
  const k = filled < fits * A_LITTLE ? Math.max(fits, filled) : fits;
  const free = width - 2 * MARGIN.side - k * (right - left);
  const x = width / 2 - (k * (left + right)) / 2 + (width >= WIDE ? LEAN * free : 0);
  const y = (height + MARGIN.top - MARGIN.bottom) / 2 - (k * (top + bottom)) / 2;
  const [minX, minY, maxX, maxY] = map.extent;
  return { width, height, k, x: cover(x, k, minX, maxX, width), y: cover(y, k, minY, maxY, height) };
}

/** Shifts so that no strip beyond the drawn land shows, as long as there is land enough. */
function cover(shift: number, k: number, min: number, max: number, length: number): number {
  if (k * (max - min) < length) return length / 2 - (k * (min + max)) / 2;
  return Math.min(-k * min, Math.max(length - k * max, shift));
}

export function toPixel(camera: Camera, [x, y]: Point): [number, number] {
  return [x * camera.k + camera.x, y * camera.k + camera.y];
}

export function toPixels(camera: Camera, points: Flat): number[] {
  return points.map((value, i) => value * camera.k + (i % 2 === 0 ? camera.x : camera.y));
}

/** Labels up to this rank have room. */
export function rankFor(width: number): number {
  if (width < 480) return 1;
  if (width < 700) return 2;
  return width < 1100 ? 3 : 4;
}
