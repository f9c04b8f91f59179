/** Will it work here? Each thing that a live room needs, tried, with a plain verdict. */
import { useEffect, useState } from 'preact/hooks';
import { type CheckVerdict, checkDevice, type DeviceCheck } from '../../session/index.js';
import { sayAny, t } from '../../text/index.js';
import { Button } from '../parts/Button.js';
import { PageTitle } from '../parts/PageHeader.js';
import { hrefOf } from '../router.js';
import { services } from '../services.js';

export function SelfTest() {
  const [checks, setChecks] = useState<readonly DeviceCheck[]>([]);
  const [running, setRunning] = useState(true);
  const run = async () => {
    const { courier, texts, hasWebGl } = services();
    setRunning(true);
    await checkDevice({ courier, texts, hasWebGl, copies: isSecureContext }, setChecks);
    setRunning(false);
  };
  useEffect(() => void run(), []);
  const bad = checks.some(({ id, verdict }) => verdict === 'bad' && (id === 'health' || id === 'poll'));
  return (
    <>
      <PageTitle title={t('live.test')} lead={t('live.test.lead')} />
      <p class={running || !bad ? 'live-verdict' : 'live-verdict risk'} role="status">
        <strong>
          {running ? t('live.test.running') : t(bad ? 'live.test.all.bad' : 'live.test.all.good')}
        </strong>
      </p>
      <ul class="plain live-checks">
        {checks.map(({ id, verdict, values }) => (
          <li key={id}>
            <strong>{t(`live.test.${id}`)}</strong>
            <span class={tone(verdict)}>{t(`live.test.${verdict}`)}</span>
            <p>{sayAny(`live.test.${id}.${verdict}`, values)}</p>
          </li>
        ))}
      </ul>
      <div class="button-row">
        <Button blocked={running ? t('live.test.running') : null} onPress={() => void run()}>
          {t('live.test.run')}
        </Button>
        <a href={hrefOf('live')}>{t('live.join')}</a>
      </div>
    </>
  );
}

const tone = (verdict: CheckVerdict): string =>
  verdict === 'good' ? 'calm' : verdict === 'bad' ? 'risk' : '';
