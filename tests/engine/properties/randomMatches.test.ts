import { describe, expect, it } from 'vitest';
import { stepInPlace } from '../../../src/engine/index.ts';
import { SHIPPED } from '../../../src/level/index.ts';
import { begin, rulesOf } from '../../support/engine.ts';
import { randomInputs } from '../../support/engineRandom.ts';
import { notFinite, outOfRange } from '../../support/engineRanges.ts';

// The long version, with ten thousand matches, is tests/long/random-matches.test.ts.
const MATCHES = 75;

describe.each(SHIPPED)('in %s', (id) => {
  const rules = rulesOf(id);

  it(`${MATCHES} random legal matches run to an end with every number in its range`, {
    timeout: 120_000,
  }, () => {
    for (let m = 0; m < MATCHES; m++) {
      const seed = `random ${m}`;
      const state = begin(rules, { seed, types: {} });
      for (let at = 0; state.awaiting !== 'over'; at++) {
        expect(at, seed).toBeLessThan(400);
        const stepped = stepInPlace(rules, state, randomInputs(rules, state, seed, at));
        if (!stepped.ok) throw new Error(`${seed}: ${JSON.stringify(stepped.rejections)}`);
        expect(outOfRange(state), `${seed}, week ${state.week}`).toEqual([]);
        expect(notFinite(stepped.facts), `${seed}, week ${state.week}`).toEqual([]);
      }
      expect(notFinite(state), seed).toEqual([]);
      expect(state.outcome, seed).not.toBeNull();
      expect(state.outcome?.cause === null, seed).toBe(state.outcome?.kind !== 'war');
      expect(state.week, seed).toBeLessThanOrEqual(state.dials.weeks);
    }
  });
});
