/** Helpers of the analysis tests: studies of played matches, and work that is done to its end. */

import type { LuckStep } from '../../src/analysis/luck.ts';
import type { Ask, Progress } from '../../src/analysis/protocol.ts';
import { type Study, studyOf } from '../../src/analysis/study.ts';
import type { MatchRecord } from '../../src/record/index.ts';
import { must } from '../record/support.ts';

export const study = async (record: MatchRecord | string): Promise<Study> => must(await studyOf({ record }));

/** All steps of a match. */
export const stepsOf = ({ record, cursor }: Study): LuckStep[] =>
  record.orders.flatMap((_, w) => cursor.week(w + 1)?.steps ?? []);

/** Do work to its end: its answer, and everything that was told on the way. */
export function finish<A extends Ask, T>(
  work: Generator<Progress<A>, T>,
): { answer: T; told: Progress<A>[] } {
  const told: Progress<A>[] = [];
  let step = work.next();
  for (; !step.done; step = work.next()) told.push(step.value);
  return { answer: step.value, told };
}
