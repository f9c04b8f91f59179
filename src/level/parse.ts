/** From unchecked JSON to a checked level, or to every problem in it. */
import type { Level } from '../engine/index.js';
import { checkMoves } from './checkMoves.js';
import { checkParts } from './checkParts.js';
import { extend } from './extend.js';
import { guard, readText } from './guard.js';
import { namesOf } from './names.js';
import { type LevelProblem, notebook } from './problems.js';
import { checkShape } from './shape.js';
import { checkTexts } from './texts.js';

/** What parsing gives: a level that the engine can take, or all problems found. */
export type ParsedLevel = { ok: true; level: Level } | { ok: false; problems: LevelProblem[] };

const NO_BASES: ReadonlyMap<string, unknown> = new Map();

function checkReferences(level: Level): LevelProblem[] {
  const problems: LevelProblem[] = [];
  const notes = notebook(problems);
  const names = namesOf(level);
  checkParts(notes, names);
  checkMoves(notes, names);
  checkTexts(notes, level);
  return problems;
}

/**
 * Check JSON that may come from a stranger. Never throws. `bases` holds the raw JSON of levels that this one may
 * extend, by id. The shape is checked first; references only once the shape is right.
 */
export function parseLevel(json: unknown, bases: ReadonlyMap<string, unknown> = NO_BASES): ParsedLevel {
  const unsafe = guard(json);
  if (unsafe.length > 0) return { ok: false, problems: unsafe };
  const whole = extend(json, bases);
  if ('problems' in whole) return { ok: false, problems: whole.problems };
  const shaped = checkShape(whole.json);
  if ('problems' in shaped) return { ok: false, problems: shaped.problems };
  const problems = checkReferences(shaped.level);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, level: shaped.level };
}

/** The same from a text, whose size and depth are checked before it is parsed. */
export function parseLevelText(text: string, bases: ReadonlyMap<string, unknown> = NO_BASES): ParsedLevel {
  const read = readText(text);
  return 'problems' in read ? { ok: false, problems: read.problems } : parseLevel(read.json, bases);
}
