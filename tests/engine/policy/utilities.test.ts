import { describe, expect, it } from 'vitest';
import {
  CONSIDERATIONS,
  type Mood,
  SIDES,
  selfOf,
  TYPES,
  typeVectors,
  viewFor,
} from '../../../src/engine/index.ts';
import { fillLinear, linearFor, partsOf } from '../../../src/engine/policy/utilities.ts';
import { SHIPPED } from '../../../src/level/index.ts';
import { begin, changed, january, moodOf, rulesOf } from '../../support/engine.ts';

const moods: Mood[] = [
  moodOf({ trust: 1 }),
  moodOf({ fear: 1.2, trust: 0.1, heat: 1, reputation: 0 }),
  moodOf({ fear: 0.4, trust: 0.6, heat: 0.3, reputation: 0.8 }),
];

describe.each(SHIPPED)('in %s', (id) => {
  const rules = rulesOf(id);
  const state = begin(rules);

  it('the considerations of every move sum to what the tables hold, in every mood, for every type', () => {
    for (const side of SIDES) {
      const own = rules.sides[side];
      const { situation } = selfOf(rules, viewFor(state, side)).payoffs;
      for (const vector of typeVectors(rules.level, state.dials, side)) {
        const linear = linearFor(own.moves.length);
        fillLinear(linear, own, vector, situation);
        for (const mood of moods) {
          for (let a = 0; a < own.moves.length; a++) {
            const parts = partsOf(own, vector, situation, mood, a);
            const sum = CONSIDERATIONS.reduce((total, name) => total + parts[name], 0);
            const held =
              (linear.base[a] ?? 0) +
              (linear.fear[a] ?? 0) * mood.fear +
              (linear.trust[a] ?? 0) * mood.trust +
              (linear.heat[a] ?? 0) * mood.heat +
              (linear.opening[a] ?? 0) * (1 - 2 * mood.reputation);
            expect(Math.abs(sum - held), own.moves[a]?.move.id).toBeLessThan(1e-12);
          }
        }
      }
    }
  });
});

/** The considerations of a move of Russia for a type, in a mood, after a change of the state. */
function parts(
  id: string,
  type: (typeof TYPES)[number],
  mood: Partial<Mood> = {},
  change: Parameters<typeof changed>[1] = () => {},
) {
  const state = changed(begin(january, { types: { west: 'seeker', russia: type } }), change);
  const { payoffs, t } = selfOf(january, viewFor(state, 'russia'));
  const own = january.sides.russia;
  const vector = payoffs.vectors[t];
  if (!vector) throw new Error('there is a vector');
  const a = own.byId[id];
  if (a === undefined) throw new Error(`no move is called ${id}`);
  return partsOf(own, vector, payoffs.situation, moodOf({ fear: 0.5, trust: 0.5, heat: 0.3, ...mood }), a);
}

