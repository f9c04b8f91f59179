import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/ai/index.ts';
import {
  type AttackView,
  advantage,
  attackChance,
  attackViewOf,
  bestAttack,
  causeOf,
  type State,
  selfOf,
  TYPES,
  type Type,
  tableValue,
  typeVector,
  viewFor,
  winChance,
} from '../../../src/engine/index.ts';
import { begin, changed, january, mirror, rulesOf } from '../../support/engine.ts';

/** The attack view of a type of Russia in the main level, with the state and the view changed at will. */
function viewOf(type: Type, change: (draft: State) => void = () => {}, over: Partial<AttackView> = {}) {
  const state = changed(begin(january, { types: { west: 'seeker', russia: type } }), change);
  const { payoffs, standing, t } = selfOf(january, viewFor(state, 'russia'));
  return { ...attackViewOf(january, payoffs, t, standing), ...over };
}

const vectorOf = (type: Type) => typeVector(january.level, begin(january).dials, 'russia', type);
const gainOf = (
  type: Type,
  change?: (draft: State) => void,
  over: Partial<AttackView> = {},
  f = 0,
  kind: 'full' | 'incursion' | 'airstrike' = 'full',
) => advantage(january, 'russia', vectorOf(type), viewOf(type, change, over), kind, f);

/** Ukraine's defence set to a number. */
const defended = (defence: number) => (s: State) => {
  if (s.third) s.third.defence = defence;
};
const strong = { offence: 1.2, fear: 0, belief: 0.2, threat: 0.2, table: 0.1 };

describe('denial', () => {
  it('lowers the chance to win', () => {
    const against = (defence: number) =>
      winChance(january, 'russia', viewOf('opportunist', defended(defence)));
    expect(against(0.1)).toBeGreaterThan(against(0.4));
    expect(against(0.4)).toBeGreaterThan(against(0.8));
  });

  it('meets the country between the two where that is what is attacked, else the rival’s own defence', () => {
    const own = winChance(january, 'russia', viewOf('opportunist', undefined, { rivalDefence: 0.9 }));
    expect(winChance(january, 'russia', viewOf('opportunist', undefined, { rivalDefence: 0.1 }))).toBe(own);
    const state = begin(mirror);
    const { payoffs, standing, t } = selfOf(mirror, viewFor(state, 'west'));
    const view = attackViewOf(mirror, payoffs, t, standing);
    expect(winChance(mirror, 'west', { ...view, rivalDefence: 0.8 })).toBeLessThan(
      winChance(mirror, 'west', { ...view, rivalDefence: 0.2 }),
    );
  });

  it('holds the greedy more the more they would gain', () => {
    for (const type of TYPES) {
      const weaker = gainOf(type, defended(0.1), strong);
      const stronger = gainOf(type, defended(0.7), strong);
      expect(weaker, type).toBeGreaterThan(stronger);
    }
    const fall = (type: Type) => gainOf(type, defended(0.1), strong) - gainOf(type, defended(0.7), strong);
    expect(fall('revisionist')).toBeGreaterThan(fall('opportunist'));
    expect(fall('opportunist')).toBeGreaterThan(fall('seeker'));
  });

  it('never makes success or failure certain', () => {
    expect(winChance(january, 'russia', viewOf('seeker', undefined, { offence: 99 }))).toBe(0.97);
    expect(winChance(january, 'russia', viewOf('seeker', defended(1), { offence: 0 }))).toBeLessThan(0.1);
  });
});

describe('punishment', () => {
  const named = (clarity: number) => (s: State) => {
    for (const pack of Object.values(s.sides.west.packages)) pack.clarity = clarity;
  };

  it('deters by being clear', () => {
    expect(gainOf('opportunist', named(0.9))).toBeLessThan(gainOf('opportunist', named(0.2)));
  });

  it('deters by being united', () => {
    const divided = (s: State) => {
      named(0.9)(s);
      for (const ally in s.sides.west.support) s.sides.west.support[ally] = 0.2;
    };
    const united = (s: State) => {
      named(0.9)(s);
      for (const ally in s.sides.west.support) s.sides.west.support[ally] = 0.95;
    };
    expect(gainOf('opportunist', united)).toBeLessThan(gainOf('opportunist', divided));
  });

  it('deters by a record of threats carried out', () => {
    const record = (value: number) => (s: State) => {
      named(0.9)(s);
      s.sides.west.record = value;
    };
    expect(gainOf('opportunist', record(1))).toBeLessThan(gainOf('opportunist', record(0.1)));
  });

  it('is spent once it is imposed', () => {
    const imposed = (s: State) => {
      for (const pack of Object.values(s.sides.west.packages))
        Object.assign(pack, { clarity: 0.95, imposed: 1 });
    };
    expect(gainOf('opportunist', imposed)).toBeGreaterThan(gainOf('opportunist', named(0.95)));
  });

  it('weighs less against an attack that splits the allies', () => {
    const price = (kind: 'full' | 'incursion') =>
      gainOf('opportunist', named(0), {}, 0, kind) - gainOf('opportunist', named(0.95), {}, 0, kind);
    expect(price('incursion')).toBeLessThan(price('full'));
    expect(price('incursion')).toBeGreaterThan(0);
  });
});

