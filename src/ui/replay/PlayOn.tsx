/** Playing on from the week that is shown: who leads, and what stays. */

import { useRef, useState } from 'preact/hooks';
import type { BySide, Side } from '../../engine/index.js';
import {
  fileOf,
  goesOn,
  linkOf,
  playOn,
  type Seat,
  settingsOfRecord,
  whyNotOn,
} from '../../session/index.js';
import { t } from '../../text/index.js';
import type { ReplayEyes } from '../../view/index.js';
import { sideLabel, sideName } from '../../view/index.js';
import { dispatch, matchAtHand, openedSession, snapshot, unfinished } from '../matchDoor.js';
import { Button } from '../parts/Button.js';
import { Dialog } from '../parts/Dialog.js';
import { ErrorNote } from '../parts/ErrorNote.js';
import { Segments } from '../parts/Segments.js';
import { go } from '../router.js';
import type { Opened } from './useStudy.js';

/** Who leads: one side, or two people at one desk. */
type Lead = Side | 'both';

const HUMAN: Seat = { by: 'human' };
/** Who takes a seat that a person leaves. */
const REGULAR: Seat = { by: 'ai', strategy: 'policy', skill: 'regular' };

function seatsFor(lead: Lead, before: BySide<Seat>): BySide<Seat> {
  const other = (seat: Seat) => (seat.by === 'ai' ? seat : REGULAR);
  return {
    west: lead === 'russia' ? other(before.west) : HUMAN,
    russia: lead === 'west' ? other(before.russia) : HUMAN,
  };
}

/** Who led before: the only person, or both. */
function leadOf(seats: BySide<Seat>): Lead {
  if (seats.west.by === 'human') return seats.russia.by === 'human' ? 'both' : 'west';
  return seats.russia.by === 'human' ? 'russia' : 'west';
}

/** Begin to play; gives what went wrong, or null. */
async function begin(opened: Opened, week: number, lead: Lead): Promise<string | null> {
  const session = await openedSession();
  const { source, study } = opened;
  let entry = source.from === 'library' ? session.library.get(source.id) : null;
  if (!entry) {
    const link = linkOf(study);
    const text = link.ok ? link.value : fileOf(study);
    const [added] = await session.importFiles([{ name: '', text }]);
    if (!added?.entry) return added?.problems.map(({ message }) => message).join('\n') ?? '';
    entry = added.entry;
  }
  const seats = seatsFor(lead, settingsOfRecord(study.record).seats);
  const action = await playOn(session.library, opened, week, entry, seats);
  if (!action) return t('replay.on.changed');
  const started = await dispatch(action);
  // Where another tab plays, the match page says so and offers to take over.
  if (!started.ok && started.problem.code !== 'elsewhere') return started.problem.code;
  go('match');
  return null;
}

interface PlayOnProps {
  opened: Opened;
  /** The last week that stays as it was. */
  week: number;
  /** Other words on the button, where it stands beside other things to do. */
  name?: string;
  /** Whoever looks through one side's eyes probably wants to lead it. */
  eyes?: ReplayEyes;
}

export function PlayOn({ opened, week, name: words, eyes = 'all' }: PlayOnProps) {
  const { match, locked } = opened;
  const { seats } = match.settings;
  const [asking, setAsking] = useState(false);
  const [lead, setLead] = useState<Lead>(leadOf(seats));
  const [busy, setBusy] = useState(false);
  const atHand = useRef<Promise<unknown>>(Promise.resolve());
  const [problem, setProblem] = useState<string | null>(null);
  const why = whyNotOn(opened, week);
  const blocked = why ? t(`replay.on.${why}`) : null;
  const on = goesOn(opened, week);
  const name = (side: Side) => sideLabel(opened.match.level, side);
  const other = lead === 'west' ? 'russia' : 'west';
  const ask = () => {
    setLead(locked || eyes === 'all' ? leadOf(seats) : eyes);
    setAsking(true);
    // Is there an unfinished match that has to make room? It is opened first, so that it does not come in between later.
    atHand.current = matchAtHand().catch(() => false);
  };
  const start = async () => {
    setBusy(true);
    await atHand.current;
    const wrong = await begin(opened, week, lead).catch((error: unknown) => String(error));
    setBusy(false);
    setProblem(wrong);
  };
  // Somebody's own match that is not over: going back in it would be taking back what the other side has answered.
  if (locked && !on) return null;
  return (
    <>
      <Button kind={words ? 'plain' : 'strong'} blocked={blocked} onPress={ask}>
        {words ?? t('replay.on')}
      </Button>
      {asking ? (
        <Dialog
          title={t('replay.on.title', { week: week + 1 })}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button kind="strong" blocked={busy ? t('common.loading') : null} onPress={() => void start()}>
                {t('replay.on.start')}
              </Button>
              <Button onPress={() => setAsking(false)}>{t('common.cancel')}</Button>
            </>
          }
        >
          <p>{t(on ? 'replay.on.goesOn' : 'replay.on.why')}</p>
          {locked ? null : (
            <>
              <Segments
                label={t('replay.on.seat')}
                choices={[
                  { id: 'west' as Lead, label: name('west') },
                  { id: 'russia' as Lead, label: name('russia') },
                  { id: 'both' as Lead, label: t('replay.on.both') },
                ]}
                chosen={lead}
                onChoose={setLead}
              />
              {lead === 'both' ? null : (
                <p class="field-note">
                  {t(seats[other].by === 'ai' ? 'replay.on.rivalAsBefore' : 'replay.on.rivalNow', {
                    side: sideName(opened.match.level, other),
                  })}
                </p>
              )}
            </>
          )}
          {unfinished.value && snapshot.value?.playing?.match.steps !== match.steps ? (
            <p class="field-note">{t('replay.on.makesRoom')}</p>
          ) : null}
          {problem === null ? null : <ErrorNote title={t('replay.on.failed')} detail={problem} />}
        </Dialog>
      ) : null}
    </>
  );
}
