/** After the grade: play the match on with the choice, choose again, or go to the next position. */
import { useState } from 'preact/hooks';
import { playFrom } from '../../session/index.js';
import { t } from '../../text/index.js';
import { nextPosition, type Position } from '../../view/index.js';
import { dispatch, matchAtHand, unfinished } from '../matchDoor.js';
import { Button } from '../parts/Button.js';
import { Dialog } from '../parts/Dialog.js';
import { ErrorNote } from '../parts/ErrorNote.js';
import { go, hrefOf } from '../router.js';
import { tries } from './store.js';

/** Begin to play; gives what went wrong, or null. */
async function begin(position: Position, choice: number): Promise<string | null> {
  for (const action of await playFrom(position, choice)) {
    const done = await dispatch(action);
    if (done.ok) continue;
    // Where another tab plays, the match page says so and offers to take over.
    if (done.problem.code === 'elsewhere') break;
    return done.problem.code;
  }
  go('match');
  return null;
}

interface OnwardProps {
  position: Position;
  choice: number;
  all: readonly Position[];
  onAgain: () => void;
}

export function Onward({ position, choice, all, onAgain }: OnwardProps) {
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const next = nextPosition(all, tries(), position.id);
  const start = async () => {
    setAsking(false);
    setBusy(true);
    setProblem(await begin(position, choice).catch((error: unknown) => String(error)));
    setBusy(false);
  };
  const press = async () => {
    setBusy(true);
    // Is there an unfinished match that has to make room? Where that cannot be found out, the start itself says why.
    await matchAtHand().catch(() => false);
    setBusy(false);
    if (unfinished.value) setAsking(true);
    else await start();
  };
  return (
    <div class="position-onward">
      <div class="button-row">
        {next ? (
          <a class="button strong" href={hrefOf('positions', next.id)}>
            {t('positions.next')}
          </a>
        ) : null}
        <Button blocked={busy ? t('common.loading') : null} onPress={() => void press()}>
          {t('positions.on')}
        </Button>
        <Button kind="bare" onPress={onAgain}>
          {t('positions.again')}
        </Button>
      </div>
      <p class="small quiet">
        {next ? t('positions.onWhy') : `${t('positions.allDone')} ${t('positions.onWhy')}`}
      </p>
      {problem === null ? null : <ErrorNote title={t('positions.onFailed')} detail={problem} />}
      {asking ? (
        <Dialog
          title={t('replace.title')}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button kind="strong" onPress={() => void start()}>
                {t('replace.yes')}
              </Button>
              <Button onPress={() => setAsking(false)}>{t('common.cancel')}</Button>
            </>
          }
        >
          <p>{t('replace.why')}</p>
        </Dialog>
      ) : null}
    </div>
  );
}
