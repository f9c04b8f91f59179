/** Tension and ladder of a class, week by week. */
import { decimal, t } from '../../text/index.js';
import { type BoardLook, rungsOf, tensionOf } from '../../view/index.js';
import { Part } from '../parts/Part.js';
import { BoardChart } from './BoardChart.js';

export function Curves({ look }: { look: BoardLook }) {
  const [tension, rungs] = [tensionOf(look), rungsOf(look)];
  const weeks = Array.from({ length: tension.weeks + 1 }, (_, week) => week);
  return (
    <>
      <Part id="tension" title={t('board.tension')}>
        <BoardChart
          id="tension"
          title={t('board.tension')}
          weeks={weeks}
          curves={tension}
          scale={{ min: 0, max: 100, ticks: [0, 25, 50, 75, 100] }}
          format={(value) => decimal(value)}
        />
        <p class="small quiet">
          {t('board.curve.note')} {look.chosen === null ? t('board.curve.pick') : ''}
        </p>
      </Part>
      <Part id="ladder" title={t('board.rungs')}>
        <BoardChart
          id="ladder"
          title={t('board.rungs')}
          weeks={weeks}
          curves={rungs}
          scale={{ min: 0, max: 9, ticks: [0, 3, 6, 9] }}
          format={(value) => decimal(value, Number.isInteger(value) ? 0 : 1)}
        />
      </Part>
    </>
  );
}
