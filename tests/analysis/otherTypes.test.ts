// What if the rival had been of another type: the same seed, the same orders of this side, and only the rival decides anew.
import { expect, test } from 'vitest';
import { otherTypesOf } from '../../src/analysis/otherTypes.ts';
import { hostile, SIDES, TYPES, type Type } from '../../src/engine/index.ts';
import { AI, HUMAN, play, playLike } from '../record/support.ts';
import { january, mirror } from '../support/engine.ts';
import { finish, study } from './support.ts';

const record = await playLike(
  january,
  { sides: { west: HUMAN, russia: { ...AI, type: 'opportunist' } }, settings: { weeks: 5 } },
  ({ orders }) => orders.length > 3,
);
const studied = await study(record);
const found = finish(otherTypesOf, studied, 'west').answer;

test('every other type is tried, and the own course stands beside them', () => {
  expect(found?.type).toBe('opportunist');
  expect(found?.others.map(({ type }) => type)).toEqual(['seeker', 'revisionist']);
  expect(found?.end?.outcome).toBe(record.outcome?.kind);
  const { line } = found ?? { line: null };
  for (const side of SIDES) {
    expect(line?.belief[side]).toEqual(
      Array.from({ length: studied.cursor.length + 1 }, (_, w) =>
        hostile(studied.cursor.after(w)?.minds[side].belief ?? [0, 0, 0]),
      ),
    );
  }
});

test('each course goes as the whole match does when it is played with that type and the same orders', async () => {
  for (const { type, rivalOrders, skipped, goesOnFrom, line } of found?.others ?? []) {
    // Where this side can no longer do what is recorded, or answers a crisis, it would play otherwise here.
    const until = Math.min(goesOnFrom ?? 99, ...skipped.map(({ week }) => week));
    const again = await study(
      await play(january, {
        seed: record.seed,
        sides: { west: HUMAN, russia: { ...AI, type } },
        settings: { weeks: 5 },
        stop: ({ week, crisis }) => week === until || crisis !== null,
        say: ({ week }, side) => (side === 'west' ? (record.orders[week - 1]?.west ?? null) : null),
      }),
    );
    const { orders } = again.record;
    expect(orders.length).toBeGreaterThan(0);
    expect(rivalOrders.slice(0, orders.length)).toEqual(orders.map(({ russia }) => russia.orders));
    const resolved = orders.length - (again.cursor.after(orders.length)?.crisis ? 1 : 0);
    for (let week = 0; week <= resolved; week++)
      expect(line.belief.russia[week]).toBe(
        hostile(again.cursor.after(week)?.minds.russia.belief ?? [0, 0, 0]),
      );
  }
});

test('the courses are one until the rival first decides otherwise', () => {
  for (const { differsFrom, rivalOrders, line } of found?.others ?? []) {
    const until = differsFrom ?? studied.cursor.length + 1;
    for (let week = 1; week < until; week++)
      expect(rivalOrders[week - 1]).toEqual(record.orders[week - 1]?.russia.orders);
    // What the side believes after a week hangs on the luck and the orders alone, not on the type behind them.
    expect(line.belief.west.slice(0, until)).toEqual(found?.line.belief.west.slice(0, until));
    if (differsFrom !== null && differsFrom <= studied.cursor.length)
      expect([rivalOrders[differsFrom - 1], record.orders[differsFrom - 1]?.crisis.length]).not.toEqual([
        record.orders[differsFrom - 1]?.russia.orders,
        0,
      ]);
  }
});

test('a rival whose orders do not hang on its type never differs, and the match ends the same', async () => {
  const quiet = await study(
    await play(mirror, {
      seed: 'quiet rival',
      sides: { west: HUMAN, russia: { by: 'ai', strategy: 'pass', skill: 'regular', type: 'seeker' } },
      settings: { weeks: 3 },
    }),
  );
  const answer = finish(otherTypesOf, quiet, 'west').answer;
  for (const { differsFrom, end, skipped, goesOnFrom } of answer?.others ?? []) {
    expect([differsFrom, goesOnFrom, skipped]).toEqual([null, null, []]);
    expect(end?.outcome).toBe(answer?.end?.outcome);
    expect(end?.week).toBe(answer?.end?.week);
  }
});

test('orders that cannot be given on the other course are left out and reported', async () => {
  let skips = 0;
  for (let k = 0; k < 12; k++) {
    const one = await study(
      await play(january, { seed: `skips/${k}`, sides: { west: HUMAN, russia: { ...AI, type: 'seeker' } } }),
    );
    for (const { skipped, rivalOrders } of finish(otherTypesOf, one, 'west').answer?.others ?? []) {
      for (const { week, side, move, code } of skipped) {
        skips++;
        expect(side).toBe('west');
        expect(week).toBeLessThanOrEqual(rivalOrders.length);
        expect(code).not.toBe('');
        const sheet = one.record.orders[week - 1]?.west;
        if (move === null) expect(sheet?.table).not.toBe('wait');
        else expect(sheet?.orders.map((order) => order.move)).toContain(move);
      }
    }
  }
  expect(skips).toBeGreaterThan(0);
});

test('a course that outlasts the record goes on by the policy, and says from when', async () => {
  const early = await study(
    await playLike(
      january,
      { sides: { west: HUMAN, russia: { ...AI, type: 'revisionist' } } },
      ({ outcome, orders }) => outcome?.kind === 'war' && orders.length < 5,
    ),
  );
  const weeks = early.record.orders.length;
  for (const { goesOnFrom, end } of finish(otherTypesOf, early, 'west').answer?.others ?? []) {
    expect(end).not.toBeNull();
    expect(goesOnFrom).toBe((end?.week ?? 0) > weeks ? weeks + 1 : null);
  }
});

test('where the match was left, the other courses are left as well', async () => {
  const left = await study(
    await playLike(
      january,
      { sides: { west: HUMAN }, stop: ({ week }) => week > 2 },
      ({ outcome }) => outcome === null,
    ),
  );
  const answer = finish(otherTypesOf, left, 'west').answer;
  expect(answer?.end).toBeNull();
  for (const { line } of answer?.others ?? []) expect(line.rung.length).toBeLessThanOrEqual(3);
});

test('between two people, and against a script, there is nothing to decide anew', async () => {
  for (const russia of [HUMAN, { by: 'script' } as const]) {
    const people = await study(
      await play(mirror, { seed: 'people', sides: { west: HUMAN, russia }, settings: { weeks: 2 } }),
    );
    expect(finish(otherTypesOf, people, 'west').answer).toBeNull();
  }
});

test('it is the same every time, from either seat', async () => {
  const machines = await study(await play(january, { seed: 'machines', settings: { weeks: 4 } }));
  for (const side of SIDES) {
    const answer = finish(otherTypesOf, machines, side).answer;
    expect(finish(otherTypesOf, machines, side).answer).toEqual(answer);
    const types: Type[] = [answer?.type ?? 'seeker', ...(answer?.others ?? []).map(({ type }) => type)];
    expect(types.sort()).toEqual([...TYPES].sort());
  }
});
