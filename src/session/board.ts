/** The class board as a page holds it: codes added bit by bit, read by workers, kept on this device until they are cleared. */
import * as v from 'valibot';
import {
  type Board,
  boardOf,
  countProblem,
  fromExerciseLink,
  MOST_CODES,
  type Numbered,
  type OpenExercise,
  openReaders,
  type Readers,
  type Reading,
  readExercise,
  readSettings,
  toExerciseLink,
  Unread,
} from '../class/index.js';
import type { KeptTexts } from './ports.js';

/** What became of the last thing that was asked of the board. */
export type BoardNews =
  | { news: 'added'; codes: number; already: number; skipped: string[] }
  | { news: 'nothing'; skipped: string[] }
  /** The codes together would be more than a class may have; none was added. */
  | { news: 'tooMany'; codes: number; most: number }
  | { news: 'exercise'; ok: true }
  | { news: 'exercise'; ok: false; why: string }
  | { news: 'failed'; why: string }
  | { news: 'cleared' };

/** What is under way: reading codes, or practice students at play. */
export interface BoardWork {
  what: 'reading' | 'practice';
  done: number;
  of: number;
}

export interface BoardState {
  /** In the order in which they came; the number of a code is its place, from 1. */
  codes: readonly string[];
  /** All codes that have been read so far, put together. */
  board: Board;
  /** Codes that have not been read, since it was stopped or is under way. */
  unread: number;
  /** The exercise to which all have to belong. */
  link: string | null;
  open: OpenExercise | null;
  working: BoardWork | null;
  news: BoardNews | null;
  /** False where this device would not keep the codes. */
  kept: boolean;
  /** Can what was cleared last be brought back? */
  canUndo: boolean;
}

/** The board of a page. What it does is heard by `onChange`. */
export interface ClassBoard {
  state(): BoardState;
  /** Add the codes of texts that somebody pasted or dropped. */
  add(texts: readonly string[]): Promise<void>;
  /** Say to which exercise the codes have to belong, by its link or settings; an empty text lets every exercise in. */
  setExercise(text: string): Promise<void>;
  /** Let practice students play the exercise, or a sample where none is named, and add what they hand in. */
  practise(students: number): Promise<void>;
  /** Read what has not been read. Where there is nothing, workers warm up for what will come. */
  goOn(): Promise<void>;
  stop(): void;
  clear(): void;
  undo(): Promise<void>;
  close(): void;
}

/** The workers that read codes, and how many of them there may be. */
export type ReaderWorkers = Parameters<typeof openReaders>[0];

export interface BoardPorts {
  texts: KeptTexts;
  readers: ReaderWorkers;
  onChange(state: BoardState): void;
}

const NAME = 'spiral.board';
/** Milliseconds between two pieces of news of how far it is. */
const TELL = 250;
/** Milliseconds after which what has been read so far is put together, twice as long each time: everything is drawn anew then. */
const LOOK = 2000;

const keptSchema = v.strictObject({
  format: v.literal('spiral-board/1'),
  link: v.nullable(v.string()),
  codes: v.pipe(v.array(v.string()), v.maxLength(MOST_CODES)),
});

/** What practice students play where no exercise is named. */
const SAMPLE = {
  title: 'Practice',
  questions: {
    before: [
      {
        kind: 'scale',
        id: 'firm',
        text: 'How firm do you mean to be?',
        low: 'as soft as possible',
        high: 'as firm as possible',
      },
    ],
    belief: [1, 3, 5, 8],
    foretell: true,
    after: [
      {
        kind: 'choice',
        id: 'mattered',
        text: 'What mattered most?',
        options: ['Fear', 'Gain', 'Misreading', 'Luck'],
      },
      { kind: 'text', id: 'again', text: 'What would you do differently?' },
    ],
  },
};

function keptIn(texts: KeptTexts): { link: string | null; codes: string[] } {
  try {
    const found = v.safeParse(keptSchema, JSON.parse(texts.read(NAME) ?? ''));
    if (found.success) return found.output;
  } catch {
    // Nothing, or nothing that was kept by this page.
  }
  return { link: null, codes: [] };
}

const EMPTY = boardOf([]);

