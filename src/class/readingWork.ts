/** The worker's side of the board: finds codes in texts, reads and verifies codes, and lets practice students play. */
import { Refusal, type Work, type WorkerLike, workerInThread } from '../channel/index.js';
import { reasonOf } from '../record/index.js';
import { type CodeReader, codeReader } from './board.js';
import { fromExerciseLink } from './exerciseLink.js';
import { codesOf, type GivenCodes } from './given.js';
import { readSettings } from './open.js';
import { practise } from './practice.js';
import { type ClassResult, refuse } from './problems.js';
import { type Reading, readCode } from './reading.js';

/** What the workers work for: the link of the exercise, or null where every exercise is welcome. */
export interface ReadingFor {
  link: string | null;
}

/** A code and its place among all, from 1. */
export interface Numbered {
  code: string;
  number: number;
}

export type ToReader =
  | { do: 'find'; text: string }
  | { do: 'read'; codes: readonly Numbered[] }
  /** Practice students with the numbers `from` to below `to`. */
  | { do: 'practise'; from: number; to: number; seed: string }
  /** Play and read something, so that the browser has compiled what reading takes before the codes come. */
  | { do: 'warmUp' };

export type FromReader =
  | { given: GivenCodes }
  | { readings: Reading[] }
  | { codes: string[] }
  | { warm: true };

function mustBe<T>(result: ClassResult<T>): T {
  if (result.ok) return result.value;
  throw new Refusal(result.problems.map(({ message }) => message).join('\n'), result.problems);
}

/** Nothing that a stranger sent may end the worker. */
async function carefully(read: CodeReader, { code, number }: Numbered): Promise<Reading> {
  try {
    return await read(code, number);
  } catch (error) {
    const { problems } = refuse('doesNotVerify', `reading it failed: ${reasonOf(error)}`);
    return { ok: false, number, label: '', problems };
  }
}

/** Students of the warming up: until then most of what reading takes has run often enough to be compiled well. */
const WARMING = 12;

/** Whatever the level of the codes will be: the engine is the same. */
async function* warmUp(): AsyncGenerator<undefined, FromReader> {
  const open = mustBe(await readSettings({ questions: { belief: [1], foretell: true } }));
  const read: CodeReader = (code, number) => readCode(code, number, open);
  for (let number = 1; number <= WARMING; number++) {
    yield undefined;
    const code = mustBe(await practise(open, number, 'warm'));
    yield undefined;
    for (let times = 0; times < 3; times++) await carefully(read, { code, number });
  }
  return { warm: true };
}

/** A reader's work. The exercise is opened once, and its level compiled once, for all codes of a worker. */
export function reading(): Work<ReadingFor, ToReader, never, FromReader> {
  let last: { link: string | null; reader: Promise<ClassResult<CodeReader>> } | null = null;
  const readerFor = (link: string | null) => {
    if (last?.link !== link) last = { link, reader: codeReader(link) };
    return last.reader;
  };

  return async function* (question, { link }) {
    switch (question.do) {
      case 'find':
        return { given: codesOf(question.text) };
      case 'read': {
        const read = mustBe(await readerFor(link));
        const readings: Reading[] = [];
        for (const one of question.codes) readings.push(await carefully(read, one));
        return { readings };
      }
      case 'warmUp':
        return yield* warmUp();
      case 'practise': {
        const open = mustBe(await fromExerciseLink(link ?? ''));
        const codes: string[] = [];
        for (let number = question.from; number < question.to; number++) {
          // A student's match takes as long as reading several codes: between two there is time to be told to stop.
          yield undefined;
          codes.push(mustBe(await practise(open, number, question.seed)));
        }
        return { codes };
      }
    }
  };
}

/** A reader in the same thread, for tests and for pages that cannot have workers. */
export const readerHere = (): WorkerLike => workerInThread(reading());
