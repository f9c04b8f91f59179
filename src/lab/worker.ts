/** A worker of the lab: plays the batches that it is sent, one after another. */
import { parentPort, workerData } from 'node:worker_threads';
import { compile } from '../engine/index.js';
import { type Batch, batchPlayer, type Task } from './batch.js';

const task = workerData as Task;
const play = batchPlayer(task, compile(task.level));

parentPort?.on('message', (batch: Batch) => {
  parentPort?.postMessage(play(batch));
});
