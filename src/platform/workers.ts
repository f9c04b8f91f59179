/** Starts the workers that think and analyse off the main thread. */
import type { AnalystWorker } from '../analysis/index.js';
import type { WorkerLike } from '../session/index.js';

export function openThinkingWorker(): WorkerLike {
  const worker = new Worker(new URL('../session/worker.ts', import.meta.url), { type: 'module' });
  // The session sets its listeners itself and speaks only its own messages.
  return worker as unknown as WorkerLike;
}

export function openAnalysisWorker(): AnalystWorker {
  const worker = new Worker(new URL('../analysis/worker.ts', import.meta.url), { type: 'module' });
  // The analyst sets its listeners itself and speaks only its own messages.
  return worker as unknown as AnalystWorker;
}
