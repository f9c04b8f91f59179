/** What the page asks of the analysis' workers: to lead a question, which goes by plan, and to do pieces of work for any. */

import type { Asked } from './plans.js';
import type { Answer } from './protocol.js';
import type { Finding, Job } from './steps.js';

/** A lead stays in the worker that began it until it has its answer, or is left. */
export type ToAnalyst =
  | { do: 'begin'; lead: number; asked: Asked }
  | { do: 'goOn'; lead: number; findings: Finding[] }
  | { do: 'leave'; lead: number }
  | { do: 'job'; job: Job };

/** How a lead goes on. `found` is what is new since the last time. */
export type Lead =
  | { next: 'jobs'; total: number; found: Answer | null; jobs: Job[] }
  | { next: 'answer'; answer: Answer }
  /** The worker was started again since. */
  | { next: 'lost' };

export type FromAnalyst = Lead | { finding: Finding };
