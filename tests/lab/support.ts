// What the tests of the lab share: small experiments, compiled levels, and a command run in this process.
import { PassThrough, Readable, Writable } from 'node:stream';
import { compile, type Rules } from '../../src/engine/index.js';
import { command, type World } from '../../src/lab/command.js';
import { type CheckedExperiment, checkExperiment } from '../../src/lab/experiment.js';
import { levelFinder } from '../../src/lab/levels.js';
import type { Experiment } from '../../src/lab/schema.js';
import { loadShipped, type ShippedId } from '../../src/level/index.js';
import { root } from '../../tools/ensure.mjs';

export const rulesOf = async (id: ShippedId): Promise<Rules> => compile(await loadShipped(id));

const pass = { strategy: 'pass' };

/** A valid experiment that takes no time; the parts given replace its own. */
export function experiment(parts: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    format: 'lab/1',
    level: 'abstract-mirror',
    matches: 2,
    seed: 'base',
    arms: [{ name: 'a', west: pass, russia: pass, dials: { weeks: 2 } }],
    ...parts,
  };
}

/** An experiment of one arm whose west seat is as given. */
export const withWest = (west: unknown, parts: Record<string, unknown> = {}): Record<string, unknown> =>
  experiment({ arms: [{ name: 'a', west, russia: pass, dials: { weeks: 3 } }], ...parts });

export const check = (json: unknown): Promise<CheckedExperiment> =>
  checkExperiment(json, levelFinder([root]));

/** The checked experiment of JSON that must be valid. */
export async function valid(json: unknown): Promise<{ experiment: Experiment; rules: Rules }> {
  const checked = await check(json);
  if (!checked.ok)
    throw new Error(checked.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return checked;
}

/** Every problem of JSON as `path: message`. */
export async function problemsOf(json: unknown): Promise<string[]> {
  const checked = await check(json);
  return checked.ok ? [] : checked.problems.map(({ path, message }) => `${path}: ${message}`);
}

export interface Ran {
  status: number;
  output: string;
  said: string[];
}

/** Run the lab command in this process, in one thread. */
export async function lab(args: readonly string[], input = '', parts: Partial<World> = {}): Promise<Ran> {
  let output = '';
  const said: string[] = [];
  const stream = new PassThrough();
  stream.on('data', (chunk) => {
    output += String(chunk);
  });
  const status = await command(['--jobs', '1', ...args], {
    input: Readable.from([input]),
    output: stream,
    say: (line) => said.push(line),
    folder: root,
    signal: new AbortController().signal,
    progress: () => {},
    ...parts,
  });
  return { status, output, said };
}

export const labOn = (json: unknown, ...args: string[]): Promise<Ran> =>
  lab(['-', ...args], JSON.stringify(json));

/** A stream that fails as one does whose reader has gone. */
export const brokenPipe = (): Writable =>
  new Writable({
    write(_chunk, _encoding, done) {
      done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
    },
  });

/** Lines of NDJSON. */
export const objects = (output: string): Record<string, unknown>[] =>
  output
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
