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
  const right = width - (named ? Math.min(8 * rem, width * 0.3) : 0.75 * rem);
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

/** The same for a number that belongs to the whole stretch before its point: straight up or down, then level to it. */
export function stepPath(values: readonly (number | null)[], box: ChartBox): string {
  let path = '';
  let last: number | null = null;
  values.forEach((value, index) => {
    if (value === null) {
      last = null;
      return;
    }
    const [x, y] = [round(box.x(index)), round(box.y(value))];
    path += last === null ? `M${x} ${y}` : `V${y}H${x}`;
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

/** Words in lines that are no wider than `room`, as far as single words allow. */
export function wrapped(words: string, room: number, size: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && longer.length * CHARACTER * size <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/**
 * Heights for labels so that none covers another, each as near as it can be to where it belongs. `gap` is the height of one, or
 * of each of them.
 */
export function spreadLabels(wanted: readonly number[], gap: number | readonly number[]): number[] {
  const order = wanted.map((at, index) => ({ at, index })).sort((a, b) => a.at - b.at);
  const places = [...wanted];
  const half = (index: number) => (typeof gap === 'number' ? gap : (gap[index] ?? 0)) / 2;
  let free = Number.NEGATIVE_INFINITY;
  let last = 0;
  for (const { at, index } of order) {
    last = Math.max(at, free + half(index));
    places[index] = last;
    free = last + half(index);
  }
  const pushed =
    order.reduce((sum, { at, index }) => sum + (places[index] ?? at) - at, 0) / Math.max(1, order.length);
  return places.map((at) => at - pushed);
}

/** A place in the picture. */
export interface Spot {
  x: number;
  y: number;
}

/** Words that belong to a point of a plot. */
export interface Note extends Spot {
  text: string;
  /** Where there is more room to expect: over a peak, under a trough. */
  below?: boolean;
}

/** Where the words of a note begin, have their middle, or end. */
export interface PlacedNote extends Spot {
  anchor: 'start' | 'middle' | 'end';
}

interface Frame {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Width of a character as a share of the size of the type: enough for figures and signs. */
const CHARACTER = 0.56;

/** Heights of the baseline over and under a point, and how far to its side, in sizes of the type: the nearest first. */
const OVER = [-0.85, -2.1, -3.4];
const UNDER = [1.6, 2.9, 4.2];
const BESIDE = 0.9;

const frameOf = (left: number, top: number, width: number, height: number): Frame => ({
  left,
  right: left + width,
  top,
  bottom: top + height,
});

const overlap = (a: Frame, b: Frame): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Does a straight line from one spot to another come through a frame? */
function crosses(from: Spot, to: Spot, frame: Frame): boolean {
  const [first, last] = from.x <= to.x ? [from, to] : [to, from];
  if (last.x <= frame.left || first.x >= frame.right) return false;
  const heightAt = (x: number) =>
    last.x === first.x ? first.y : first.y + ((last.y - first.y) * (x - first.x)) / (last.x - first.x);
  const ends = [heightAt(Math.max(first.x, frame.left)), heightAt(Math.min(last.x, frame.right))];
  return Math.max(...ends) > frame.top && Math.min(...ends) < frame.bottom;
}

/** Where a note could stand, with its frame, the best places first. */
function placesFor(note: Note, size: number): { place: PlacedNote; frame: Frame }[] {
  const { x, y, text, below = false } = note;
  const width = text.length * CHARACTER * size;
  const heights = below ? [...UNDER, ...OVER] : [...OVER, ...UNDER];
  return heights.flatMap((by) =>
    (['middle', 'start', 'end'] as const).map((anchor) => {
      const at = anchor === 'middle' ? x : anchor === 'start' ? x + BESIDE * size : x - BESIDE * size;
      const left = anchor === 'middle' ? at - width / 2 : anchor === 'start' ? at : at - width;
      const baseline = y + by * size;
      return {
        place: { x: at, y: baseline, anchor },
        frame: frameOf(left, baseline - size, width, size * 1.2),
      };
    }),
  );
}

/** Places for notes near their points, inside the plot's width, none over another, over a ring, or on the line. */
export function placeNotes(
  notes: readonly Note[],
  box: ChartBox,
  size: number,
  line: readonly Spot[] = [],
): PlacedNote[] {
  const taken = notes.map(({ x, y }) => frameOf(x - size / 2, y - size / 2, size, size));
  return notes.map((note) => {
    const inside = placesFor(note, size).filter(
      ({ frame }) =>
        frame.left >= 0 && frame.right <= box.right + size && frame.bottom <= box.bottom + size / 2,
    );
    const free = inside.filter(({ frame }) => !taken.some((other) => overlap(frame, other)));
    const clear = free.find(
      ({ frame }) => !line.some((spot, at) => at > 0 && crosses(line[at - 1] ?? spot, spot, frame)),
    );
    const found = clear ?? free[0] ?? inside[0] ?? placesFor(note, size)[0];
    if (!found) return { x: note.x, y: note.y, anchor: 'middle' };
    taken.push(found.frame);
    return found.place;
  });
}
