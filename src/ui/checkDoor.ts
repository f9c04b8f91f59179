/** The door to the self-check: recorded matches are played again elsewhere, off the main thread. */
import type { CheckResult } from '../session/index.js';

/** What a running check reports, one match at a time. */
export interface CheckProgress {
  results: readonly CheckResult[];
  /** How many matches there are. */
  all: number;
}

/** Runs until all are checked, or until the signal stops it; then gives what was checked so far. */
export type RunCheck = (
  onProgress: (progress: CheckProgress) => void,
  stop: AbortSignal,
) => Promise<CheckProgress>;

let given: RunCheck | null = null;

/** Given once by the composition root. */
export function provideCheck(run: RunCheck): void {
  given = run;
}

export const runCheck: RunCheck = (onProgress, stop) => {
  if (!given) throw new Error('the self-check is given by main.ts before the first page is drawn');
  return given(onProgress, stop);
};
