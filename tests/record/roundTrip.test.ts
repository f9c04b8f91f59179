// Random records come back from their text and from their link as they were. tests/long does the same to many more.
import { test } from 'vitest';
import { roundTrips } from './roundTrip.ts';

test('40 random records', () => roundTrips(0, 40));
