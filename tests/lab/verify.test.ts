// The verify command: one line for each file, status 0 only if all are in order, many files in threads.
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { verifyCommand } from '../../src/lab/verify.js';
import { root } from '../../tools/ensure.mjs';
import { experiment, labOn } from './support.ts';

// One test starts a process, on a machine that may have other things to do.
vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'spiral-verify-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const policy = { strategy: 'policy' };
const arms = [{ name: 'a', west: policy, russia: policy, dials: { weeks: 4 } }];

beforeAll(async () => {
  await labOn(experiment({ matches: 70, arms }), '--records', folder);
  const record = JSON.parse(readFileSync(join(folder, 'a-0.json'), 'utf8'));
  record.orders[1].russia.challenge = !record.orders[1].russia.challenge;
  writeFileSync(join(folder, 'changed.json'), JSON.stringify(record));
  writeFileSync(join(folder, 'broken.json'), '{"format":\n"record/1"}');
  writeFileSync(join(folder, 'large.json'), ' '.repeat(1_000_001));
  for (const name of ['empty', 'some']) mkdirSync(join(folder, name));
  for (const k of [0, 2, 10]) cpSync(join(folder, `a-${k}.json`), join(folder, `some/a-${k}.json`));
  writeFileSync(join(folder, 'some/readme.txt'), 'no record');
});

function verify(...names: string[]) {
  return verifyNames(names);
}

async function verifyNames(names: readonly string[], input = '') {
  let output = '';
  const said: string[] = [];
  const write = (text: string) => {
    output += text;
  };
  const status = await verifyCommand(names, {
    write,
    say: (line) => said.push(line),
    input: Readable.from([input]),
    folder,
    jobs: 1,
  });
  return { status, output, said };
}

test('all in order', async () => {
  expect(await verify('a-0.json', 'a-1.json')).toEqual({
    status: 0,
    output: 'ok a-0.json\nok a-1.json\n',
    said: [],
  });
});

test('one that differs names the week and what differs, and the others are still verified', async () => {
  const { status, output } = await verify('a-0.json', 'changed.json', join(folder, 'a-1.json'));
  expect(status).toBe(1);
  const lines = output.split('\n');
  expect(lines[0]).toBe('ok a-0.json');
  expect(lines[1]).toMatch(/^differs changed\.json week 2 orders of russia: recorded .*; found /);
  expect(lines[2]).toBe(`ok ${join(folder, 'a-1.json')}`);
});

test('what cannot be read says why on one line', async () => {
  const { status, output } = await verify('broken.json', 'large.json', 'none.json', 'empty');
  expect(status).toBe(1);
  const lines = output.trimEnd().split('\n');
  expect(lines).toHaveLength(4);
  expect(lines[0]).toMatch(/^unreadable broken\.json: rules: this key is missing \(and \d+ more\)$/);
  expect(lines[1]).toBe('unreadable large.json: the record has 1000001 bytes; at most 1000000 are read');
  expect(lines[2]).toMatch(/^unreadable none\.json: ENOENT/);
  expect(lines[3]).toBe('unreadable empty: no .json file was found in this folder');
});

test('a folder stands for the records that lie in it, in the order of their numbers', async () => {
  const some = [0, 2, 10].map((k) => `ok ${join('some', `a-${k}.json`)}\n`).join('');
  expect(await verify('some')).toEqual({ status: 0, output: some, said: [] });
});

test('names come from standard input too, one a line', async () => {
  expect(await verifyNames(['a-1.json', '-'], 'a-0.json\r\n\nnone.json')).toMatchObject({
    status: 1,
    output: expect.stringMatching(/^ok a-1\.json\nok a-0\.json\nunreadable none\.json: ENOENT.*\n$/),
  });
  expect(await verify('-')).toEqual({
    status: 1,
    output: '',
    said: ['verify: no name of a record came from standard input'],
  });
});

test('a pattern that no shell made names of is told so', async () => {
  expect(await verify('*.json')).toMatchObject({
    status: 1,
    output: 'unreadable *.json: no shell has made names of this pattern; name the folder instead\n',
  });
});

test('a record in UTF-16, as PowerShell writes it, is read', async () => {
  const text = readFileSync(join(folder, 'a-0.json'), 'utf8');
  writeFileSync(join(folder, 'wide.json'), `\uFEFF${text}`, 'utf16le');
  expect((await verify('wide.json')).output).toBe('ok wide.json\n');
});

test('no file at all is no success', async () => {
  const { status, output, said } = await verify();
  expect([status, output]).toEqual([1, '']);
  expect(said[0]).toContain('npm run --silent verify -- FILE…');
});

test('the command itself, with threads, in the order of its files', async () => {
  const files = Array.from({ length: 70 }, (_, k) => join(folder, `a-${k}.json`));
  const args = [
    join(root, 'tools/run-ts.mjs'),
    'src/lab/verifyCli.ts',
    ...files,
    join(folder, 'changed.json'),
  ];
  const child = spawn(process.execPath, args, { cwd: root });
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += String(chunk);
  });
  const status = await new Promise((resolve) => child.on('close', resolve));
  const lines = output.trimEnd().split('\n');
  expect(status).toBe(1);
  expect(lines.slice(0, 70)).toEqual(files.map((file) => `ok ${file}`));
  expect(lines[70]).toMatch(/^differs .* week 2 /);
});
