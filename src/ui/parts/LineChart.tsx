/** Curves over weeks: a band where it is an estimate, marks and dashes beside colour, a cursor for keys, a table for all. */
import { useId } from 'preact/hooks';
import { t } from '../../text/index.js';
import { ChartTable } from './ChartTable.js';
import { bandPath, type ChartBox, chartBox, linePath, spreadLabels } from './chartGeometry.js';
import { Disclosure } from './Disclosure.js';
import { nextByKey } from './roving.js';
import { useWidth } from './useWidth.js';

/** One curve. `null` leaves a gap. */
export interface Series {
  id: string;
  name: string;
  values: readonly (number | null)[];
  /** Whose colour. Risk is drawn in vermilion, `plain` in ink. */
  colour: 'west' | 'russia' | 'risk' | 'plain';
  mark?: 'circle' | 'diamond' | 'none';
  dashed?: boolean;
  /** Lower and upper end of what is thought possible. */
  band?: readonly (readonly [number, number] | null)[];
}

interface LineChartProps {
  title: string;
  series: readonly Series[];
  /** Names of the points on the horizontal axis, e.g. weeks. */
  points: readonly string[];
  /** Lowest, highest and the values that are ruled and named. */
  scale: { min: number; max: number; ticks: readonly number[] };
  format: (value: number) => string;
  /** Height of the plot in rem. */
  height?: number;
  /** The point the cursor stands on; without `onCursor` the chart is a still picture. */
  cursor?: number | null;
  onCursor?: (point: number) => void;
  /** Points with a ring round them, e.g. turning points, on one of the series. */
  rings?: readonly { series: string; point: number }[];
  /** Words at the top and the bottom of the plot. */
  ends?: { top: string; bottom: string };
  /** Hide names at the right end, for small charts with one curve. */
  bare?: boolean;
}

export function LineChart(props: LineChartProps) {
  const { series, points, title } = props;
  const [frame, width, rem] = useWidth();
  const box = chartBox({
    width,
    rem,
    height: props.height ?? 12,
    scale: props.scale,
    count: points.length,
    named: !props.bare,
  });
  const heading = useId();
  const cursor = props.cursor ?? null;
  const says = cursor === null ? '' : saysAt(props, cursor);
  const choose = (event: KeyboardEvent) => {
    const next = stepTo(event.key, cursor ?? points.length - 1, points.length);
    if (next === null) return;
    event.preventDefault();
    props.onCursor?.(next);
  };
  const interactive = props.onCursor
    ? {
        role: 'slider' as const,
        'aria-labelledby': heading,
        tabIndex: 0,
        'aria-valuemin': 0,
        'aria-valuemax': points.length - 1,
        'aria-valuenow': cursor ?? points.length - 1,
        'aria-valuetext': says || saysAt(props, points.length - 1),
        onKeyDown: choose,
        onPointerDown: (event: PointerEvent) => props.onCursor?.(pointAt(event, box, points.length)),
      }
    : { role: 'img' as const, 'aria-labelledby': heading };
  return (
    <figure class="chart" ref={frame}>
      <figcaption class="unseen" id={heading}>
        {title}
      </figcaption>
      <div class="chart-plot" {...interactive}>
        <svg viewBox={`0 0 ${box.width} ${box.height}`} aria-hidden="true">
          <Axes box={box} {...props} />
          {series.map((one) => (
            <Curve key={one.id} series={one} box={box} />
          ))}
          {(props.rings ?? []).map((ring) => {
            const value = series.find((one) => one.id === ring.series)?.values[ring.point];
            if (value === null || value === undefined) return null;
            const at = `${ring.series}-${ring.point}`;
            return (
              <circle
                key={at}
                class="chart-hollow risk"
                cx={box.x(ring.point)}
                cy={box.y(value)}
                r={box.rem * 0.4}
                stroke-width="2"
              />
            );
          })}
          {cursor === null ? null : (
            <path
              class="chart-cursor"
              d={`M${box.x(cursor)} ${box.top - box.rem / 2}V${box.bottom + box.rem / 4}`}
            />
          )}
          {props.bare ? null : <Names box={box} series={series} />}
        </svg>
      </div>
      {props.onCursor ? <p class="chart-says">{says}</p> : null}
      <Disclosure name={<span class="small quiet">{t('chart.asTable')}</span>}>
        <ChartTable title={title} series={series} points={points} format={props.format} />
      </Disclosure>
    </figure>
  );
}

