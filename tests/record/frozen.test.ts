// What was frozen of earlier rules and editions is as it was made: nobody has edited it, and its levels are those that records name.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Players, playersOf } from '../../src/analysis/index.ts';
import { compile } from '../../src/engine/index.ts';
import { baseOf, loadShipped, SHIPPED, UNLISTED } from '../../src/level/index.ts';
import { KNOWN_RULES } from '../../src/record/index.ts';
import { engineOf, oldEditionOf, oldLevel } from '../../src/record/versions/index.ts';
import { root } from '../../tools/ensure.mjs';
import { january } from '../support/engine.ts';

const HASHES = JSON.parse(readFileSync(join(root, 'tests/golden/frozen.json'), 'utf8')) as Record<
  string,
  string
>;
/** Names the engine of frozen AIs: the present one, until that is frozen too. */
const ENGINE_OF_AI = /^engine\d+\.js$/;
const FOLDERS = ['src/record/versions', 'src/analysis/versions'];
/** Old editions: the rules that each had, and the hashes of its levels, as its records name them. */
const EDITIONS: readonly { edition: number; rules: number; hashes: Readonly<Record<string, string>> }[] = [
  {
    edition: 1,
    rules: 1,
    hashes: {
      'january-2022': 'bc5c2e7f47279633',
      'january-2022-long': '00d523ba63d4c960',
      'january-2022-history': 'ef562d2ab234b739',
      'abstract-mirror': '00949af41eb0889b',
      'abstract-offence': '045c8360c82eb660',
    },
  },
  {
    edition: 2,
    rules: 2,
    hashes: {
      'january-2022': '173edd20471e8652',
      'january-2022-long': '11581f7585caba8a',
      'january-2022-history': '14279e024bf6d478',
      'abstract-mirror': 'b02540d3590cf625',
      'abstract-offence': 'f371f14856d636ab',
    },
  },
];

const frozenFiles = FOLDERS.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.js(on)?$/.test(name) && !ENGINE_OF_AI.test(name))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
);

test('every frozen file is known by its hash', () => {
  expect(frozenFiles.sort()).toEqual(Object.keys(HASHES).sort());
});

test.each(Object.entries(HASHES))('%s has not been edited', (path, hash) => {
  const text = readFileSync(join(root, path));
  expect(createHash('sha256').update(text).digest('hex')).toBe(hash);
});

test.each(KNOWN_RULES)('the engine of rules %i says its own version', async (version) => {
  expect((await engineOf(version))?.RULES_VERSION).toBe(version);
});

test('every old edition of the levels is told here', () => {
  const folders = frozenFiles.flatMap((path) => /\/levels(\d+)\//.exec(path)?.[1] ?? []);
  expect([...new Set(folders.map(Number))]).toEqual(EDITIONS.map(({ edition }) => edition));
});

test.each([...SHIPPED, ...UNLISTED])('%s as it ships has not the hash of an earlier edition', async (id) => {
  const { hash } = compile(await loadShipped(id));
  expect(oldEditionOf(hash) ?? january.level.version).toBe(january.level.version);
});

describe.each(EDITIONS)('edition $edition, under rules $rules', ({ edition, rules, hashes }) => {
  const files = frozenFiles.filter((path) => path.includes(`/levels${edition}/`));

  test('its levels have the hashes of its records', async () => {
    const engine = await engineOf(rules);
    expect(Object.keys(hashes).sort()).toEqual(files.map((path) => basename(path, '.json')).sort());
    for (const [id, hash] of Object.entries(hashes)) {
      const level = await oldLevel(hash);
      expect(level?.id).toBe(id);
      expect(level?.texts.en?.name).toBeTruthy();
      expect(level && engine?.compile(level).hash).toBe(hash);
      expect(oldEditionOf(hash)).toBe(edition);
    }
  });

  test('its number is the version of the levels that extend no other', () => {
    const levels = files.map((path) => JSON.parse(readFileSync(join(root, path), 'utf8')));
    const versions = levels.filter((json) => baseOf(json) === null).map(({ version }) => version);
    expect(new Set(versions)).toEqual(new Set([edition]));
  });

  test('its matches are played by the AI that shipped with it', async () => {
    const path = `../../src/analysis/versions/ai${edition}.js`;
    const { decide } = (await import(path)) as Players;
    for (const hash of Object.values(hashes)) expect((await playersOf(rules, hash))?.decide).toBe(decide);
  });
});
