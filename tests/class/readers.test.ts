// Reading the codes of a class in workers: the same as one after another, whatever breaks, and stopped at once.
import { describe, expect, test } from 'vitest';
import type { WorkerLike } from '../../src/channel/index.ts';
import {
  boardOf,
  codesOf,
  matchesOfCode,
  openReaders,
  type Reading,
  readBoard,
  readerHere,
  toExerciseLink,
  Unread,
} from '../../src/class/index.ts';
import { must } from '../record/support.ts';
import { codeOf, opened } from './support.ts';

const open = await opened({ questions: { belief: [1], foretell: true } });
const other = await opened({ weeks: 1 });
const link = must(toExerciseLink(open));
const codes = [
  ...(await Promise.all([1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => codeOf(open, number)))),
  'c1-rubbish',
  await codeOf(other),
];
const numbered = codes.map((code, at) => ({ code, number: at + 1 }));
const alone = await readBoard(codes, open);

async function read(worker: () => WorkerLike, most = 1): Promise<Reading[]> {
  const readers = openReaders({ open: worker, most: () => most });
  const all: Reading[] = [];
  await readers.read(numbered, { link }, (readings) => all.push(...readings));
  readers.close();
  return all;
}

/** A worker that breaks whenever it is asked to read this code. */
function breaksAt(code: string): WorkerLike {
  const inner = readerHere();
  const outer: WorkerLike = {
    onmessage: null,
    onerror: null,
    postMessage: (message) => {
      if (JSON.stringify(message).includes(code))
        setTimeout(() => outer.onerror?.({ message: 'out of memory' }));
      else inner.postMessage(message);
    },
    terminate: () => inner.terminate(),
  };
  inner.onmessage = (event) => outer.onmessage?.(event);
  return outer;
}

describe('readers', () => {
  test('find with several workers the board that one finds alone', async () => {
    expect(boardOf(await read(readerHere, 3))).toEqual(alone);
  });

  test('name a code under which every worker breaks; the rest loads', async () => {
    const board = boardOf(await read(() => breaksAt(codes[2] ?? ''), 2));
    expect(board.rows.map(({ number }) => number)).toEqual([1, 2, 4, 5, 6, 7, 8, 9]);
    expect(board.bad.map((bad) => [bad.number, bad.problems[0]?.code])).toEqual([
      [3, 'doesNotVerify'],
      [10, 'damaged'],
      [11, 'otherExercise'],
    ]);
  });

  test('stop when they are told to', async () => {
    const readers = openReaders({ open: readerHere });
    const stopping = new AbortController();
    let heard = 0;
    const reading = readers.read(numbered, { link, signal: stopping.signal }, ({ length }) => {
      heard += length;
      stopping.abort();
    });
    await expect(reading).rejects.toMatchObject({ why: 'stopped' });
    expect(heard).toBeLessThan(codes.length);
    readers.close();
  });

  test('say what is wrong with the link of the exercise', async () => {
    const readers = openReaders({ open: readerHere });
    const failed = await readers.read(numbered, { link: 'x1-rubbish' }, () => {}).catch((error) => error);
    expect(failed).toBeInstanceOf(Unread);
    expect(failed.why).toBe('refused');
    readers.close();
  });

  test('let practice students play, as the command line does', async () => {
    const readers = openReaders({ open: readerHere, most: () => 2 });
    const made = await readers.practise({ from: 1, to: 6, seed: 'test' }, { link }, () => {});
    expect(made).toEqual(codes.slice(0, 5));
    readers.close();
  });
});

describe('what somebody pasted', () => {
  const [one = '', two = ''] = codes;
  test('a list keeps a line that was a code once in its place; a greeting is left out', () => {
    const broken = `C1${one.slice(2)}`;
    expect(codesOf(`Hello\n${one}\n${broken}\n${two}`)).toEqual({
      codes: [one, broken, two],
      skipped: ['Hello'],
    });
  });

  test('a table and a folded mail give their codes', () => {
    expect(codesOf(`name;code\nAnn;${one}\nBen;${two}`).codes).toEqual([one, two]);
    const folded = (one.match(/.{1,60}/g) ?? []).join('\n> ');
    expect(codesOf(`> ${folded}\nYours`).codes).toEqual([one]);
  });
});

test('the matches of a code are there to be watched', async () => {
  const [match] = must(await matchesOfCode(codes[0] ?? ''));
  expect(match?.link).toMatch(/^s\d|^r\d|^[a-z]\d+-/);
  expect(match?.record.orders).toHaveLength(2);
});
