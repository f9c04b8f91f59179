// What will likely follow from a sheet is said before it is sealed: red lines, a consent, what giving way costs.
import { beforeAll, expect, test } from 'vitest';
import type { WeekOrders } from '../../src/engine/index.js';
import { foreseen } from '../../src/view/foreseen.js';
import { outlookOf } from '../../src/view/index.js';
import { played, readTexts } from './bench.js';

beforeAll(readTexts);

const sheet = (more: Partial<WeekOrders>): WeekOrders => ({
  orders: [],
  table: 'wait',
  challenge: false,
  ...more,
});
const order = (move: string) => ({ move, with: {}, meant: '' });
const fresh = () => played('january-2022', 'foreseen', () => true);

test('a move that crosses a red line is told, and one that may be taken for it', () => {
  const look = outlookOf(fresh(), 'west');
  expect(foreseen(look, sheet({ orders: [order('longRangeArms')] }))).toEqual([
    '“Long-range weapons for Ukraine” crosses a red line of Russia. A crisis is likely.',
  ]);
  expect(foreseen(look, sheet({ orders: [order('armsToUkraine')] }))).toEqual([
    'They may take this for “Long-range weapons for Ukraine”, which crosses their red line.',
  ]);
  expect(foreseen(look, sheet({ orders: [order('consultAllies')] }))).toEqual([]);
});

test('accepting tells who may refuse and whom it costs; leaving it open tells nothing', () => {
  const look = outlookOf(fresh(), 'west');
  expect(look.view.table.offers.russia).not.toBeNull();
  const [consent, allies] = foreseen(look, sheet({ table: 'accept' }));
  expect(consent).toMatch(/^Ukraine decides for itself on: Open door.*It may refuse\.$/);
  expect(allies).toMatch(/^Giving way on .*Open door.* costs you support/);
  expect(foreseen(look, sheet({ table: 'wait' }))).toEqual([]);
});
