/** Runs an experiment: rows by seed, then its figures. Nothing here knows a clock or a thread. */
import type { Experiment, Figure, Row, Table, Verdict } from './types.ts';
import { verdict } from './verdict.ts';

/** The name of the seed with number `i`, counted through all blocks of `seeds`. */
export const seedName = (id: string, seeds: number, i: number): string =>
  `${id}/${Math.floor(i / seeds)}/${i % seeds}`;

type Observe = Awaited<ReturnType<Experiment['ready']>>;
const prepared = new Map<string, Observe>();

/** Rows of the seeds from `from` up to `to`, with `seeds` in a block. */
export async function observe(
  experiment: Experiment,
  seeds: number,
  from: number,
  to: number,
): Promise<Row[]> {
  let look = prepared.get(experiment.id);
  if (!look) {
    look = await experiment.ready();
    prepared.set(experiment.id, look);
  }
  const rows: Row[] = [];
  for (let i = from; i < to; i++) rows.push(look(seedName(experiment.id, seeds, i), i));
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

/** A whole experiment in this thread, with the given number of seeds in one block. */
export async function runHere(experiment: Experiment, seeds: number): Promise<Result> {
  const rows = await observe(
    experiment,
    seeds,
    0,
    experiment.blocks > 1 ? seeds : Math.min(seeds, experiment.seeds),
  );
  return { ...resultOf({ ...experiment, blocks: 1 }, seeds, rows) };
}
