/** The class board: many codes together, doubles recognised, rows in their order, and every code that was left out with its reason. */
import { linksIn } from '../record/index.js';
import { fromExerciseLink } from './exerciseLink.js';
import type { OpenExercise } from './open.js';
import { type ClassResult, refuse } from './problems.js';
import { type Reading, readCode, type StudentRow } from './reading.js';
import { RESULT_VERSION } from './resultCode.js';
import { mean } from './scores.js';

/** Codes of one class. */
export const MOST_CODES = 2_000;

/** A row of the board, with the other codes that it resembles (by number, from 1). */
export interface BoardRow extends StudentRow {
  /** An earlier code of another label with the very same matches: copied, or played alike. */
  sameMatchesAs: number | null;
  /** An earlier code of the same label with other matches: a second try. */
  sameLabelAs: number | null;
}

export type BadReading = Extract<Reading, { ok: false }>;

export interface Board {
  /** Codes that were given. */
  codes: number;
  /** Those that count, by number. */
  rows: BoardRow[];
  /** Those that do not, by number. */
  bad: BadReading[];
}

/** Labels are compared without regard to capitals and white space. */
const plainLabel = (label: string): string =>
  label.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/** A code among the words of its line, such as the name that a teacher has put before it. */
const AMONG_WORDS = /(?<![\w-])c\d{1,4}-[\w-]+/;

/** One code a line, as files have them; empty lines are left out. A line without a code stays, so that it is named. */
export const linesOf = (text: string): string[] =>
  text
    .split(/\r\n|\r|\n/)
    .map((line) => AMONG_WORDS.exec(line)?.[0] ?? line.trim())
    .filter((line) => line !== '');

/** The codes in whatever somebody pasted: folded and quoted by mail, among words. And the lines that have none. */
export function codesIn(text: string): { codes: string[]; skipped: string[] } {
  const { links, skipped } = linksIn('result', RESULT_VERSION, text);
  return { codes: links, skipped };
}

/** The problem with that many codes, or null. */
export const countProblem = (codes: number) =>
  codes <= MOST_CODES
    ? null
    : refuse('tooMany', `there are ${codes} codes; a class has at most ${MOST_CODES}`);

function double(row: StudentRow, later: number): BadReading {
  const message = `the same student and matches as code ${later}, which counts`;
  return {
    ok: false,
    number: row.number,
    label: row.label,
    problems: [{ path: '', code: 'double', message }],
  };
}

/**
 * Put readings together, in whatever order they came. Of two codes with the same label and the same matches the later one counts;
 * codes that share only one of the two both count, and the later one says so.
 */
export function boardOf(readings: readonly Reading[]): Board {
  const inOrder = [...readings].sort((a, b) => numberOf(a) - numberOf(b));
  const bad: BadReading[] = [];
  const last = new Map<string, number>();
  const sameOf = (row: StudentRow) => `${row.exercise}/${row.played}/${plainLabel(row.label)}`;
  for (const one of inOrder) if (one.ok) last.set(sameOf(one.row), one.row.number);
  const byMatches = new Map<string, number>();
  const byLabel = new Map<string, number>();
  const rows: BoardRow[] = [];
  for (const one of inOrder) {
    if (!one.ok) {
      bad.push(one);
      continue;
    }
    const { row } = one;
    const counts = last.get(sameOf(row)) ?? row.number;
    if (counts !== row.number) {
      bad.push(double(row, counts));
      continue;
    }
    const matches = `${row.exercise}/${row.played}`;
    const label = plainLabel(row.label);
    const sameLabelAs = label === '' ? undefined : byLabel.get(`${row.exercise}/${label}`);
    rows.push({ ...row, sameMatchesAs: byMatches.get(matches) ?? null, sameLabelAs: sameLabelAs ?? null });
    if (!byMatches.has(matches)) byMatches.set(matches, row.number);
    if (!byLabel.has(`${row.exercise}/${label}`)) byLabel.set(`${row.exercise}/${label}`, row.number);
  }
  return { codes: readings.length, rows, bad };
}

const numberOf = (reading: Reading): number => (reading.ok ? reading.row.number : reading.number);

/** The rows of each exercise, the one with most students first. */
export function byExercise(rows: readonly BoardRow[]): { exercise: string; rows: BoardRow[] }[] {
  const groups = new Map<string, BoardRow[]>();
  for (const row of rows) {
    const group = groups.get(row.exercise);
    if (group) group.push(row);
    else groups.set(row.exercise, [row]);
  }
  return [...groups]
    .map(([exercise, group]) => ({ exercise, rows: group }))
    .sort((a, b) => b.rows.length - a.rows.length);
}

/** Reads one code, by its place among all, from 1. What comes of it is plain data, which a worker can send. */
export type CodeReader = (code: string, number: number) => Promise<Reading>;

/** What a worker needs to read codes: the link of the exercise, or null where every exercise is welcome. */
export async function codeReader(link: string | null): Promise<ClassResult<CodeReader>> {
  if (link === null) return { ok: true, value: (code, number) => readCode(code, number, null) };
  const open = await fromExerciseLink(link);
  return open.ok ? { ok: true, value: (code, number) => readCode(code, number, open.value) } : open;
}

/**
 * Read all codes here, one after another. @param onCode hears how many are done, and may take a turn between two.
 */
export async function readBoard(
  codes: readonly string[],
  open: OpenExercise | null,
  onCode: (done: number, of: number) => void | Promise<void> = () => {},
): Promise<Board> {
  const readings: Reading[] = [];
  for (const [at, code] of codes.entries()) {
    readings.push(await readCode(code, at + 1, open));
    await onCode(at + 1, codes.length);
  }
  return boardOf(readings);
}

/** What the board says in a few figures. */
export interface Summary {
  students: number;
  matches: number;
  finished: number;
  /** Number of matches by outcome, those that are not over left out. */
  outcomes: Record<string, number>;
  beliefBrier: number | null;
  observerDistance: number | null;
  foretellingBrier: number | null;
}

export function summaryOf(rows: readonly StudentRow[]): Summary {
  const matches = rows.flatMap((row) => row.matches);
  const outcomes: Record<string, number> = {};
  for (const { outcome } of matches) if (outcome !== null) outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  return {
    students: rows.length,
    matches: matches.length,
    finished: matches.filter(({ outcome }) => outcome !== null).length,
    outcomes,
    beliefBrier: mean(matches.map((match) => match.beliefBrier)),
    observerDistance: mean(matches.map((match) => match.observerDistance)),
    foretellingBrier: mean(matches.map((match) => match.foretellingBrier)),
  };
}
