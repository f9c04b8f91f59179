// The profile: counts that add up, no rival's type before its debrief, a calibration that is what was said and what was so.
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { OUTCOMES, TYPES, type Type } from '../../src/engine/index.js';
import { brierOf, dailyOf, FIRST_DAY, type Kept, type ScoredGuess } from '../../src/session/index.js';
import { loadTexts } from '../../src/text/index.js';
import { type Faced, facedIn, profileFile, profileOf, seatOf } from '../../src/view/index.js';
import { playedByOne, readTexts, SIDES } from './bench.ts';

beforeAll(async () => {
  await readTexts();
  await loadTexts('profile', 'today', 'library', 'setup');
});

const kept = (id: string, more: Partial<Kept['summary']> = {}): Kept => ({
  id,
  place: 1,
  name: '',
  body: id,
  summary: {
    rules: 2,
    level: 'january-2022',
    own: false,
    seed: id,
    seats: { west: 'human', russia: 'ai' },
    played: 10,
    weeks: 10,
    outcome: { kind: 'standoff', cause: null, by: null },
    branches: 0,
    ...more,
  },
});

const guess = (shares: Record<Type, number>, type: Type, known = false): ScoredGuess => ({
  level: 'january-2022',
  seat: 'west',
  type,
  known,
  weeks: 10,
  day: '2026-11-28',
  shares,
  brier: brierOf(shares, type),
});

const nothing = { library: [], guesses: [], faced: [], today: FIRST_DAY };

test('with nothing played and nothing guessed it is empty', () => {
  expect(profileOf(nothing).empty).toBe(true);
  expect(profileOf({ ...nothing, library: [kept('a')] }).empty).toBe(false);
});

test('matches are counted by level and seat, finished or not; matches that nobody played are none of one’s own', () => {
  const library = [
    kept('a'),
    kept('b', { outcome: null }),
    kept('c', { seats: { west: 'ai', russia: 'human' } }),
    kept('d', { seats: { west: 'human', russia: 'human' } }),
    kept('e', { seats: { west: 'ai', russia: 'ai' } }),
  ];
  expect(profileOf({ ...nothing, library }).seats).toEqual([
    { id: 'january-2022.west', level: 'January 2022', seat: 'US and NATO', finished: 1, open: 1 },
    { id: 'january-2022.both', level: 'January 2022', seat: 'both sides, two people', finished: 1, open: 0 },
    { id: 'january-2022.russia', level: 'January 2022', seat: 'Russia', finished: 1, open: 0 },
  ]);
  expect(library.map(seatOf)).toEqual(['west', 'west', 'russia', null, null]);
});

test('without an opened debrief nothing names a rival’s type, in the page’s data or in the file', () => {
  const of = { ...nothing, library: [kept('a'), kept('b', { outcome: null })] };
  expect(profileOf(of).ends).toEqual([]);
  expect(profileFile(of)).not.toMatch(/seeker|opportunist|revisionist/);
});

test('a match to its end has its rival’s type, its end and its concepts; one that goes on has nothing to tell', () => {
  const match = playedByOne('january-2022', 'profile', 3);
  expect(facedIn(match)).toMatchObject({
    seat: 'west',
    type: match.state.types.russia,
    outcome: match.state.outcome?.kind,
  });
  expect(facedIn({ ...match, state: { ...match.state, outcome: null } })).toBeNull();
});

test('ends are counted by what the rival was, each match once, and a concept once for each match', () => {
  const faced = fc.array(
    fc.record({
      level: fc.constant('january-2022'),
      seat: fc.constantFrom(...SIDES),
      type: fc.constantFrom(...TYPES),
      outcome: fc.constantFrom(...OUTCOMES),
      concepts: fc.uniqueArray(fc.constantFrom('spiral' as const, 'bias' as const)),
    }),
  );
  fc.assert(
    fc.property(faced, (all: Faced[]) => {
      const { ends, concepts } = profileOf({ ...nothing, faced: all });
      for (const type of TYPES) {
        const counts = ends.map((row) => row.counts.find((one) => one.type === type)?.count ?? 0);
        expect(counts.reduce((sum, one) => sum + one, 0)).toBe(all.filter((one) => one.type === type).length);
      }
      const met = new Set(all.flatMap((one) => one.concepts));
      expect(new Set(concepts.map(({ id }) => id))).toEqual(met);
    }),
  );
});

describe('guesses', () => {
  const shares = fc.tuple(fc.nat(20), fc.nat(20)).map(([a, b]) => {
    const [low, high] = [Math.min(a, b), Math.max(a, b)];
    return { seeker: low / 20, opportunist: (high - low) / 20, revisionist: (20 - high) / 20 };
  });
  const guesses = fc.array(fc.tuple(shares, fc.constantFrom(...TYPES), fc.boolean()));

  test('every guess says three things; what was said and what was so agree over all of them', () => {
    fc.assert(
      fc.property(guesses, (drawn) => {
        const all = drawn.map(([said, type, known]) => guess(said, type, known));
        const { bins, count, scores } = profileOf({ ...nothing, guesses: all }).guesses;
        const open = all.filter(({ known }) => !known);
        const sum = (of: (bin: (typeof bins)[number]) => number) =>
          bins.reduce((all, bin) => all + of(bin), 0);
        expect(count).toBe(open.length);
        expect(scores).toHaveLength(Math.min(30, open.length));
        expect(sum(({ times }) => times)).toBe(3 * open.length);
        expect(sum(({ times, so }) => times * so)).toBeCloseTo(open.length);
        expect(sum(({ times, said }) => times * said)).toBeCloseTo(open.length);
        for (const { said, id, times } of bins) {
          expect(times).toBeGreaterThan(0);
          expect(said).toBeGreaterThanOrEqual(Number(id) / 5 - 1e-6);
          expect(said).toBeLessThanOrEqual((Number(id) + 1) / 5 + 1e-6);
        }
      }),
    );
  });

  test('are told with their mean; those at a rival that was chosen beforehand are left out, and that is said', () => {
    const even = { seeker: 1 / 3, opportunist: 1 / 3, revisionist: 1 / 3 };
    const sure = { seeker: 1, opportunist: 0, revisionist: 0 };
    const { says, known } = profileOf({
      ...nothing,
      guesses: [guess(even, 'seeker'), guess(sure, 'seeker'), guess(sure, 'seeker', true)],
    }).guesses;
    expect(says).toMatch(/^2 guesses, with a Brier score of 0\.33 on average/);
    expect(known).toBe('One guess is left out, since you had chosen the rival yourself.');
  });
});

test('of a crisis of the day the first try is told', () => {
  const { side, seed, weeks } = dailyOf(FIRST_DAY);
  const seats =
    side === 'west' ? ({ west: 'human', russia: 'ai' } as const) : ({ west: 'ai', russia: 'human' } as const);
  const of = { ...nothing, library: [kept('x', { seed, weeks, seats })] };
  expect(profileOf(of).days).toMatchObject([
    { date: FIRST_DAY, end: expect.stringContaining('week 10 of 10') },
  ]);
});
