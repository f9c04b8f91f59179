/** Live rooms: by the address one joins a room, plays in it, leads one, or tests device and network. */
import type { ComponentChildren } from 'preact';
import { isRoomCode, tidyRoom } from '../../session/index.js';
import { t } from '../../text/index.js';
import { QuietShell } from '../QuietShell.js';
import { route } from '../router.js';
import { JoinPage } from './JoinPage.js';
import { RoomTable } from './RoomTable.js';
import { SelfTest } from './SelfTest.js';
import { StudentRoom } from './StudentRoom.js';
import { TaughtRoom } from './TaughtRoom.js';
import { TeacherPage } from './TeacherPage.js';
import '../exercise/exercise.css';
import './live.css';

const quiet = (page: ComponentChildren) => (
  <QuietShell sends={t('live.foot')}>
    <main id="main" class="sheet live">
      {page}
    </main>
  </QuietShell>
);

export function LivePage() {
  const [first = '', second = ''] = route.value.rest.split('/');
  if (first === 'test') return quiet(<SelfTest />);
  if (first === 'teacher') {
    const room = tidyRoom(second);
    return isRoomCode(room) ? <TaughtRoom key={room} room={room} /> : quiet(<TeacherPage />);
  }
  const room = tidyRoom(first);
  if (!isRoomCode(room)) return quiet(<JoinPage typed={first} />);
  return /^[0-9]$/.test(second) ? (
    <RoomTable key={`${room}.${second}`} room={room} at={Number(second)} />
  ) : (
    quiet(<StudentRoom key={room} room={room} />)
  );
}
