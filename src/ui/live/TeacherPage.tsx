/** The teacher's rooms: the key, the rooms of this server, and opening one for an exercise. */
import { useEffect, useId, useState } from 'preact/hooks';
import {
  hasServer,
  openRoomFor,
  type RoomInfo,
  type RoomTold,
  roomsOf,
  settingsForRoom,
} from '../../session/index.js';
import { t } from '../../text/index.js';
import { Button } from '../parts/Button.js';
import { ErrorNote } from '../parts/ErrorNote.js';
import { PageTitle } from '../parts/PageHeader.js';
import { Part } from '../parts/Part.js';
import { Segments } from '../parts/Segments.js';
import { go, hrefOf } from '../router.js';
import { services } from '../services.js';
import { keepKey, teacherKey } from './key.js';
import { NoRoom } from './NoRoom.js';

type Failed = Extract<RoomTold<unknown>, { ok: false }>['problem'];

export function TeacherPage() {
  const key = teacherKey();
  const [rooms, setRooms] = useState<RoomInfo[] | null>(null);
  const [failed, setFailed] = useState<Failed | null>(null);

  const look = async (with_: string | null) => {
    setFailed(null);
    const { courier } = services();
    if (with_ === null) {
      const there = await hasServer(courier);
      if (!there.ok) setFailed(there.problem);
      return;
    }
    const told = await roomsOf(courier, with_);
    if (told.ok) setRooms(told.value);
    else {
      setRooms(null);
      setFailed(told.problem);
    }
  };
  useEffect(() => {
    setRooms(null);
    void look(key);
  }, [key]);

  return (
    <>
      <PageTitle title={t('live.teacher')} lead={t('live.teacher.lead')} />
      {failed ? (
        failed.error === 'noTeacher' ? (
          <p class="note risk-note" role="alert">
            {t('live.teacher.wrongKey')}
          </p>
        ) : (
          <NoRoom problem={failed} room="" onAgain={() => void look(key)} />
        )
      ) : null}
      {rooms && key ? (
        <>
          <OpenForm teacherKey={key} />
          <Rooms rooms={rooms} />
        </>
      ) : (
        <KeyForm onKey={keepKey} />
      )}
      <p class="live-ways">
        <a href={hrefOf('live', 'test')}>{t('live.join.test')}</a>
        {key ? (
          <Button kind="bare" onPress={() => keepKey(null)}>
            {t('live.teacher.forgetKey')}
          </Button>
        ) : null}
      </p>
    </>
  );
}

export function KeyForm({ onKey }: { onKey: (key: string) => void }) {
  const id = useId();
  const [typed, setTyped] = useState('');
  return (
    <form
      class="live-join"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() !== '') onKey(typed.trim());
      }}
    >
      <div class="field">
        <label for={id}>{t('live.teacher.key')}</label>
        <input
          id={id}
          type="text"
          autocomplete="off"
          spellcheck={false}
          maxLength={200}
          value={typed}
          aria-describedby={`${id}-why`}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <p class="field-note" id={`${id}-why`}>
          {t('live.teacher.keyWhy')}
        </p>
      </div>
      <Button kind="strong" submit onPress={() => {}}>
        {t('live.teacher.enter')}
      </Button>
    </form>
  );
}

function Rooms({ rooms }: { rooms: readonly RoomInfo[] }) {
  return (
    <Part id="rooms" title={t('live.teacher.rooms')}>
      {rooms.length === 0 ? <p class="quiet">{t('live.teacher.noRooms')}</p> : null}
      <ul class="plain live-rooms">
        {rooms.map(({ room, title, ended }) => (
          <li key={room}>
            <a href={hrefOf('live', `teacher/${room}`)}>{t('live.room', { room })}</a> <bdi>{title}</bdi>{' '}
            {ended ? <span class="quiet">{t('live.teacher.ended')}</span> : null}
          </li>
        ))}
      </ul>
    </Part>
  );
}

const PAIRINGS = ['exercise', 'ai', 'pairs', 'swap'] as const;

function OpenForm({ teacherKey: key }: { teacherKey: string }) {
  const id = useId();
  const [text, setText] = useState('');
  const [pairing, setPairing] = useState<(typeof PAIRINGS)[number]>('exercise');
  const [busy, setBusy] = useState(false);
  const [bad, setBad] = useState<string | null>(null);
  const open = async () => {
    setBusy(true);
    setBad(null);
    const settings = await settingsForRoom(text, pairing === 'exercise' ? null : pairing);
    if (!settings.ok)
      setBad(
        settings.problems.map(({ path, message }) => [path, message].filter(Boolean).join(': ')).join('\n'),
      );
    else {
      const opened = await openRoomFor(services().courier, key, settings.value);
      if (opened.ok) go('live', { rest: `teacher/${opened.value.room}` });
      else setBad(opened.problem.message || opened.problem.error);
    }
    setBusy(false);
  };
  return (
    <Part id="open" title={t('live.teacher.open')}>
      <div class="field">
        <label for={id}>{t('live.teacher.exercise')}</label>
        <textarea
          id={id}
          rows={3}
          spellcheck={false}
          value={text}
          aria-describedby={`${id}-why`}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <p class="field-note" id={`${id}-why`}>
          {t('live.teacher.exerciseWhy')}
        </p>
      </div>
      <Segments
        label={t('live.teacher.pairing')}
        chosen={pairing}
        onChoose={setPairing}
        choices={PAIRINGS.map((one) => ({ id: one, label: t(`live.teacher.pairing.${one}`) }))}
      />
      {bad === null ? null : <ErrorNote title={t('live.teacher.bad')} detail={bad} />}
      <div class="button-row">
        <Button
          kind="strong"
          size="large"
          blocked={busy ? t('common.loading') : null}
          onPress={() => void open()}
        >
          {t('live.teacher.openNow')}
        </Button>
      </div>
    </Part>
  );
}
