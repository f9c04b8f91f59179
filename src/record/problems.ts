/** What can be wrong with a record or a link: a code for programs, a path to the place, a sentence for people. */

export const RECORD_PROBLEMS = [
  'tooLarge',
  'tooDeep',
  'badJson',
  'badKey',
  'wrongType',
  'missing',
  'unknownKey',
  'outOfRange',
  'notWhole',
  'badFormat',
  'badLength',
  'unknownValue',
  'badDial',
  'badLevel',
  'unknownLevel',
  'otherLevel',
  'levelUnavailable',
  'unknownRules',
  'rulesUnavailable',
  'inconsistent',
  'doesNotApply',
  'notOfLevel',
  'notALink',
  'otherVersion',
  'damaged',
  'expandsTooMuch',
] as const;
export type RecordProblemCode = (typeof RECORD_PROBLEMS)[number];

/** One problem. `path` leads to the place, as in `orders[3].west.orders[0].move`; it is empty for the whole. */
export interface RecordProblem {
  path: string;
  code: RecordProblemCode;
  message: string;
}

/** A value, or all problems that stand in its way. */
export type Result<T> = { ok: true; value: T } | { ok: false; problems: RecordProblem[] };

export const good = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });

export function bad(code: RecordProblemCode, message: string, path: Path | string = []) {
  const problem: RecordProblem = { path: typeof path === 'string' ? path : pathText(path), code, message };
  return { ok: false as const, problems: [problem] };
}

export type Path = readonly (string | number)[];

/** Write a path the way people do: `orders[3].west.table`. Keys from strangers are cut short. */
export function pathText(path: Path): string {
  let text = '';
  for (const part of path) {
    if (typeof part === 'number') text += `[${part}]`;
    else text += (text === '' ? '' : '.') + (part.length > 60 ? `${part.slice(0, 57)}…` : part);
  }
  return text;
}

/** A value as it stands in the file, on one line and cut short; what has parts is only named. */
export function brief(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${value.slice(0, 57)}…` : value);
  return String(value).slice(0, 60);
}

/** What an error says, on one line and cut short: it may quote a stranger's text. */
export function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.replace(/[\p{Cc}\s]+/gu, ' ').slice(0, 160);
}

/** A problem as one line of text. */
export function problemText({ path, message }: RecordProblem): string {
  const line = path === '' ? message : `${path}: ${message}`;
  return line.replace(/[\p{Cc}\p{Cs}]/gu, '?');
}

/** Is this an object with keys? */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
