import { describe, expect, it } from 'vitest';
import {
  CAUSES,
  OUTCOMES,
  type OutcomeKind,
  offenceIndex,
  RESIGN,
  SIDES,
  type Side,
  type State,
  TYPES,
  type Type,
} from '../../../src/engine/index.ts';
import { SCORE_PARTS, type ScorePart, scoreOf, scoreParts } from '../../../src/engine/week/outcome.ts';
import {
  begin,
  CLEAR,
  changed,
  factOf,
  factsOf,
  mirror,
  order,
  PASS,
  play,
  playWeeks,
  take,
  week,
} from '../../support/engine.ts';
import { offering, quiet, quietly } from '../../support/engineCatalogue.ts';

const resigning = { ...PASS, orders: [{ move: RESIGN, with: {}, meant: '' }] };
const ready = (seed = 'outcome') =>
  changed(quietly({ seed }), (s) => Object.assign(s.sides.russia, { readiness: 0.9 }));
const last = (state: State, change: (s: State) => void = () => {}) =>
  changed(state, (s) => {
    s.week = s.dials.weeks;
    change(s);
  });

/** For each kind of outcome, a step that leads to it. */
const ends: Record<OutcomeKind, () => State> = {
  settlement: () => {
    const terms = { exercises: 2, missiles: 2, transparency: 3, drawdown: 3 };
    const open = changed(offering('russia', terms)(quietly()), (s) => {
      s.sides.west.tabled = true;
      s.sides.russia.tabled = true;
    });
    return play(quiet, open, { west: { ...PASS, table: 'accept' } }).state;
  },
  standoff: () => play(quiet, last(quietly())).state,
  frozenSpiral: () =>
    play(
      quiet,
      last(quietly(), (s) => {
        for (const side of SIDES) for (const f of s.sides[side].formations) f.size *= 3;
      }),
    ).state,
  backdownWest: () => play(quiet, quietly(), { west: resigning }).state,
  backdownRussia: () => play(quiet, quietly(), { russia: resigning }).state,
  coup: () => {
    for (let i = 0; ; i++) {
      const shaky = changed(quietly({ seed: `coup ${i}` }), (s) =>
        Object.assign(s.third ?? {}, { stability: 0.1, will: 0.1 }),
      );
      const { state } = play(quiet, shaky, { russia: ['plot'] });
      if (state.outcome) return state;
    }
  },
  limitedWar: () => {
    const { state } = play(quiet, ready(), { russia: ['airStrikes'] });
    return take(quiet, state, { west: 'standFirm', russia: 'standFirm' }).state;
  },
  war: () => play(quiet, ready(), { russia: ['fullInvasion'] }).state,
  nuclear: () => {
    for (let i = 0; ; i++) {
      const tense = changed(ready(`brink ${i}`), (s) => {
        s.dials.accidentRate = 4;
        s.tension = 100;
      });
      const { state } = play(quiet, tense, { russia: ['incursion'] });
      if (state.awaiting !== 'crisis') continue;
      const end = take(quiet, state, { west: 'escalate', russia: 'escalate' }).state;
      if (end.outcome?.kind === 'nuclear') return end;
    }
  },
};

describe('every outcome can be reached', () => {
  it.each(OUTCOMES)('%s', (kind) => {
    const state = ends[kind]();
    expect(state).toMatchObject({ awaiting: 'over', outcome: { kind } });
    expect(state.outcome?.cause === null).toBe(kind !== 'war');
    for (const side of SIDES) {
      expect(state.outcome?.score[side]).toBeGreaterThanOrEqual(0);
      expect(state.outcome?.score[side]).toBeLessThanOrEqual(1);
    }
  });
});

