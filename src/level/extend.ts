/** Levels that extend another: how the two files become one. */
import { brief, type LevelProblem } from './problems.js';

/** Longest chain of levels, each extending the next. */
const CHAIN = 4;

type Json = Record<string, unknown>;

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isIdList(value: unknown): value is (Json & { id: string })[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((item) => isObject(item) && typeof item.id === 'string')
  );
}

function mergeList(base: (Json & { id: string })[], over: (Json & { id: string })[]): unknown[] {
  const merged: unknown[] = [];
  for (const item of base) {
    const change = over.find((candidate) => candidate.id === item.id);
    if (change?.remove === true) continue;
    merged.push(change ? merge(item, change) : item);
  }
  const known = new Set(base.map((item) => item.id));
  return [...merged, ...over.filter((item) => !known.has(item.id) && item.remove !== true)];
}

/**
 * Lay `over` on `base`. Objects merge key by key. Lists whose entries have ids merge by id: an entry with a known id
 * changes that entry, one with a new id is added at the end, `"remove": true` takes one out. Anything else replaces.
 */
export function merge(base: unknown, over: unknown): unknown {
  if (isIdList(base) && isIdList(over)) return mergeList(base, over);
  if (!isObject(base) || !isObject(over)) return over;
  const result: Json = { ...base };
  for (const [key, value] of Object.entries(over)) {
    result[key] = Object.hasOwn(base, key) ? merge(base[key], value) : value;
  }
  return result;
}

function shiftCondition(condition: unknown, weeks: number): unknown {
  if (!isObject(condition) || condition.what !== 'week') return condition;
  const moved: Json = { ...condition };
  for (const key of ['atLeast', 'atMost']) {
    const bound = moved[key];
    if (typeof bound === 'number') moved[key] = bound + weeks;
  }
  return moved;
}

/** Move the weeks named in the conditions of events and moves: the same days in a match that starts earlier. */
function shift(base: Json, weeks: number): Json {
  const list = (value: unknown, key: string): unknown =>
    Array.isArray(value)
      ? value.map((item: unknown) => {
          const conditions = isObject(item) ? item[key] : undefined;
          if (!isObject(item) || !Array.isArray(conditions)) return item;
          return { ...item, [key]: conditions.map((condition: unknown) => shiftCondition(condition, weeks)) };
        })
      : value;
  return { ...base, events: list(base.events, 'when'), moves: list(base.moves, 'needs') };
}

/** The id of the level that `json` extends, or null. */
export function baseOf(json: unknown): string | null {
  if (!isObject(json) || json.extends === undefined) return null;
  return typeof json.extends === 'string' ? json.extends : '';
}

/** Fill in the base of a level, and the base of that, from `bases` (raw JSON by level id). */
export function extend(
  json: unknown,
  bases: ReadonlyMap<string, unknown>,
  left = CHAIN,
): { json: unknown } | { problems: LevelProblem[] } {
  const id = baseOf(json);
  if (id === null || !isObject(json)) return { json };
  const found = bases.get(id);
  const refuse = (message: string) => ({
    problems: [{ path: 'extends', code: 'unknownBase' as const, message }],
  });
  if (left === 0) return refuse(`more than ${CHAIN} levels extend one another`);
  if (!isObject(found)) return refuse(`there is no level ${brief(json.extends)} to extend`);
  const base = extend(found, bases, left - 1);
  if ('problems' in base) return base;
  const { extends: _, shiftWeeks, ...over } = json;
  const weeks = shiftWeeks ?? 0;
  if (typeof weeks !== 'number' || !Number.isInteger(weeks) || weeks < -26 || weeks > 26) {
    return {
      problems: [{ path: 'shiftWeeks', code: 'outOfRange', message: 'give a whole number from -26 to 26' }],
    };
  }
  return { json: merge(shift(base.json as Json, weeks), over) };
}
