/** The command line of the room server: which command with which words, or what is wrong with them. */
import { parseArgs } from 'node:util';
import { ROOM_LIMITS } from '../class/index.js';

/** A command line that cannot be followed. */
export class UsageError extends Error {}

export const USAGE = `npm run class [-- serve] [--port N] [--host ADDR] [--data DIR] [--keep DAYS] [--grace SECONDS] [--open]
    serves the game and its live rooms; with DATABASE_URL rooms are kept in that PostgreSQL, else in DIR (./class-data);
    rooms are erased after DAYS (30); the AI sits in for whoever is away for SECONDS (60) while somebody waits
npm run --silent class -- COMMAND …
  room --url URL --key KEY [--lobby] SETTINGS.json | -
    opens a room and prints its code and the address to join; it begins by itself as students join, with --lobby when a
    teacher says so
  bots --url URL --room CODE --students N [--weeks W] [--seed S] [--leave P]
    joins as N practice students who play to the end and hand in; prints a line of JSON for each, and one with latencies
  export --url URL --key KEY --room CODE --out DIR
    writes records/*.json, students.csv, weeks.csv and codebook.md
  exercise, practice, board
    need no server: npm run --silent class -- exercise --help`;

export type Request =
  | { command: 'help' }
  | {
      command: 'serve';
      port: number;
      host: string;
      data: string;
      keep: number;
      grace: number | null;
      open: boolean;
    }
  | { command: 'room'; url: string; key: string; lobby: boolean; file: string }
  | {
      command: 'bots';
      url: string;
      room: string;
      students: number;
      weeks: number | null;
      seed: string;
      leave: number;
    }
  | { command: 'export'; url: string; key: string; room: string; out: string };

export const COMMANDS = ['serve', 'room', 'bots', 'export'] as const;
type CommandName = (typeof COMMANDS)[number];

const text = { type: 'string' } as const;
const OPTIONS: Record<CommandName, NonNullable<Parameters<typeof parseArgs>[0]>['options'] & {}> = {
  serve: { port: text, host: text, data: text, keep: text, grace: text, open: { type: 'boolean' } },
  room: { url: text, key: text, lobby: { type: 'boolean' } },
  bots: { url: text, room: text, students: text, weeks: text, seed: text, leave: text },
  export: { url: text, key: text, room: text, out: text },
};

class Words {
  constructor(
    readonly command: CommandName,
    readonly values: Record<string, unknown>,
    readonly positionals: readonly string[],
  ) {}

  of(option: string): string | null {
    const value = this.values[option];
    return typeof value === 'string' ? value : null;
  }

  must(option: string): string {
    const value = this.of(option);
    if (value === null || value === '') throw new UsageError(`${this.command}: --${option} is missing`);
    return value;
  }

  number(option: string, least: number, most: number, otherwise: number | null): number {
    const given = this.of(option);
    if (given === null && otherwise !== null) return otherwise;
    const number = given !== null && /^\d+(\.\d+)?$/.test(given) ? Number(given) : Number.NaN;
    if (number >= least && number <= most) return number;
    const found = given === null ? 'is missing' : `"${given}" is out of range`;
    throw new UsageError(`${this.command}: --${option} ${found}; give a number from ${least} to ${most}`);
  }

  whole(option: string, least: number, most: number, otherwise: number | null): number {
    const number = this.number(option, least, most, otherwise);
    if (Number.isInteger(number)) return number;
    throw new UsageError(`${this.command}: --${option} "${number}" is no whole number`);
  }

  url(): string {
    const url = this.must('url');
    if (/^https?:\/\//.test(url) && URL.canParse(url)) return url.replace(/\/*(#.*)?$/, '');
    throw new UsageError(`${this.command}: --url: "${url}" is no address, such as http://localhost:4180`);
  }
}

function wordsOf(command: CommandName, args: readonly string[]): Words {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: OPTIONS[command],
      allowPositionals: command === 'room',
    });
    return new Words(command, values, positionals);
  } catch (error) {
    throw new UsageError(`${command}: ${error instanceof Error ? error.message : error}`);
  }
}

function fileOf({ command, positionals }: Words): string {
  const [file, ...more] = positionals;
  if (file === undefined || file === '') throw new UsageError(`${command}: no file of settings was given`);
  if (more.length > 0) throw new UsageError(`${command}: one file at a time; "${more[0]}" is too much`);
  return file;
}

/** Without a command, or with options alone, it serves. */
const isServe = (first: string | undefined): boolean =>
  first === undefined || first === 'serve' || first.startsWith('-');

/** Is this a command of the server? The others are the class's own. */
export const isOfServer = ([first]: readonly string[]): boolean =>
  isServe(first) || COMMANDS.some((name) => name === first);

/** Read the words of a command line. Throws a UsageError. */
export function readArgs(args: readonly string[]): Request {
  if (args.some((word) => word === '--help' || word === '-h')) return { command: 'help' };
  const [first, ...rest] = args;
  if (isServe(first)) {
    const words = wordsOf('serve', first === 'serve' ? rest : args);
    return {
      command: 'serve',
      port: words.whole('port', 0, 65_535, 4180),
      host: words.of('host') ?? '0.0.0.0',
      data: words.of('data') ?? 'class-data',
      keep: words.whole('keep', 1, 3_650, ROOM_LIMITS.keep),
      grace: words.of('grace') === null ? null : words.whole('grace', 5, 3_600, null),
      open: words.values.open === true,
    };
  }
  switch (first) {
    case 'room': {
      const words = wordsOf(first, rest);
      const lobby = words.values.lobby === true;
      return { command: first, url: words.url(), key: words.must('key'), lobby, file: fileOf(words) };
    }
    case 'bots': {
      const words = wordsOf(first, rest);
      return {
        command: first,
        url: words.url(),
        room: words.must('room').toUpperCase(),
        students: words.whole('students', 1, 300, null),
        weeks: words.of('weeks') === null ? null : words.whole('weeks', 1, 26, null),
        seed: words.of('seed') ?? 'bots',
        leave: words.number('leave', 0, 1, 0),
      };
    }
    case 'export': {
      const words = wordsOf(first, rest);
      const [url, key, room] = [words.url(), words.must('key'), words.must('room').toUpperCase()];
      return { command: first, url, key, room, out: words.must('out') };
    }
    default:
      throw new UsageError(`unknown command "${first}"`);
  }
}
