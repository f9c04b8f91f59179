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
}

export function chartBox({ width, rem, height, scale, count, named }: BoxInput): ChartBox {
  const left = 3.25 * rem;
  const right = width - (named ? Math.min(8 * rem, width * 0.28) : 0.75 * rem);
  const top = 1.25 * rem;
  const bottom = top + height * rem;
  const span = Math.max(1e-9, scale.max - scale.min);
  return {
    width,
    height: bottom + 1.75 * rem,
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
