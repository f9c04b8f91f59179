// The command as others call it: its own process, its worker threads, pipes and signals.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { root } from '../../tools/ensure.mjs';
import { experiment, labOn, objects, withWest } from './support.ts';

// Each test starts processes, on a machine that may have other things to do.
vi.setConfig({ testTimeout: 60_000 });

interface Ended {
  status: number | null;
  output: string;
  said: string;
}

function start(
  entry: string,
  args: readonly string[],
  input: unknown,
  env: Record<string, string> = {},
): { child: ChildProcess; ended: Promise<Ended> } {
  const child = spawn(process.execPath, [join(root, 'tools/run-ts.mjs'), entry, ...args], {
    cwd: root,
    env: { ...process.env, ...env },
  });
  const ended = new Promise<Ended>((resolve, reject) => {
    let output = '';
    let said = '';
    child.stdout.on('data', (chunk) => {
      output += String(chunk);
    });
    child.stderr.on('data', (chunk) => {
      said += String(chunk);
    });
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, output, said }));
  });
  child.stdin.on('error', () => {});
  child.stdin.end(JSON.stringify(input));
  return { child, ended };
}

const cli = (json: unknown, ...args: string[]) => start('src/lab/cli.ts', ['-', ...args], json).ended;

const seat = (strategy: string) => ({ strategy });
const many = experiment({
  matches: 20,
  arms: [
    { name: 'scripts', west: seat('titForTat'), russia: seat('bully'), dials: { weeks: 4 } },
    { name: 'short', west: seat('pass'), russia: seat('pass'), dials: { weeks: 1 } },
  ],
});

describe('jobs', () => {
  test('one, two and three threads give the same bytes, as does this process', async () => {
    const here = (await labOn(many)).output;
    const [one, two, three] = await Promise.all(['1', '2', '3'].map((jobs) => cli(many, '--jobs', jobs)));
    expect(one?.status).toBe(0);
    expect(one?.output).toBe(here);
    expect(two).toEqual(one);
    expect(three).toEqual(one);
  });

  test('of a shard and of a table with weeks too', async () => {
    const weeks = { ...many, matches: 6, detail: 'weeks' };
    const args = ['--shard', '2/3', '--format', 'csv'];
    const here = (await labOn(weeks, ...args)).output;
    const two = await cli(weeks, ...args, '--jobs', '2');
    expect(two).toEqual({ status: 0, output: here, said: '' });
  });
});

test('progress goes to standard error only', async () => {
  const { status, output, said } = await cli(many, '--progress', '--jobs', '2');
  expect(status).toBe(0);
  expect(said).toMatch(/lab: 40 of 40 matches\n$/);
  expect(objects(output)).toHaveLength(41);
});

test('names of files are those of the folder in which npm was called, reading and writing', async () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'spiral-called-')));
  const env = { INIT_CWD: folder };
  // The project has a file of this name too.
  writeFileSync(join(folder, 'package.json'), JSON.stringify(many));
  const words = ['package.json', '--out', 'out.ndjson', '--records', 'records'];
  const ran = await start('src/lab/cli.ts', words, '', env).ended;
  expect(ran).toEqual({ status: 0, output: '', said: '' });
  expect(objects(readFileSync(join(folder, 'out.ndjson'), 'utf8'))).toHaveLength(41);
  const verified = await start('src/lab/verifyCli.ts', ['records/short-0.json', 'README.md'], '', env).ended;
  expect(verified.output).toMatch(/^ok records\/short-0\.json\nunreadable README\.md: ENOENT/);
  rmSync(folder, { recursive: true, force: true });
});

test('an invalid experiment ends with 2', async () => {
  const { status, output, said } = await cli(withWest({ strategy: 'hawk' }));
  expect([status, output]).toEqual([2, '']);
  expect(said).toMatch(/^arms\[0\]\.west\.strategy: unknown strategy "hawk"; known: /);
});

describe.each(['1', '2'])('with %s threads', (jobs) => {
  const long = experiment({ matches: 1_000_000 });

  test('a reader who leaves ends the run quietly', async () => {
    const { child, ended } = start('src/lab/cli.ts', ['-', '--jobs', jobs], long);
    child.stdout?.once('data', () => child.stdout?.destroy());
    const { status, said } = await ended;
    expect([status, said]).toEqual([1, '']);
  });

  test('an interrupt ends the run at the end of a line', async () => {
    const { child, ended } = start('src/lab/cli.ts', ['-', '--jobs', jobs], long);
    let seen = '';
    child.stdout?.on('data', (chunk) => {
      seen += String(chunk);
      // The header and the first batch are there.
      if (seen.split('\n').length > 3) child.kill('SIGINT');
    });
    const { status, output, said } = await ended;
    expect(status).toBe(1);
    expect(said).toMatch(/^lab: stopped after \d+ matches\n$/);
    expect(output.endsWith('}\n')).toBe(true);
    expect(objects(output).length - 1).toBe(Number(/\d+/.exec(said)?.[0]));
  });
});
