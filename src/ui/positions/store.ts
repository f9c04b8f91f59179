/** The positions that ship, loaded once, and the first answers that this device keeps. */
import { signal } from '@preact/signals';
import { keepTry, type Tries, triesOf } from '../../session/index.js';
import type { Position } from '../../view/index.js';
import { services } from '../services.js';

let loading: Promise<readonly Position[]> | null = null;

/** All positions, in the order of their file. */
export function allPositions(): Promise<readonly Position[]> {
  loading ??= import('../../../assets/positions/positions.json').then(
    (file) => file.default as unknown as Position[],
    (error: unknown) => {
      // The next call tries again, e.g. after the network has come back.
      loading = null;
      throw error;
    },
  );
  return loading;
}

const known = signal<Tries | null>(null);

/** First answers by the id of the position. */
export function tries(): Tries {
  known.value ??= triesOf(services().texts);
  return known.value;
}

/** Keep an answer, if it is the first one to its position. */
export function answered(position: Position, choice: number): void {
  known.value = keepTry(services().texts, position, choice);
}
