import { describe, expect, it } from 'vitest';
import {
  answerOf,
  audienceCost,
  CRISIS_ANSWERS,
  type CrisisAnswer,
  DEEPEST,
  DEPTHS,
  logistic,
  rangeOf,
  readAnswer,
  resolveScale,
  stream,
  TYPES,
  threshold,
  typeVectors,
} from '../../../src/engine/index.ts';
import { logisticDraw } from '../../../src/engine/random.ts';
import { begin, changed, january } from '../../support/engine.ts';

const state = begin(january);
const vectors = typeVectors(january.level, state.dials, 'russia');
const [seeker, opportunist, revisionist] = vectors;
if (!seeker || !opportunist || !revisionist) throw new Error('there are three types');
const depths = [0, 1, 2, 3, 4, 5];
const promising = (commitments: number) =>
  changed(state, (s) => {
    s.sides.russia.commitments = commitments;
  });

describe('depths', () => {
  it('ask for more risk and reach higher rungs the deeper they are', () => {
    for (let d = 1; d <= DEEPEST; d++) {
      expect(DEPTHS.risk[d]).toBeGreaterThan(DEPTHS.risk[d - 1] ?? 0);
      expect(DEPTHS.rung[d]).toBeGreaterThanOrEqual(DEPTHS.rung[d - 1] ?? 0);
      expect(DEPTHS.publicness[d]).toBeGreaterThanOrEqual(DEPTHS.publicness[d - 1] ?? 0);
    }
    expect(DEPTHS.rung[DEEPEST]).toBe(8);
  });
});

describe('the price of stepping back', () => {
  it('is nothing while the matter is private, at rungs 0 and 1', () => {
    for (const d of depths.filter((depth) => (DEPTHS.rung[depth] ?? 9) <= 1))
      expect(audienceCost(promising(8), 'russia', d)).toBe(0);
  });

  it('rises with depth once it is public', () => {
    for (let d = 2; d <= DEEPEST; d++)
      expect(audienceCost(state, 'russia', d)).toBeGreaterThan(
        d === 2 ? 0 : audienceCost(state, 'russia', d - 1),
      );
  });

  it('rises with what was promised in public', () => {
    expect(audienceCost(promising(4), 'russia', 4)).toBeGreaterThan(audienceCost(promising(0), 'russia', 4));
    expect(audienceCost(promising(0), 'russia', 4)).toBeGreaterThan(0);
  });

  it('scales with the dial, up to all there is', () => {
    const dial = (value: number) => begin(january, { dials: { 'audienceCost.russia': value } });
    expect(audienceCost(dial(2), 'russia', 4)).toBeCloseTo(2 * audienceCost(dial(1), 'russia', 4), 12);
    const loud = changed(dial(4), (s) => {
      s.sides.russia.commitments = 20;
    });
    expect(audienceCost(dial(0), 'russia', 5)).toBe(0);
    expect(audienceCost(loud, 'russia', 5)).toBe(1);
  });
});

describe('the threshold of a private resolve', () => {
  it('rises with the risk that is asked for, while all is private', () => {
    expect(threshold(state, 'russia', seeker, 1)).toBeGreaterThan(threshold(state, 'russia', seeker, 0));
  });

  it('falls with promises in public: it is dearer to step back', () => {
    expect(threshold(promising(6), 'russia', seeker, 4)).toBeLessThan(
      threshold(promising(0), 'russia', seeker, 4),
    );
    expect(threshold(promising(6), 'russia', seeker, 0)).toBe(threshold(promising(0), 'russia', seeker, 0));
  });

  it('falls with boldness, with what there is to gain, and with a higher mean of resolve', () => {
    const bold = changed(state, (s) => {
      s.sides.russia.boldness = 0.6;
    });
    expect(threshold(bold, 'russia', seeker, 3)).toBeLessThan(threshold(state, 'russia', seeker, 3));
    expect(threshold(state, 'russia', revisionist, 3)).toBeLessThan(threshold(state, 'russia', seeker, 3));
    expect(threshold(state, 'russia', { ...seeker, resolve: 0.9 }, 3)).toBeLessThan(
      threshold(state, 'russia', seeker, 3),
    );
  });
});

