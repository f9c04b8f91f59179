// The AI of a record says again what it considered, and its codes are those that were recorded.
import { expect, test } from 'vitest';
import { decisionsOfWeek, playersOf, withReasons } from '../../src/analysis/index.ts';
import { applyRecord, type MatchRecord } from '../../src/record/index.ts';
import { groundFor, HUMAN, must, play } from '../record/support.ts';
import { january } from '../support/engine.ts';

async function decisions(record: MatchRecord) {
  const ground = await groundFor(record);
  const players = await playersOf(record.rules, record.level.hash);
  if (!players) throw new Error('the AI of these rules is there');
  const cursor = must(applyRecord(ground, record));
  return record.orders.map((_, w) => decisionsOfWeek(ground, players, record, cursor, w + 1));
}

const record = await play(january, { seed: 'explained', sides: { west: HUMAN } });

test('reasons that are left out, as in a link, are filled in again', async () => {
  const { reasons, ...bare } = record;
  expect(withReasons(bare, await decisions(bare)).reasons).toEqual(reasons);
});

test('considerations sum to their score, and a person has none', async () => {
  const all = await decisions(record);
  expect(all).toHaveLength(record.orders.length);
  for (const { west, russia } of all) {
    expect(west).toBeNull();
    for (const { parts, score } of russia?.considerations ?? [])
      expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBeCloseTo(score, 9);
  }
});

test('where the AI would decide otherwise it is not asked for reasons', async () => {
  const copy = structuredClone(record);
  for (const week of copy.orders.slice(0, 1)) week.russia.challenge = !week.russia.challenge;
  expect((await decisions(copy))[0]?.russia).toBeNull();
});
