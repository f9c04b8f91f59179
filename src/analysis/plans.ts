/** The plan of each question, by its name. */
import { advisersOf } from './advisers.js';
import { avertingOf } from './averting.js';
import { curveOf } from './curve.js';
import { decisionsOf } from './decisions.js';
import { foreseenOf } from './foreseen.js';
import { linesOf } from './lines.js';
import { luckOf } from './luck.js';
import { momentsOf } from './moments.js';
import { otherTypesOf } from './otherTypes.js';
import type { Answer, Ask, Asks } from './protocol.js';
import { allReadings } from './readings.js';
import type { Finding, Job, Plan } from './steps.js';
import { type Study, stepsOf } from './study.js';

/** A question without its match. */
export type Asked<A extends Ask = Ask> = { [K in A]: { ask: K } & Asks[K]['about'] }[A];

// biome-ignore lint/correctness/useYield: this plan needs nobody's help.
function* factsOf(study: Study): Plan<'facts'> {
  const steps = stepsOf(study);
  return { luck: luckOf(study.ground, steps), readings: allReadings(study.ground, steps) };
}

function* weighedIn({ record }: Study): Plan<'weighed'> {
  const jobs = record.orders.map((_, w): Job<'weighed'> => ({ job: 'weighed', size: 1, week: w + 1 }));
  return (yield { total: jobs.length, jobs }) as Finding<'weighed'>[];
}

/** Verifying is one piece of work: each week hangs on the one before. */
export function* verifying(weeks: number): Plan<'verify'> {
  const [verdict] = yield { total: weeks, jobs: [{ job: 'verify', size: weeks }] };
  return verdict as Answer<'verify'>;
}

/** How a question about a match is worked on; `verify`, which takes any record, is not among them. */
export function planOf(study: Study, asked: Exclude<Asked, { ask: 'verify' }>): Plan<Ask> {
  switch (asked.ask) {
    case 'moments':
      return momentsOf(study, asked.side);
    case 'curve':
      return curveOf(study, asked.samples);
    case 'decisions':
      return decisionsOf(study, asked.side, asked.weeks, asked.samples);
    case 'averting':
      return avertingOf(study, asked.side);
    case 'otherTypes':
      return otherTypesOf(study, asked.side);
    case 'lines':
      return linesOf(study, asked.side);
    case 'advisers':
      return advisersOf(study, asked.side);
    case 'foreseen':
      return foreseenOf(study, asked.side);
    case 'weighed':
      return weighedIn(study);
    case 'facts':
      return factsOf(study);
  }
}
