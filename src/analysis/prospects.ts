/** How a match looked after each of its weeks: rollouts from there, all by the same luck. */
import type { Outcome } from '../engine/index.js';
import { fill, noSamples, type Samples } from './rollout.js';
import { type Part, rollAll } from './steps.js';
import type { Study } from './study.js';

/** The rollouts after a week. `over` is the end of a match that does not go on from there. */
export interface Prospect {
  over: Outcome | null;
  samples: Samples;
}

/** After each week from week 0, without rollouts yet. */
export const prospectsOf = ({ cursor }: Study): Prospect[] =>
  Array.from({ length: cursor.length + 1 }, (_, week) => ({
    over: cursor.after(week)?.outcome ?? null,
    samples: noSamples(),
  }));

/** Roll on after these weeks until there are `n` samples of each. */
export function* lookAhead(
  total: number,
  prospects: readonly Prospect[],
  weeks: Iterable<number>,
  n: number,
): Part<void> {
  const open = [...weeks].flatMap((week) => {
    const one = prospects[week];
    if (!one) return [];
    if (!one.over) return [{ week, into: one.samples }];
    fill(one.samples, one.over, n);
    return [];
  });
  yield* rollAll(
    total,
    open.map(({ week, into }) => ({
      course: { week: week + 1, step: 0, first: {}, watch: null },
      purpose: 'judge',
      into,
      to: n,
    })),
  );
}
