/** A stream as a sink: it waits while the stream is full, and remembers when nobody reads it any more. */
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { Sink } from './run.js';

/** The reader has gone away, as `head` does when it has enough. */
export class ReaderGone extends Error {}

export interface StreamSink extends Sink {
  /** Waits until all is written; closes the stream where it is a file of ours. */
  finish(): Promise<void>;
}

function known(error: NodeJS.ErrnoException): Error {
  return error.code === 'EPIPE' ? new ReaderGone('nobody reads the output any more') : error;
}

/** A sink over a stream. `own` says that the stream is to be closed at the end. */
export function sinkTo(stream: Writable, own: boolean): StreamSink {
  let failed: Error | null = null;
  const failure = new Promise<never>((_resolve, reject) => {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      failed ??= known(error);
      reject(failed);
    });
  });
  failure.catch(() => {});
  return {
    async write(text) {
      if (failed) throw failed;
      if (!stream.write(text)) await Promise.race([once(stream, 'drain').catch(() => {}), failure]);
    },
    async finish() {
      if (failed) throw failed;
      // The stream calls back with its error, if it has one, and may do so before it reports it.
      const written = new Promise<void>((resolve, reject) => {
        const done = (error?: Error | null) => (error ? reject(known(error)) : resolve());
        if (own) stream.end(done);
        else stream.write('', done);
      });
      await Promise.race([written, failure]);
    },
  };
}
