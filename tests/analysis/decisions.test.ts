// What a side could have done otherwise: legal, different in one thing, judged by the same luck, and fair to what was played.
import { describe, expect, test } from 'vitest';
import { candidatesFor } from '../../src/analysis/candidates.ts';
import { decisionsOf } from '../../src/analysis/decisions.ts';
import { meanShift, UNIT } from '../../src/analysis/estimate.ts';
import { rollOn, seedOf } from '../../src/analysis/rollout.ts';
import type { Alternative, Decision } from '../../src/analysis/types.ts';
import {
  canonical,
  checkOrders,
  plainOrder,
  SIDES,
  type State,
  viewFor,
  type WeekOrders,
} from '../../src/engine/index.ts';
import { AI, HUMAN, playLike } from '../record/support.ts';
import { january, mirror } from '../support/engine.ts';
import { finish, study } from './support.ts';

const short = await study(
  await playLike(
    mirror,
    { sides: { west: HUMAN }, settings: { weeks: 3 } },
    ({ orders }) =>
      orders.length === 3 &&
      (orders[0]?.west.orders.length ?? 0) > 1 &&
      orders.every((week) => week.crisis.length === 0),
  ),
);
const crisis = await study(
  await playLike(
    january,
    { sides: { west: HUMAN }, settings: { weeks: 3 } },
    ({ orders }) => (orders[0]?.crisis.length ?? 0) > 1,
  ),
);
const attack = await study(
  await playLike(
    january,
    { sides: { russia: { ...AI, type: 'opportunist' } } },
    ({ outcome, orders }) => outcome?.kind === 'war' && outcome.by === 'russia' && orders.length < 6,
  ),
);

const all = (decision: Decision): Alternative[] => [
  ...decision.orders.map(({ without }) => without),
  ...decision.best,
];
const decisions = finish(decisionsOf, short, 'west', undefined, 12).answer;

describe('candidates', () => {
  const state = crisis.cursor.start;
  const played = crisis.record.orders[0]?.west as WeekOrders;
  const found = candidatesFor(crisis.ground, state, 'west', played);

  test('are legal, differ from what was played and from each other', () => {
    const view = viewFor(state, 'west');
    const sheets = found.map(({ sheet }) => sheet as WeekOrders);
    expect(sheets.length).toBeGreaterThan(20);
    for (const sheet of sheets) expect(checkOrders(january, view, sheet)).toEqual([]);
    expect(new Set([played, ...sheets].map(canonical)).size).toBe(sheets.length + 1);
  });

  test('are of every kind, and say what they change', () => {
    const own = january.sides.russia;
    const compiled = own.moves[own.byId.borderBuildUp ?? -1];
    if (!compiled) throw new Error('Russia can build up at the border');
    const build = { ...plainOrder(compiled), meant: compiled.move.meanings[0]?.id ?? '' };
    const sheet: WeekOrders = { orders: [build], table: 'wait', challenge: false };
    const around = candidatesFor(crisis.ground, state, 'russia', sheet);
    const options = around.flatMap(({ instead, sheet: changed }) =>
      instead.kind === 'option' ? [{ instead, order: (changed as WeekOrders).orders[0] }] : [],
    );
    expect(new Set(options.map(({ instead }) => instead.option))).toEqual(
      new Set(['theatre', 'size', 'notice']),
    );
    for (const { instead, order } of options) {
      expect(order).toEqual(instead.order);
      expect({ ...order?.with, [instead.option]: build.with[instead.option] }).toEqual(build.with);
    }
    const kinds = new Set(around.map(({ instead }) => instead.kind));
    expect(kinds).toEqual(new Set(['replace', 'option', 'add', 'drop', 'challenge', 'table']));
  });

  test('never hold an attack or a resignation', () => {
    for (const side of SIDES) {
      for (const week of attack.record.orders.keys()) {
        const from = attack.cursor.after(week) as State;
        const pass: WeekOrders = { orders: [], table: 'wait', challenge: false };
        for (const { sheet } of candidatesFor(attack.ground, from, side, pass)) {
          for (const { move } of (sheet as WeekOrders).orders) {
            const own = january.sides[side];
            expect(own.moves[own.byId[move] ?? -1]?.attack).toBeNull();
          }
        }
      }
    }
  });
});

