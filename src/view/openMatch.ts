/** The weeks of a match with everything that happened, hidden things too: for the debrief only. */
import type { Fact, Order, Side, State } from '../engine/index.js';
import type { Match } from '../session/index.js';
import { factsOf } from './outlook.js';

/** One week: the states it began and ended with, and all its facts. */
export interface OpenWeek {
  week: number;
  before: State;
  after: State;
  facts: Fact[];
}

/** All weeks that have been played, the last one perhaps not to its end. */
export function openWeeks(match: Match): OpenWeek[] {
  const weeks: OpenWeek[] = [];
  for (const step of match.steps) {
    if (step.input.awaiting === 'orders')
      weeks.push({ week: step.before.week, before: step.before, after: step.after, facts: [] });
    const week = weeks.at(-1);
    if (!week) continue;
    week.after = step.after;
    week.facts.push(...step.facts);
  }
  return weeks;
}

/** The orders of a side in a week, as it wrote them. */
export function ordersIn(facts: readonly Fact[], side: Side): Order[] {
  return factsOf(facts, 'ordered').find((fact) => fact.side === side)?.orders ?? [];
}