describe('the rival’s reputation for resolve', () => {
  const at = (type: Type, reputation: number) => gainOf(type, undefined, { ...strong, reputation });
  const lure = (type: Type) => at(type, 0.1) - at(type, 0.5);
  const hold = (type: Type) => at(type, 0.5) - at(type, 0.9);

  it('lures the greedy by its weakness, and holds them by its strength', () => {
    for (const type of ['opportunist', 'revisionist'] as const) {
      expect(lure(type), type).toBeGreaterThan(0);
      expect(hold(type), type).toBeGreaterThan(0);
    }
  });

  it('lures by weakness more than it holds by firmness: a hard revisionist is not held by a name alone', () => {
    for (const type of ['opportunist', 'revisionist'] as const)
      expect(lure(type), type).toBeGreaterThan(hold(type));
  });

  it('hardly moves a seeker, who has nothing to take', () => {
    expect(at('seeker', 0.1) - at('seeker', 0.9)).toBeLessThan(
      0.1 * (at('revisionist', 0.1) - at('revisionist', 0.9)),
    );
  });

  it('is no matter where nothing is known', () => {
    for (const type of TYPES) {
      expect(at(type, 0.5 - 1e-9)).toBeCloseTo(at(type, 0.5), 6);
      expect(at(type, 0.5 + 1e-9)).toBeCloseTo(at(type, 0.5), 6);
    }
  });
});

describe('fear', () => {
  it('makes waiting worse: the more a side fears, the more an attack pays', () => {
    for (const type of TYPES) {
      const calm = gainOf(type, undefined, { fear: 0.1, belief: 0.8, threat: 0.8 });
      const afraid = gainOf(type, undefined, { fear: 1, belief: 0.8, threat: 0.8 });
      expect(afraid, type).toBeGreaterThan(calm);
    }
  });

  it('weighs most for the seeker, who has little else to fight for', () => {
    const weight = (type: Type) =>
      gainOf(type, undefined, { fear: 1, belief: 0.8, threat: 0.8 }) -
      gainOf(type, undefined, { fear: 0, belief: 0.8, threat: 0.8 });
    expect(weight('seeker')).toBeGreaterThan(weight('opportunist'));
    expect(weight('opportunist')).toBeGreaterThan(weight('revisionist'));
  });

  it('greed wants more without fear', () => {
    const still = { fear: 0, belief: 0.1, threat: 0.1, table: 0.1, offence: 0.9 };
    expect(gainOf('revisionist', undefined, still)).toBeGreaterThan(gainOf('opportunist', undefined, still));
    expect(gainOf('opportunist', undefined, still)).toBeGreaterThan(gainOf('seeker', undefined, still));
  });
});

describe('first-strike advantage', () => {
  it('makes an attack pay more, by the same for all types', () => {
    for (const type of TYPES) expect(gainOf(type, undefined, {}, 0.2)).toBeGreaterThan(gainOf(type));
    const edge = (type: Type) => gainOf(type, undefined, {}, 0.2) - gainOf(type);
    expect(edge('seeker')).toBeCloseTo(edge('revisionist'), 12);
  });
});

describe('the table', () => {
  it('what is on offer makes waiting worth more to those who want peace', () => {
    const worth = (type: Type) =>
      gainOf(type, undefined, { table: 0.1 }) - gainOf(type, undefined, { table: 0.9 });
    for (const type of TYPES) expect(worth(type), type).toBeGreaterThan(0);
    expect(worth('seeker')).toBeGreaterThan(worth('revisionist'));
  });

  it('counts what is agreed for more than what is only offered', () => {
    expect(tableValue(0.3, 0)).toBeGreaterThan(tableValue(0, 0.3));
    expect(tableValue(0, 0.3)).toBeGreaterThan(tableValue(0, 0));
    expect(tableValue(-1, -1)).toBe(0);
    expect(tableValue(5, 5)).toBe(1);
  });
});

describe('a pretext', () => {
  it('makes an attack pay more', () => {
    const at = (pretext: number) =>
      gainOf('opportunist', (s) => {
        s.pretext = pretext;
      });
    expect(at(0.8)).toBeGreaterThan(at(0));
  });
});

describe('the threshold', () => {
  it('is sharp: at or below it the chance is nothing, whatever the temperature', () => {
    for (const gain of [-5, -0.1, -1e-9, 0]) expect(attackChance(gain)).toBe(0);
    expect(attackChance(1e-6)).toBeGreaterThan(0);
  });

  it('above it the chance rises to a weekly hazard and stays below certainty', () => {
    let before = 0;
    for (const gain of [0.01, 0.05, 0.1, 0.5, 2]) {
      const p = attackChance(gain);
      expect(p).toBeGreaterThan(before);
      expect(p).toBeLessThan(0.9);
      before = p;
    }
    expect(attackChance(50)).toBeCloseTo(attackChance(5), 6);
  });
});

