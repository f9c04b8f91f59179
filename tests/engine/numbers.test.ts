import { describe, expect, it } from 'vitest';
import { type State, TYPES } from '../../src/engine/index.ts';
import {
  calming,
  cohesion,
  coverage,
  defenceIndex,
  fearOf,
  offenceIndex,
  punishment,
  targetDefence,
  termsWorth,
  threatened,
  threatOf,
} from '../../src/engine/numbers.ts';
import { begin, changed, january, mirror } from '../support/engine.ts';

const state = begin(january);
const at = (change: (s: State) => void) => changed(state, change);
const one = { theatre: 'belgorod', size: 20, offence: 0.5, ready: 0.5 };

describe('the index of offence', () => {
  const of = (over: Partial<typeof one>) => offenceIndex(january, 'russia', [{ ...one, ...over }]);

  it('grows with size, offensive share and readiness', () => {
    for (const over of [{ size: 30 }, { offence: 0.8 }, { ready: 0.9 }])
      expect(of(over)).toBeGreaterThan(of({}));
  });

  it('counts forces by how near they stand', () => {
    const near = january.theatres.belarus?.near ?? 0;
    const far = january.theatres.bryansk?.near ?? 1;
    expect(near).toBeGreaterThan(far);
    expect(of({ theatre: 'belarus' })).toBeGreaterThan(of({ theatre: 'bryansk' }));
  });

  it('adds up over formations, up to its end', () => {
    expect(offenceIndex(january, 'russia', [one, one])).toBeCloseTo(2 * of({}), 12);
    expect(of({ size: 1e6 })).toBe(1.2);
    expect(offenceIndex(january, 'russia', [])).toBe(0);
  });
});

describe('the index of defence', () => {
  const of = (over: Partial<typeof one>) => defenceIndex(january, 'russia', [{ ...one, ...over }]);

  it('grows with what cannot attack, and holds even where little is ready', () => {
    expect(of({ offence: 0.1 })).toBeGreaterThan(of({ offence: 0.9 }));
    expect(of({ ready: 0 })).toBeGreaterThan(defenceIndex(january, 'russia', []));
  });

  it('includes what a country has at home', () => {
    expect(defenceIndex(january, 'russia', [])).toBe(january.level.sides.russia.homeDefence);
    expect(of({ size: 1e6 })).toBe(1);
  });
});

describe('cohesion', () => {
  const united = (change: (s: State) => void) => cohesion(january, 'west', at(change).sides.west);
  const all = (support: number) => (s: State) => {
    for (const id in s.sides.west.support) s.sides.west.support[id] = support;
  };

  it('grows with support', () => {
    expect(united(all(0.9))).toBeGreaterThan(united(all(0.4)));
    expect(united(all(0))).toBe(0);
  });

  it('is less the more allies differ', () => {
    const split = (s: State) => {
      all(0.6)(s);
      s.sides.west.support.germany = 0.1;
    };
    expect(united(split)).toBeLessThan(united(all(0.6)));
  });

  it('is less under squeezed gas, but not for those who need none', () => {
    const squeezed = (gas: number) => (s: State) => {
      s.sides.west.gasDependence = gas;
      s.sides.west.squeeze = 0.8;
    };
    expect(united(squeezed(0.6))).toBeLessThan(
      united((s) => Object.assign(s.sides.west, { gasDependence: 0.6 })),
    );
    expect(united(squeezed(0))).toBe(united((s) => Object.assign(s.sides.west, { gasDependence: 0 })));
  });

  it('is whole where there are no allies', () => {
    const alone = {
      ...january,
      level: {
        ...january.level,
        sides: { ...january.level.sides, west: { ...january.level.sides.west, allies: [] } },
      },
    };
    expect(cohesion(alone, 'west', state.sides.west)).toBe(1);
  });
});

describe('threats of punishment', () => {
  const named = (clarity: number, imposed = 0) =>
    at((s) => {
      for (const pack of Object.values(s.sides.west.packages)) Object.assign(pack, { clarity, imposed });
    });

  it('weigh by how clearly they are named', () => {
    expect(threatened(january, named(0.3).sides.west)).toBeGreaterThan(
      threatened(january, named(0).sides.west),
    );
    expect(threatened(january, named(0).sides.west)).toBe(0);
  });

  it('weigh little once they are carried out', () => {
    expect(threatened(january, named(0.9, 1).sides.west)).toBeLessThan(
      threatened(january, named(0.9).sides.west),
    );
    expect(threatened(january, named(0.9, 1).sides.west)).toBeGreaterThan(0);
  });

  it('are a price between 0 and 1 for every kind of attack', () => {
    for (const kind of ['full', 'incursion', 'airstrike'] as const) {
      const price = punishment(january, named(1), 'russia', kind);
      expect(price).toBeGreaterThan(0);
      expect(price).toBeLessThanOrEqual(1);
    }
  });
});

