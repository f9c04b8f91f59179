/** Works through batches in worker threads and gives their texts back in order, never far ahead of whoever takes them. */
import { Worker } from 'node:worker_threads';
import type { Task } from './batch.js';

/** What a worker is for: the matches of a task, or files to be verified. */
export type Job = { do: 'play'; task: Task } | { do: 'verify'; folder: string };

/** Batches in hand for each worker: one that it plays and those that wait for their turn to be written. */
const AHEAD = 4;

interface Hand {
  worker: Worker;
  /** Number of the batch that it plays; −1 while it waits. */
  at: number;
}

/** One run of a pool over batches of some kind. */
class Pool<Item> {
  private readonly hands: Hand[];
  private readonly done = new Map<number, string>();
  private sent = 0;
  private taken = 0;
  private spent = false;
  private broken: Error | null = null;
  private wake: () => void = () => {};

  constructor(
    private readonly list: Iterator<Item>,
    private readonly jobs: number,
    job: Job,
  ) {
    this.hands = Array.from({ length: jobs }, () => this.hire(job));
  }

  private hire(job: Job): Hand {
    const worker = new Worker(new URL('./worker.js', import.meta.url), { workerData: job });
    const hand: Hand = { worker, at: -1 };
    worker.on('message', (text: string) => {
      this.done.set(hand.at, text);
      hand.at = -1;
      this.send(hand);
      this.wake();
    });
    const fail = (error: Error) => {
      this.broken ??= error;
      this.wake();
    };
    worker.on('error', fail);
    worker.on('exit', (code) => fail(new Error(`a worker stopped with code ${code}`)));
    return hand;
  }

  private send(hand: Hand): void {
    if (hand.at >= 0 || this.spent || this.sent - this.taken >= AHEAD * this.jobs) return;
    const next = this.list.next();
    if (next.done) {
      this.spent = true;
      return;
    }
    hand.at = this.sent++;
    hand.worker.postMessage(next.value);
  }

  private sendAll(): void {
    for (const hand of this.hands) this.send(hand);
  }

  /** Texts in the order of the batches. Work goes on only as fast as they are taken. */
  async *texts(): AsyncGenerator<string> {
    this.sendAll();
    while (!(this.spent && this.taken === this.sent)) {
      if (this.broken) throw this.broken;
      const text = this.done.get(this.taken);
      if (text === undefined) {
        await new Promise<void>((resolve) => {
          this.wake = resolve;
        });
        continue;
      }
      this.done.delete(this.taken);
      this.taken++;
      this.sendAll();
      yield text;
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.hands.map(({ worker }) => worker.removeAllListeners().terminate()));
  }
}

/** Work through batches in `jobs` threads; their texts come in the order of the batches. */
export async function* inWorkers<Item>(list: Iterator<Item>, jobs: number, job: Job): AsyncGenerator<string> {
  const pool = new Pool(list, jobs, job);
  try {
    yield* pool.texts();
  } finally {
    await pool.close();
  }
}
