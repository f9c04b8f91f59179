/** Runs an experiment: rows by seed, then its figures. Nothing here knows a clock or a thread. */
import type { Experiment, Figure, Row, Table, Verdict } from './types.ts';
import { verdict } from './verdict.ts';

/** The name of the seed with number `i`, counted through all blocks of `seeds`. */
export const seedName = (id: string, seeds: number, i: number): string =>
  `${id}/${Math.floor(i / seeds)}/${i % seeds}`;

/** The name of what an experiment reads: rows of its own, or those that it shares. */
export const observationOf = ({ id, reads }: Experiment): string => reads ?? id;

type Observe = Awaited<ReturnType<Experiment['ready']>>;
const prepared = new Map<string, Observe>();

/** Rows of the seeds from `from` up to `to`, with `seeds` in a block. */
export async function observe(
  experiment: Experiment,
  seeds: number,
  from: number,
  to: number,
): Promise<Row[]> {
  const name = observationOf(experiment);
  let look = prepared.get(name);
  if (!look) {
    look = await experiment.ready();
    prepared.set(name, look);
  }
  const rows: Row[] = [];
  for (let i = from; i < to; i++) rows.push(look(seedName(name, seeds, i), i));
  return rows;
}

export interface Result {
  figures: Figure[];
  /** Value of each figure in every block apart. */
  blocks: number[][];
  verdict: Verdict;
  tables: Table[];
}

/** What rows say: figures over all, and over each block. */
export function resultOf(experiment: Experiment, seeds: number, rows: readonly Row[]): Result {
  const figures = experiment.figures(rows);
  const blocks: number[][] = [];
  for (let b = 0; b < experiment.blocks && experiment.blocks > 1; b++) {
    const values = experiment.figures(rows.slice(b * seeds, (b + 1) * seeds)).map(({ value }) => value);
    blocks.push(values.length === figures.length ? values : []);
  }
  return { figures, blocks, verdict: verdict(figures), tables: experiment.tables?.(rows) ?? [] };
}

const shared = new Map<string, Promise<Row[]>>();

/** Rows in this thread, with the given number of seeds in one block. Those that experiments share are kept. */
function rowsHere(experiment: Experiment, seeds: number): Promise<Row[]> {
  const to = experiment.blocks > 1 ? seeds : Math.min(seeds, experiment.seeds);
  if (experiment.reads === undefined) return observe(experiment, seeds, 0, to);
  const key = `${experiment.reads} ${seeds}`;
  const rows = shared.get(key) ?? observe(experiment, seeds, 0, to);
  shared.set(key, rows);
  return rows;
}

/** A whole experiment in this thread, with the given number of seeds in one block. */
export async function runHere(experiment: Experiment, seeds: number): Promise<Result> {
  const rows = await rowsHere(experiment, seeds);
  return { ...resultOf({ ...experiment, blocks: 1 }, seeds, rows) };
}
