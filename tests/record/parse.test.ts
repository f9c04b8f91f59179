// The reader of records: every problem with its path, sizes before anything else, embedded levels checked.
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/engine/index.ts';
import { makeRecord, parseRecord, RECORD_LIMITS, type Result } from '../../src/record/index.ts';
import { put } from '../level/support.ts';
import { mirror } from '../support/engine.ts';
import { custom, HUMAN, must, play, problemsOf } from './support.ts';

const text = makeRecord(
  await play(mirror, { seed: 'parse', sides: { west: HUMAN }, settings: { weeks: 4 } }),
);
const own = makeRecord(await play(compile(custom), { seed: 'own', settings: { weeks: 2 } }));

type Path = (string | number)[];

/** Problems of a good record after some changes. */
const spoiled = (...changes: [Path, unknown][]): string[] => {
  const json: unknown = JSON.parse(text);
  for (const [path, value] of changes) put(json, path, value);
  return problemsOf(parseRecord(json));
};
const messageOf = (result: Result<unknown>): string => (result.ok ? '' : (result.problems[0]?.message ?? ''));

test('the record to be spoiled is good, and written with one line for each week', () => {
  const record = must(parseRecord(text));
  expect(record.orders).toHaveLength(4);
  expect(record.hash).toHaveLength(4);
  expect(record.outcome?.week).toBe(4);
  expect(text.split('\n').filter((line) => line.startsWith('{"west":{"orders"'))).toHaveLength(4);
  expect(Object.keys(JSON.parse(text))).toEqual(
    'format rules level seed settings orders reasons hash outcome'.split(' '),
  );
});

test('it holds no time and nothing about anybody', () => {
  // Names of moves are the level's: one of them offers something with a date.
  expect(text.replace(/"move":"\w+"/g, '')).not.toMatch(/date|time|name|user|\d{4}-\d\d-\d\dT/i);
});

describe('one thing wrong', () => {
  test.each<[string, [Path, unknown], string]>([
    ['another format', [['format'], 'record/2'], 'format unknownValue'],
    ['no level', [['level'], undefined], 'level missing'],
    ['no seed', [['seed'], ''], 'seed badLength'],
    ['a hash too short', [['level', 'hash'], '12'], 'level.hash badFormat'],
    ['a level id in capitals', [['level', 'id'], 'A'], 'level.id badFormat'],
    ['a list for an object', [['settings'], []], 'settings wrongType'],
    ['an object for a list', [['orders'], {}], 'orders wrongType'],
    ['a key too many', [['orders', 1, 'west', 'extra'], 1], 'orders[1].west.extra unknownKey'],
    ['a date', [['date'], '2022-01-10'], 'date unknownKey'],
    ['an unknown answer', [['orders', 0, 'russia', 'table'], 'maybe'], 'orders[0].russia.table unknownValue'],
    ['half a week', [['settings', 'weeks'], 9.5], 'settings.weeks notWhole'],
    ['too many weeks', [['settings', 'weeks'], 27], 'settings.weeks outOfRange'],
    ['a text for a number', [['rules'], '1'], 'rules wrongType'],
    ['a dial nobody knows', [['settings', 'dials'], { speed: 1 }], 'settings.dials.speed badDial'],
    [
      'a dial out of range',
      [['settings', 'dials'], { 'empathy.west': 2 }],
      'settings.dials.empathy.west badDial',
    ],
    ['weeks as a dial', [['settings', 'dials'], { weeks: 3 }], 'settings.dials.weeks badDial'],
    [
      'a seat nobody knows',
      [['settings', 'sides', 'west'], { by: 'cat' }],
      'settings.sides.west.by unknownValue',
    ],
    [
      'an AI without a skill',
      [['settings', 'sides', 'west'], { by: 'ai', strategy: 'policy' }],
      'settings.sides.west.skill missing',
    ],
    [
      'a person with a strategy',
      [['settings', 'sides', 'west', 'strategy'], 'policy'],
      'settings.sides.west.strategy unknownKey',
    ],
    ['fewer weeks than orders', [['settings', 'weeks'], 3], 'orders inconsistent'],
    ['more hashes than weeks', [['hash'], Array(5).fill('0'.repeat(16))], 'hash inconsistent'],
    [
      'reasons for no order',
      [
        ['reasons', 0, 'west'],
        [['gain'], ['gain'], ['gain'], ['gain'], ['gain']],
      ],
      'reasons[0].west inconsistent',
    ],
    ['reasons for too few weeks', [['reasons'], []], 'reasons inconsistent'],
    ['an end in another week', [['outcome', 'week'], 2], 'outcome.week inconsistent'],
    [
      'a resignation with a meaning',
      [['orders', 0, 'west', 'orders'], [{ move: 'resign', with: {}, meant: 'calm' }]],
      'orders[0].west.orders[0] inconsistent',
    ],
    ['a branch from nowhere', [['branches'], [{ week: 6, orders: [] }]], 'branches[0].week inconsistent'],
    ['a note on no week', [['notes'], [{ week: 5, text: 'x' }]], 'notes[0].week inconsistent'],
    [
      'terms that are no steps',
      [['orders', 0, 'west', 'orders'], [{ move: 'a', with: { terms: { x: 1.5 } }, meant: '' }]],
      'orders[0].west.orders[0].with.terms.x notWhole',
    ],
  ])('%s', (_name, change, problem) => {
    const [path] = problem.split(' ');
    expect(spoiled(change).filter((one) => one.startsWith(`${path} `))).toContain(problem);
  });
});

