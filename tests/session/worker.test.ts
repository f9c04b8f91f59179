// The worker's protocol: each answer finds its question, failures reject, a crash starts a new worker.
import { expect, test } from 'vitest';
import { makeServant, type WorkerLike } from '../../src/channel/index.js';
import { RULES_VERSION } from '../../src/engine/index.js';
import { begin, workerThinker } from '../../src/session/index.js';
import { makeThinking } from '../../src/session/think.js';
import { groundOn, level, settings } from './bench.js';

const topic = { rules: RULES_VERSION, level: level('january-2022') };

type Fake = WorkerLike & { crash(): void; closed: boolean; deaf: boolean };

/** A worker in the same thread that can crash, or hear nothing any more. */
function fakeWorker(): Fake {
  const take = makeServant(makeThinking(), (data) => worker.onmessage?.({ data }));
  const worker: Fake = {
    onmessage: null,
    onerror: null,
    closed: false,
    deaf: false,
    postMessage: (message) => {
      if (!worker.deaf) take(message);
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

test('whoever falls silent is told of, and asked anew somewhere else when that is wished', async () => {
  const workers: Fake[] = [];
  const open = () => {
    const fresh = fakeWorker();
    fresh.deaf = workers.length === 0;
    workers.push(fresh);
    return fresh;
  };
  const thinker = workerThinker(open, { beat: 5, patience: 2 });
  thinker.learn(topic);
  const silent = new Promise<void>((done) => thinker.onSilence((now) => now && done()));
  const waiting = thinker.ask(question());
  await silent;
  expect(workers[0]?.closed).toBe(false);
  thinker.restart();
  expect(workers[0]?.closed).toBe(true);
  expect((await waiting).ask).toBe('orders');
});

test('who is only slow goes on, and its answer counts', async () => {
  const worker = fakeWorker();
  const thinker = workerThinker(() => worker, { beat: 5, patience: 2 });
  thinker.learn(topic);
  const heard: boolean[] = [];
  const kept: Parameters<Fake['postMessage']>[0][] = [];
  const { postMessage } = worker;
  worker.postMessage = (message) => void kept.push(message);
  const spoke = new Promise<void>((done) =>
    thinker.onSilence((silent) => {
      heard.push(silent);
      if (silent) for (const message of kept) postMessage(message);
      else done();
    }),
  );
  expect((await thinker.ask(question())).ask).toBe('orders');
  await spoke;
  expect(heard).toEqual([true, false]);
});
