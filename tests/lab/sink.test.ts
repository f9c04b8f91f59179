// A sink waits for its stream, and no failure of the stream is taken for success, whenever it is reported.
import { Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { ReaderGone, sinkTo } from '../../src/lab/sink.js';
import { brokenPipe } from './support.ts';

test('a write waits until the stream has drained', async () => {
  const took: string[] = [];
  const stream = new Writable({
    highWaterMark: 4,
    write(chunk, _encoding, done) {
      setTimeout(() => {
        took.push(String(chunk));
        done();
      }, 5);
    },
  });
  const sink = sinkTo(stream, true);
  await sink.write('one line\n');
  expect(took).toEqual(['one line\n']);
  await sink.finish();
  expect(stream.closed || stream.writableFinished).toBe(true);
});

describe.each([true, false])('own stream: %s', (own) => {
  test('a stream that cannot be opened fails at the end at the latest', async () => {
    const stream = new Writable({
      construct: (done) => {
        setTimeout(() => done(new Error('no such folder')), 1);
      },
      write: (_chunk, _encoding, done) => done(),
    });
    const sink = sinkTo(stream, own);
    await sink.write('x');
    await expect(sink.finish()).rejects.toThrow('no such folder');
  });

  test('a broken pipe is told as a reader who has gone', async () => {
    const sink = sinkTo(brokenPipe(), own);
    const all = async () => {
      await sink.write('x');
      await sink.finish();
    };
    await expect(all()).rejects.toBeInstanceOf(ReaderGone);
    await expect(sink.write('y')).rejects.toBeInstanceOf(ReaderGone);
  });
});
