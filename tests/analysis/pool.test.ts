// The pool: whatever the number of workers, and in whichever order they finish, the answer is that of one; and nobody waits in vain.
import { describe, expect, test } from 'vitest';
import {
  type Analyst,
  analystHere,
  openAnalyst,
  type Question,
  Unanswered,
} from '../../src/analysis/index.ts';
import type { FromWorker, ToWorker, WorkerLike } from '../../src/channel/index.ts';
import { HUMAN, playLike } from '../record/support.ts';
import { mirror } from '../support/engine.ts';

const record = await playLike(
  mirror,
  { sides: { west: HUMAN }, settings: { weeks: 2 } },
  ({ orders }) => orders.length === 2,
);

/** Numbers that look drawn and are always the same. */
function drawn(seed: number): () => number {
  let at = seed;
  return () => {
    at = (at * 1103515245 + 12345) % 2147483648;
    return at / 2147483648;
  };
}

/** A worker that hands on what it found sooner or later, in an order of its own. */
function unruly(draw: () => number): WorkerLike {
  const inner = analystHere();
  const outer: WorkerLike = {
    onmessage: null,
    onerror: null,
    postMessage: (message) => inner.postMessage(message),
    terminate: () => inner.terminate(),
  };
  inner.onmessage = (event) => void setTimeout(() => outer.onmessage?.(event), draw() * 12);
  return outer;
}

const QUESTIONS: Question[] = [
  { ask: 'moments', record, side: 'west' },
  { ask: 'curve', record, samples: 24 },
  { ask: 'decisions', record, side: 'west', weeks: [2], samples: 4 },
  { ask: 'otherTypes', record, side: 'west' },
  { ask: 'weighed', record },
];

async function answersOf(analyst: Analyst, questions = QUESTIONS): Promise<unknown[]> {
  const answers = await Promise.all(questions.map((question) => analyst.ask(question)));
  analyst.close();
  return answers;
}

describe('a pool', () => {
  test('finds with many unruly workers what one finds', async () => {
    const one = await answersOf(openAnalyst({ open: analystHere }));
    const draw = drawn(5);
    const many = await answersOf(openAnalyst({ open: () => unruly(draw), most: () => 5 }));
    expect(many).toEqual(one);
  });

  test('finds the same when a worker breaks in the middle of it', async () => {
    const questions = QUESTIONS.slice(1, 3);
    const one = await answersOf(openAnalyst({ open: analystHere }), questions);
    let opened = 0;
    const open = (): WorkerLike => {
      const worker = analystHere();
      opened += 1;
      if (opened === 1) setTimeout(() => worker.onerror?.({ message: 'broken' }), 60);
      return worker;
    };
    expect(await answersOf(openAnalyst({ open, most: () => 3 }), questions)).toEqual(one);
    expect(opened).toBe(4);
  });

  /** Counts workers, and takes down what they are asked. */
  function counting() {
    const asked: ToWorker[] = [];
    const now = { open: 0, most: 0 };
    const open = (): WorkerLike => {
      const inner = analystHere();
      now.open += 1;
      now.most = Math.max(now.most, now.open);
      const outer: WorkerLike = {
        onmessage: null,
        onerror: null,
        postMessage(message) {
          asked.push(message);
          inner.postMessage(message);
        },
        terminate() {
          now.open -= 1;
          inner.terminate();
        },
      };
      inner.onmessage = (event: { data: FromWorker }) => outer.onmessage?.(event);
      return outer;
    };
    return { now, asked, open };
  }

  test('starts workers when they are needed, never more than it may, and ends them at rest', async () => {
    const { now, open } = counting();
    const analyst = openAnalyst({ open, most: () => 2, rest: 20 });
    expect(now.open).toBe(0);
    await analyst.ask({ ask: 'facts', record });
    expect(now.open).toBe(1);
    await analyst.ask({ ask: 'curve', record, samples: 16 });
    expect(now.most).toBe(2);
    await new Promise((done) => setTimeout(done, 60));
    expect(now.open).toBe(0);
    expect((await analyst.ask({ ask: 'verify', record })).verdict).toBe('ok');
    analyst.close();
  });

  test('ends workers that it may no longer have', async () => {
    const { now, open } = counting();
    let most = 2;
    const analyst = openAnalyst({ open, most: () => most });
    await analyst.ask({ ask: 'curve', record, samples: 16 });
    expect(now.open).toBe(2);
    most = 1;
    await analyst.ask({ ask: 'curve', record, samples: 17 });
    expect(now.open).toBe(1);
    analyst.close();
  });

  test('takes what is urgent before what was asked sooner', async () => {
    const analyst = openAnalyst({ open: analystHere });
    const order: string[] = [];
    const ask = (name: 'first' | 'seen' | 'background', samples: number) =>
      analyst.ask({ ask: 'curve', record, samples }, { urgency: name }).then(() => order.push(name));
    await Promise.all([ask('background', 30), ask('seen', 31), ask('first', 32)]);
    expect(order).toEqual(['first', 'seen', 'background']);
    analyst.close();
  });

  test('stops every piece of a question that is stopped, and no other', async () => {
    const { asked, open } = counting();
    const analyst = openAnalyst({ open, most: () => 2 });
    const control = new AbortController();
    const long = analyst.ask({ ask: 'curve', record, samples: 5000 }, { signal: control.signal });
    const other = analyst.ask({ ask: 'curve', record, samples: 16 });
    await other;
    control.abort();
    await expect(long).rejects.toBeInstanceOf(Unanswered);
    const until = asked.length;
    await analyst.ask({ ask: 'facts', record });
    // One word for each piece that lay with a worker, one to the lead, and the new question.
    const later = asked.slice(until).filter((message) => 'ask' in message);
    expect(later).toHaveLength(1);
    expect(asked.some((message) => 'stop' in message)).toBe(true);
    analyst.close();
  });
});
