/** Finds the level of an experiment: one that ships, one that lies in levels/, or a file at a path. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isShipped, loadLevelText, loadShipped, SHIPPED } from '../level/index.js';
import { textOfBytes } from '../record/index.js';
import type { FindLevel, FoundLevel } from './experiment.js';
import { brief } from './problems.js';

/** The project's folder, as told by tools/run-ts.mjs. */
export function projectFolder(): string {
  return process.env.SPIRAL_ROOT ?? process.cwd();
}

/** Ids of all levels: those that are offered, then any others in levels/. */
export function levelIds(): string[] {
  let names: string[] = [];
  try {
    names = readdirSync(join(projectFolder(), 'levels'));
  } catch {
    // Without the folder there are still the levels that ship.
  }
  const ids = names.filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -'.json'.length));
  const listed: readonly string[] = SHIPPED;
  return [...SHIPPED, ...ids.filter((id) => !listed.includes(id)).sort()];
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

async function fromFile(path: string): Promise<FoundLevel> {
  let text: string;
  try {
    text = textOfBytes(readFileSync(path));
  } catch (error) {
    return { problems: [{ path: 'level', message: `${brief(path)} cannot be read: ${reasonOf(error)}` }] };
  }
  const parsed = await loadLevelText(text);
  if (parsed.ok) return { level: parsed.level, file: path };
  return {
    problems: parsed.problems.map(({ path: at, message }) => ({
      path: 'level',
      message: `${path}: ${at || 'level'}: ${message}`,
    })),
  };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** A finder that looks for a path in each of `folders` in turn. */
export function levelFinder(folders: readonly string[]): FindLevel {
  return async (name) => {
    if (isShipped(name)) return { level: await loadShipped(name) };
    if (levelIds().includes(name)) return fromFile(join(projectFolder(), 'levels', `${name}.json`));
    const path = folders.map((folder) => resolve(folder, name)).find(isFile);
    if (path) return fromFile(path);
    const known = levelIds().join(', ');
    return { problems: [{ path: 'level', message: `unknown level ${brief(name)}; known: ${known}` }] };
  };
}
