/** The worker's side of the analysis: takes questions, works on all of them by turns, and leaves any when it is told to. */

import type { RecordProblem } from '../record/index.js';
import type { AnalystWorker } from './analyst.js';
import { curveOf } from './curve.js';
import { decisionsOf } from './decisions.js';
import { decisionsIn, type WeekDecisions } from './explain.js';
import { linesOf } from './lines.js';
import { luckOf } from './luck.js';
import { otherTypesOf } from './otherTypes.js';
import type { Answer, FromAnalyst, Progress, Question, ToAnalyst } from './protocol.js';
import { allReadings } from './readings.js';
import { recordOfSubject, type Study, studyOf } from './study.js';
import { verifyingRecord } from './verify.js';

/** A record that cannot be analysed, with every reason. */
class Unreadable extends Error {
  constructor(readonly problems: readonly RecordProblem[]) {
    super(problems.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`)).join('\n'));
  }
}

type Work = AsyncGenerator<Progress, Answer>;

async function studied(question: Question): Promise<Study> {
  const study = await studyOf(question);
  if (study.ok) return study.value;
  throw new Unreadable(study.problems);
}

async function* verified(question: Question<'verify'>): Work {
  const read = await recordOfSubject(question);
  if (!read.ok) return { verdict: 'unreadable', problems: read.problems };
  const work = verifyingRecord(read.value);
  let step = await work.next();
  for (; !step.done; step = await work.next())
    yield { done: step.value, total: read.value.orders.length, found: null };
  return step.value;
}

async function* weighed({ ground, players, record, cursor }: Study): Work {
  const found: WeekDecisions[] = [];
  for (const week of decisionsIn(ground, players, record, cursor)) {
    found.push(week);
    yield { done: found.length, total: record.orders.length, found: [...found] };
  }
  return found;
}

/** Work on a question, a little at a time. */
async function* workOn(question: Question): Work {
  if (question.ask === 'verify') return yield* verified(question);
  const study = await studied(question);
  switch (question.ask) {
    case 'curve':
      return yield* curveOf(study, question.samples);
    case 'decisions':
      return yield* decisionsOf(study, question.side, question.weeks, question.samples);
    case 'otherTypes':
      return yield* otherTypesOf(study, question.side);
    case 'lines':
      return yield* linesOf(study, question.side);
    case 'weighed':
      return yield* weighed(study);
    case 'facts': {
      const steps = study.record.orders.flatMap((_, w) => study.cursor.week(w + 1)?.steps ?? []);
      return { luck: luckOf(study.ground, steps), readings: allReadings(study.ground, steps) };
    }
  }
}

/** Answers that are kept, so that going back to a page does not begin the work again. */
const KEPT = 24;

/** What an answer hangs on: all of the question but the level, which the record names by its hash. */
const keyOf = ({ level: _, ...question }: Question): string => JSON.stringify(question);

/** Lets messages in between two pieces of work. */
const breathe = (): Promise<void> => new Promise((done) => setTimeout(done));

/** Answer questions as they come; `post` sends what is found. Gives the function that takes messages. */
export function makeAnalyst(post: (message: FromAnalyst) => void): (message: ToAnalyst) => void {
  const open = new Map<number, { work: Work; key: string }>();
  const kept = new Map<string, Answer>();
  let working = false;

  function keep(key: string, answer: Answer): void {
    // What could not be read may be read later, once a level or an old version has been fetched.
    if (answer && 'verdict' in answer && answer.verdict === 'unreadable') return;
    kept.set(key, answer);
    for (const oldest of kept.keys()) if (kept.size > KEPT) kept.delete(oldest);
  }

  async function turn(id: number, work: Work, key: string): Promise<void> {
    try {
      const step = await work.next();
      if (!open.has(id)) return;
      if (!step.done) {
        post({ id, progress: step.value });
        return;
      }
      open.delete(id);
      keep(key, step.value);
      post({ id, answer: step.value });
    } catch (error) {
      if (!open.delete(id)) return;
      const problems = error instanceof Unreadable ? [...error.problems] : [];
      post({ id, failed: error instanceof Error ? error.message : String(error), problems });
    }
  }

  async function workThrough(): Promise<void> {
    working = true;
    while (open.size > 0) {
      for (const [id, { work, key }] of [...open]) {
        if (open.has(id)) await turn(id, work, key);
        await breathe();
      }
    }
    working = false;
  }

  return (message) => {
    const { id } = message;
    if ('cancel' in message) {
      open.delete(id);
      return;
    }
    const key = keyOf(message.question);
    const known = kept.get(key);
    if (known !== undefined) {
      post({ id, answer: known });
      return;
    }
    open.set(id, { work: workOn(message.question), key });
    if (!working) void workThrough();
  };
}

/** An analyst's worker in the same thread, for tests and for pages that cannot have workers. It takes breaths. */
export function analystHere(): AnalystWorker {
  let closed = false;
  const take = makeAnalyst((data) => {
    if (!closed) worker.onmessage?.({ data });
  });
  const asked = new Set<number>();
  const worker: AnalystWorker = {
    onmessage: null,
    onerror: null,
    postMessage(message) {
      asked.add(message.id);
      take(message);
    },
    terminate() {
      closed = true;
      for (const id of asked) take({ id, cancel: true });
    },
  };
  return worker;
}
