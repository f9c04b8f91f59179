// Old versions of the rules: each module is loaded when it is asked for, and only then.
import { expect, test } from 'vitest';
import * as ai from '../../src/ai/index.ts';
import { type Players, playersFor, playersOf } from '../../src/analysis/versions/index.ts';
import * as engine from '../../src/engine/index.ts';
import { KNOWN_RULES } from '../../src/record/index.ts';
import { engineOf, oldLevel } from '../../src/record/versions/index.ts';
import { mirror } from '../support/engine.ts';

const OLD = 1_000;
/** The hash of a level of the first edition. */
const OF_EDITION_1 = 'bc5c2e7f47279633';

test('the current version is there without loading, and is the last of those known', async () => {
  expect((await engineOf(engine.RULES_VERSION))?.compile).toBe(engine.compile);
  expect((await playersOf(engine.RULES_VERSION, mirror.hash))?.decide).toBe(ai.decide);
  expect(KNOWN_RULES.at(-1)).toBe(engine.RULES_VERSION);
});

test('an old engine and old levels are loaded by number and hash', async () => {
  let loads = 0;
  const load = async () => {
    loads++;
    return engine;
  };
  expect(await engineOf(7, { [OLD]: load })).toBeNull();
  expect(loads).toBe(0);
  expect((await engineOf(OLD, { [OLD]: load }))?.newMatch).toBe(engine.newMatch);
  expect(loads).toBe(1);
  expect(await oldLevel('abc', { [OLD]: { abc: async () => mirror.level } })).toBe(mirror.level);
});

test('an AI is that of the level’s edition, else the last of the rules, else there is none', async () => {
  const [first, last, alien] = ['first', 'last', 'alien'].map((name) => ({ ...ai, STRATEGIES: [name] }));
  const old = [
    { edition: 1, rules: OLD, load: async () => first as unknown as Players },
    { edition: 2, rules: OLD, load: async () => last as unknown as Players },
    { edition: 2, rules: engine.RULES_VERSION + 1, load: async () => alien as unknown as Players },
  ];
  expect(await playersOf(OLD, OF_EDITION_1, old)).toBe(first);
  expect(await playersOf(OLD, mirror.hash, old)).toBe(last);
  expect((await playersOf(engine.RULES_VERSION, OF_EDITION_1, old))?.decide).toBe(ai.decide);
  expect(await playersOf(7, OF_EDITION_1, old)).toBeNull();
  const may = playersFor(OLD, mirror.hash, old).map((load) => load());
  expect(await Promise.all(may)).toEqual([last, first]);
  expect(playersFor(OLD, OF_EDITION_1, old)).toHaveLength(1);
});

test('names of things that every object has are no versions', async () => {
  expect(await engineOf('constructor' as unknown as number)).toBeNull();
  expect(await playersOf('toString' as unknown as number, mirror.hash)).toBeNull();
  expect(await oldLevel('__proto__')).toBeNull();
});
