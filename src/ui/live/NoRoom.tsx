/** Why no room can be had: no server behind the page, no network, or the room's own refusal; and the ways on. */
import type { RoomTold } from '../../session/index.js';
import { t } from '../../text/index.js';
import { Button } from '../parts/Button.js';
import { ErrorNote } from '../parts/ErrorNote.js';
import { Link } from '../parts/Link.js';

type Problem = Extract<RoomTold<unknown>, { ok: false }>['problem'];

const KNOWN = ['notFound', 'locked', 'full', 'notNow', 'tooMany'] as const;

interface NoRoomProps {
  problem: Problem;
  room: string;
  onAgain: () => void;
}

export function NoRoom({ problem, room, onAgain }: NoRoomProps) {
  const again = <Button onPress={onAgain}>{t('live.none.again')}</Button>;
  if (problem.error === 'deviceOffline')
    return (
      <ErrorNote title={t('live.offline.title')} actions={again}>
        <p>{t('live.offline.why')}</p>
      </ErrorNote>
    );
  if (problem.error === 'noServer')
    return (
      <ErrorNote
        title={t('live.none.title')}
        actions={
          <>
            {again}
            <Link to="exercise">{t('live.none.exercise')}</Link>
            <Link to="class">{t('live.none.class')}</Link>
          </>
        }
      >
        <p>{t('live.none.why')}</p>
        <p>{t('live.none.instead')}</p>
      </ErrorNote>
    );
  const known = KNOWN.find((code) => code === problem.error);
  return (
    <ErrorNote title={t('live.refused.title')}>
      <p>
        {known ? t(`live.refused.${known}`, { room }) : t('live.refused.other', { message: problem.message })}
      </p>
    </ErrorNote>
  );
}
