/** The door to the analysis: one analyst for all pages, who works off the main thread and is opened at the first question. */
import type { Analyst } from '../session/index.js';
import { workersAllowed } from './preferences.js';

type Open = (allowed: () => number) => Promise<Analyst>;

let given: Open | null = null;
let opened: Promise<Analyst> | null = null;

/** Given once by the composition root. `allowed` says at any time how many workers the reader allows. */
export function provideAnalyst(open: Open): void {
  given = open;
}

/** The analyst, opened at the first call. */
export function analyst(): Promise<Analyst> {
  if (!given) throw new Error('the analyst is given by main.ts before the first page is drawn');
  opened ??= given(workersAllowed).catch((error: unknown) => {
    // The next call tries again, e.g. after the network has come back.
    opened = null;
    throw error;
  });
  return opened;
}
