/** First escalations of a class: who was first, in which week, with which move. */
import { t } from '../../text/index.js';
import { type BoardLook, firstOf } from '../../view/index.js';
import { Part } from '../parts/Part.js';
import { Bars } from './Bars.js';

export function First({ look }: { look: BoardLook }) {
  const { weeks, moves, order } = firstOf(look);
  return (
    <Part id="first" title={t('board.first')}>
      <p>{t('board.first.note')}</p>
      <div class="board-pair">
        <Bars caption={t('board.first')} name={t('board.first.week')} bars={weeks} who />
        <Bars caption={t('board.first.who')} name={t('board.first.who')} bars={order} who />
      </div>
      {moves.length > 0 ? (
        <Bars caption={t('board.first.move')} name={t('board.first.move')} bars={moves} who />
      ) : null}
    </Part>
  );
}
