/** What can be wrong with an exercise, its link, a result code or a whole class: a code for programs, a path, a sentence. */
import { brief, type Path, pathText, type RecordProblemCode } from '../record/index.js';

/** Problems of the class itself; those of records and links come besides. */
export const CLASS_PROBLEMS = [
  'duplicateId',
  'afterEnd',
  'noExercise',
  'tooMany',
  'otherExercise',
  'otherConditions',
  'noMatch',
  'noHash',
  'doesNotVerify',
  'badAnswer',
  'double',
] as const;
export type ClassProblemCode = (typeof CLASS_PROBLEMS)[number] | RecordProblemCode;

/** One problem. `path` leads to the place, as in `questions.before[0].options`; it is empty for the whole. */
export interface ClassProblem {
  path: string;
  code: ClassProblemCode;
  message: string;
}

/** A value, or all problems that stand in its way. */
export type ClassResult<T> = { ok: true; value: T } | { ok: false; problems: ClassProblem[] };

export function refuse(code: ClassProblemCode, message: string, path: Path | string = '') {
  const problem: ClassProblem = { path: typeof path === 'string' ? path : pathText(path), code, message };
  return { ok: false as const, problems: [problem] };
}

/** A line as it may be printed: what strangers wrote in it cannot pass for a line of its own. */
export const plainLine = (line: string): string => line.replace(/[\p{Cc}\p{Cs}]/gu, '?');

/** The problem with a condition of a match that is not the exercise's. */
export const otherThan = (path: string, found: unknown, expected: unknown) =>
  refuse('otherConditions', `found ${brief(found)}; the exercise has ${brief(expected)}`, path);
