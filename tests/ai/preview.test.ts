import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { preview } from '../../src/ai/index.ts';
import { SIDES, stream, viewFor } from '../../src/engine/index.ts';
import { SHIPPED } from '../../src/level/index.ts';
import { begin, CLEAR, changed, january, PASS, rulesOf, week } from '../support/engine.ts';
import { randomWeek } from '../support/engineRandom.ts';

describe.each(SHIPPED)('in %s', (id) => {
  const rules = rulesOf(id);

  it('the reasons of a preview sum to its total, and each order lies between its best and its worst', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), fc.constantFrom(...SIDES), (n, side) => {
        const state = begin(rules, { seed: `${n}`, types: {} });
        const orders = randomWeek(rules, state, side, stream(`${n}`, 1, 'preview'), { resigns: 0 });
        const { perOrder, total, reasons } = preview(rules, viewFor(state, side), orders);
        expect(Math.abs(reasons.reduce((sum, line) => sum + line.amount, 0) - total)).toBeLessThan(1e-9);
        expect(perOrder).toHaveLength(orders.orders.length);
        for (const { change, low, high } of perOrder) {
          expect(Number.isFinite(change)).toBe(true);
          expect(change).toBeGreaterThanOrEqual(low - 1e-12);
          expect(change).toBeLessThanOrEqual(high + 1e-12);
        }
      }),
      { seed: 2022, numRuns: 40 },
    );
  });
});

const of = (moves: string[], dials = {}, change: Parameters<typeof changed>[1] = () => {}) =>
  preview(
    january,
    viewFor(changed(begin(january, { dials: { ...CLEAR, ...dials } }), change), 'russia'),
    week(january, moves),
  );

describe('a preview', () => {
  it('expects a build-up to alarm and a verified pull-back to calm', () => {
    expect(of(['borderBuildUp']).perOrder[0]?.change).toBeGreaterThan(0);
    expect(of(['verifiedPullBack']).perOrder[0]?.change).toBeLessThan(0);
  });

  it('says by which reason', () => {
    expect(of(['borderBuildUp']).perOrder[0]?.lead).toBe('looksOffensive');
    expect(of(['verifiedPullBack']).perOrder[0]?.lead).toBe('costlySignal');
  });

  it('is wider where a move may be taken for its twin', () => {
    const width = (distinguishability: number) => {
      const [one] = of(['borderDefence'], {
        distinguishability,
        'assumedDistinguishability.west': 0.9,
      }).perOrder;
      return (one?.high ?? 0) - (one?.low ?? 0);
    };
    expect(width(0.2)).toBeGreaterThan(0);
    const [alone] = of(['rejectReply']).perOrder;
    expect(alone?.low).toBe(alone?.high);
  });

  it('of doing nothing is what restraint says', () => {
    const { total, perOrder } = preview(january, viewFor(begin(january), 'west'), PASS);
    expect(perOrder).toEqual([]);
    expect(Number.isFinite(total)).toBe(true);
  });

  it('knows nothing of the rival’s true mind', () => {
    const honest = of(['borderBuildUp']);
    const other = of(['borderBuildUp'], {}, (s) => {
      s.minds.west.belief = [0.01, 0.5, 0.49];
      s.minds.west.heat = 1;
      s.types.west = 'revisionist';
    });
    expect(other).toEqual(honest);
  });

  it('takes a resignation for nothing to be read', () => {
    const resigned = preview(january, viewFor(begin(january), 'west'), {
      orders: [{ move: 'resign', with: {}, meant: '' }],
    });
    expect(resigned.perOrder[0]?.change).toBe(0);
  });
});