/** Open the board with what this device has kept; `goOn` reads it. */
export function openClassBoard({ texts, readers: options, onChange }: BoardPorts): ClassBoard {
  const readers: Readers = openReaders(options);
  const kept = keptIn(texts);
  let readings = new Map<number, Reading>();
  let stopping: AbortController | null = null;
  let looking: ReturnType<typeof setTimeout> | null = null;
  let telling: ReturnType<typeof setTimeout> | null = null;
  let cleared: { link: string | null; open: OpenExercise | null; codes: readonly string[] } | null = null;
  let state: BoardState = {
    codes: kept.codes,
    board: EMPTY,
    unread: kept.codes.length,
    link: kept.link,
    open: null,
    working: null,
    news: null,
    kept: true,
    canUndo: false,
  };

  function change(next: Partial<BoardState>): void {
    state = { ...state, ...next };
    onChange(state);
  }

  function tell(): void {
    telling = null;
    onChange(state);
  }

  /** Put together what has been read. */
  function look(): void {
    if (looking !== null) clearTimeout(looking);
    looking = null;
    change({ board: boardOf([...readings.values()]), unread: state.codes.length - readings.size });
  }

  function keep(): boolean {
    const { link, codes } = state;
    if (codes.length === 0 && link === null) {
      texts.remove(NAME);
      return true;
    }
    return texts.write(NAME, JSON.stringify({ format: 'spiral-board/1', link, codes }));
  }

  /** Do something that can be stopped, with nothing else beside it. */
  async function work(doing: BoardWork, run: (signal: AbortSignal) => Promise<void>): Promise<void> {
    stopping?.abort();
    const mine = new AbortController();
    stopping = mine;
    change({ working: doing });
    try {
      await run(mine.signal);
    } catch (error) {
      const stopped = mine.signal.aborted || (error instanceof Unread && error.why === 'stopped');
      if (!stopped)
        change({ news: { news: 'failed', why: error instanceof Error ? error.message : String(error) } });
    } finally {
      if (stopping === mine) {
        stopping = null;
        change({ working: null });
        look();
      }
    }
  }

  function readOn(): Promise<void> {
    const waiting: Numbered[] = state.codes.flatMap((code, at) =>
      readings.has(at + 1) ? [] : [{ code, number: at + 1 }],
    );
    if (waiting.length === 0) {
      look();
      return Promise.resolve();
    }
    const { link } = state;
    let done = 0;
    let wait = LOOK;
    return work({ what: 'reading', done, of: waiting.length }, (signal) =>
      readers.read(waiting, { link, signal }, (found) => {
        if (signal.aborted) return;
        for (const one of found) readings.set(one.ok ? one.row.number : one.number, one);
        done += found.length;
        state = { ...state, working: { what: 'reading', done, of: waiting.length } };
        telling ??= setTimeout(tell, TELL);
        if (looking === null) {
          looking = setTimeout(look, wait);
          wait *= 2;
        }
      }),
    );
  }

  async function addCodes(given: readonly string[], skipped: string[]): Promise<void> {
    const there = new Set(state.codes);
    const fresh = given.filter((code) => !there.has(code));
    const codes = [...state.codes, ...fresh];
    if (countProblem(codes.length)) {
      change({ news: { news: 'tooMany', codes: codes.length, most: MOST_CODES } });
      return;
    }
    if (given.length === 0) {
      change({ news: { news: 'nothing', skipped } });
      return;
    }
    cleared = null;
    change({ codes, canUndo: false });
    const already = given.length - fresh.length;
    change({ kept: keep(), news: { news: 'added', codes: fresh.length, already, skipped } });
    await readOn();
  }

  async function openKept(): Promise<void> {
    const { link } = state;
    if (link === null || state.open) return;
    const open = await fromExerciseLink(link);
    if (open.ok) change({ open: open.value });
    else change({ link: null, news: { news: 'exercise', ok: false, why: open.problems[0]?.message ?? '' } });
  }

  async function useExercise(open: OpenExercise | null): Promise<void> {
    const link = open ? toExerciseLink(open) : null;
    if (link && !link.ok) {
      change({ news: { news: 'exercise', ok: false, why: link.problems[0]?.message ?? '' } });
      return;
    }
    const next = link?.value ?? null;
    if (next === state.link) return;
    stopping?.abort();
    readings = new Map();
    change({ link: next, open });
    change({ kept: keep(), news: { news: 'exercise', ok: true } });
    await readOn();
  }

  return {
    state: () => state,
    async add(given) {
      const found = await Promise.all(given.map((text) => readers.find(text))).catch((error: unknown) => {
        change({ news: { news: 'failed', why: String(error) } });
        return null;
      });
      if (found)
        await addCodes(
          found.flatMap(({ codes }) => codes),
          found.flatMap(({ skipped }) => skipped),
        );
    },
    async setExercise(text) {
      if (text.trim() === '') {
        await useExercise(null);
        return;
      }
      const read = await readExercise(text);
      if (read.ok) await useExercise(read.value);
      else change({ news: { news: 'exercise', ok: false, why: read.problems[0]?.message ?? '' } });
    },
    async practise(students) {
      if (state.link === null) {
        const sample = await readSettings(SAMPLE);
        if (sample.ok) await useExercise(sample.value);
      }
      const { link, codes: before } = state;
      if (link === null) return;
      const from = before.length + 1;
      const made: string[] = [];
      await work({ what: 'practice', done: 0, of: students }, async (signal) => {
        let done = 0;
        const codes = await readers.practise(
          { from, to: from + students, seed: 'rehearsal' },
          { link, signal },
          (count) => {
            done += count;
            if (!signal.aborted) change({ working: { what: 'practice', done, of: students } });
          },
        );
        made.push(...codes);
      });
      if (made.length > 0) await addCodes(made, []);
    },
    async goOn() {
      await openKept();
      if (state.codes.length === 0) readers.warmUp();
      await readOn();
    },
    stop: () => stopping?.abort(),
    clear() {
      stopping?.abort();
      cleared = { link: state.link, open: state.open, codes: state.codes };
      readings = new Map();
      change({ codes: [], board: EMPTY, unread: 0, link: null, open: null, canUndo: true, kept: true });
      keep();
      change({ news: { news: 'cleared' } });
    },
    async undo() {
      if (!cleared) return;
      const { link, open, codes } = cleared;
      cleared = null;
      change({ link, open, codes, unread: codes.length, canUndo: false, news: null });
      change({ kept: keep() });
      await readOn();
    },
    close() {
      stopping?.abort();
      if (looking !== null) clearTimeout(looking);
      if (telling !== null) clearTimeout(telling);
      readers.close();
    },
  };
}
