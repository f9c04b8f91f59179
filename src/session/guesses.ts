/** What the person guessed of the rival before the debrief showed it: kept on this device, one guess for each match and seat. */
import * as v from 'valibot';
import { SIDES, type Side, TYPES, type Type } from '../engine/index.js';
import { hashOf, type Match } from './match.js';
import type { KeptTexts } from './ports.js';

/** Shares of 1 for each type; they sum to 1. */
export type TypeShares = Readonly<Record<Type, number>>;

const PREFIX = 'spiral.guess.';

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const guessSchema = v.strictObject({
  format: v.literal('spiral-guess/1'),
  /** Id of the level. */
  level: v.pipe(v.string(), v.maxLength(60)),
  /** The seat from which it was guessed. */
  seat: v.picklist(SIDES),
  /** What the rival was. */
  type: v.picklist(TYPES),
  /** The person had set the rival's type before the match. */
  known: v.boolean(),
  /** Weeks that were played. */
  weeks: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999)),
  /** The day of the guess, such as "2022-01-31". */
  day: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)),
  /** Null where the person would rather not guess. */
  shares: v.nullable(v.strictObject({ seeker: share, opportunist: share, revisionist: share })),
});

/** One guess as it is kept. */
export type KeptGuess = Omit<v.InferOutput<typeof guessSchema>, 'format'>;

/** A guess that was made, with how far off it was. */
export type ScoredGuess = Omit<KeptGuess, 'shares'> & { shares: TypeShares; brier: number };

/**
 * The Brier score of shares over the three types: the squared distance from what was so, summed over the types. 0 is sure and
 * right, 2 is sure and wrong; a guess without any knowledge has two thirds.
 */
export const brierOf = (shares: TypeShares, type: Type): number =>
  TYPES.reduce((sum, one) => sum + (shares[one] - (one === type ? 1 : 0)) ** 2, 0);

const nameOf = (match: Match, seat: Side): string => `${PREFIX}${hashOf(match)}.${seat}`;

function read(text: string | null): KeptGuess | null {
  if (text === null || text.length > 1000) return null;
  try {
    const found = v.safeParse(guessSchema, JSON.parse(text));
    if (!found.success) return null;
    const { format: _, ...guess } = found.output;
    return guess;
  } catch {
    return null;
  }
}

/** The guess that is kept for a match from a seat; null where there is none that can be read. */
export const guessOf = (texts: KeptTexts, match: Match, seat: Side): KeptGuess | null =>
  read(texts.read(nameOf(match, seat)));

/** Keep a guess, or that there is to be none (null). The first one stays. @param day of the guess, such as "2022-01-31". */
export function keepGuess(
  texts: KeptTexts,
  match: Match,
  seat: Side,
  shares: TypeShares | null,
  day: string,
): KeptGuess {
  const kept = guessOf(texts, match, seat);
  if (kept) return kept;
  const rival = seat === 'west' ? 'russia' : 'west';
  const guess: KeptGuess = {
    level: match.level.id,
    seat,
    type: match.state.types[rival],
    known: match.settings.types[rival] !== undefined,
    weeks: match.steps.filter(({ input }) => input.awaiting === 'orders').length,
    day,
    shares: shares && { ...shares },
  };
  texts.write(nameOf(match, seat), JSON.stringify({ format: 'spiral-guess/1', ...guess }));
  return guess;
}

/** Forget every guess that this device keeps. */
export function forgetGuesses(texts: KeptTexts): void {
  for (const name of texts.names(PREFIX)) texts.remove(name);
}

/** Every guess that was made on this device, the oldest day first; what cannot be read is left out. */
export function allGuesses(texts: KeptTexts): ScoredGuess[] {
  return texts
    .names(PREFIX)
    .flatMap((name): ScoredGuess[] => {
      const guess = read(texts.read(name));
      return guess?.shares
        ? [{ ...guess, shares: guess.shares, brier: brierOf(guess.shares, guess.type) }]
        : [];
    })
    .sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
}
