/** Play on from a week of a match: the same level, seed and orders up to then; from there on anew. */
import { useState } from 'preact/hooks';
import { inputsOf, type Match } from '../../session/index.js';
import { t } from '../../text/index.js';
import { dispatch, unfinished } from '../matchDoor.js';
import { Button } from '../parts/Button.js';
import { Dialog } from '../parts/Dialog.js';
import { ErrorNote } from '../parts/ErrorNote.js';
import { go } from '../router.js';

export function PlayOn({ match, week }: { match: Match; week: number }) {
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  const start = async () => {
    setAsking(false);
    setBusy(true);
    const before = match.steps.filter((step) => step.before.week < week).length;
    const done = await dispatch({
      do: 'start',
      settings: { ...match.settings, guided: false },
      inputs: inputsOf(match).slice(0, before),
      ...(match.foreign ? { foreign: match.level } : {}),
    });
    setBusy(false);
    if (done.ok) go('match');
    else setFailed(done.problem.code);
  };
  return (
    <div class="no-print play-on">
      <Button
        blocked={busy ? t('common.loading') : null}
        onPress={() => (unfinished.value ? setAsking(true) : void start())}
      >
        {t('debrief.if.play', { week })}
      </Button>
      {failed ? <ErrorNote title={t('title.failed')} detail={failed} /> : null}
      {asking ? (
        <Dialog
          title={t('replace.title')}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button kind="strong" onPress={() => go('match')}>
                {t('title.resume')}
              </Button>
              <Button onPress={() => void start()}>{t('replace.yes')}</Button>
            </>
          }
        >
          <p>{t('replace.why')}</p>
        </Dialog>
      ) : null}
    </div>
  );
}
