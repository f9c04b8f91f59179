/** The self-check: does this browser play by the same rules as every other? */
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../text/index.js';
import { type CheckProgress, runCheck } from '../checkDoor.js';
import { Bar } from '../parts/Bar.js';
import { Button } from '../parts/Button.js';
import { ErrorNote } from '../parts/ErrorNote.js';
import { announce } from '../parts/Live.js';
import { PageTitle } from '../parts/PageHeader.js';
import { Part } from '../parts/Part.js';

type Stage = 'idle' | 'running' | 'done' | 'stopped' | 'failed';

export function SelfCheckPage() {
  const [stage, setStage] = useState<Stage>('idle');
  const [progress, setProgress] = useState<CheckProgress>({ results: [], all: 0 });
  const [problem, setProblem] = useState('');
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);

  const start = async () => {
    const control = new AbortController();
    stop.current = control;
    setStage('running');
    setProgress({ results: [], all: 0 });
    try {
      const end = await runCheck(setProgress, control.signal);
      setProgress(end);
      setStage(control.signal.aborted ? 'stopped' : 'done');
      announce(control.signal.aborted ? stoppedWords(end) : verdict(end));
    } catch (error) {
      setProblem(String(error));
      setStage('failed');
    }
  };

  return (
    <main id="main" class="sheet">
      <PageTitle title={t('nav.selfcheck')} lead={t('check.lead')} />
      <Part id="check" title={t('check.title')}>
        <div class="button-row">
          {stage === 'running' ? (
            <Button onPress={() => stop.current?.abort()}>{t('check.stop')}</Button>
          ) : (
            <Button kind="strong" onPress={() => void start()}>
              {stage === 'idle' ? t('check.start') : t('check.again')}
            </Button>
          )}
          {stage === 'running' ? <p>{t('check.running', counts(progress))}</p> : null}
          {stage === 'stopped' ? <p>{stoppedWords(progress)}</p> : null}
        </div>
        {stage === 'running' ? <Bar share={progress.results.length / Math.max(1, progress.all)} /> : null}
        {stage === 'done' ? <p class="serif verdict">{verdict(progress)}</p> : null}
        {stage === 'failed' ? <ErrorNote title={t('check.failed')} detail={problem} /> : null}
        {progress.results.length > 0 ? <Results {...progress} /> : null}
      </Part>
    </main>
  );
}

function Results({ results }: CheckProgress) {
  return (
    <div class="table-frame">
      <table>
        <caption class="unseen">{t('check.results')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('check.name')}</th>
            <th scope="col">{t('check.rules')}</th>
            <th scope="col">{t('check.weeks')}</th>
            <th scope="col">{t('check.result')}</th>
          </tr>
        </thead>
        <tbody>
          {results.map(({ name, rules, weeks, ok, expected, found }) => (
            <tr key={`${rules}/${name}`}>
              <th scope="row">{name}</th>
              <td>{rules}</td>
              <td>{weeks}</td>
              <td class={ok ? undefined : 'risk'}>
                {ok ? t('check.equal') : t('check.differs', { expected, found })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const counts = ({ results, all }: CheckProgress) => ({ done: results.length, all });

const stoppedWords = (progress: CheckProgress) => t('check.stopped', counts(progress));

function verdict({ results, all }: CheckProgress): string {
  const bad = results.filter(({ ok }) => !ok).length;
  return bad === 0 ? t('check.allEqual', { all }) : t('check.someDiffer', { bad, all });
}
