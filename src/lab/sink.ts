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

/** A sink over a stream. `own` says that the stream is to be closed at the end. */
export function sinkTo(stream: Writable, own: boolean): StreamSink {
  let failed: Error | null = null;
  const failure = new Promise<never>((_resolve, reject) => {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      failed ??= error.code === 'EPIPE' ? new ReaderGone('nobody reads the output any more') : error;
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
      const written = new Promise<void>((resolve) => {
        if (own) stream.end(() => resolve());
        else stream.write('', () => resolve());
      });
      await Promise.race([written, failure]);
    },
  };
}
