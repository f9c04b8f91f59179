/** The door of the lab for the rest of the project: experiments and matches, without files, threads or streams. */
export { type Batch, batches, batchPlayer, type Task } from './batch.js';
export { type CheckedExperiment, checkExperiment, type FindLevel } from './experiment.js';
export { type Header, headerOf, type MatchLine } from './line.js';
export {
  type MatchSettings,
  type Played,
  playMatch,
  type SeatPlayer,
  strategyPlayer,
  type Watch,
} from './match.js';
export { matchCount } from './plan.js';
export { matchPlayer } from './play.js';
export type { Posture } from './posture.js';
export type { Problem } from './problems.js';
export type { Arm, Experiment, ScriptOrder, SeatSpec } from './schema.js';
export type { WeekEntry } from './weeks.js';
