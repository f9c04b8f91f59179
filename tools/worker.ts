// A worker of the benchmark: the analysis as a browser's worker has it, over Node's own port.
import { parentPort } from 'node:worker_threads';
import { analysing } from '../src/analysis/index.js';
import { makeServant } from '../src/channel/index.js';

const take = makeServant(analysing(), (message) => parentPort?.postMessage(message));
parentPort?.on('message', take);
