// The moments that mattered: three where there are as many, told early, each with exact readings and figures that others find too.
import { describe, expect, test } from 'vitest';
import { momentsOf } from '../../src/analysis/moments.ts';
import { mattered, mostMisread, readingsOf } from '../../src/analysis/readings.ts';
import { isWar } from '../../src/analysis/rollout.ts';
import type { Moment } from '../../src/analysis/types.ts';
import { rivalOf } from '../../src/engine/index.ts';
import { AI, HUMAN, playLike } from '../record/support.ts';
import { january, mirror } from '../support/engine.ts';
import { finish, stepsOf, study } from './support.ts';

const quiet = await study(
  await playLike(
    mirror,
    { sides: { west: HUMAN }, settings: { weeks: 5 } },
    ({ orders }) => orders.length === 5,
  ),
);
const war = await study(
  await playLike(
    january,
    { sides: { west: HUMAN, russia: { ...AI, type: 'opportunist' } } },
    ({ outcome, orders }) => outcome != null && isWar(outcome.kind) && orders.length < 5,
  ),
);
const { answer, told } = finish(momentsOf, quiet, 'west');

describe('moments', () => {
  test('are at most three, in the order of their weeks, each with something to tell', () => {
    expect(answer.length).toBeGreaterThan(0);
    expect(answer.length).toBeLessThanOrEqual(3);
    const clear = ({ change: { low, high } }: Moment['pWar']) => low > 0 || high < 0;
    for (const { kind, pWar, score } of answer)
      if (kind === 'turning' && answer.length > 1) expect(clear(pWar) || clear(score)).toBe(true);
    const weeks = answer.map(({ week }) => week);
    expect(weeks).toEqual([...weeks].sort((a, b) => a - b));
  });

  test('are told from a rough curve at first, and with what else could have been done in the end', () => {
    const found = told.flatMap((one) => (one.found ? [one.found] : []));
    expect(found[0]).toHaveLength(3);
    expect(found[0]?.every(({ instead }) => instead === null)).toBe(true);
    expect(found[0]?.[0]?.pWar.from.n).toBe(8);
    expect(found.at(-1)).toEqual(answer);
    for (const { instead, pWar } of answer) {
      expect(pWar.from.n).toBe(48);
      expect(instead?.pWar.change.n).toBe(48);
    }
    expect(told.at(-1)?.done).toBe(told.at(-1)?.total);
  });

  test('name the misread moves of both sides that mattered most, by the figure of the ledger', () => {
    for (const side of ['west', 'russia'] as const) {
      const moments = finish(momentsOf, quiet, side).answer;
      for (const [kind, whose] of [
        ['oursMisread', side],
        ['theirsMisread', rivalOf(side)],
      ] as const) {
        const moment = moments.find((one) => one.kind === kind);
        if (!moment) continue;
        const readings = mostMisread(readingsOf(quiet.ground, stepsOf(quiet), whose)).filter(mattered);
        const others = moments.filter((one) => one !== moment).map(({ week }) => week);
        expect(moment.misread).toEqual(readings.find(({ week }) => !others.includes(week)) ?? readings[0]);
        expect(moment.misread?.week).toBe(moment.week);
      }
    }
  });

  test('leave out no crisis of three rounds', async () => {
    const long = await study(
      await playLike(january, { sides: { west: HUMAN } }, ({ orders }) =>
        orders.some(({ crisis }) => crisis.length >= 3),
      ),
    );
    const rounds = long.record.orders.map(({ crisis }) => crisis.length);
    const week = rounds.lastIndexOf(Math.max(...rounds)) + 1;
    const moments = finish(momentsOf, long, 'west').answer;
    expect(moments.length).toBeLessThanOrEqual(3);
    expect(moments.find((one) => one.week === week)?.crisis.length).toBeGreaterThanOrEqual(3);
  });

  const holds = ({ pWar, score }: Moment): void => {
    for (const { from, to, change } of [pWar, score]) {
      for (const { mean, low, high } of [from, to, change]) {
        expect(low).toBeLessThanOrEqual(mean);
        expect(high).toBeGreaterThanOrEqual(mean);
      }
      expect(change.mean).toBeCloseTo(to.mean - from.mean, 12);
    }
  };

  test('have changes that are the difference of before and after, within their intervals', () => {
    for (const moment of answer) holds(moment);
  });

  test('of a match that ended in war have its end, which is certain', () => {
    const moments = finish(momentsOf, war, 'west').answer;
    const last = moments.find(({ week }) => week === war.record.orders.length);
    for (const moment of moments) holds(moment);
    if (last) expect(last.pWar.to).toMatchObject({ mean: 1, low: 1, high: 1 });
    expect(moments.length).toBeGreaterThan(0);
  });

  test('are fewer in a match of one week', async () => {
    const short = await study(
      await playLike(
        mirror,
        { sides: { west: HUMAN }, settings: { weeks: 1 } },
        ({ orders }) => orders.length === 1,
      ),
    );
    const moments = finish(momentsOf, short, 'west').answer;
    expect(moments.length).toBeLessThanOrEqual(3);
    expect(moments.filter(({ kind }) => kind === 'turning')).toHaveLength(1);
  });
});
