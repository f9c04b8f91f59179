/** Where things stand in a chart: plain numbers from plain numbers. */

/** The plot's edges and the two scales, in the units of the picture. */
export interface ChartBox {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  rem: number;
  x: (point: number) => number;
  y: (value: number) => number;
}

interface BoxInput {
  width: number;
  rem: number;
  /** Height of the plot in rem. */
  height: number;
  scale: { min: number; max: number };
  count: number;
  /** Room for names at the right end. */
  named: boolean;
  /** Room for the names of the points below. */
  axis?: boolean;
}

export function chartBox({ width, rem, height, scale, count, named, axis = true }: BoxInput): ChartBox {
  const left = 3.25 * rem;
  const right = width - (named ? Math.min(8 * rem, width * 0.28) : 0.75 * rem);
  const top = 1.25 * rem;
  const bottom = top + height * rem;
  const span = Math.max(1e-9, scale.max - scale.min);
  return {
    width,
    height: bottom + (axis ? 1.75 : 0.75) * rem,
    left,
    right,
    top,
    bottom,
    rem,
    x: (point) => left + ((right - left) * point) / Math.max(1, count - 1),
    y: (value) => bottom - ((bottom - top) * (value - scale.min)) / span,
  };
}

const round = (value: number) => Math.round(value * 10) / 10;

/** A line through the values, broken where one is missing. */
export function linePath(values: readonly (number | null)[], box: ChartBox): string {
  let pen = 'M';
  let path = '';
  values.forEach((value, index) => {
    if (value === null) {
      pen = 'M';
      return;
    }
    path += `${pen}${round(box.x(index))} ${round(box.y(value))}`;
    pen = 'L';
  });
  return path;
}

/** The same for a number that stays until it jumps: level up to the next point, then straight up or down. */
export function stepPath(values: readonly (number | null)[], box: ChartBox): string {
  let path = '';
  let last: number | null = null;
  values.forEach((value, index) => {
    if (value === null) {
      last = null;
      return;
    }
    const [x, y] = [round(box.x(index)), round(box.y(value))];
    path += last === null ? `M${x} ${y}` : `H${x}V${y}`;
    last = value;
  });
  return path;
}

/** The area between lower and upper ends: out along the top, back along the bottom. */
export function bandPath(band: readonly (readonly [number, number] | null)[], box: ChartBox): string {
  const known = band.flatMap((ends, index) => (ends ? [{ index, low: ends[0], high: ends[1] }] : []));
  if (known.length === 0) return '';
  const there = known.map(({ index, high }) => `${round(box.x(index))} ${round(box.y(high))}`);
  const back = known.map(({ index, low }) => `${round(box.x(index))} ${round(box.y(low))}`).reverse();
  return `M${[...there, ...back].join('L')}Z`;
}

/** Heights for labels so that none covers another, each as near as it can be to where it belongs. */
export function spreadLabels(wanted: readonly number[], gap: number): number[] {
  const order = wanted.map((at, index) => ({ at, index })).sort((a, b) => a.at - b.at);
  const places = [...wanted];
  let last = Number.NEGATIVE_INFINITY;
  for (const { at, index } of order) {
    last = Math.max(at, last + gap);
    places[index] = last;
  }
  const pushed =
    order.reduce((sum, { at, index }) => sum + (places[index] ?? at) - at, 0) / Math.max(1, order.length);
  return places.map((at) => at - pushed);
}

/** Words that belong to a point of a plot. */
export interface Note {
  x: number;
  y: number;
  text: string;
  /** Where there is more room to expect: over a peak, under a trough. */
  below?: boolean;
}

/** Where the words of a note begin or end. */
export interface PlacedNote {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

/** Width of a character as a share of the size of the type: enough for figures and signs. */
const CHARACTER = 0.56;

/** Places for notes near their points, inside the plot's width, none over another or over a ring. */
export function placeNotes(notes: readonly Note[], box: ChartBox, size: number): PlacedNote[] {
  const taken = notes.map(({ x, y }) => frameOf(x - size / 2, y - size / 2, size, size));
  return notes.map(({ x, y, text, below = false }) => {
    const width = text.length * CHARACTER * size;
    const right = x + width / 2 > box.right;
    const anchor = right ? 'end' : x - width / 2 < box.left ? 'start' : 'middle';
    const left = anchor === 'end' ? x - width : anchor === 'start' ? x : x - width / 2;
    const [over, under] = [
      [-0.85, -2.1, -3.4],
      [1.6, 2.9, 4.2],
    ];
    const heights = (below ? [...under, ...over] : [...over, ...under]).map((by) => y + by * size);
    const free = heights.find((height) => {
      const frame = frameOf(left, height - size, width, size * 1.2);
      return frame.bottom <= box.bottom + size && !taken.some((other) => overlap(frame, other));
    });
    const height = free ?? heights[0] ?? y;
    taken.push(frameOf(left, height - size, width, size * 1.2));
    return { x, y: height, anchor };
  });
}

interface Frame {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const frameOf = (left: number, top: number, width: number, height: number): Frame => ({
  left,
  right: left + width,
  top,
  bottom: top + height,
});

const overlap = (a: Frame, b: Frame): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
