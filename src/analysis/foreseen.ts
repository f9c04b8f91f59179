/** What a seat's advisers and its government would have foretold of the rival before each week, from what the seat saw then. */
import { ADVISERS, beliefBy, deedsExpected } from '../advice/index.js';
import { type Belief, RULES_VERSION, type Side } from '../engine/index.js';
import type { ForeseenWeek, Foreseer } from './advised.js';
import type { Finding, Job, Plan } from './steps.js';
import { type Study, weekOf } from './study.js';

/** What was likely before a week, from 1, as each of them saw the rival. */
export function foreseenIn(study: Study, side: Side, week: number): ForeseenWeek {
  const { before } = weekOf(study, week);
  const { engine, rules } = study.ground;
  const by = deedsExpected(rules, engine.viewFor(before, side));
  const under = (belief: Belief): number[] =>
    by.map((shares) => belief[0] * shares[0] + belief[1] * shares[1] + belief[2] * shares[2]);
  const evidence = before.observers[side].belief;
  const shares = { government: under(before.minds[side].belief) } as Record<Foreseer, number[]>;
  for (const adviser of ADVISERS) shares[adviser] = under(beliefBy(adviser, evidence));
  return { week, shares };
}

/** The same for all weeks of a match; null under earlier rules, by which the advisers cannot think. */
export function* foreseenOf({ ground, record }: Study, side: Side): Plan<'foreseen'> {
  if (ground.engine.RULES_VERSION !== RULES_VERSION) return null;
  const jobs = record.orders.map(
    (_, w): Job<'foreseen'> => ({ job: 'foreseen', size: 1, side, week: w + 1 }),
  );
  return (yield { total: jobs.length, jobs }) as Finding<'foreseen'>[];
}
