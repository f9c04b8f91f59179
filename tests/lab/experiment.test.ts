// Every way in which an experiment can be wrong is reported with its path, all of them at once.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DIALS } from '../../src/engine/index.js';
import { check, experiment, problemsOf, withWest } from './support.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'spiral-lab-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pass = { strategy: 'pass' };
const arm = { name: 'a', west: pass, russia: pass };
const withDials = (dials: unknown) => experiment({ arms: [{ ...arm, dials }] });
const scripted = (order: unknown) => withWest({ strategy: { script: [[], [order]] } });

test('the example of the contract is valid', async () => {
  const checked = await check({
    format: 'lab/1',
    level: 'january-2022',
    matches: 2000,
    seed: 'base',
    detail: 'summary',
    arms: [
      {
        name: 'hard-vs-seeker',
        west: { strategy: 'hardline' },
        russia: { strategy: 'policy', type: 'seeker', skill: 'regular' },
        dials: { 'empathy.russia': 0.4, distinguishability: 0.2, weeks: 10 },
      },
    ],
  });
  expect(checked.ok).toBe(true);
});

describe('one problem, one line, with its path', () => {
  test.each<[string, unknown, string | RegExp]>([
    ['no object', [], /^: found a list; expected an object$/],
    ['no object at all', null, /^: found null; expected an object$/],
    ['format', experiment({ format: 'lab/2' }), 'format: found "lab/2"; expected "lab/1"'],
    [
      'unknown key',
      experiment({ seeds: 3 }),
      'seeds: unknown key; known: format, level, matches, seed, detail, pWar, arms',
    ],
    [
      'dangerous key',
      JSON.parse(JSON.stringify(experiment()).replace('"seed"', '"__proto__":{},"seed"')),
      /^__proto__: unknown key/,
    ],
    ['missing key', experiment({ seed: undefined }), 'seed: this key is missing'],
    ['empty seed', experiment({ seed: '' }), /^seed: has the length 0; expected >=1$/],
    [
      'matches',
      experiment({ matches: 0 }),
      'matches: 0 is out of range; give a whole number from 1 to 10000000',
    ],
    ['matches by half', experiment({ matches: 1.5 }), 'matches: 1.5 is not a whole number'],
    ['matches as text', experiment({ matches: '10' }), 'matches: found "10"; expected a number'],
    ['detail', experiment({ detail: 'days' }), 'detail: unknown detail "days"; known: summary, weeks'],
    ['no arms', experiment({ arms: [] }), /^arms: has the length 0/],
    ['arms as object', experiment({ arms: {} }), 'arms: found an object; expected a list'],
    ['same name', experiment({ arms: [arm, arm] }), 'arms[1].name: "a" is the name of arms[0]'],
    ['no seat', experiment({ arms: [{ name: 'a', west: pass }] }), 'arms[0].russia: this key is missing'],
    [
      'key of an arm',
      experiment({ arms: [{ ...arm, east: pass }] }),
      'arms[0].east: unknown key; known: name, west, russia, dials',
    ],
    [
      'strategy',
      withWest({ strategy: 'hawk' }),
      /^arms\[0\]\.west\.strategy: unknown strategy "hawk"; known: policy, hardline, .*, historical$/,
    ],
    ['no strategy', withWest({}), 'arms[0].west.strategy: this key is missing'],
    ['strategy as number', withWest({ strategy: 3 }), 'arms[0].west.strategy: found 3; expected a text'],
    [
      'type',
      withWest({ strategy: 'pass', type: 'hawk' }),
      'arms[0].west.type: unknown type "hawk"; known: seeker, opportunist, revisionist, drawn',
    ],
    [
      'skill',
      withWest({ strategy: 'policy', skill: 'best' }),
      'arms[0].west.skill: unknown skill "best"; known: novice, regular, expert',
    ],
    [
      'key of a seat',
      withWest({ strategy: 'pass', kind: 1 }),
      'arms[0].west.kind: unknown key; known: strategy, type, skill',
    ],
    [
      'level',
      experiment({ level: 'mars' }),
      /^level: unknown level "mars"; known: january-2022, .*abstract-mirror/,
    ],
    [
      'level by path',
      experiment({ level: 'nowhere/mars.json' }),
      /^level: unknown level "nowhere\/mars\.json"; known: /,
    ],
    ['dial', withDials({ fear: 1 }), /^arms\[0\]\.dials\.fear: unknown dial "fear"; known: weeks, /],
    [
      'dial without a side',
      withDials({ empathy: 1 }),
      /^arms\[0\]\.dials\.empathy: unknown dial "empathy"; known: /,
    ],
    [
      'dial out of range',
      withDials({ 'empathy.russia': 1.2 }),
      'arms[0].dials.empathy.russia: 1.2 is out of range; give from 0 to 1',
    ],
    [
      'weeks',
      withDials({ weeks: 27 }),
      'arms[0].dials.weeks: 27 is out of range; give a whole number from 1 to 26',
    ],
    [
      'weeks by half',
      withDials({ weeks: 2.5 }),
      /^arms\[0\]\.dials\.weeks: 2\.5 is out of range; give a whole number from 1 to 26$/,
    ],
    [
      'dial as text',
      withDials({ accidentRate: '1' }),
      'arms[0].dials.accidentRate: "1" is out of range; give from 0 to 4',
    ],
    [
      'dial by side',
      withDials({ weeks: { west: 1 } }),
      /^arms\[0\]\.dials\.weeks: .* is out of range; give a whole number from 1 to 26$/,
    ],
    ['dials as list', withDials([]), 'arms[0].dials: found a list; expected an object'],
    [
      'crisis answer',
      withWest({ strategy: { script: [], crisis: 'run' } }),
      /^arms\[0\]\.west\.strategy\.crisis: unknown crisis answer "run"; known: standFirm, /,
    ],
    [
      'key of a script',
      withWest({ strategy: { script: [], table: 'wait' } }),
      'arms[0].west.strategy.table: unknown key; known: script, crisis',
    ],
    [
      'a week that is no list',
      withWest({ strategy: { script: ['aCall'] } }),
      'arms[0].west.strategy.script[0]: found "aCall"; expected a list',
    ],
    ['an order that is none', scripted(3), 'arms[0].west.strategy.script[1][0]: found 3; expected a text'],
    [
      'a move of nobody',
      scripted('aDance'),
      /^arms\[0\]\.west\.strategy\.script\[1\]\[0\]: unknown move "aDance" of west; known: .*resign$/,
    ],
    ['a move of the rival', scripted('bCall'), /script\[1\]\[0\]: unknown move "bCall" of west/],
    ['a long move', scripted({ move: 'aDance' }), /script\[1\]\[0\]\.move: unknown move "aDance"/],
    [
      'key of an order',
      scripted({ move: 'aCall', why: 1 }),
      /script\[1\]\[0\]\.why: unknown key; known: move, with, meant$/,
    ],
    [
      'meaning',
      scripted({ move: 'aCall', meant: 'joke' }),
      /script\[1\]\[0\]\.meant: unknown meaning "joke"; known: /,
    ],
    [
      'option',
      scripted({ move: 'aOffer', with: { colour: 'red' } }),
      /script\[1\]\[0\]\.with\.colour: aOffer has no such option; known: form, publicity, verified, terms$/,
    ],
    [
      'value',
      scripted({ move: 'aOffer', with: { form: 'loose' } }),
      /script\[1\]\[0\]\.with\.form: unknown value "loose"; known: verbal, political, binding$/,
    ],
    [
      'issue',
      scripted({ move: 'aOffer', with: { terms: { peace: 1 } } }),
      /\.with\.terms\.peace: aOffer has no terms on this issue; known: aForces/,
    ],
    [
      'step',
      scripted({ move: 'aOffer', with: { terms: { exercises: 99 } } }),
      /\.with\.terms\.exercises: 99 is out of range; give a whole number from 0 to \d$/,
    ],
    [
      'terms as list',
      scripted({ move: 'aOffer', with: { terms: [] } }),
      /\.with\.terms: found a list; expected steps by issue$/,
    ],
    [
      'samples of war',
      experiment({ pWar: 2.5, detail: 'weeks' }),
      'pWar: 2.5 is out of range; give a whole number from 1 to 10000',
    ],
    [
      'no number of samples',
      experiment({ pWar: '8', detail: 'weeks' }),
      /^pWar: found "8"; expected a number$/,
    ],
    [
      'samples without weeks',
      experiment({ pWar: 100 }),
      'pWar: is written with the weeks; set "detail" to "weeks"',
    ],
  ])('%s', async (_name, json, expected) => {
    const problems = await problemsOf(json);
    expect(problems).toHaveLength(1);
    if (typeof expected === 'string') expect(problems[0]).toBe(expected);
    else expect(problems[0]).toMatch(expected);
  });
});