describe('a settlement', () => {
  const terms = { exercises: 2, missiles: 2, transparency: 3, drawdown: 3 };
  const accept = (change: (s: State) => void, agreed = terms, over = {}) =>
    play(
      quiet,
      changed(offering('russia', agreed, over)(quietly()), (s) => {
        for (const side of SIDES) s.sides[side].tabled = true;
        change(s);
      }),
      { west: { ...PASS, table: 'accept' } },
    ).state.outcome?.kind;

  it('needs both sides to have put something on the table', () => {
    expect(accept(() => {})).toBe('settlement');
    for (const side of SIDES)
      expect(accept((s) => Object.assign(s.sides[side], { tabled: false }))).toBeUndefined();
  });

  it('needs terms that cover the quarrel', () => {
    expect(accept(() => {}, { exercises: 1 } as typeof terms)).toBeUndefined();
  });

  it('needs what a side would have to give, not only what both would do', () => {
    const common = { exercises: 2, missiles: 2, transparency: 3, minsk: 3 };
    expect(accept(() => {}, { ...common, drawdown: 1 })).toBeUndefined();
    expect(accept(() => {}, { ...common, drawdown: 3 })).toBe('settlement');
  });

  it('needs more than words', () => {
    expect(accept(() => {}, terms, { form: 'verbal' })).toBeUndefined();
  });

  it('may come in steps', () => {
    expect(
      accept(
        (s) =>
          Object.assign(s.table, {
            agreed: { exercises: 2, missiles: 2, transparency: 3 },
            form: 'political',
          }),
        { drawdown: 3 } as typeof terms,
      ),
    ).toBe('settlement');
  });
});

describe('the last week', () => {
  it('is that of the dial', () => {
    const short = begin(quiet, { dials: { ...CLEAR, weeks: 3 } });
    expect(playWeeks(quiet, short, 2).awaiting).toBe('orders');
    expect(playWeeks(quiet, short, 3)).toMatchObject({ awaiting: 'over', outcome: { week: 3 } });
  });

  it('is a frozen spiral only where both have armed', () => {
    const armed = (side: Side) => (s: State) => {
      for (const f of s.sides[side].formations) f.size *= 3;
    };
    for (const side of SIDES)
      expect(play(quiet, last(quietly(), armed(side))).state.outcome?.kind).toBe('standoff');
  });
});

describe('resignation', () => {
  it.each(SIDES)('by %s is its back-down, whatever else was ordered', (side) => {
    const { state } = play(quiet, quietly(), { [side]: resigning });
    expect(state.outcome).toMatchObject({
      kind: side === 'west' ? 'backdownWest' : 'backdownRussia',
      by: side,
    });
  });

  it('comes before an attack of the same week', () => {
    expect(play(quiet, ready(), { west: resigning, russia: ['fullInvasion'] }).state.outcome?.kind).toBe(
      'backdownWest',
    );
  });

  it('by both is nobody’s loss alone', () => {
    expect(play(quiet, quietly(), { west: resigning, russia: resigning }).state.outcome?.by).toBeNull();
  });
});

describe('war', () => {
  it('has one of three causes, and is told', () => {
    const { facts, state } = play(quiet, ready(), { russia: ['fullInvasion'] });
    expect(CAUSES).toContain(state.outcome?.cause);
    expect(factOf(facts, 'attacked')).toMatchObject({ side: 'russia', attack: 'full' });
    expect(state.rung).toBe(9);
  });

  it('begun by both at once is nobody’s alone', () => {
    const both = changed(begin(mirror), (s) => {
      for (const side of SIDES) s.sides[side].readiness = 1;
    });
    const { state } = play(mirror, both, { west: ['aAttack'], russia: ['bAttack'] });
    expect(state.outcome).toMatchObject({ kind: 'war', by: null });
  });

  it('is read like any deed before the match is over', () => {
    const { facts } = play(quiet, ready(), { russia: ['fullInvasion'] });
    expect(factOf(facts, 'read', 'west').reasons.map((line) => line.code)).toContain('attacked');
  });

  it('tells from which rung it came', () => {
    const calm = changed(ready(), (s) => Object.assign(s, { rung: 2 }));
    expect(play(quiet, calm, { russia: ['fullInvasion'] }).state.outcome?.rungBefore).toBe(2);
  });
});

