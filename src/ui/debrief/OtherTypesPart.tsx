/** What if the rival had been of another type: how the same seed and orders end, and what one would have thought of it. */
import { useMemo } from 'preact/hooks';
import type { Match } from '../../session/index.js';
import { percent, t } from '../../text/index.js';
import { type DebriefModel, type OtherTypeRow, otherTypesOf } from '../../view/index.js';
import { type Series, weekPoints } from '../parts/chartTypes.js';
import { LineChart } from '../parts/LineChart.js';
import { Section } from './Section.js';
import { useAnswer } from './useAnswer.js';
import { Working } from './Working.js';

interface OtherTypesPartProps {
  match: Match;
  model: DebriefModel;
  cursor: number | null;
  onCursor: (week: number) => void;
}

export function OtherTypesPart({ match, model, cursor, onCursor }: OtherTypesPartProps) {
  const { side } = model;
  const answer = useAnswer<'otherTypes'>(match, { ask: 'otherTypes', side });
  const rows = useMemo(
    () => (answer.found ? otherTypesOf(match, side, answer.found) : []),
    [match, side, answer.found],
  );
  const longest = Math.max(model.weeks, ...rows.map(({ values }) => values.length - 1));
  return (
    <Section id="types" title={t('debrief.other')} lead={t('debrief.other.lead')}>
      <Working answer={answer} />
      {answer.phase === 'done' && !answer.found ? <p>{t('debrief.other.none')}</p> : null}
      {rows.length > 0 ? (
        <div class="other-types">
          <OtherTable rows={rows} />
          <LineChart
            plot={{
              id: 'others',
              title: t('debrief.other.curve'),
              series: rows.map((row, index) => lineOf(row, index, side, longest)),
              scale: { min: 0, max: 1, ticks: [0, 0.5, 1] },
              format: (value) => percent(value),
              height: 9,
            }}
            points={weekPoints(longest)}
            cursor={cursor}
            onCursor={(point) => onCursor(Math.min(point, model.weeks))}
          />
        </div>
      ) : null}
    </Section>
  );
}

/** The real course in the side's colour; the others in ink, told apart by dashes and marks. */
function lineOf(row: OtherTypeRow, index: number, side: DebriefModel['side'], weeks: number): Series {
  return {
    id: row.id,
    name: row.type,
    values: Array.from({ length: weeks + 1 }, (_, week) => row.values[week] ?? null),
    colour: row.real ? side : 'plain',
    mark: row.real ? (side === 'west' ? 'circle' : 'diamond') : index === 1 ? 'none' : 'diamond',
    dashed: !row.real,
  };
}

function OtherTable({ rows }: { rows: readonly OtherTypeRow[] }) {
  return (
    <div class="table-frame">
      <table class="stacked">
        <caption class="unseen">{t('debrief.other')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('debrief.other.type')}</th>
            <th scope="col">{t('debrief.other.endName')}</th>
            <th scope="col">{t('debrief.other.differsName')}</th>
            <th scope="col" class="figure">
              {t('debrief.other.beliefName')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.real ? <strong>{row.type}</strong> : row.type}</th>
              <td data-name={t('debrief.other.endName')}>
                {row.real ? <strong>{row.end}</strong> : row.end}
              </td>
              <td data-name={t('debrief.other.differsName')}>
                <span>
                  {row.differs}
                  {row.note ? <span class="small quiet other-note">{row.note}</span> : null}
                </span>
              </td>
              <td class="figure" data-name={t('debrief.other.beliefName')}>
                {row.belief}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
