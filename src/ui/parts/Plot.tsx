/** One set of axes as a picture: rules, curves with their bands, marks and names, rings with words, the common cursor. */
import {
  bandPath,
  type ChartBox,
  linePath,
  type Note,
  placeNotes,
  spreadLabels,
  stepPath,
  wrapped,
} from './chartGeometry.js';
import type { ChartPlot, ChartPoint, Ring, Series } from './chartTypes.js';

interface PlotProps {
  plot: Pick<ChartPlot, 'series' | 'scale' | 'format' | 'rings' | 'faint'>;
  box: ChartBox;
  points: readonly ChartPoint[];
  cursor: number | null;
  /** Names of the points under the axis; in a stack only the last plot has them. */
  axis?: boolean;
  /** Names at the right end of the curves. */
  named?: boolean;
  /** Words at the top and the bottom of the plot. */
  ends?: { top: string; bottom: string } | undefined;
}

export function Plot({ plot, box, points, cursor, axis = true, named = true, ends }: PlotProps) {
  const { series, rings = [], faint = [] } = plot;
  return (
    <svg viewBox={`0 0 ${box.width} ${box.height}`} aria-hidden="true">
      <Rules plot={plot} box={box} />
      {axis ? <PointNames box={box} points={points} /> : null}
      {ends ? <Ends box={box} {...ends} /> : null}
      {cursor === null ? null : (
        <path
          class="chart-cursor"
          d={`M${box.x(cursor)} ${axis ? box.top - box.rem / 2 : 0}V${axis ? box.bottom + box.rem / 4 : box.height}`}
        />
      )}
      {faint.length > 0 ? (
        <path class="chart-faint" d={faint.map((values) => linePath(values, box)).join('')} />
      ) : null}
      {series.map((one) => (
        <Curve key={one.id} series={one} box={box} />
      ))}
      <Rings rings={rings} series={series} box={box} />
      {named ? <Names box={box} series={series} /> : null}
    </svg>
  );
}

const sizeIn = (box: ChartBox): number => box.rem * 0.8125;

function Rules({ plot: { scale, format }, box }: Pick<PlotProps, 'plot' | 'box'>) {
  const size = sizeIn(box);
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
    </g>
  );
}

function PointNames({ box, points }: Pick<PlotProps, 'box' | 'points'>) {
  const every = Math.ceil(points.length / Math.max(2, Math.floor((box.right - box.left) / (box.rem * 3))));
  return (
    <g font-size={sizeIn(box)}>
      {points.map(({ short }, index) =>
        index % every === 0 ? (
          <text key={short} x={box.x(index)} y={box.bottom + box.rem * 1.25} text-anchor="middle">
            {short}
          </text>
        ) : null,
      )}
    </g>
  );
}

function Ends({ box, top, bottom }: { box: ChartBox; top: string; bottom: string }) {
  return (
    <g font-size={sizeIn(box)}>
      <text x={box.right} y={box.top - box.rem * 0.4} text-anchor="end">
        {top}
      </text>
      <text x={box.right} y={box.bottom - box.rem * 0.4} text-anchor="end">
        {bottom}
      </text>
    </g>
  );
}

function Curve({ series, box }: { series: Series; box: ChartBox }) {
  const { mark = 'none', values } = series;
  return (
    <g class={series.colour === 'plain' ? undefined : series.colour}>
      {series.band ? <path class="chart-band" d={bandPath(series.band, box)} /> : null}
      <path
        class="chart-line"
        d={(series.steps ? stepPath : linePath)(values, box)}
        stroke-width={series.dashed ? 1.5 : 2}
        stroke-dasharray={series.dashed ? '3 5' : undefined}
      />
      {mark === 'none'
        ? null
        : values.map((value, index) =>
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

function Rings({ rings, series, box }: { rings: readonly Ring[]; series: readonly Series[]; box: ChartBox }) {
  const size = sizeIn(box);
  const found = rings.flatMap((ring) => {
    const value = series.find((one) => one.id === ring.series)?.values[ring.point];
    return value === null || value === undefined ? [] : [{ ring, x: box.x(ring.point), y: box.y(value) }];
  });
  const line = series
    .filter((one) => rings.some((ring) => ring.series === one.id))
    .flatMap(({ values }) =>
      values.flatMap((value, index) => (value === null ? [] : [{ x: box.x(index), y: box.y(value) }])),
    );
  const notes = placeNotes(
    found.map(({ ring, x, y }): Note => ({ x, y, text: ring.label ?? '', below: ring.tone === 'calm' })),
    box,
    size,
    line,
  );
  return (
    <g font-size={size}>
      {found.map(({ ring, x, y }, index) => {
        const at = notes[index];
        return (
          <g key={`${ring.series}-${ring.point}`}>
            <RingMark tone={ring.tone} x={x} y={y} r={box.rem * 0.4} />
            {ring.label && at ? (
              <text class="chart-name chart-note" x={at.x} y={at.y} text-anchor={at.anchor}>
                {ring.label}
              </text>
            ) : null}
          </g>
        );
      })}
    </g>
  );
}

function RingMark({ tone, x, y, r }: { tone: Ring['tone']; x: number; y: number; r: number }) {
  const shared = { class: `chart-hollow ${tone}`, 'stroke-width': 2 };
  return tone === 'risk' ? (
    <circle {...shared} cx={x} cy={y} r={r} />
  ) : (
    <rect {...shared} x={x - r * 0.9} y={y - r * 0.9} width={r * 1.8} height={r * 1.8} />
  );
}

function Names({ box, series }: { box: ChartBox; series: readonly Series[] }) {
  const size = sizeIn(box);
  const ends = series.flatMap((one) => {
    const last = one.values.findLastIndex((value) => value !== null);
    const value = one.values[last];
    const room = box.width - box.right - box.rem * 0.75;
    const lines = wrapped(one.name, room, size);
    return value === null || value === undefined ? [] : [{ one, lines, y: box.y(value) }];
  });
  const places = spreadLabels(
    ends.map((end) => end.y),
    ends.map(({ lines }) => size * (1.15 * lines.length + 0.15)),
  );
  return (
    <g font-size={size}>
      {ends.map(({ one, lines }, index) => (
        <text key={one.id} class={`chart-name ${one.colour === 'plain' ? '' : one.colour}`}>
          {lines.map((line, at) => (
            <tspan
              key={line}
              x={box.right + box.rem * 0.75}
              y={(places[index] ?? 0) + size * (0.35 + 1.15 * (at - (lines.length - 1) / 2))}
            >
              {line}
            </tspan>
          ))}
        </text>
      ))}
    </g>
  );
}
