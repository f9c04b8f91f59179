/** The door to the class board: one board for as long as the page is open, so that a visit to a replay does not read it anew. */
import { signal } from '@preact/signals';
import type { BoardState, ClassBoard, openClassBoard, ReaderWorkers } from '../session/index.js';
import { workersAllowed } from './preferences.js';
import { services } from './services.js';

type Open = (allowed: () => number) => ReaderWorkers;

let given: Open | null = null;
let opened: ClassBoard | null = null;

/** What the board shows now; null until it is open. */
export const boardState = signal<BoardState | null>(null);

/** Given once by the composition root. `allowed` says at any time how many workers the reader allows. */
export function provideReaders(open: Open): void {
  given = open;
}

/** The board, opened at the first call with what this device has kept. */
export function classBoard(open: typeof openClassBoard): ClassBoard {
  if (opened) return opened;
  if (!given) throw new Error('the readers are given by main.ts before the first page is drawn');
  opened = open({
    texts: services().texts,
    readers: given(workersAllowed),
    onChange: (state) => {
      boardState.value = state;
    },
  });
  boardState.value = opened.state();
  void opened.goOn();
  return opened;
}
