/** Several plots under each other on one time axis: one cursor runs through all of them, one table has all their numbers. */
import { useId } from 'preact/hooks';
import { t } from '../../text/index.js';
import { ChartTable } from './ChartTable.js';
import { cursorOver, type OnPick } from './chartCursor.js';
import { chartBox } from './chartGeometry.js';
import { type ChartPlot, type ChartPoint, saysAt } from './chartTypes.js';
import { Disclosure } from './Disclosure.js';
import { Plot } from './Plot.js';
import { useWidth } from './useWidth.js';

interface ChartBoardProps {
  title: string;
  /** How to use it, for the sight of all; it describes the board to screen readers. */
  hint: string;
  plots: readonly ChartPlot[];
  points: readonly ChartPoint[];
  cursor: number | null;
  onCursor: (point: number) => void;
  onPick?: OnPick;
}

export function ChartBoard({ title, hint, plots, points, cursor, onCursor, onPick }: ChartBoardProps) {
  const [frame, width, rem] = useWidth();
  const heading = useId();
  const how = useId();
  const count = points.length;
  const says = (point: number) => saysAt(plots, points, point);
  const boxes = plots.map(({ height, scale }, index) =>
    chartBox({ width, rem, height, scale, count, named: true, axis: index === plots.length - 1 }),
  );
  const [first] = boxes;
  if (!first) return null;
  const slider = cursorOver({
    label: heading,
    describedBy: how,
    count,
    cursor,
    onCursor,
    onPick,
    says,
    box: first,
  });
  return (
    <figure class="chart" ref={frame}>
      <figcaption class="unseen" id={heading}>
        {title}
      </figcaption>
      <div class="chart-plot chart-stack" {...slider}>
        {plots.map((plot, index) => {
          const box = boxes[index];
          return box ? (
            <div key={plot.id} class="chart-layer">
              <p class="chart-title">
                {plot.title} {plot.lead ? <span class="section-lead">{plot.lead}</span> : null}
              </p>
              <Plot
                plot={plot}
                box={box}
                points={points}
                cursor={cursor}
                axis={index === plots.length - 1}
                named={plot.series.length > 1}
              />
            </div>
          ) : null;
        })}
      </div>
      <p class="chart-says" id={how}>
        {cursor === null ? hint : says(cursor)}
      </p>
      <Disclosure name={<span class="small quiet">{t('chart.asTable')}</span>}>
        <ChartTable title={title} plots={plots} points={points} />
      </Disclosure>
    </figure>
  );
}
