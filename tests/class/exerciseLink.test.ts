// Links of exercises: whole, short, found again in what somebody pasted, and refused with a reason where they are damaged.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addressOf,
  type ExerciseSettings,
  fromExerciseLink,
  HIDEABLE,
  PRESET_IDS,
  readExercise,
  readSettings,
  toExerciseLink,
} from '../../src/class/index.ts';
import { DIALS, SKILLS, TYPES } from '../../src/engine/index.ts';
import { pack } from '../../src/record/index.ts';
import { must, problemsOf } from '../record/support.ts';
import { runs } from '../support/runs.ts';
import { codeOf, damagedOf, opened } from './support.ts';

const linkOf = async (settings: ExerciseSettings): Promise<string> =>
  must(toExerciseLink(await opened(settings)));
const words = (most: number) => fc.string({ unit: 'binary', minLength: 1, maxLength: most });
const id = (at: number) => `q${at}`;

const question = fc.oneof(
  fc.record({
    kind: fc.constant('choice' as const),
    text: words(40),
    options: fc.array(words(20), { minLength: 2, maxLength: 5 }),
  }),
  fc.record({
    kind: fc.constant('scale' as const),
    text: words(40),
    steps: fc.integer({ min: 2, max: 11 }),
    low: words(9),
  }),
  fc.record({ kind: fc.constant('text' as const), text: words(40), most: fc.integer({ min: 1, max: 2000 }) }),
);
const dials = fc
  .subarray(DIALS.filter(({ name }) => name !== 'weeks'))
  .chain((chosen) =>
    fc.tuple(
      ...chosen.map(({ name, min, max }) =>
        fc.tuple(fc.constant(name), fc.double({ min, max, noNaN: true })),
      ),
    ),
  )
  .map((entries): Record<string, number> => Object.fromEntries(entries));

/** Any settings that are valid. */
const settings = fc
  .record(
    {
      title: words(60),
      note: words(200),
      level: fc.constantFrom('january-2022', 'january-2022-long', 'abstract-mirror', 'abstract-offence'),
      side: fc.constantFrom('west', 'russia', 'swap'),
      seed: words(60),
      seeds: fc.constantFrom('one', 'each'),
      rival: fc.constantFrom(...TYPES, 'drawn'),
      brief: fc.constantFrom(...TYPES, 'drawn'),
      skill: fc.constantFrom(...SKILLS),
      preset: fc.constantFrom(...PRESET_IDS),
      dials,
      weeks: fc.integer({ min: 10, max: 26 }),
      depth: fc.constantFrom('essential', 'full', 'either'),
      advisers: fc.boolean(),
      hide: fc.subarray([...HIDEABLE]),
      abstractNames: fc.boolean(),
      pairing: fc.constantFrom('ai', 'pairs', 'swap'),
      questions: fc.record({
        before: fc.array(question, { maxLength: 3 }),
        after: fc.array(question, { maxLength: 3 }),
        belief: fc.subarray([1, 2, 5, 8, 10]),
        foretell: fc.boolean(),
      }),
    },
    { requiredKeys: [] },
  )
  .map((made) => {
    if (!made.questions) return made;
    const { before, after } = made.questions;
    const named = (list: typeof before, from: number) =>
      list.map((one, at) => ({ ...one, id: id(from + at) }));
    return { ...made, questions: { ...made.questions, before: named(before, 0), after: named(after, 9) } };
  });

test('whatever the settings, the link gives them back, and so does its address in a letter', async () => {
  await fc.assert(
    fc.asyncProperty(settings, async (given) => {
      const open = must(await readSettings(given));
      const link = must(toExerciseLink(open));
      expect(await fromExerciseLink(link)).toEqual({ ok: true, value: open });
      const letter = `Dear all,\n> please play\n> ${addressOf('https://example.org/game/', link)}\nYours`;
      expect(must(await readExercise(letter)).id).toBe(open.id);
    }),
    { numRuns: runs(12, 1_000) },
  );
});

test('a plain exercise takes less than 200 characters, and names its rules and level', async () => {
  const link = await linkOf({});
  expect(link.length).toBeLessThan(200);
  expect(must(await fromExerciseLink(link)).exercise).toMatchObject({ rules: 2, level: 'abstract-mirror' });
});

test('settings are read as well as links', async () => {
  expect(must(await readExercise('\uFEFF {"level":"abstract-mirror","weeks":2}')).id).toBe(
    (await opened()).id,
  );
});

describe('what is no link of an exercise', () => {
  test('a result code, the link of a match, another text, a newer version', async () => {
    const link = await linkOf({});
    const code = await codeOf(await opened());
    const record = must(pack('record', 1, new Uint8Array(40)));
    const said = async (text: string) => {
      const read = await readExercise(text);
      return read.ok ? '' : `${read.problems[0]?.code}: ${read.problems[0]?.message}`;
    };
    expect(await said(code)).toBe('noExercise: this is a result code, not the link of an exercise');
    expect(await said(record)).toBe('noExercise: this is the link of a match, not of an exercise');
    expect(await said('Hello\nthere')).toContain('there is no link of an exercise in “Hello');
    expect(await said(link.replace('x1-', 'x2-'))).toContain('otherVersion: links of version 2');
    expect(await said(`x1-${'a'.repeat(70_000)}`)).toContain('tooLarge');
  });

  test('one that unpacks to something else, to far too much, or to a newer format', async () => {
    const packed = (text: string) => must(pack('exercise', 1, new TextEncoder().encode(text)));
    const numbers = Array.from({ length: 15_000 }, (_, number) => number);
    expect(problemsOf(await fromExerciseLink(packed('nothing')))).toEqual([' badJson']);
    expect(problemsOf(await fromExerciseLink(packed('{"format":"exercise/2"}')))).toEqual([
      'format unknownValue',
    ]);
    expect(problemsOf(await fromExerciseLink(packed(JSON.stringify({ dials: numbers }))))).toEqual([
      ' tooLarge',
    ]);
  });

  test('one character changed anywhere is noticed', async () => {
    const link = await linkOf({ title: 'Spring', questions: { belief: [1] } });
    for (let at = 0; at < link.length; at++) {
      const other = link[at] === 'A' ? 'B' : 'A';
      const read = await fromExerciseLink(link.slice(0, at) + other + link.slice(at + 1));
      expect(read.ok, `character ${at}`).toBe(false);
    }
  });
});

test('damaged links are refused with a reason, or still give the same exercise', async () => {
  const open = await opened({ title: 'Spring' });
  const link = must(toExerciseLink(open));
  await fc.assert(
    fc.asyncProperty(damagedOf(link), async (damaged) => {
      const read = await readExercise(damaged);
      if (read.ok) expect(read.value.id).toBe(open.id);
      else expect(read.problems[0]?.message).not.toBe('');
    }),
    { numRuns: runs(150, 5_000) },
  );
});
