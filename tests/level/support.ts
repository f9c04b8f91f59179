/** Helpers for the level tests: raw files, a fresh copy to spoil, and what the loader says about it. */
import { readFileSync } from 'node:fs';
import { parseLevel, SHIPPED, type ShippedId } from '../../src/level/index.ts';

const text = (id: ShippedId) => readFileSync(new URL(`../../levels/${id}.json`, import.meta.url), 'utf8');

/** Raw JSON of a level that ships, parsed anew each time. */
export function raw(id: ShippedId): unknown {
  return JSON.parse(text(id));
}

/** Raw JSON of all levels that ship, as bases to extend. */
export const bases: ReadonlyMap<string, unknown> = new Map(SHIPPED.map((id) => [id, raw(id)]));

/** Set what a path leads to in plain JSON; `undefined` deletes it. */
export function put(json: unknown, path: readonly (string | number)[], value: unknown): unknown {
  const last = path.at(-1);
  let at = json as Record<string | number, unknown>;
  for (const part of path.slice(0, -1)) at = at[part] as Record<string | number, unknown>;
  if (last === undefined) return value;
  if (value === undefined) delete at[last];
  else at[last] = value;
  return json;
}

/** Problems of the main level after one change, as `path code`. */
export function spoiled(
  path: readonly (string | number)[],
  value: unknown,
  id: ShippedId = 'january-2022',
): string[] {
  const result = parseLevel(put(raw(id), path, value), bases);
  return result.ok ? [] : result.problems.map((problem) => `${problem.path} ${problem.code}`);
}

/** Cells of one line of a CSV file: quotes keep commas together, doubled quotes stand for one. */
function cells(line: string): string[] {
  const found = [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)];
  return found.map((match) => (match[1] ?? match[2] ?? '').replaceAll('""', '"'));
}

/** Rows of a small CSV file without its header. */
export function rows(name: string): string[][] {
  const csv = readFileSync(new URL(`./fixtures/${name}`, import.meta.url), 'utf8');
  return csv.trim().split('\n').slice(1).map(cells);
}
