// Several questions shown as one answer: it is done when all that are needed are, and what was found stays.
import { describe, expect, test } from 'vitest';
import { type Answering, joined } from '../../src/ui/debrief/useAnswer.ts';

type Part = Answering<'decisions'>;
type Found = NonNullable<Part['found']>;

const decision = (week: number) => ({ week }) as unknown as Found[number];

function part(phase: Part['phase'], share: number, weeks: number[] = []): Part & { stopped: number } {
  const made = {
    phase,
    share,
    found: weeks.length > 0 ? weeks.map(decision) : null,
    stopped: 0,
    stop: () => {
      made.stopped += 1;
    },
    again: () => {},
  };
  return made;
}

describe('two parts of one answer', () => {
  test('have found what either has found', () => {
    const whole = joined([part('done', 1, [3]), part('running', 0.5, [1, 2])], [true, true]);
    expect(whole.found?.map(({ week }) => week)).toEqual([3, 1, 2]);
    expect(whole).toMatchObject({ phase: 'running', share: 0.75 });
  });

  test('are done when all that are needed are', () => {
    expect(joined([part('done', 1, [1]), part('waiting', 0)], [true, false]).phase).toBe('done');
    expect(joined([part('done', 1, [1]), part('waiting', 0)], [true, true]).phase).toBe('waiting');
    expect(joined([part('done', 1), part('done', 1)], [true, true]).found).toEqual([]);
  });

  test('have found nothing while they wait, which is not the same as nothing to find', () => {
    expect(joined([part('waiting', 0), part('waiting', 0)], [true, true]).found).toBeNull();
  });

  test('are stopped where they are working', () => {
    const parts = [part('done', 1, [1]), part('running', 0.5)] as const;
    joined(parts, [true, true]).stop();
    expect(parts.map(({ stopped }) => stopped)).toEqual([0, 1]);
  });
});
