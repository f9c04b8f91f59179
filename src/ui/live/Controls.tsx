/** What the teacher can do with the whole room. What cannot be undone is asked once more. */
import { useState } from 'preact/hooks';
import type { Control, OpenTaught } from '../../session/index.js';
import { t } from '../../text/index.js';
import type { TaughtModel } from '../../view/index.js';
import { Button } from '../parts/Button.js';
import { Dialog } from '../parts/Dialog.js';
import { go } from '../router.js';

interface ControlsProps {
  model: TaughtModel;
  open: OpenTaught;
  locked: boolean;
}

const ASKED = ['moveOn', 'end', 'erase'] as const;
type Asked = (typeof ASKED)[number];

export function Controls({ model: { can }, open, locked }: ControlsProps) {
  const [asking, setAsking] = useState<Asked | null>(null);
  const [refused, setRefused] = useState('');
  const told = (answer: Awaited<ReturnType<OpenTaught['erase']>>) => {
    setRefused(answer.ok ? '' : t('live.taught.refused', { message: answer.problem.message }));
    return answer.ok;
  };
  const now = async (control: Control) => told(await open.control(control));
  const sure = async (asked: Asked) => {
    setAsking(null);
    if (asked !== 'erase') await now({ do: asked });
    else if (told(await open.erase())) go('live', { rest: 'teacher' });
  };
  return (
    <>
      <div class="button-row live-controls">
        {can.begin ? (
          <Button
            kind={can.begin === 'first' ? 'strong' : 'plain'}
            size={can.begin === 'first' ? 'large' : 'normal'}
            onPress={() => void now({ do: 'begin' })}
          >
            {t(can.begin === 'first' ? 'live.taught.begin' : 'live.taught.beginLate')}
          </Button>
        ) : null}
        {can.resume ? (
          <Button kind="strong" size="large" onPress={() => void now({ do: 'resume' })}>
            {t('live.taught.resume')}
          </Button>
        ) : null}
        {can.pause ? (
          <Button onPress={() => void now({ do: 'pause' })}>{t('live.taught.pause')}</Button>
        ) : null}
        {can.moveOn ? <Button onPress={() => setAsking('moveOn')}>{t('live.taught.moveOn')}</Button> : null}
        {can.second ? (
          <Button onPress={() => void now({ do: 'second' })}>{t('live.taught.second')}</Button>
        ) : null}
        {can.end ? (
          <>
            <Button onPress={() => void now({ do: locked ? 'unlock' : 'lock' })}>
              {t(locked ? 'live.taught.unlock' : 'live.taught.lock')}
            </Button>
            <Button kind="bare" onPress={() => setAsking('end')}>
              {t('live.taught.end')}
            </Button>
          </>
        ) : null}
        <Button kind="bare" onPress={() => setAsking('erase')}>
          {t('live.taught.erase')}
        </Button>
      </div>
      <p class="risk" role="status">
        {refused}
      </p>
      {asking ? (
        <Dialog
          title={t(`live.taught.${asking}`)}
          onClose={() => setAsking(null)}
          actions={
            <>
              <Button kind="strong" onPress={() => void sure(asking)}>
                {t(`live.taught.${asking}`)}
              </Button>
              <Button onPress={() => setAsking(null)}>{t('common.cancel')}</Button>
            </>
          }
        >
          <p>{t(`live.taught.${asking}Ask`)}</p>
        </Dialog>
      ) : null}
    </>
  );
}
