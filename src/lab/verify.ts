/** The verify command: one line for each file, saying whether the match that stands in it comes out again. */
import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { type Verdict, verifyText } from '../analysis/index.js';
import { problemText, sizeProblem, textOfBytes } from '../record/index.js';
import { inWorkers } from './pool.js';
import { namedFiles } from './verifyNames.js';

export const VERIFY_USAGE = `npm run --silent verify -- FILE… | DIR… | -
  plays each match record again, its AI seats too, and compares week by week
  DIR   every .json file that lies in this folder
  -     takes names from standard input, one a line
A command line holds some thousand names and no more: for many records name their folder, or pipe their names.
Names are those of the folder in which you call the command.`;

/** Files that one worker is given at once, and how many are worth a worker of their own. */
const BATCH = 16;
const WORTH_A_WORKER = 32;

const WHAT = {
  orders: 'orders',
  reasons: 'reasons',
  crisis: 'crisis answer',
  illegal: 'orders that cannot be taken',
  course: 'course',
  state: 'state',
  outcome: 'outcome',
} as const;

/** Longest part of a line that is taken from a file. */
const QUOTED = 300;

/** The line of a file. A path with a line break could pass for two lines. */
export function verdictLine(file: string, verdict: Verdict): string {
  const name = file.replace(/\p{Cc}/gu, '?');
  switch (verdict.verdict) {
    case 'ok':
      return `ok ${name}`;
    case 'unreadable': {
      const [first] = verdict.problems;
      const more = verdict.problems.length - 1;
      return `unreadable ${name}: ${first ? problemText(first) : 'not a record'}${more > 0 ? ` (and ${more} more)` : ''}`;
    }
    case 'differs': {
      const { week, what, side, recorded, found } = verdict;
      const whose = side === null ? '' : ` of ${side}`;
      const text = `recorded ${recorded.slice(0, QUOTED)}; found ${found.slice(0, QUOTED)}`;
      return `differs ${name} week ${week} ${WHAT[what]}${whose}: ${text}`;
    }
  }
}

function unreadable(message: string): Verdict {
  return { verdict: 'unreadable', problems: [{ path: '', code: 'badFormat', message }] };
}

/** A name that only a shell could have made into others. */
const PATTERN = /[*?]/;

async function verifyFile(file: string, folder: string): Promise<Verdict> {
  try {
    const path = resolve(folder, file);
    const found = statSync(path, { throwIfNoEntry: !PATTERN.test(file) });
    if (!found) return unreadable('no shell has made names of this pattern; name the folder instead');
    if (found.isDirectory()) return unreadable('no .json file was found in this folder');
    const large = sizeProblem(found.size);
    return large
      ? { verdict: 'unreadable', problems: [large] }
      : await verifyText(textOfBytes(readFileSync(path)));
  } catch (error) {
    return unreadable(error instanceof Error ? error.message : String(error));
  }
}

/** Verify some files; their lines as one text. */
export async function verifyFiles(files: readonly string[], folder: string): Promise<string> {
  let text = '';
  for (const file of files) text += `${verdictLine(file, await verifyFile(file, folder))}\n`;
  return text;
}

function* inBatches(files: readonly string[]): Generator<string[]> {
  for (let at = 0; at < files.length; at += BATCH) yield files.slice(at, at + BATCH);
}

async function* here(files: readonly string[], folder: string): AsyncGenerator<string> {
  for (const batch of inBatches(files)) yield verifyFiles(batch, folder);
}

/** The world as the command finds it. */
export interface VerifyWorld {
  input: Readable;
  write(text: string): void;
  /** One line on standard error. */
  say(line: string): void;
  /** The folder that names belong to: the one in which the command was called. */
  folder: string;
  /** Threads that may be used. */
  jobs: number;
}

/** Do what the words say, and give the exit status: 0 only if every file is in order. */
export async function verifyCommand(names: readonly string[], world: VerifyWorld): Promise<number> {
  if (names.length === 0 || names.some((name) => name === '--help' || name === '-h')) {
    world.say(VERIFY_USAGE);
    return names.length === 0 ? 1 : 0;
  }
  const { folder } = world;
  const files = await namedFiles(names, world);
  if (files.length === 0) {
    world.say('verify: no name of a record came from standard input');
    return 1;
  }
  const jobs = Math.min(world.jobs, Math.floor(files.length / WORTH_A_WORKER));
  const texts = jobs > 1 ? inWorkers(inBatches(files), jobs, { do: 'verify', folder }) : here(files, folder);
  let allOk = true;
  for await (const text of texts) {
    allOk &&= text.split('\n').every((line) => line === '' || line.startsWith('ok '));
    world.write(text);
  }
  return allOk ? 0 : 1;
}
