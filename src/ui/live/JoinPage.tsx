/** Joining a room: its code, a name or number if one likes, and seats that this device has already. */
import { useEffect, useId, useState } from 'preact/hooks';
import { hasServer, isRoomCode, joinRoom, keptRooms, type RoomTold, tidyRoom } from '../../session/index.js';
import { t } from '../../text/index.js';
import { Button } from '../parts/Button.js';
import { PageTitle } from '../parts/PageHeader.js';
import { go, hrefOf } from '../router.js';
import { services } from '../services.js';
import { NoRoom } from './NoRoom.js';

type Failed = Extract<RoomTold<unknown>, { ok: false }>['problem'];

/** @param typed what stands in the address. @param fixed the room is known and only joined. */
export function JoinPage({ typed, fixed = false, onJoined }: JoinProps) {
  const { courier, texts } = services();
  const id = useId();
  const [code, setCode] = useState(typed);
  const [label, setLabel] = useState('');
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<Failed | 'badCode' | null>(null);
  const room = tidyRoom(code);
  const seats = keptRooms(texts);

  const look = async () => {
    setFailed(null);
    const there = await hasServer(courier);
    if (!there.ok) setFailed(there.problem);
  };
  useEffect(() => {
    void look();
  }, []);

  const join = async () => {
    if (!isRoomCode(room)) {
      setFailed('badCode');
      return;
    }
    setBusy(true);
    setFailed(null);
    const joined = await joinRoom(courier, texts, room, label.trim());
    setBusy(false);
    if (!joined.ok) setFailed(joined.problem);
    else if (onJoined) onJoined();
    else go('live', { rest: room });
  };

  return (
    <>
      <PageTitle
        title={fixed ? t('live.room', { room }) : t('nav.live')}
        lead={fixed ? undefined : t('live.lead')}
      />
      {failed && failed !== 'badCode' ? (
        <NoRoom problem={failed} room={room} onAgain={() => void look()} />
      ) : null}
      <form
        class="live-join"
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) void join();
        }}
      >
        {fixed ? null : (
          <div class="field">
            <label for={`${id}-code`}>{t('live.join.code')}</label>
            <input
              id={`${id}-code`}
              type="text"
              class="live-code-field"
              autocomplete="off"
              autocapitalize="characters"
              spellcheck={false}
              maxLength={20}
              value={code}
              aria-describedby={`${id}-why`}
              aria-invalid={failed === 'badCode'}
              onInput={(event) => setCode(event.currentTarget.value)}
            />
            <p class={failed === 'badCode' ? 'field-note risk' : 'field-note'} id={`${id}-why`} role="status">
              {failed === 'badCode' ? t('live.join.badCode') : t('live.join.codeWhy')}
            </p>
          </div>
        )}
        <div class="field">
          <label for={`${id}-label`}>{t('live.join.label')}</label>
          <input
            id={`${id}-label`}
            type="text"
            autocomplete="off"
            maxLength={60}
            value={label}
            aria-describedby={`${id}-labelWhy`}
            onInput={(event) => setLabel(event.currentTarget.value)}
          />
          <p class="field-note" id={`${id}-labelWhy`}>
            {t('live.join.labelWhy')}
          </p>
        </div>
        <Button
          kind="strong"
          size="large"
          submit
          blocked={busy ? t('live.looking') : null}
          onPress={() => {}}
        >
          {busy ? t('live.looking') : t('live.join.go')}
        </Button>
      </form>
      {!fixed && seats.length > 0 ? (
        <section class="live-seats">
          <h2>{t('live.join.again')}</h2>
          <ul class="plain">
            {seats.map((one) => (
              <li key={one}>
                <a href={hrefOf('live', one)}>{t('live.join.into', { room: one })}</a>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <p class="live-ways">
        <a href={hrefOf('live', 'test')}>{t('live.join.test')}</a>
        <a href={hrefOf('live', 'teacher')}>{t('live.join.teacher')}</a>
      </p>
    </>
  );
}

interface JoinProps {
  typed: string;
  fixed?: boolean;
  onJoined?: () => void;
}
