/** Scores of what a student estimated and foretold. None of them looks at who won. */
import { DEEDS, type Deed, deedOf } from '../advice/index.js';
import {
  hostile,
  moveOf,
  type Rules,
  rivalOf,
  type Side,
  type State,
  type WeekOrders,
} from '../engine/index.js';
import type { BeliefEstimate, Foretelling } from './resultCode.js';

const square = (x: number): number => x * x;

/** The mean of what is there; null where nothing is. */
export function mean(values: readonly (number | null)[]): number | null {
  const there = values.filter((value) => value !== null);
  return there.length === 0 ? null : there.reduce((sum, value) => sum + value, 0) / there.length;
}

/** The belief that the rival is hostile, 0–1, which the evidence of that seat supports without any bias. */
export const unbiasedOf = (state: State, side: Side): number => hostile(state.observers[side].belief);

/** The belief of that seat's own government that the rival is hostile, 0–1. */
export const governmentOf = (state: State, side: Side): number => hostile(state.minds[side].belief);

/**
 * Mean squared distance of estimates from what the rival was (1 hostile, 0 not): 0 is sure and right, 1 sure and wrong, 0.25 is
 * always fifty-fifty. Null without any estimate.
 */
export const beliefBrier = (estimates: readonly BeliefEstimate[], truth: 0 | 1): number | null =>
  mean(estimates.map(({ percent }) => square(percent / 100 - truth)));

/** Mean distance of estimates from the unbiased observer at the time, 0–1. @param unbiased after each week; 0 is the start. */
export const observerDistance = (
  estimates: readonly BeliefEstimate[],
  unbiased: readonly number[],
): number | null =>
  mean(
    estimates.flatMap(({ week, percent }) => {
      const then = unbiased[week - 1];
      return then === undefined ? [] : [Math.abs(percent / 100 - then)];
    }),
  );

/** What a side did in a week. A resignation is of no class. */
export const deedIn = (rules: Rules, side: Side, { orders }: WeekOrders): Deed =>
  deedOf(orders.flatMap(({ move }) => moveOf(rules, side, move)?.move.stance ?? []));

/** Squared distance of one foretelling from what was done, summed over the classes: 0 sure and right, 2 sure and wrong. */
export const foretellingError = ({ shares }: Foretelling, done: Deed): number =>
  DEEDS.reduce((sum, deed, at) => sum + square((shares[at] ?? 0) / 100 - (deed === done ? 1 : 0)), 0);

/** Mean of the errors of all foretellings whose week was played. @param done by week, from week 1. */
export const foretellingBrier = (foretold: readonly Foretelling[], done: readonly Deed[]): number | null =>
  mean(
    foretold.flatMap((one) => {
      const then = done[one.week - 1];
      return then === undefined ? [] : [foretellingError(one, then)];
    }),
  );

/** Was the rival of that seat hostile? */
export const truthOf = ({ types }: Pick<State, 'types'>, side: Side): 0 | 1 =>
  types[rivalOf(side)] === 'seeker' ? 0 : 1;
