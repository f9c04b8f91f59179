import { describe, expect, it } from 'vitest';
import { beliefOf, hostile, newMatch, SIDES, stateHash, TYPES } from '../../src/engine/index.ts';
import { SHIPPED } from '../../src/level/index.ts';
import { begin, january, rulesOf } from '../support/engine.ts';
import { notFinite, outOfRange } from '../support/engineRanges.ts';

describe.each(SHIPPED)('a match of %s', (id) => {
  const rules = rulesOf(id);

  it('begins with every number in its range', () => {
    for (let i = 0; i < 10; i++) {
      const state = begin(rules, { seed: `${i}`, types: {} });
      expect(outOfRange(state)).toEqual([]);
      expect(notFinite(state)).toEqual([]);
    }
  });

  it('is plain JSON, small enough to save after every order', () => {
    const state = begin(rules);
    expect(JSON.parse(JSON.stringify(state))).toEqual(state);
    expect(JSON.stringify(state).length).toBeLessThan(20_000);
  });

  it('waits for the orders of week 1', () => {
    expect(begin(rules)).toMatchObject({ week: 1, awaiting: 'orders', outcome: null, crisis: null });
  });

  it('is the same for the same seed and another for another', () => {
    expect(stateHash(begin(rules, { seed: 'one' }))).toBe(stateHash(begin(rules, { seed: 'one' })));
    expect(stateHash(begin(rules, { seed: 'one' }))).not.toBe(stateHash(begin(rules, { seed: 'two' })));
  });

  it('gives each side a guess of the other’s forces, not the truth', () => {
    const state = begin(rules);
    for (const side of SIDES) {
      const rival = side === 'west' ? 'russia' : 'west';
      expect(state.minds[side].forces).not.toEqual(state.sides[rival].formations);
      expect(state.minds[side].forces.map((f) => f.theatre)).toEqual(
        state.sides[rival].formations.map((f) => f.theatre),
      );
    }
  });
});

describe('hidden types', () => {
  it('are drawn as often as the level’s weights say', () => {
    const counts: Record<string, number> = {};
    const matches = 2000;
    for (let i = 0; i < matches; i++) {
      const { russia } = begin(january, { seed: `draw ${i}`, types: {} }).types;
      counts[russia] = (counts[russia] ?? 0) + 1;
    }
    TYPES.forEach((type, t) => {
      const expected = january.level.sides.russia.typeWeights[t] ?? 0;
      expect(Math.abs((counts[type] ?? 0) / matches - expected)).toBeLessThan(0.04);
    });
  });

  it('can be set by hand, one or both, without a change of the other’s luck', () => {
    const free = begin(january, { seed: 'hand', types: {} });
    const set = begin(january, { seed: 'hand', types: { west: 'revisionist' } });
    expect(set.types.west).toBe('revisionist');
    expect(set.types.russia).toBe(free.types.russia);
    expect(set.minds).toEqual(free.minds);
  });
});

describe('a prior', () => {
  it('splits suspicion as the weights do', () => {
    const belief = beliefOf(0.4, [0.5, 0.3, 0.2]);
    expect(hostile(belief)).toBeCloseTo(0.4, 12);
    expect(belief[1] / belief[2]).toBeCloseTo(1.5, 12);
  });

  it('splits evenly where the weights name no hostile type', () => {
    const [, o, r] = beliefOf(0.4, [1, 0, 0]);
    expect(o).toBe(r);
  });

  it('of the unbiased observer is the level’s, whatever the dial of its seat says', () => {
    const state = begin(january, { dials: { 'priorHostile.west': 0.9 } });
    expect(hostile(state.minds.west.belief)).toBeCloseTo(0.9, 12);
    expect(hostile(state.observers.west.belief)).toBeCloseTo(
      1 - january.level.sides.russia.typeWeights[0],
      9,
    );
  });
});

describe('the opening offers', () => {
  it('lie on the table with their form, nobody has yet tabled by order', () => {
    const state = begin(january);
    for (const side of SIDES) {
      expect(state.table.offers[side]?.terms).toEqual(january.level.sides[side].opening);
      expect(state.table.offers[side]?.form).toBe(january.level.sides[side].openingForm);
      expect(state.sides[side].tabled).toBe(false);
    }
  });
});

it('every problem with the dials is given at once', () => {
  const started = newMatch(january, { seed: 'x', dials: { empathy: 1, 'empathy.west': 7 } });
  expect(started.ok).toBe(false);
  if (!started.ok) expect(started.problems).toHaveLength(2);
});
