/** Thinking off the main thread: what is asked of the AI, what comes back, and how a worker answers. */
import type { Advice, CrisisAdvice } from '../advice/index.js';
import type { SheetPreview } from '../ai/index.js';
import type {
  Belief,
  CrisisAnswer,
  Level,
  ReasonCode,
  SideView,
  Skill,
  WeekOrders,
} from '../engine/index.js';

/** How the analysts think one order will be read, in log odds of "they are hostile". */
export interface ReadingGuess {
  change: number;
  low: number;
  high: number;
  lead: ReasonCode;
}

/** The analysts' guess for a whole sheet; one entry for each order. */
export interface Preview {
  perOrder: ReadingGuess[];
  total: number;
  /** What the whole sheet leaves and teaches; an AI of earlier rules says nothing of it. */
  sheet?: SheetPreview;
}

interface Policy {
  view: SideView;
  seed: string;
  strategy: string;
  skill: Skill;
}

export type Question =
  | ({ ask: 'orders' } & Policy)
  | ({ ask: 'answer' } & Policy)
  | { ask: 'preview'; view: SideView; orders: WeekOrders }
  /** What the advisers of the view's owner lay on the table, and what they answer in a crisis. */
  | { ask: 'advice' | 'crisisAdvice'; view: SideView; evidence: Belief };

export type Reply =
  | { ask: 'orders'; orders: WeekOrders }
  | { ask: 'answer'; answer: CrisisAnswer }
  | { ask: 'preview'; preview: Preview }
  /** Null where a match has no advisers, as under earlier rules. */
  | { ask: 'advice'; advice: Advice[] | null }
  | { ask: 'crisisAdvice'; advice: CrisisAdvice[] | null };

/** The match that is thought about: the version of its rules, and its level. */
export interface Topic {
  rules: number;
  level: Level;
}

/** Somebody who thinks. A rejected promise means that the thinking failed, not that the match did. */
export interface Thinker {
  /** Must be called before the first question, and again for another match. */
  learn(topic: Topic): void;
  ask(question: Question): Promise<Reply>;
  close(): void;
}

/** Messages between the page and the worker. */
export type ToWorker = { id: number; topic: Topic } | { id: number; question: Question };
export type FromWorker = { id: number; reply: Reply } | { id: number; failed: string };

/** The part of a browser's Worker that is needed here. */
export interface WorkerLike {
  postMessage(message: ToWorker): void;
  onmessage: ((event: { data: FromWorker }) => void) | null;
  onerror: ((event: { message: string }) => void) | null;
  terminate(): void;
}

/** The page's side: a thinker that lives in a worker, started at the first question and again after a crash. */
export function workerThinker(open: () => WorkerLike): Thinker {
  let worker: WorkerLike | null = null;
  let topic: Topic | null = null;
  let count = 0;
  const waiting = new Map<number, { done: (reply: Reply) => void; fail: (error: Error) => void }>();
  const failAll = (why: string) => {
    for (const one of waiting.values()) one.fail(new Error(why));
    waiting.clear();
  };
  const start = (): WorkerLike => {
    const fresh = open();
    fresh.onmessage = ({ data }) => {
      const one = waiting.get(data.id);
      waiting.delete(data.id);
      if ('reply' in data) one?.done(data.reply);
      else one?.fail(new Error(data.failed));
    };
    fresh.onerror = (event) => {
      fresh.terminate();
      if (worker === fresh) worker = null;
      failAll(event.message);
    };
    if (topic) fresh.postMessage({ id: 0, topic });
    return fresh;
  };
  return {
    learn(next) {
      topic = next;
      worker?.postMessage({ id: 0, topic: next });
    },
    ask(question) {
      worker ??= start();
      const at = worker;
      count += 1;
      const id = count;
      return new Promise<Reply>((done, fail) => {
        waiting.set(id, { done, fail });
        at.postMessage({ id, question });
      });
    },
    close() {
      worker?.terminate();
      worker = null;
      failAll('closed');
    },
  };
}
