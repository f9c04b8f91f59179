/** The messages between a page and its worker: questions about a subject, how far they are, and their answers. */

/** To the worker. What `about` brought is the subject of every later question. */
export type ToWorker =
  | { about: unknown }
  | { id: number; ask: unknown; urgency: number }
  | { id: number; stop: true }
  | { ping: true };

/** From the worker; after `answer` or `failed` there are no more with that id. */
export type FromWorker =
  | { id: number; told: unknown }
  | { id: number; answer: unknown }
  | { id: number; failed: string; detail: unknown }
  | { pong: true };

/** The part of a browser's Worker that is needed here. */
export interface WorkerLike {
  postMessage(message: ToWorker): void;
  onmessage: ((event: { data: FromWorker }) => void) | null;
  onerror: ((event: { message: string }) => void) | null;
  terminate(): void;
}

/** Thrown by work that cannot be done, with what is to be known of it beside its message. */
export class Refusal extends Error {
  constructor(
    message: string,
    readonly detail: unknown,
  ) {
    super(message);
    this.name = 'Refusal';
  }
}
