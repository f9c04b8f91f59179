import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ParsedLevel, parseLevel, parseLevelText } from '../../src/level/index.ts';
import { bases, put, raw } from './support.ts';

/** Every path in a JSON value. */
function paths(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path];
  const entries = Array.isArray(value) ? value.map((item, i) => [i, item] as const) : Object.entries(value);
  return [path, ...entries.flatMap(([key, inner]) => paths(inner, [...path, key]))];
}

const places = paths(raw('abstract-mirror')).filter((path) => path.length > 0);

/** A result is either a level or a list of problems that name their place. */
function wellFormed(result: ParsedLevel): void {
  if (result.ok) return;
  expect(result.problems.length).toBeGreaterThan(0);
  for (const { path, code, message } of result.problems) {
    expect(typeof path).toBe('string');
    expect(code).toMatch(/^[a-zA-Z]+$/);
    expect(message.length).toBeGreaterThan(3);
  }
}

describe('the loader never throws', () => {
  it('on a level with one value replaced by anything', () => {
    const strange = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom(undefined, Number.NaN, -0, '__proto__', '$theatre', 'aBuild', []),
    );
    fc.assert(
      fc.property(fc.constantFrom(...places), strange, (path, value) => {
        wellFormed(parseLevel(put(raw('abstract-mirror'), path, value), bases));
      }),
      { numRuns: 300 },
    );
  });

  it('on two values exchanged', () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.constantFrom(...places), (a, b) => {
        const json = raw('abstract-mirror');
        const get = (path: (string | number)[]) =>
          path.reduce<unknown>(
            (at, part) => (at as Record<string | number, unknown> | undefined)?.[part],
            json,
          );
        const [first, second] = [structuredClone(get(a)), structuredClone(get(b))];
        put(json, a, second);
        try {
          put(json, b, first);
        } catch {
          // The first exchange took away the place of the second.
        }
        wellFormed(parseLevel(json, bases));
      }),
      { numRuns: 150 },
    );
  });

  it('on any JSON, on any base, on any text', () => {
    fc.assert(fc.property(fc.jsonValue(), (json) => wellFormed(parseLevel(json))));
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom('moves', 'texts', 'sides', 'events', 'shiftWeeks', 'id'),
          fc.jsonValue(),
        ),
        (over) => wellFormed(parseLevel({ ...over, extends: 'abstract-mirror' }, bases)),
      ),
      { numRuns: 100 },
    );
    fc.assert(fc.property(fc.string(), (text) => wellFormed(parseLevelText(text))));
  });
});