describe('the score', () => {
  const score = (
    kind: OutcomeKind,
    side: Side,
    type: (typeof TYPES)[number] = 'seeker',
    by: Side | null = null,
    change: (s: State) => void = () => {},
  ) =>
    scoreOf(
      quiet,
      changed(quietly({ types: { west: 'seeker', russia: 'seeker', [side]: type } }), change),
      side,
      kind,
      kind === 'war' ? 'chosen' : null,
      by,
    );

  it('lies between 0 and 1 for every kind, type and side', () => {
    for (const kind of OUTCOMES)
      for (const type of TYPES)
        for (const side of SIDES)
          for (const by of [null, ...SIDES]) {
            const value = score(kind, side, type, by, (s) =>
              Object.assign(s.sides[side], { economy: 0, capital: 0 }),
            );
            expect(value).toBeGreaterThanOrEqual(0);
            expect(value).toBeLessThanOrEqual(1);
          }
  });

  it('is better for peace than for war, for those who want peace', () => {
    for (const war of ['war', 'limitedWar', 'nuclear'] as const) {
      expect(score('settlement', 'west')).toBeGreaterThan(score(war, 'west', 'seeker', 'russia'));
      expect(score('standoff', 'russia')).toBeGreaterThan(score(war, 'russia', 'seeker', 'russia'));
    }
    // What is settled counts: a settlement is never without the terms that make it one.
    const settled = (s: State) =>
      Object.assign(s.table, { agreed: { exercises: 2, missiles: 2, transparency: 3, drawdown: 3 } });
    for (const side of SIDES)
      expect(score('settlement', side, 'seeker', null, settled)).toBeGreaterThan(score('standoff', side));
    expect(score('standoff', 'west')).toBeGreaterThan(score('frozenSpiral', 'west'));
  });

  it('may be better for a war of its own making to a hard revisionist: that is why nothing stops it', () => {
    const cheap = (s: State) => Object.assign(s.dials.warCost, { russia: 0.05 });
    expect(score('war', 'russia', 'revisionist', 'russia', cheap)).toBeGreaterThan(
      score('standoff', 'russia', 'revisionist', null, cheap),
    );
  });

  it('counts settled terms, what is left of the rival’s threat, and what it cost', () => {
    const plain = score('standoff', 'west');
    expect(
      score('standoff', 'west', 'seeker', null, (s) => Object.assign(s.table.agreed, { exercises: 2 })),
    ).toBeGreaterThan(plain);
    expect(
      score('standoff', 'west', 'seeker', null, (s) => s.sides.russia.formations.splice(0)),
    ).toBeGreaterThan(plain);
    expect(
      score('standoff', 'west', 'seeker', null, (s) => Object.assign(s.sides.west, { economy: 0.2 })),
    ).toBeLessThan(plain);
    expect(
      score('standoff', 'west', 'seeker', null, (s) => Object.assign(s.sides.west, { capital: 0 })),
    ).toBeLessThan(plain);
  });

  it('is one half and its named parts, held within 0 to 1, for every kind, type and side', () => {
    for (const kind of OUTCOMES)
      for (const type of TYPES)
        for (const side of SIDES)
          for (const by of [null, ...SIDES]) {
            const state = changed(quietly({ types: { west: type, russia: 'opportunist' } }), (s) => {
              s.sides.west.ground = 0.3;
              s.sides.russia.backdowns = 2;
              s.minds.west.alarm = 0.7;
              s.minds.russia.reputation = 0.2;
              s.table.agreed = { exercises: 2, forces: 1 };
            });
            const how = [quiet, state, side, kind, kind === 'war' ? 'chosen' : null, by] as const;
            const parts = scoreParts(...how);
            expect(Object.keys(parts)).toEqual([...SCORE_PARTS]);
            const sum = SCORE_PARTS.reduce((total, part) => total + parts[part], 0.5);
            expect(scoreOf(...how)).toBeCloseTo(Math.min(1, Math.max(0, sum)), 12);
          }
  });

  it('is told when the match is over, with the outcome', () => {
    const { facts, state } = play(quiet, quietly(), { west: resigning });
    expect(factOf(facts, 'over').outcome).toEqual(state.outcome);
    expect(factsOf(play(quiet, quietly()).facts, 'over')).toEqual([]);
  });
});

