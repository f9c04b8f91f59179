/** The page's side of the analysis: an analyst whose questions are led by one worker and worked on by all, and can be stopped. */
import { openPool, type Pool, type PoolOptions, Unheard } from '../channel/index.js';
import type { RecordProblem } from '../record/index.js';
import type { FromAnalyst, Lead, ToAnalyst } from './messages.js';
import type { Asked } from './plans.js';
import type { Answer, Ask, Progress, Question, Subject, Urgency } from './protocol.js';
import type { Finding, Job } from './steps.js';

/** Why a question was not answered: it was stopped, the record cannot be read, or the workers broke. */
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
  /** What comes first where several wait; left out, `first` for moments, averting and facts, which the story tells, and `seen` for the rest. */
  urgency?: Urgency;
}

/** Somebody who analyses matches. */
export interface Analyst {
  /** Of questions asked at the same time, the more urgent go first. Rejects with `Unanswered`. */
  ask<A extends Ask>(question: Question<A>, options?: AskOptions<A>): Promise<Answer<A>>;
  close(): void;
}

type Workers = Pool<ToAnalyst, number, FromAnalyst>;

const URGENCY: Readonly<Record<Urgency, number>> = { first: 4, seen: 2, background: 0 };
/** Questions whose answers the story of a match tells. */
const STORY: readonly Ask[] = ['moments', 'averting', 'facts'];
/** A lead goes before the pieces of its own kind: others wait for it. */
const LEADING = 1;

/** A question that is being worked on. */
interface Errand {
  lead: number;
  asked: Asked;
  subject: Subject;
  urgency: number;
  signal: AbortSignal;
  tell(progress: Progress): void;
}

/** Have all pieces done. `onDone` hears how much of this work is done. */
async function allDone(
  pool: Workers,
  { subject, urgency, signal }: Errand,
  jobs: readonly Job[],
  onDone: (size: number) => void,
): Promise<Finding[]> {
  let whole = 0;
  const begun = jobs.map(() => 0);
  const told = () => onDone(whole + begun.reduce((sum, size) => sum + size, 0));
  return Promise.all(
    jobs.map(async (job, k) => {
      const tell = (size: number): void => {
        begun[k] = Math.min(job.size, (begun[k] ?? 0) + size);
        told();
      };
      const { answer } = await pool.run({ do: 'job', job }, { subject, urgency, signal, tell });
      begun[k] = 0;
      whole += job.size;
      told();
      return (answer as Extract<FromAnalyst, { finding: Finding }>).finding;
    }),
  );
}

function lostIfBroken(error: unknown): null {
  if (error instanceof Unheard && error.why === 'broken') return null;
  throw error;
}

/** Have a question answered from its beginning; null where the worker that led it was lost. */
async function lead(pool: Workers, errand: Errand): Promise<{ answer: Answer } | null> {
  const { lead: id, asked, subject, urgency, signal, tell } = errand;
  const options = { subject, urgency: urgency + LEADING, signal };
  let done = 0;
  let { answer, by } = await pool.run({ do: 'begin', lead: id, asked }, options);
  for (let next = answer as Lead; ; next = answer as Lead) {
    if (next.next === 'answer') return next;
    if (next.next === 'lost') return null;
    const { total, jobs, found } = next;
    if (found !== null) tell({ done, total, found });
    const progress = (size: number) => tell({ done: done + size, total, found: null });
    let findings: Finding[];
    try {
      findings = await allDone(pool, errand, jobs, progress);
    } catch (error) {
      pool.tell(by, { do: 'leave', lead: id });
      throw error;
    }
    done += jobs.reduce((sum, { size }) => sum + size, 0);
    const on = await pool.run({ do: 'goOn', lead: id, findings }, { ...options, at: by }).catch(lostIfBroken);
    if (!on) return null;
    ({ answer, by } = on);
  }
}

/** The same, begun once more where the worker that led it broke. */
async function answered(pool: Workers, errand: Errand): Promise<Answer> {
  const found = await lead(pool, errand);
  const again = found ?? (await lead(pool, errand));
  if (again) return again.answer;
  throw new Unheard('broken', 'the workers keep breaking');
}

function unanswered(error: unknown): Unanswered {
  if (!(error instanceof Unheard)) return new Unanswered('broken', String(error));
  const { why, message, detail } = error;
  if (why === 'failed' && detail !== null)
    return new Unanswered('unreadable', message, detail as RecordProblem[]);
  return new Unanswered(why === 'stopped' ? 'stopped' : 'broken', message);
}

/** Answers that are kept, so that going back to a page does not begin the work again. */
const KEPT = 24;

/** What could not be read may be read later, once a level or an old version has been fetched. */
const isKept = (answer: Answer): boolean =>
  !(answer && 'verdict' in answer && answer.verdict === 'unreadable');

/** An analyst with workers of its own, started at the first question. */
export function openAnalyst(options: PoolOptions): Analyst {
  const pool: Workers = openPool(options);
  const kept = new Map<string, Answer>();
  /** The matches that were asked about last, by record: workers are told of each once, as long as it is one object. */
  const subjects = new Map<string, Subject>();
  let count = 0;

  function keep<T>(into: Map<string, T>, key: string, value: T): void {
    into.set(key, value);
    for (const oldest of into.keys()) if (into.size > KEPT) into.delete(oldest);
  }

  function subjectFor(key: string, { record, level }: Subject): Subject {
    const known = subjects.get(key);
    const subject = known && (known.level || !level) ? known : { record, level };
    if (subject !== known) keep(subjects, key, subject);
    return subject;
  }

  return {
    async ask<A extends Ask>(
      { record, level, ...about }: Question<A>,
      { onProgress, signal, urgency }: AskOptions<A> = {},
    ): Promise<Answer<A>> {
      const stopped = new AbortController();
      const stop = () => stopped.abort();
      if (signal?.aborted) throw new Unanswered('stopped', 'stopped before it began');
      const match = JSON.stringify(record);
      const key = `${JSON.stringify(about)} ${match}`;
      if (kept.has(key)) return kept.get(key) as Answer<A>;
      signal?.addEventListener('abort', stop, { once: true });
      count += 1;
      try {
        const answer = await answered(pool, {
          lead: count,
          asked: about as unknown as Asked,
          subject: subjectFor(match, { record, level }),
          urgency: URGENCY[urgency ?? (STORY.includes(about.ask) ? 'first' : 'seen')],
          signal: stopped.signal,
          tell: (progress) => {
            if (!stopped.signal.aborted) onProgress?.(progress as Progress<A>);
          },
        });
        if (isKept(answer)) keep(kept, key, answer);
        return answer as Answer<A>;
      } catch (error) {
        throw unanswered(error);
      } finally {
        signal?.removeEventListener('abort', stop);
        // Where one piece failed, the others are not needed.
        stopped.abort();
      }
    },
    close: () => pool.close(),
  };
}
