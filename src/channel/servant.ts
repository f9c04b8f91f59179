/** The worker's side of a channel: works on what it is asked, the most urgent first, and leaves any of it when it is told to. */
import { type FromWorker, Refusal, type ToWorker, type WorkerLike } from './messages.js';

/** Work on a question about a subject. It yields what is to be told, or nothing, wherever it may be left or made to wait. */
export type Work<About, Question, Told, Answer> = (
  question: Question,
  about: About,
) => AsyncGenerator<Told | undefined, Answer>;

interface Open {
  id: number;
  urgency: number;
  work: AsyncGenerator<unknown, unknown>;
}

/** Lets messages in between two pieces of work. */
const breathe = (): Promise<void> => new Promise((done) => setTimeout(done));

/** The most urgent of what is open; of equals, the one that has waited longest. */
function mostUrgent(open: ReadonlyMap<number, Open>): Open | null {
  let found: Open | null = null;
  for (const one of open.values()) if (!found || one.urgency > found.urgency) found = one;
  return found;
}

/** Do `work` for whoever sends messages; `post` sends what is found. Gives the function that takes messages. */
export function makeServant<About, Question, Told, Answer>(
  work: Work<About, Question, Told, Answer>,
  post: (message: FromWorker) => void,
): (message: ToWorker) => void {
  const open = new Map<number, Open>();
  let about: unknown = null;
  let working = false;

  async function turn(one: Open): Promise<void> {
    const { id } = one;
    try {
      const step = await one.work.next();
      if (open.get(id) !== one) return;
      if (step.done) {
        open.delete(id);
        post({ id, answer: step.value });
        return;
      }
      // It goes behind its equals.
      open.delete(id);
      open.set(id, one);
      if (step.value !== undefined) post({ id, told: step.value });
    } catch (error) {
      if (!open.delete(id)) return;
      const failed = error instanceof Error ? error.message : String(error);
      post({ id, failed, detail: error instanceof Refusal ? error.detail : null });
    }
  }

  async function workThrough(): Promise<void> {
    working = true;
    for (let next = mostUrgent(open); next; next = mostUrgent(open)) {
      await turn(next);
      await breathe();
    }
    working = false;
  }

  return (message) => {
    if ('ping' in message) {
      post({ pong: true });
    } else if ('about' in message) {
      about = message.about;
    } else if ('stop' in message) {
      open.delete(message.id);
    } else {
      const { id, ask, urgency } = message;
      open.set(id, { id, urgency, work: work(ask as Question, about as About) });
      if (!working) void workThrough();
    }
  };
}

/** A worker's own global, of which only this much is used. */
interface Scope {
  onmessage: ((event: { data: ToWorker }) => void) | null;
  postMessage(message: FromWorker): void;
}

/** Serve the page that started this worker. */
export function serveHere<About, Question, Told, Answer>(work: Work<About, Question, Told, Answer>): void {
  const scope = globalThis as unknown as Scope;
  const take = makeServant(work, (message) => scope.postMessage(message));
  scope.onmessage = ({ data }) => take(data);
}

/** A worker in the same thread, for tests and for pages that cannot have workers. It takes breaths. */
export function workerInThread<About, Question, Told, Answer>(
  work: Work<About, Question, Told, Answer>,
): WorkerLike {
  let closed = false;
  const asked = new Set<number>();
  const take = makeServant(work, (data) => {
    if (!closed) worker.onmessage?.({ data });
  });
  const worker: WorkerLike = {
    onmessage: null,
    onerror: null,
    postMessage(message) {
      if ('ask' in message) asked.add(message.id);
      take(message);
    },
    terminate() {
      closed = true;
      for (const id of asked) take({ id, stop: true });
    },
  };
  return worker;
}
