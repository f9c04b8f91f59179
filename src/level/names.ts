/** Everything in a level that has a name, looked up by the checks that follow references. */
import type { Ally, BySide, Channel, Issue, Level, Move, Package, Theatre } from '../engine/index.js';

/** Places that the maps draw, by map. A theatre's `place` is one of them. */
export const PLACES: Record<Level['map'], readonly string[]> = {
  europe: [
    'baltics',
    'poland',
    'romania',
    'blackSea',
    'ukraine',
    'belarus',
    'bryansk',
    'belgorod',
    'rostov',
    'crimea',
  ],
  abstract: ['aHome', 'aBorder', 'bHome', 'bBorder', 'between'],
};

export interface Names {
  level: Level;
  moves: Map<string, Move>;
  theatres: Map<string, Theatre>;
  issues: Map<string, Issue>;
  channels: Map<string, Channel>;
  packages: Map<string, Package>;
  allies: BySide<Map<string, Ally>>;
}

const byId = <T extends { id: string }>(items: readonly T[]) => new Map(items.map((item) => [item.id, item]));

/** Index a level's names. Of two things with one id the later wins; duplicates are reported elsewhere. */
export function namesOf(level: Level): Names {
  return {
    level,
    moves: byId(level.moves),
    theatres: byId(level.theatres),
    issues: byId(level.issues),
    channels: byId(level.channels),
    packages: byId(level.packages),
    allies: { west: byId(level.sides.west.allies), russia: byId(level.sides.russia.allies) },
  };
}
