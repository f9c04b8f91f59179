// The lab command in this process: words, streams, exit status and what is said on standard error.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { REASONS } from '../../src/engine/index.js';
import { KNOWN_STRATEGIES } from '../../src/lab/schema.js';
import { SHIPPED } from '../../src/level/index.js';
import { brokenPipe, experiment, lab, labOn, objects, withWest } from './support.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'spiral-lab-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const saved = (name: string, json: unknown): string => {
  const path = join(folder, name);
  writeFileSync(path, typeof json === 'string' ? json : JSON.stringify(json));
  return path;
};

describe('where an experiment comes from', () => {
  test('a file and standard input give the same bytes', async () => {
    const fromFile = await lab([saved('one.json', experiment())]);
    expect(fromFile.status).toBe(0);
    expect(await labOn(experiment())).toEqual(fromFile);
  });

  test('a level’s path is looked for beside the experiment too', async () => {
    saved('mine.json', { format: 'level/1', extends: 'abstract-mirror', id: 'mine' });
    const { status, output } = await lab([saved('two.json', experiment({ level: 'mine.json' }))]);
    expect(status).toBe(0);
    expect(objects(output)[0]).toMatchObject({ level: 'mine' });
  });

  test('a level’s path is that of the caller’s folder first', async () => {
    for (const place of ['here', 'there']) {
      mkdirSync(join(folder, place));
      saved(`${place}/l.json`, { format: 'level/1', extends: 'abstract-mirror', id: place });
    }
    const path = saved('there/three.json', experiment({ level: 'l.json' }));
    const levelIn = async (caller: string) =>
      objects((await lab([path], '', { folder: join(folder, caller) })).output)[0]?.level;
    expect(await levelIn('here')).toBe('here');
    expect(await levelIn('')).toBe('there');
  });

  test('UTF-16, as PowerShell writes it, is read, from a file and from standard input', async () => {
    const wide = Buffer.from(`\uFEFF${JSON.stringify(experiment())}`, 'utf16le');
    writeFileSync(join(folder, 'wide.json'), wide);
    const ran = await lab([join(folder, 'wide.json')]);
    expect(ran.status).toBe(0);
    expect(await lab(['-'], '', { input: Readable.from([wide]) })).toEqual(ran);
  });

  test('a byte order mark does no harm', async () => {
    expect((await lab([saved('bom.json', `\uFEFF${JSON.stringify(experiment())}`)])).status).toBe(0);
  });
});

describe('nothing that a run has read is written over', () => {
  const kept = async (words: (path: string) => string[], level = 'abstract-mirror') => {
    const path = saved('a-1.json', experiment({ level }));
    const before = readFileSync(path, 'utf8');
    const ran = await lab([path, ...words(path)]);
    expect([ran.status, ran.output]).toEqual([1, '']);
    expect(readFileSync(path, 'utf8')).toBe(before);
    return ran.said.join();
  };

  test('by --out, under whatever name', async () => {
    expect(await kept((path) => ['--out', path])).toMatch(/^lab: --out: .*a-1\.json is the experiment/);
    symlinkSync(join(folder, 'a-1.json'), join(folder, 'link.json'));
    expect(await kept(() => ['--out', join(folder, 'link.json')])).toMatch(/is the experiment/);
  });

  test('by --records', async () => {
    expect(await kept(() => ['--records', folder])).toMatch(/^lab: --records: .*a-1\.json is the experiment/);
  });

  test('nor its level', async () => {
    const level = saved('own.json', { format: 'level/1', extends: 'abstract-mirror', id: 'own' });
    expect(await kept(() => ['--out', level], 'own.json')).toMatch(/own\.json is the level/);
  });

  test('but a file that is only there is', async () => {
    const path = saved('b.json', experiment());
    expect((await lab([path, '--out', saved('old.txt', 'old')])).status).toBe(0);
    expect((await lab([path, '--records', folder])).status).toBe(0);
  });
});

test('--out writes the same bytes to a file, and nothing to standard output', async () => {
  const out = join(folder, 'out.ndjson');
  const { status, output } = await labOn(experiment(), '--out', out);
  expect([status, output]).toEqual([0, '']);
  expect(readFileSync(out, 'utf8')).toBe((await labOn(experiment())).output);
});

