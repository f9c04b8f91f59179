/** The door to a live room: the seat that is open in this tab, which stays open from page to page. */
import { signal } from '@preact/signals';
import type { LiveRoom, OpenRoom, RoomSeat, Session } from '../session/index.js';
import { openedSession } from './matchDoor.js';

/** Opens a seat in a room, beside the session of this device. */
export type OpensRooms = (own: Session, seat: RoomSeat) => Promise<OpenRoom>;

let opens: OpensRooms | null = null;
let entered: { room: string; open: Promise<OpenRoom> } | null = null;

/** What the room shows now; null where none is open. */
export const liveRoom = signal<LiveRoom | null>(null);

/** Given once by the composition root. */
export function provideRooms(opener: OpensRooms): void {
  opens = opener;
}

async function open(seat: RoomSeat): Promise<OpenRoom> {
  if (!opens) throw new Error('rooms are given by main.ts before the first page is drawn');
  const room = await opens(await openedSession(), seat);
  liveRoom.value = room.snapshot();
  room.subscribe((next) => {
    if (entered?.room === seat.room) liveRoom.value = next;
  });
  return room;
}

/** Go into the room of a seat, or stay in it; any other room is left. */
export function enterRoom(seat: RoomSeat): Promise<OpenRoom> {
  if (entered?.room === seat.room) return entered.open;
  leaveRoom();
  const opening = open(seat);
  entered = { room: seat.room, open: opening };
  opening.catch(() => {
    // The next call tries again, e.g. after the network has come back.
    entered = null;
  });
  return opening;
}

/** Leave the room that is open in this tab. The seat stays, and with it the way back. */
export function leaveRoom(): void {
  entered?.open.then((room) => room.close()).catch(() => {});
  entered = null;
  liveRoom.value = null;
}
