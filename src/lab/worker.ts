/** A worker of the lab: plays the batches, or verifies the files, that it is sent, one after another. */
import { parentPort, workerData } from 'node:worker_threads';
import { compile } from '../engine/index.js';
import { batchPlayer } from './batch.js';
import type { Job } from './pool.js';
import { keeperOf } from './recordFiles.js';
import { verifyFiles } from './verify.js';

const job = workerData as Job;

/** Work through what is sent, in the order in which it comes. */
function serve<Item>(work: (item: Item) => string | Promise<string>): void {
  parentPort?.on('message', async (item: Item) => {
    parentPort?.postMessage(await work(item));
  });
}

if (job.do === 'play') serve(batchPlayer(job.task, compile(job.task.level), keeperOf(job.task)));
else serve((files: string[]) => verifyFiles(files, job.folder));
