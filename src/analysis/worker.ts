/** Entry of the worker in which matches are analysed and verified. */
import type { FromAnalyst, ToAnalyst } from './protocol.js';
import { makeAnalyst } from './serve.js';

/** The worker's own global, of which only this much is used. */
const scope = globalThis as unknown as {
  onmessage: ((event: { data: ToAnalyst }) => void) | null;
  postMessage(message: FromAnalyst): void;
};

const take = makeAnalyst((message) => scope.postMessage(message));
scope.onmessage = ({ data }) => take(data);
