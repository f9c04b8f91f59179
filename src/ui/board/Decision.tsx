/** The same decision across a class: what was ordered in one week. */
import { useState } from 'preact/hooks';
import { t } from '../../text/index.js';
import { type BoardLook, boardSideIn, lastWeekOf, sameDecisionOf, seatsIn } from '../../view/index.js';
import { Part } from '../parts/Part.js';
import { Bars } from './Bars.js';

export function Decision({ look }: { look: BoardLook }) {
  const [wanted, setWeek] = useState(1);
  const last = lastWeekOf(look);
  const week = Math.min(wanted, last);
  const seats = seatsIn(look.rows)
    .map((side) => ({ side, ...sameDecisionOf(look, side, week) }))
    .filter(({ count }) => count > 0);
  return (
    <Part id="decision" title={t('board.decision')}>
      <p>{t('board.decision.note')}</p>
      <div class="field board-week">
        <label for="board-week">{t('board.decision.week')}</label>
        <select
          id="board-week"
          value={String(week)}
          onChange={(event) => setWeek(Number(event.currentTarget.value))}
        >
          {Array.from({ length: last }, (_, at) => (
            <option key={at + 1} value={String(at + 1)}>
              {t('board.week', { week: at + 1 })}
            </option>
          ))}
        </select>
      </div>
      {seats.map(({ side, count, bars }) => {
        const says = t('board.decision.says', { count, side: boardSideIn(look, side), week });
        return (
          <div key={side} class="board-seat">
            <p>{says}</p>
            <Bars caption={says} name={t('board.decision.move')} bars={bars} who />
          </div>
        );
      })}
    </Part>
  );
}
