// What was frozen of earlier rules is as it was made: nobody has edited it, and its levels are those that its records name.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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
  'rules %i: the engine says its own version and gives its levels their hashes',
  async (version) => {
    const engine = await engineOf(version);
    expect(engine?.RULES_VERSION).toBe(version);
    const levels = frozenFiles.filter((path) => path.includes(`/levels${version}/`));
    expect(levels.length).toBeGreaterThan(0);
    for (const path of levels) {
      const level = JSON.parse(readFileSync(join(root, path), 'utf8'));
      const hash = engine?.compile(level).hash ?? '';
      expect(await oldLevel(hash)).toEqual(level);
    }
  },
);
