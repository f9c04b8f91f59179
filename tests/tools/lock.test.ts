// A lock keeps others out while its owner lives and works, and never longer.
import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeLock } from '../../tools/lock.mjs';

const times = { touch: 20, look: 10, stale: 400, watched: 100 };
let folder = '';
let lock = '';
let told: number[] = [];
const options = { times, onWait: (pid: number) => void told.push(pid) };
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'spiral-lock-'));
  lock = join(folder, 'lock');
  told = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A lock that somebody has left; this process lives, so its number passes for the owner's. */
function leave(pid: number | null, age = 0): void {
  mkdirSync(lock);
  if (pid !== null) writeFileSync(join(lock, 'pid'), String(pid));
  const then = new Date(Date.now() - age);
  utimesSync(lock, then, then);
}

test('who comes second says so once, and waits until it is given back, however long that takes', async () => {
  const first = await takeLock(lock, options);
  let isIn = false;
  const second = takeLock(lock, options).then((release) => {
    isIn = true;
    return release;
  });
  await new Promise((resolve) => setTimeout(resolve, 2 * times.stale));
  expect([isIn, told]).toEqual([false, [process.pid]]);
  first();
  (await second)();
  expect(existsSync(lock)).toBe(false);
});

test.each<[string, number | null, number]>([
  ['an old lock whose number another process has got', process.pid, 10_000],
  ['a lock that nobody touches', process.pid, 0],
  ['a lock without an owner', null, 10_000],
  ['a lock from the future', process.pid, -1_000_000],
  ['a lock of a process that is gone', 2 ** 30, 0],
])('%s is taken', async (_name, pid, age) => {
  leave(pid, age);
  const release = await takeLock(lock, options);
  expect(told).toEqual([pid ?? 0]);
  release();
});
