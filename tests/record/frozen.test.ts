// What was frozen of earlier rules is as it was made: nobody has edited it, and its levels are those that its records name.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { RULES_VERSION } from '../../src/engine/index.ts';
import { KNOWN_RULES } from '../../src/record/index.ts';
import { engineOf, oldLevel } from '../../src/record/versions/index.ts';
import { root } from '../../tools/ensure.mjs';

const HASHES = JSON.parse(readFileSync(join(root, 'tests/golden/frozen.json'), 'utf8')) as Record<
  string,
  string
>;
const FOLDERS = ['src/record/versions', 'src/analysis/versions'];
/** The hashes of the levels that shipped with each old version, as its records name them. */
const LEVELS: Readonly<Record<number, Readonly<Record<string, string>>>> = {
  1: {
    'january-2022': 'bc5c2e7f47279633',
    'january-2022-long': '00d523ba63d4c960',
    'january-2022-history': 'ef562d2ab234b739',
    'abstract-mirror': '00949af41eb0889b',
    'abstract-offence': '045c8360c82eb660',
  },
};
const OLD = KNOWN_RULES.filter((version) => version !== RULES_VERSION);

const frozenFiles = FOLDERS.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.js(on)?$/.test(name))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
);

test('every frozen file is known by its hash', () => {
  expect(frozenFiles.sort()).toEqual(Object.keys(HASHES).sort());
});

test.each(Object.entries(HASHES))('%s has not been edited', (path, hash) => {
  const text = readFileSync(join(root, path));
  expect(createHash('sha256').update(text).digest('hex')).toBe(hash);
});

test.each(OLD)(
  'rules %i: the engine says its own version, and its levels have the hashes of its records',
  async (version) => {
    const engine = await engineOf(version);
    expect(engine?.RULES_VERSION).toBe(version);
    const files = frozenFiles.filter((path) => path.includes(`/levels${version}/`));
    const hashes = LEVELS[version] ?? {};
    expect(Object.keys(hashes).sort()).toEqual(files.map((path) => basename(path, '.json')).sort());
    for (const [id, hash] of Object.entries(hashes)) {
      const level = await oldLevel(hash);
      expect(level?.id).toBe(id);
      expect(level?.texts.en?.name).toBeTruthy();
      expect(level && engine?.compile(level).hash).toBe(hash);
    }
  },
);
