/** What a teacher leaves with: a wide table of students, a long one of weeks, their codebook, and all of it as JSON. */
import { csvRow } from '../table/index.js';
import { type Board, type BoardRow, byExercise, summaryOf } from './board.js';
import { type Column, studentColumns, WEEK_COLUMNS, type WeekRow } from './columns.js';
import type { OpenExercise } from './open.js';

/** The names of the files. */
export const TABLE_FILES = { students: 'students.csv', weeks: 'weeks.csv', codebook: 'codebook.md' } as const;

const exerciseOf = (open: OpenExercise | null) => open?.exercise ?? null;

function table<T>(columns: readonly Column<T>[], rows: readonly T[]): string {
  const lines = [
    csvRow(columns.map(({ name }) => name)),
    ...rows.map((row) => csvRow(columns.map(({ of }) => of(row)))),
  ];
  return `${lines.join('\n')}\n`;
}

/** One row a student. Any text that a spreadsheet would run begins with an apostrophe. @param more columns at its end. */
export const studentsCsv = (
  rows: readonly BoardRow[],
  open: OpenExercise | null,
  more: readonly Column<BoardRow>[] = [],
): string => table([...studentColumns(rows, exerciseOf(open)), ...more], rows);

const weekRows = (rows: readonly BoardRow[]): WeekRow[] =>
  rows.flatMap((row) =>
    row.matches.flatMap((match, at) =>
      Array.from({ length: match.weeks + 1 }, (_, week): WeekRow => ({ row, at, match, week })),
    ),
  );

/** One row for each week of each match. */
export const weeksCsv = (rows: readonly BoardRow[]): string => table(WEEK_COLUMNS, weekRows(rows));

/** A text in a cell of a table of Markdown. */
const inCell = (text: string): string => text.replace(/[\p{Cc}\s]+/gu, ' ').replaceAll('|', '\\|');

const described = <T>(columns: readonly Column<T>[]): string =>
  [
    '| column | what it is |',
    '|---|---|',
    ...columns.map(({ name, about }) => `| \`${name}\` | ${inCell(about)} |`),
  ].join('\n');

/** What every column of both tables means. @param more columns at the end of the first. */
export function codebook(
  rows: readonly BoardRow[],
  open: OpenExercise | null,
  more: readonly Column<BoardRow>[] = [],
): string {
  const exercise = exerciseOf(open);
  const about = exercise
    ? `Exercise ${open?.id ?? ''}: level ${exercise.level}, rules ${exercise.rules}, ${exercise.weeks} weeks.`
    : 'Codes of any exercise.';
  return `# Codebook

${about} Every code was played again before it got into these tables, and every figure was computed from its orders. A cell is
empty where there is nothing to tell. Nothing here grades a student: winning is no score of a student.

## ${TABLE_FILES.students}

${described([...studentColumns(rows, exercise), ...more])}

## ${TABLE_FILES.weeks}

${described(WEEK_COLUMNS)}
`;
}

/** Everything that the board knows, as JSON. */
export function boardJson(board: Board, open: OpenExercise | null): string {
  const value = {
    format: 'class/1',
    exercise: open ? { id: open.id, settings: open.exercise } : null,
    codes: board.codes,
    summary: summaryOf(board.rows),
    exercises: byExercise(board.rows).map(({ exercise, rows }) => ({ id: exercise, students: rows.length })),
    students: board.rows,
    problems: board.bad.map(({ number, label, problems }) => ({ number, label, problems })),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}
