// The analyst: the same answers as in one go, told on the way, stopped when asked, and clear about what it cannot read.
import { describe, expect, test } from 'vitest';
import { curveOf } from '../../src/analysis/curve.ts';
import { decisionsOf } from '../../src/analysis/decisions.ts';
import { type Answer, analystHere, openAnalyst, Unanswered, verifyText } from '../../src/analysis/index.ts';
import { luckOf } from '../../src/analysis/luck.ts';
import { otherTypesOf } from '../../src/analysis/otherTypes.ts';
import type { WorkerLike } from '../../src/channel/index.ts';
import { compile } from '../../src/engine/index.ts';
import { type MatchRecord, makeRecord } from '../../src/record/index.ts';
import { AI, custom, HUMAN, play, playLike } from '../record/support.ts';
import { january, mirror } from '../support/engine.ts';
import { finish, stepsOf, study } from './support.ts';

const record = await playLike(
  january,
  { sides: { west: HUMAN }, settings: { weeks: 3 } },
  ({ orders }) => orders.length === 3,
);
const studied = await study(record);

async function failure(promise: Promise<unknown>): Promise<Unanswered> {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof Unanswered) return error;
  throw new Error('it was answered, or failed otherwise');
}

describe('an analyst', () => {
  test('finds what is found in one go', async () => {
    const analyst = openAnalyst({ open: analystHere });
    const [curve, decisions, others, facts] = await Promise.all([
      analyst.ask({ ask: 'curve', record, samples: 16 }),
      analyst.ask({ ask: 'decisions', record, side: 'west', weeks: [3], samples: 4 }),
      analyst.ask({ ask: 'otherTypes', record: makeRecord(record), side: 'west' }),
      analyst.ask({ ask: 'facts', record }),
    ]);
    expect(curve).toEqual(finish(curveOf, studied, 16).answer);
    expect(decisions).toEqual(finish(decisionsOf, studied, 'west', [3], 4).answer);
    expect(others).toEqual(finish(otherTypesOf, studied, 'west').answer);
    expect(facts.luck).toEqual(luckOf(studied.ground, stepsOf(studied)));
    expect(facts.readings.west.length).toBeGreaterThan(0);
    analyst.close();
  });

  test('tells a first curve before the last one, and how far it is', async () => {
    const analyst = openAnalyst({ open: analystHere });
    const samples: number[] = [];
    const done: number[] = [];
    const answer = await analyst.ask(
      { ask: 'curve', record, samples: 32 },
      {
        onProgress(progress) {
          done.push(progress.done / progress.total);
          if (progress.found) samples.push(progress.found.curve.samples);
        },
      },
    );
    expect(samples.slice(0, 3)).toEqual([8, 16, 32]);
    expect(answer.curve.samples).toBe(32);
    expect(done.length).toBeGreaterThan(8);
    expect(Math.max(...done)).toBe(1);
    analyst.close();
  });

  test('lets a short question through while a long one is worked on', async () => {
    const analyst = openAnalyst({ open: analystHere });
    const order: string[] = [];
    const long = analyst.ask({ ask: 'curve', record, samples: 64 }).then(() => order.push('curve'));
    const short = analyst.ask({ ask: 'verify', record }).then(() => order.push('verify'));
    await Promise.all([long, short]);
    expect(order).toEqual(['verify', 'curve']);
    analyst.close();
  });

  test('knows at once what it was asked before, and only that', async () => {
    const analyst = openAnalyst({ open: analystHere });
    const first = await analyst.ask({ ask: 'curve', record, samples: 16 });
    const told: unknown[] = [];
    const again = await analyst.ask(
      { ask: 'curve', record, samples: 16, level: january.level },
      { onProgress: (progress) => told.push(progress) },
    );
    expect([again, told]).toEqual([first, []]);
    const more = await analyst.ask({ ask: 'curve', record, samples: 20 });
    expect(more.curve.samples).toBe(20);
    const other = { ...record, seed: 'another seed' };
    expect(await analyst.ask({ ask: 'curve', record: other, samples: 16 }).catch(() => null)).not.toEqual(
      first,
    );
    analyst.close();
  });

  test('stops when it is told to, and answers the next question', async () => {
    const analyst = openAnalyst({ open: analystHere });
    const stop = new AbortController();
    let heard = 0;
    const asked = analyst.ask(
      { ask: 'curve', record, samples: 100_000 },
      {
        signal: stop.signal,
        onProgress() {
          heard++;
          if (heard === 3) stop.abort();
        },
      },
    );
    expect((await failure(asked)).why).toBe('stopped');
    expect((await analyst.ask({ ask: 'curve', record, samples: 2 })).curve.samples).toBe(2);
    expect(heard).toBe(3);
    const late = analyst.ask({ ask: 'verify', record }, { signal: stop.signal });
    expect((await failure(late)).why).toBe('stopped');
    analyst.close();
  });

  test('that is closed leaves nobody waiting', async () => {
    const analyst = openAnalyst({ open: analystHere });
    const asked = analyst.ask({ ask: 'curve', record, samples: 100_000 });
    analyst.close();
    expect((await failure(asked)).why).toBe('stopped');
  });

  test('says why a record cannot be read', async () => {
    const analyst = openAnalyst({ open: analystHere });
    const unread = await failure(analyst.ask({ ask: 'curve', record: '{"format":"record/1"}' }));
    expect(unread.why).toBe('unreadable');
    expect(unread.problems.map(({ path }) => path)).toContain('seed');
    const copy = structuredClone(record);
    for (const week of copy.orders.slice(1, 2)) week.west.orders = [{ move: 'fly', with: {}, meant: '' }];
    const illegal = await failure(analyst.ask({ ask: 'facts', record: copy }));
    expect([illegal.why, illegal.problems[0]?.path]).toEqual(['unreadable', 'orders[1].west.orders[0]']);
    const none = await failure(analyst.ask({ ask: 'decisions', record, side: 'west', weeks: [99] }));
    expect([none.why, none.message]).toEqual(['broken', 'the match has no week 99']);
    analyst.close();
  });

  test('goes on with a new worker when one has broken, and says so when that breaks too', async () => {
    let opened = 0;
    const open = () => {
      const worker = analystHere();
      opened += 1;
      if (opened !== 2) setTimeout(() => worker.onerror?.({ message: `broken ${opened}` }));
      return worker;
    };
    const analyst = openAnalyst({ open });
    const asked = await analyst.ask({ ask: 'curve', record, samples: 16 });
    expect(asked).toEqual(finish(curveOf, studied, 16).answer);
    expect(opened).toBe(2);
    analyst.close();
    const broken = await failure(analyst.ask({ ask: 'verify', record }));
    expect([broken.why, broken.message]).toEqual(['broken', 'broken 4']);
    analyst.close();
  });

  test('speaks in messages that can be sent to a worker and back', async () => {
    const inner = analystHere();
    const outer: WorkerLike = {
      onmessage: null,
      onerror: null,
      postMessage: (message) => inner.postMessage(structuredClone(message)),
      terminate: () => inner.terminate(),
    };
    inner.onmessage = ({ data }) => outer.onmessage?.({ data: structuredClone(data) });
    const analyst = openAnalyst({ open: () => outer });
    const answer = await analyst.ask({ ask: 'curve', record, samples: 8 });
    expect(answer).toEqual(finish(curveOf, studied, 8).answer);
    analyst.close();
  });
});

