// What the tools keep finds a place where nobody may write beside the packages, and a place that is nobody else's.
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keptFolder, touch } from '../../tools/cache.mjs';

let folder = '';
let blocked = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'spiral-cache-'));
  vi.stubEnv('TMPDIR', folder);
  // A file in the way forbids a folder to everybody, even to those who may write anywhere.
  writeFileSync(join(folder, 'file'), '');
  blocked = join(folder, 'file/run');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

test('it is the wanted folder where that can be made', () => {
  const wanted = join(folder, 'a/b');
  expect(keptFolder(wanted)).toBe(wanted);
  expect(existsSync(wanted)).toBe(true);
});

test.skipIf(process.platform === 'win32')(
  'else one in the temporary folder: the same each time, and private',
  () => {
    const kept = keptFolder(blocked);
    expect(kept.startsWith(join(folder, 'spiral-'))).toBe(true);
    expect(keptFolder(blocked)).toBe(kept);
    expect(lstatSync(kept).mode & 0o777).toBe(0o700);
  },
);

test.skipIf(process.platform === 'win32')(
  'a folder that others can write to, or a link, is not trusted',
  () => {
    const kept = keptFolder(blocked);
    chmodSync(kept, 0o777);
    expect(keptFolder(blocked)).not.toBe(kept);
    rmSync(kept, { recursive: true });
    mkdirSync(join(folder, 'theirs'));
    symlinkSync(join(folder, 'theirs'), kept);
    expect(keptFolder(blocked)).not.toBe(kept);
  },
);

test('a folder that cannot be touched is no error', () => {
  expect(() => touch(blocked)).not.toThrow();
});
