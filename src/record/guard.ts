/** The first look at a stranger's record: its size and depth before it is parsed, then the number of its values and its keys. */
import { strToU8 } from 'fflate';
import { depthOf, FORBIDDEN_KEYS } from '../level/index.js';
import { LIMITS } from './limits.js';
import {
  bad,
  brief,
  good,
  type Path,
  pathText,
  type RecordProblem,
  type Result,
  reasonOf,
} from './problems.js';

/** Bytes of a text in UTF-8, or a number above the limit as soon as it is known to be. */
export function sizeOf(text: string): number {
  return text.length > LIMITS.record ? text.length : strToU8(text).length;
}

/** The problem with a record of that size, or null. */
export function sizeProblem(bytes: number): RecordProblem | null {
  if (bytes <= LIMITS.record) return null;
  const message = `the record has ${bytes} bytes; at most ${LIMITS.record} are read`;
  return { path: '', code: 'tooLarge', message };
}

/** Turn a text into JSON, if its size and depth allow. */
export function readText(text: string): Result<unknown> {
  const large = sizeProblem(sizeOf(text));
  if (large) return { ok: false, problems: [large] };
  const depth = depthOf(text);
  if (depth > LIMITS.depth) return bad('tooDeep', `nested ${depth} deep; at most ${LIMITS.depth}`);
  try {
    return good(JSON.parse(text.replace(/^\uFEFF/, '')) as unknown);
  } catch (error) {
    return bad('badJson', `not JSON: ${reasonOf(error)}`);
  }
}

/** Problems with depth, size and keys of a JSON value that came from anywhere. */
export function guard(json: unknown): RecordProblem[] {
  const problems: RecordProblem[] = [];
  const left = { values: LIMITS.values, characters: LIMITS.record };
  const add = (path: Path, code: RecordProblem['code'], message: string) => {
    if (problems.length < 20) problems.push({ path: pathText(path), code, message });
  };
  const walk = (value: unknown, path: (string | number)[]): void => {
    left.values--;
    if (typeof value === 'string') left.characters -= value.length;
    if (left.values < 0 || left.characters < 0 || typeof value !== 'object' || value === null) return;
    if (path.length > LIMITS.depth) {
      add(path, 'tooDeep', `nested more than ${LIMITS.depth} deep`);
      return;
    }
    const list = Array.isArray(value);
    for (const key of list ? value.keys() : Object.keys(value)) {
      if (left.values < 0 || left.characters < 0) return;
      path.push(key);
      if (typeof key === 'string' && FORBIDDEN_KEYS.has(key)) {
        add(path, 'badKey', `the key ${brief(key)} is not allowed`);
      } else walk((value as Record<string | number, unknown>)[key], path);
      path.pop();
    }
  };
  walk(json, []);
  if (left.values < 0) add([], 'tooLarge', `more than ${LIMITS.values} values`);
  if (left.characters < 0) add([], 'tooLarge', `more than ${LIMITS.record} characters of text`);
  return problems;
}
