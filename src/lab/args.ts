/** The command line of the lab: its words, or what is wrong with them. */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { type Shard, WHOLE_EXPERIMENT } from './plan.js';
import { FORMATS, type Format, type Style } from './text.js';

export const USAGE = `npm run --silent lab -- <experiment.json | -> [options]
  --out FILE         write there instead of to standard output
  --format FORMAT    ndjson (default) or csv
  --bom              begin a csv with a byte order mark, for spreadsheets
  --jobs N           threads; the output is the same for every number
  --shard i/n        play every n-th match only, i from 1 to n
  --records DIR      write a record of each match there, as ARM-K.json
  --progress         tell on standard error how far it is
npm run --silent lab -- --list
  levels, strategies, dials with their ranges, moves and reason codes, as JSON
Names of files and folders are those of the folder in which you call the command.
In a csv, text that begins like a formula (= + - @) gets an apostrophe before it.`;

/** What was asked for. */
export type Request =
  | { ask: 'help' }
  | { ask: 'list' }
  | {
      ask: 'run';
      file: string;
      out: string | null;
      style: Style;
      jobs: number;
      shard: Shard;
      records: string | null;
      progress: boolean;
    };

/** A command line that cannot be followed. */
export class UsageError extends Error {}

const OPTIONS = {
  out: { type: 'string' },
  format: { type: 'string' },
  bom: { type: 'boolean' },
  jobs: { type: 'string' },
  shard: { type: 'string' },
  records: { type: 'string' },
  progress: { type: 'boolean' },
  list: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

function wholeNumber(text: string): number {
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : 0;
}

function jobsOf(text: string | undefined): number {
  if (text === undefined) return availableParallelism();
  const jobs = wholeNumber(text);
  if (jobs < 1 || jobs > 256)
    throw new UsageError(`--jobs: "${text}" is out of range; give a whole number from 1 to 256`);
  return jobs;
}

function shardOf(text: string | undefined): Shard {
  if (text === undefined) return WHOLE_EXPERIMENT;
  const [i = 0, n = 0, more] = text.split('/').map(wholeNumber);
  if (more !== undefined || i < 1 || n < i)
    throw new UsageError(`--shard: "${text}" is not a shard; give i/n with i from 1 to n`);
  return { i, n };
}

function formatOf(text = 'ndjson'): Format {
  const format = FORMATS.find((name) => name === text);
  if (!format) throw new UsageError(`--format: unknown format "${text}"; known: ${FORMATS.join(', ')}`);
  return format;
}

function styleOf(name: string | undefined, bom = false): Style {
  const format = formatOf(name);
  if (bom && format !== 'csv') throw new UsageError('--bom: only a csv can begin with it; add --format csv');
  return { format, bom };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** Read the words of a command line. Throws a UsageError. */
export function readArgs(args: readonly string[]): Request {
  const { values, positionals } = parse(args);
  if (values.help) return { ask: 'help' };
  if (values.list) return { ask: 'list' };
  const [file, ...more] = positionals;
  if (file === undefined) throw new UsageError('no experiment was given');
  if (more.length > 0) throw new UsageError(`one experiment at a time; "${more[0]}" is too much`);
  return {
    ask: 'run',
    file,
    out: values.out ?? null,
    style: styleOf(values.format, values.bom),
    jobs: jobsOf(values.jobs),
    shard: shardOf(values.shard),
    records: values.records ?? null,
    progress: values.progress ?? false,
  };
}
