// `--records`: one file for each match, the same for every way of running, each a record that verifies.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { verifyText } from '../../src/analysis/index.js';
import { fileOf } from '../../src/lab/records.js';
import { parseRecord } from '../../src/record/index.js';
import { root } from '../../tools/ensure.mjs';
import { custom } from '../record/support.ts';
import { experiment, lab, labOn, objects } from './support.ts';

const folder = mkdtempSync(join(tmpdir(), 'spiral-records-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const arms = [
  {
    name: 'ai',
    west: { strategy: 'policy', skill: 'novice', type: 'seeker' },
    russia: { strategy: 'policy' },
    dials: { weeks: 3, 'empathy.west': 0.25 },
  },
  {
    name: 'script/../x',
    west: { strategy: { script: [['aOffer'], ['aOffer', 'aOffer']] } },
    russia: { strategy: 'bully' },
    dials: { weeks: 2 },
  },
];
const two = experiment({ matches: 3, arms });

const filesIn = (name: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(join(folder, name))
      .sort()
      .map((file) => [file, readFileSync(join(folder, name, file), 'utf8')]),
  );
const here = (name: string) => ['--records', join(folder, name)];

describe('arms whose files a disk that ignores case would mix up', () => {
  const named = (...names: string[]) =>
    experiment({ matches: 1, arms: names.map((name) => ({ ...arms[0], name })) });

  test.each([
    ['Hard', 'hard'],
    ['Größe', 'GRÖSSE'],
    ['caf\u00E9', 'cafe\u0301'],
  ])('%s and %s are refused', async (one, other) => {
    const ran = await labOn(named(one, other), ...here('mixed'));
    expect([ran.status, ran.output]).toEqual([2, '']);
    expect(ran.said).toEqual([expect.stringMatching(/^arms\[1\]\.name: .* rename one$/)]);
    expect(existsSync(join(folder, 'mixed'))).toBe(false);
  });

  test('and do no harm without records', async () => {
    expect((await labOn(named('Hard', 'hard'))).status).toBe(0);
  });
});

describe('the files', () => {
  test('are one for each match and nothing else, and the lines stay as they are', async () => {
    const ran = await labOn(two, ...here('plain/deep'));
    expect(ran).toEqual(await labOn(two));
    expect(ran.status).toBe(0);
    const names = [
      'ai-0.json',
      'ai-1.json',
      'ai-2.json',
      ...[0, 1, 2].map((k) => `script%002F..%002Fx-${k}.json`),
    ];
    expect(Object.keys(filesIn('plain/deep'))).toEqual(names);
  });

  test('verify, and end as their lines do', async () => {
    const lines = objects((await labOn(two, ...here('verified'))).output).slice(1);
    for (const [i, text] of Object.values(filesIn('verified')).entries()) {
      expect(await verifyText(text)).toMatchObject({ verdict: 'ok' });
      const record = JSON.parse(text);
      expect(record.seed).toBe(lines[i]?.seed);
      expect(record.hash.at(-1)).toBe(lines[i]?.hash);
      expect(record.outcome).toMatchObject({
        kind: lines[i]?.outcome,
        week: lines[i]?.week,
        score: lines[i]?.score,
        types: lines[i]?.types,
      });
    }
  });

  test('hold what the contract names', async () => {
    await labOn(experiment({ matches: 1, arms, detail: 'weeks' }), ...here('held'));
    const [ai, script] = Object.values(filesIn('held')).map((text) => JSON.parse(text));
    expect(Object.keys(ai)).toEqual(
      'format rules level seed settings orders reasons hash outcome'.split(' '),
    );
    expect(ai.level.embedded).toBeUndefined();
    expect(ai.settings).toEqual({
      sides: {
        west: { by: 'ai', strategy: 'policy', skill: 'novice', type: 'seeker' },
        russia: { by: 'ai', strategy: 'policy', skill: 'regular' },
      },
      dials: { 'empathy.west': 0.25 },
      weeks: 3,
    });
    expect(ai.reasons.map((week: { west: unknown[] }) => week.west.length)).toEqual(
      ai.orders.map((week: { west: { orders: unknown[] } }) => week.west.orders.length),
    );
    expect(script.settings.sides.west).toEqual({ by: 'script' });
    expect(script.reasons[0].west).toEqual([]);
  });

  test('of shards are those of the whole', async () => {
    await labOn(two, ...here('whole'));
    for (const i of [1, 2]) await labOn(two, ...here('shards'), '--shard', `${i}/2`);
    expect(filesIn('shards')).toEqual(filesIn('whole'));
  });

  test('of an own level have it in them', async () => {
    writeFileSync(join(folder, 'own.json'), JSON.stringify(custom));
    const own = experiment({ matches: 1, level: join(folder, 'own.json') });
    expect((await labOn(own, ...here('own'))).status).toBe(0);
    const [text = ''] = Object.values(filesIn('own'));
    const read = parseRecord(text);
    expect(read.ok && read.value.level.embedded).toEqual(custom);
    expect((await verifyText(text)).verdict).toBe('ok');
  });
});

test('a copy of a level that ships, under whatever path, is not embedded: its hash decides', async () => {
  writeFileSync(join(folder, 'copy.json'), readFileSync(join(root, 'levels/abstract-mirror.json')));
  await labOn(experiment({ matches: 1, level: join(folder, 'copy.json') }), ...here('copy'));
  expect(JSON.parse(Object.values(filesIn('copy'))[0] ?? '').level.embedded).toBeUndefined();
});

test('a folder that cannot be made ends the run before it begins', async () => {
  writeFileSync(join(folder, 'a-file'), '');
  const ran = await labOn(two, ...here('a-file'));
  expect([ran.status, ran.output]).toEqual([1, '']);
  expect(ran.said[0]).toMatch(/^lab: /);
});

test('an invalid experiment leaves no folder', async () => {
  const ran = await lab(['-', ...here('never')], '{}');
  expect(ran.status).toBe(2);
  expect(readdirSync(folder)).not.toContain('never');
});

describe('names', () => {
  test('keep every letter that a file can have, and are never alike', () => {
    expect(fileOf('hard vs. seeker (Härte)', 7)).toBe('hard vs. seeker (Härte)-7.json');
    expect(fileOf('a/b', 0)).not.toBe(fileOf('a%002Fb', 0));
    expect(fileOf('..', 0)).toBe('..-0.json');
    for (const name of ['/', '\\', ':', '\0', '\n', '\ud800', '*', '?'])
      expect(fileOf(name, 0)).toMatch(/^%[0-9A-F]{4}-0\.json$/);
  });

  test('stay short enough for any disk', () => {
    const [one, other] = [fileOf('ж'.repeat(200), 9_999_999), fileOf(`${'ж'.repeat(199)}x`, 9_999_999)];
    expect(Buffer.byteLength(one)).toBeLessThan(255);
    expect(one).not.toBe(other);
  });
});
