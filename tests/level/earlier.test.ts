// Levels of earlier editions, as records, saves and links embed them: still read, and still the same to the letter.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/engine/index.ts';
import { parseLevel } from '../../src/level/index.ts';

const versions = new URL('../../src/record/versions/', import.meta.url);
const editions = readdirSync(versions).filter((name) => /^levels\d+$/.test(name));

function filesOf(edition: string) {
  const folder = new URL(`${edition}/`, versions);
  const read = (name: string) => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
  const files = readdirSync(folder).map((name) => ({ edition, name, json: read(name) }));
  const bases = new Map(files.map(({ name, json }) => [name.replace('.json', ''), json]));
  return files.map((file) => ({ ...file, parsed: parseLevel(file.json, bases) }));
}

describe.each(editions.flatMap(filesOf))('$name of $edition', ({ edition, parsed }) => {
  it('passes the checker', () => {
    expect(parsed.ok ? [] : parsed.problems).toEqual([]);
  });

  it('gains no key by being read: what is new is optional and has no default', () => {
    if (!parsed.ok) throw new Error('it passes the checker');
    const again = parseLevel(JSON.parse(JSON.stringify(parsed.level)));
    expect(again.ok && JSON.stringify(again.level)).toBe(JSON.stringify(parsed.level));
    if (edition === 'levels1') expect(JSON.stringify(parsed.level)).not.toMatch(/"dated"|"advance"/);
  });

  it.runIf(edition === 'levels1')(
    'compiles under the present rules: no move of it has a date or changes the ground',
    () => {
      if (!parsed.ok) throw new Error('it passes the checker');
      const { sides } = compile(parsed.level);
      const effects = [...sides.west.moves, ...sides.russia.moves].flatMap(({ move }) => move.effects);
      expect(effects.some((effect) => effect.do === 'advance')).toBe(false);
      expect(effects.some((effect) => effect.do === 'offer' && effect.dated !== undefined)).toBe(false);
    },
  );
});
