/** A match of a room on the screen: the match as anywhere else, and over it what the room has to say. */
import { useEffect, useState } from 'preact/hooks';
import type { RoomSession } from '../../session/index.js';
import { t } from '../../text/index.js';
import { isWar, roomStrip } from '../../view/index.js';
import { clearBench } from '../match/bench.js';
import { MatchScreen } from '../match/index.js';
import { readKeysOn } from '../match/keys.js';
import { useSound } from '../match/useSound.js';
import { elsewhere, guestSaid, sitDown, snapshot } from '../matchDoor.js';
import { Elsewhere } from '../parts/Elsewhere.js';
import { ErrorNote } from '../parts/ErrorNote.js';
import { go, hrefOf } from '../router.js';
import { WarPage } from '../war/index.js';
import { useSeat } from './useSeat.js';

export function RoomTable({ room, at }: { room: string; at: number }) {
  const { seat, open, live } = useSeat(room);
  const [session, setSession] = useState<RoomSession | null>(null);
  const [failed, setFailed] = useState(false);
  const there = live?.state?.matches.some((match) => match.at === at) ?? false;
  const back = () => go('live', { rest: room, replace: true });

  useEffect(() => {
    readKeysOn();
    clearBench();
  }, []);
  useEffect(() => {
    if (!seat || live?.status === 'gone') back();
  }, [seat, live?.status]);
  useEffect(() => {
    if (!open || !there) return;
    let here = true;
    let stand: (() => void) | null = null;
    void open.play(at).then((got) => {
      if (!here) return;
      if (!got) {
        setFailed(true);
        return;
      }
      stand = sitDown(got);
      setSession(got);
    });
    return () => {
      here = false;
      stand?.();
    };
  }, [open, there, at]);

  const match = live?.state?.matches.find((one) => one.at === at);
  useEffect(() => {
    if (open && match && session) guestSaid.value = { said: match, take: (said) => open.say(at, said) };
  }, [open, match, session]);

  const playing = session ? (snapshot.value?.playing ?? null) : null;
  useSound(playing);

  if (failed)
    return (
      <main id="main" class="sheet">
        <ErrorNote
          title={t('live.match.none')}
          actions={<a href={hrefOf('live', room)}>{t('live.toRoom')}</a>}
        />
      </main>
    );
  if (elsewhere.value) return <Elsewhere />;
  if (!playing || !live || !match)
    return (
      <main id="main" class="sheet waiting">
        <p role="status">{t('live.looking')}</p>
      </main>
    );
  return <Table room={room} at={at} onDone={back} />;
}

function Table({ room, at, onDone }: { room: string; at: number; onDone: () => void }) {
  const { live } = useSeat(room);
  const playing = snapshot.value?.playing;
  const side = live?.state?.matches.find((one) => one.at === at)?.side ?? 'west';
  const done =
    playing !== null &&
    playing !== undefined &&
    playing.match.state.awaiting === 'over' &&
    playing.desk.watched[side] >= playing.match.steps.length;
  const war = done && isWar(playing.match);
  useEffect(() => {
    if (done && !war) onDone();
  }, [done, war]);
  if (war) return <WarPage onward={{ href: hrefOf('live', room), text: t('live.toRoom') }} />;
  if (!playing || !live || done) return null;
  const strip = roomStrip(live, at);
  return (
    <div class="live-table">
      <div class={strip?.tone === 'risk' ? 'live-strip risk' : 'live-strip'}>
        <a href={hrefOf('live', room)}>{t('live.room', { room })}</a>
        <p role="status">{strip?.text ?? ''}</p>
      </div>
      <MatchScreen playing={playing} side={side} />
    </div>
  );
}
