import { describe, expect, it } from 'vitest';
import { checkDials, DIALS, resolveDials, typeVector, typeVectors } from '../../src/engine/dials.ts';
import { newMatch, offenceIndex, SIDES, TYPES } from '../../src/engine/index.ts';
import { begin, january, mirror } from '../support/engine.ts';

const resolved = (settings: Record<string, number>) => resolveDials(january.level, settings);
const total = (sizes: readonly { size: number }[]) => sizes.reduce((sum, f) => sum + f.size, 0);

describe('the list of dials', () => {
  it('names every dial once, the sided ones for each seat', () => {
    const names = DIALS.map((dial) => dial.name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of ['empathy', 'attributionBias', 'assumedDistinguishability', 'capability'])
      for (const side of SIDES) expect(names).toContain(`${name}.${side}`);
    expect(names).toContain('firstStrikeAdvantage');
  });
});

describe('checking', () => {
  it.each(DIALS.map((dial) => [dial.name, dial] as const))(
    '%s takes both ends of its range',
    (name, dial) => {
      expect(checkDials({ [name]: dial.min })).toEqual([]);
      expect(checkDials({ [name]: dial.max })).toEqual([]);
    },
  );

  it.each(DIALS.map((dial) => [dial.name, dial] as const))('%s refuses what lies outside', (name, dial) => {
    for (const value of [dial.min - 0.01, dial.max + 0.01, Number.NaN, Number.POSITIVE_INFINITY, '1', null]) {
      expect(checkDials({ [name]: value }).map((problem) => [problem.dial, problem.code])).toEqual([
        [name, 'outOfRange'],
      ]);
    }
  });

  it('counts weeks in whole numbers', () => {
    expect(checkDials({ weeks: 9.5 })[0]?.message).toContain('whole number');
  });

  it('reports every problem, and names the dials it knows', () => {
    const problems = checkDials({ empaty: 1, weeks: 99, 'empathy.west': 2 });
    expect(problems.map((problem) => problem.code)).toEqual(['unknownDial', 'outOfRange', 'outOfRange']);
    expect(problems[0]?.message).toContain('empathy.west');
  });

  it('keeps a match from starting with a bad dial', () => {
    const started = newMatch(january, { seed: 'x', dials: { empathy: 1 } });
    expect(started).toMatchObject({ ok: false, problems: [{ dial: 'empathy', code: 'unknownDial' }] });
  });
});

describe('laying settings over a level', () => {
  it('takes the level’s own value where nothing is set', () => {
    const dials = resolved({});
    const own = january.level.dials;
    expect(dials).toMatchObject({ ...own, warCost: { west: null, russia: null }, gasDependence: null });
    expect(dials.priorHostile.west).toBeCloseTo(1 - january.level.sides.russia.typeWeights[0], 12);
    expect(dials.priorHostile.russia).toBeCloseTo(1 - january.level.sides.west.typeWeights[0], 12);
    expect(dials.audienceCost).toEqual({ west: 1, russia: 1 });
  });

  it.each(DIALS.map((dial) => [dial.name, dial] as const))('%s arrives as it was set', (name, dial) => {
    const value = dial.kind === 'weeks' ? 7 : dial.min + 0.37 * (dial.max - dial.min);
    const dials = resolved({ [name]: value }) as unknown as Record<string, unknown>;
    const [base = '', side] = name.split('.');
    const found = dials[base];
    expect(side ? (found as Record<string, number>)[side] : found).toBe(value);
  });

  it('keeps the gap between believed and true distinguishability when only the true one is set', () => {
    const own = january.level.dials;
    const shift = 0.1;
    const dials = resolved({ distinguishability: own.distinguishability + shift });
    for (const side of SIDES) {
      expect(dials.assumedDistinguishability[side]).toBeCloseTo(own.assumedDistinguishability[side] + shift);
    }
  });

  it('holds the believed one to 0–1 while it keeps the gap', () => {
    expect(resolved({ distinguishability: 1 }).assumedDistinguishability).toEqual({ west: 1, russia: 1 });
    const gap = { ...january.level.dials.assumedDistinguishability };
    const low = resolved({ distinguishability: 0 }).assumedDistinguishability;
    for (const side of SIDES)
      expect(low[side]).toBeCloseTo(Math.max(0, gap[side] - january.level.dials.distinguishability));
  });

  it('lets the believed one be set by itself', () => {
    const dials = resolved({ distinguishability: 0.2, 'assumedDistinguishability.west': 0.9 });
    expect(dials.assumedDistinguishability.west).toBe(0.9);
    expect(dials.assumedDistinguishability.russia).not.toBe(0.9);
  });
});

describe('multipliers', () => {
  it('capability multiplies the forces a side starts with', () => {
    const half = begin(january, { dials: { 'capability.russia': 0.5 } });
    const full = begin(january);
    expect(total(half.sides.russia.formations)).toBeCloseTo(total(full.sides.russia.formations) / 2, 9);
    expect(total(half.sides.west.formations)).toBeCloseTo(total(full.sides.west.formations), 9);
    expect(offenceIndex(january, 'russia', half.sides.russia.formations)).toBeLessThan(
      offenceIndex(january, 'russia', full.sides.russia.formations),
    );
  });

  it('gas dependence replaces that of a side which depends on gas at all', () => {
    const state = begin(january, { dials: { gasDependence: 0.9 } });
    expect(state.sides.west.gasDependence).toBe(0.9);
    expect(state.sides.russia.gasDependence).toBe(0);
  });

  it('the prior is the belief with which a side starts', () => {
    const state = begin(mirror, { dials: { 'priorHostile.west': 0.7 } });
    const [, o, r] = state.minds.west.belief;
    expect(o + r).toBeCloseTo(0.7, 12);
    const [, a, b] = mirror.level.sides.russia.typeWeights;
    expect(o / r).toBeCloseTo(a / b, 9);
  });

  it('a prior of certainty stays a belief that evidence can move', () => {
    for (const prior of [0, 1]) {
      const [s, o, r] = begin(mirror, { dials: { 'priorHostile.west': prior } }).minds.west.belief;
      for (const p of [s, o, r]) expect(p).toBeGreaterThan(0);
      expect(s + o + r).toBeCloseTo(1, 12);
    }
  });
});

describe('type vectors', () => {
  it('are the level’s own while no dial replaces a part', () => {
    const dials = resolved({});
    for (const type of TYPES)
      expect(typeVector(january.level, dials, 'west', type)).toEqual(january.level.types[type]);
  });

  it('take war cost and resolve from the dials of their side only', () => {
    const dials = resolved({
      'warCost.russia': 0.11,
      'resolveMean.russia': 0.22,
      'resolveSpread.russia': 0.33,
    });
    for (const vector of typeVectors(january.level, dials, 'russia'))
      expect(vector).toMatchObject({ warCost: 0.11, resolve: 0.22, spread: 0.33 });
    for (const [t, vector] of typeVectors(january.level, dials, 'west').entries())
      expect(vector).toEqual(january.level.types[TYPES[t] ?? 'seeker']);
  });
});
