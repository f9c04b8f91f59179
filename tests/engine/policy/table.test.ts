import { describe, expect, it } from 'vitest';
import {
  answerChances,
  challengeChance,
  FORMS,
  type Impression,
  type Offer,
  type State,
  type Terms,
  TYPES,
  termsWorth,
  typeVectors,
  WHOLE,
} from '../../../src/engine/index.ts';
import { begin, believing, changed, january, lensOf, mirror, offerOf } from '../../support/engine.ts';

const state = begin(january);
const vectors = typeVectors(january.level, state.dials, 'russia');
const [seeker] = vectors;
if (!seeker) throw new Error('there is a seeker');

const offer = (terms: Terms, over: Partial<Offer> = {}): Offer => offerOf('west', terms, over);
const good = { exercises: 2, missiles: 2, transparency: 3 };

/** An offer that touches the quarrel itself, not only common measures. */
const grave = offer({ ...good, drawdown: 2, forces: 1 });

/** The chance that a type of Russia accepts an offer, suspecting the West with probability `belief`. */
function accepts(made: Offer, t: 0 | 1 | 2 = 0, belief = 0.3, change: (s: State) => void = () => {}): number {
  const open = changed(state, (s) => {
    s.table.offers.west = made;
    s.minds.russia.belief = believing(belief);
    change(s);
  });
  const answers = lensOf(january, open, 'russia').answers?.[t];
  if (!answers) throw new Error('there is an offer to answer');
  return answers.accept;
}

describe('a package is accepted', () => {
  it('more readily the more it gives', () => {
    expect(accepts(offer({ exercises: 2, missiles: 2 }))).toBeGreaterThan(accepts(offer({ exercises: 1 })));
  });

  it('less readily the more it asks', () => {
    expect(accepts(offer({ ...good, drawdown: 3 }))).toBeLessThan(accepts(offer(good)));
  });

  it('more readily the stronger its form', () => {
    const chances = FORMS.map((form) => accepts(offer(good, { form })));
    expect(chances).toEqual(chances.slice().sort((a, b) => a - b));
    expect(chances[2]).toBeGreaterThan(chances[0] ?? 0);
  });

  it('more readily with verification', () => {
    expect(accepts(offer({ exercises: 2 }))).toBeGreaterThan(
      accepts(offer({ exercises: 2 }, { verified: false })),
    );
  });

  it('more readily the more one trusts that the other complies', () => {
    expect(accepts(offer(good), 0, 0.1)).toBeGreaterThan(accepts(offer(good), 0, 0.8));
  });

  it('less readily by greedier types', () => {
    const whole = offer({ ...good, openDoor: 1, forces: 1 });
    const [s, o, r] = ([0, 1, 2] as const).map((t) => accepts(whole, t));
    expect(s).toBeGreaterThan(o ?? 0);
    expect(o).toBeGreaterThan(r ?? 0);
  });

  it('more readily where going on would be punished', () => {
    const named = (s: State) => {
      for (const pack of Object.values(s.sides.west.packages)) pack.clarity = 0.95;
    };
    expect(accepts(grave, 1, 0.3, named)).toBeGreaterThan(accepts(grave, 1, 0.3));
  });

  it('less readily by the greedy the weaker the country in between', () => {
    const at = (defence: number) => (s: State) => {
      if (s.third) s.third.defence = defence;
    };
    expect(accepts(grave, 2, 0.3, at(0.05))).toBeLessThan(accepts(grave, 2, 0.3, at(0.9)));
  });
});

describe('terms', () => {
  it('where inspection is needed, are worth less without it', () => {
    const bare = termsWorth(january, 'russia', 0, { missiles: 2 }, false);
    const checked = termsWorth(january, 'russia', 0, { missiles: 2 }, true);
    expect(bare).toBeLessThan(checked / 2);
    const plain = termsWorth(january, 'russia', 0, { exercises: 2 }, false);
    expect(plain).toBe(termsWorth(january, 'russia', 0, { exercises: 2 }, true));
  });

  it('of both together are the sum of each', () => {
    const both = termsWorth(january, 'west', 1, { exercises: 1, forces: 2 }, true);
    const apart =
      termsWorth(january, 'west', 1, { exercises: 1 }, true) +
      termsWorth(january, 'west', 1, { forces: 2 }, true);
    expect(both).toBeCloseTo(apart, 12);
  });

  it('mirror between the seats of a mirrored level', () => {
    for (const t of [0, 1, 2] as const) {
      const west = termsWorth(mirror, 'west', t, { aForces: 2, exercises: 1 }, true);
      expect(termsWorth(mirror, 'russia', t, { bForces: 2, exercises: 1 }, true)).toBe(west);
    }
  });
});