function Axes({ box, points, scale, format, ends }: LineChartProps & { box: ChartBox }) {
  const size = box.rem * 0.8125;
  const every = Math.ceil(points.length / Math.max(2, Math.floor((box.right - box.left) / (box.rem * 3))));
  return (
    <g font-size={size}>
      {scale.ticks.map((tick) => (
        <g key={tick}>
          <path class="chart-grid" d={`M${box.left} ${box.y(tick)}H${box.right}`} />
          <text x={box.left - box.rem * 0.6} y={box.y(tick) + size * 0.35} text-anchor="end">
            {format(tick)}
          </text>
        </g>
      ))}
      {points.map((name, index) =>
        index % every === 0 ? (
          <text key={name} x={box.x(index)} y={box.bottom + box.rem * 1.25} text-anchor="middle">
            {name}
          </text>
        ) : null,
      )}
      {ends ? (
        <g>
          <text x={box.right} y={box.top - box.rem * 0.4} text-anchor="end">
            {ends.top}
          </text>
          <text x={box.right} y={box.bottom - box.rem * 0.4} text-anchor="end">
            {ends.bottom}
          </text>
        </g>
      ) : null}
    </g>
  );
}

function Curve({ series, box }: { series: Series; box: ChartBox }) {
  const { mark = 'none' } = series;
  return (
    <g class={series.colour === 'plain' ? undefined : series.colour}>
      {series.band ? <path class="chart-band" d={bandPath(series.band, box)} /> : null}
      <path
        class="chart-line"
        d={linePath(series.values, box)}
        stroke-width="2"
        stroke-dasharray={series.dashed ? '3 5' : undefined}
      />
      {mark === 'none'
        ? null
        : series.values.map((value, index) =>
            value === null ? null : (
              <Mark key={`${series.id}-${box.x(index)}`} kind={mark} x={box.x(index)} y={box.y(value)} />
            ),
          )}
    </g>
  );
}

function Mark({ kind, x, y }: { kind: 'circle' | 'diamond'; x: number; y: number }) {
  if (kind === 'circle') return <circle class="chart-mark" cx={x} cy={y} r="4" />;
  return <path class="chart-mark" d={`M${x} ${y - 5.5}l5.5 5.5l-5.5 5.5l-5.5 -5.5z`} />;
}

function Names({ box, series }: { box: ChartBox; series: readonly Series[] }) {
  const size = box.rem * 0.8125;
  const ends = series.flatMap((one) => {
    const last = one.values.findLastIndex((value) => value !== null);
    const value = one.values[last];
    return value === null || value === undefined ? [] : [{ one, y: box.y(value) }];
  });
  const places = spreadLabels(
    ends.map((end) => end.y),
    size * 1.3,
  );
  return (
    <g font-size={size}>
      {ends.map(({ one }, index) => (
        <text
          key={one.id}
          class="chart-name"
          x={box.right + box.rem * 0.75}
          y={(places[index] ?? 0) + size * 0.35}
        >
          {one.name}
        </text>
      ))}
    </g>
  );
}

function saysAt({ series, points, format }: LineChartProps, point: number): string {
  const parts = series.flatMap((one) => {
    const value = one.values[point];
    return value === null || value === undefined ? [] : [`${one.name} ${format(value)}`];
  });
  return `${points[point] ?? ''}: ${parts.join(' · ')}`;
}

/** Keys of a slider: arrows stop at the ends instead of wrapping round. */
function stepTo(key: string, from: number, count: number): number | null {
  const next = nextByKey(key, from, count);
  if (next === null) return null;
  const wrapped = Math.abs(next - from) > 1 && key.startsWith('Arrow');
  return wrapped ? from : next;
}

function pointAt(event: PointerEvent, box: ChartBox, count: number): number {
  const frame = (event.currentTarget as Element).getBoundingClientRect();
  const x = ((event.clientX - frame.left) / frame.width) * box.width;
  const share = (x - box.left) / Math.max(1, box.right - box.left);
  return Math.round(Math.min(1, Math.max(0, share)) * (count - 1));
}
