/** Runs the self-check in a worker of its own; stopping it ends the worker. */
import type { CheckResult, GoldenMatch } from '../session/index.js';
import type { CheckNews } from './checkWorker.js';

/** Gives all results that came before the end or the stop. */
export function checkInWorker(
  goldens: readonly GoldenMatch[],
  onResult: (results: readonly CheckResult[]) => void,
  stop: AbortSignal,
): Promise<CheckResult[]> {
  const worker = new Worker(new URL('./checkWorker.ts', import.meta.url), { type: 'module' });
  let results: CheckResult[] = [];
  const ended = new Promise<CheckResult[]>((done, fail) => {
    stop.addEventListener('abort', () => done(results), { once: true });
    worker.onerror = (event) => fail(new Error(event.message));
    worker.onmessage = ({ data }: MessageEvent<CheckNews>) => {
      if ('failed' in data) fail(new Error(data.failed));
      else if (data.result === null) done(results);
      else {
        results = [...results, data.result];
        onResult(results);
      }
    };
    worker.postMessage(goldens);
  });
  return ended.finally(() => worker.terminate());
}
