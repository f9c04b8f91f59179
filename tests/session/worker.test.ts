// The worker's protocol: each answer finds its question, failures reject, a crash starts a new worker.
import { expect, test } from 'vitest';
import { RULES_VERSION } from '../../src/engine/index.js';
import { begin, type WorkerLike, workerThinker } from '../../src/session/index.js';
import { makeServant } from '../../src/session/think.js';
import { groundOn, level, settings } from './bench.js';

const topic = { rules: RULES_VERSION, level: level('january-2022') };

/** A worker in the same thread that answers in the next turn, in reverse order within a turn. */
function fakeWorker(): WorkerLike & { crash(): void; closed: boolean } {
  const serve = makeServant();
  const worker: WorkerLike & { crash(): void; closed: boolean } = {
    onmessage: null,
    onerror: null,
    closed: false,
    postMessage(message) {
      setTimeout(async () => {
        const answer = await serve(message);
        if (answer) worker.onmessage?.({ data: answer });
      });
    },
    terminate: () => {
      worker.closed = true;
    },
    crash: () => worker.onerror?.({ message: 'crashed' }),
  };
  return worker;
}

function view() {
  const fresh = begin(groundOn(topic.level), settings(), false);
  if (!fresh.ok) throw new Error('no match');
  return fresh.value.engine.viewFor(fresh.value.state, 'russia');
}

const question = () =>
  ({ ask: 'orders', view: view(), seed: 'test', strategy: 'policy', skill: 'regular' }) as const;

test('each answer finds its question', async () => {
  const thinker = workerThinker(fakeWorker);
  thinker.learn(topic);
  const [orders, preview] = await Promise.all([
    thinker.ask(question()),
    thinker.ask({ ask: 'preview', view: view(), orders: { orders: [], table: 'wait', challenge: false } }),
  ]);
  expect(orders.ask).toBe('orders');
  expect(preview.ask).toBe('preview');
});

test('what fails in the worker rejects, and a strategy nobody knows is such a failure', async () => {
  const thinker = workerThinker(fakeWorker);
  thinker.learn(topic);
  await expect(thinker.ask({ ...question(), strategy: 'unheard' })).rejects.toThrow('unheard');
});

test('a crash rejects what was waiting, and the next question starts a fresh worker that knows the level', async () => {
  const workers: ReturnType<typeof fakeWorker>[] = [];
  const thinker = workerThinker(() => {
    const fresh = fakeWorker();
    workers.push(fresh);
    return fresh;
  });
  thinker.learn(topic);
  const waiting = thinker.ask(question());
  workers[0]?.crash();
  await expect(waiting).rejects.toThrow('crashed');
  expect(workers[0]?.closed).toBe(true);
  expect((await thinker.ask(question())).ask).toBe('orders');
  expect(workers).toHaveLength(2);
});

test('closing rejects what is still waiting', async () => {
  const thinker = workerThinker(fakeWorker);
  thinker.learn(topic);
  const waiting = thinker.ask(question());
  thinker.close();
  await expect(waiting).rejects.toThrow('closed');
});
