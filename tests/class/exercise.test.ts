// Settings of an exercise: a default for everything, every slip named with its place, dials by preset.
import { describe, expect, test } from 'vitest';
import {
  dialsOf,
  matchesOf,
  PRESETS,
  parseExercise,
  readSettings,
  seedOf,
  startsOf,
} from '../../src/class/index.ts';
import { exerciseJsonSchema } from '../../src/class/jsonSchema.ts';
import { checkDials, newMatch } from '../../src/engine/index.ts';
import { SHIPPED } from '../../src/level/index.ts';
import { must, problemsOf } from '../record/support.ts';
import { rulesOf } from '../support/engine.ts';
import { opened } from './support.ts';

const messagesOf = (json: unknown): string[] => {
  const read = parseExercise(json);
  return read.ok ? [] : read.problems.map(({ path, message }) => `${path}: ${message}`);
};

describe('defaults', () => {
  test('an empty object is a whole exercise', async () => {
    const { exercise, id } = must(await readSettings({}));
    expect(exercise).toMatchObject({ level: 'january-2022', side: 'west', weeks: 10, pairing: 'ai' });
    expect(exercise.questions).toEqual({ before: [], after: [], belief: [], foretell: false });
    expect(id).toMatch(/^[0-9a-f]{16}$/);
  });

  test('reading it again with its defaults written out gives the same exercise', async () => {
    const first = must(await readSettings({ title: 'A', hide: ['readings', 'theory'] }));
    expect(must(await readSettings(JSON.stringify(first.exercise)))).toEqual(first);
  });

  test.each(SHIPPED)('it can be played on %s', async (level) => {
    const open = must(await readSettings({ level }));
    expect(startsOf(open, '')).toHaveLength(1);
  });
});

describe('what is wrong is named with its place, and the word that was meant', () => {
  test.each([
    [{ wekes: 3 }, 'wekes: unknown key; did you mean weeks?'],
    [{ side: 'wset' }, 'side: unknown value "wset"; did you mean west?'],
    [
      { dials: { 'emptahy.west': 1 } },
      'dials.emptahy.west: unknown dial "emptahy.west"; did you mean empathy.west?',
    ],
    [
      { dials: { 'empathy.wst': 1 } },
      'dials.empathy.wst: unknown dial "empathy.wst"; did you mean empathy.west?',
    ],
    [{ dials: { 'empathy.west': 2 } }, 'dials.empathy.west: 2 is out of range; give from 0 to 1'],
    [{ dials: { weeks: 2 } }, 'dials.weeks: weeks stands beside the dials'],
    [{ weeks: 27 }, 'weeks: 27 is out of range'],
    [{ title: 'x'.repeat(121) }, 'title: has a length of 121'],
    [{ questions: { belief: [3, 11] } }, 'questions.belief[1]: the match has 10 weeks'],
    [{ questions: { belief: [3, 3] } }, 'questions.belief[1]: week 3 stands there twice'],
    [
      { questions: { before: [{ kind: 'choice', id: 'a', text: '?', options: ['one'] }] } },
      'questions.before[0].options: a choice has two options or more',
    ],
    [
      { questions: { after: [{ kind: 'sacle', id: 'a', text: '?' }] } },
      'questions.after[0].kind: unknown value "sacle"; did you mean scale?',
    ],
    [
      {
        questions: {
          before: [{ kind: 'text', id: 'a', text: '?' }],
          after: [{ kind: 'text', id: 'a', text: '?' }],
        },
      },
      'questions.after[0].id: "a" is the name of another question',
    ],
    [{ format: 'exercise/2' }, 'format: found "exercise/2"'],
    [[], ': found a list; expected an object'],
  ])('%j', (json, said) => {
    expect(messagesOf(json).join('\n')).toContain(said);
  });

  test('all at once', () => {
    expect(messagesOf({ wekes: 1, side: 3, weeks: 'x' })).toHaveLength(3);
  });

  test('a text that is no JSON, or far too long, or holds a forbidden key', () => {
    expect(problemsOf(parseExercise('{'))).toEqual([' badJson']);
    expect(problemsOf(parseExercise('x'.repeat(64_001)))).toEqual([' tooLarge']);
    expect(problemsOf(parseExercise('{"dials":{"__proto__":1}}'))).toEqual(['dials.__proto__ badKey']);
  });

  test('levels, editions and rules that are not in this build', async () => {
    expect(problemsOf(await readSettings({ level: 'mars' }))).toEqual(['level unknownLevel']);
    expect(problemsOf(await readSettings({ levelHash: '0'.repeat(16) }))).toEqual(['levelHash otherLevel']);
    expect(problemsOf(await readSettings({ rules: 99 }))).toEqual(['rules unknownRules']);
  });
});

