/** Where the running match lies: only the page that has the seat writes there, and never over a text that it has not seen. */
import type { SeatLock } from './ports.js';
import type { Shelf } from './shelf.js';

export interface Place {
  /** Read what lies there, and take it as seen. */
  read(): string | null;
  /** Has this page the seat, and lies there what it has seen? */
  mine(): boolean;
  /** `unwritten` where there is no room; `elsewhere` where another page has the seat or has written. */
  write(text: string): 'written' | 'unwritten' | 'elsewhere';
  /** Take the seat where nobody has it. */
  take(): Promise<boolean>;
  seize(): Promise<void>;
  leave(): void;
  clear(): void;
}

export function openPlace(shelf: Pick<Shelf, 'read' | 'write' | 'clear'>, seat: SeatLock): Place {
  let seen = shelf.read();
  const mine = () => seat.held() && shelf.read() === seen;
  return {
    read() {
      seen = shelf.read();
      return seen;
    },
    mine,
    write(text) {
      if (!mine()) return 'elsewhere';
      const written = shelf.write(text);
      seen = shelf.read();
      return written ? 'written' : 'unwritten';
    },
    take: () => seat.take(),
    seize: () => seat.seize(),
    leave: () => seat.leave(),
    clear() {
      shelf.clear();
      seen = null;
    },
  };
}
