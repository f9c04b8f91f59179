// The crisis of the day: the same for everybody, from the date alone; the first try counts.
import { expect, test } from 'vitest';
import { dailyOf, daysUntil, isDate, type Kept, triesAt } from '../../src/session/index.js';

const kept = (id: string, place: number, seed: string, more: Partial<Kept['summary']> = {}): Kept => ({
  id,
  place,
  name: '',
  summary: {
    rules: 2,
    level: 'january-2022',
    own: false,
    seed,
    seats: { west: 'human', russia: 'human' },
    played: 1,
    weeks: 10,
    outcome: null,
    branches: 0,
    ...more,
  },
  body: '',
});

test.each([
  ['2026-11-28', 'russia', 'opportunist'],
  ['2026-12-24', 'west', 'seeker'],
  ['2028-02-29', 'russia', 'seeker'],
])('%s is the same crisis for ever', (date, side, brief) => {
  expect(dailyOf(date)).toEqual({
    date,
    level: 'january-2022',
    seed: `today/${date}`,
    weeks: 10,
    side,
    brief,
  });
});

test('over a hundred days each seat comes up at least thirty times, and each brief twenty', () => {
  const all = daysUntil('2027-03-07').map(dailyOf);
  expect(all).toHaveLength(100);
  const count = (of: (one: (typeof all)[number]) => boolean) => all.filter(of).length;
  for (const side of ['west', 'russia']) expect(count((one) => one.side === side)).toBeGreaterThan(30);
  for (const brief of ['seeker', 'opportunist', 'revisionist'])
    expect(count((one) => one.brief === brief)).toBeGreaterThan(20);
});

test.each(['2026-02-30', '2026-1-1', 'today', '', '2026-11-28/..', '99999-01-01'])('%j is no day', (text) => {
  expect(isDate(text)).toBe(false);
});

test('the days go back to the first one, and a day before it has none', () => {
  expect(daysUntil('2026-11-30')).toEqual(['2026-11-30', '2026-11-29', '2026-11-28']);
  expect(daysUntil('2026-11-27')).toEqual([]);
});

test('the try that was begun first counts; other matches of the same seed do not', () => {
  const seed = 'today/2026-12-01';
  const library = [
    kept('later', 9, seed),
    kept('first', 3, seed),
    kept('long', 1, seed, { weeks: 14 }),
    kept('other', 2, 'today/2026-12-02'),
    kept('own', 1, seed, { own: true }),
  ];
  expect(triesAt('2026-12-01', library).map(({ id }) => id)).toEqual(['first', 'later']);
});
