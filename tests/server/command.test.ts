// The commands of the room server from outside: what they are told, and with what status they end.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readArgs } from '../../src/server/args.ts';
import { command } from '../../src/server/command.ts';
import { KEY, type Served, served } from './support.ts';

let server: Served;
let url = '';
const folder = mkdtempSync(join(tmpdir(), 'spiral-command-'));
beforeAll(async () => {
  server = await served();
  url = await server.app.listen({ host: '127.0.0.1', port: 0 });
  writeFileSync(join(folder, 'small.json'), '{ "level": "abstract-mirror", "weeks": 2, "pairing": "pairs" }');
  writeFileSync(join(folder, 'wrong.json'), '{ "weaks": 2 }');
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const run = async (...args: string[]) => {
  const printed: string[] = [];
  const said: string[] = [];
  const status = await command(args, {
    folder,
    root: folder,
    environment: {},
    input: Readable.from(['']),
    print: (line) => printed.push(line),
    say: (line) => said.push(line),
    stopped: new Promise(() => {}),
    show: () => {},
  });
  return { status, printed, said };
};

test('nothing, or options alone, serve', () => {
  const plain = { command: 'serve', port: 4180, host: '0.0.0.0', data: 'class-data', keep: 30, grace: null };
  expect(readArgs([])).toMatchObject(plain);
  expect(readArgs(['--port', '0', '--grace', '90'])).toMatchObject({ ...plain, port: 0, grace: 90 });
  expect(readArgs(['serve', '--open'])).toMatchObject({ ...plain, open: true });
});

test('a wrong call ends with 2 and one line', async () => {
  for (const words of [
    ['serve', '--port', 'x'],
    ['serve', '--grace', '1'],
    ['room', '--key', KEY, 'small.json'],
    ['bots', '--url', url, '--room', 'ABCDE', '--students', '0'],
    ['room', '--url', url, '--key', KEY, 'wrong.json'],
  ]) {
    const { status, printed, said } = await run(...words);
    expect([words.join(' '), status, printed.length, said.length]).toEqual([words.join(' '), 2, 0, 1]);
    expect(said[0]).toMatch(/^class: \S/);
  }
});

test('what cannot be done ends with 1 and one line', async () => {
  for (const words of [
    ['room', '--url', url, '--key', 'another-key', 'small.json'],
    ['room', '--url', url, '--key', KEY, 'missing.json'],
    ['room', '--url', 'http://127.0.0.1:1', '--key', KEY, 'small.json'],
    ['export', '--url', url, '--key', KEY, '--room', 'ZZZZZ', '--out', 'out'],
  ]) {
    const { status, printed, said } = await run(...words);
    expect([words.join(' '), status, printed.length, said.length]).toEqual([words.join(' '), 1, 0, 1]);
  }
});

test('a room that was opened here is played to the end by practice students without a teacher, and taken home', async () => {
  const opened = await run('room', '--url', `${url}/`, '--key', KEY, 'small.json');
  const { room, join: at } = JSON.parse(opened.printed[0] ?? '') as { room: string; join: string };
  expect(at).toBe(`${url}/#/live/${room}`);
  const bots = await run('bots', '--url', url, '--room', room, '--students', '2');
  expect(bots.status).toBe(0);
  const lines = bots.printed.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(lines.at(-1)).toMatchObject({ students: 2, finished: 2, left: 0, failed: 0 });
  const { printed, status } = await run('export', '--url', url, '--key', KEY, '--room', room, '--out', 'out');
  expect([status, printed]).toEqual([0, ['1 records, 3 tables in out']]);
});
