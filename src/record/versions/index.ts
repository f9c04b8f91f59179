/**
 * The versions of the rules that this build can play. When the rules change so that old records would end otherwise, the
 * engine of before is frozen as one module in this folder (with its AI in `analysis/versions`, and the levels that shipped
 * with it in `LEVELS`), gets a line here, and is loaded when a record asks for it.
 */

import type { Level } from '../../engine/index.js';
import * as current from '../../engine/index.js';

/** What a version of the rules must be able to do so that its records can be watched, verified and analysed. */
export type Engine = Pick<
  typeof current,
  | 'checkOrders'
  | 'compile'
  | 'factorsOf'
  | 'legalMoves'
  | 'newMatch'
  | 'observe'
  | 'prepare'
  | 'selfOf'
  | 'stateHash'
  | 'stepInPlace'
  | 'stepPlain'
  | 'update'
  | 'viewFor'
  | 'visibilityOf'
>;

/** Old versions by number, as in `1: () => import('./rules1.js')`. */
const OLD: Readonly<Record<number, () => Promise<Engine>>> = {};

/** Levels as they once shipped, by hash, for records that name them without embedding them. */
const LEVELS: Readonly<Record<string, () => Promise<Level>>> = {};

/** Numbers of all versions, the current one last. */
export const KNOWN_RULES: readonly number[] = [...Object.keys(OLD).map(Number), current.RULES_VERSION];

/** The engine of a version, or null where this build does not have it. */
export async function engineOf(version: number, old = OLD): Promise<Engine | null> {
  if (version === current.RULES_VERSION) return current;
  return Object.hasOwn(old, version) ? ((await old[version]?.()) ?? null) : null;
}

/** A level that shipped with an earlier build, or null. */
export async function oldLevel(hash: string, levels = LEVELS): Promise<Level | null> {
  return Object.hasOwn(levels, hash) ? ((await levels[hash]?.()) ?? null) : null;
}
