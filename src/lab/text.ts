/** Lines as text: NDJSON with its header object, or CSV with its row of columns. */
import type { Rules } from '../engine/index.js';
import { BYTE_ORDER_MARK, csvRow } from '../table/index.js';
import { columnsOf, rowOf } from './csv.js';
import { headerOf, type MatchLine } from './line.js';
import type { Experiment } from './schema.js';

export const FORMATS = ['ndjson', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

/** How an experiment's output is to be written. */
export interface Style {
  format: Format;
  /** Begin with a byte order mark; of a table only. */
  bom: boolean;
}

/** Writes an experiment's output. Every text ends with a line break. */
export interface Writer {
  head: string;
  line(line: MatchLine): string;
}

export function writerFor({ format, bom }: Style, experiment: Experiment, rules: Rules): Writer {
  if (format === 'csv') {
    const columns = columnsOf(experiment, rules);
    const head = `${bom ? BYTE_ORDER_MARK : ''}${csvRow(columns)}\n`;
    return { head, line: (line) => `${rowOf(line, columns)}\n` };
  }
  return {
    head: `${JSON.stringify(headerOf(experiment, rules))}\n`,
    line: (line) => `${JSON.stringify(line)}\n`,
  };
}
