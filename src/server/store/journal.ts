/** The journal beside the embedded database, which never asks the disk to write: every event as a line, written before anybody hears of it. */
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, truncateSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { RoomEvent } from '../room/events.js';

/** A line: what happened in a room. */
export interface Line {
  room: string;
  seq: number;
  event: RoomEvent;
}

export interface Journal {
  /** Resolves once the lines are on the disk. Lines that come together are written together. */
  write(lines: readonly Line[]): Promise<void>;
  /** Write the journal anew without a room: what is erased must not lie on the disk. */
  forget(room: string): Promise<void>;
  close(): Promise<void>;
}

/** The whole lines of a journal. A last one that was cut off by a crash is none: nobody was told of it. */
export function readJournal(file: string): { lines: Line[]; whole: number } {
  if (!existsSync(file)) return { lines: [], whole: 0 };
  const bytes = readFileSync(file);
  const lines: Line[] = [];
  let from = 0;
  for (;;) {
    const end = bytes.indexOf(10, from);
    if (end < 0) break;
    try {
      lines.push(JSON.parse(bytes.toString('utf8', from, end)) as Line);
    } catch {
      break;
    }
    from = end + 1;
  }
  return { lines, whole: from };
}

/** Make the name of a new file as lasting as its content. Not every system can. */
function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch {
    // Windows has no such thing, and does not need it.
  }
}

const textOf = (line: Line): string => `${JSON.stringify(line)}\n`;
const linesIn = (text: string): Line[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);

/** Open a journal for writing at its end. What stands behind its last whole line is cut off. */
export async function openJournal(file: string): Promise<Journal> {
  const { whole } = readJournal(file);
  if (existsSync(file)) truncateSync(file, whole);
  let handle = await open(file, 'a');
  await handle.sync();
  /** Bytes that are on the disk for certain. */
  let safe = whole;
  /** Lines that could not be written; the database has them, so they come before all others. */
  let owed = '';
  syncFolder(dirname(file));
  let waiting: { text: string; done: () => void; failed: (error: unknown) => void }[] = [];
  let writing: Promise<void> | null = null;

  const withoutRoom = async (room: string) => {
    const kept = readJournal(file).lines.filter((line) => line.room !== room);
    const aside = `${file}-next`;
    const next = await open(aside, 'w');
    await next.writeFile(kept.map(textOf).join(''));
    await next.sync();
    await next.close();
    await handle.close();
    try {
      renameSync(aside, file);
      syncFolder(dirname(file));
    } finally {
      handle = await open(file, 'a');
      safe = (await handle.stat()).size;
    }
    owed = linesIn(owed)
      .filter((line) => line.room !== room)
      .map(textOf)
      .join('');
  };

  const put = async (text: string) => {
    const bytes = Buffer.from(owed + text);
    owed = bytes.toString();
    try {
      await handle.appendFile(bytes);
      await handle.datasync();
    } catch (error) {
      // Half a line would make those after it unreadable.
      await handle.truncate(safe).catch(() => {});
      throw error;
    }
    safe += bytes.length;
    owed = '';
  };

  const writeAll = async () => {
    while (waiting.length > 0) {
      const now = waiting;
      waiting = [];
      try {
        await put(now.map(({ text }) => text).join(''));
        for (const { done } of now) done();
      } catch (error) {
        for (const { failed } of now) failed(error);
      }
    }
    writing = null;
  };

  return {
    write(lines) {
      if (lines.length === 0) return Promise.resolve();
      const text = lines.map(textOf).join('');
      return new Promise((done, failed) => {
        waiting.push({ text, done, failed });
        writing ??= writeAll();
      });
    },
    async forget(room) {
      // What is being written has to be there first, and what comes meanwhile waits.
      while (writing) await writing;
      const forgotten = withoutRoom(room);
      writing = forgotten.catch(() => {}).then(writeAll);
      await forgotten;
    },
    async close() {
      while (writing) await writing;
      await handle.close();
    },
  };
}
