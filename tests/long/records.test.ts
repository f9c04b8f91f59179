// The many runs behind the quick ones of tests/record and tests/session: a thousand round trips, ten thousand damaged records, links and saves.
import { describe, test } from 'vitest';
import { damagedLink, damagedRecord } from '../record/mutants.ts';
import { roundTrips } from '../record/roundTrip.ts';
import { damagedSave } from '../session/mutants.ts';

test('1,000 random records come back from text and link', () => roundTrips(0, 1_000));

describe('10,000 damaged', () => {
  test('records', async () => {
    for (let k = 0; k < 10_000; k++) await damagedRecord(k);
  });

  test('links', async () => {
    for (let k = 0; k < 10_000; k++) await damagedLink(k);
  });

  test('saves', async () => {
    for (let k = 0; k < 10_000; k++) await damagedSave(k);
  });
});