describe('verifying by an analyst agrees with the command', () => {
  const machines = () => play(mirror, { seed: 'verified', sides: { west: AI, russia: AI } });
  const changed = (copy: MatchRecord): MatchRecord => {
    for (const week of copy.orders.slice(1, 2)) week.russia.challenge = !week.russia.challenge;
    return copy;
  };

  async function verdicts(text: string, level?: typeof mirror.level): Promise<Answer<'verify'>[]> {
    const analyst = openAnalyst({ open: analystHere });
    const mine = await analyst.ask({ ask: 'verify', record: text, ...(level ? { level } : {}) });
    analyst.close();
    return [mine, await verifyText(text)];
  }

  test.each<[string, () => Promise<string>, string]>([
    ['a good record', async () => makeRecord(await machines()), 'ok'],
    ['a changed one', async () => makeRecord(changed(await machines())), 'differs'],
    ['a level of one’s own', async () => makeRecord(await play(compile(custom), { seed: 'own' })), 'ok'],
    ['something else', async () => 'spiral', 'unreadable'],
    [
      'another version of the level',
      async () => makeRecord(await machines()).replace(/"hash":"[^"]+"/, '"hash":"ffffffffffffffff"'),
      'unreadable',
    ],
  ])('%s', async (_name, make, expected) => {
    const text = await make();
    const [mine, theirs] = await verdicts(text);
    expect(mine?.verdict).toBe(expected);
    expect(mine).toEqual(theirs);
    // The page hands the level over where it has it; that must change nothing.
    expect((await verdicts(text, mirror.level))[0]).toEqual(theirs);
  });
});
