import { describe, expect, it } from 'vitest';
import {
  type DialSettings,
  FIRST_IMPRESSION,
  hostile,
  type State,
  stream,
} from '../../../src/engine/index.ts';
import { freshObserver, movesSeen, SAMPLES, sizeFactor } from '../../../src/engine/perception/observer.ts';
import { begin, believing, CLEAR, changed, january, order, play, playWeeks } from '../../support/engine.ts';
import { quiet } from '../../support/engineCatalogue.ts';

const start = (dials: DialSettings = {}) => begin(quiet, { seed: 'observer', dials: { ...CLEAR, ...dials } });
const later = (dials: DialSettings, moves = ['borderBuildUp']) =>
  playWeeks(quiet, start(dials), 2, { russia: moves });
const unbiased = (state: State) => hostile(state.observers.west.belief);

describe('an observer at the start', () => {
  const observer = freshObserver([0.5, 0.3, 0.2], [0.6, 0.3, 0.1], 0.4, 0.3, stream('fresh', 0, 'test'));

  it('holds a fixed number of samples of the rival’s mind, all from the rival’s prior', () => {
    expect(observer.samples).toHaveLength(SAMPLES);
    for (const sample of observer.samples) expect(sample.belief).toEqual([0.6, 0.3, 0.1]);
  });

  it('holds that the rival has been made to feel nothing yet', () => {
    for (const sample of observer.samples) expect(sample).toMatchObject(FIRST_IMPRESSION);
  });

  it('weighs them alike for every type', () => {
    for (const row of observer.weights) for (const w of row) expect(w).toBe(1 / SAMPLES);
  });

  it('guesses forces near what is there, not exactly', () => {
    for (const { offence, own } of observer.samples) {
      expect(offence).not.toBe(0.4);
      expect(Math.abs(offence / 0.4 - 1)).toBeLessThan(0.15);
      expect(Math.abs(own - 1)).toBeLessThan(0.15);
    }
  });
});

describe('the unbiased observer', () => {
  it.each([
    ['bias', { 'attributionBias.west': 0.9 }],
    ['empathy', { 'empathy.west': 0 }],
    ['misperception', { 'assumedDistinguishability.west': 0 }],
    ['prior', { 'priorHostile.west': 0.9 }],
  ] as [string, DialSettings][])('does not share its seat’s %s', (_what, dials) => {
    const [plain, skewed] = [later({}), later(dials)];
    expect(hostile(skewed.minds.west.belief)).not.toBeCloseTo(hostile(plain.minds.west.belief), 2);
    // The rival knows such a dial too, and may read one's own moves otherwise for it: that is all.
    expect(Math.abs(unbiased(skewed) - unbiased(plain))).toBeLessThan(0.005);
  });

  it('knows the dials, not the state: the rival’s true type, mind and forces leave it as it is', () => {
    const hidden = changed(start(), (s) => {
      s.types.russia = 'revisionist';
      s.minds.russia.belief = believing(0.97);
      s.sides.russia.readiness = 0.55;
    });
    const orders = { russia: ['borderBuildUp'] };
    expect(unbiased(play(quiet, hidden, orders).state)).toBe(unbiased(play(quiet, start(), orders).state));
  });

  it('learns from deeds: suspicion from builds, trust from a verified pull-back', () => {
    const prior = unbiased(start());
    expect(unbiased(later({}, ['borderBuildUp', 'disinformation']))).toBeGreaterThan(unbiased(later({}, [])));
    expect(unbiased(play(quiet, start(), { russia: ['verifiedPullBack'] }).state)).toBeLessThan(prior);
  });

  it('keeps weights that sum to 1 for each type', () => {
    for (const row of later({}).observers.west.weights)
      expect(row.reduce((sum, w) => sum + w, 0)).toBeCloseTo(1, 9);
  });

  it('lets its samples see what the rival saw: they grow hotter with what one does', () => {
    const hot = playWeeks(quiet, start(), 2, { west: ['armsToUkraine', 'publicWarning'] });
    const calm = playWeeks(quiet, start(), 2);
    const heat = (s: State) => s.observers.west.samples.reduce((sum, sample) => sum + sample.heat, 0);
    expect(heat(hot)).toBeGreaterThan(heat(calm));
  });

  it('lets its samples feel pressed, alarmed and faced by resolve as the rival may', () => {
    const sharp = playWeeks(quiet, start(), 2, { west: ['armsToUkraine', 'publicWarning'] });
    const calm = playWeeks(quiet, start(), 2);
    for (const what of ['pressure', 'alarm', 'reputation'] as const) {
      const mean = (s: State) => s.observers.west.samples.reduce((sum, sample) => sum + sample[what], 0);
      expect(mean(sharp), what).toBeGreaterThan(mean(calm));
    }
  });

  it('lets its samples suspect one’s own seat as the rival may', () => {
    const armed = playWeeks(quiet, start(), 1, { west: ['longRangeArms', 'strikeGroup'] });
    const calm = playWeeks(quiet, start(), 1, { west: ['westVerifiedPullBack'] });
    const mean = (s: State) =>
      s.observers.west.samples.reduce((sum, sample) => sum + hostile(sample.belief), 0);
    expect(mean(armed)).toBeGreaterThan(mean(calm));
  });
});

it('a chosen size multiplies what is moved', () => {
  const [build] = movesSeen(january, 'russia', [{ order: order(january, 'borderBuildUp'), source: 0 }]);
  if (!build) throw new Error('there is such a move');
  expect(sizeFactor(build, order(january, 'borderBuildUp', { size: 'large' }))).toBe(2);
  expect(sizeFactor(build, order(january, 'borderBuildUp', { size: 'small' }))).toBe(1);
  expect(sizeFactor(build, undefined)).toBe(1);
});
