/**
 * The versions of the rules that this build can play, and the editions of the levels. Before the rules change so that old
 * records would end otherwise, `tools/freeze.ts` makes the engine of before one module in this folder. An edition is the levels
 * that shipped together, and the AI that shipped with them; its number is the `version` of the levels that extend no other, and
 * it has one version of the rules. Before an edition changes, the same tool makes its levels files here (`levelsN`) and its AI
 * a module in `analysis/versions`. Each gets a line here, and is loaded when a match asks for it.
 */

import type { Level } from '../../engine/index.js';
import * as current from '../../engine/index.js';
import { baseOf, extend } from '../../level/index.js';

/** What a version of the rules must be able to do so that its matches can be played, shown, verified and analysed. */
export type Engine = Pick<
  typeof current,
  | 'audienceCost'
  | 'checkOrders'
  | 'compile'
  | 'COST_SHARE'
  | 'CRISIS_PRICE'
  | 'DEEPEST'
  | 'DEPTHS'
  | 'factorsOf'
  | 'factsFor'
  | 'indicator'
  | 'infoOf'
  | 'legalMoves'
  | 'NAMED'
  | 'newMatch'
  | 'observe'
  | 'prepare'
  | 'RULES_VERSION'
  | 'sightOf'
  | 'stateHash'
  | 'step'
  | 'stepInPlace'
  | 'stepPlain'
  | 'stepRisk'
  | 'update'
  | 'viewFor'
  | 'visibilityOf'
> & {
  /** Of what a side goes by, its standing has been called the same in all versions. */
  selfOf(...about: Parameters<typeof current.selfOf>): Pick<current.Self, 'standing'>;
};

/** The engine of the present rules. */
export const present: Engine = current;

/** Old versions by number. */
const OLD: Readonly<Record<number, () => Promise<Engine>>> = {
  1: () => import('./rules1.js'),
};

type File = () => Promise<{ default: unknown }>;

/** The files of the levels of edition 1, under rules 1. They were checked then, and are not checked again. */
const FILES1 = {
  'january-2022': () => import('./levels1/january-2022.json'),
  'january-2022-long': () => import('./levels1/january-2022-long.json'),
  'january-2022-history': () => import('./levels1/january-2022-history.json'),
  'abstract-mirror': () => import('./levels1/abstract-mirror.json'),
  'abstract-offence': () => import('./levels1/abstract-offence.json'),
} as const satisfies Record<string, File>;

/** The same of edition 2, under rules 2. */
const FILES2 = {
  'january-2022': () => import('./levels2/january-2022.json'),
  'january-2022-long': () => import('./levels2/january-2022-long.json'),
  'january-2022-history': () => import('./levels2/january-2022-history.json'),
  'abstract-mirror': () => import('./levels2/abstract-mirror.json'),
  'abstract-offence': () => import('./levels2/abstract-offence.json'),
} as const satisfies Record<string, File>;

/** A level of those files, laid over the one that it extends. Throws where a file cannot be loaded. */
async function frozen(files: Readonly<Record<string, File>>, id: string): Promise<Level> {
  const json = (await files[id]?.())?.default;
  const base = baseOf(json);
  const made = extend(json, new Map(base === null ? [] : [[base, await frozen(files, base)]]));
  if ('problems' in made) throw new Error(made.problems[0]?.message);
  return made.json as Level;
}

type Levels = Readonly<Record<string, () => Promise<Level>>>;

/** Levels as they once shipped, by edition and hash, for matches that name them without embedding them. */
const EDITIONS: Readonly<Record<number, Levels>> = {
  1: {
    bc5c2e7f47279633: () => frozen(FILES1, 'january-2022'),
    '00d523ba63d4c960': () => frozen(FILES1, 'january-2022-long'),
    ef562d2ab234b739: () => frozen(FILES1, 'january-2022-history'),
    '00949af41eb0889b': () => frozen(FILES1, 'abstract-mirror'),
    '045c8360c82eb660': () => frozen(FILES1, 'abstract-offence'),
  },
  2: {
    '173edd20471e8652': () => frozen(FILES2, 'january-2022'),
    '11581f7585caba8a': () => frozen(FILES2, 'january-2022-long'),
    '14279e024bf6d478': () => frozen(FILES2, 'january-2022-history'),
    b02540d3590cf625: () => frozen(FILES2, 'abstract-mirror'),
    f371f14856d636ab: () => frozen(FILES2, 'abstract-offence'),
  },
};

/** Numbers of all versions, the present one last. */
export const KNOWN_RULES: readonly number[] = [...Object.keys(OLD).map(Number), current.RULES_VERSION];

/** The engine of a version, or null where this build does not have it. */
export async function engineOf(version: number, old = OLD): Promise<Engine | null> {
  if (version === current.RULES_VERSION) return present;
  return Object.hasOwn(old, version) ? ((await old[version]?.()) ?? null) : null;
}

/** A level that shipped with an earlier edition, or null. */
export async function oldLevel(hash: string, editions = EDITIONS): Promise<Level | null> {
  const levels = editions[oldEditionOf(hash, editions) ?? 0];
  return (await levels?.[hash]?.()) ?? null;
}

/** The earlier edition whose level has that hash; null for every other level, whether it ships now or is somebody's own. */
export function oldEditionOf(hash: string, editions = EDITIONS): number | null {
  const found = Object.entries(editions).find(([, levels]) => Object.hasOwn(levels, hash));
  return found ? Number(found[0]) : null;
}
