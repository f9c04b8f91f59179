/** What a match is played on: the engine of its version of the rules, and its level compiled by that engine. */
import type { Level, Rules } from '../engine/index.js';
import { isShipped, loadShipped, SHIPPED } from '../level/index.js';
import { bad, brief, good, type Result, reasonOf } from './problems.js';
import type { LevelRef } from './types.js';
import { type Engine, engineOf, KNOWN_RULES, oldLevel, present } from './versions/index.js';

export interface Ground {
  engine: Engine;
  rules: Rules;
}

/** How a match names its ground. Without a hash, the level of that id is meant which ships now. */
export interface GroundRef {
  /** Version of the rules. */
  rules: number;
  level: Omit<LevelRef, 'hash'> & Partial<Pick<LevelRef, 'hash'>>;
}

/** Levels that ship are compiled once for each engine. */
const compiled = new WeakMap<Engine, Map<Level, Rules>>();

function rulesFor(engine: Engine, level: Level, keep: boolean): Rules {
  const known = compiled.get(engine) ?? new Map<Level, Rules>();
  compiled.set(engine, known);
  const rules = known.get(level) ?? engine.compile(level);
  if (keep) known.set(level, rules);
  return rules;
}

/**
 * The level that ships under an id, or the one that shipped under it when it had that hash. Which one it is, the present
 * engine says: an old one need not be able to read a level that was written after it.
 */
async function shippedLevel(id: string, hash?: string): Promise<Result<Level>> {
  try {
    const level = isShipped(id) ? await loadShipped(id) : null;
    const found = level && rulesFor(present, level, true).hash;
    if (level && (hash === undefined || found === hash)) return good(level);
    const old = hash === undefined ? null : await oldLevel(hash);
    if (old) return good(old);
    if (level)
      return bad(
        'otherLevel',
        `${id} has changed: the record names ${hash}, this build has ${found}`,
        'level.hash',
      );
  } catch (error) {
    return bad('levelUnavailable', `${id} cannot be loaded: ${reasonOf(error)}`, 'level.id');
  }
  const known = SHIPPED.join(', ');
  return bad('unknownLevel', `${brief(id)} is not embedded and does not ship; known: ${known}`, 'level.id');
}

function embeddedRules(level: Level, hash: string | undefined, engine: Engine): Result<Rules> {
  let rules: Rules;
  try {
    rules = rulesFor(engine, level, false);
  } catch (error) {
    return bad('badLevel', `the rules cannot take it: ${reasonOf(error)}`, 'level.embedded');
  }
  if (hash === undefined || rules.hash === hash) return good(rules);
  return bad('otherLevel', `found ${hash}; the embedded level has ${rules.hash}`, 'level.hash');
}

async function rulesOf({ id, hash, embedded }: GroundRef['level'], engine: Engine): Promise<Result<Rules>> {
  if (embedded) return embeddedRules(embedded, hash, engine);
  const level = await shippedLevel(id, hash);
  return level.ok ? good(rulesFor(engine, level.value, true)) : level;
}

/** Find what a match is played on, or say what of it is missing. An embedded level must have been checked. */
export async function groundOf({ rules, level }: GroundRef): Promise<Result<Ground>> {
  let engine: Engine | null;
  try {
    engine = await engineOf(rules);
  } catch (error) {
    const message = `version ${rules} of the rules cannot be loaded: ${reasonOf(error)}`;
    return bad('rulesUnavailable', message, 'rules');
  }
  if (!engine) {
    const message = `version ${rules} of the rules is not in this build; known: ${KNOWN_RULES.join(', ')}`;
    return bad('unknownRules', message, 'rules');
  }
  const found = await rulesOf(level, engine);
  return found.ok ? good({ engine, rules: found.value }) : found;
}

/** How a record names a level: by id and hash where it ships or shipped as it is, with the level itself where it did not. */
export async function levelRef({ level, hash }: Pick<Rules, 'level' | 'hash'>): Promise<LevelRef> {
  const ships = (await shippedLevel(level.id, hash)).ok;
  return { id: level.id, hash, ...(ships ? {} : { embedded: level }) };
}
