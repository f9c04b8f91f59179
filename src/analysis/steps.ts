/** How a question is worked on: plans that ask for pieces of work, and go on with what these find, whoever did them and in which order. */
import type { Side, Type } from '../engine/index.js';
import type { AdvisedWeek, ForeseenWeek } from './advised.js';
import type { WeekDecisions } from './explain.js';
import type { Answer, Ask } from './protocol.js';
import { append, type Course, type Purpose, type Samples } from './rollout.js';
import type { CourseEnd, Line, OtherType } from './types.js';
import type { Verdict } from './verify.js';

/** Every piece of work by name: what is to be done, and what it finds. */
interface Jobs {
  /** Rollouts `from` to `to` (left out) of a course. */
  roll: { about: { course: Course; purpose: Purpose; from: number; to: number }; finds: Samples };
  /** The match with the rival of `side` of another type. */
  type: { about: { side: Side; type: Type }; finds: OtherType };
  /** The match with `side` keeping to a line, against a type of rival. */
  line: { about: { side: Side; line: Line; type: Type }; finds: CourseEnd | null };
  /** What the AI seats weighed in a week, from 1. */
  weighed: { about: { week: number }; finds: WeekDecisions };
  /** What the advisers of `side` said before a week, from 1. */
  advised: { about: { side: Side; week: number }; finds: AdvisedWeek[] };
  /** What the rival of `side` was likely to do in a week, from 1. */
  foreseen: { about: { side: Side; week: number }; finds: ForeseenWeek };
  verify: { about: object; finds: Verdict };
}
type JobName = keyof Jobs;
/** A piece of work. `size` counts it in the units of its plan: rollouts, or weeks. */
export type Job<J extends JobName = JobName> = { [K in J]: { job: K; size: number } & Jobs[K]['about'] }[J];
export type Finding<J extends JobName = JobName> = Jobs[J]['finds'];

/** A plan wants all these pieces done before it goes on, in any order. `total` is all its work so far known. */
export interface Wanted {
  total: number;
  jobs: Job[];
}
/** A plan tells what it has found so far. */
export interface Told<A extends Ask> {
  total: number;
  found: Answer<A>;
}
/** The answer to a question, with the work left to others: it is given the findings in the order of its jobs. */
export type Plan<A extends Ask> = Generator<Wanted | Told<A>, Answer<A>, Finding[]>;
/** A part of a plan, which tells nothing itself. */
export type Part<T> = Generator<Wanted, T, Finding[]>;

/** A course that is to be rolled on until `into` has `to` rollouts. */
export interface Rolled {
  course: Course;
  purpose: Purpose;
  into: Samples;
  to: number;
}

/** Rollouts of one piece of work: few enough that a worker hears soon of what is more urgent. */
const AT_ONCE = 8;

function pieces({ course, purpose, into, to }: Rolled): Job<'roll'>[] {
  const jobs: Job<'roll'>[] = [];
  for (let from = into.war.length; from < to; from += AT_ONCE) {
    const end = Math.min(to, from + AT_ONCE);
    jobs.push({ job: 'roll', size: end - from, course, purpose, from, to: end });
  }
  return jobs;
}

/** Roll courses on, all at once. */
export function* rollAll(total: number, courses: readonly Rolled[]): Part<void> {
  const wanted = courses.flatMap((one) => pieces(one).map((job) => ({ job, into: one.into })));
  if (wanted.length === 0) return;
  const found = yield { total, jobs: wanted.map(({ job }) => job) };
  for (const [k, { into }] of wanted.entries()) append(into, found[k] as Samples);
}
