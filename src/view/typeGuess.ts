/** A guess at what the rival was: shares over the three types that always make a whole, and what became of it. */

import { type Side, TYPES, type Type } from '../engine/index.js';
import { brierOf, type Match, rivalOf, type TypeShares } from '../session/index.js';
import { decimal, percent, sayAny, t } from '../text/index.js';
import { sideName } from './sideName.js';
import { typeTexts } from './words.js';

/** Shares are moved in steps of this many per cent. */
export const STEP = 5;
const WHOLE = 100 / STEP;

/** A guess in whole per cent, in steps of five; the three sum to 100. */
export type Percents = Readonly<Record<Type, number>>;

/** Whole steps that sum to `whole`, as near as can be to the weights; all alike where every weight is 0. */
function shareOut(weights: readonly number[], whole: number): number[] {
  const sum = weights.reduce((all, one) => all + one, 0);
  const exact = weights.map((one) => (sum > 0 ? (one / sum) * whole : whole / weights.length));
  const steps = exact.map(Math.floor);
  const byRest = exact
    .map((value, at) => ({ rest: value - Math.floor(value), at }))
    .sort((a, b) => b.rest - a.rest || a.at - b.at);
  const missing = whole - steps.reduce((all, one) => all + one, 0);
  for (const { at } of byRest.slice(0, missing)) steps[at] = (steps[at] ?? 0) + 1;
  return steps;
}

const percentsOf = (types: readonly Type[], steps: readonly number[]): [Type, number][] =>
  types.map((type, at) => [type, (steps[at] ?? 0) * STEP]);

/** Where a guess begins: as even as steps of five per cent allow, so that it is nobody else's answer. */
export function firstGuess(): Percents {
  const none = TYPES.map(() => 0);
  return Object.fromEntries(percentsOf(TYPES, shareOut(none, WHOLE))) as Record<Type, number>;
}

/** One type set to `value` (0–100); the other two share what is left as they did before. */
export function withShare(now: Percents, type: Type, value: number): Percents {
  const set = Math.min(WHOLE, Math.max(0, Math.round(value / STEP)));
  const others = TYPES.filter((one) => one !== type);
  const rest = shareOut(
    others.map((one) => now[one]),
    WHOLE - set,
  );
  return Object.fromEntries([[type, set * STEP], ...percentsOf(others, rest)]) as Record<Type, number>;
}

/** Per cents as shares of 1. */
export const sharesOf = ({ seeker, opportunist, revisionist }: Percents): TypeShares => ({
  seeker: seeker / 100,
  opportunist: opportunist / 100,
  revisionist: revisionist / 100,
});

/** One type with what was guessed, and what the seat's government and an unbiased observer thought at the end. */
export interface GuessedType {
  id: Type;
  label: string;
  /** It was this one. */
  real: boolean;
  /** Shares of 1; null without a guess. */
  guess: number | null;
  government: number;
  /** What the government and the unbiased observer thought, in words that add up over the types. */
  governmentText: string;
  unbiasedText: string;
}

export interface GuessResult {
  types: GuessedType[];
  /** "You said 31 % for what it was." with what that is worth; empty without a guess. */
  score: string;
}

/** Scores up to which a guess was good, fair, or even: an even guess has two thirds, the one that the page begins with up to 0.735. */
const GOOD = 0.25;
const FAIR = 0.62;
const EVEN = 0.74;

function wordOf(brier: number): 'good' | 'fair' | 'even' | 'poor' {
  if (brier <= GOOD) return 'good';
  if (brier <= FAIR) return 'fair';
  return brier <= EVEN ? 'even' : 'poor';
}

/** What became of a guess; `shares` is null where there is none. */
export function guessResult(match: Match, side: Side, shares: TypeShares | null): GuessResult {
  const rival = rivalOf(side);
  const real = match.state.types[rival];
  const { belief } = match.state.minds[side];
  const observer = match.state.observers[side].belief;
  const [government, unbiased] = [typeTexts(belief), typeTexts(observer)];
  const brier = shares ? brierOf(shares, real) : null;
  return {
    types: TYPES.map((id, at) => ({
      id,
      label: sayAny(`type.${id}.label`),
      real: id === real,
      guess: shares ? shares[id] : null,
      government: belief[at] ?? 0,
      governmentText: government[at] ?? '',
      unbiasedText: unbiased[at] ?? '',
    })),
    score:
      shares && brier !== null
        ? t('story.guess.score', {
            said: percent(shares[real]),
            word: wordOf(brier),
            brier: decimal(brier, 2),
            rival: sideName(match.level, rival),
          })
        : '',
  };
}