describe('the threat that a side sees', () => {
  const seen = (delta: number, offence: number, defence: number, f = 0) =>
    threatOf(
      mirror,
      begin(mirror, { dials: { 'assumedDistinguishability.west': delta, firstStrikeAdvantage: f } }),
      'west',
      offence,
      defence,
    );

  it('grows with offence', () => expect(seen(1, 0.6, 0)).toBeGreaterThan(seen(1, 0.2, 0)));

  it('counts defences only where the kinds cannot be told apart', () => {
    expect(seen(1, 0.3, 0.9)).toBe(seen(1, 0.3, 0));
    expect(seen(0, 0.3, 0.9)).toBeGreaterThan(seen(0.5, 0.3, 0.9));
  });

  it('weighs more the more striking first pays', () => {
    expect(seen(0.5, 0.3, 0.3, 0.3)).toBeGreaterThan(seen(0.5, 0.3, 0.3, 0));
  });

  it('includes the country between that turns away', () => {
    const turned = (alignment: number) =>
      threatOf(
        january,
        at((s) => Object.assign(s.third ?? {}, { alignment })),
        'russia',
        0.1,
        0.1,
      );
    expect(turned(0.9)).toBeGreaterThan(turned(0.1));
  });
});

describe('fear', () => {
  it('is belief times threat, less the better one is defended', () => {
    expect(fearOf(0.6, 0.5, 0.2, 0)).toBeCloseTo(2 * fearOf(0.3, 0.5, 0.2, 0), 12);
    expect(fearOf(0.6, 0.5, 0.9, 0)).toBeLessThan(fearOf(0.6, 0.5, 0.1, 0));
    expect(fearOf(0, 1, 0, 0)).toBe(0);
    expect(fearOf(1, 0, 0, 0)).toBe(0);
    expect(fearOf(1, 5, 0, 0)).toBe(1.2);
  });

  it('has a part that stays: alarm adds to it alike, whatever is believed and seen', () => {
    const added = (belief: number, threat: number) =>
      fearOf(belief, threat, 0.3, 0.8) - fearOf(belief, threat, 0.3, 0);
    expect(added(0, 0)).toBeGreaterThan(0);
    expect(added(0.6, 0.5)).toBeCloseTo(added(0, 0), 12);
    expect(fearOf(0, 0, 0.3, 0.8)).toBeCloseTo(2 * fearOf(0, 0, 0.3, 0.4), 12);
    expect(fearOf(1, 5, 0, 1)).toBe(1.2);
  });

  it('by alarm alone is far less than by a feared rival that is strong', () => {
    expect(fearOf(0, 0, 0, 1)).toBeLessThan(fearOf(0.5, 0.5, 0, 0));
  });
});

describe('what an attack would meet', () => {
  it('is the country between for the one who threatens it, whatever the rival has', () => {
    expect(targetDefence(january, state, 'russia', 0.9)).toBe(state.third?.defence);
    expect(targetDefence(january, state, 'russia', 0.1)).toBe(state.third?.defence);
  });

  it('else the rival, by what it has to defend itself', () => {
    for (const [rules, from] of [
      [january, state],
      [mirror, begin(mirror)],
    ] as const) {
      expect(targetDefence(rules, from, 'west', 0.9)).toBeGreaterThan(
        targetDefence(rules, from, 'west', 0.2),
      );
      expect(targetDefence(rules, from, 'west', 0.9)).toBeLessThanOrEqual(0.9);
    }
  });
});

describe('agreements', () => {
  it('remove accident risk, each its share, never more than all', () => {
    const calm = (agreed: Record<string, number>) =>
      calming(january, at((s) => Object.assign(s.table.agreed, agreed)).table);
    expect(calm({})).toBe(0);
    expect(calm({ transparency: 3 })).toBeCloseTo(january.issues.transparency?.calms ?? -1, 12);
    expect(calm({ transparency: 3, exercises: 2 })).toBeGreaterThan(calm({ transparency: 3 }));
    const whole = Object.fromEntries(january.level.issues.map((issue) => [issue.id, issue.steps]));
    expect(calm(whole)).toBeLessThan(1);
  });

  it('cover the quarrel by their shares of steps', () => {
    expect(coverage(january, { exercises: 1, missiles: 2 })).toBeCloseTo(1.5, 12);
    expect(coverage(january, {})).toBe(0);
  });

  it('nothing agreed is worth nothing, to anybody', () => {
    for (const [t] of TYPES.entries()) expect(termsWorth(january, 'west', t as 0, {}, true)).toBe(0);
    expect(termsWorth(january, 'west', 0, { nonsense: 3 }, true)).toBe(0);
  });
});
