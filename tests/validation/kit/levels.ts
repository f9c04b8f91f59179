/** Levels for experiments: those that ship, and copies with one thing changed. */
import { clone, compile, type Level, type Rules } from '../../../src/engine/index.js';
import { loadShipped, type ShippedId } from '../../../src/level/index.js';

const known = new Map<string, Rules>();

/** The rules of a level that ships, compiled once. */
export async function rulesOf(id: ShippedId): Promise<Rules> {
  let rules = known.get(id);
  if (!rules) {
    rules = compile(await loadShipped(id));
    known.set(id, rules);
  }
  return rules;
}

/** The same level with something changed. */
export function changed(rules: Rules, change: (level: Level) => void): Rules {
  const level = clone(rules.level);
  change(level);
  return compile(level);
}

/** The level without any order to attack. */
export function withoutAttacks(rules: Rules): Rules {
  return changed(rules, (level) => {
    const gone = new Set(
      level.moves
        .filter((move) => move.effects.some((effect) => effect.do === 'attack'))
        .map((move) => move.id),
    );
    level.moves = level.moves.filter((move) => !gone.has(move.id));
    for (const move of level.moves) if (gone.has(move.neighbour)) move.neighbour = move.id;
    for (const side of [level.sides.west, level.sides.russia]) side.attacks = [];
  });
}
