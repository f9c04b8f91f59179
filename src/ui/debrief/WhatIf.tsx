/** "If you had …": the alternatives of one week with what would have changed, what each order did, and a way to play on. */
import { useMemo } from 'preact/hooks';
import type { Match } from '../../session/index.js';
import { t } from '../../text/index.js';
import { type DebriefModel, type DecisionModel, decisionOf } from '../../view/index.js';
import { PlayOn } from '../replay/PlayOn.js';
import { queryOf, restOf } from '../replay/source.js';
import type { Opened } from '../replay/useStudy.js';
import { hrefOf } from '../router.js';
import { Judged } from './Judged.js';
import type { Answering } from './useAnswer.js';
import { Working } from './Working.js';

/** The panel's heading, for whoever goes there. */
export const whatIfId = 'debrief-what-if';

interface WhatIfProps {
  opened: Opened;
  model: DebriefModel;
  answer: Answering<'decisions'>;
  week: number;
  onWeek: (week: number) => void;
}

export function WhatIf({ opened, model, answer, week, onWeek }: WhatIfProps) {
  const { match } = opened;
  const found = answer.found;
  const decisions = useMemo(
    () =>
      (found ?? [])
        .filter((one) => one.week === week)
        .map((one) => ({ own: one, shown: decisionOf(match, one) })),
    [match, found, week],
  );
  const looked = found?.some((one) => one.week === week) ?? false;
  return (
    <section class="what-if" aria-labelledby={whatIfId}>
      <div class="what-if-head">
        <h3 id={whatIfId} tabIndex={-1}>
          {t('debrief.if.title', { week })}
        </h3>
        <label class="what-if-week small no-print">
          {t('debrief.if.choose')}
          <select
            value={String(week)}
            onChange={(event) => onWeek(Number((event.currentTarget as HTMLSelectElement).value))}
          >
            {model.ledger.map((one) => (
              <option key={one.week} value={String(one.week)}>
                {one.week}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Working answer={answer} />
      {looked ? null : (
        <p class="small quiet">{t(answer.phase === 'done' ? 'debrief.if.nobody' : 'debrief.if.notYet')}</p>
      )}
      {decisions.map(({ own, shown }) => (
        <DecisionTable key={shown.id} decision={shown} fear={model.fearName} named={own.round > 0} />
      ))}
      <div class="button-row no-print">
        <PlayOn opened={opened} week={week - 1} name={t('debrief.if.play', { week })} />
        <a
          href={hrefOf('replay', restOf(opened.source), queryOf({ week, eyes: null, branch: opened.branch }))}
        >
          {t('debrief.if.watch', { week })}
        </a>
      </div>
    </section>
  );
}

interface OnPaperProps {
  match: Match;
  model: DebriefModel;
  answer: Answering<'decisions'>;
  weeks: readonly number[];
}

/** On paper nobody can choose a week: the other turning points stand there too. */
export function WhatIfOnPaper({ match, model, answer, weeks }: OnPaperProps) {
  const decisions = (answer.found ?? []).filter((one) => weeks.includes(one.week));
  return (
    <div class="print-only">
      {decisions.map((one) => {
        const shown = decisionOf(match, one);
        return <DecisionTable key={shown.id} decision={shown} fear={model.fearName} named />;
      })}
    </div>
  );
}

interface DecisionTableProps {
  decision: DecisionModel;
  /** The name of the column of fear. */
  fear: string;
  /** Shows its name: where the heading above does not say it already. */
  named: boolean;
}

function DecisionTable({ decision, fear, named }: DecisionTableProps) {
  const { played, rows, judged } = decision;
  return (
    <div class="what-if-decision">
      <table>
        <caption class={named ? undefined : 'unseen'}>{decision.title}</caption>
        <thead>
          <tr>
            <th scope="col">{t('debrief.if.what')}</th>
            <th scope="col" class="figure">
              {fear}
            </th>
            <th scope="col" class="figure">
              {t('debrief.if.war')}
            </th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row" class="quiet">
              {played.text}
            </th>
            <td class="figure">{played.fear}</td>
            <td class="figure">{played.war}</td>
          </tr>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                {row.text}
                {row.how ? <span class="small quiet">{row.how}</span> : null}
                {row.instead ? <span class="small quiet">{row.instead}</span> : null}
                {row.verdict ? <span class={`small ${row.verdictTone}`}>{row.verdict}</span> : null}
              </th>
              <td class={`figure ${row.fearTone}`}>{row.fear}</td>
              <td class={`figure ${row.warTone}`}>
                <strong>{row.war}</strong>
                <span class="tiny quiet what-if-interval">{row.interval}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {decision.byForce ? <p class="small">{t('debrief.if.byForce')}</p> : null}
      <p class="tiny quiet">
        {rows.length === 0 ? `${t('debrief.if.none')} ` : ''}
        {decision.tried}
      </p>
      {judged.length > 0 ? <Judged rows={judged} /> : null}
    </div>
  );
}
