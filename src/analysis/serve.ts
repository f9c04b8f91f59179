/** The worker's side of the analysis: leads questions by their plans, and does pieces of work for any lead. */
import { Refusal, type Work, type WorkerLike, workerInThread } from '../channel/index.js';
import type { RecordProblem } from '../record/index.js';
import { doJob } from './jobs.js';
import type { FromAnalyst, Lead, ToAnalyst } from './messages.js';
import { type Asked, planOf, verifying } from './plans.js';
import type { Answer, Ask, Subject } from './protocol.js';
import type { Finding, Job, Plan } from './steps.js';
import { recordOfSubject, type Study, studyOf } from './study.js';
import { verifyingRecord } from './verify.js';

/** A record that cannot be analysed, with every reason. */
function unreadable(problems: readonly RecordProblem[]): Refusal {
  const lines = problems.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`));
  return new Refusal(lines.join('\n'), problems);
}

async function studied(subject: Subject): Promise<Study> {
  const study = await studyOf(subject);
  if (study.ok) return study.value;
  throw unreadable(study.problems);
}

async function* verified(subject: Subject): AsyncGenerator<number, Answer<'verify'>> {
  const read = await recordOfSubject(subject);
  if (!read.ok) return { verdict: 'unreadable', problems: read.problems };
  const work = verifyingRecord(read.value);
  let step = await work.next();
  for (; !step.done; step = await work.next()) yield 1;
  return step.value;
}

async function beginning(subject: Subject, study: () => Promise<Study>, asked: Asked): Promise<Plan<Ask>> {
  if (asked.ask !== 'verify') return planOf(await study(), asked);
  const read = await recordOfSubject(subject);
  return verifying(read.ok ? read.value.orders.length : 0);
}

/** Take a plan as far as it goes without others' work. */
function goOn(plan: Plan<Ask>, findings: Finding[]): Exclude<Lead, { next: 'lost' }> {
  let found: Answer | null = null;
  for (let step = plan.next(findings); ; step = plan.next([])) {
    if (step.done) return { next: 'answer', answer: step.value };
    if ('jobs' in step.value) return { next: 'jobs', found, ...step.value };
    found = step.value.found;
  }
}

/** An analyst's work. Of matches it knows the one that was spoken of last; leads keep theirs. */
export function analysing(): Work<Subject, ToAnalyst, number, FromAnalyst> {
  const plans = new Map<number, Plan<Ask>>();
  let last: { subject: Subject; study: Promise<Study> } | null = null;
  const studyFor = (subject: Subject): Promise<Study> => {
    if (last?.subject !== subject) last = { subject, study: studied(subject) };
    return last.study;
  };

  async function* done(job: Job, subject: Subject): AsyncGenerator<number, Finding> {
    if (job.job === 'verify') return yield* verified(subject);
    return yield* doJob(await studyFor(subject), job);
  }

  function lead(id: number, plan: Plan<Ask> | undefined, findings: Finding[]): Lead {
    if (!plan) return { next: 'lost' };
    plans.delete(id);
    const next = goOn(plan, findings);
    if (next.next === 'jobs') plans.set(id, plan);
    return next;
  }

  return async function* (question, subject) {
    switch (question.do) {
      case 'begin':
        return lead(question.lead, await beginning(subject, () => studyFor(subject), question.asked), []);
      case 'goOn':
        return lead(question.lead, plans.get(question.lead), question.findings);
      case 'leave':
        plans.delete(question.lead);
        return { next: 'lost' };
      case 'job':
        return { finding: yield* done(question.job, subject) };
    }
  };
}

/** An analyst's worker in the same thread, for tests and for pages that cannot have workers. It takes breaths. */
export const analystHere = (): WorkerLike => workerInThread(analysing());