describe('an answer', () => {
  it('covers every resolve exactly once', () => {
    for (let z = -3; z <= 3; z += 0.01) {
      const holding = CRISIS_ANSWERS.filter((answer) => {
        const [low, high] = rangeOf(answer, 0.1);
        return z > low && z <= high;
      });
      expect(holding, `resolve ${z}`).toHaveLength(1);
    }
  });

  it('is firmer the stronger the resolve', () => {
    const at = threshold(state, 'russia', seeker, 3);
    const order: CrisisAnswer[] = ['backDown', 'offRamp', 'standFirm', 'escalate'];
    const given = [at - 2, at - 0.01, at + 0.01, at + 2].map((z) => answerOf(state, 'russia', seeker, 3, z));
    expect(given).toEqual(order);
  });
});

describe('reading an answer', () => {
  const fresh = (): [number, number][] => [
    [-1e3, 1e3],
    [-1e3, 1e3],
    [-1e3, 1e3],
  ];

  it('gives chances that sum to 1 over all answers, for each type', () => {
    for (const d of depths) {
      const sums = [0, 0, 0];
      for (const answer of CRISIS_ANSWERS) {
        // An unlikely answer is granted a floor; take the sum only where none is at it.
        const { likelihood } = readAnswer(state, 'russia', vectors, d, fresh(), answer);
        likelihood.forEach((p, t) => {
          sums[t] = (sums[t] ?? 0) + p;
        });
      }
      for (const sum of sums) expect(Math.abs(sum - 1)).toBeLessThan(0.04);
    }
  });

  it('standing again after standing is the closed form of a resolve drawn once', () => {
    const [shallow, deep] = [1, 3];
    const first = readAnswer(state, 'russia', vectors, shallow, fresh(), 'standFirm');
    const second = readAnswer(state, 'russia', vectors, deep, first.bounds, 'standFirm');
    vectors.forEach((vector, t) => {
      const scale = resolveScale(vector);
      const survival = (z: number) => 1 - logistic(z / scale);
      const [a, b] = rangeOf('standFirm', threshold(state, 'russia', vector, shallow));
      const [c, d] = rangeOf('standFirm', threshold(state, 'russia', vector, deep));
      const both = Math.max(0, survival(Math.max(a, c)) - survival(Math.min(b, d)));
      const expected = both / (survival(a) - survival(b));
      expect(second.likelihood[t]).toBeCloseTo(Math.max(0.01, expected), 9);
    });
  });

  it('is what sampling the resolve gives', () => {
    const draw = stream('resolve', 1, 'test');
    const scale = resolveScale(seeker);
    let firstStood = 0;
    let bothStood = 0;
    for (let i = 0; i < 60_000; i++) {
      const z = logisticDraw(draw, scale);
      if (answerOf(state, 'russia', seeker, 2, z) !== 'standFirm') continue;
      firstStood += 1;
      if (answerOf(state, 'russia', seeker, 4, z) === 'standFirm') bothStood += 1;
    }
    const first = readAnswer(state, 'russia', vectors, 2, fresh(), 'standFirm');
    const second = readAnswer(state, 'russia', vectors, 4, first.bounds, 'standFirm');
    expect(first.likelihood[0]).toBeCloseTo(firstStood / 60_000, 1.7);
    expect(second.likelihood[0]).toBeCloseTo(bothStood / firstStood, 1.7);
  });

  it('the same answer at the same depth again tells nothing new', () => {
    const first = readAnswer(state, 'russia', vectors, 3, fresh(), 'standFirm');
    const again = readAnswer(state, 'russia', vectors, 3, first.bounds, 'standFirm');
    for (const p of again.likelihood) expect(p).toBeCloseTo(1, 9);
  });

  it('stays finite when an answer contradicts all before it', () => {
    const stood = readAnswer(state, 'russia', vectors, 5, fresh(), 'escalate');
    const broke = readAnswer(state, 'russia', vectors, 0, stood.bounds, 'backDown');
    for (const p of broke.likelihood) {
      expect(p).toBeGreaterThan(0);
      expect(p).toBeLessThan(0.1);
    }
  });

  it('standing firm never speaks against greed; stepping back never speaks for it', () => {
    for (const d of depths) {
      const firm = readAnswer(state, 'russia', vectors, d, fresh(), 'escalate').likelihood;
      const soft = readAnswer(state, 'russia', vectors, d, fresh(), 'backDown').likelihood;
      expect(firm[2]).toBeGreaterThanOrEqual(firm[0]);
      expect(soft[2]).toBeLessThanOrEqual(soft[0]);
    }
  });

  it('tells the types apart less than their own spread does, so that they pool', () => {
    const { resolve } = seeker;
    for (const [t, vector] of vectors.entries())
      expect(Math.abs(vector.resolve - resolve), TYPES[t]).toBeLessThan(vector.spread / 2);
  });
});
