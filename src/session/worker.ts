/** Entry of the worker in which opponents and analysts think. */
import { makeServant } from './think.js';
import type { ToWorker } from './thinker.js';

const serve = makeServant();

/** The worker's own global, of which only this much is used. */
const scope = globalThis as unknown as {
  onmessage: ((event: { data: ToWorker }) => void) | null;
  postMessage(message: unknown): void;
};

scope.onmessage = async ({ data }) => {
  const answer = await serve(data);
  if (answer) scope.postMessage(answer);
};
