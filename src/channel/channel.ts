/** The page's side of a worker: asks, hears how far it is, stops, starts it again after a crash, and notices its silence. */
import type { FromWorker, WorkerLike } from './messages.js';

/** Why a question was not answered: it was stopped, it failed in the worker, or the worker broke. */
export class Unheard extends Error {
  constructor(
    readonly why: 'stopped' | 'failed' | 'broken',
    message: string,
    readonly detail: unknown = null,
  ) {
    super(message);
    this.name = 'Unheard';
  }
}

/** How one question is asked. */
export interface Asking<Told> {
  /** What it is about; the worker is told once, not with every question. Null where it is about nothing. */
  about: object | null;
  /** Of the questions that wait, the worker takes the most urgent first. */
  urgency?: number;
  /** Hears what is found on the way. */
  tell?: ((told: Told) => void) | undefined;
  signal?: AbortSignal | undefined;
}

/** A worker as the page knows it. */
export interface Channel<Question, Told, Answer> {
  /** Rejects with `Unheard`. */
  ask(question: Question, asking: Asking<Told>): Promise<Answer>;
  /** End the worker, and ask a fresh one everything that still waits. */
  restart(): void;
  /** End the worker; what waits is stopped. A later question starts a fresh one. */
  close(): void;
}

export interface Listening {
  /** Milliseconds from one ping to the next, while something waits. */
  beat?: number;
  /** Beats without any sign of life after which a worker counts as silent. */
  patience?: number;
  /** Hears that the worker has fallen silent, and that it spoke again. It may only be slow: nothing is ended. */
  onSilence?: (silent: boolean) => void;
}

interface Waiting {
  question: unknown;
  about: object | null;
  urgency: number;
  tell(told: unknown): void;
  done(answer: unknown): void;
  fail(error: Unheard): void;
}

const BEAT = 2000;
const PATIENCE = 6;

/** A channel whose worker is started at the first question, and again after a crash. */
export function openChannel<Question, Told, Answer>(
  open: () => WorkerLike,
  { beat = BEAT, patience = PATIENCE, onSilence = () => {} }: Listening = {},
): Channel<Question, Told, Answer> {
  let worker: WorkerLike | null = null;
  let known: object | null = null;
  let count = 0;
  let quiet = 0;
  let beating: ReturnType<typeof setTimeout> | null = null;
  const waiting = new Map<number, Waiting>();

  function heard(): void {
    if (quiet >= patience) onSilence(false);
    quiet = 0;
  }

  /** Beats are counted, not measured: a device that slept does not take its sleep for silence. */
  function listen(): void {
    beating ??= setTimeout(() => {
      beating = null;
      if (!worker || waiting.size === 0) return;
      quiet += 1;
      if (quiet === patience) onSilence(true);
      worker.postMessage({ ping: true });
      listen();
    }, beat);
  }

  function drop(): void {
    worker?.terminate();
    worker = null;
    known = null;
    heard();
  }

  function failAll(why: Unheard['why'], message: string): void {
    const all = [...waiting.values()];
    waiting.clear();
    for (const one of all) one.fail(new Unheard(why, message));
  }

  function take(data: FromWorker): void {
    heard();
    if ('pong' in data) return;
    const one = waiting.get(data.id);
    if ('told' in data) {
      one?.tell(data.told);
      return;
    }
    waiting.delete(data.id);
    if ('answer' in data) one?.done(data.answer);
    else one?.fail(new Unheard('failed', data.failed, data.detail));
  }

  function start(): WorkerLike {
    const fresh = open();
    fresh.onmessage = ({ data }) => {
      if (worker === fresh) take(data);
    };
    fresh.onerror = ({ message }) => {
      fresh.terminate();
      if (worker !== fresh) return;
      drop();
      failAll('broken', message);
    };
    return fresh;
  }

  function send(id: number, { question, about, urgency }: Waiting): void {
    worker ??= start();
    if (about !== null && about !== known) worker.postMessage({ about });
    known = about ?? known;
    worker.postMessage({ id, ask: question, urgency });
    listen();
  }

  return {
    ask(question, { about, urgency = 0, tell, signal }) {
      if (signal?.aborted) return Promise.reject(new Unheard('stopped', 'stopped before it began'));
      count += 1;
      const id = count;
      return new Promise<Answer>((done, fail) => {
        const stop = () => {
          if (!waiting.delete(id)) return;
          worker?.postMessage({ id, stop: true });
          fail(new Unheard('stopped', 'stopped'));
        };
        const end = () => signal?.removeEventListener('abort', stop);
        signal?.addEventListener('abort', stop, { once: true });
        const one: Waiting = {
          question,
          about,
          urgency,
          tell: (told) => tell?.(told as Told),
          done: (answer) => {
            end();
            done(answer as Answer);
          },
          fail: (error) => {
            end();
            fail(error);
          },
        };
        waiting.set(id, one);
        send(id, one);
      });
    },
    restart() {
      drop();
      for (const [id, one] of waiting) send(id, one);
    },
    close() {
      drop();
      if (beating !== null) clearTimeout(beating);
      beating = null;
      failAll('stopped', 'closed');
    },
  };
}
