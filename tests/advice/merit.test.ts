// What speaks for a sheet against the best one of the other kind: the risk of war first, then the score, each either way or on one reading.
import { describe, expect, test } from 'vitest';
import { meritOf } from '../../src/advice/merit.js';
import type { Aim } from '../../src/advice/types.js';
import type { Weighed } from '../../src/advice/weigh.js';
import type { Belief } from '../../src/engine/index.js';

type One = [score: number, war: boolean];

/** A sheet with one future against one who wants safety, and the same one against both who want gain. */
const weighed = (safety: One, gain: One): Weighed =>
  ({
    futures: [safety, gain, gain].map(([score, war]) => [{ score, kind: war ? 'war' : 'peace' }]),
  }) as unknown as Weighed;

const BELIEF: Belief = [0.8, 0.1, 0.1];
const CALM: One = [0.5, false];
const WAR: One = [0.5, true];

const merit = (firm: Weighed, kind: Weighed, aims: Aim[] = ['deny', 'reassure']) =>
  meritOf(firm, [firm, kind], aims, BELIEF);

describe('what speaks for a firm sheet', () => {
  test.each([
    ['war', CALM, CALM, WAR, WAR],
    ['warIfGain', CALM, CALM, CALM, WAR],
    ['warIfSafety', CALM, CALM, WAR, CALM],
    ['better', [0.6, false], [0.6, false], CALM, CALM],
    ['ifGain', CALM, [0.6, false], CALM, CALM],
    ['ifSafety', [0.6, false], CALM, CALM, CALM],
    ['near', CALM, CALM, CALM, CALM],
  ] as const)('is said as %s', (said, safety, gain, otherSafety, otherGain) => {
    const one = (at: readonly [number, boolean]): One => [...at];
    expect(merit(weighed(one(safety), one(gain)), weighed(one(otherSafety), one(otherGain)))).toBe(said);
  });
});

test('nothing speaks where the sheet is neither firm nor kind, or none of the other kind is weighed', () => {
  const sheet = weighed(CALM, CALM);
  expect(merit(sheet, weighed(CALM, CALM), ['wait', 'reassure'])).toBeNull();
  expect(merit(sheet, weighed(CALM, CALM), ['deny', 'warn'])).toBeNull();
});
