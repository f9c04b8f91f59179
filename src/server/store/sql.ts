/** The one SQL dialect, PostgreSQL, behind two doors: the embedded one, which this process has alone, and a server's. */

/** Rows of an answer. */
export type Rows<T> = T[];

export interface Sql {
  query<T>(text: string, values?: readonly unknown[]): Promise<Rows<T>>;
}

export interface Database extends Sql {
  /** All or nothing. */
  transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** PostgreSQL in this process, in a folder. Nobody else may have it open: see `lockFolder`. */
export async function openEmbedded(folder: string): Promise<Database> {
  const { PGlite } = await import('@electric-sql/pglite');
  const db = await PGlite.create({ dataDir: folder });
  return {
    query: async <T>(text: string, values: readonly unknown[] = []) =>
      (await db.query<T>(text, [...values])).rows,
    transaction: (work) =>
      db.transaction((tx) =>
        work({
          query: async <T>(text: string, values: readonly unknown[] = []) =>
            (await tx.query<T>(text, [...values])).rows,
        }),
      ),
    close: () => db.close(),
  };
}

/** A PostgreSQL server. @param address such as postgres://user@host/name */
export async function openServer(address: string): Promise<Database> {
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({ connectionString: address, max: 8 });
  // A connection that breaks while it is idle is replaced at the next question.
  pool.on('error', () => {});
  return {
    query: async <T>(text: string, values: readonly unknown[] = []) =>
      (await pool.query(text, [...values])).rows as T[],
    async transaction(work) {
      const client = await pool.connect();
      let broken = false;
      try {
        await client.query('BEGIN');
        const done = await work({
          query: async <T>(text: string, values: readonly unknown[] = []) =>
            (await client.query(text, [...values])).rows as T[],
        });
        await client.query('COMMIT');
        return done;
      } catch (error) {
        await client.query('ROLLBACK').catch(() => {
          broken = true;
        });
        throw error;
      } finally {
        client.release(broken);
      }
    },
    close: () => pool.end(),
  };
}
