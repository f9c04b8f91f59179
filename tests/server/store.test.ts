// What keeps rooms whole beside the database: one server a folder, and a journal that a crash can cut anywhere. More: tests/long/server.
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openJournal, readJournal } from '../../src/server/store/journal.ts';
import { lockFolder } from '../../src/server/store/lock.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'spiral-store-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const joined = (student: number) =>
  ({ do: 'joined', student, token: `t${student}`, label: `“${student}”` }) as const;

describe('a folder', () => {
  test('is one server’s alone, until that has stopped or died', async () => {
    const at = mkdtempSync(join(folder, 'lock-'));
    writeFileSync(join(at, 'server.lock'), JSON.stringify({ pid: process.ppid, host: hostname() }));
    expect(() => lockFolder(at)).toThrow(/another server \(process \d+/);
    // Nobody has this number.
    writeFileSync(join(at, 'server.lock'), JSON.stringify({ pid: 2 ** 30, host: hostname() }));
    const release = lockFolder(at);
    release();
    // Somebody else has the number by now.
    const used = { pid: process.ppid, host: hostname(), started: '1' };
    writeFileSync(join(at, 'server.lock'), JSON.stringify(used));
    if (process.platform === 'linux') lockFolder(at)();
    rmSync(join(at, 'server.lock'), { force: true });
    expect(existsSync(join(at, 'server.lock'))).toBe(false);
  });
});

describe('the journal', () => {
  const line = (seq: number) => ({ room: 'CCCCC', seq, event: joined(seq) });

  test('resolves when the lines are in the file, and leaves out a last line that a crash has cut', async () => {
    const file = join(folder, 'one.ndjson');
    const journal = await openJournal(file);
    await Promise.all([1, 2, 3].map((seq) => journal.write([line(seq)])));
    expect(readJournal(file).lines).toEqual([1, 2, 3].map(line));
    await journal.close();
    appendFileSync(file, JSON.stringify(line(4)).slice(0, 20));
    const again = await openJournal(file);
    await again.write([line(4)]);
    await again.close();
    expect(readJournal(file).lines).toEqual([1, 2, 3, 4].map(line));
  });

  test('that was cut anywhere has its first lines whole', async () => {
    const file = join(folder, 'two.ndjson');
    const journal = await openJournal(file);
    await journal.write([1, 2, 3, 4].map(line));
    await journal.close();
    const size = readFileSync(file).length;
    for (let cut = size; cut >= 0; cut -= 7) {
      truncateSync(file, cut);
      const { lines } = readJournal(file);
      expect(lines).toEqual([1, 2, 3, 4].map(line).slice(0, lines.length));
    }
  });

  test('forgets a room, and goes on after that has failed', async () => {
    const file = join(folder, 'forgets.ndjson');
    const journal = await openJournal(file);
    const of = (room: string, seq: number) => ({ ...line(seq), room });
    await journal.write([of('AAAAA', 1), of('BBBBB', 1)]);
    mkdirSync(`${file}-next`);
    await expect(journal.forget('AAAAA')).rejects.toThrow();
    await journal.write([of('BBBBB', 2)]);
    rmdirSync(`${file}-next`);
    await journal.forget('AAAAA');
    await journal.write([of('BBBBB', 3)]);
    await journal.close();
    expect(readJournal(file).lines.map(({ room, seq }) => `${room} ${seq}`)).toEqual([
      'BBBBB 1',
      'BBBBB 2',
      'BBBBB 3',
    ]);
  });
});
