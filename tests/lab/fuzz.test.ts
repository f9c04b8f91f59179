// Random experiments: valid ones are taken, damaged ones are refused with paths, and nothing is ever thrown.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DIALS, TYPES } from '../../src/engine/index.js';
import { KNOWN_SKILLS, KNOWN_STRATEGIES } from '../../src/lab/schema.js';
import { check, rulesOf } from './support.ts';

const rules = await rulesOf('abstract-mirror');
const moves = (side: 'west' | 'russia') => rules.sides[side].moves.map(({ move }) => move.id);

const dials = fc
  .subarray([...DIALS])
  .chain((chosen) =>
    fc.tuple(
      ...chosen.map(({ name, min, max, kind }) =>
        fc.tuple(
          fc.constant(name),
          kind === 'weeks' ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true }),
        ),
      ),
    ),
  )
  .map((entries) => Object.fromEntries(entries));

const order = (side: 'west' | 'russia') => {
  const move = fc.constantFrom(...moves(side), 'resign');
  return fc.oneof(move, fc.record({ move }), fc.record({ move, with: fc.constant({}) }));
};
const seat = (side: 'west' | 'russia') =>
  fc.record(
    {
      strategy: fc.oneof(
        fc.constantFrom(...KNOWN_STRATEGIES),
        fc.record(
          {
            script: fc.array(fc.array(order(side), { maxLength: 4 }), { maxLength: 6 }),
            crisis: fc.constantFrom('standFirm', 'escalate', 'offRamp', 'backDown'),
          },
          { requiredKeys: ['script'] },
        ),
      ),
      type: fc.constantFrom(...TYPES, 'drawn'),
      skill: fc.constantFrom(...KNOWN_SKILLS),
    },
    { requiredKeys: ['strategy'] },
  );
const name = fc.string({ minLength: 1, maxLength: 40 });
const arm = fc.record(
  { name, west: seat('west'), russia: seat('russia'), dials },
  { requiredKeys: ['name', 'west', 'russia'] },
);
const valid = fc.record(
  {
    format: fc.constant('lab/1'),
    level: fc.constant('abstract-mirror'),
    matches: fc.integer({ min: 1, max: 10_000_000 }),
    seed: name,
    detail: fc.constantFrom('summary', 'weeks'),
    arms: fc.uniqueArray(arm, { minLength: 1, maxLength: 3, selector: (each) => each.name }),
  },
  { requiredKeys: ['format', 'level', 'matches', 'seed', 'arms'] },
);

test('random valid experiments are taken as they are', async () => {
  await fc.assert(
    fc.asyncProperty(valid, async (json) => {
      const plain = JSON.parse(JSON.stringify(json));
      const checked = await check(plain);
      if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
      expect(checked.experiment).toEqual(plain);
    }),
    { numRuns: 60 },
  );
});

/** Every place in a JSON value, as the keys that lead to it. */
function places(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path];
  const entries = Array.isArray(value) ? value.map((each, i) => [i, each] as const) : Object.entries(value);
  return [path, ...entries.flatMap(([key, each]) => places(each, [...path, key]))];
}

function replaced(value: unknown, [key, ...rest]: readonly (string | number)[], by: unknown): unknown {
  if (key === undefined) return by;
  const copy = Array.isArray(value) ? [...value] : { ...(value as Record<string, unknown>) };
  const inside = copy as Record<string | number, unknown>;
  inside[key] = replaced(inside[key], rest, by);
  return copy;
}

test('whatever is put in any place, the answer is an experiment or problems with paths', async () => {
  await fc.assert(
    fc.asyncProperty(valid, fc.nat(), fc.jsonValue({ maxDepth: 4 }), async (json, at, junk) => {
      const plain = JSON.parse(JSON.stringify(json));
      const all = places(plain);
      const checked = await check(replaced(plain, all[at % all.length] ?? [], junk));
      if (checked.ok) return;
      expect(checked.problems.length).toBeGreaterThan(0);
      for (const problem of checked.problems) expect(problem.message).not.toBe('');
    }),
    { numRuns: 300 },
  );
});

test('any JSON at all is answered', async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), async (json) => {
      expect((await check(json)).ok).toBe(false);
    }),
  );
});

test('a value nested very deep is refused, not choked on', async () => {
  let deep: unknown = 1;
  for (let i = 0; i < 20_000; i++) deep = [deep];
  const base = { format: 'lab/1', level: 'abstract-mirror', matches: 1, seed: 's' };
  const pass = { strategy: 'pass' };
  for (const json of [
    deep,
    { ...base, arms: deep },
    { ...base, arms: [{ name: 'a', west: pass, russia: pass, dials: { weeks: deep } }] },
    {
      ...base,
      arms: [
        {
          name: 'a',
          west: { strategy: { script: [[{ move: 'aOffer', with: { terms: deep } }]] } },
          russia: pass,
        },
      ],
    },
  ])
    expect((await check(json)).ok).toBe(false);
});
