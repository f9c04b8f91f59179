/** The folder in which an experiment's records lie. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Task } from './batch.js';
import type { Keep } from './records.js';

/** Make sure that the folder is there. */
export function makeFolder(folder: string): void {
  mkdirSync(folder, { recursive: true });
}

/** Writes the records of a task, or nothing where none are asked for. */
export function keeperOf({ records }: Task): Keep | null {
  return records ? (file, text) => writeFileSync(join(records.folder, file), text) : null;
}
