/** The verify command: one line for each file, saying whether the match that stands in it comes out again. */
import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Verdict, verifyText } from '../analysis/index.js';
import { problemText, sizeProblem } from '../record/index.js';
import { inWorkers } from './pool.js';

export const VERIFY_USAGE = `npm run --silent verify -- FILE…
  plays each match record again, its AI seats too, and compares week by week`;

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

/** The file's path in the first folder that has it. */
function find(file: string, folders: readonly string[]): string {
  const paths = folders.map((folder) => resolve(folder, file));
  return paths.find((path) => statSync(path, { throwIfNoEntry: false })) ?? paths[0] ?? file;
}

async function verifyFile(file: string, folders: readonly string[]): Promise<Verdict> {
  try {
    const path = find(file, folders);
    const large = sizeProblem(statSync(path).size);
    return large
      ? { verdict: 'unreadable', problems: [large] }
      : await verifyText(readFileSync(path, 'utf8'));
  } catch (error) {
    return unreadable(error instanceof Error ? error.message : String(error));
  }
}

/** Verify some files; their lines as one text. */
export async function verifyFiles(files: readonly string[], folders: readonly string[]): Promise<string> {
  let text = '';
  for (const file of files) text += `${verdictLine(file, await verifyFile(file, folders))}\n`;
  return text;
}

function* inBatches(files: readonly string[]): Generator<string[]> {
  for (let at = 0; at < files.length; at += BATCH) yield files.slice(at, at + BATCH);
}

async function* here(files: readonly string[], folders: readonly string[]): AsyncGenerator<string> {
  for (const batch of inBatches(files)) yield verifyFiles(batch, folders);
}

/** The world as the command finds it. */
export interface VerifyWorld {
  write(text: string): void;
  /** One line on standard error. */
  say(line: string): void;
  folders: readonly string[];
  /** Threads that may be used. */
  jobs: number;
}

/** Do what the words say, and give the exit status: 0 only if every file is in order. */
export async function verifyCommand(files: readonly string[], world: VerifyWorld): Promise<number> {
  const { folders } = world;
  if (files.length === 0 || files.some((file) => file === '--help' || file === '-h')) {
    world.say(VERIFY_USAGE);
    return files.length === 0 ? 1 : 0;
  }
  const jobs = Math.min(world.jobs, Math.floor(files.length / WORTH_A_WORKER));
  const texts =
    jobs > 1 ? inWorkers(inBatches(files), jobs, { do: 'verify', folders }) : here(files, folders);
  let allOk = true;
  for await (const text of texts) {
    allOk &&= text.split('\n').every((line) => line === '' || line.startsWith('ok '));
    world.write(text);
  }
  return allOk ? 0 : 1;
}
