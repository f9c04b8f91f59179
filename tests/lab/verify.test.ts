// The verify command: one line for each file, status 0 only if all are in order, many files in threads.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
});

async function verify(...files: string[]) {
  let output = '';
  const said: string[] = [];
  const write = (text: string) => {
    output += text;
  };
  const status = await verifyCommand(files, {
    write,
    say: (line) => said.push(line),
    folders: [folder],
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
  const { status, output } = await verify('broken.json', 'large.json', 'none.json', '.');
  expect(status).toBe(1);
  const lines = output.trimEnd().split('\n');
  expect(lines).toHaveLength(4);
  expect(lines[0]).toMatch(/^unreadable broken\.json: rules: this key is missing \(and \d+ more\)$/);
  expect(lines[1]).toBe('unreadable large.json: the record has 1000001 bytes; at most 1000000 are read');
  expect(lines[2]).toMatch(/^unreadable none\.json: ENOENT/);
  expect(lines[3]).toMatch(/^unreadable \.: /);
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
