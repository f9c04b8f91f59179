/** The files that the words of `verify` stand for: files, whole folders, and names from standard input. */
import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { textOfBytes } from '../record/index.js';

/** What names are compared by: with their numbers as numbers, the same everywhere. */
function inOrder(name: string): string {
  return `${name.replace(/\d+/g, (digits) => digits.padStart(12, '0'))}\0${name}`;
}

/** The records that lie in a folder, in an order that does not depend on the disk; the folder itself where none are found. */
function recordsIn(name: string, path: string): string[] {
  let files: string[];
  try {
    files = readdirSync(path).filter((file) => /\.json$/i.test(file));
  } catch {
    return [name];
  }
  if (files.length === 0) return [name];
  return files.sort((a, b) => (inOrder(a) < inOrder(b) ? -1 : 1)).map((file) => join(name, file));
}

async function linesOf(input: Readable): Promise<string[]> {
  return textOfBytes(await buffer(input))
    .split(/\r?\n/)
    .filter((line) => line !== '');
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Every file to be verified, in order. A name that leads to nothing stays, so that it is reported. */
export async function namedFiles(
  words: readonly string[],
  { input, folder }: { input: Readable; folder: string },
): Promise<string[]> {
  const names: string[] = [];
  for (const word of words) {
    if (word !== '-') names.push(word);
    else names.push(...(await linesOf(input)));
  }
  return names.flatMap((name) => {
    const path = resolve(folder, name);
    return isFolder(path) ? recordsIn(name, path) : [name];
  });
}
