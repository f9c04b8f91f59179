/** Where rooms are kept: events in PostgreSQL, and with the embedded one in a journal on the disk as well. */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Kept, RoomEvent } from '../room/events.js';
import { type Journal, openJournal, readJournal } from './journal.js';
import { lockFolder } from './lock.js';
import { migrate } from './migrations.js';
import { type Database, openEmbedded, openServer, type Sql } from './sql.js';

export interface Store {
  /** May other servers write to it too? Then it is looked at anew, again and again. */
  shared: boolean;
  /** Make a room; false where the code is taken. */
  create(room: string, event: RoomEvent): Promise<boolean>;
  /** Events of a room after one of them; null where there is no such room. */
  since(room: string, seq: number): Promise<Kept[] | null>;
  /**
   * Append to a room. Nobody else can meanwhile. `decide` is given what others have appended after `known`, and says what
   * follows. Resolves when it is kept; rejects where it may not be.
   * @returns the number of the last event; null where the room is gone.
   */
  append(room: string, known: number, decide: (news: Kept[]) => RoomEvent[]): Promise<number | null>;
  /** The number of the last event of every room. */
  tips(): Promise<Map<string, number>>;
  /** Forget a room and all that was done in it. */
  erase(room: string): Promise<void>;
  /** Rooms that were opened more than so many days ago. */
  olderThan(days: number): Promise<string[]>;
  /** Note a student's sign of life for other servers, and read those of all. */
  saw(room: string, students: readonly number[]): Promise<void>;
  /** Seconds since the last sign of life, by student. */
  lastSeen(room: string): Promise<Map<number, number>>;
  /** A setting that all servers share: the one that is there, else this one. */
  setting(name: string, value: string): Promise<string>;
  close(): Promise<void>;
}

interface EventRow {
  seq: number;
  body: RoomEvent | string;
}

const keptOf = ({ seq, body }: EventRow): Kept => ({
  seq: Number(seq),
  event: typeof body === 'string' ? (JSON.parse(body) as RoomEvent) : body,
});

async function eventsAfter(sql: Sql, room: string, seq: number): Promise<Kept[]> {
  const rows = await sql.query<EventRow>(
    'SELECT seq, body FROM event WHERE room = $1 AND seq > $2 ORDER BY seq',
    [room, seq],
  );
  return rows.map(keptOf);
}

async function insert(sql: Sql, room: string, events: readonly Kept[]): Promise<void> {
  if (events.length === 0) return;
  await sql.query(
    `INSERT INTO event (room, seq, body)
     SELECT $1, (one->>'seq')::integer, one->'event' FROM json_array_elements($2::json) AS one
     ON CONFLICT DO NOTHING`,
    [room, JSON.stringify(events)],
  );
}

function storeOn(db: Database, journal: Journal | null, release: () => void): Store {
  const writeDown = async (room: string, events: readonly Kept[]) => {
    await journal?.write(events.map((one) => ({ room, ...one })));
  };
  return {
    shared: journal === null,
    async create(room, event) {
      const made = await db.transaction(async (sql) => {
        const rows = await sql.query(
          'INSERT INTO room (code, seq) VALUES ($1, 1) ON CONFLICT DO NOTHING RETURNING code',
          [room],
        );
        if (rows.length === 0) return false;
        await insert(sql, room, [{ seq: 1, event }]);
        return true;
      });
      if (made) await writeDown(room, [{ seq: 1, event }]);
      return made;
    },
    async since(room, seq) {
      const [found] = await db.query('SELECT 1 FROM room WHERE code = $1', [room]);
      return found ? eventsAfter(db, room, seq) : null;
    },
    async append(room, known, decide) {
      const done = await db.transaction(async (sql) => {
        const [found] = await sql.query<{ seq: number }>('SELECT seq FROM room WHERE code = $1 FOR UPDATE', [
          room,
        ]);
        if (!found) return null;
        const last = Number(found.seq);
        const news = last > known ? await eventsAfter(sql, room, known) : [];
        const events = decide(news).map((event, at): Kept => ({ seq: last + at + 1, event }));
        if (events.length === 0) return { last, events };
        await insert(sql, room, events);
        await sql.query('UPDATE room SET seq = $2 WHERE code = $1', [room, last + events.length]);
        return { last: last + events.length, events };
      });
      if (!done) return null;
      await writeDown(room, done.events);
      return done.last;
    },
    async tips() {
      const rows = await db.query<{ code: string; seq: number }>('SELECT code, seq FROM room');
      return new Map(rows.map(({ code, seq }) => [code, Number(seq)]));
    },
    async erase(room) {
      await db.query('DELETE FROM room WHERE code = $1', [room]);
      await journal?.forget(room);
    },
    async olderThan(days) {
      const rows = await db.query<{ code: string }>(
        `SELECT code FROM room WHERE opened < now() - make_interval(secs => $1)`,
        [days * 86_400],
      );
      return rows.map(({ code }) => code);
    },
    async saw(room, students) {
      if (students.length === 0) return;
      await db.query(
        `INSERT INTO presence (room, student) SELECT $1, value::integer FROM jsonb_array_elements_text($2::jsonb)
         ON CONFLICT (room, student) DO UPDATE SET seen = now()`,
        [room, JSON.stringify(students)],
      );
    },
    async lastSeen(room) {
      const rows = await db.query<{ student: number; ago: number }>(
        'SELECT student, extract(epoch FROM now() - seen)::float8 AS ago FROM presence WHERE room = $1',
        [room],
      );
      return new Map(rows.map(({ student, ago }) => [Number(student), Number(ago)]));
    },
    async setting(name, value) {
      await db.query('INSERT INTO setting (name, value) VALUES ($1, $2) ON CONFLICT DO NOTHING', [
        name,
        value,
      ]);
      const [found] = await db.query<{ value: string }>('SELECT value FROM setting WHERE name = $1', [name]);
      return found?.value ?? value;
    },
    async close() {
      await journal?.close();
      await db.close();
      release();
    },
  };
}

