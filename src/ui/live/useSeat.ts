/** The room of a seat that this device has, kept open while its pages are looked at. */
import { useEffect, useState } from 'preact/hooks';
import { keptSeat, type LiveRoom, type OpenRoom, type RoomSeat } from '../../session/index.js';
import { enterRoom, liveRoom } from '../roomDoor.js';
import { services } from '../services.js';

export interface SeatInRoom {
  /** Null where this device has no seat in the room. */
  seat: RoomSeat | null;
  open: OpenRoom | null;
  live: LiveRoom | null;
  /** The seat has been taken or forgotten: look again. */
  again(): void;
}

export function useSeat(room: string): SeatInRoom {
  const read = () => keptSeat(services().texts, room);
  const [seat, setSeat] = useState(read);
  const [open, setOpen] = useState<OpenRoom | null>(null);
  const token = seat?.token;
  useEffect(() => {
    let here = true;
    if (seat)
      enterRoom(seat).then(
        (entered) => here && setOpen(entered),
        () => {
          // The page says that nothing has come yet; a reload tries again.
        },
      );
    return () => {
      here = false;
    };
  }, [token]);
  const now = liveRoom.value;
  return { seat, open, live: now?.seat.room === room ? now : null, again: () => setSeat(read()) };
}
