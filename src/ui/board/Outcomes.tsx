/** How the matches of a class ended. */
import { t } from '../../text/index.js';
import { type BoardLook, outcomesOf } from '../../view/index.js';
import { Part } from '../parts/Part.js';
import { Bars } from './Bars.js';

export function Outcomes({ look }: { look: BoardLook }) {
  return (
    <Part id="outcomes" title={t('board.outcomes')}>
      <Bars caption={t('board.outcomes')} name={t('board.filter.outcome')} bars={outcomesOf(look)} who />
      <p class="small quiet">{t('board.outcomes.note')}</p>
    </Part>
  );
}
