/** The first look at a stranger's file: size, depth and dangerous keys, before anything else reads it. */
import { brief, type LevelProblem, type Notebook, notebook } from './problems.js';

/** Limits that a level file must keep. The largest level that ships uses about a fifth of each. */
export const LIMITS = {
  /** Characters of the file. */
  size: 1_000_000,
  /** Lists and objects inside one another. */
  depth: 16,
  /** Values of all kinds in the file. */
  values: 100_000,
  /** Characters of one text. */
  text: 1_200,
} as const;

/** Keys that would reach into JavaScript's own objects. */
export const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Greatest depth of brackets in a JSON text, strings left out. It reads the text once and never recurses. */
export function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (quoted) {
      if (c === 92) i++;
      else if (c === 34) quoted = false;
    } else if (c === 34) quoted = true;
    else if (c === 91 || c === 123) {
      depth++;
      if (depth > deepest) deepest = depth;
    } else if (c === 93 || c === 125) depth--;
  }
  return deepest;
}

/** Turn a text into JSON, if its size and depth allow. */
export function readText(text: string): { json: unknown } | { problems: LevelProblem[] } {
  const problem = (code: LevelProblem['code'], message: string) => ({
    problems: [{ path: '', code, message }],
  });
  if (text.length > LIMITS.size) {
    return problem('tooLarge', `the file has ${text.length} characters; at most ${LIMITS.size} are read`);
  }
  const depth = depthOf(text);
  if (depth > LIMITS.depth) return problem('tooDeep', `nested ${depth} deep; at most ${LIMITS.depth}`);
  try {
    return { json: JSON.parse(text) as unknown };
  } catch (error) {
    return problem('badJson', `not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Check depth, number of values and keys of a JSON value that came from anywhere. */
export function guard(json: unknown): LevelProblem[] {
  const problems: LevelProblem[] = [];
  const notes = notebook(problems, 20);
  const left = { values: LIMITS.values };
  walk(json, [], left, notes);
  if (left.values < 0) notes.add([], 'tooLarge', `more than ${LIMITS.values} values`);
  return problems;
}

function walk(value: unknown, path: (string | number)[], left: { values: number }, notes: Notebook): void {
  left.values--;
  if (left.values < 0) return;
  if (path.length > LIMITS.depth) {
    notes.add(path, 'tooDeep', `nested more than ${LIMITS.depth} deep`);
    return;
  }
  if (typeof value === 'string' && value.length > LIMITS.text) {
    notes.add(path, 'badLength', `${value.length} characters; at most ${LIMITS.text}`);
  }
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length && left.values >= 0; i++) walk(value[i], [...path, i], left, notes);
    return;
  }
  for (const key of Object.keys(value)) {
    if (left.values < 0) return;
    const here = [...path, key];
    if (FORBIDDEN_KEYS.has(key)) notes.add(here, 'badKey', `the key ${brief(key)} is not allowed`);
    else walk((value as Record<string, unknown>)[key], here, left, notes);
  }
}
