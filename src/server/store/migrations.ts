/** The tables, and how an older database becomes a present one: each step once, in turn, by whichever server comes first. */
import type { Database } from './sql.js';

const STEPS: readonly string[][] = [
  [
    `CREATE TABLE room (
      code text PRIMARY KEY,
      opened timestamptz NOT NULL DEFAULT now(),
      seq integer NOT NULL DEFAULT 0
    )`,
    `CREATE TABLE event (
      room text NOT NULL REFERENCES room ON DELETE CASCADE,
      seq integer NOT NULL,
      -- Not jsonb, which would give keys back in another order: a record is the same text on every server.
      body json NOT NULL,
      PRIMARY KEY (room, seq)
    )`,
    `CREATE TABLE presence (
      room text NOT NULL REFERENCES room ON DELETE CASCADE,
      student integer NOT NULL,
      seen timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (room, student)
    )`,
    `CREATE TABLE setting (name text PRIMARY KEY, value text NOT NULL)`,
  ],
];

/** Servers that start together wait for each other here; the number means nothing. */
const LOCK = 8_151_974;

export async function migrate(db: Database): Promise<void> {
  await db.transaction(async (sql) => {
    await sql.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
    await sql.query('CREATE TABLE IF NOT EXISTS migration (step integer PRIMARY KEY)');
    const [found] = await sql.query<{ step: number }>('SELECT coalesce(max(step), 0) AS step FROM migration');
    const done = Number(found?.step ?? 0);
    for (const [at, statements] of STEPS.entries()) {
      if (at < done) continue;
      for (const statement of statements) await sql.query(statement);
      await sql.query('INSERT INTO migration (step) VALUES ($1)', [at + 1]);
    }
  });
}
