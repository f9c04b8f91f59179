/** A pool of workers: hands out pieces of work, the most urgent first, and asks a piece once more where a worker broke under it. */
import { type Channel, openChannel, Unheard } from './channel.js';
import type { WorkerLike } from './messages.js';

/** A worker of the pool, as those know it who must come back to the same one. */
export interface Member<Question, Told, Answer> {
  channel: Channel<Question, Told, Answer>;
  tasks: Set<Task<Question, Told, Answer>>;
}

/** How a piece of work is asked of the pool. */
export interface TaskOptions<Question, Told, Answer> {
  /** What it is about; each worker is told once. Null where it is about nothing. */
  subject: object | null;
  /** Higher goes first. */
  urgency: number;
  signal: AbortSignal;
  /** The worker that must do it. A piece that only one can do is not asked again. */
  at?: Member<Question, Told, Answer>;
  /** Hears what is found on the way. */
  tell?: (told: Told) => void;
}

interface Task<Question, Told, Answer> extends TaskOptions<Question, Told, Answer> {
  question: Question;
  /** How often workers have broken under it. */
  broken: number;
  done(answer: Answer, by: Member<Question, Told, Answer>): void;
  fail(error: unknown): void;
}

export interface Pool<Question, Told, Answer> {
  /** Rejects with `Unheard`. */
  run(
    question: Question,
    options: TaskOptions<Question, Told, Answer>,
  ): Promise<{ answer: Answer; by: Member<Question, Told, Answer> }>;
  /** Tell a worker something, if it is still there; whatever it answers is left unheard. */
  tell(member: Member<Question, Told, Answer>, question: Question): void;
  /** End all workers; what waits is stopped. */
  close(): void;
}

export interface PoolOptions {
  open: () => WorkerLike;
  /** How many workers there may be now, from 1. */
  most?: () => number;
  /** Milliseconds of rest after which the workers are ended. */
  rest?: number;
}

/** Pieces that lie with a worker: the one it does, and one more, so that it need not wait for the page. */
const AT_HAND = 2;
const REST = 60_000;
/** Beats of two seconds without a sign of life after which a worker of the pool is given up. */
const PATIENCE = 30;

/** A pool whose workers are started as they are needed. */
export function openPool<Question, Told, Answer>({
  open,
  most = () => 1,
  rest = REST,
}: PoolOptions): Pool<Question, Told, Answer> {
  type OneMember = Member<Question, Told, Answer>;
  type OneTask = Task<Question, Told, Answer>;
  const members: OneMember[] = [];
  const queue: OneTask[] = [];
  let resting: ReturnType<typeof setTimeout> | null = null;

  function join(): OneMember {
    const onSilence = (silent: boolean): void => {
      if (silent) end(member, 'broken', 'a worker fell silent');
    };
    const member: OneMember = {
      channel: openChannel<Question, Told, Answer>(open, { patience: PATIENCE, onSilence }),
      tasks: new Set(),
    };
    members.push(member);
    return member;
  }

  /** End a worker; where it broke, its pieces go to others. */
  function end(member: OneMember, why: 'broken' | 'stopped', message: string): void {
    const at = members.indexOf(member);
    if (at >= 0) members.splice(at, 1);
    const left = [...member.tasks];
    member.tasks.clear();
    for (const task of left) settle(task, new Unheard(why, message));
    member.channel.close();
  }

  function settle(task: OneTask, error: unknown): void {
    const again = error instanceof Unheard && error.why === 'broken' && !task.at && task.broken === 0;
    if (!again || task.signal.aborted) {
      task.fail(error);
      return;
    }
    task.broken += 1;
    queue.unshift(task);
    deal();
  }

  function give(task: OneTask, member: OneMember): void {
    const { question, subject: about, urgency, signal, tell } = task;
    member.tasks.add(task);
    // A worker that was ended has handed its pieces on; what is still heard of it counts no more.
    const isMine = () => member.tasks.delete(task);
    member.channel.ask(question, { about, urgency, signal, tell }).then(
      (answer) => {
        if (!isMine()) return;
        task.done(answer, member);
        deal();
      },
      (error: unknown) => {
        if (!isMine()) return;
        settle(task, error);
        deal();
      },
    );
  }

  /** Who is to do a task now: whoever has least to do, somebody new, or whoever does only what is less urgent. */
  function takerOf({ at, urgency }: OneTask): OneMember | null {
    if (at) return at;
    const able = members.slice(0, Math.max(1, most()));
    const [free] = [...able].sort((a, b) => a.tasks.size - b.tasks.size);
    if (free?.tasks.size === 0) return free;
    if (members.length < Math.max(1, most())) return join();
    if (free && free.tasks.size < AT_HAND) return free;
    return able.find(({ tasks }) => [...tasks].every((task) => task.urgency < urgency)) ?? null;
  }

  function nextTask(): OneTask | null {
    let next: OneTask | null = null;
    for (const task of queue) if (!next || task.urgency > next.urgency) next = task;
    return next;
  }

  function deal(): void {
    for (let task = nextTask(); task; task = nextTask()) {
      const taker = takerOf(task);
      if (!taker) break;
      queue.splice(queue.indexOf(task), 1);
      if (task.signal.aborted) task.fail(new Unheard('stopped', 'stopped'));
      else give(task, taker);
    }
    relax();
  }

  /** End those of whom there are too many, and all when there has been nothing to do for long. */
  function relax(): void {
    for (const member of members.slice(Math.max(1, most())))
      if (member.tasks.size === 0) end(member, 'stopped', 'not needed');
    if (resting !== null) clearTimeout(resting);
    resting = null;
    if (members.length === 0 || members.some(({ tasks }) => tasks.size > 0)) return;
    resting = setTimeout(() => {
      for (const member of [...members]) end(member, 'stopped', 'at rest');
    }, rest);
  }

  return {
    run: (question, options) =>
      new Promise((done, fail) => {
        if (options.at && !members.includes(options.at)) {
          fail(new Unheard('broken', 'that worker is gone'));
          return;
        }
        queue.push({
          ...options,
          question,
          broken: 0,
          done: (answer, by) => done({ answer, by }),
          fail,
        });
        deal();
      }),
    tell(member, question) {
      if (members.includes(member)) member.channel.ask(question, { about: null }).catch(() => {});
    },
    close() {
      const waiting = queue.splice(0);
      for (const member of [...members]) end(member, 'stopped', 'closed');
      for (const task of waiting) task.fail(new Unheard('stopped', 'closed'));
      if (resting !== null) clearTimeout(resting);
      resting = null;
    },
  };
}
