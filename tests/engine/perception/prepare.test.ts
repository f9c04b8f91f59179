import { describe, expect, it } from 'vitest';
import {
  clone,
  type Impression,
  type Lens,
  SIDES,
  type State,
  supposedBelief,
} from '../../../src/engine/index.ts';
import { grantedMood, prepare } from '../../../src/engine/perception/prepare.ts';
import { begin, believing, changed, january, moodOf } from '../../support/engine.ts';

const state = begin(january);
/** The chance of each type of Russia to order a move, relative to passing, as the West sees it. */
const weights = (lens: Lens, move: string) =>
  lens.tables.map((table) => table.weight[january.sides.russia.byId[move] ?? -1] ?? 0);
const look = (s: State) => {
  const { plain, granted } = prepare(january, s).west;
  return { plain: weights(plain, 'borderBuildUp'), granted: weights(granted, 'borderBuildUp') };
};

describe('the belief that a reader supposes its rival to hold', () => {
  it('starts from the rival’s prior and rises with what one has done oneself', () => {
    expect(supposedBelief(0.3, 0)).toBe(0.3);
    expect(supposedBelief(0.3, 0.9)).toBeGreaterThan(supposedBelief(0.3, 0.4));
    expect(supposedBelief(0.3, 1)).toBeLessThan(1);
  });
});

describe('empathy', () => {
  it('grants all of the supposed fear at 1 and almost none at 0', () => {
    const mood = moodOf({ fear: 0.8, trust: 0.4, heat: 0.2, reputation: 0.7 });
    expect(grantedMood(mood, 1)).toEqual(mood);
    expect(grantedMood(mood, 0).fear).toBeLessThan(0.1);
    expect(grantedMood(mood, 0.5).fear).toBeCloseTo((grantedMood(mood, 0).fear + 0.8) / 2, 12);
    expect(grantedMood(mood, 0)).toMatchObject({ trust: 0.4, heat: 0.2, reputation: 0.7 });
  });

  it('makes a seeker’s build-up look more like what a seeker would do', () => {
    const seekerShare = (empathy: number) => {
      const [s = 0, , r = 1] = look(
        begin(january, { dials: { 'empathy.west': empathy, 'priorHostile.russia': 0.8 } }),
      ).granted;
      return s / r;
    };
    expect(seekerShare(1)).toBeGreaterThan(seekerShare(0));
  });

  it('at 0 looks through one lens only', () => {
    const { plain, granted } = prepare(january, begin(january, { dials: { 'empathy.west': 0 } })).west;
    expect(granted).toBe(plain);
  });
});

describe('what one’s own acts must have made the rival feel', () => {
  const having = (felt: Partial<Impression>) =>
    look(changed(state, (s) => Object.assign(s.sides.west, felt))).granted;

  it('a name for weakness makes a build-up look likelier of the greedy, and hardly of a seeker', () => {
    const [weak, firm] = [having({ reputation: 0.1 }), having({ reputation: 0.9 })];
    const rise = ([0, 1, 2] as const).map((t) => (weak[t] ?? 0) / (firm[t] ?? 1));
    expect(rise[2]).toBeGreaterThan(1.2);
    expect((rise[0] ?? 0) - 1).toBeLessThan(0.2 * ((rise[2] ?? 0) - 1));
  });

  it('lasting alarm makes a seeker’s build-up look more like what a frightened seeker would do', () => {
    expect(having({ alarm: 0.9 })[0]).toBeGreaterThan(having({ alarm: 0 })[0] ?? 0);
  });
});

describe('the fear granted', () => {
  it('is the reader’s own estimate, never the rival’s true belief, forces or readiness', () => {
    const before = look(state);
    const other = changed(state, (s) => {
      s.minds.russia.belief = believing(0.99);
      Object.assign(s.minds.russia, { heat: 1, pressure: 1, alarm: 1, reputation: 0 });
      s.sides.russia.readiness = 0.99;
      for (const f of s.sides.russia.formations) f.size *= 3;
      s.types.russia = 'revisionist';
    });
    expect(look(other)).toEqual(before);
  });

  it('grows with what one has done to be feared: one’s own escalation and forces', () => {
    const [calm = 1] = look(state).granted;
    const [provoked = 0] = look(changed(state, (s) => Object.assign(s.sides.west, { heat: 0.95 }))).granted;
    const [armed = 0] = look(
      changed(state, (s) => {
        for (const f of s.sides.west.formations) f.size *= 4;
      }),
    ).granted;
    expect(provoked).toBeGreaterThan(calm);
    expect(armed).toBeGreaterThan(calm);
  });
});

describe('kernels', () => {
  it('the reader’s has δ as it believes, the observer’s as it is', () => {
    const ready = prepare(
      january,
      begin(january, { dials: { distinguishability: 0.2, 'assumedDistinguishability.west': 0.9 } }),
    );
    expect(ready.west.kernel.distinguishability).toBe(0.9);
    expect(ready.west.trueKernel.distinguishability).toBe(0.2);
    expect(ready.russia.rivalKernel.distinguishability).toBe(0.9);
  });

  it('talks cut the noise of perception and leave that of execution', () => {
    const noisy = begin(january, { dials: { perceptionNoise: 0.2, implementationNoise: 0.1 } });
    const talked = changed(noisy, (s) => Object.assign(s, { talkClarity: 0.5 }));
    const of = (s: State) => clone(prepare(january, s).west.trueKernel);
    expect(of(talked).perceptionNoise).toBeCloseTo(of(noisy).perceptionNoise / 2, 12);
    expect(of(talked).implementationNoise).toBe(of(noisy).implementationNoise);
  });
});

it('both seats look from the same state: nothing that one reads changes what the other reads from', () => {
  const before = clone(state);
  prepare(january, state);
  expect(state).toEqual(before);
  for (const side of SIDES)
    expect(prepare(january, state)[side].sampled).toHaveLength(state.observers[side].samples.length);
});
