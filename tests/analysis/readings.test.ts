// How moves were read: against what they say to an unbiased eye, taken apart into sight and judgement, the worst misread first.
import { expect, test } from 'vitest';
import { allReadings, readingsOf } from '../../src/analysis/readings.ts';
import type { MoveReading } from '../../src/analysis/types.ts';
import { type BySide, SIDES } from '../../src/engine/index.ts';
import { play } from '../record/support.ts';
import { january, rulesOf } from '../support/engine.ts';
import { stepsOf, study } from './support.ts';

const NOISY = { perceptionNoise: 0.3, 'attributionBias.west': 0.6, 'empathy.west': 0 };

async function readings(
  seed: string,
  dials: Record<string, number>,
  rules = january,
): Promise<BySide<MoveReading[]>> {
  const one = await study(await play(rules, { seed, settings: { dials } }));
  return allReadings(one.ground, stepsOf(one));
}
const noisy = await Promise.all([1, 2, 3, 4].map((k) => readings(`readings/${k}`, NOISY)));
const every = noisy.flatMap(({ west, russia }) => [...west, ...russia]);

test('what came of sight and of judgement sum to the misreading', () => {
  expect(every.length).toBeGreaterThan(40);
  for (const { misreading, bySight, byJudgement, theirs, plainly } of every) {
    expect(misreading).toBeCloseTo(theirs - plainly, 12);
    expect(bySight + byJudgement).toBeCloseTo(misreading, 9);
  }
});

test('the most misread come first, and each order of each side but attacks is there once', async () => {
  const one = await study(await play(january, { seed: 'readings/1', settings: { dials: NOISY } }));
  for (const side of SIDES) {
    const list = readingsOf(one.ground, stepsOf(one), side);
    const sizes = list.map(({ misreading }) => Math.abs(misreading));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    const own = one.ground.rules.sides[side];
    const ordered = one.record.orders.flatMap((week, w) =>
      week[side].orders.flatMap(({ move }, index) =>
        own.moves[own.byId[move] ?? -1]?.attack === null ? [`${w + 1} ${index} ${move}`] : [],
      ),
    );
    expect(list.map(({ week, index, order }) => `${week} ${index} ${order.move}`).sort()).toEqual(
      ordered.sort(),
    );
  }
});

test('what was seen as it was is misread by judgement alone; what was not seen says nothing', () => {
  const asItWas = every.filter(({ looked, order, slipped }) => looked === order.move && !slipped);
  expect(asItWas.length).toBeGreaterThan(20);
  for (const { bySight } of asItWas) expect(Math.abs(bySight)).toBeLessThan(1e-9);
  const unseen = every.filter(({ looked }) => looked === null);
  expect(unseen.length).toBeGreaterThan(3);
  for (const { theirs, unbiased, reasons, named, byJudgement } of unseen)
    expect([theirs, unbiased, reasons, named, byJudgement]).toEqual([0, 0, [], 0, 0]);
});

test('the reasons are those that the rival named for the look, and sum to what is said of them', () => {
  for (const { reasons, named, looked } of every) {
    for (const { move } of reasons) expect(move).toBe(looked);
    expect(reasons.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(named, 12);
  }
  expect(every.some(({ reasons }) => reasons.length > 0)).toBe(true);
});

test('a hawkish reader without empathy judges worse than a fair one', async () => {
  const total = (all: BySide<MoveReading[]>[]) =>
    all.flatMap(({ russia }) => russia).reduce((sum, { byJudgement }) => sum + byJudgement, 0);
  const fair = await Promise.all(
    [1, 2, 3, 4].map((k) =>
      readings(`readings/${k}`, { perceptionNoise: 0.3, 'attributionBias.west': 0, 'empathy.west': 1 }),
    ),
  );
  expect(total(noisy)).toBeGreaterThan(total(fair));
});

test('an order that slipped says so, and stands where it was ordered', async () => {
  const one = await study(
    await play(january, { seed: 'slips', settings: { dials: { implementationNoise: 0.5 } } }),
  );
  const list = readingsOf(one.ground, stepsOf(one), 'west').filter(({ slipped }) => slipped);
  expect(list.length).toBeGreaterThan(0);
  for (const { week, index, order } of list)
    expect(one.record.orders[week - 1]?.west.orders[index]).toEqual(order);
});

test('a level on which nothing is mistaken leaves nothing to sight', async () => {
  const clear = await readings(
    'clear',
    { perceptionNoise: 0, implementationNoise: 0, distinguishability: 1 },
    rulesOf('abstract-offence'),
  );
  for (const { looked, order, bySight } of [...clear.west, ...clear.russia])
    if (looked !== null) expect([looked, Math.abs(bySight) < 1e-9]).toEqual([order.move, true]);
});