test('everything wrong is reported at once', () => {
  const found = spoiled(
    [['seed'], 7],
    [['orders', 0, 'west', 'table'], 1],
    [['orders', 2, 'more'], 1],
    [['level', 'id'], null],
  );
  expect(found).toHaveLength(4);
  expect(found).toContain('orders[2].more unknownKey');
});

describe('before anything is read', () => {
  test('a text of more than 1 MB is refused, counted in bytes', () => {
    const wide = 'Ж'.repeat(RECORD_LIMITS.record / 2 + 1);
    for (const large of [
      `"${'x'.repeat(RECORD_LIMITS.record)}"`,
      `"${wide}"`,
      text + ' '.repeat(RECORD_LIMITS.record),
    ]) {
      const result = parseRecord(large);
      expect(problemsOf(result)).toEqual([' tooLarge']);
      expect(messageOf(result)).toContain('at most 1000000');
    }
  });

  test('so is one that is nested deep, and a value that is', () => {
    expect(problemsOf(parseRecord('['.repeat(400_000)))).toEqual([' tooDeep']);
    expect(problemsOf(parseRecord('{"a":'.repeat(100_000)))).toEqual([' tooDeep']);
    let deep: unknown = 1;
    for (let i = 0; i < 50_000; i++) deep = [deep];
    expect(problemsOf(parseRecord({ orders: deep }))[0]).toMatch(/ tooDeep$/);
  });

  test('no JSON, an empty text, a byte order mark', () => {
    for (const broken of ['', '{', 'nonsense', text.slice(0, -20)])
      expect(problemsOf(parseRecord(broken))).toEqual([' badJson']);
    expect(parseRecord(`\ufeff${text}`).ok).toBe(true);
  });

  test.each(['__proto__', 'constructor', 'prototype'])('the key %s', (key) => {
    for (const spoilt of [
      text.replace('"format"', `"${key}": {"a":1},\n"format"`),
      text.replace('"dials":{', `"dials":{"${key}":{}`),
    ])
      expect(problemsOf(parseRecord(spoilt))[0]).toMatch(new RegExp(`${key} badKey$`));
    expect(({} as Record<string, unknown>).a).toBeUndefined();
  });

  test('very many values, and very much text in a value', () => {
    expect(problemsOf(parseRecord(Array(RECORD_LIMITS.values + 1).fill(0)))).toEqual([' tooLarge']);
    expect(problemsOf(parseRecord([Array(2).fill('x'.repeat(600_000))]))).toEqual([' tooLarge']);
  });
});

test('what strangers write is quoted on one line and cut short', () => {
  const result = parseRecord(
    text.replace('"format": "record/1"', `"format": "<img src=x>\\n${'y'.repeat(5000)}"`),
  );
  expect(messageOf(result).length).toBeLessThan(160);
  expect(messageOf(result)).not.toContain('\n');
});

describe('an embedded level', () => {
  test('comes back as it was', () => {
    expect(must(parseRecord(own)).level.embedded).toEqual(custom);
  });

  test('is checked by the loader of levels, with paths', () => {
    const json: unknown = JSON.parse(own);
    put(json, ['level', 'embedded', 'moves', 0, 'cost'], 99);
    expect(problemsOf(parseRecord(json))).toEqual(['level.embedded.moves[0].cost badLevel']);
  });

  test('must be the level that is named, and must be whole', () => {
    expect(problemsOf(parseRecord(put(JSON.parse(own), ['level', 'id'], 'other')))).toEqual([
      'level.embedded.id inconsistent',
    ]);
    const part = { extends: 'abstract-mirror', id: custom.id };
    expect(problemsOf(parseRecord(put(JSON.parse(own), ['level', 'embedded'], part)))[0]).toMatch(
      /^level\.embedded\.extends/,
    );
  });
});
