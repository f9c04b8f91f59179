/** The lab command from its words to its exit status: 0 done, 2 the experiment is invalid, 1 anything else. */
import { createWriteStream, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { Rules } from '../engine/index.js';
import { levelRef, textOfBytes } from '../record/index.js';
import { type Request, readArgs, USAGE, UsageError } from './args.js';
import type { Task } from './batch.js';
import { checkExperiment } from './experiment.js';
import { levelFinder, projectFolder } from './levels.js';
import { listing } from './list.js';
import { keepSources, recordProblems, type Source } from './places.js';
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
  /** The folder that names of files belong to: the one in which the command was called. */
  folder: string;
  signal: AbortSignal;
  progress(done: number, total: number): void;
}

type Run = Extract<Request, { ask: 'run' }>;

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** What stands for standard input among paths, so that a file which comes that way is known again. */
const STANDARD_INPUT = '/dev/stdin';

/** The text of the experiment, and where it lies. */
async function readExperiment(file: string, world: World): Promise<{ text: string; path: string }> {
  if (file === '-') return { text: textOfBytes(await buffer(world.input)), path: STANDARD_INPUT };
  const path = resolve(world.folder, file);
  try {
    return { text: textOfBytes(readFileSync(path)), path };
  } catch (error) {
    throw new Error(`the experiment cannot be read: ${reasonOf(error)}`);
  }
}

/** Folders in which an experiment's level is looked for, in turn, where it is named by a path. */
function levelFolders(path: string, { folder }: World): string[] {
  const beside = path === STANDARD_INPUT ? [] : [dirname(path)];
  return [folder, ...beside, projectFolder()];
}

function parse(text: string): { json: unknown } | { problem: Problem } {
  try {
    return { json: JSON.parse(text) as unknown };
  } catch (error) {
    return { problem: { path: '', message: `not JSON: ${reasonOf(error)}` } };
  }
}

function refuse(problems: readonly Problem[], world: World): number {
  for (const problem of problems) world.say(problemLine(problem));
  return 2;
}

async function run(request: Run, world: World): Promise<number> {
  const { text, path } = await readExperiment(request.file, world);
  const parsed = parse(text);
  if ('problem' in parsed) return refuse([parsed.problem], world);
  const checked = await checkExperiment(parsed.json, levelFinder(levelFolders(path, world)));
  if (!checked.ok) return refuse(checked.problems, world);
  const { experiment, level, rules } = checked;
  const places = placesOf(request, world);
  const clashes = places.records === null ? [] : recordProblems(experiment.arms);
  if (clashes.length > 0) return refuse(clashes, world);
  const sources: Source[] = [{ name: 'experiment', path }];
  if (checked.levelFile !== undefined) sources.push({ name: 'level', path: checked.levelFile });
  keepSources(sources, experiment, places);
  const records = await openRecords(places.records, rules);
  const sink = openSink(places.out, world);
  const task = { experiment, level, style: request.style, shard: request.shard, records };
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

/** Where the output and the records go, as whole paths; null is standard output, and no records. */
function placesOf({ out, records }: Run, { folder }: World) {
  const whole = (path: string | null) => (path === null ? null : resolve(folder, path));
  return { out: whole(out), records: whole(records) };
}

/** The folder for records, and how they name the level; undefined where none are asked for. */
async function openRecords(folder: string | null, rules: Rules): Promise<Task['records']> {
  if (folder === null) return undefined;
  makeFolder(folder);
  return { folder, level: await levelRef(rules) };
}

function openSink(out: string | null, world: World): StreamSink {
  return out === null ? sinkTo(world.output, false) : sinkTo(createWriteStream(out), true);
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
