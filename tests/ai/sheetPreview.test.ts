// What a whole sheet leaves and teaches: the rules' own numbers, sums that are exact, and nothing that the seat cannot know.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sheetPreview } from '../../src/ai/sheetPreview.ts';
import { type Order, SIDES, stepInPlace, stream, viewFor } from '../../src/engine/index.ts';
import { SHIPPED } from '../../src/level/index.ts';
import { begin, CLEAR, changed, january, PASS, rulesOf, week } from '../support/engine.ts';
import { randomWeek } from '../support/engineRandom.ts';

const dated: Order = {
  move: 'datedOffer',
  with: { terms: { exercises: 1, transparency: 1 } },
  meant: 'test',
};
const arms = week(january, ['airNaval']).orders;
const of = (orders: Order[], change: Parameters<typeof changed>[1] = () => {}) =>
  sheetPreview(january, viewFor(changed(begin(january, { dials: CLEAR }), change), 'west'), orders);
const noOffers: Parameters<typeof changed>[1] = (s) => {
  s.table.offers = { west: null, russia: null };
};

describe.each(SHIPPED)('in %s', (id) => {
  const rules = rulesOf(id);

  it('shifts sum to the change, and bits are between none and those of the belief', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), fc.constantFrom(...SIDES), (n, side) => {
        const state = begin(rules, { seed: `${n}`, types: {} });
        const { orders } = randomWeek(rules, state, side, stream(`${n}`, 1, 'sheet'), { resigns: 0 });
        const view = viewFor(state, side);
        const said = sheetPreview(rules, view, orders);
        for (const what of ['alarm', 'reputation'] as const) {
          const { before, after, shifts } = said[what];
          const sum = shifts.reduce((total, one) => total + one.amount, 0);
          expect(Math.abs(sum - (after - before))).toBeLessThan(1e-12);
        }
        const most = Math.log2(3);
        for (const bits of [said.teaches.answer ?? 0, said.teaches.orders]) {
          expect(bits).toBeGreaterThanOrEqual(0);
          expect(bits).toBeLessThanOrEqual(most);
        }
        expect(sheetPreview(rules, view, orders)).toEqual(said);
      }),
      { seed: 2022, numRuns: 30 },
    );
  });
});

describe('the preview of a sheet', () => {
  it('is what the rules leave, where nothing slips and no crisis comes', () => {
    const state = begin(january, { dials: { ...CLEAR, implementationNoise: 0 } });
    const said = sheetPreview(january, viewFor(state, 'west'), arms);
    stepInPlace(january, state, { west: { ...PASS, orders: arms }, russia: PASS }, false);
    expect(state.sides.west.alarm).toBe(said.alarm.after);
    expect(state.sides.west.reputation).toBe(said.reputation.after);
    expect(state.sides.west.pressure).toBe(said.pressure.after);
  });

  it('says that arms alarm, and that they show resolve', () => {
    const { alarm, reputation } = of(arms);
    expect(alarm.after).toBeGreaterThan(of([]).alarm.after);
    expect(reputation.after).toBeGreaterThan(of([]).reputation.after);
  });

  it('expects the answer to a first step to tell, and less of it beside arms', () => {
    const alone = of([dated]).teaches.answer ?? 0;
    expect(alone).toBeGreaterThan(0.05);
    expect(of([...arms, dated]).teaches.answer ?? 0).toBeLessThan(alone);
    expect(of([], noOffers).teaches.answer).toBeNull();
  });

  it('learns nothing where it is sure already', () => {
    const sure = of([dated], (s) => {
      s.minds.west.belief = [1 - 2e-9, 1e-9, 1e-9];
    });
    expect(sure.teaches.answer ?? 1).toBeLessThan(1e-6);
  });

  it('warns of arms beside an offer, of giving under pressure, and of an offer of theirs that will be taken back', () => {
    expect(of([...arms, dated]).warnings).toContain('armsSpoilOffer');
    expect(of([dated]).warnings).toEqual([]);
    const pressed = of([dated], (s) => {
      s.minds.west.pressure = 0.7;
    });
    expect(pressed.warnings).toContain('givesUnderPressure');
    const pressing = of(arms, (s) => {
      s.sides.west.pressure = 0.9;
    });
    expect(pressing.warnings).toContain('theirOfferLapses');
    const nothing = of(arms, (s) => {
      noOffers(s);
      s.sides.west.pressure = 0.9;
    });
    expect(nothing.warnings).not.toContain('theirOfferLapses');
  });

  it('knows nothing of the rival’s true mind', () => {
    const other = of([dated], (s) => {
      Object.assign(s.minds.russia, {
        belief: [0.01, 0.5, 0.49],
        heat: 1,
        alarm: 0.9,
        reputation: 0,
        pressure: 1,
      });
      Object.assign(s.sides.russia, { heat: 1, alarm: 0.9, reputation: 0, pressure: 1 });
      s.types.russia = 'revisionist';
    });
    expect(other).toEqual(of([dated]));
  });
});
