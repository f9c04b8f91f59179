/** Curves of a class on one time axis: everybody's faintly, the middle with its band, the student in front. */
import { useState } from 'preact/hooks';
import type { BoardCurve, BoardCurves } from '../../view/index.js';
import type { ChartPlot, Series } from '../parts/chartTypes.js';
import { weekPoints } from '../parts/chartTypes.js';
import { LineChart } from '../parts/LineChart.js';

interface BoardChartProps {
  id: string;
  title: string;
  /** The week of each point; 0 is the start. */
  weeks: readonly number[];
  curves: Pick<BoardCurves, 'faint' | 'curves'>;
  scale: ChartPlot['scale'];
  format: (value: number) => string;
  /** Are the points few enough to be marked? */
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

export function BoardChart({ id, title, weeks, curves, scale, format, dots = false }: BoardChartProps) {
  const [cursor, setCursor] = useState<number | null>(null);
  const named = weekPoints(Math.max(...weeks));
  const points = weeks.flatMap((week) => named[week] ?? []);
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
        faint: curves.faint,
      }}
    />
  );
}