describe('conditions', () => {
  test('presets can be set on every level, and own dials lie over them', () => {
    for (const dials of Object.values(PRESETS)) expect(checkDials(dials)).toEqual([]);
    expect(dialsOf({ preset: 'noEmpathy', dials: { 'empathy.west': 1 } })).toEqual({
      'empathy.west': 1,
      'empathy.russia': 0,
    });
  });

  test('the four worlds are those that the validation plays', () => {
    const worlds = ['doublyDangerous', 'toldApart', 'defenceAdvantage', 'doublySafe'] as const;
    expect(worlds.map((name) => Object.values(PRESETS[name]))).toEqual([
      [0.05, 0.2],
      [0.9, 0.2],
      [0.05, 0],
      [0.9, 0],
    ]);
  });

  test('one seed for all, or one for each key; a second match has its own', async () => {
    const { exercise } = await opened({ seed: 'spring' });
    const each = (await opened({ seed: 'spring', seeds: 'each' })).exercise;
    expect([seedOf(exercise, '', 0), seedOf(exercise, '', 1)]).toEqual(['spring', 'spring/2']);
    expect([seedOf(each, 'abcd', 0), seedOf(each, 'abcd', 1)]).toEqual(['spring/abcd', 'spring/abcd/2']);
  });

  test('swapped sides are two matches, each with the student’s brief and the rival’s type where they belong', async () => {
    const open = await opened({ side: 'swap', brief: 'seeker', rival: 'revisionist' });
    expect(matchesOf(open.exercise)).toBe(2);
    const sides = startsOf(open, '').map(({ settings }) => settings.sides);
    expect(sides.map(({ west, russia }) => [west.by, west.type, russia.by, russia.type])).toEqual([
      ['human', 'seeker', 'ai', 'revisionist'],
      ['ai', 'revisionist', 'human', 'seeker'],
    ]);
  });

  test('title and note leave the id as it is; whatever is played or asked changes it', async () => {
    const { id } = await opened();
    expect((await opened({ title: 'Other', note: 'Words' })).id).toBe(id);
    const others = [
      { weeks: 3 },
      { seed: 'b' },
      { skill: 'novice' },
      { questions: { foretell: true } },
    ] as const;
    const ids = await Promise.all(others.map(async (settings) => (await opened(settings)).id));
    expect(new Set([id, ...ids]).size).toBe(5);
  });

  test('the types that are set are those that are played', async () => {
    const open = await opened({ rival: 'opportunist', brief: 'seeker', side: 'russia' });
    const [start] = startsOf(open, '');
    const { west, russia } = start?.settings.sides ?? { west: {}, russia: {} };
    expect([west, russia]).toMatchObject([{ type: 'opportunist' }, { type: 'seeker' }]);
    const made = newMatch(rulesOf('abstract-mirror'), {
      seed: start?.seed ?? '',
      types: { west: 'opportunist' },
    });
    expect(made.ok).toBe(true);
  });
});

test('the JSON Schema names every key and none is required', () => {
  const { properties, required } = exerciseJsonSchema() as { properties: object; required?: string[] };
  const read = must(parseExercise({}));
  expect(Object.keys(properties)).toEqual(expect.arrayContaining(Object.keys(read)));
  expect(required).toBeUndefined();
});
