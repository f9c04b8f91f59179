// The embedded database and its journal: what was kept is there after a restart, and the journal alone is enough.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readJournal } from '../../../src/server/store/journal.ts';
import { openFolder, type Store } from '../../../src/server/store/store.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'spiral-store-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const joined = (student: number) =>
  ({ do: 'joined', student, token: `t${student}`, label: `“${student}”` }) as const;

/** Do something with the folder of this test's database. */
async function withStore<T>(work: (store: Store) => Promise<T>, at = join(folder, 'data')): Promise<T> {
  const store = await openFolder(at);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

describe('a folder', () => {
  const data = () => join(folder, 'data');

  test('keeps events in their order, gives them back after a restart and, where the database is gone, from the journal', async () => {
    await withStore(async (store) => {
      expect(await store.create('AAAAA', { do: 'opened', link: 'x1' })).toBe(true);
      expect(await store.create('AAAAA', { do: 'opened', link: 'x2' })).toBe(false);
      await Promise.all([1, 2, 3].map((student) => store.append('AAAAA', 0, () => [joined(student)])));
      expect(await store.append('ZZZZZ', 0, () => [joined(1)])).toBeNull();
      const news: number[] = [];
      await store.append('AAAAA', 2, (found) => {
        news.push(...found.map(({ seq }) => seq));
        return [];
      });
      expect(news).toEqual([3, 4]);
      await expect(
        store.append('AAAAA', 4, () => {
          throw new Error('refused');
        }),
      ).rejects.toThrow('refused');
    });
    const events = await withStore((store) => store.since('AAAAA', 0));
    // With their keys in the order in which they came.
    expect(JSON.stringify(events?.[1]?.event)).toBe(JSON.stringify(joined(1)));
    expect(events?.map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
    rmSync(join(data(), 'postgres'), { recursive: true });
    expect(await withStore((store) => store.since('AAAAA', 0))).toEqual(events);
  });

  test('takes into the journal what only the database has, and erases a room from both', async () => {
    const journal = join(data(), 'journal.ndjson');
    const whole = readFileSync(journal, 'utf8');
    writeFileSync(journal, whole.slice(0, whole.indexOf('\n') + 1));
    const kept = await withStore(async (store) => {
      await store.create('BBBBB', { do: 'opened', link: 'x3' });
      return store.tips();
    });
    expect(kept.get('AAAAA')).toBe(4);
    expect(readJournal(journal).lines).toHaveLength(5);
    await withStore(async (store) => {
      await store.erase('AAAAA');
      expect(await store.since('AAAAA', 0)).toBeNull();
      await store.append('BBBBB', 1, () => [joined(1)]);
    });
    expect(readFileSync(journal, 'utf8')).not.toContain('AAAAA');
    expect(readJournal(journal).lines.map(({ room, seq }) => `${room} ${seq}`)).toEqual([
      'BBBBB 1',
      'BBBBB 2',
    ]);
  });
});
