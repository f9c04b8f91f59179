/** The class command from its words to its exit status: 0 done, 1 it failed, 2 the call or the settings are wrong. */
import { problemText, reasonOf, textOfBytes } from '../record/index.js';
import {
  type Board,
  type BoardRow,
  byExercise,
  countProblem,
  linesOf,
  readBoard,
  type Summary,
  summaryOf,
} from './board.js';
import { type Outputs, type Request, readArgs, USAGE, UsageError } from './cliArgs.js';
import { addressOf, readExercise, toExerciseLink } from './exerciseLink.js';
import { type OpenExercise, readSettings } from './open.js';
import { practise } from './practice.js';
import { type ClassProblem, type ClassResult, plainLine } from './problems.js';
import { readingLine } from './reading.js';
import { boardJson, codebook, studentsCsv, weeksCsv } from './tables.js';

/** The world as the command finds it. Files are named as the caller names them. */
export interface World {
  /** Bytes of a file; "-" is standard input. Throws where there is none. */
  read(file: string): Promise<Uint8Array>;
  write(file: string, text: string): void;
  /** The whole path of a file, by which two names of the same one are known. */
  place(file: string): string;
  /** One line on standard output. */
  print(line: string): void;
  /** One line on standard error. */
  say(line: string): void;
}

/** The command cannot go on, with its exit status and what there is to say, a line each. */
class Failure extends Error {
  constructor(
    readonly status: 1 | 2,
    readonly lines: readonly string[],
  ) {
    super(lines[0]);
  }
}

const lineOf = ({ path, message }: ClassProblem): string => problemText({ path, message, code: 'damaged' });

function must<T>(result: ClassResult<T>, status: 1 | 2): T {
  if (result.ok) return result.value;
  throw new Failure(status, result.problems.map(lineOf));
}

async function textOf(file: string, world: World): Promise<string> {
  try {
    return textOfBytes(await world.read(file));
  } catch (error) {
    throw new Failure(1, [`${file} cannot be read: ${reasonOf(error)}`]);
  }
}

const settingsIn = async (file: string, world: World): Promise<OpenExercise> =>
  must(await readSettings(await textOf(file, world)), 2);

type Asked<Name extends Request['command']> = Extract<Request, { command: Name }>;

async function exercise({ file, base }: Asked<'exercise'>, world: World): Promise<number> {
  const link = must(toExerciseLink(await settingsIn(file, world)), 1);
  world.print(base === null ? link : addressOf(base, link));
  return 0;
}

async function practice({ file, students, seed }: Asked<'practice'>, world: World): Promise<number> {
  const open = await settingsIn(file, world);
  for (let number = 1; number <= students; number++) world.print(must(await practise(open, number, seed), 1));
  return 0;
}

/** A table must not be written over the codes, nor over another one. */
function checkPlaces({ file, out }: Asked<'board'>, world: World): void {
  const taken = new Set(file === '-' ? [] : [world.place(file)]);
  for (const name of Object.values(out)) {
    if (name === null) continue;
    const place = world.place(name);
    if (taken.has(place)) throw new UsageError(`board: "${name}" is named twice`);
    taken.add(place);
  }
}

function writeTables(out: Outputs, board: Board, open: OpenExercise | null, world: World): void {
  const write = (file: string | null, make: () => string) => {
    if (file === null) return;
    try {
      world.write(file, make());
    } catch (error) {
      throw new Failure(1, [`${file} cannot be written: ${reasonOf(error)}`]);
    }
  };
  write(out.csv, () => studentsCsv(board.rows, open));
  write(out.weeks, () => weeksCsv(board.rows));
  write(out.codebook, () => codebook(board.rows, open));
  write(out.json, () => boardJson(board, open));
}

const figure = (value: number | null): string => (value === null ? '–' : value.toFixed(2));

function summaryLines(id: string, rows: readonly BoardRow[]): string[] {
  const summary: Summary = summaryOf(rows);
  const outcomes = Object.entries(summary.outcomes)
    .sort((a, b) => b[1] - a[1])
    .map(([outcome, times]) => `${outcome} ${times}`);
  return [
    `exercise ${id}: students ${summary.students}, matches ${summary.matches}, finished ${summary.finished}`,
    `  outcomes: ${outcomes.join(', ') || '–'}`,
    `  estimates: Brier score ${figure(summary.beliefBrier)}, distance from the unbiased observer ${figure(summary.observerDistance)}`,
    `  foretellings: Brier score ${figure(summary.foretellingBrier)}`,
    ...rows.flatMap(({ number, label, sameMatchesAs, sameLabelAs }) => [
      ...(sameMatchesAs === null
        ? []
        : [`  note: code ${number} “${label}” has the same matches as code ${sameMatchesAs}`]),
      ...(sameLabelAs === null
        ? []
        : [`  note: code ${number} has the label of code ${sameLabelAs}: “${label}”`]),
    ]),
  ];
}

async function board(request: Asked<'board'>, world: World): Promise<number> {
  checkPlaces(request, world);
  const open = request.exercise === null ? null : must(await readExercise(request.exercise), 2);
  const codes = linesOf(await textOf(request.file, world));
  if (codes.length === 0) throw new Failure(1, [`${request.file} holds no code`]);
  const tooMany = countProblem(codes.length);
  if (tooMany) throw new Failure(1, tooMany.problems.map(lineOf));
  const read = await readBoard(codes, open);
  writeTables(request.out, read, open, world);
  world.print(`codes ${read.codes}: ${read.rows.length} count, ${read.bad.length} do not`);
  for (const { exercise: id, rows } of byExercise(read.rows))
    for (const line of summaryLines(id, rows)) world.print(plainLine(line));
  for (const bad of read.bad) world.print(readingLine(bad));
  return read.rows.length > 0 ? 0 : 1;
}

async function follow(request: Request, world: World): Promise<number> {
  switch (request.command) {
    case 'exercise':
      return exercise(request, world);
    case 'practice':
      return practice(request, world);
    case 'board':
      return board(request, world);
    case 'help':
      world.print(USAGE);
      return 0;
  }
}

/** Do what the words say, and give the exit status. Never throws. */
export async function command(args: readonly string[], world: World): Promise<number> {
  try {
    return await follow(readArgs(args), world);
  } catch (error) {
    const lines = error instanceof Failure ? error.lines : [reasonOf(error)];
    for (const line of lines) world.say(`class: ${plainLine(line)}`);
    if (error instanceof Failure) return error.status;
    return error instanceof UsageError ? 2 : 1;
  }
}