describe('the best kind of attack', () => {
  it('is the one with the most to gain of those at hand', () => {
    const view = viewOf('revisionist');
    const vector = vectorOf('revisionist');
    const all = ['full', 'incursion', 'airstrike'] as const;
    const best = bestAttack(january, 'russia', vector, view, all, 0.06);
    for (const kind of all)
      expect(best?.advantage).toBeGreaterThanOrEqual(advantage(january, 'russia', vector, view, kind, 0.06));
    expect(bestAttack(january, 'russia', vector, view, [], 0.06)).toBeNull();
    expect(bestAttack(january, 'russia', vector, view, ['airstrike'], 0.06)?.kind).toBe('airstrike');
  });
});

describe('the cause of a war', () => {
  const offence = rulesOf('abstract-offence');
  /** A seeker in the West who expects to be struck, with a first-strike advantage and a cost of war. */
  const frightened = (f: number, cost: number) =>
    changed(
      begin(offence, {
        types: { west: 'seeker', russia: 'seeker' },
        dials: { firstStrikeAdvantage: f, 'warCost.west': cost },
      }),
      (s) => {
        s.minds.west.belief = [0.45, 0.35, 0.2];
        for (const forces of [s.minds.west.forces, s.sides.west.formations])
          for (const one of forces) one.ready = 0.8;
      },
    );
  /** Whether an attack would pay with that edge, the fear being what it is at an advantage of 0.3. */
  const pays = (edge: number, cost: number) => {
    const { payoffs, standing, t } = selfOf(offence, viewFor(frightened(0.3, cost), 'west'));
    const vector = payoffs.vectors[t];
    return (
      vector !== undefined &&
      advantage(offence, 'west', vector, attackViewOf(offence, payoffs, t, standing), 'full', edge) > 0
    );
  };

  it('is pre-emptive where the attack pays only because striking first does', () => {
    const costs = Array.from({ length: 41 }, (_, i) => i / 40);
    const dear = costs.find((cost) => !pays(0, cost)) ?? 1;
    expect(pays(0, dear)).toBe(false);
    expect(pays(0.3, dear)).toBe(true);
    expect(causeOf(offence, viewFor(frightened(0.3, dear), 'west'), 'full')).toBe('preemptive');
    const [cheap = 0] = costs;
    expect(pays(0, cheap)).toBe(true);
    expect(causeOf(offence, viewFor(frightened(0.3, cheap), 'west'), 'full')).toBe('chosen');
  });

  it('is chosen where the attack would pay without that edge', () => {
    const state = changed(frightened(0.3, 0.3), (s) => {
      s.types.west = 'revisionist';
      s.minds.west.forces = [];
    });
    expect(causeOf(offence, viewFor(state, 'west'), 'full')).toBe('chosen');
  });

  it('is chosen where nothing spoke for it: somebody ordered it all the same', () => {
    const state = begin(offence, { dials: { firstStrikeAdvantage: 0 } });
    expect(causeOf(offence, viewFor(state, 'west'), 'full')).toBe('chosen');
  });
});

describe('the decision of the policy', () => {
  it('orders no attack that its inequality does not admit', () => {
    const state = changed(begin(january, { types: { west: 'seeker', russia: 'seeker' } }), (s) => {
      s.sides.russia.readiness = 1;
      if (s.third) s.third.defence = 1;
    });
    for (let i = 0; i < 60; i++) {
      const { orders } = decide(january, viewFor(state, 'russia'), {
        seed: `calm ${i}`,
        strategy: 'policy',
        skill: 'novice',
      });
      expect(orders.orders.some((one) => /invasion|incursion|strikes/i.test(one.move))).toBe(false);
    }
  });

  it('orders an admitted attack in some weeks and not in others', () => {
    const state = changed(begin(january, { types: { west: 'seeker', russia: 'revisionist' } }), (s) => {
      s.sides.russia.readiness = 1;
      for (const f of s.sides.russia.formations) f.ready = 1;
      if (s.third) Object.assign(s.third, { defence: 0.05 });
      s.pretext = 1;
    });
    let attacks = 0;
    for (let i = 0; i < 200; i++) {
      const { orders } = decide(january, viewFor(state, 'russia'), {
        seed: `hot ${i}`,
        strategy: 'policy',
        skill: 'regular',
      });
      if (orders.orders.some((one) => /fullInvasion|incursion|airStrikes/.test(one.move))) attacks += 1;
    }
    expect(attacks).toBeGreaterThan(20);
    expect(attacks).toBeLessThan(180);
  });

  it('orders none before its forces are ready', () => {
    const state = changed(begin(january, { types: { west: 'seeker', russia: 'revisionist' } }), (s) => {
      for (const f of s.sides.russia.formations) f.ready = 1;
      s.sides.russia.readiness = january.level.sides.russia.readiness;
      if (s.third) s.third.defence = 0.05;
      s.pretext = 1;
    });
    expect(Object.values(selfOf(january, viewFor(state, 'russia')).payoffs.open)).toEqual([0, 0, 0]);
  });
});
