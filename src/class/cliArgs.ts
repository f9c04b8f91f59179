/** The command line of the class: which command with which words, or what is wrong with them. */
import { parseArgs } from 'node:util';
import { MOST_CODES } from './board.js';

/** A command line that cannot be followed. */
export class UsageError extends Error {}

export const COMMANDS = {
  exercise: `exercise SETTINGS.json | -  [--base URL]
    prints the link of an exercise; with --base the whole address`,
  board: `board CODES.txt | -  [--exercise LINK] [--csv FILE] [--weeks FILE] [--codebook FILE] [--json FILE]
    reads one result code a line, plays each again, prints a summary and a line for each code that does not count`,
  practice: `practice SETTINGS.json | -  --students N [--seed S]
    prints the result codes of N practice students, who play by scripts`,
} as const;
export type CommandName = keyof typeof COMMANDS;

export const USAGE = `npm run --silent class -- COMMAND …
${Object.values(COMMANDS)
  .map((line) => `  ${line}`)
  .join('\n')}
“-” stands for standard input. Names of files are those of the folder in which you call the command.
Exit status: 0 done (of a board: at least one code counts), 1 it failed, 2 the call or the settings are wrong.`;

/** Where the tables of a board go; null where one was not asked for. */
export interface Outputs {
  csv: string | null;
  weeks: string | null;
  codebook: string | null;
  json: string | null;
}

export type Request =
  | { command: 'help' }
  | { command: 'exercise'; file: string; base: string | null }
  | { command: 'board'; file: string; exercise: string | null; out: Outputs }
  | { command: 'practice'; file: string; students: number; seed: string };

type Options = NonNullable<Parameters<typeof parseArgs>[0]>['options'] & {};

const text = { type: 'string' } as const;
const OPTIONS: Record<CommandName, Options> = {
  exercise: { base: text },
  board: { exercise: text, csv: text, weeks: text, codebook: text, json: text },
  practice: { students: text, seed: text },
};

interface Words {
  file: string;
  /** The value of an option; null where it was not given. */
  of(option: string): string | null;
}

function read(command: CommandName, args: readonly string[]): Words {
  let parsed: ReturnType<typeof parseArgs>;
  try {
    parsed = parseArgs({ args: [...args], options: OPTIONS[command], allowPositionals: true });
  } catch (error) {
    throw new UsageError(`${command}: ${error instanceof Error ? error.message : error}`);
  }
  const [file, ...more] = parsed.positionals;
  if (file === undefined || file === '') throw new UsageError(`${command}: no file was given`);
  if (more.length > 0) throw new UsageError(`${command}: one file at a time; "${more[0]}" is too much`);
  return {
    file,
    of: (option) => {
      const value = parsed.values[option];
      return typeof value === 'string' ? value : null;
    },
  };
}

function studentsOf(given: string | null): number {
  const students = given !== null && /^[1-9]\d{0,6}$/.test(given) ? Number(given) : 0;
  if (students >= 1 && students <= MOST_CODES) return students;
  const found = given === null ? 'is missing' : `"${given}" is out of range`;
  throw new UsageError(`practice: --students ${found}; give a whole number from 1 to ${MOST_CODES}`);
}

function baseOf(given: string | null): string | null {
  if (given === null || URL.canParse(given)) return given;
  throw new UsageError(`exercise: --base: "${given}" is no address, such as https://example.org/spiral/`);
}

/** Read the words of a command line. Throws a UsageError. */
export function readArgs([command, ...args]: readonly string[]): Request {
  if ([command, ...args].some((word) => word === '--help' || word === '-h')) return { command: 'help' };
  const known = Object.keys(COMMANDS).join(', ');
  if (command === undefined) throw new UsageError(`no command was given; known: ${known}`);
  switch (command) {
    case 'exercise': {
      const { file, of } = read(command, args);
      return { command, file, base: baseOf(of('base')) };
    }
    case 'board': {
      const { file, of } = read(command, args);
      const out = { csv: of('csv'), weeks: of('weeks'), codebook: of('codebook'), json: of('json') };
      return { command, file, exercise: of('exercise'), out };
    }
    case 'practice': {
      const { file, of } = read(command, args);
      return { command, file, students: studentsOf(of('students')), seed: of('seed') ?? 'practice' };
    }
    default:
      throw new UsageError(`unknown command "${command}"; known: ${known}`);
  }
}
