/** Lines as text: NDJSON with its header object, or CSV with its row of columns. */
import type { Rules } from '../engine/index.js';
import { columnsOf, csvRow, rowOf } from './csv.js';
import { headerOf, type MatchLine } from './line.js';
import type { Experiment } from './schema.js';

export const FORMATS = ['ndjson', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

/** How an experiment's output is written. Every text ends with a line break. */
export interface Writer {
  head: string;
  line(line: MatchLine): string;
}

export function writerFor(format: Format, experiment: Experiment, rules: Rules): Writer {
  if (format === 'csv') {
    const columns = columnsOf(experiment, rules);
    return { head: `${csvRow(columns)}\n`, line: (line) => `${rowOf(line, columns)}\n` };
  }
  return {
    head: `${JSON.stringify(headerOf(experiment, rules))}\n`,
    line: (line) => `${JSON.stringify(line)}\n`,
  };
}
