// The library's list: what a match was, in words, and what a search finds.
import { beforeAll, expect, test } from 'vitest';
import { RULES_VERSION } from '../../src/engine/index.js';
import type { Kept, Summary } from '../../src/session/index.js';
import { loadTexts } from '../../src/text/index.js';
import { found, rowOf } from '../../src/view/index.js';

beforeAll(() => loadTexts('library', 'setup', 'reasons'));

const kept = (summary: Partial<Summary> = {}, name = ''): Kept => ({
  id: 'x',
  place: 1,
  name,
  body: '',
  summary: {
    rules: RULES_VERSION,
    level: 'january-2022',
    own: false,
    seed: 'anemone',
    seats: { west: 'human', russia: 'ai' },
    played: 4,
    weeks: 10,
    outcome: null,
    branches: 0,
    ...summary,
  },
});

test('a line names the rules where they are not the present ones', () => {
  expect(rowOf(kept({ rules: 1 })).about).toEqual([
    'Played as US and NATO',
    'Seed anemone',
    'Played under rules 1',
  ]);
});

test('a line says level, side, how far or how it ended, seed and branches', () => {
  expect(rowOf(kept())).toMatchObject({
    title: 'January 2022',
    about: ['Played as US and NATO', 'Seed anemone'],
    end: 'Not over: week 4 of 10',
    over: false,
    seat: 'west',
  });
  const ended = kept({ outcome: { kind: 'settlement', cause: null, by: null }, branches: 2 }, 'Group 3');
  expect(rowOf(ended)).toMatchObject({
    title: 'Group 3',
    about: ['January 2022', 'Played as US and NATO', 'Seed anemone', '2 branches'],
    end: 'Settlement, week 4 of 10',
    over: true,
  });
});

test('a side that stepped back is named', () => {
  const end = (level: string, own: boolean) =>
    rowOf(kept({ level, own, outcome: { kind: 'backdownRussia', cause: null, by: 'russia' } })).end;
  expect(end('january-2022', false)).toBe('Russia stepped back, week 4 of 10');
  expect(end('of-a-teacher', true)).toBe('Russia stepped back, week 4 of 10');
});

test('two people, nobody, and a level of somebody’s own have their words', () => {
  expect(rowOf(kept({ seats: { west: 'human', russia: 'human' } }))).toMatchObject({
    hotSeat: true,
    seat: null,
  });
  expect(rowOf(kept({ seats: { west: 'ai', russia: 'script' } })).about[0]).toMatch(/^Nobody played/);
  const own = rowOf(kept({ level: 'of-a-teacher', own: true, seats: { west: 'ai', russia: 'human' } }));
  expect(own.title).toBe('Level “of-a-teacher”');
  expect(own.about[0]).toBe('Played as Russia');
});

test('a search finds what has all of its words, in whatever case', () => {
  const rows = [kept({}, 'Group 3'), kept({ seed: 'birch' }), kept({ level: 'abstract-mirror' })].map(rowOf);
  expect(found(rows, '')).toHaveLength(3);
  expect(found(rows, 'BIRCH')).toEqual([rows[1]]);
  expect(found(rows, 'group anemone')).toEqual([rows[0]]);
  expect(found(rows, 'group birch')).toEqual([]);
  expect(found(rows, 'countries')).toEqual([rows[2]]);
});

test('a search does not depend on the language of the computer, on case or on accents', () => {
  const rows = [kept({ seed: 'izmir' }, 'İzmir ve Iğdır'), kept({}, 'Größe')].map(rowOf);
  for (const search of ['izmir', 'İZMİR', 'IZMIR', 'igdir', 'ığdır']) {
    expect(found(rows, search).map(({ name }) => name)).toEqual(['İzmir ve Iğdır']);
  }
  expect(found(rows, 'GROSSE').length + found(rows, 'grö').length).toBe(1);
});

test('a search finds a name by what is seen of it', () => {
  const rows = [kept({}, '\u202Eev\u200Bil')].map(rowOf);
  expect(found(rows, 'evil')).toEqual(rows);
  expect(found(rows, '\u202Eevil')).toEqual(rows);
});

test('a name that turns its direction turns nothing around it, and others stay as they are', () => {
  expect(rowOf(kept({}, '\u202Eevil')).title).toBe('\u2068evil\u2069');
  expect(rowOf(kept({}, 'שלום')).title).toBe('\u2068שלום\u2069');
  expect(rowOf(kept({}, 'Tuesday')).title).toBe('Tuesday');
  expect(rowOf(kept({ seed: '\u202Ebirch' })).about).toContain('Seed \u2068birch\u2069');
});

test('a name of which nothing can be seen gives way to that of its level', () => {
  expect(rowOf(kept({}, '\u202E\u200B')).title).toBe(rowOf(kept({})).title);
});
