// Old versions of the rules: each module is loaded when it is asked for, and only then.
import { expect, test } from 'vitest';
import * as ai from '../../src/ai/index.ts';
import { playersOf } from '../../src/analysis/versions/index.ts';
import * as engine from '../../src/engine/index.ts';
import { KNOWN_RULES } from '../../src/record/index.ts';
import { engineOf, oldLevel } from '../../src/record/versions/index.ts';
import { mirror } from '../support/engine.ts';

const OLD = 1_000;

test('the current version is there without loading, and is the last of those known', async () => {
  expect((await engineOf(engine.RULES_VERSION))?.compile).toBe(engine.compile);
  expect((await playersOf(engine.RULES_VERSION))?.decide).toBe(ai.decide);
  expect(KNOWN_RULES.at(-1)).toBe(engine.RULES_VERSION);
});

test('an old engine, its AI and its levels are loaded by number and hash', async () => {
  let loads = 0;
  const load = async () => {
    loads++;
    return engine;
  };
  expect(await engineOf(7, { [OLD]: load })).toBeNull();
  expect(loads).toBe(0);
  expect((await engineOf(OLD, { [OLD]: load }))?.newMatch).toBe(engine.newMatch);
  expect(loads).toBe(1);
  expect((await playersOf(OLD, { [OLD]: async () => ai }))?.decide).toBe(ai.decide);
  expect(await oldLevel('abc', { abc: async () => mirror.level })).toBe(mirror.level);
});

test('names of things that every object has are no versions', async () => {
  expect(await engineOf('constructor' as unknown as number)).toBeNull();
  expect(await playersOf('toString' as unknown as number)).toBeNull();
  expect(await oldLevel('__proto__')).toBeNull();
});