describe('a part of the score', () => {
  interface Seats {
    west?: Type;
    russia?: Type;
  }
  /** A part of the West's score in a standoff, between types, after a change. */
  const part = (name: ScorePart, types: Seats, change: (s: State) => void = () => {}) =>
    scoreParts(
      quiet,
      changed(quietly({ types: { west: 'seeker', russia: 'seeker', ...types } }), change),
      'west',
      'standoff',
      null,
      null,
    )[name];
  const setting = (seat: Side, what: 'ground' | 'backdowns', value: number) => (s: State) => {
    s.sides[seat][what] = value;
  };

  it('groundTaken: what one took is worth something to those who want gain, and hardly to a seeker', () => {
    const taken = (west: Type) => part('groundTaken', { west }, setting('west', 'ground', 0.5));
    expect(taken('revisionist')).toBeGreaterThan(0);
    expect(taken('opportunist')).toBeGreaterThan(0);
    expect(taken('seeker')).toBeLessThan(0.2 * taken('opportunist'));
    expect(part('groundTaken', { west: 'revisionist' })).toBe(0);
  });

  it('groundLost: what the rival took is a loss to every type alike, and more than it is worth to the taker', () => {
    const lost = TYPES.map((west) => part('groundLost', { west }, setting('russia', 'ground', 0.5)));
    expect(new Set(lost).size).toBe(1);
    expect(-(lost[0] ?? 0)).toBeGreaterThan(
      part('groundTaken', { west: 'revisionist' }, setting('west', 'ground', 0.5)),
    );
    expect(part('groundLost', {}, setting('west', 'ground', 0.5))).toBeCloseTo(0, 12);
  });

  it('estranged: to frighten a seeker for good loses a partner; a revisionist would have been none', () => {
    const alarmed = (alarm: number) => (s: State) => {
      s.minds.russia.alarm = alarm;
    };
    const cost = (russia: Type) => -part('estranged', { russia }, alarmed(0.8));
    expect(cost('seeker')).toBeGreaterThan(0);
    expect(cost('seeker')).toBeCloseTo(2 * -part('estranged', {}, alarmed(0.4)), 12);
    expect(cost('opportunist')).toBeLessThan(0.2 * cost('seeker'));
    expect(part('estranged', { russia: 'revisionist' }, alarmed(0.8))).toBeCloseTo(0, 12);
  });

  it('estranged: one’s own alarm is one’s own matter', () => {
    expect(part('estranged', {}, (s) => Object.assign(s.minds.west, { alarm: 1 }))).toBe(
      part('estranged', {}),
    );
  });

  it('terms: are hollow with a greedy rival that has no respect, and keep more of their worth where it has', () => {
    const agreed = (reputation: number) => (s: State) => {
      s.table.agreed = { exercises: 2, transparency: 2 };
      s.minds.russia.reputation = reputation;
    };
    const terms = (russia: Type, reputation: number) => part('terms', { russia }, agreed(reputation));
    expect(terms('revisionist', 0.1)).toBeLessThan(terms('revisionist', 0.9));
    expect(terms('revisionist', 0.1)).toBeGreaterThan(0);
    const gap = (russia: Type) => terms(russia, 0.9) - terms(russia, 0.1);
    expect(gap('seeker')).toBeLessThan(0.2 * gap('revisionist'));
  });

  it('terms: are soured with a seeker that was frightened, not with a revisionist', () => {
    const agreed = (alarm: number) => (s: State) => {
      s.table.agreed = { exercises: 2, transparency: 2 };
      s.minds.russia.alarm = alarm;
    };
    const terms = (russia: Type, alarm: number) => part('terms', { russia }, agreed(alarm));
    expect(terms('seeker', 0.9)).toBeLessThan(terms('seeker', 0.1));
    expect(terms('revisionist', 0.9)).toBe(terms('revisionist', 0.1));
  });

  it('terms: that are a loss stay a loss, whoever the rival is', () => {
    const given = (russia: Type) =>
      part('terms', { russia }, (s) => {
        s.table.agreed = { forces: 3 };
        s.minds.russia.alarm = 0.9;
        s.minds.russia.reputation = 0.1;
      });
    expect(given('seeker')).toBeLessThan(0);
    for (const russia of TYPES) expect(given(russia)).toBe(given('seeker'));
  });

  it('face: each crisis in which one stepped back costs, up to some', () => {
    const face = (n: number) => part('face', {}, setting('west', 'backdowns', n));
    expect(face(0)).toBeCloseTo(0, 12);
    expect(face(1)).toBeLessThan(0);
    expect(face(2)).toBeCloseTo(2 * face(1), 12);
    expect(face(20)).toBe(face(19));
    expect(part('face', {}, setting('russia', 'backdowns', 2))).toBeCloseTo(0, 12);
  });

  it('outcome and all others look at nothing of the rival’s type', () => {
    for (const name of SCORE_PARTS.filter((one) => one !== 'terms' && one !== 'estranged'))
      expect(
        new Set(TYPES.map((russia) => part(name, { russia }, setting('russia', 'ground', 0.2)))).size,
      ).toBe(1);
  });
});

it('growth is measured by forces that are ready, at both ends', () => {
  const state = quietly();
  expect(state.startForces.west).toBe(offenceIndex(quiet, 'west', state.sides.west.formations));
  expect(week(quiet, [order(quiet, 'alert')]).orders).toHaveLength(1);
});
