import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical, hashOf, hashText } from '../../src/engine/hash.ts';

/** The same JSON with the keys of every object in the opposite order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, turned(inner)]),
  );
}

describe('canonical JSON', () => {
  it('does not depend on the order of keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(canonical(turned(value))).toBe(canonical(value));
        expect(hashOf(turned(value))).toBe(hashOf(value));
      }),
    );
  });

  it('depends on the order of lists', () => {
    expect(hashOf([1, 2])).not.toBe(hashOf([2, 1]));
  });

  it('reads back as the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('sorts keys by code units, as no locale does', () => {
    expect(canonical({ ä: 1, z: 2, B: 3, a: 4 })).toBe('{"B":3,"a":4,"z":2,"ä":1}');
  });

  it('leaves out what is undefined, as JSON does', () => {
    expect(canonical({ a: undefined, b: 1 })).toBe('{"b":1}');
  });
});

describe('the hash', () => {
  it('is 16 hexadecimal digits', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(hashText(text)).toMatch(/^[0-9a-f]{16}$/);
      }),
    );
  });

  it('is what it has always been', () => {
    expect(hashText('')).toBe('488bdcb81aee8d83');
    expect(hashText('spiral')).toBe('26e595e6e5b33067');
    expect(hashOf({ week: 1, sides: { west: [0.1, -2] }, note: 'Ukraine’s' })).toBe('e1910fe3272e0380');
  });

  it('changes with every bit of a number', () => {
    expect(hashOf({ x: 0.1 + 0.2 })).not.toBe(hashOf({ x: 0.3 }));
  });

  it('does not collide on ten thousand near texts', () => {
    const seen = new Set<string>();
    for (let i = 0; i < 10_000; i++) seen.add(hashText(`state ${i}`));
    expect(seen.size).toBe(10_000);
  });
});
