/** The lab command from its words to its exit status: 0 done, 2 the experiment is invalid, 1 anything else. */
import { createWriteStream, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { Rules } from '../engine/index.js';
import { levelRef } from '../record/index.js';
import { type Request, readArgs, USAGE, UsageError } from './args.js';
import type { Task } from './batch.js';
import { checkExperiment } from './experiment.js';
import { levelFinder } from './levels.js';
import { listing } from './list.js';
import { type Problem, problemLine } from './problems.js';
import { makeFolder } from './recordFiles.js';
import { runTask } from './run.js';
import { ReaderGone, type StreamSink, sinkTo } from './sink.js';

/** The world as the command finds it. */
export interface World {
  input: Readable;
  output: Writable;
  /** One line on standard error. */
  say(line: string): void;
  /** Folders in which relative paths are looked for, in turn. */
  folders: readonly string[];
  signal: AbortSignal;
  progress(done: number, total: number): void;
}

type Run = Extract<Request, { ask: 'run' }>;

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The text of the experiment, and the folder in which it lies. */
async function readExperiment(file: string, world: World): Promise<{ source: string; folders: string[] }> {
  if (file === '-') return { source: await text(world.input), folders: [] };
  let problem: unknown;
  for (const folder of world.folders) {
    const path = resolve(folder, file);
    try {
      return { source: readFileSync(path, 'utf8'), folders: [dirname(path)] };
    } catch (error) {
      problem ??= error;
    }
  }
  throw new Error(`the experiment cannot be read: ${reasonOf(problem)}`);
}

function parse(source: string): { json: unknown } | { problem: Problem } {
  try {
    return { json: JSON.parse(source.replace(/^\uFEFF/, '')) as unknown };
  } catch (error) {
    return { problem: { path: '', message: `not JSON: ${reasonOf(error)}` } };
  }
}

function refuse(problems: readonly Problem[], world: World): number {
  for (const problem of problems) world.say(problemLine(problem));
  return 2;
}

async function run(request: Run, world: World): Promise<number> {
  const { source, folders } = await readExperiment(request.file, world);
  const parsed = parse(source);
  if ('problem' in parsed) return refuse([parsed.problem], world);
  const checked = await checkExperiment(parsed.json, levelFinder([...world.folders, ...folders]));
  if (!checked.ok) return refuse(checked.problems, world);
  const { experiment, level, rules } = checked;
  const records = await openRecords(request, rules, world);
  const sink = openSink(request, world);
  const task = { experiment, level, format: request.format, shard: request.shard, records };
  const done = await runTask(task, rules, {
    jobs: request.jobs,
    sink,
    signal: world.signal,
    progress: request.progress ? world.progress : () => {},
  });
  await sink.finish();
  if (!world.signal.aborted) return 0;
  world.say(`lab: stopped after ${done} matches`);
  return 1;
}

/** The folder for records, and how they name the level; undefined where none are asked for. */
async function openRecords({ records }: Run, rules: Rules, world: World): Promise<Task['records']> {
  if (records === null) return undefined;
  const folder = resolve(world.folders[0] ?? '.', records);
  makeFolder(folder);
  return { folder, level: await levelRef(rules) };
}

function openSink({ out }: Run, world: World): StreamSink {
  if (out === null) return sinkTo(world.output, false);
  return sinkTo(createWriteStream(resolve(world.folders[0] ?? '.', out)), true);
}

async function list(world: World): Promise<number> {
  const sink = sinkTo(world.output, false);
  await sink.write(`${JSON.stringify(await listing(), null, 2)}\n`);
  await sink.finish();
  return 0;
}

/** Do what the words say, and give the exit status. Never throws. */
export async function command(args: readonly string[], world: World): Promise<number> {
  try {
    const request = readArgs(args);
    if (request.ask === 'list') return await list(world);
    if (request.ask === 'run') return await run(request, world);
    world.say(USAGE);
    return 0;
  } catch (error) {
    if (error instanceof ReaderGone) return 1;
    world.say(`lab: ${reasonOf(error)}`);
    if (error instanceof UsageError) world.say(USAGE);
    return 1;
  }
}
