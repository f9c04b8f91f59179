// The record of the advisers: what each believed and laid down in every week, against the rival's true type.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { adviseWeek } from '../../src/advice/index.ts';
import { advisersOf } from '../../src/analysis/advisers.ts';
import { hostile, viewFor } from '../../src/engine/index.ts';
import { AI, HUMAN, play } from '../record/support.ts';
import { mirror } from '../support/engine.ts';
import { finish, study } from './support.ts';

const record = await play(mirror, {
  seed: 'advisers',
  sides: { west: HUMAN, russia: { ...AI, type: 'revisionist' } },
  settings: { weeks: 3 },
});

describe('the record of the advisers', async () => {
  const done = await study(record);
  const { answer, told } = finish(advisersOf, done, 'west');

  test('has what each said before every week, from what the seat saw then', () => {
    expect(answer?.weeks.map(({ week }) => week)).toEqual(record.orders.map((_week, w) => w + 1));
    const before = done.cursor.after(1);
    if (!before) throw new Error('two weeks at least');
    const counsel = adviseWeek(done.ground.rules, viewFor(before, 'west'), before.observers.west.belief);
    expect(answer?.weeks[1]?.advisers.map(({ sheet }) => sheet)).toEqual(counsel.map(({ sheet }) => sheet));
    expect(told.length).toBe(record.orders.length);
  });

  test('measures each by its squared error, and names the nearest', () => {
    for (const { advisers } of answer?.weeks ?? []) {
      const least = Math.min(...advisers.map(({ miss }) => miss));
      for (const { belief, miss, nearest } of advisers) {
        // The rival was out for gain.
        expect(miss).toBeCloseTo((1 - hostile(belief)) * (1 - hostile(belief)), 12);
        expect(nearest).toBe(miss === least);
      }
    }
    const misses = answer?.means.map(({ miss }) => miss) ?? [];
    expect(misses).toEqual([...misses].sort((a, b) => a - b));
    // Who thinks the worst of everybody is right about a revisionist.
    expect(answer?.means[0]?.adviser).toBe('defence');
  });

  test('a sheet that was not ordered was not read', () => {
    for (const { week, advisers } of answer?.weeks ?? [])
      for (const { sheet, read } of advisers) {
        const ordered = record.orders[week - 1]?.west.orders.map(({ move }) => move) ?? [];
        const same = [...sheet.orders.map(({ move }) => move)].sort().join() === [...ordered].sort().join();
        if (!same) expect(read).toBeNull();
      }
  });
});

test('a match of earlier rules has no advisers', async () => {
  const done = await study(readFileSync('tests/golden/records/edition1-person-against-ai.json', 'utf8'));
  expect(finish(advisersOf, done, 'west').answer).toBeNull();
});
