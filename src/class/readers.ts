/** The page's side of the board: readers that share the codes of a class in small parcels, tell what they have read, and can be stopped. */
import { openPool, type Pool, type PoolOptions, Unheard } from '../channel/index.js';
import type { GivenCodes } from './given.js';
import { type ClassProblem, refuse } from './problems.js';
import type { Reading } from './reading.js';
import type { FromReader, Numbered, ReadingFor, ToReader } from './readingWork.js';

/** Why codes were not read, or not made: it was stopped, the exercise cannot be opened, or the workers broke. */
export class Unread extends Error {
  constructor(
    readonly why: 'stopped' | 'refused' | 'broken',
    message: string,
    readonly problems: readonly ClassProblem[] = [],
  ) {
    super(message);
    this.name = 'Unread';
  }
}

export interface ReadersOptions {
  /** The link of the exercise, or null where every exercise is welcome. */
  link: string | null;
  signal?: AbortSignal;
}

/** Workers that read codes. All of it rejects with `Unread`. */
export interface Readers {
  /** The codes in whatever somebody pasted. */
  find(text: string): Promise<GivenCodes>;
  /** Read and verify codes. @param onRead hears each parcel as it comes, in any order. */
  read(
    codes: readonly Numbered[],
    options: ReadersOptions,
    onRead: (readings: readonly Reading[]) => void,
  ): Promise<void>;
  /**
   * What practice students hand in, with numbers `from` to below `to`.
   * @param onMade hears how many more codes there are.
   */
  practise(
    range: { from: number; to: number; seed: string },
    options: ReadersOptions & { link: string },
    onMade: (count: number) => void,
  ): Promise<string[]>;
  /** Start all workers and let them practise until codes come, which they read the faster for it. */
  warmUp(): void;
  close(): void;
}

/** Codes of a parcel: enough that messages cost nothing beside them, few enough to stop soon and to keep all workers busy to the end. */
const PARCEL = 8;
const PRACTICE_PARCEL = 2;
/** Codes come before warming up. */
const BEHIND = -1;
const WARM: ReadingFor = { link: null };
/** Between two pastes a teacher may talk for minutes; workers that were ended would have to warm up again. */
const REST = 600_000;

function parcels<T>(all: readonly T[], size: number): T[][] {
  const found: T[][] = [];
  for (let at = 0; at < all.length; at += size) found.push(all.slice(at, at + size));
  return found;
}

function unread(error: unknown): Unread {
  if (!(error instanceof Unheard)) return new Unread('broken', String(error));
  const { why, message, detail } = error;
  if (why === 'failed') return new Unread('refused', message, (detail ?? []) as ClassProblem[]);
  return new Unread(why, message);
}

/** Readers with workers of their own, started at the first question. */
export function openReaders(options: PoolOptions): Readers {
  const pool: Pool<ToReader, never, FromReader> = openPool({ rest: REST, ...options });
  let subject: ReadingFor = { link: null };
  /** Workers are told of an exercise once, as long as it is one object. */
  const subjectFor = (link: string | null): ReadingFor => {
    if (subject.link !== link) subject = { link };
    return subject;
  };

  async function ask<Key extends 'given' | 'readings' | 'codes'>(
    key: Key,
    question: ToReader,
    link: string | null,
    signal: AbortSignal,
  ): Promise<Extract<FromReader, Record<Key, unknown>>[Key]> {
    const { answer } = await pool.run(question, { subject: subjectFor(link), urgency: 0, signal });
    return (answer as Extract<FromReader, Record<Key, unknown>>)[key];
  }

  /** Have all parcels done; where one fails, the others are not needed. */
  async function all<T>(
    signal: AbortSignal | undefined,
    work: readonly ((signal: AbortSignal) => Promise<T>)[],
  ): Promise<T[]> {
    const stopping = new AbortController();
    const stop = () => stopping.abort();
    if (signal?.aborted) stop();
    signal?.addEventListener('abort', stop, { once: true });
    try {
      return await Promise.all(work.map((one) => one(stopping.signal)));
    } catch (error) {
      throw unread(error);
    } finally {
      signal?.removeEventListener('abort', stop);
      stop();
    }
  }

  /** A parcel under which workers break is read code by code; the code that breaks them is named. */
  async function readParcel(
    codes: readonly Numbered[],
    link: string | null,
    signal: AbortSignal,
  ): Promise<Reading[]> {
    try {
      return await ask('readings', { do: 'read', codes }, link, signal);
    } catch (error) {
      if (!(error instanceof Unheard && error.why === 'broken')) throw error;
      const [first, ...more] = codes;
      if (!first) return [];
      if (more.length > 0)
        return (await Promise.all(codes.map((one) => readParcel([one], link, signal)))).flat();
      const { problems } = refuse('doesNotVerify', 'the worker broke while reading it');
      return [{ ok: false, number: first.number, label: '', problems }];
    }
  }

  return {
    async find(text) {
      const [given] = await all(undefined, [(signal) => ask('given', { do: 'find', text }, null, signal)]);
      return given ?? { codes: [], skipped: [] };
    },
    async read(codes, { link, signal }, onRead) {
      await all(
        signal,
        parcels(codes, PARCEL).map((parcel) => async (stopped) => {
          const readings = await readParcel(parcel, link, stopped);
          if (!stopped.aborted) onRead(readings);
        }),
      );
    },
    async practise({ from, to, seed }, { link, signal }, onMade) {
      const numbers = Array.from({ length: to - from }, (_, at) => from + at);
      const made = await all(
        signal,
        parcels(numbers, PRACTICE_PARCEL).map((parcel) => async (stopped) => {
          const [first = from] = parcel;
          const question = { do: 'practise', from: first, to: first + parcel.length, seed } as const;
          const codes = await ask('codes', question, link, stopped);
          onMade(codes.length);
          return codes;
        }),
      );
      return made.flat();
    },
    warmUp() {
      const { signal } = new AbortController();
      // As many as there may be workers: each takes one while it has nothing else to do.
      for (let left = options.most?.() ?? 1; left > 0; left--)
        pool.run({ do: 'warmUp' }, { subject: WARM, urgency: BEHIND, signal }).catch(() => {});
    },
    close: () => pool.close(),
  };
}
