/** Doing the pieces of work that plans ask for. */
import { advisedIn } from './advisers.js';
import { decisionsOfWeek } from './explain.js';
import { foreseenIn } from './foreseen.js';
import { lineEnd } from './lines.js';
import { courseWith } from './otherTypes.js';
import { type Course, roll } from './rollout.js';
import type { Finding, Job } from './steps.js';
import { type Study, weekOf } from './study.js';

/** The state in which a course begins. */
function stateOf(study: Study, { week, step }: Course) {
  const state = step === 0 ? study.cursor.after(week - 1) : weekOf(study, week).played.steps[step]?.before;
  if (!state) throw new Error(`the match has no step ${step} of week ${week}`);
  return state;
}

/** Do a piece of work on a match. Yields how much of it has been done since the last time, where it takes long. */
export function* doJob(study: Study, job: Exclude<Job, { job: 'verify' }>): Generator<number, Finding> {
  switch (job.job) {
    case 'roll':
      return roll(study.rolling, stateOf(study, job.course), job.course, job.purpose, job.from, job.to);
    case 'weighed': {
      const { ground, players, record, cursor } = study;
      return decisionsOfWeek(ground, players, record, cursor, job.week);
    }
    case 'advised':
      return advisedIn(study, job.side, job.week);
    case 'foreseen':
      return foreseenIn(study, job.side, job.week);
    case 'type': {
      const work = courseWith(study, job.side, job.type);
      let step = work.next();
      for (; !step.done; step = work.next()) yield 1;
      return step.value;
    }
    case 'line': {
      const work = lineEnd(study, job.side, job.line, job.type);
      let step = work.next();
      for (; !step.done; step = work.next()) yield 1;
      return step.value;
    }
  }
}
