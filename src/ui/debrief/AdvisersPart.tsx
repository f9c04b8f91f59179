/** Who of the three advisers was right: a sentence, then week by week what each believed and laid down. */
import { t } from '../../text/index.js';
import type { AdviserCell, AdviserRecordModel } from '../../view/index.js';

export function AdvisersPart({ model }: { model: AdviserRecordModel }) {
  return (
    <div class="adviser-record">
      <p>{model.sentence}</p>
      <div class="table-frame">
        <table class="stacked">
          <caption class="unseen">{t('advice.record.lead')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('advice.record.weekName')}</th>
              {model.names.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {model.weeks.map(({ week, name, cells }) => (
              <tr key={week}>
                <th scope="row">{name}</th>
                {cells.map((cell) => (
                  <Cell key={cell.id} cell={cell} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function Cell({ cell }: { cell: AdviserCell }) {
  const { name, belief, lines, nearest, verdict, followed } = cell;
  return (
    <td data-name={name}>
      <div class="small">
        <p>
          {belief}: {nearest ? <strong>{verdict}</strong> : <span class="quiet">{verdict}</span>}
        </p>
        <ul class="plain">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        {followed ? <p class="quiet">{followed}</p> : null}
      </div>
    </td>
  );
}
