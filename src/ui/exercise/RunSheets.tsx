/** The sheets of one's own runs: made from the records when they are asked for, and laid out to be printed. */
import { useEffect, useState } from 'preact/hooks';
import {
  matchOf,
  namesIn,
  type OpenExercise,
  readStudy,
  seatOf,
  takeTurns,
  type Work,
  withNames,
} from '../../session/index.js';
import { isolated, t } from '../../text/index.js';
import { type ExerciseModel, type RunSheet, runSheetOf } from '../../view/index.js';
import { Button } from '../parts/Button.js';
import { Part } from '../parts/Part.js';

async function sheetsOf(open: OpenExercise, work: Work): Promise<RunSheet[]> {
  const sheets: RunSheet[] = [];
  for (const [at, kept] of work.matches.entries()) {
    const study = kept.over && kept.record ? await readStudy(kept.record) : null;
    const match = study?.ok ? await matchOf(study.value, null, takeTurns) : null;
    const shown = match?.ok ? withNames(match.value, namesIn(open)) : null;
    const sheet = shown && runSheetOf(shown, seatOf(open.exercise, at), kept, at + 1);
    if (sheet) sheets.push(sheet);
  }
  return sheets;
}

export function RunSheets({ open, work, model }: { open: OpenExercise; work: Work; model: ExerciseModel }) {
  const [asked, setAsked] = useState(false);
  const [sheets, setSheets] = useState<readonly RunSheet[] | null>(null);
  const over = work.matches.filter((match) => match.over).length;
  useEffect(() => {
    if (!asked) return undefined;
    let wanted = true;
    sheetsOf(open, work).then((made) => {
      if (wanted) setSheets(made);
    });
    return () => {
      wanted = false;
    };
  }, [asked, open, over]);
  if (over === 0) return null;
  return (
    <Part id="run" title={t('run.title')}>
      {asked ? null : (
        <>
          <p>{t('run.why')}</p>
          <Button onPress={() => setAsked(true)}>{t('run.show')}</Button>
        </>
      )}
      {asked && sheets === null ? <p role="status">{t('run.loading')}</p> : null}
      {sheets && sheets.length > 0 ? (
        <>
          <div class="button-row">
            <Button onPress={() => print()}>{t('run.print')}</Button>
          </div>
          <div class="run-sheets">
            <p class="run-head">
              <strong>{model.title}</strong>{' '}
              {work.label ? t('run.name', { label: isolated(work.label) }) : null}
            </p>
            {sheets.map((sheet) => (
              <Sheet key={sheet.title} sheet={sheet} />
            ))}
          </div>
        </>
      ) : null}
    </Part>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <div>
      <dt>{title}</dt>
      {lines.map((line) => (
        <dd key={line}>{line}</dd>
      ))}
    </div>
  );
}

function Sheet({ sheet }: { sheet: RunSheet }) {
  const { title, end, tension, truth, escalation, misread } = sheet;
  return (
    <section class="run-sheet" aria-label={title}>
      <h3>{title}</h3>
      <dl>
        <Lines title={t('run.end')} lines={end} />
        <Lines title={t('run.tension')} lines={[tension]} />
        <Lines title={t('run.truth')} lines={[truth]} />
        <Lines title={t('run.escalation')} lines={escalation} />
        <Lines title={t('run.misread')} lines={misread} />
      </dl>
      <Tables sheet={sheet} />
      <p class="run-line">{t('run.write')}</p>
      <p class="run-line">{t('run.write.second')}</p>
    </section>
  );
}

function Tables({ sheet: { beliefs, beliefScore, foretold, foretoldScore } }: { sheet: RunSheet }) {
  return (
    <>
      {beliefs.length > 0 ? (
        <Table
          name={t('run.beliefs')}
          heads={[t('run.week'), t('run.yours'), t('run.observer')]}
          rows={beliefs.map(({ week, own, observer }) => [String(week), own, observer])}
          score={beliefScore}
        />
      ) : null}
      {foretold.length > 0 ? (
        <Table
          name={t('run.foretold')}
          heads={[t('run.week'), t('run.foretold.you'), t('run.foretold.they')]}
          rows={foretold.map(({ week, said, done }) => [String(week), said, done])}
          score={foretoldScore}
        />
      ) : null}
    </>
  );
}

interface TableProps {
  name: string;
  heads: readonly string[];
  /** The first cell names the row. */
  rows: readonly (readonly string[])[];
  score: string;
}

function Table({ name, heads, rows, score }: TableProps) {
  return (
    <>
      <table class="run-table">
        <caption>{name}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([head, ...cells]) => (
            <tr key={head}>
              <th scope="row">{head}</th>
              {cells.map((cell, at) => (
                <td key={heads[at + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="small">{score}</p>
    </>
  );
}
