// The many runs behind the quick ones of tests/record: a thousand round trips, ten thousand damaged records and links.
import { describe, test } from 'vitest';
import { damagedLink, damagedRecord } from '../record/mutants.ts';
import { roundTrips } from '../record/roundTrip.ts';

test('1,000 random records come back from text and link', () => roundTrips(0, 1_000));

describe('10,000 damaged', () => {
  test('records', async () => {
    for (let k = 0; k < 10_000; k++) await damagedRecord(k);
  });

  test('links', async () => {
    for (let k = 0; k < 10_000; k++) await damagedLink(k);
  });
});
