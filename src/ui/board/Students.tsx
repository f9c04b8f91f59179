/** Every match of a class as a row; a student is chosen here. */
import { useState } from 'preact/hooks';
import { t } from '../../text/index.js';
import { type BoardLook, studentsOf } from '../../view/index.js';
import { Button } from '../parts/Button.js';
import { Part } from '../parts/Part.js';
import { showPlace } from './address.js';

/** More rows than these are shown when they are asked for. */
const SHOWN = 60;

export function Students({ look }: { look: BoardLook }) {
  const [whole, setWhole] = useState(false);
  const all = studentsOf(look);
  const shown = whole ? all : all.filter(({ chosen }, at) => at < SHOWN || chosen);
  return (
    <Part id="students" title={t('board.students')}>
      <p>{t('board.students.note')}</p>
      <div class="table-frame">
        <table class="board-students">
          <caption class="unseen">{t('board.students')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('board.col.name')}</th>
              <th scope="col">{t('board.col.side')}</th>
              <th scope="col">{t('board.col.outcome')}</th>
              <th scope="col" class="figure">
                {t('board.col.weeks')}
              </th>
              <th scope="col">{t('board.col.first')}</th>
              <th scope="col" class="figure">
                {t('board.col.belief')}
              </th>
              <th scope="col" class="figure">
                {t('board.col.foretelling')}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((one) => (
              <tr key={one.key} class={one.chosen ? 'chosen' : undefined}>
                <th scope="row">
                  <button
                    type="button"
                    class="button bare board-name"
                    aria-pressed={one.chosen}
                    onClick={() => showPlace({ student: one.chosen ? null : one.number })}
                  >
                    {one.name}
                  </button>
                </th>
                <td>{one.side}</td>
                <td>{one.outcome}</td>
                <td class="figure">{one.weeks}</td>
                <td>{one.first}</td>
                <td class="figure">{one.beliefBrier}</td>
                <td class="figure">{one.foretellingBrier}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {shown.length < all.length ? (
        <div class="button-row">
          <Button onPress={() => setWhole(true)}>{t('board.students.all', { count: all.length })}</Button>
        </div>
      ) : null}
    </Part>
  );
}
