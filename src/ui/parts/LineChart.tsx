/** Curves over weeks: a band where it is an estimate, marks and dashes beside colour, a cursor for keys, a table for all. */
import { useId } from 'preact/hooks';
import { t } from '../../text/index.js';
import { ChartTable } from './ChartTable.js';
import { cursorOver } from './chartCursor.js';
import { chartBox } from './chartGeometry.js';
import { type ChartPlot, type ChartPoint, saysAt } from './chartTypes.js';
import { Disclosure } from './Disclosure.js';
import { Plot } from './Plot.js';
import { useWidth } from './useWidth.js';

interface LineChartProps {
  plot: ChartPlot;
  points: readonly ChartPoint[];
  /** The point the cursor stands on; without `onCursor` the chart is a still picture. */
  cursor?: number | null;
  onCursor?: (point: number) => void;
  /** Words at the top and the bottom of the plot. */
  ends?: { top: string; bottom: string };
  /** Hide names at the right end, for small charts with one curve. */
  bare?: boolean;
  /** What the points are; weeks, where it is not said. */
  pointName?: string;
}

export function LineChart({ plot, points, cursor = null, onCursor, ends, bare, pointName }: LineChartProps) {
  const [frame, width, rem] = useWidth();
  const heading = useId();
  const named = !bare;
  const box = chartBox({ width, rem, height: plot.height, scale: plot.scale, count: points.length, named });
  const says = (point: number) => saysAt([plot], points, point);
  const role = onCursor
    ? cursorOver({ label: heading, count: points.length, cursor, onCursor, says, box })
    : { role: 'img' as const, 'aria-labelledby': heading };
  return (
    <figure class="chart" ref={frame}>
      <figcaption class="unseen" id={heading}>
        {plot.title}
      </figcaption>
      <div class="chart-plot" {...role}>
        <Plot plot={plot} box={box} points={points} cursor={cursor} named={named} ends={ends} />
      </div>
      {onCursor ? <p class="chart-says">{cursor === null ? t('chart.hint') : says(cursor)}</p> : null}
      <Disclosure name={<span class="small quiet">{t('chart.asTable')}</span>}>
        <ChartTable plots={[plot]} title={plot.title} points={points} pointName={pointName} />
      </Disclosure>
    </figure>
  );
}