test('all problems come at once, whatever their kind', async () => {
  const found = await problemsOf({
    format: 'lab/1',
    level: 'abstract-mirror',
    matches: -1,
    detail: 'weeks',
    pWar: 0,
    arms: [
      { name: 'a', west: { strategy: 'hawk' }, russia: { strategy: { script: [['aCall']] } } },
      { name: 'a', west: pass, russia: pass, dials: { weeks: 0, 'empathy.west': -1 }, more: 1 },
    ],
  });
  expect(found.map((line) => line.slice(0, line.indexOf(':'))).sort()).toEqual([
    'arms[0].russia.strategy.script[0][0]',
    'arms[0].west.strategy',
    'arms[1].dials.empathy.west',
    'arms[1].dials.weeks',
    'arms[1].more',
    'arms[1].name',
    'matches',
    'pWar',
    'seed',
  ]);
});

test('every dial takes both ends of its range and nothing beyond', async () => {
  const at = (pick: (dial: (typeof DIALS)[number]) => number) =>
    withDials(Object.fromEntries(DIALS.map((dial) => [dial.name, pick(dial)])));
  expect(await problemsOf(at(({ min }) => min))).toEqual([]);
  expect(await problemsOf(at(({ max }) => max))).toEqual([]);
  expect(await problemsOf(at(({ min }) => min - 1))).toHaveLength(DIALS.length);
  expect(await problemsOf(at(({ max }) => max + 1))).toHaveLength(DIALS.length);
});

describe('a level of one’s own', () => {
  test('is taken from a path', async () => {
    const path = join(folder, 'mine.json');
    const level = { format: 'level/1', extends: 'abstract-mirror', id: 'mine', tension: 50 };
    writeFileSync(path, JSON.stringify(level));
    const checked = await check(experiment({ level: path }));
    expect(checked.ok && checked.level.id).toBe('mine');
  });

  test('has its problems told with the file and the place', async () => {
    const path = join(folder, 'broken.json');
    writeFileSync(
      path,
      JSON.stringify({ format: 'level/1', extends: 'abstract-mirror', id: 'b', tension: 500 }),
    );
    const found = await problemsOf(experiment({ level: path }));
    expect(found).toEqual([expect.stringMatching(/^level: .*broken\.json: tension: 500 is out of range/)]);
  });

  test('may be no JSON at all', async () => {
    const path = join(folder, 'text.json');
    writeFileSync(path, 'tension: 3');
    expect(await problemsOf(experiment({ level: path }))).toEqual([
      expect.stringMatching(/^level: .*not JSON/),
    ]);
  });
});
