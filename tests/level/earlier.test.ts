// Levels of earlier rules, as records, saves and links embed them: still read, and still the same to the letter.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/engine/index.ts';
import { parseLevel } from '../../src/level/index.ts';

const folder = new URL('../../src/record/versions/levels1/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const read = (name: string) => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
const bases = new Map(files.map((name) => [name.replace('.json', ''), read(name)]));

describe.each(files)('%s of rules 1', (name) => {
  const parsed = parseLevel(read(name), bases);

  it('passes the checker', () => {
    expect(parsed.ok ? [] : parsed.problems).toEqual([]);
  });

  it('gains no key by being read: what is new is optional and has no default', () => {
    if (!parsed.ok) throw new Error('it passes the checker');
    const again = parseLevel(JSON.parse(JSON.stringify(parsed.level)));
    expect(again.ok && JSON.stringify(again.level)).toBe(JSON.stringify(parsed.level));
    expect(JSON.stringify(parsed.level)).not.toMatch(/"dated"|"advance"/);
  });

  it('compiles under the present rules: no move of it has a date or changes the ground', () => {
    if (!parsed.ok) throw new Error('it passes the checker');
    const { sides } = compile(parsed.level);
    const effects = [...sides.west.moves, ...sides.russia.moves].flatMap(({ move }) => move.effects);
    expect(effects.some((effect) => effect.do === 'advance')).toBe(false);
    expect(effects.some((effect) => effect.do === 'offer' && effect.dated !== undefined)).toBe(false);
  });
});
