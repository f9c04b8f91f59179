// An exercise while it is written: kept as it stands, read back only where it is whole, and made into the link that the command
// line makes of its file.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readExercise } from '../../src/class/index.ts';
import {
  type Draft,
  draftFrom,
  draftOf,
  draftProblems,
  keepDraft,
  keptDraft,
  makeExercise,
  onPresent,
  plainDials,
} from '../../src/session/index.ts';
import { run } from '../class/support.ts';
import { must } from '../record/support.ts';
import { memoryTexts } from './bench.ts';

const NAME = 'spiral.make.draft';

const rich = (): Draft =>
  draftOf({
    title: 'Spring “A”, 9b – äöü 😀',
    note: 'Line one\nline two',
    level: 'abstract-mirror',
    side: 'swap',
    seed: 'k7',
    seeds: 'each',
    rival: 'seeker',
    brief: 'opportunist',
    skill: 'novice',
    preset: 'misperception',
    dials: { 'empathy.west': 0.2, perceptionNoise: 0 },
    weeks: 4,
    depth: 'full',
    advisers: false,
    hide: ['settings', 'theory'],
    abstractNames: true,
    questions: {
      before: [{ kind: 'choice', id: 'a', text: 'Which?', options: ['x', 'y'] }],
      after: [
        { kind: 'scale', id: 'b', text: 'How much?', low: 'none', high: 'all' },
        { kind: 'text', id: 'c', text: 'Why?', most: 80 },
      ],
      belief: [1, 3],
      foretell: true,
    },
    pairing: 'swap',
  });

describe('the link that is made', () => {
  test.each([
    ['everything set', rich],
    ['nothing set', () => draftOf({})],
    ['its seed alone', () => draftOf({ seed: 'abc' })],
  ])('is what the command line makes of the downloaded file: %s', async (_, draft) => {
    const made = must(await makeExercise(draft()));
    const ran = await run(['exercise', 'settings.json'], { 'settings.json': made.file });
    expect(ran.status).toBe(0);
    expect(ran.printed).toEqual([made.link]);
  });

  test('and its file lead back to the same draft', async () => {
    const draft = rich();
    const made = must(await makeExercise(draft));
    for (const text of [made.link, made.file, `https://school.example/#/exercise/${made.link}`])
      expect(await draftFrom(must(await readExercise(text)))).toEqual({
        ...draft,
        hide: ['theory', 'settings'],
      });
  });

  test('is refused with the path of what is wrong', async () => {
    const made = await makeExercise({ ...rich(), weeks: null });
    expect(made.ok ? [] : made.problems.map(({ path }) => path)).toEqual(['weeks']);
  });
});

describe('an older edition of a level', () => {
  test('is named as long as nobody asks for the present one', async () => {
    const old = { ...draftOf({}), levelHash: 'f'.repeat(16), rules: 1 };
    expect(onPresent(old)).toEqual(draftOf({}));
    const made = await makeExercise(old);
    expect(made.ok ? [] : made.problems.map(({ path }) => path)).toEqual(['levelHash']);
  });
});

describe('a draft that is kept', () => {
  test('comes back as it was, however wrong it is', () => {
    fc.assert(
      fc.property(
        fc.record({
          title: fc.string({ maxLength: 200 }),
          seed: fc.string({ maxLength: 5 }),
          weeks: fc.option(fc.integer({ min: -5, max: 40 })),
          text: fc.string({ maxLength: 50 }),
          options: fc.array(fc.string({ maxLength: 5 }), { maxLength: 12 }),
        }),
        ({ text, options, ...some }) => {
          const texts = memoryTexts();
          const draft: Draft = { ...rich(), ...some };
          draft.questions.before = [{ kind: 'choice', id: text, text, options }];
          expect(keepDraft(texts, draft)).toBe(true);
          expect(keptDraft(texts)).toEqual(draft);
          expect(() => draftProblems(draft)).not.toThrow();
        },
      ),
      { numRuns: 50 },
    );
  });

  test.each([
    ['nothing', null],
    ['no JSON', '{'],
    ['another format', '{"format":"spiral-draft/2","draft":{}}'],
    ['a draft with too little', '{"format":"spiral-draft/1","draft":{"title":"x"}}'],
    [
      'a preset that there is not',
      JSON.stringify({ format: 'spiral-draft/1', draft: { ...rich(), preset: 'x' } }),
    ],
    ['far too much', `"${'x'.repeat(500_000)}"`],
  ])('is left alone where there is %s', (_, text) => {
    const texts = memoryTexts();
    if (text !== null) texts.write(NAME, text);
    expect(keptDraft(texts)).toBeNull();
  });

  test('says where the browser refuses to keep it', () => {
    const texts = memoryTexts();
    texts.full = true;
    expect(keepDraft(texts, rich())).toBe(false);
  });
});

test('the plain dials are the preset’s, else the level’s', async () => {
  const plain = await plainDials(draftOf({ preset: 'misperception' }));
  expect(plain.distinguishability).toBe(0.1);
  expect(plain['assumedDistinguishability.russia']).toBe(0.95);
  expect(plain['empathy.west']).toBe(0.5);
  expect(plain['warCost.west']).toBeNull();
});
