/** What a class believed of its rival, beside the unbiased observer and what was so, and how close it came. */
import { decimal, percent, t } from '../../text/index.js';
import { type BoardCalibration, type BoardLook, beliefsOf, calibrationOf } from '../../view/index.js';
import { Part } from '../parts/Part.js';
import { Calibration } from '../profile/Calibration.js';
import { BoardChart } from './BoardChart.js';

export function Beliefs({ look }: { look: BoardLook }) {
  const beliefs = beliefsOf(look);
  const calibration = calibrationOf(look);
  if (!beliefs) return null;
  return (
    <Part id="beliefs" title={t('board.belief')}>
      <p>{beliefs.truth}</p>
      <BoardChart
        id="beliefs"
        title={t('board.belief')}
        weeks={beliefs.weeks}
        curves={beliefs}
        scale={{ min: 0, max: 1, ticks: [0, 0.5, 1] }}
        format={(value) => percent(value)}
        dots
      />
      <p class="small quiet">{t('board.belief.note')}</p>
      {calibration ? <Closeness calibration={calibration} /> : null}
    </Part>
  );
}

function Closeness({ calibration: { says, rows, bins } }: { calibration: BoardCalibration }) {
  return (
    <>
      <h3>{t('board.calibration')}</h3>
      <p>{says}</p>
      <div class="table-frame">
        <table>
          <caption class="unseen">{t('board.calibration')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('board.first.week')}</th>
              <th scope="col" class="figure">
                {t('board.calibration.students')}
              </th>
              <th scope="col" class="figure">
                {t('board.belief.observer')}
              </th>
              <th scope="col" class="figure">
                {t('board.calibration.distance')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, name, students, observer, distance }) => (
              <tr key={id} class={id === 'chosen' ? 'chosen' : undefined}>
                <th scope="row">{name}</th>
                <td class="figure">{decimal(students, 2)}</td>
                <td class="figure">{decimal(observer, 2)}</td>
                <td class="figure">{percent(distance)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Calibration bins={bins} />
      <p class="small quiet">{t('board.calibration.why')}</p>
    </>
  );
}
