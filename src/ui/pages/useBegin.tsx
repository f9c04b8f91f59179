/** Beginning a match: the note before the first one, the start itself, and what to say when it fails. */
import { useState } from 'preact/hooks';
import { t } from '../../text/index.js';
import { type MatchSettings, startMatch } from '../matchDoor.js';
import { Button } from '../parts/Button.js';
import { Dialog } from '../parts/Dialog.js';
import { ErrorNote } from '../parts/ErrorNote.js';
import { Link } from '../parts/Link.js';
import { prefer, preferences } from '../preferences.js';
import { go } from '../router.js';
import { INVENTED, LEVELS, weeksOf } from './choices.js';

export function useBegin() {
  const [asking, setAsking] = useState<MatchSettings | null>(null);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);

  const start = async (settings: MatchSettings) => {
    setAsking(null);
    setBusy(true);
    setFailed(null);
    try {
      const started = await startMatch(settings);
      if (started.ok) go('match');
      else setFailed(started.problem.code);
    } catch (error) {
      setFailed(String(error));
    }
    setBusy(false);
  };
  const begin = (settings: MatchSettings) => {
    const real = LEVELS.some(({ id, invented }) => id === settings.level && !invented);
    if (real && !preferences.value.noteSeen) setAsking(settings);
    else void start(settings);
  };

  return {
    begin,
    busy,
    problem: failed ? <ErrorNote title={t('title.failed')} detail={failed} /> : null,
    dialog: asking ? (
      <ContentNote
        onClose={() => setAsking(null)}
        onBegin={() => {
          prefer({ noteSeen: true });
          void start(asking);
        }}
        onInvented={() => {
          prefer({ noteSeen: true });
          void start({ ...asking, level: INVENTED, weeks: weeksOf(INVENTED) });
        }}
      />
    ) : null,
  };
}

function ContentNote(props: { onClose: () => void; onBegin: () => void; onInvented: () => void }) {
  return (
    <Dialog
      title={t('note.title')}
      onClose={props.onClose}
      actions={
        <>
          <Button kind="strong" onPress={props.onBegin}>
            {t('note.begin')}
          </Button>
          <Button onPress={props.onInvented}>{t('note.beginAbstract')}</Button>
          <Link to="history">{t('note.facts')}</Link>
        </>
      }
    >
      <p class="serif">{t('note.war')}</p>
      <p>{t('note.shows')}</p>
      <p>{t('note.invented')}</p>
      <p>{t('note.abstract')}</p>
    </Dialog>
  );
}