describe('exit status 2: the experiment is invalid', () => {
  test.each<[string, string, string[], RegExp]>([
    [
      'a strategy',
      JSON.stringify(withWest({ strategy: 'hawk' })),
      [],
      /^arms\[0\]\.west\.strategy: unknown strategy "hawk"; known: /,
    ],
    ['no JSON', '{ "format": ', [], /^experiment: not JSON: /],
    ['nothing', '', [], /^experiment: not JSON: /],
    ['a list', '[]', [], /^experiment: found a list/],
  ])('%s', async (_name, input, args, said) => {
    const ran = await lab(['-', ...args], input);
    expect(ran.status).toBe(2);
    expect(ran.output).toBe('');
    expect(ran.said[0]).toMatch(said);
  });

  test('every problem is a line of its own', async () => {
    const ran = await labOn(withWest({ strategy: 'hawk', skill: 'best' }, { matches: 0 }));
    expect(ran.status).toBe(2);
    expect(ran.said.map((line) => line.slice(0, line.indexOf(':'))).sort()).toEqual([
      'arms[0].west.skill',
      'arms[0].west.strategy',
      'matches',
    ]);
  });
});

describe('exit status 1: anything else', () => {
  test.each<[string, string[], RegExp]>([
    ['no experiment', [], /no experiment was given/],
    ['two experiments', ['a.json', 'b.json'], /one experiment at a time; "b.json" is too much/],
    ['no such file', ['/nowhere/x.json'], /the experiment cannot be read: .*ENOENT/],
    ['an unknown word', ['-', '--fast'], /--fast/],
    ['a format', ['-', '--format', 'xml'], /--format: unknown format "xml"; known: ndjson, csv/],
    ['no jobs', ['-', '--jobs', '0'], /--jobs: "0" is out of range; give a whole number from 1 to 256/],
    ['a shard', ['-', '--shard', '3/2'], /--shard: "3\/2" is not a shard; give i\/n with i from 1 to n/],
    ['a shard of none', ['-', '--shard', '0/2'], /--shard: "0\/2"/],
    ['half a shard', ['-', '--shard', '1'], /--shard: "1"/],
    ['a folder that is not there', ['-', '--out', '/nowhere/at/all'], /ENOENT/],
  ])('%s', async (_name, args, said) => {
    const ran = await lab(args, JSON.stringify(experiment()));
    expect(ran.status).toBe(1);
    expect(ran.output).toBe('');
    expect(ran.said.join('\n')).toMatch(said);
  });

  test('a reader who has gone is no news', async () => {
    const ran = await lab(['-'], JSON.stringify(experiment({ matches: 200 })), { output: brokenPipe() });
    expect([ran.status, ran.said]).toEqual([1, []]);
  });

  test('an interrupted run says how far it came', async () => {
    const stop = new AbortController();
    stop.abort();
    const ran = await lab(['-'], JSON.stringify(experiment()), { signal: stop.signal });
    expect(ran.status).toBe(1);
    expect(ran.said).toEqual(['lab: stopped after 0 matches']);
  });
});

test('--progress tells, and only then', async () => {
  const told: number[] = [];
  const progress = (done: number): void => {
    told.push(done);
  };
  await lab(['-'], JSON.stringify(experiment()), { progress });
  expect(told).toEqual([]);
  await lab(['-', '--progress'], JSON.stringify(experiment()), { progress });
  expect(told.at(-1)).toBe(2);
});

test('--help tells the words', async () => {
  const ran = await lab(['--help']);
  expect(ran.status).toBe(0);
  expect(ran.said.join('\n')).toContain('--shard i/n');
});

test('--list names everything that an experiment can name', async () => {
  const { status, output } = await lab(['--list']);
  expect(status).toBe(0);
  const list = JSON.parse(output);
  expect(list.levels.map(({ id }: { id: string }) => id)).toEqual(expect.arrayContaining([...SHIPPED]));
  expect(list.strategies.map(({ id }: { id: string }) => id)).toEqual(KNOWN_STRATEGIES);
  expect(list.strategies.every(({ reference }: { reference: string }) => reference.length > 5)).toBe(true);
  expect(list.dials).toContainEqual({ name: 'empathy.west', min: 0, max: 1, kind: 'absolute' });
  expect(list.moves['abstract-mirror'].russia).toContain('bCall');
  expect(list.orders['abstract-mirror'].west.aOffer.with.form).toEqual(['verbal', 'political', 'binding']);
  expect(list.reasons).toEqual([...REASONS]);
});
