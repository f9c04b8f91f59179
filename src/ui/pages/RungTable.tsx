/** All rungs of the ladder with what they mean, the highest on top, as on a real one. */
import { RUNGS } from '../../engine/index.js';
import { t } from '../../text/index.js';

export function RungTable() {
  return (
    <div class="table-frame">
      <table class="rungs">
        <caption class="unseen">{t('how.ladder.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('how.ladder.rung')}</th>
            <th scope="col">{t('how.ladder.meaning')}</th>
          </tr>
        </thead>
        <tbody>
          {RUNGS.map((id, index) => (
            <tr key={id} class={index >= 8 ? 'risk' : undefined}>
              <th scope="row">{index}</th>
              <td>
                <strong>{t(`rung.${id}.label`)}</strong>
                <br />
                <span class="quiet">{t(`rung.${id}.why`)}</span>
              </td>
            </tr>
          )).reverse()}
        </tbody>
      </table>
    </div>
  );
}
