/** Thinking off the main thread: what is asked of the AI, what comes back, and who is asked. */
import type { SheetPreview } from '../ai/index.js';
import { type Listening, openChannel, type WorkerLike } from '../channel/index.js';
import type { CrisisAnswer, Level, ReasonCode, SideView, Skill, WeekOrders } from '../engine/index.js';

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
  | { ask: 'preview'; view: SideView; orders: WeekOrders };

export type Reply =
  | { ask: 'orders'; orders: WeekOrders }
  | { ask: 'answer'; answer: CrisisAnswer }
  | { ask: 'preview'; preview: Preview };

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
  /** Hears that nothing has been heard of whoever thinks for some time, and that it has spoken again. It may only be slow. */
  onSilence(listener: (silent: boolean) => void): void;
  /** Ask somebody fresh everything that has not been answered. */
  restart(): void;
  close(): void;
}

/** A thinker that lives in a worker, started at the first question and again after a crash. */
export function workerThinker(open: () => WorkerLike, listening: Omit<Listening, 'onSilence'> = {}): Thinker {
  let topic: Topic | null = null;
  let listener: (silent: boolean) => void = () => {};
  const channel = openChannel<Question, never, Reply>(open, {
    ...listening,
    onSilence: (silent) => listener(silent),
  });
  return {
    learn(next) {
      topic = next;
    },
    ask(question) {
      if (!topic) return Promise.reject(new Error('asked before a match was learned'));
      return channel.ask(question, { about: topic });
    },
    onSilence(next) {
      listener = next;
    },
    restart: () => channel.restart(),
    close: () => channel.close(),
  };
}
