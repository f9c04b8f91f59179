/** Beginning a match: the note before the first one, the start itself, and what to say when it fails. */
import { useState } from 'preact/hooks';
import type { Result, Settings } from '../../session/index.js';
import { t } from '../../text/index.js';
import { type MatchSettings, openedSession, startMatch, unfinished } from '../matchDoor.js';
import { Button } from '../parts/Button.js';
import { Dialog } from '../parts/Dialog.js';
import { ErrorNote } from '../parts/ErrorNote.js';
import { Link } from '../parts/Link.js';
import { prefer, preferences } from '../preferences.js';
import { go } from '../router.js';
import { INVENTED, LEVELS, weeksOf } from './choices.js';

/** A match to be begun: is it told as this war, what begins it, and what is offered to those who would rather not play that. */
interface Wanted {
  real: boolean;
  start: () => Promise<Result<null>>;
  instead: Wanted | null;
}

/** Does a match of this level tell of the war that happened, with its names? */
const isReal = (level: string, names: Settings['names']): boolean =>
  names !== 'abstract' && LEVELS.some(({ id, invented }) => id === level && !invented);

function wantedOf(settings: MatchSettings): Wanted {
  const { level, names } = settings;
  const real = isReal(level, names);
  const start = () => startMatch(settings);
  if (level === INVENTED) return { real, start, instead: null };
  return { real, start, instead: wantedOf({ ...settings, level: INVENTED, weeks: weeksOf(INVENTED) }) };
}

export function useBegin() {
  const [asking, setAsking] = useState<Wanted | null>(null);
  const [replacing, setReplacing] = useState<Wanted | null>(null);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);

  const start = async (wanted: Wanted) => {
    setAsking(null);
    setBusy(true);
    setFailed(null);
    try {
      const started = await wanted.start();
      // Where another tab plays, the match page says so and offers to take over.
      if (started.ok || started.problem.code === 'elsewhere') go('match');
      else setFailed(started.problem.code);
    } catch (error) {
      setFailed(String(error));
    }
    setBusy(false);
  };
  const noteThenStart = (wanted: Wanted) => {
    setReplacing(null);
    if (wanted.real && !preferences.value.noteSeen) setAsking(wanted);
    else void start(wanted);
  };

  const beginThis = async (wanted: Wanted) => {
    // Where the session cannot be opened there is nothing to lose; the start itself reports why.
    setBusy(true);
    await openedSession().catch(() => undefined);
    setBusy(false);
    if (unfinished.value) setReplacing(wanted);
    else noteThenStart(wanted);
  };

  return {
    begin: (settings: MatchSettings) => beginThis(wantedOf(settings)),
    /** Begin a match that somebody else has set: nothing is offered in its place. */
    beginSet: ({ level, names }: Pick<Settings, 'level' | 'names'>, start: Wanted['start']) =>
      beginThis({ real: isReal(level, names), start, instead: null }),
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
        onInvented={
          asking.instead &&
          (() => {
            prefer({ noteSeen: true });
            if (asking.instead) void start(asking.instead);
          })
        }
      />
    ) : null,
  };
}

function ContentNote(props: { onClose: () => void; onBegin: () => void; onInvented: (() => void) | null }) {
  return (
    <Dialog
      title={t('note.title')}
      onClose={props.onClose}
      actions={
        <>
          <Button kind="strong" onPress={props.onBegin}>
            {t('note.begin')}
          </Button>
          {props.onInvented ? <Button onPress={props.onInvented}>{t('note.beginAbstract')}</Button> : null}
          <Link to="history">{t('note.facts')}</Link>
        </>
      }
    >
      <p class="serif">{t('note.war')}</p>
      <p>{t('note.shows')}</p>
      <p>{t('note.invented')}</p>
      {props.onInvented ? <p>{t('note.abstract')}</p> : null}
    </Dialog>
  );
}
