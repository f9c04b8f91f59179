/** How much it matters what one chooses: the arithmetic of scores by type of the rival and by line. */
import type { ByType } from '../../../src/engine/index.js';
import { type Estimate, mean, share } from './stats.ts';

/** Scores of one seed: for each type of the rival, one number a line. */
export type Scores = readonly (readonly number[])[];

const at = (scores: Scores, type: number, line: number): number => scores[type]?.[line] ?? Number.NaN;

/**
 * What each case says of a choice made from the other half of the cases, in the order of the cases: even ones are measured by
 * the choice of the odd ones, and odd ones by that of the even. So luck that made a choice look good is never counted for it.
 */
export function crossed<Case, Choice>(
  cases: readonly Case[],
  choose: (half: readonly Case[]) => Choice,
  measure: (one: Case, choice: Choice) => number,
): number[] {
  if (cases.length < 2) return [];
  const choices = [1, 0].map((odd) => choose(cases.filter((_case, k) => k % 2 === odd)));
  return cases.map((one, k) => measure(one, choices[k % 2] as Choice));
}

/** Mean score of each line against each type. */
export function meansOf(cases: readonly Scores[], types: number, lines: number): number[][] {
  return Array.from({ length: types }, (_t, type) =>
    Array.from({ length: lines }, (_l, line) => mean(cases.map((scores) => at(scores, type, line))).value),
  );
}

/** The place of the highest value among `some`; of equals the first. */
export function highest(some: readonly number[], value: (place: number) => number): number {
  let best = some[0] ?? 0;
  for (const place of some) if (value(place) > value(best)) best = place;
  return best;
}

/** Score of a line against a rival whose type is drawn by `weights`. */
export const drawn = (scores: Scores, weights: ByType, line: number): number =>
  weights.reduce((sum, weight, type) => sum + weight * at(scores, type, line), 0);

const lengthOf = (cases: readonly Scores[]): number => cases[0]?.[0]?.length ?? 0;
const meansIn = (cases: readonly Scores[]): number[][] => meansOf(cases, 3, lengthOf(cases));

/** The line of `some` that does best against a rival whose type is drawn. */
export function bestOf(cases: readonly Scores[], weights: ByType, some: readonly number[]): number {
  const means = meansIn(cases);
  return highest(some, (line) => drawn(means, weights, line));
}

interface Keys {
  /** The best line against each type, and the best where the type is not known. */
  known: number[];
  unknown: number;
}

function keysOf(cases: readonly Scores[], weights: ByType, some: readonly number[]): Keys {
  const means = meansIn(cases);
  return {
    known: weights.map((_weight, type) => highest(some, (line) => at(means, type, line))),
    unknown: highest(some, (line) => drawn(means, weights, line)),
  };
}

const worthOf =
  (weights: ByType) =>
  (scores: Scores, { known, unknown }: Keys): number =>
    weights.reduce((sum, weight, type) => sum + weight * at(scores, type, known[type] as number), 0) -
    drawn(scores, weights, unknown);

/** What it is worth to know the rival's type, for somebody who then picks one of `some` lines: Σ w·max − max Σ w·. */
export function knowing(cases: readonly Scores[], weights: ByType, some: readonly number[]): Estimate {
  return mean(crossed(cases, (half) => keysOf(half, weights, some), worthOf(weights)));
}

/** The same, chosen and measured on the same cases: flattered by luck. */
export function knowingPlain(cases: readonly Scores[], weights: ByType, some: readonly number[]): Estimate {
  const keys = keysOf(cases, weights, some);
  return mean(cases.map((scores) => worthOf(weights)(scores, keys)));
}

/** Where a line is beaten most clearly: against which type, by which other line. */
export interface Worst {
  type: number;
  by: number;
}

export function worstOf(cases: readonly Scores[], line: number): Worst {
  const means = meansIn(cases);
  const others = (means[0] ?? []).map((_mean, i) => i).filter((i) => i !== line);
  const against = means.map((row) => highest(others, (i) => row[i] as number));
  const type = highest([0, 1, 2], (t) => at(means, t, against[t] as number) - at(means, t, line));
  return { type, by: against[type] as number };
}

/** By how much a line is beaten against its worst rival, by what does best there. */
export function beatenBy(cases: readonly Scores[], line: number): Estimate {
  return mean(
    crossed(
      cases,
      (half) => worstOf(half, line),
      (scores, { type, by }) => at(scores, type, by) - at(scores, type, line),
    ),
  );
}

/** By how much the best of `some` is better than the best of `others`, against a rival whose type is drawn. */
export function edgeOver(
  cases: readonly Scores[],
  weights: ByType,
  some: readonly number[],
  others: readonly number[],
): Estimate {
  return mean(
    crossed(
      cases,
      (half) => [bestOf(half, weights, some), bestOf(half, weights, others)] as const,
      (scores, [one, other]) => drawn(scores, weights, one) - drawn(scores, weights, other),
    ),
  );
}

/** The type and the line of `some` at which a 0/1 value is met most often. */
export function commonest(cases: readonly Scores[], some: readonly number[]): { type: number; line: number } {
  const means = meansIn(cases);
  const types = [0, 1, 2];
  const line = highest(some, (l) => Math.max(...types.map((t) => at(means, t, l))));
  return { line, type: highest(types, (t) => at(means, t, line)) };
}

/** Share of cases with that value, there. */
export function harmOf(cases: readonly Scores[], some: readonly number[]): Estimate {
  return share(
    crossed(
      cases,
      (half) => commonest(half, some),
      (scores, { type, line }) => at(scores, type, line),
    ),
  );
}

/**
 * Share of the variance of scores that neither line nor type explains, where lines are drawn evenly from `some` and types by
 * `weights`. The interval is that of the variance within cells.
 */
export function luckShare(cases: readonly Scores[], weights: ByType, some: readonly number[]): Estimate {
  const n = cases.length;
  const means = meansIn(cases);
  const whole = some.reduce((sum, line) => sum + drawn(means, weights, line), 0) / some.length;
  const squares = (scores: Scores, centre: (type: number, line: number) => number): number =>
    weights.reduce(
      (sum, weight, type) =>
        sum +
        (weight / some.length) *
          some.reduce((all, line) => {
            const off = at(scores, type, line) - centre(type, line);
            return all + off * off;
          }, 0),
      0,
    );
  const within = mean(
    cases.map((scores) => (squares(scores, (type, line) => at(means, type, line)) * n) / (n - 1)),
  );
  // Means of a few cases lie apart by luck as well.
  const between = Math.max(0, squares(means, () => whole) - within.value / n);
  const part = (value: number) => value / (value + between);
  return { value: part(within.value), low: part(Math.max(0, within.low)), high: part(within.high), n };
}
