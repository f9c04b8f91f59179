/** Placing of labels: each tries its spots in order and takes the first that is free. */

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What a label should keep off: the heavier, the worse it is to cover it; 1 where nothing is said. */
export interface Obstacle extends Box {
  weight?: number;
}

/** Where a label found room; `spot` tells which side of its point it is on. */
export interface Placed extends Box {
  spot: Spot;
  /** There was room only without what can be left out. */
  shortened: boolean;
}

export interface LabelWish {
  id: string;
  /** The point it belongs to, and the radius round it to stay clear of. */
  x: number;
  y: number;
  clear: number;
  width: number;
  height: number;
  /** Its width without what can be left out; 0 if nothing can. */
  shorter: number;
  spots: readonly Spot[];
  /** It must be shown: it takes the least bad spot if none is free. The others go without. */
  required: boolean;
}

/** Direction from the point: −1, 0 or 1 across and down; 0, 0 is right on it. */
export type Spot = readonly [number, number];

export const ROUND: readonly Spot[] = [
  [0, 1],
  [1, 0],
  [-1, 0],
  [0, -1],
  [1, 1],
  [-1, 1],
  [1, -1],
  [-1, -1],
];
/** Round it, and where nothing is free there a little further off. */
export const ROUND_AND_OFF: readonly Spot[] = [
  ...ROUND,
  ...[1.4, 1.9].flatMap((far) => ROUND.map(([across, down]): Spot => [across * far, down * far])),
];
export const BESIDE: readonly Spot[] = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
];
export const ON_IT: readonly Spot[] = [[0, 0]];

const GAP = 3;
const AIR = 3;
/** Square pixels of overlap that nobody sees (and that rounding makes). */
const TOUCH = 0.5;

/** The boxes of all labels that found room, in the order of the wishes: earlier wishes go first. */
export function placeLabels(
  wishes: readonly LabelWish[],
  taken: readonly Obstacle[],
  bounds: Box,
): Map<string, Placed> {
  const blocked: Obstacle[] = [...taken];
  const placed = new Map<string, Placed>();
  for (const wish of wishes) {
    const box = choose(wish, blocked, bounds);
    if (!box) continue;
    placed.set(wish.id, box);
    // Air round it, so that it is plain which mark a label belongs to.
    blocked.push({
      x: box.x - AIR,
      y: box.y - AIR,
      width: box.width + 2 * AIR,
      height: box.height + 2 * AIR,
    });
  }
  return placed;
}

function choose(wish: LabelWish, blocked: readonly Obstacle[], bounds: Box): Placed | null {
  let best: Placed | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const box of boxesOf(wish)) {
    const covers = (other: Obstacle) => overlap(box, other) * (other.weight ?? 1);
    const cost = blocked.reduce((sum, other) => sum + covers(other), 0) + 4 * outside(box, bounds);
    if (cost < TOUCH) return box;
    if (cost < least) [best, least] = [box, cost];
  }
  return wish.required ? best : null;
}

/** Where a label could stand, in the order of its wish: all of it, then what must not be left out. */
function boxesOf(wish: LabelWish): Placed[] {
  const short = wish.shorter > 0 ? [{ ...wish, width: wish.shorter }] : [];
  return [wish, ...short].flatMap((one) =>
    wish.spots.map((spot) => ({ ...boxAt(one, spot), spot, shortened: one !== wish })),
  );
}

function boxAt({ x, y, clear, width, height }: LabelWish, [across, down]: Spot): Box {
  const diagonal = across !== 0 && down !== 0 ? 0.72 : 1;
  const dx = across * (clear * diagonal + GAP + width / 2);
  const dy = down * (clear * diagonal + (down === 0 ? 0 : 1) + height / 2);
  return { x: x + dx - width / 2, y: y + dy - height / 2, width, height };
}

export function overlap(a: Box, b: Box): number {
  const w = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const h = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return w > 0 && h > 0 ? w * h : 0;
}

function outside(box: Box, bounds: Box): number {
  return Math.max(0, box.width * box.height - overlap(box, bounds));
}
