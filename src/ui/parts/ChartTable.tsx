/** The numbers of one or more plots as a table, point by point. */
import { t } from '../../text/index.js';
import type { ChartPlot, ChartPoint } from './chartTypes.js';

interface ChartTableProps {
  title: string;
  plots: readonly Pick<ChartPlot, 'id' | 'title' | 'series' | 'format' | 'inWords'>[];
  points: readonly ChartPoint[];
  /** What the points are; weeks, where it is not said. */
  pointName?: string | undefined;
}

export function ChartTable({ title, plots, points, pointName }: ChartTableProps) {
  const columns = plots.flatMap(({ id, title: of, series, format, inWords }) =>
    series.map((one) => ({
      id: `${id}.${one.id}`,
      // Where there are several plots, the name of a curve alone does not say what it counts.
      name: plots.length > 1 && series.length > 1 ? t('chart.column', { of, name: one.name }) : one.name,
      values: one.values,
      format: inWords ?? format,
    })),
  );
  return (
    <div class="table-frame">
      <table>
        <caption class="unseen">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{pointName ?? t('chart.point')}</th>
            {columns.map((one) => (
              <th key={one.id} scope="col">
                {one.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {points.map(({ short }, index) => (
            <tr key={short}>
              <th scope="row">{short}</th>
              {columns.map((one) => {
                const value = one.values[index];
                return (
                  <td key={one.id}>{value === null || value === undefined ? '–' : one.format(value)}</td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
