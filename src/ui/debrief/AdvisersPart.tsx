/** Who of the three advisers was right: a sentence, then week by week what each believed and laid down. */
import { useMemo } from 'preact/hooks';
import type { Side } from '../../engine/index.js';
import type { Match } from '../../session/index.js';
import { t } from '../../text/index.js';
import { type AdviserCell, type AdviserRecordModel, adviserRecordOf } from '../../view/index.js';
import { Section } from './Section.js';
import { useAnswer } from './useAnswer.js';
import { Working } from './Working.js';

export function AdvisersPart({ match, side }: { match: Match; side: Side }) {
  const answer = useAnswer<'advisers'>(match, { ask: 'advisers', side });
  const model = useMemo(
    () => (answer.found ? adviserRecordOf(match, side, answer.found) : null),
    [match, side, answer.found],
  );
  return (
    <Section id="advisers" title={t('advice.record')} lead={t('advice.record.lead')}>
      <Working answer={answer} />
      {answer.phase === 'done' && !model ? <p>{t('advice.record.none')}</p> : null}
      {model ? <Record model={model} /> : null}
    </Section>
  );
}

function Record({ model }: { model: AdviserRecordModel }) {
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
