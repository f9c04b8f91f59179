// @ts-check
// Where the tools keep what they have made: beside the packages or, where nobody may write there, in the temporary folder.
import { createHash } from 'node:crypto';
import { accessSync, constants, lstatSync, mkdirSync, mkdtempSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Number of the user, which containers need not have a name for; −1 where users have no numbers. */
const USER = process.getuid?.() ?? -1;

/**
 * Makes a folder if need be, and says whether it can be written to.
 * @param {string} folder
 */
function canKeep(folder) {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * A folder for this user alone. Programs are run from it, so it must be nobody else's, nor open to anybody.
 * @param {string} folder
 */
function isOurs(folder) {
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch {
    // It is there already, or the next line says that it is not.
  }
  const found = lstatSync(folder, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return false;
  return USER < 0 || (found.uid === USER && (found.mode & 0o022) === 0);
}

/**
 * A folder that can be written to: this one or, failing that, one in the temporary folder that is always the same.
 * Where even that belongs to somebody else, it is a new one.
 * @param {string} wanted
 * @returns {string}
 */
export function keptFolder(wanted) {
  if (canKeep(wanted)) return wanted;
  const id = createHash('sha256').update(wanted).digest('hex').slice(0, 16);
  const folder = join(tmpdir(), `spiral-${USER}-${id}`);
  return isOurs(folder) ? folder : mkdtempSync(join(tmpdir(), 'spiral-'));
}

/**
 * Marks a folder as used just now. Where that is not allowed, it is only thrown away sooner.
 * @param {string} folder
 */
export function touch(folder) {
  try {
    const now = new Date();
    utimesSync(folder, now, now);
  } catch {
    // Somebody else's folder that we may read.
  }
}
