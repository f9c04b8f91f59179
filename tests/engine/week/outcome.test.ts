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
} from '../../../src/engine/index.ts';
import { scoreOf } from '../../../src/engine/week/outcome.ts';
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
    expect(score('settlement', 'west')).toBeGreaterThan(score('standoff', 'west'));
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

  it('is told when the match is over, with the outcome', () => {
    const { facts, state } = play(quiet, quietly(), { west: resigning });
    expect(factOf(facts, 'over').outcome).toEqual(state.outcome);
    expect(factsOf(play(quiet, quietly()).facts, 'over')).toEqual([]);
  });
});

it('growth is measured by forces that are ready, at both ends', () => {
  const state = quietly();
  expect(state.startForces.west).toBe(offenceIndex(quiet, 'west', state.sides.west.formations));
  expect(week(quiet, [order(quiet, 'alert')]).orders).toHaveLength(1);
});
