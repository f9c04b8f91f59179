/** The numbers of a chart as a table. */
import { t } from '../../text/index.js';
import type { Series } from './LineChart.js';

interface ChartTableProps {
  title: string;
  series: readonly Series[];
  points: readonly string[];
  format: (value: number) => string;
}

export function ChartTable({ title, series, points, format }: ChartTableProps) {
  return (
    <div class="table-frame">
      <table>
        <caption class="unseen">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t('chart.point')}</th>
            {series.map((one) => (
              <th key={one.id} scope="col">
                {one.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {points.map((name, index) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {series.map((one) => {
                const value = one.values[index];
                return <td key={one.id}>{value === null || value === undefined ? '–' : format(value)}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
