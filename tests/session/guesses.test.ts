// Guesses at the rival's type: kept once for each match and seat, scored, and read again whatever else lies on the shelf.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TYPES } from '../../src/engine/index.ts';
import { allGuesses, brierOf, guessOf, keepGuess } from '../../src/session/index.ts';
import { playedByOne } from '../view/bench.ts';
import { memoryTexts } from './bench.ts';

const match = playedByOne('january-2022', 'guess', 3);
const other = playedByOne('january-2022', 'guess-2', 3, 'russia');
const shares = { seeker: 0.5, opportunist: 0.3, revisionist: 0.2 };

test('a guess is found again for its match and seat alone, and the first one stays', () => {
  const texts = memoryTexts();
  const kept = keepGuess(texts, match, 'west', shares, '2022-01-31');
  expect(kept).toMatchObject({ seat: 'west', type: match.state.types.russia, shares, day: '2022-01-31' });
  expect(guessOf(texts, match, 'west')).toEqual(kept);
  expect(guessOf(texts, match, 'russia')).toBeNull();
  expect(guessOf(texts, other, 'russia')).toBeNull();
  expect(keepGuess(texts, match, 'west', { ...shares, seeker: 0.8, opportunist: 0 }, '2022-02-01')).toEqual(
    kept,
  );
});

test('all guesses come with level, seat, true type, weeks and score; who would rather not guess has none', () => {
  const texts = memoryTexts();
  keepGuess(texts, match, 'west', shares, '2022-02-01');
  keepGuess(texts, other, 'russia', null, '2022-01-31');
  const [only, ...rest] = allGuesses(texts);
  expect(rest).toEqual([]);
  const type = match.state.types.russia;
  expect(only).toMatchObject({
    level: 'january-2022',
    seat: 'west',
    type,
    known: false,
    brier: brierOf(shares, type),
  });
  expect(only?.weeks).toBe(match.state.outcome?.week);
  expect(guessOf(texts, other, 'russia')?.shares).toBeNull();
});

test('whatever else lies under its names is no guess, and breaks nothing', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      const texts = memoryTexts();
      texts.write('spiral.guess.x.west', text);
      expect(allGuesses(texts)).toEqual([]);
    }),
  );
});

test('the score is 0 for sure and right, 2 for sure and wrong, and two thirds for an even guess', () => {
  for (const type of TYPES) {
    const sure = { seeker: 0, opportunist: 0, revisionist: 0, [type]: 1 };
    for (const real of TYPES) expect(brierOf(sure, real)).toBe(real === type ? 0 : 2);
    expect(brierOf({ seeker: 1 / 3, opportunist: 1 / 3, revisionist: 1 / 3 }, type)).toBeCloseTo(2 / 3);
  }
});