describe('what each consideration answers to', () => {
  it('protect: fear', () => {
    expect(parts('borderBuildUp', 'seeker', { fear: 1 }).protect).toBeGreaterThan(
      parts('borderBuildUp', 'seeker', { fear: 0.1 }).protect,
    );
    expect(parts('borderBuildUp', 'seeker', { fear: 0 }).protect).toBe(0);
  });

  it('protect: nearly the same for all types, or restraint would betray them', () => {
    const [s, o, r] = TYPES.map((type) => parts('borderBuildUp', type, { fear: 1 }).protect);
    expect((o ?? 0) / (s ?? 1)).toBeGreaterThan(0.7);
    expect((r ?? 0) / (s ?? 1)).toBeGreaterThan(0.7);
  });

  it('gain: greed', () => {
    const [s, o, r] = TYPES.map((type) => parts('borderBuildUp', type).gain);
    expect(s).toBeLessThan(o ?? 0);
    expect(o).toBeLessThan(r ?? 0);
  });

  it('gain: more against a rival held to be weak, less against one held to be resolved', () => {
    const gain = (type: (typeof TYPES)[number], reputation: number) =>
      parts('borderBuildUp', type, { reputation }).gain;
    for (const type of TYPES) {
      expect(gain(type, 0.1)).toBeGreaterThan(gain(type, 0.5));
      expect(gain(type, 0.9)).toBeLessThan(gain(type, 0.5));
      expect(gain(type, 1)).toBeGreaterThan(0);
    }
    const opening = (type: (typeof TYPES)[number]) => gain(type, 0.1) - gain(type, 0.9);
    expect(opening('seeker')).toBeLessThan(0.2 * opening('revisionist'));
  });

  it('reassure: the love of peace, and trust', () => {
    const call = (type: (typeof TYPES)[number], trust: number) =>
      parts('verifiedPullBack', type, { trust }).reassure;
    expect(call('seeker', 0.5)).toBeGreaterThan(call('revisionist', 0.5));
    expect(call('seeker', 0.9)).toBeGreaterThan(call('seeker', 0.1));
  });

  it('conceal: greed that wants to look harmless, until it is ready', () => {
    const call = (type: (typeof TYPES)[number], readiness: number) =>
      parts('russiaLeadersCall', type, {}, (s) => {
        s.sides.russia.readiness = readiness;
      }).conceal;
    expect(call('seeker', 0.5)).toBe(0);
    expect(call('revisionist', 0.5)).toBeGreaterThan(call('opportunist', 0.5));
    expect(call('revisionist', 0.9)).toBeLessThan(call('revisionist', 0.4));
  });

  it('answer: heat, against calm below it', () => {
    expect(parts('borderBuildUp', 'seeker', { heat: 0.9 }).answer).toBeGreaterThan(0);
    expect(parts('borderBuildUp', 'seeker', { heat: 0 }).answer).toBeLessThan(0);
    expect(parts('russiaLeadersCall', 'seeker', { heat: 0.9 }).answer).toBeLessThan(0);
  });

  it('restraint: tension holds back those who want peace from what escalates', () => {
    const at = (tension: number) =>
      parts('borderBuildUp', 'seeker', {}, (s) => {
        s.tension = tension;
      }).restraint;
    expect(at(90)).toBeLessThan(at(10));
    expect(parts('russiaLeadersCall', 'seeker').restraint).toBeCloseTo(0, 12);
  });

  it('restraint: provoking a rival that one trusts costs, the more the sharper, and a seeker more than a revisionist', () => {
    const cost = (type: (typeof TYPES)[number], move = 'borderBuildUp') =>
      parts(move, type, { trust: 0.1 }).restraint - parts(move, type, { trust: 0.9 }).restraint;
    for (const type of TYPES) expect(cost(type), type).toBeGreaterThan(0);
    expect(cost('seeker')).toBeGreaterThan(cost('opportunist'));
    expect(cost('opportunist')).toBeGreaterThan(cost('revisionist'));
    const sharpness = (move: string) =>
      january.sides.russia.moves[january.sides.russia.byId[move] ?? -1]?.provocation ?? 0;
    expect(cost('seeker') / cost('seeker', 'nuclearExercise')).toBeCloseTo(
      sharpness('borderBuildUp') / sharpness('nuclearExercise'),
      9,
    );
    expect(cost('seeker', 'russiaLeadersCall')).toBeCloseTo(0, 12);
  });

  it('unity: what mends allies counts while they are divided', () => {
    const of = (support: number) => {
      const state = changed(begin(january), (s) => {
        for (const ally in s.sides.west.support) s.sides.west.support[ally] = support;
      });
      const { payoffs } = selfOf(january, viewFor(state, 'west'));
      const own = january.sides.west;
      const vector = payoffs.vectors[0];
      if (!vector) throw new Error('there is a vector');
      return partsOf(own, vector, payoffs.situation, moods[2] ?? moodOf(), own.byId.consultAllies ?? 0).unity;
    };
    expect(of(0.3)).toBeGreaterThan(of(0.95));
  });

  it('bargain: there is less to bargain for once it is agreed', () => {
    const settled = parts('writtenReply', 'seeker', {}, (s) => {
      s.table.agreed = { exercises: 2, missiles: 2, transparency: 3 };
    }).bargain;
    expect(settled).toBeLessThan(parts('writtenReply', 'seeker').bargain);
  });

  it('price: attention and capital always cost', () => {
    for (const compiled of january.sides.russia.moves)
      expect(parts(compiled.move.id, 'seeker').price).toBeLessThan(0);
  });
});
