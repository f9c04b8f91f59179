/** What a record is played on: the engine of its version of the rules, and its level compiled. */
import { compile, type Level, type Rules } from '../engine/index.js';
import { isShipped, loadShipped, SHIPPED } from '../level/index.js';
import { bad, brief, good, type Result, reasonOf } from './problems.js';
import type { LevelRef, MatchRecord } from './types.js';
import { type Engine, engineOf, KNOWN_RULES, oldLevel } from './versions/index.js';

export interface Ground {
  engine: Engine;
  rules: Rules;
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

async function shippedRules({ id, hash }: LevelRef, engine: Engine): Promise<Result<Rules>> {
  if (!isShipped(id)) {
    const known = SHIPPED.join(', ');
    return bad('unknownLevel', `${brief(id)} is not embedded and does not ship; known: ${known}`, 'level.id');
  }
  let level: Level;
  try {
    level = await loadShipped(id);
  } catch (error) {
    return bad('levelUnavailable', `${id} cannot be loaded: ${reasonOf(error)}`, 'level.id');
  }
  const rules = rulesFor(engine, level, true);
  if (rules.hash === hash) return good(rules);
  const old = await oldLevel(hash);
  if (old) return good(rulesFor(engine, old, true));
  return bad(
    'otherLevel',
    `${id} has changed: the record names ${hash}, this build has ${rules.hash}`,
    'level.hash',
  );
}

function embeddedRules(level: Level, { hash }: LevelRef, engine: Engine): Result<Rules> {
  let rules: Rules;
  try {
    rules = rulesFor(engine, level, false);
  } catch (error) {
    return bad('badLevel', `the rules cannot take it: ${reasonOf(error)}`, 'level.embedded');
  }
  if (rules.hash === hash) return good(rules);
  return bad('otherLevel', `found ${hash}; the embedded level has ${rules.hash}`, 'level.hash');
}

/** Find what a record is played on. */
export async function groundOf({
  rules,
  level,
}: Pick<MatchRecord, 'rules' | 'level'>): Promise<Result<Ground>> {
  const engine = await engineOf(rules);
  if (!engine) {
    const message = `version ${rules} of the rules is not in this build; known: ${KNOWN_RULES.join(', ')}`;
    return bad('unknownRules', message, 'rules');
  }
  const found = level.embedded
    ? embeddedRules(level.embedded, level, engine)
    : await shippedRules(level, engine);
  return found.ok ? good({ engine, rules: found.value }) : found;
}

/** How a record names a level: by id and hash where it ships as it is, with the level itself where it does not. */
export async function levelRef(level: Level): Promise<LevelRef> {
  const { hash } = compile(level);
  const ships = isShipped(level.id) && compile(await loadShipped(level.id)).hash === hash;
  return { id: level.id, hash, ...(ships ? {} : { embedded: level }) };
}
