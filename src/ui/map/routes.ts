/** Ways that go round: how far a move's line must bend so that it keeps off land that its side cannot cross. */
import { type MapSide, type MoveShape, pointOn } from '../../view/index.js';
import type { Flat, LandKind, MapData, Point } from './mapData.js';

type Curve = MoveShape['curve'];

/** The usual bend of a line, as a share of its length. Positive bends up, or to the right where it goes straight down. */
export const USUAL_BEND = 0.2;
/** What else is tried, the least bend first. */
const BENDS = [USUAL_BEND, -USUAL_BEND, 0.35, -0.35, 0.5, -0.5, 0.65, -0.65, 0.8, -0.8, 1, -1];
/** Points at which a line is looked at; the nearest to its ends belong to these. */
const LOOKS = Array.from({ length: 39 }, (_, i) => (i + 1) / 40);

/** The longest way by which a line bends as usual, in pixels or units of the map. */
const LONGEST_USUAL = 70;

/** Whose land a side keeps off: that of the country between, and its rival's. */
const AVOIDED: Readonly<Record<MapSide, readonly LandKind[]>> = {
  west: ['third', 'russia', 'belarus'],
  russia: ['third', 'west'],
  third: [],
};

interface Ground {
  /** Outer and inner rings: a point is on it where it is inside an odd number of them. */
  rings: readonly Flat[];
  box: readonly [number, number, number, number];
}

interface Grounds {
  lands: readonly { kind: LandKind; ground: Ground }[];
  occupied: readonly Ground[];
  bends: Map<string, number>;
}

const OF_MAP = new WeakMap<MapData, Grounds>();

/** The curve between two ends, in any unit: start, control, end. `lane` units more keep lines beside each other apart. */
export function curveBetween([x0, y0]: Point, [x1, y1]: Point, bend: number, lane = 0): Curve {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const length = Math.sqrt(dx * dx + dy * dy) || 1;
  const bow = bend === USUAL_BEND ? Math.min(LONGEST_USUAL, bend * length) : bend * length;
  const by = ((bow + lane * Math.sign(bend)) * (dx >= 0 ? 1 : -1)) / length;
  return [x0, y0, (x0 + x1) / 2 + dy * by, (y0 + y1) / 2 - dx * by, x1, y1];
}

/**
 * How far the line of a side between two points of the map bends, as a share of its length. The usual bend where that
 * crosses nothing that the side avoids; else the one that crosses least. A move into such land goes straight there.
 */
export function bendOf(map: MapData, side: MapSide, from: Point, to: Point): number {
  const grounds = groundsOf(map);
  const key = `${side} ${from} ${to}`;
  const known = grounds.bends.get(key);
  if (known !== undefined) return known;
  const bend = leastCrossing(grounds, side, from, to);
  grounds.bends.set(key, bend);
  return bend;
}

function leastCrossing(grounds: Grounds, side: MapSide, from: Point, to: Point): number {
  if (avoids(grounds, side, from) || avoids(grounds, side, to)) return USUAL_BEND;
  let [best, least] = [USUAL_BEND, Number.POSITIVE_INFINITY];
  for (const bend of BENDS) {
    const curve = curveBetween(from, to, bend);
    const cost = LOOKS.filter((t) => avoids(grounds, side, pointOn(curve, t))).length;
    if (cost < least) [best, least] = [bend, cost];
    if (cost === 0) break;
  }
  return best;
}

/** What Russia has occupied, it moves through; everybody else goes round it like the rest of the country. */
function avoids({ lands, occupied }: Grounds, side: MapSide, at: Point): boolean {
  const land = lands.find(({ kind, ground }) => AVOIDED[side].includes(kind) && contains(ground, at));
  return land !== undefined && !(side === 'russia' && occupied.some((area) => contains(area, at)));
}

function groundsOf(map: MapData): Grounds {
  const known = OF_MAP.get(map);
  if (known) return known;
  const occupied = map.areas.filter(({ kind }) => kind === 'occupied');
  const grounds = {
    lands: map.lands.map(({ kind, path }) => ({ kind, ground: groundOf(path, map.detail) })),
    occupied: occupied.map(({ path }) => groundOf(path, map.detail)),
    bends: new Map(),
  };
  OF_MAP.set(map, grounds);
  return grounds;
}

/** Reads the path data of the map files: rings of `M x y l dx dy …`, closed by `z`, in units of 1/detail. */
function groundOf(path: string, detail: number): Ground {
  const rings = path
    .split('M')
    .slice(1)
    .map((ring) => {
      const at = [0, 0];
      return (ring.match(/-?\d+/g) ?? []).map((step, i) => {
        at[i % 2] = (at[i % 2] ?? 0) + Number(step);
        return (at[i % 2] ?? 0) / detail;
      });
    });
  const [xs, ys] = [0, 1].map((axis) => rings.flatMap((ring) => ring.filter((_, i) => i % 2 === axis)));
  const span = (values: number[] = []) => [Math.min(...values), Math.max(...values)] as const;
  const [[left, right], [top, bottom]] = [span(xs), span(ys)];
  return { rings, box: [left, top, right, bottom] };
}

function contains({ rings, box: [left, top, right, bottom] }: Ground, [x, y]: Point): boolean {
  if (x < left || x > right || y < top || y > bottom) return false;
  return rings.reduce((odd, ring) => odd !== insideRing(ring, x, y), false);
}

function insideRing(ring: Flat, x: number, y: number): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
    const [ax = 0, ay = 0, bx = 0, by = 0] = [ring[i], ring[i + 1], ring[j], ring[j + 1]];
    if (ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay)) inside = !inside;
  }
  return inside;
}
