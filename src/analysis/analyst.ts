/** The page's side of the analysis: an analyst that lives in a worker, tells how far it is, and can be stopped. */
import type { RecordProblem } from '../record/index.js';
import type { Answer, Ask, FromAnalyst, Progress, Question, ToAnalyst } from './protocol.js';

/** The part of a browser's Worker that is needed here. */
export interface AnalystWorker {
  postMessage(message: ToAnalyst): void;
  onmessage: ((event: { data: FromAnalyst }) => void) | null;
  onerror: ((event: { message: string }) => void) | null;
  terminate(): void;
}

/** Why a question was not answered: it was stopped, the record cannot be read, or the worker broke. */
export class Unanswered extends Error {
  constructor(
    readonly why: 'stopped' | 'unreadable' | 'broken',
    message: string,
    readonly problems: readonly RecordProblem[] = [],
  ) {
    super(message);
    this.name = 'Unanswered';
  }
}

/** How a question is asked. */
export interface AskOptions<A extends Ask> {
  /** Hears how far it is, and what has been found so far. */
  onProgress?: (progress: Progress<A>) => void;
  /** Stops it. */
  signal?: AbortSignal;
}

/** Somebody who analyses matches. */
export interface Analyst {
  /** Questions asked at the same time take turns. Rejects with `Unanswered`. */
  ask<A extends Ask>(question: Question<A>, options?: AskOptions<A>): Promise<Answer<A>>;
  close(): void;
}

interface Waiting {
  tell(progress: Progress): void;
  done(answer: Answer): void;
  fail(error: Unanswered): void;
}

/** An analyst whose worker is started at the first question, and again after a crash. */
export function openAnalyst(open: () => AnalystWorker): Analyst {
  let worker: AnalystWorker | null = null;
  let count = 0;
  const waiting = new Map<number, Waiting>();
  const failAll = (why: Unanswered['why'], message: string) => {
    for (const one of waiting.values()) one.fail(new Unanswered(why, message));
    waiting.clear();
  };
  const start = (): AnalystWorker => {
    const fresh = open();
    fresh.onmessage = ({ data }) => {
      const one = waiting.get(data.id);
      if ('progress' in data) {
        one?.tell(data.progress);
        return;
      }
      waiting.delete(data.id);
      if ('answer' in data) one?.done(data.answer);
      else
        one?.fail(
          new Unanswered(data.problems.length > 0 ? 'unreadable' : 'broken', data.failed, data.problems),
        );
    };
    fresh.onerror = ({ message }) => {
      fresh.terminate();
      if (worker !== fresh) return;
      worker = null;
      failAll('broken', message);
    };
    return fresh;
  };
  return {
    ask<A extends Ask>(question: Question<A>, { onProgress, signal }: AskOptions<A> = {}) {
      if (signal?.aborted) return Promise.reject(new Unanswered('stopped', 'stopped before it began'));
      worker ??= start();
      const at = worker;
      count += 1;
      const id = count;
      return new Promise<Answer<A>>((done, fail) => {
        const stop = () => {
          if (!waiting.delete(id)) return;
          at.postMessage({ id, cancel: true });
          fail(new Unanswered('stopped', 'stopped'));
        };
        const end = () => signal?.removeEventListener('abort', stop);
        signal?.addEventListener('abort', stop, { once: true });
        waiting.set(id, {
          tell: (progress) => onProgress?.(progress as Progress<A>),
          done: (answer) => {
            end();
            done(answer as Answer<A>);
          },
          fail: (error) => {
            end();
            fail(error);
          },
        });
        at.postMessage({ id, question: question as Question });
      });
    },
    close() {
      worker?.terminate();
      worker = null;
      failAll('stopped', 'closed');
    },
  };
}
