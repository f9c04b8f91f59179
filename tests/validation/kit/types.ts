/** What a statistical experiment is: data, one row of numbers a seed, and figures that are computed from the rows alone. */

/** What a claim asks of a figure. `from` is the value at which there would be no effect: without it there is no direction to hold in. */
export type Want =
  | { atLeast: number; from?: number }
  | { atMost: number; from?: number }
  | { between: readonly [number, number] };

export type Unit = 'share' | 'points' | 'belief' | 'logOdds' | 'score' | 'number';

/** One measured number with its 95 % interval; where it is exact, all three are the same. */
export interface Figure {
  name: string;
  value: number;
  low: number;
  high: number;
  /** Observations behind it. */
  n: number;
  unit: Unit;
  /** What the claim asks; absent where the figure only informs. */
  want?: Want;
  /** The seat that it speaks of, where a chapter has a table by seat. */
  seat?: string;
}

export type Verdict = 'holds' | 'holds in direction' | 'not met';

/** Observations of one seed, one number a column; NaN where there is none. */
export type Row = readonly number[];

/** Points of a small plot: one line a name, over common x; or, where x has names, one row for each of them. */
export interface Plot {
  x: string;
  y: string;
  /** Names of x = 0, 1, …; the values then lie along the axis called `x`. */
  names?: readonly string[];
  /** Draw what is said against what is so, with the diagonal of a perfect forecast. */
  diagonal?: boolean;
  lines: { name: string; points: { x: number; y: number; low: number; high: number }[] }[];
}

/** A table for readers: what the figures summarise, cell by cell. */
export interface Table {
  caption: string;
  head: readonly string[];
  rows: readonly (readonly string[])[];
}

export interface Experiment {
  /** Short name, unique; also the seed of its streams and the word for --only. */
  id: string;
  /**
   * Name of the observation, where several experiments read the same rows: it is made once for all of them, and is the seed of
   * its streams. They share seeds, blocks, cost and `ready`.
   */
  reads?: string;
  /** Chapter of the report, where it is not the one of all experiments. */
  chapter?: 'decisions';
  /** Group of the model's specification (§12), or the mechanism's number after them. */
  group: number;
  title: string;
  claim: string;
  literature: string;
  /** How it is run, in a sentence or two; N and seeds are added. */
  how: string;
  /** Seeds in a block and number of blocks. Every arm plays every seed. */
  seeds: number;
  blocks: number;
  /** Matches played for a seed, to share out the work. */
  cost: number;
  /** Loads what is needed and gives the function that observes one seed. It must depend on the seed alone. */
  ready(): Promise<(seed: string, k: number) => Row>;
  /** Figures from rows in the order of their seeds. Pure. */
  figures(rows: readonly Row[]): Figure[];
  /** A plot made for this experiment; without it the figures are drawn. */
  plot?(rows: readonly Row[]): Plot;
  /** Tables that say more than figures can. */
  tables?(rows: readonly Row[]): Table[];
}
