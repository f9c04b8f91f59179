/** Curves of a class on one time axis: everybody's faintly, the middle with its band, the student in front. */
import { useState } from 'preact/hooks';
import type { BoardCurve, BoardCurves } from '../../view/index.js';
import type { ChartPlot, Series } from '../parts/chartTypes.js';
import { weekPoints } from '../parts/chartTypes.js';
import { LineChart } from '../parts/LineChart.js';

interface BoardChartProps {
  id: string;
  title: string;
  curves: BoardCurves;
  scale: ChartPlot['scale'];
  format: (value: number) => string;
  /** Estimates are made in some weeks only: dots, not lines alone. */
  dots?: boolean;
}

function seriesOf({ id, name, values, band, role }: BoardCurve, dots: boolean): Series {
  const base = { id, name, values };
  switch (role) {
    case 'chosen':
      return { ...base, colour: 'risk', mark: 'diamond' };
    case 'observer':
      return { ...base, colour: 'plain', dashed: true, mark: 'none' };
    case 'truth':
      return { ...base, colour: 'plain', dashed: true, mark: 'none' };
    case 'middle':
      return { ...base, colour: 'plain', mark: dots ? 'circle' : 'none', ...(band ? { band } : {}) };
  }
}

/** Values with the gaps between them bridged, so that an estimate of every other week is still a line. */
function bridged(values: readonly (number | null)[]): (number | null)[] {
  const filled = [...values];
  let last: number | null = null;
  filled.forEach((value, at) => {
    if (value === null) return;
    if (last !== null && at - last > 1) {
      const [from, step] = [filled[last] ?? 0, (value - (filled[last] ?? 0)) / (at - last)];
      for (let k = last + 1; k < at; k++) filled[k] = from + step * (k - last);
    }
    last = at;
  });
  return filled;
}

export function BoardChart({ id, title, curves, scale, format, dots = false }: BoardChartProps) {
  const [cursor, setCursor] = useState<number | null>(null);
  const points = weekPoints(curves.weeks);
  return (
    <LineChart
      points={points}
      cursor={cursor}
      onCursor={setCursor}
      plot={{
        id,
        title,
        scale,
        format,
        height: 14,
        series: curves.curves.map((curve) => seriesOf(curve, dots)),
        faint: dots ? curves.faint.map(bridged) : curves.faint,
      }}
    />
  );
}
