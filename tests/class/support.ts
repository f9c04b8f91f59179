/** What the tests of the class share: open exercises, codes of practice students, a command run in this process. */
import fc from 'fast-check';
import { command, type World } from '../../src/class/command.ts';
import {
  type ExerciseSettings,
  type HandIn,
  type OpenExercise,
  practise,
  type Reading,
  readSettings,
  toResultCode,
} from '../../src/class/index.ts';
import { matchesIn, openResultCode } from '../../src/class/resultCode.ts';
import { must } from '../record/support.ts';

/** The first problem of a code that must not count, as `path code`; else "counts". */
export function problemOf(reading: Reading): string {
  if (reading.ok) return 'counts';
  const [first] = reading.problems;
  return `${first?.path} ${first?.code}`.trim();
}

/** Two short weeks on the small level, so that a test takes no time. */
export const SMALL = { level: 'abstract-mirror', weeks: 2 } as const;

export const opened = async (settings: ExerciseSettings = {}): Promise<OpenExercise> =>
  must(await readSettings({ ...SMALL, ...settings }));

export const codeOf = async (open: OpenExercise, number = 1, seed = 'test'): Promise<string> =>
  must(await practise(open, number, seed));

/** What stands in a code, so that a test can forge some of it. */
export async function contentOf(code: string): Promise<HandIn> {
  const parts = must(openResultCode(code));
  const matches = must(await matchesIn(parts));
  return { ...parts.head, matches: matches.map(({ ground: _, ...match }) => match) };
}

/** A code with a right checksum, in which something was changed. */
export async function forged(open: OpenExercise, code: string, change: (content: HandIn) => void) {
  const content = structuredClone(await contentOf(code));
  change(content);
  return must(toResultCode(open, content));
}

/** Text with a character changed, left out, doubled or put in. */
export const damagedOf = (text: string) =>
  fc
    .tuple(fc.nat(text.length - 1), fc.nat(4), fc.constantFrom(...'aZ07-_ "<\0é😀#{}'))
    .map(([at, how, sign]) => {
      const before = text.slice(0, at);
      const after = text.slice(at + 1);
      const here = text.charAt(at);
      return [
        before + sign + after,
        before + after,
        before + here + here + after,
        before + sign + here + after,
        before,
      ][how] as string;
    });

export interface Ran {
  status: number;
  printed: string[];
  said: string[];
  written: Record<string, string>;
}

/** Run the class command in this process. @param files by name; "-" is standard input. */
export async function run(
  args: readonly string[],
  files: Record<string, string | Uint8Array> = {},
): Promise<Ran> {
  const ran: Ran = { status: 0, printed: [], said: [], written: {} };
  const world: World = {
    read: async (file) => {
      const found = files[file];
      if (found === undefined) throw new Error('no such file');
      return typeof found === 'string' ? new TextEncoder().encode(found) : found;
    },
    write: (file, text) => {
      ran.written[file] = text;
    },
    place: (file) => `/here/${file}`,
    print: (line) => ran.printed.push(line),
    say: (line) => ran.said.push(line),
  };
  ran.status = await command(args, world);
  return ran;
}
