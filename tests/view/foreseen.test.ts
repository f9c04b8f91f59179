// What will likely follow from a sheet is said before it is sealed: red lines, a consent, what giving way costs.
import { beforeAll, expect, test } from 'vitest';
import type { WeekOrders } from '../../src/engine/index.js';
import { foreseen, offerAtStake } from '../../src/view/foreseen.js';
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

test('an offer in the last week is said to come too late, and one under pressure to be taken back', () => {
  const fresh0 = outlookOf(fresh(), 'west');
  const made = sheet({ orders: [{ move: 'datedOffer', with: { terms: { missiles: 1 } }, meant: '' }] });
  const withView = (more: object) => foreseen({ ...fresh0, view: { ...fresh0.view, ...more } }, made);
  expect(withView({})).toEqual([]);
  expect(withView({ week: fresh0.view.dials.weeks })).toEqual([
    'This is the last week: nobody can answer “Offer a first step with a date” any more.',
  ]);
  const [taken] = withView({ mind: { ...fresh0.view.mind, pressure: 0.95 } });
  expect(taken).toContain('your government takes your offer back at the end of the week');
});

test('accepting tells who may refuse and whom it costs; leaving it open tells nothing', () => {
  const look = outlookOf(fresh(), 'west');
  expect(look.view.table.offers.russia).not.toBeNull();
  const [consent, allies] = foreseen(look, sheet({ table: 'accept' }));
  expect(consent).toMatch(/^Ukraine decides for itself on: Open door.*It may refuse\.$/);
  expect(allies).toMatch(/^Giving way on .*Open door.* costs you support/);
  expect(foreseen(look, sheet({ table: 'wait' }))).toEqual([]);
});

test('a sheet that takes more capital than there is, or breaks what it accepts, is told so', () => {
  const look = outlookOf(fresh(), 'west');
  const poor = { ...look, view: { ...look.view, own: { ...look.view.own, capital: 0.1 } } };
  expect(foreseen(poor, sheet({ orders: [order('nameSanctions')] }))).toEqual([
    'This takes more political capital than you have. It goes through, and support at home falls.',
  ]);
  const breaker = look.level.moves.find(({ side, breaks }) => side === 'russia' && (breaks?.length ?? 0) > 0);
  const [issue = ''] = breaker?.breaks ?? [];
  const theirs = outlookOf(fresh(), 'russia');
  const agreed = { ...theirs.view.table, agreed: { [issue]: 1 } };
  const bound = { ...theirs, view: { ...theirs.view, table: agreed } };
  const orders = [order(breaker?.id ?? '')];
  expect(foreseen(theirs, sheet({ orders })).join(' ')).not.toContain('breaks what is agreed');
  expect(foreseen(bound, sheet({ orders })).join(' ')).toContain('breaks what is agreed');
});

test('an offer of one’s own is at stake once it is on the sheet or the table, until it is sure to fall or comes too late', () => {
  const look = outlookOf(fresh(), 'west');
  const made = sheet({ orders: [{ move: 'datedOffer', with: { terms: { missiles: 1 } }, meant: '' }] });
  const offers = { ...look.view.table.offers, west: null };
  const bare = { ...look, view: { ...look.view, table: { ...look.view.table, offers } } };
  expect(offerAtStake(bare, sheet({}))).toBe(false);
  expect(offerAtStake(bare, made)).toBe(true);
  expect(offerAtStake(look, sheet({}))).toBe(true);
  expect(offerAtStake({ ...look, view: { ...look.view, week: look.view.dials.weeks } }, made)).toBe(false);
  const pressed = { ...look.view, mind: { ...look.view.mind, pressure: 0.95 } };
  expect(offerAtStake({ ...look, view: pressed }, made)).toBe(false);
});
