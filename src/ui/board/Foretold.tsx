/** What a class foretold of its rival, beside what the rival did. */
import { decimal, percent, t } from '../../text/index.js';
import { type BoardLook, foretoldOf } from '../../view/index.js';
import { Bar } from '../parts/Bar.js';
import { Disclosure } from '../parts/Disclosure.js';
import { Part } from '../parts/Part.js';

export function Foretold({ look }: { look: BoardLook }) {
  const found = foretoldOf(look);
  if (!found) return null;
  return (
    <Part id="foretold" title={t('board.foretold')}>
      <p>{t('board.foretold.note')}</p>
      <p>{found.says}</p>
      <div class="table-frame board-bars">
        <table>
          <caption class="unseen">{t('board.foretold')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('board.foretold.class')}</th>
              <th scope="col" class="board-bar-head">
                {t('board.foretold.said')}
              </th>
              <th scope="col" class="board-bar-head">
                {t('board.foretold.done')}
              </th>
            </tr>
          </thead>
          <tbody>
            {found.classes.map(({ id, label, foretold, done }) => (
              <tr key={id}>
                <th scope="row">{label}</th>
                <Share share={foretold} />
                <Share share={done} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Disclosure name={t('board.foretold.error')}>
        <div class="table-frame">
          <table>
            <caption class="unseen">{t('board.foretold.error')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('board.first.week')}</th>
                <th scope="col" class="figure">
                  {t('board.col.foretelling')}
                </th>
                <th scope="col" class="figure">
                  {t('board.foretold.times')}
                </th>
              </tr>
            </thead>
            <tbody>
              {found.weeks.map(({ week, name, error, count }) => (
                <tr key={week}>
                  <th scope="row">{name}</th>
                  <td class="figure">{decimal(error, 2)}</td>
                  <td class="figure">{count}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Disclosure>
    </Part>
  );
}

function Share({ share }: { share: number }) {
  return (
    <td>
      <span class="board-bar">
        <Bar share={share} />
        <span class="figure">{percent(share)}</span>
      </span>
    </td>
  );
}
