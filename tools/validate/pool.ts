// Shares the seeds of all experiments out among threads, and puts the rows back in the order of their seeds.
import { pathToFileURL } from 'node:url';
import { parentPort, Worker } from 'node:worker_threads';
import { EXPERIMENTS } from '../../tests/validation/experiments/index.ts';
import { observationOf, observe } from '../../tests/validation/kit/run.ts';
import type { Experiment, Row } from '../../tests/validation/kit/types.ts';

/** Seeds from `from` up to, not including, `to` of one observation. */
interface Piece {
  id: string;
  from: number;
  to: number;
}

/** Matches in a piece, about: enough to make sending it cheap, few enough to keep all threads busy to the end. */
const PIECE = 120;

/** Number of seeds of an experiment at a scale: a share of every block, at least one; what plays no match is done in full. */
export function seedsOf(experiment: Experiment, scale: number): number {
  return experiment.cost === 0 ? experiment.seeds : Math.max(1, Math.round(experiment.seeds * scale));
}

/** One experiment for each observation: what several read is made once. */
const observed = (experiments: readonly Experiment[]): Map<string, Experiment> =>
  new Map(experiments.map((experiment) => [observationOf(experiment), experiment]));

function* pieces(experiments: readonly Experiment[], scale: number): Generator<Piece> {
  for (const [id, experiment] of observed(experiments)) {
    const { blocks, cost } = experiment;
    const total = seedsOf(experiment, scale) * blocks;
    const each = Math.max(1, Math.round(PIECE / Math.max(cost, 0.25)));
    for (let from = 0; from < total; from += each) yield { id, from, to: Math.min(total, from + each) };
  }
}

/** A thread's side: observes the pieces that it is sent. */
export async function serve(): Promise<void> {
  const port = parentPort;
  if (!port) throw new Error('this is no worker thread');
  port.on('message', async ({ id, from, to, scale }: Piece & { scale: number }) => {
    const experiment = EXPERIMENTS.find((candidate) => observationOf(candidate) === id);
    if (!experiment) throw new Error(`nothing observed is called ${id}`);
    port.postMessage({ id, from, rows: await observe(experiment, seedsOf(experiment, scale), from, to) });
  });
}

interface Part {
  from: number;
  rows: Row[];
}

const joined = (parts: Part[]): Row[] => parts.sort((a, b) => a.from - b.from).flatMap((part) => part.rows);

/** Who is told how far it is, and each observation as soon as all of its rows are there. */
export interface Listening {
  progress(done: number, total: number): void;
  whole?(id: string, rows: Row[]): void;
}

/** Rows of every observation by its name, in the order of their seeds; the same for any number of threads. */
export async function observeAll(
  experiments: readonly Experiment[],
  scale: number,
  jobs: number,
  { progress, whole }: Listening,
): Promise<Map<string, Row[]>> {
  const queue = [...pieces(experiments, scale)];
  const total = queue.length;
  const found = new Map<string, Part[]>([...observed(experiments).keys()].map((id) => [id, []]));
  const missing = new Map<string, number>();
  for (const { id } of queue) missing.set(id, (missing.get(id) ?? 0) + 1);
  let done = 0;
  await new Promise<void>((resolve, reject) => {
    const workers: Worker[] = [];
    const end = (error?: Error) => {
      for (const worker of workers) worker.removeAllListeners().terminate();
      if (error) reject(error);
      else resolve();
    };
    const hire = () => {
      const worker = new Worker(pathToFileURL(process.argv[1] ?? ''));
      const next = () => {
        const piece = queue.shift();
        if (piece) worker.postMessage({ ...piece, scale });
      };
      worker.on('message', ({ id, from, rows }: { id: string; from: number; rows: Row[] }) => {
        const parts = found.get(id) ?? [];
        parts.push({ from, rows });
        const left = (missing.get(id) ?? 0) - 1;
        missing.set(id, left);
        if (left === 0) whole?.(id, joined(parts));
        done += 1;
        progress(done, total);
        if (done === total) end();
        else next();
      });
      worker.on('error', end);
      workers.push(worker);
      next();
    };
    for (let i = 0; i < Math.max(1, Math.min(jobs, total)); i++) hire();
    if (total === 0) end();
  });
  return new Map([...found].map(([id, parts]) => [id, joined(parts)]));
}
