/** A batch of matches that lie next to one another in a shard: the unit of work of the lab and its workers. */
import type { Level, Rules } from '../engine/index.js';
import type { LevelRef } from '../record/index.js';
import { matchAt, type Shard } from './plan.js';
import { matchPlayer } from './play.js';
import type { Keep } from './records.js';
import type { Experiment } from './schema.js';
import { type Style, writerFor } from './text.js';

/** Everything that decides what a shard's output is. Plain data: it is sent to workers. */
export interface Task {
  experiment: Experiment;
  level: Level;
  style: Style;
  shard: Shard;
  /** The folder that each match leaves a record in, and how records name the level. */
  records?: { folder: string; level: LevelRef } | undefined;
}

/** The matches from place `from` up to, not including, `to`. */
export interface Batch {
  from: number;
  to: number;
}

/** A function that plays batches of a task and gives their lines as one text. Records, if any, go to `keep`. */
export function batchPlayer(
  { experiment, style, shard, records }: Task,
  rules: Rules,
  keep: Keep | null = null,
): (batch: Batch) => string {
  const play = matchPlayer(experiment, rules, records && keep ? { level: records.level, keep } : null);
  const writer = writerFor(style, experiment, rules);
  return ({ from, to }) => {
    let text = '';
    for (let place = from; place < to; place++) text += writer.line(play(matchAt(shard, place)));
    return text;
  };
}

/** Cut `size` matches into batches of at most `each`. */
export function* batches(size: number, each: number): Generator<Batch> {
  for (let from = 0; from < size; from += each) yield { from, to: Math.min(size, from + each) };
}
