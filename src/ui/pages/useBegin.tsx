/** Beginning a match: the note before the first one, the start itself, and what to say when it fails. */
import { useState } from 'preact/hooks';
import { t } from '../../text/index.js';
import { type MatchSettings, openedSession, startMatch, unfinished } from '../matchDoor.js';
import { Button } from '../parts/Button.js';
import { Dialog } from '../parts/Dialog.js';
import { ErrorNote } from '../parts/ErrorNote.js';
import { Link } from '../parts/Link.js';
import { prefer, preferences } from '../preferences.js';
import { go } from '../router.js';
import { INVENTED, LEVELS, weeksOf } from './choices.js';

export function useBegin() {
  const [asking, setAsking] = useState<MatchSettings | null>(null);
  const [replacing, setReplacing] = useState<MatchSettings | null>(null);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);

  const start = async (settings: MatchSettings) => {
    setAsking(null);
    setBusy(true);
    setFailed(null);
    try {
      const started = await startMatch(settings);
      // Where another tab plays, the match page says so and offers to take over.
      if (started.ok || started.problem.code === 'elsewhere') go('match');
      else setFailed(started.problem.code);
    } catch (error) {
      setFailed(String(error));
    }
    setBusy(false);
  };
  const noteThenStart = (settings: MatchSettings) => {
    setReplacing(null);
    const real =
      settings.names !== 'abstract' && LEVELS.some(({ id, invented }) => id === settings.level && !invented);
    if (real && !preferences.value.noteSeen) setAsking(settings);
    else void start(settings);
  };

  const begin = async (settings: MatchSettings) => {
    // Where the session cannot be opened there is nothing to lose; the start itself reports why.
    setBusy(true);
    await openedSession().catch(() => undefined);
    setBusy(false);
    if (unfinished.value) setReplacing(settings);
    else noteThenStart(settings);
  };

  return {
    begin,
    busy,
    problem: failed ? <ErrorNote title={t('title.failed')} detail={failed} /> : null,
    dialog: replacing ? (
      <Dialog
        title={t('replace.title')}
        onClose={() => setReplacing(null)}
        actions={
          <>
            <Button kind="strong" onPress={() => go('match')}>
              {t('title.resume')}
            </Button>
            <Button onPress={() => noteThenStart(replacing)}>{t('replace.yes')}</Button>
          </>
        }
      >
        <p>{t('replace.why')}</p>
      </Dialog>
    ) : asking ? (
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
