/** The levels that ship with the game, each loaded when it is first asked for. */
import type { Level } from '../engine/index.js';
import { baseOf } from './extend.js';
import { readText } from './guard.js';
import { type ParsedLevel, parseLevel } from './parse.js';

/** Ids of the levels that are offered, the main level first. */
export const SHIPPED = ['january-2022', 'january-2022-long', 'abstract-mirror', 'abstract-offence'] as const;

/** Levels that ship for experiments and exercises: they are known by id, and not offered to players. */
export const UNLISTED = ['january-2022-history'] as const;
export type ShippedId = (typeof SHIPPED)[number] | (typeof UNLISTED)[number];

/** A literal import for each file, so that bundlers see them all and keep each in a piece of its own. */
const FILES: Record<ShippedId, () => Promise<{ default: unknown }>> = {
  'january-2022': () => import('../../levels/january-2022.json'),
  'january-2022-long': () => import('../../levels/january-2022-long.json'),
  'january-2022-history': () => import('../../levels/january-2022-history.json'),
  'abstract-mirror': () => import('../../levels/abstract-mirror.json'),
  'abstract-offence': () => import('../../levels/abstract-offence.json'),
};

/** Is this the id of a level that ships? */
export function isShipped(id: string): id is ShippedId {
  return Object.hasOwn(FILES, id);
}

async function basesFor(json: unknown): Promise<Map<string, unknown>> {
  const bases = new Map<string, unknown>();
  for (let id = baseOf(json); id !== null && isShipped(id) && !bases.has(id); ) {
    const base = (await FILES[id]()).default;
    bases.set(id, base);
    id = baseOf(base);
  }
  return bases;
}

/** Check JSON that may extend a level that ships; its base is fetched first. */
export async function loadLevel(json: unknown): Promise<ParsedLevel> {
  return parseLevel(json, await basesFor(json));
}

/** The same from a text. */
export async function loadLevelText(text: string): Promise<ParsedLevel> {
  const read = readText(text);
  return 'problems' in read ? { ok: false, problems: read.problems } : loadLevel(read.json);
}

const loaded = new Map<ShippedId, Promise<Level>>();

async function load(id: ShippedId): Promise<Level> {
  const result = await loadLevel((await FILES[id]()).default);
  if (result.ok) return result.level;
  const list = result.problems.map((problem) => `${problem.path}: ${problem.message}`).join('\n');
  throw new Error(`level ${id} is broken\n${list}`);
}

/** Load a level that ships, in Node or in a browser. Each is read and checked once. */
export function loadShipped(id: ShippedId): Promise<Level> {
  let promise = loaded.get(id);
  if (!promise) {
    promise = load(id);
    // A failed download may be tried again.
    promise.catch(() => loaded.delete(id));
    loaded.set(id, promise);
  }
  return promise;
}
