/** Thinking off the main thread: what is asked of the AI, what comes back, and who is asked. */
import type { Advice, CrisisAdvice, WarRisk } from '../advice/index.js';
import type { SheetPreview } from '../ai/index.js';
import { type Listening, openChannel, type WorkerLike } from '../channel/index.js';
import type {
  Belief,
  CrisisAnswer,
  Level,
  Reason,
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
  /** Why the whole is read so, each reason with the move of which it speaks. */
  reasons?: Reason[];
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
  | { ask: 'advice' | 'crisisAdvice'; view: SideView; evidence: Belief }
  /** How likely war is, as the view's owner can know it; `before` is its view of a week ago. */
  | { ask: 'war'; view: SideView; before: SideView | null };

export type Reply =
  | { ask: 'orders'; orders: WeekOrders }
  | { ask: 'answer'; answer: CrisisAnswer }
  | { ask: 'preview'; preview: Preview }
  /** Null where a match has no advisers, as under earlier rules. */
  | { ask: 'advice'; advice: Advice[] | null }
  | { ask: 'crisisAdvice'; advice: CrisisAdvice[] | null }
  | { ask: 'war'; risk: WarRisk | null };

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