/** What a journal says is in each room. */
function roomsIn(file: string): Map<string, Kept[]> {
  const rooms = new Map<string, Kept[]>();
  for (const { room, seq, event } of readJournal(file).lines) {
    const events = rooms.get(room) ?? [];
    events.push({ seq, event });
    rooms.set(room, events);
  }
  return rooms;
}

/** Bring the database up to its journal: after a power cut it may lack what it had only in the memory of the system. */
async function replay(db: Database, file: string): Promise<void> {
  for (const [room, events] of roomsIn(file)) {
    await db.transaction(async (sql) => {
      const last = Math.max(...events.map(({ seq }) => seq));
      await sql.query(
        'INSERT INTO room (code, seq) VALUES ($1, $2) ON CONFLICT (code) DO UPDATE SET seq = greatest(room.seq, $2)',
        [room, last],
      );
      await insert(sql, room, events);
    });
  }
}

/** What the database has and its journal lacks: it was kept, and its writer died before the journal had it. */
async function missingIn(db: Database, file: string) {
  const known = roomsIn(file);
  const missing: { room: string; seq: number; event: RoomEvent }[] = [];
  for (const { code } of await db.query<{ code: string }>('SELECT code FROM room')) {
    const there = new Set(known.get(code)?.map(({ seq }) => seq));
    for (const one of await eventsAfter(db, code, 0))
      if (!there.has(one.seq)) missing.push({ room: code, ...one });
  }
  return missing;
}

const asideOf = (folder: string): string => `${folder}-broken`;

/** Open the embedded database of a folder; one that a power cut has broken is put aside and made anew from the journal. */
async function openWhole(folder: string): Promise<Database> {
  try {
    const db = await openEmbedded(folder);
    await migrate(db);
    return db;
  } catch {
    const aside = asideOf(folder);
    rmSync(aside, { recursive: true, force: true });
    if (existsSync(folder)) renameSync(folder, aside);
    const db = await openEmbedded(folder);
    await migrate(db);
    return db;
  }
}

/** Rooms in a folder of this computer, for this process alone. */
export async function openFolder(folder: string): Promise<Store> {
  mkdirSync(folder, { recursive: true });
  const release = lockFolder(folder);
  try {
    const db = await openWhole(join(folder, 'postgres'));
    const file = join(folder, 'journal.ndjson');
    await replay(db, file);
    const missing = await missingIn(db, file);
    const journal = await openJournal(file);
    await journal.write(missing);
    // All of it is in the journal now, and what is erased must not lie on in it.
    rmSync(asideOf(join(folder, 'postgres')), { recursive: true, force: true });
    return storeOn(db, journal, release);
  } catch (error) {
    release();
    throw error;
  }
}

/** Rooms in a PostgreSQL server, which several of these may share. */
export async function openShared(address: string): Promise<Store> {
  const db = await openServer(address);
  try {
    await migrate(db);
  } catch (error) {
    await db.close();
    throw error;
  }
  return storeOn(db, null, () => {});
}
