// Could it have been averted: only asked of a match that ended in force, the last week first, each by the same luck.
import { expect, test } from 'vitest';
import { avertingOf } from '../../src/analysis/averting.ts';
import { AI, HUMAN, playLike } from '../record/support.ts';
import { january, mirror } from '../support/engine.ts';
import { finish, study } from './support.ts';

const war = await study(
  await playLike(
    january,
    { sides: { west: HUMAN, russia: { ...AI, type: 'revisionist' } } },
    ({ outcome, orders }) =>
      outcome?.kind === 'war' && outcome.by === 'russia' && orders.length > 1 && orders.length < 5,
  ),
);

test('each of the last decisions is told with its best alternative, the last week first', () => {
  const { answer, told } = finish(avertingOf, war, 'west');
  const last = war.record.orders.length;
  expect(answer[0]?.week).toBe(last);
  const weeks = answer.map(({ week }) => week);
  expect(weeks).toEqual([...weeks].sort((a, b) => b - a));
  expect(new Set(weeks).size).toBeLessThanOrEqual(3);
  for (const { force } of answer) {
    expect(force.change.n).toBe(100);
    expect(force.change.mean).toBeCloseTo(force.to.mean - force.from.mean, 12);
  }
  // What stood on the sheets that began it cannot be played otherwise: it came in every future.
  expect(answer.find(({ week, round }) => week === last && round === 0)?.force.from.mean).toBe(1);
  expect(told.at(-1)?.done).toBe(told.at(-1)?.total);
});

test('a match that ended in peace has nothing to avert', async () => {
  const peace = await study(
    await playLike(
      mirror,
      { sides: { west: HUMAN }, settings: { weeks: 2 } },
      ({ outcome }) => outcome?.kind === 'standoff' || outcome?.kind === 'frozenSpiral',
    ),
  );
  expect(finish(avertingOf, peace, 'west').answer).toEqual([]);
});
