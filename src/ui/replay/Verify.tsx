/** Checking a record on the page: it is played again in a worker with its computer seats deciding anew; the result is shown. */

import { useEffect, useRef, useState } from 'preact/hooks';
import type { Study, Verdict } from '../../session/index.js';
import { t } from '../../text/index.js';
import { sideName } from '../../view/index.js';
import { analyst } from '../analystDoor.js';
import { Bar } from '../parts/Bar.js';
import { Button } from '../parts/Button.js';
import { ErrorNote } from '../parts/ErrorNote.js';
import { announce } from '../parts/Live.js';

type Stage =
  | { is: 'idle' }
  | { is: 'running'; week: number }
  | { is: 'done'; verdict: Verdict }
  | { is: 'failed'; why: string };

function saysOf(verdict: Verdict, study: Study): string {
  if (verdict.verdict === 'ok') return t('replay.verify.ok', { weeks: verdict.weeks });
  if (verdict.verdict === 'unreadable') return t('replay.verify.unreadable');
  const { week, what, side } = verdict;
  const whose = side ? t('replay.verify.ofSide', { name: sideName(study.ground.rules.level, side) }) : '';
  return t('replay.verify.differs', { week, what: t(`replay.differs.${what}`), side: whose });
}

export function Verify({ study }: { study: Study }) {
  const { record, ground } = study;
  const weeks = record.orders.length;
  const [stage, setStage] = useState<Stage>({ is: 'idle' });
  const control = useRef<AbortController | null>(null);
  useEffect(() => () => control.current?.abort(), []);

  const check = async () => {
    const run = new AbortController();
    const { signal } = run;
    control.current = run;
    setStage({ is: 'running', week: 0 });
    try {
      const found = await analyst();
      const level = record.level.embedded ? {} : { level: ground.rules.level };
      const verdict = await found.ask<'verify'>(
        { ask: 'verify', record, ...level },
        { signal, onProgress: ({ done }) => setStage({ is: 'running', week: done }) },
      );
      setStage({ is: 'done', verdict });
      announce(saysOf(verdict, study));
    } catch (error) {
      if (!signal.aborted) setStage({ is: 'failed', why: String(error) });
    }
  };

  return (
    <section class="replay-verify" aria-labelledby="replay-verify">
      <h2 id="replay-verify">{t('replay.verify.title')}</h2>
      <p class="small quiet">{t('replay.verify.why')}</p>
      <div class="button-row">
        <Button
          blocked={stage.is === 'running' ? t('replay.verify.running', { week: stage.week, weeks }) : null}
          onPress={() => void check()}
        >
          {t('replay.verify')}
        </Button>
      </div>
      {stage.is === 'running' ? (
        <>
          <Bar share={stage.week / Math.max(1, weeks)} />
          <p class="small">{t('replay.verify.running', { week: stage.week, weeks })}</p>
        </>
      ) : null}
      {stage.is === 'done' ? <Result verdict={stage.verdict} study={study} /> : null}
      {stage.is === 'failed' ? <ErrorNote title={t('replay.verify.failed')} detail={stage.why} /> : null}
    </section>
  );
}

function Result({ verdict, study }: { verdict: Verdict; study: Study }) {
  const says = saysOf(verdict, study);
  if (verdict.verdict === 'ok') return <p class="verify-result serif calm">{says}</p>;
  if (verdict.verdict === 'unreadable') {
    const lines = verdict.problems.map(({ path, message }) => (path ? `${path}: ${message}` : message));
    return <ErrorNote title={says} detail={lines.join('\n')} />;
  }
  return (
    <div class="verify-result note risk-note">
      <p class="serif">{says}</p>
      <dl class="verify-parts">
        <dt>{t('replay.verify.recorded')}</dt>
        <dd>{verdict.recorded}</dd>
        <dt>{t('replay.verify.found')}</dt>
        <dd>{verdict.found}</dd>
      </dl>
    </div>
  );
}