describe('decisions', () => {
  test('come one for each week and each crisis round, and are told one by one', () => {
    const { answer, told } = finish(decisionsOf, crisis, 'west', [1], 4);
    const rounds = crisis.record.orders[0]?.crisis ?? [];
    expect(answer.map(({ week, round }) => [week, round])).toEqual([
      [1, 0],
      ...rounds.map((_, r) => [1, r + 1]),
    ]);
    expect(answer.slice(1).map(({ played }) => played)).toEqual(rounds.map(({ west }) => west));
    const found = told.flatMap((one) => (one.found ? [one.found.length] : []));
    expect(found).toEqual(answer.map((_, d) => d + 1));
    expect(told.at(-1)?.done).toBeLessThanOrEqual(told.at(-1)?.total ?? 0);
    for (const { round, best, tried, orders } of answer.slice(1)) {
      expect(round).toBeGreaterThan(0);
      expect([tried, best.length, orders.length]).toEqual([3, 3, 0]);
    }
  });

  test('judge each order against its absence', () => {
    for (const { week, played, orders } of decisions) {
      const sheet = short.record.orders[week - 1]?.west;
      expect(played).toEqual(sheet);
      expect(orders.map(({ order }) => order)).toEqual(sheet?.orders);
      for (const { order, without, judgement } of orders) {
        expect(without.instead).toEqual({ kind: 'drop', played: order, order: null });
        const fitting = { better: 'mistake', worse: 'goodSignal', mixed: 'even', even: 'even' } as const;
        expect(judgement).toBe(fitting[without.verdict]);
      }
    }
  });

  test('tell few alternatives, the best first, no two of them alike', () => {
    for (const { best, tried } of decisions) {
      expect(tried).toBeGreaterThan(10);
      expect(best).toHaveLength(3);
      const worth = best.map(({ pWar, score }) => score.change.mean - pWar.change.mean);
      expect(worth).toEqual([...worth].sort((a, b) => b - a));
      const moves = best.map(({ instead }) => canonical([instead.kind, instead.order]));
      expect(new Set(moves).size).toBe(3);
    }
  });

  test('compare by the same luck: what was played is the same in all of them, and changes are differences', () => {
    for (const decision of decisions) {
      const [first] = all(decision);
      for (const { pWar, score, rivalBelief, rivalFear } of all(decision)) {
        expect(pWar.from).toEqual(first?.pWar.from);
        expect(score.from).toEqual(first?.score.from);
        for (const { from, to, change } of [pWar, score, rivalBelief, rivalFear])
          expect(change.mean).toBeCloseTo(to.mean - from.mean, 9);
      }
    }
  });

  test('give a change of exactly 0 to what changes nothing', () => {
    // A meaning is read by no rule: with another one everything stays as it was.
    const point = short.record.orders[0];
    if (!point) throw new Error('there is a first week');
    const other = {
      ...point.west,
      orders: point.west.orders.map((order) => ({ ...order, meant: 'other' })),
    };
    const roll = (west: WeekOrders, k: number) =>
      rollOn(short.rolling, short.cursor.start, seedOf(short.rolling, 'judge', k), {
        west,
        russia: point.russia,
      });
    const score = (west: WeekOrders) => [0, 1, 2, 3, 4, 5].map((k) => roll(west, k).score.west);
    const { change } = meanShift(score(point.west), score(other), UNIT);
    expect(change).toEqual({ mean: 0, low: 0, high: 0, n: 6 });
  });

  test('are the same every time', () => {
    expect(finish(decisionsOf, short, 'west', [2], 12).answer).toEqual(
      decisions.filter(({ week }) => week === 2),
    );
  });

  test('call an attack a mistake: without it war is less likely', () => {
    const last = attack.record.orders.length;
    const [decision] = finish(decisionsOf, attack, 'russia', [last], 24).answer;
    const [order] = decision?.orders ?? [];
    expect(january.sides.russia.moves[january.sides.russia.byId[order?.order.move ?? ''] ?? -1]?.attack).toBe(
      'full',
    );
    expect(order?.judgement).toBe('mistake');
    expect(order?.without.pWar.from.mean).toBe(1);
    expect(order?.without.pWar.change.mean).toBeLessThan(0);
  });
});