describe('the chances of each answer', () => {
  const kinds = [
    ['an offer that stays', false],
    ['an offer with a date', true],
  ] as const;

  it.each(kinds)('to %s sum to 1 and stay possible at every margin', (_kind, dated) => {
    for (let m = -3; m <= 3; m += 0.1) {
      const { accept, refuse, wait } = answerChances(m, dated);
      expect(accept + refuse + wait).toBeCloseTo(1, 12);
      for (const p of [accept, refuse, wait]) {
        expect(p).toBeGreaterThanOrEqual(0);
        expect(p).toBeLessThan(1);
        if (Math.abs(m) < 2) expect(p).toBeGreaterThan(0);
      }
    }
  });

  it.each(kinds)('to %s: to accept grows with the margin, to refuse falls', (_kind, dated) => {
    for (let m = -1; m < 1; m += 0.1) {
      expect(answerChances(m + 0.1, dated).accept).toBeGreaterThan(answerChances(m, dated).accept);
      expect(answerChances(m + 0.1, dated).refuse).toBeLessThan(answerChances(m, dated).refuse);
    }
  });

  it('to an offer with a date are sharper: who gains by it signs more surely, who loses more rarely', () => {
    const [stays, dated] = [answerChances(0.4, false), answerChances(0.4, true)];
    expect(dated.accept).toBeGreaterThan(stays.accept);
    expect(answerChances(-0.4, true).accept).toBeLessThan(answerChances(-0.4, false).accept);
    const contrast = (isDated: boolean) =>
      answerChances(0.2, isDated).accept / answerChances(-0.2, isDated).accept;
    expect(contrast(true)).toBeGreaterThan(contrast(false));
  });
});

describe('an offer with a date', () => {
  const small = { exercises: 1, transparency: 1 };
  it('tells types apart better than the same offer that stays', () => {
    const ratio = (dated: boolean) =>
      accepts(offer(small, { dated }), 0) / accepts(offer(small, { dated }), 2);
    expect(ratio(true)).toBeGreaterThan(ratio(false));
  });
});

describe('what the one who offers has made the other feel', () => {
  const feeling = (what: Partial<Impression>) => (s: State) => Object.assign(s.minds.russia, what);
  const at = (t: 0 | 1 | 2, what: Partial<Impression>, made = offer(good)) =>
    accepts(made, t, 0.3, feeling(what));

  it('spoils the offer: the more it presses, the less readily any type signs', () => {
    for (const t of [0, 1, 2] as const) {
      expect(at(t, { pressure: 0.4 })).toBeLessThan(at(t, { pressure: 0 }));
      expect(at(t, { pressure: 0.9 })).toBeLessThan(at(t, { pressure: 0.4 }));
    }
  });

  it('spoils it most for those who want no gain', () => {
    const kept = (t: 0 | 1 | 2) => at(t, { pressure: 0.9 }) / at(t, { pressure: 0 });
    expect(kept(0)).toBeLessThan(kept(2));
  });

  it('keeps a seeker from signing even what costs nothing, and the greedy hardly', () => {
    const nothing = offer({ exercises: 0 });
    const kept = (t: 0 | 1 | 2) => at(t, { pressure: 0.9 }, nothing) / at(t, { pressure: 0 }, nothing);
    expect(kept(0)).toBeLessThan(0.8);
    expect(kept(2)).toBeGreaterThan(0.95);
  });

  it('alarm keeps a seeker from signing where the quarrel itself is touched, a revisionist less', () => {
    const kept = (t: 0 | 1 | 2) => at(t, { alarm: 0.9 }, grave) / at(t, { alarm: 0.1 }, grave);
    expect(kept(0)).toBeLessThan(1);
    expect(kept(2)).toBeGreaterThan(kept(0));
  });

  it('no reputation for resolve lets the greedy hope to take without signing; a seeker hopes for nothing', () => {
    const kept = (t: 0 | 1 | 2) => at(t, { reputation: 0.1 }) / at(t, { reputation: 0.9 });
    expect(kept(1)).toBeLessThan(1);
    expect(kept(2)).toBeLessThan(kept(1));
    expect(kept(0)).toBeGreaterThan(0.95);
  });
});

it('a whole settlement is more than any one issue', () => {
  expect(WHOLE).toBeGreaterThan(1);
});

describe('the chance to challenge', () => {
  const at = (change: (s: State) => void, t = 0) =>
    challengeChance(changed(state, change), 'russia', vectors[t] ?? seeker);
  const plain = at(() => {});

  it('is a chance, the same for every mover of a type', () => {
    for (const [t] of TYPES.entries()) {
      expect(at(() => {}, t)).toBeGreaterThan(0);
      expect(at(() => {}, t)).toBeLessThan(0.5);
    }
  });

  it('grows with boldness, promises and tension', () => {
    expect(at((s) => Object.assign(s.sides.russia, { boldness: 0.8 }))).toBeGreaterThan(plain);
    expect(at((s) => Object.assign(s.sides.russia, { commitments: 6 }))).toBeGreaterThan(plain);
    expect(at((s) => Object.assign(s, { tension: 90 }))).toBeGreaterThan(plain);
  });

  it('looks at nothing of the rival', () => {
    expect(at((s) => Object.assign(s.sides.west, { boldness: 1, commitments: 9, capital: 0 }))).toBe(plain);
  });
});
