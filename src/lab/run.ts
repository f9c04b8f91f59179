/** Runs a task: header first, then its matches in order, in this thread or in several, as fast as the output takes them. */
import { setImmediate } from 'node:timers/promises';
import type { Rules } from '../engine/index.js';
import { type Batch, batches, batchPlayer, type Task } from './batch.js';
import { shardSize } from './plan.js';
import { inWorkers } from './pool.js';
import { keeperOf } from './recordFiles.js';
import { writerFor } from './text.js';

/** Matches in a batch: enough to make sending it cheap, few enough to keep every thread busy to the end. */
const BATCH = { most: 32, perJob: 8 };

/** Where the output goes. `write` resolves once more can be taken. */
export interface Sink {
  write(text: string): Promise<void>;
}

export interface RunOptions {
  jobs: number;
  sink: Sink;
  /** Stops the run after the batch that is being written. */
  signal: AbortSignal;
  progress(done: number, total: number): void;
}

/** Batches played here. Between two of them the thread takes a breath, so that it can be interrupted. */
async function* here(list: Iterable<Batch>, task: Task, rules: Rules): AsyncGenerator<string> {
  const play = batchPlayer(task, rules, keeperOf(task));
  for (const batch of list) {
    yield play(batch);
    await setImmediate();
  }
}

/** Run a task. Returns how many matches were written: all of them, unless the run was stopped. */
export async function runTask(task: Task, rules: Rules, options: RunOptions): Promise<number> {
  const { sink, signal, progress } = options;
  const total = shardSize(task.experiment, task.shard);
  const each = Math.min(BATCH.most, Math.max(1, Math.ceil(total / (options.jobs * BATCH.perJob))));
  const jobs = Math.min(options.jobs, Math.ceil(total / each));
  const list = batches(total, each);
  await sink.write(writerFor(task.style, task.experiment, rules).head);
  let done = 0;
  for await (const text of jobs > 1 ? inWorkers(list, jobs, { do: 'play', task }) : here(list, task, rules)) {
    if (signal.aborted) break;
    await sink.write(text);
    done = Math.min(total, done + each);
    progress(done, total);
  }
  return done;
}
