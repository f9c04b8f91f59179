/** What a chart is made of, and what is said of one of its points. */
import { t } from '../../text/index.js';

/** One curve. `null` leaves a gap. */
export interface Series {
  id: string;
  name: string;
  values: readonly (number | null)[];
  /** Whose colour. Risk is drawn in vermilion, `plain` in ink. */
  colour: 'west' | 'russia' | 'risk' | 'plain';
  mark?: 'circle' | 'diamond' | 'none';
  dashed?: boolean;
  /** A number that holds for the whole stretch before its point, such as the rung of a week. */
  steps?: boolean;
  /** Lower and upper end of what is thought possible. */
  band?: readonly (readonly [number, number] | null)[];
}

/** A ring round a point of a curve, with a few words beside it; hollow and round for danger, square for calm. */
export interface Ring {
  series: string;
  point: number;
  tone: 'risk' | 'calm';
  label?: string;
}

/** One set of axes with its curves. */
export interface ChartPlot {
  id: string;
  title: string;
  /** A few words beside the title. */
  lead?: string;
  series: readonly Series[];
  /** Lowest, highest and the values that are ruled and named. */
  scale: { min: number; max: number; ticks: readonly number[] };
  format: (value: number) => string;
  /** The same for screen readers and tables, where a bare number says too little. */
  inWords?: (value: number) => string;
  /** Height of the plot in rem. */
  height: number;
  rings?: readonly Ring[];
  /** Many curves without names behind the others, such as those of a class. */
  faint?: readonly (readonly (number | null)[])[];
}

/** The names of the points on the horizontal axis: as they stand there, and in a sentence. */
export interface ChartPoint {
  short: string;
  long: string;
}

/** The start and the weeks of a match as points. */
export function weekPoints(weeks: number): ChartPoint[] {
  return Array.from({ length: weeks + 1 }, (_, week) =>
    week === 0
      ? { short: t('chart.start'), long: t('chart.atStart') }
      : { short: String(week), long: t('chart.atWeek', { week }) },
  );
}

/** What the curves say at a point, in one line. Where several plots have curves for both sides, each says which it is. */
export function saysAt(
  plots: readonly Pick<ChartPlot, 'title' | 'series' | 'format' | 'inWords'>[],
  points: readonly ChartPoint[],
  point: number,
): string {
  const parts = plots.flatMap(({ title, series, format, inWords }) => {
    const values = series.flatMap((one) => {
      const value = one.values[point];
      if (value === null || value === undefined) return [];
      return [t('chart.value', { name: one.name, value: (inWords ?? format)(value) })];
    });
    return plots.length > 1 && values.length > 1
      ? [t('chart.column', { of: title, name: values.join(t('chart.comma')) })]
      : values;
  });
  return t('chart.says', { point: points[point]?.long ?? '', values: parts.join(t('chart.join')) });
}
