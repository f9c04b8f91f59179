/** Weighing plans over common determinizations: all of them over a few, the best of them over the rest. */
import type { Rules, SideView } from '../../engine/index.js';
import type { Determinization } from './determinizations.js';
import { imagine } from './imagine.js';
import type { Future, Plan } from './rollout.js';
import { rollOut } from './rollout.js';

/** A plan with the futures in which it was tried, one for each determinization in turn. */
export interface Weighed {
  plan: Plan;
  futures: Future[];
}

export interface Effort {
  /** Determinizations over which every plan is tried, and over which the best are tried. */
  first: number;
  all: number;
  /** Plans that are tried over all determinizations. */
  finalists: number;
  /** Weeks looked ahead. */
  weeks: number;
}

/** Mean score over the first `count` futures. */
export function meanScore({ futures }: Weighed, count: number = futures.length): number {
  let sum = 0;
  for (let k = 0; k < count; k++) sum += futures[k]?.score ?? 0;
  return sum / count;
}

/** By how much `best` scored more than `other`, over the determinizations over which both were tried. */
export function marginOver(best: Weighed, other: Weighed): number {
  const count = Math.min(best.futures.length, other.futures.length);
  return meanScore(best, count) - meanScore(other, count);
}

/** Standard errors by which another plan must be better than the usual one. */
const CLEARLY = 1.5;

/**
 * Whether `other` did better than `usual` beyond what luck makes of so few futures: by more than CLEARLY standard errors
 * of their differences, future by future.
 */
export function clearlyBetter(other: Weighed, usual: Weighed): boolean {
  const count = Math.min(other.futures.length, usual.futures.length);
  const gains = Array.from(
    { length: count },
    (_, k) => (other.futures[k]?.score ?? 0) - (usual.futures[k]?.score ?? 0),
  );
  const mean = gains.reduce((sum, gain) => sum + gain, 0) / count;
  const squares = gains.reduce((sum, gain) => sum + (gain - mean) * (gain - mean), 0);
  return count > 1 && mean > CLEARLY * Math.sqrt(squares / (count - 1) / count);
}

/** The best first; among equals, the one named first. */
function ranked(list: readonly Weighed[]): Weighed[] {
  return list
    .map((weighed, i) => ({ weighed, i, score: meanScore(weighed) }))
    .sort((a, b) => b.score - a.score || a.i - b.i)
    .map(({ weighed }) => weighed);
}

/**
 * Every plan with its futures, the best first. Those that were not tried over all determinizations come last.
 * @param usual the plan that one keeps to where no other is clearly better: it is tried over all determinizations in any case.
 */
export function weigh(
  rules: Rules,
  view: SideView,
  seat: string,
  plans: readonly Plan[],
  determinizations: readonly Determinization[],
  effort: Effort,
  usual: Plan | null = null,
): Weighed[] {
  const tryOn = ({ plan, futures }: Weighed, some: readonly Determinization[]): Weighed => ({
    plan,
    futures: [
      ...futures,
      ...some.map((determinization) =>
        rollOut(rules, imagine(rules, view, determinization, effort.weeks, seat), view.side, plan),
      ),
    ],
  });
  const few = determinizations.slice(0, effort.first);
  const rest = determinizations.slice(effort.first, effort.all);
  const tried = ranked(plans.map((plan) => tryOn({ plan, futures: [] }, few)));
  const inFinal = ({ plan }: Weighed, i: number) => i < effort.finalists || plan === usual;
  const finalists = ranked(tried.filter(inFinal).map((weighed) => tryOn(weighed, rest)));
  const kept = finalists.find(({ plan }) => plan === usual);
  const best = finalists[0];
  const order =
    kept && best && kept !== best && !clearlyBetter(best, kept)
      ? [kept, ...finalists.filter((weighed) => weighed !== kept)]
      : finalists;
  return [...order, ...tried.filter((weighed, i) => !inFinal(weighed, i))];
}
