/** One room of a teacher: the wall that a projector shows, and the private page with everybody and all controls. */
import { useEffect, useState } from 'preact/hooks';
import type { Level } from '../../engine/index.js';
import { levelOfRoom, type OpenTaught, openTaught, type TaughtRoom as Taught } from '../../session/index.js';
import { t } from '../../text/index.js';
import { taughtModel } from '../../view/index.js';
import { ErrorNote } from '../parts/ErrorNote.js';
import { PageTitle } from '../parts/PageHeader.js';
import { QuietShell } from '../QuietShell.js';
import { hrefOf, route } from '../router.js';
import { services } from '../services.js';
import { Controls } from './Controls.js';
import { keepKey, teacherKey } from './key.js';
import { PairByHand } from './PairByHand.js';
import { Students } from './Students.js';
import { TakeHome } from './TakeHome.js';
import { KeyForm } from './TeacherPage.js';
import { JoinWays, Wall } from './Wall.js';

function useTaught(room: string, key: string | null) {
  const [open, setOpen] = useState<OpenTaught | null>(null);
  const [now, setNow] = useState<Taught | null>(null);
  const [level, setLevel] = useState<Level | null>(null);
  useEffect(() => {
    if (!key) return;
    const opened = openTaught(services().courier, key, room);
    setOpen(opened);
    setNow(opened.snapshot());
    opened.subscribe(setNow);
    return opened.close;
  }, [room, key]);
  const { exercise } = now?.state ?? {};
  useEffect(() => {
    if (exercise) void levelOfRoom(exercise).then(setLevel);
  }, [exercise?.id]);
  return { open, now, level };
}

export function TaughtRoom({ room }: { room: string }) {
  const key = teacherKey();
  const { open, now, level } = useTaught(room, key);
  const projector = route.value.query.get('projector') === '1';
  const gone = now?.status === 'gone';
  useEffect(() => {
    if (gone && now?.problem?.error === 'noTeacher') keepKey(null);
  }, [gone]);
  if (!key)
    return shell(
      <>
        <PageTitle title={t('live.room', { room })} />
        <KeyForm onKey={keepKey} />
      </>,
    );
  if (gone)
    return shell(
      <>
        <PageTitle title={t('live.room', { room })} />
        <ErrorNote
          title={t('live.refused.title')}
          actions={<a href={hrefOf('live', 'teacher')}>{t('live.teacher')}</a>}
        >
          <p>{t('live.refused.notFound', { room })}</p>
        </ErrorNote>
      </>,
    );
  if (!open || !now?.state) return shell(<p role="status">{t('live.looking')}</p>);
  const { state } = now;
  const model = taughtModel(state, level, projector);
  if (projector) return <Wall room={room} model={model} />;
  const silent = now.status === 'deviceOffline' || now.status === 'roomSilent';
  return shell(
    <>
      <PageTitle title={model.title} lead={`${t('live.room', { room })} · ${model.phase}`} />
      {silent ? (
        <p class="note risk-note" role="alert">
          {now.status === 'deviceOffline' ? t('live.offline.title') : t('live.taught.silent')}
        </p>
      ) : null}
      <JoinWays room={room} exerciseLink={state.link} />
      <Controls model={model} open={open} locked={state.locked} />
      <Students model={model} open={open} />
      {model.free.length > 1 && state.exercise.pairing !== 'ai' ? (
        <PairByHand free={model.free} open={open} />
      ) : null}
      <TakeHome open={open} />
    </>,
  );
}

const shell = (page: preact.ComponentChildren) => (
  <QuietShell sends={t('live.foot')}>
    <main id="main" class="sheet live live-taught">
      {page}
    </main>
  </QuietShell>
);
