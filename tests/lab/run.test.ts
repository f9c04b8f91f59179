// Runs: order, shards, stopping, and that nothing is played which the output has not yet room for.
import { afterEach, describe, expect, test, vi } from 'vitest';
import { batches } from '../../src/lab/batch.js';
import { matchAt, shardSize } from '../../src/lab/plan.js';
import * as play from '../../src/lab/play.js';
import { runTask } from '../../src/lab/run.js';
import { experiment, labOn, objects, valid } from './support.ts';

afterEach(() => vi.restoreAllMocks());

const seat = (strategy: string) => ({ strategy });
const three = experiment({
  matches: 7,
  arms: ['pass', 'soft', 'random'].map((name) => ({
    name,
    west: seat(name),
    russia: seat('hardline'),
    dials: { weeks: 3 },
  })),
});

async function task(json: unknown) {
  const { experiment: checked, rules } = await valid(json);
  const whole = {
    experiment: checked,
    level: rules.level,
    style: { format: 'ndjson', bom: false },
    shard: { i: 1, n: 1 },
  } as const;
  return { rules, whole };
}

const open = () => new AbortController();

test('a header, then arm by arm, seed by seed', async () => {
  const { status, output } = await labOn(three);
  const [header, ...lines] = objects(output);
  expect(status).toBe(0);
  expect(header).not.toHaveProperty('arm');
  expect(header).not.toHaveProperty('outcome');
  expect(lines.map(({ arm, seed }) => `${arm} ${seed}`)).toEqual(
    ['pass', 'soft', 'random'].flatMap((arm) => [0, 1, 2, 3, 4, 5, 6].map((k) => `${arm} base/${k}`)),
  );
});

describe('shards', () => {
  test('joined by arm and seed they are the whole, line for line', async () => {
    const whole = (await labOn(three)).output.trimEnd().split('\n');
    for (const n of [2, 4]) {
      const joined: string[] = [];
      for (let i = 1; i <= n; i++) {
        const [header, ...lines] = (await labOn(three, '--shard', `${i}/${n}`)).output.trimEnd().split('\n');
        expect(header).toBe(whole[0]);
        lines.forEach((line, place) => {
          joined[place * n + i - 1] = line;
        });
      }
      expect(joined).toEqual(whole.slice(1));
    }
  });

  test('every match is in exactly one shard: k mod n + 1', async () => {
    const { whole } = await task(three);
    for (const n of [1, 2, 5, 21, 30]) {
      const owner = new Map<number, number>();
      for (let i = 1; i <= n; i++)
        for (let place = 0; place < shardSize(whole.experiment, { i, n }); place++)
          owner.set(matchAt({ i, n }, place), i);
      expect([...owner].sort(([a], [b]) => a - b)).toEqual(
        Array.from({ length: 21 }, (_, k) => [k, (k % n) + 1]),
      );
    }
  });

  test('more shards than matches leave some with the header alone', async () => {
    const { status, output } = await labOn(experiment(), '--shard', '5/5');
    expect(status).toBe(0);
    expect(objects(output)).toHaveLength(1);
  });
});

test('batches cover every match once, and none twice', () => {
  expect([...batches(7, 3)]).toEqual([
    { from: 0, to: 3 },
    { from: 3, to: 6 },
    { from: 6, to: 7 },
  ]);
  expect([...batches(0, 3)]).toEqual([]);
});

test('while the output is full nothing more is played', async () => {
  const { rules, whole } = await task(experiment({ matches: 400 }));
  let played = 0;
  const real = play.matchPlayer;
  vi.spyOn(play, 'matchPlayer').mockImplementation((...given) => {
    const one = real(...given);
    return (k) => {
      played++;
      return one(k);
    };
  });
  let letGo = () => {};
  const stop = open();
  const running = runTask(whole, rules, {
    jobs: 1,
    signal: stop.signal,
    progress: () => {},
    sink: {
      write: (text) =>
        text.startsWith('{"format"')
          ? Promise.resolve()
          : new Promise((resolve) => {
              letGo = resolve;
            }),
    },
  });
  await new Promise((resolve) => setTimeout(resolve, 100));
  const whenFull = played;
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(played).toBe(whenFull);
  expect(whenFull).toBeLessThanOrEqual(64);
  stop.abort();
  letGo();
  await running;
});

test('a stopped run ends at the end of a line and says how far it came', async () => {
  const { rules, whole } = await task(experiment({ matches: 400 }));
  const stop = open();
  let output = '';
  const done = await runTask(whole, rules, {
    jobs: 1,
    signal: stop.signal,
    progress: (count) => {
      if (count >= 64) stop.abort();
    },
    sink: {
      write: async (text) => {
        output += text;
      },
    },
  });
  expect(done).toBeLessThan(400);
  expect(objects(output)).toHaveLength(done + 1);
  expect(output.endsWith('\n')).toBe(true);
});

test('progress counts up to the number of matches', async () => {
  const { rules, whole } = await task(experiment({ matches: 50 }));
  const told: [number, number][] = [];
  await runTask(whole, rules, {
    jobs: 1,
    signal: open().signal,
    progress: (done, total) => told.push([done, total]),
    sink: { write: async () => {} },
  });
  expect(told.at(-1)).toEqual([50, 50]);
  expect(told.every(([done], i) => i === 0 || done > (told[i - 1]?.[0] ?? 0))).toBe(true);
});
