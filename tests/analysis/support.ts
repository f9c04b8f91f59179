/** Helpers of the analysis tests: studies of played matches, and plans that are carried out to their end. */

import { doJob } from '../../src/analysis/jobs.ts';
import type { Answer, Ask, Progress } from '../../src/analysis/protocol.ts';
import type { Finding, Job, Plan } from '../../src/analysis/steps.ts';
import { type Study, studyOf } from '../../src/analysis/study.ts';
import type { MatchRecord } from '../../src/record/index.ts';
import { must } from '../record/support.ts';

export { stepsOf } from '../../src/analysis/study.ts';

export const study = async (record: MatchRecord | string): Promise<Study> => must(await studyOf({ record }));

/** Do a piece of work in one go. */
export function doneHere(study: Study, job: Job): Finding {
  if (job.job === 'verify') throw new Error('verifying is not done on a study');
  const work = doJob(study, job);
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

/** Carry a plan out to its end, one piece after another: its answer, and everything that was found on the way. */
export function finish<A extends Ask, Rest extends unknown[]>(
  plan: (study: Study, ...rest: Rest) => Plan<A>,
  study: Study,
  ...rest: Rest
): { answer: Answer<A>; told: Progress<A>[] } {
  const told: Progress<A>[] = [];
  const work = plan(study, ...rest);
  let done = 0;
  let step = work.next([]);
  while (!step.done) {
    const { value } = step;
    if ('found' in value) {
      told.push({ done, ...value });
      step = work.next([]);
      continue;
    }
    const findings = value.jobs.map((job) => {
      const finding = doneHere(study, job);
      done += job.size;
      told.push({ done, total: value.total, found: null });
      return finding;
    });
    step = work.next(findings);
  }
  return { answer: step.value, told };
}
