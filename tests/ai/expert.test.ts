// The expert: it looks ahead from its own view alone, by a fixed number of futures, and explains itself by them.
import { describe, expect, it } from 'vitest';
import { determinizationsAt } from '../../src/ai/expert/determinizations.ts';
import { imagine } from '../../src/ai/expert/imagine.ts';
import { EFFORT } from '../../src/ai/expert/index.ts';
import { plansOf } from '../../src/ai/expert/plans.ts';
import { clearlyBetter, type Weighed } from '../../src/ai/expert/weigh.ts';
import { answerCrisis, decide, type Player } from '../../src/ai/index.ts';
import { policy } from '../../src/ai/policy.ts';
import { GRADED, SCRIPTS } from '../../src/ai/strategies/index.ts';
import {
  checkOrders,
  moveOf,
  type Rules,
  SIDES,
  type Side,
  type State,
  step,
  stream,
  TYPES,
  viewFor,
} from '../../src/engine/index.ts';
import { begin, changed, deepFreeze, january, mirror, play, playWeeks } from '../support/engine.ts';
import { otherwiseHidden } from '../support/engineHidden.ts';

const expert = (over: Partial<Player> = {}): Player => ({
  seed: 'expert',
  strategy: 'policy',
  skill: 'expert',
  ...over,
});
const thinks = (state: State, side: Side, over: Partial<Player> = {}, rules: Rules = january) =>
  decide(rules, viewFor(state, side), expert({ explain: true, ...over }));
const determinized = (state: State, side: Side, count = 6) =>
  determinizationsAt(january, viewFor(state, side), expert(), count);

/** A match some weeks old, in which both sides have acted. */
const underway = playWeeks(january, begin(january, { types: { west: 'seeker', russia: 'revisionist' } }), 2, {
  west: ['consultAllies', 'armsToUkraine'],
  russia: ['snapExercise', 'denyIntent'],
});

describe('what it guesses at', () => {
  it('spreads the rival’s type over its belief', () => {
    const state = changed(underway, (s) => {
      s.minds.west.belief = [0.5, 0.25, 0.25];
    });
    const types = determinized(state, 'west', 100).map(({ type }) => type);
    const count = (type: string) => types.filter((one) => one === type).length;
    expect(Math.abs(count('seeker') - 50)).toBeLessThanOrEqual(2);
    expect(Math.abs(count('opportunist') - 25)).toBeLessThanOrEqual(2);
  });

  it('thinks of no type that it does not believe in', () => {
    const state = changed(underway, (s) => {
      s.minds.west.belief = [1, 0, 0];
    });
    for (const { type } of determinized(state, 'west', 20)) expect(type).toBe('seeker');
  });

  it('decides the same whatever it has come to believe, where it is told to keep to the level’s shares of the types', () => {
    const believing = (belief: State['minds']['west']['belief']) =>
      changed(underway, (s) => {
        s.minds.west.belief = belief;
      });
    const [trusting, afraid] = [believing([0.98, 0.01, 0.01]), believing([0.01, 0.01, 0.98])];
    const kept = thinks(trusting, 'west', { guesses: 'prior' });
    expect(thinks(afraid, 'west', { guesses: 'prior' })).toEqual(kept);
    expect(thinks(believing(january.level.sides.russia.typeWeights), 'west')).toEqual(kept);
    expect(thinks(afraid, 'west', { guesses: 'held' })).not.toEqual(thinks(trusting, 'west'));
  });

  it('supposes that the rival believes worse of a side that has escalated', () => {
    const mean = (state: State) =>
      determinized(state, 'west', 50).reduce((sum, { belief }) => sum + belief[1] + belief[2], 0) / 50;
    const hot = changed(underway, (s) => {
      s.sides.west.heat = 0.9;
    });
    const calm = changed(underway, (s) => {
      s.sides.west.heat = 0;
    });
    expect(mean(hot)).toBeGreaterThan(mean(calm) + 0.1);
  });
});

describe('what it imagines', () => {
  const [determinization] = determinized(underway, 'west');
  const imagined = imagine(
    january,
    viewFor(underway, 'west'),
    determinization as NonNullable<typeof determinization>,
    4,
    'west',
  );

  it('is a whole state that can be played', () => {
    const played = playWeeks(january, imagined, 4, { west: ['consultAllies'] });
    expect(['over', 'crisis']).toContain(played.awaiting);
  });

  it('has all of its own side as it is, and of the rival what it can know', () => {
    expect(imagined.sides.west).toEqual(underway.sides.west);
    expect(imagined.types.west).toBe('seeker');
    expect(imagined.sides.russia.readiness).toBe(underway.minds.west.readiness);
    expect(imagined.sides.russia.capital).toBe(underway.sides.russia.capital);
    expect(imagined.sides.russia.lastDone).toEqual(underway.minds.west.done);
  });

  it('remembers what is still on its way', () => {
    // Arms arrive a week later; the readiness of a snap exercise goes again after three.
    const ordered = play(january, begin(january), {
      west: ['armsToUkraine'],
      russia: ['snapExercise'],
    }).state;
    for (const side of SIDES) {
      const [first] = determinized(ordered, side);
      const state = imagine(january, viewFor(ordered, side), first as NonNullable<typeof first>, 4, side);
      const own = ordered.scheduled.filter((item) => item.side === side);
      expect(own.length).toBeGreaterThan(0);
      for (const item of own) expect(state.scheduled).toContainEqual(item);
    }
  });

  it('shares no luck with the match', () => {
    for (const { seed } of determinized(underway, 'west')) {
      expect(seed).not.toBe(underway.seed);
      expect(stream(seed, 3, 'incidents')()).not.toBe(stream(underway.seed, 3, 'incidents')());
    }
  });

  it('changes nothing of the view', () => {
    const view = deepFreeze(viewFor(underway, 'russia'));
    expect(() => decide(january, view, expert())).not.toThrow();
  });
});

describe('it knows no more than its view', () => {
  it.each(SIDES)('%s decides the same whatever is hidden from it', (side) => {
    const draw = stream('hidden', 0, 'test');
    const known = thinks(underway, side);
    for (let i = 0; i < 2; i++)
      expect(thinks(otherwiseHidden(january, underway, side, draw), side)).toEqual(known);
  });

  it('its luck is its own: another seed may think otherwise, the same seed never does', () => {
    expect(thinks(underway, 'west')).toEqual(thinks(underway, 'west'));
    const minds = Array.from({ length: 4 }, (_, i) =>
      JSON.stringify(thinks(underway, 'west', { seed: `${i}` })),
    );
    expect(new Set(minds).size).toBeGreaterThan(1);
  });

  it('mirrors itself when the seats are swapped with their streams', () => {
    const names = (moves: readonly string[]) => moves.map((move) => move.slice(1));
    for (let i = 0; i < 2; i++) {
      const seed = `mirror ${i}`;
      const one = begin(mirror, { seed, types: { west: 'seeker', russia: 'opportunist' } });
      const other = begin(mirror, {
        seed,
        types: { west: 'opportunist', russia: 'seeker' },
        seatKeys: { west: 'russia', russia: 'west' },
      });
      const here = thinks(one, 'west', { seed, seat: 'west' }, mirror);
      const there = thinks(other, 'russia', { seed, seat: 'west' }, mirror);
      expect(names(there.orders.orders.map(({ move }) => move))).toEqual(
        names(here.orders.orders.map(({ move }) => move)),
      );
    }
  });
});

describe('when one plan is clearly better than another', () => {
  const tried = (scores: readonly number[]): Weighed => ({
    plan: { first: { orders: [], table: 'wait', challenge: false }, next: policy },
    futures: scores.map((score) => ({ score, kind: 'standoff', fear: null, line: [] })),
  });

  it('takes more than one and a half standard errors of the differences, future by future', () => {
    expect(clearlyBetter(tried([0.6, 0.5, 0.7]), tried([0.5, 0.4, 0.6]))).toBe(true);
    expect(clearlyBetter(tried([0.9, 0.1, 0.5]), tried([0.5, 0.4, 0.5]))).toBe(false);
    expect(clearlyBetter(tried([0.5, 0.4, 0.6]), tried([0.5, 0.4, 0.6]))).toBe(false);
  });

  it('is never said of a single future', () => {
    expect(clearlyBetter(tried([0.9]), tried([0.1]))).toBe(false);
  });
});

describe('the rule that it keeps to', () => {
  const doubting = (hostility: number, week: number) =>
    changed(underway, (s) => {
      s.week = week;
      s.minds.west.belief = [1 - hostility, hostility / 2, hostility / 2];
    });
  const denials = (hostility: number) =>
    GRADED.decide(january, viewFor(doubting(hostility, 8), 'west'), expert()).orders.orders.filter(
      ({ move }) => moveOf(january, 'west', move)?.move.stance === 'escalatory',
    ).length;

  it('denies by degrees: not at all while it trusts, by one move in doubt, by two when it is certain', () => {
    expect([0.1, 0.5, 0.9].map(denials)).toEqual([0, 1, 2]);
  });

  it('goes on finding out for longer than the script', () => {
    const tests = (week: number) =>
      GRADED.decide(january, viewFor(doubting(0.5, week), 'west'), expert()).orders.orders.some(
        ({ move }) => move === 'datedOffer',
      );
    expect([5, 6].map(tests)).toEqual([true, false]);
  });
});

describe('what it weighs', () => {
  it('always has the policy’s sheet, doing nothing, an offer with a date, and the first steps of several rules', () => {
    const plans = plansOf(january, viewFor(underway, 'west'), expert());
    expect(plans.some(({ first }) => first.orders.length === 0)).toBe(true);
    expect(new Set(plans.map(({ next }) => next.id))).toEqual(new Set(['policy', 'graded']));
    expect(plans.filter(({ usual }) => usual)).toHaveLength(1);
    for (const id of ['deny', 'soft'] as const) {
      const sheet = SCRIPTS.get(id)?.decide(january, viewFor(underway, 'west'), expert()).orders;
      expect(plans.map(({ first }) => first)).toContainEqual(sheet);
    }
    const dated = plans.filter(({ first }) => first.orders.map(({ move }) => move).join() === 'datedOffer');
    expect(dated.length).toBeGreaterThan(0);
    expect(plans.length).toBeGreaterThanOrEqual(6);
  });

  it('is legal, in either seat and for every type', () => {
    for (const type of TYPES)
      for (const side of SIDES) {
        const state = changed(underway, (s) => {
          s.types[side] = type;
        });
        const view = viewFor(state, side);
        for (const { first } of plansOf(january, view, expert()))
          expect(checkOrders(january, view, first)).toEqual([]);
        const { orders } = decide(january, view, expert());
        expect(checkOrders(january, view, orders)).toEqual([]);
      }
  });
});

describe('an attack', () => {
  const attacks = (orders: readonly { move: string }[]) =>
    orders.filter(({ move }) => ['fullInvasion', 'incursion', 'airStrikes'].includes(move)).length;
  const armed = changed(underway, (s) => {
    s.sides.russia.readiness = 0.95;
    for (const formation of s.sides.russia.formations) formation.ready = 1;
  });
  /** Nothing holds it back, and nothing is to be had at the table. */
  const open = changed(armed, (s) => {
    if (s.third) s.third.defence = 0.02;
    for (const pack of Object.values(s.sides.west.packages)) pack.clarity = 0;
    s.sides.west.record = 0;
    s.pretext = 1;
    s.table.offers = { west: null, russia: null };
  });
  /** Past the gate of readiness, but dear and doubtful. */
  const shut = changed(armed, (s) => {
    s.types.russia = 'seeker';
    if (s.third) s.third.defence = 0.95;
  });

  it('is weighed where it is admitted, and ordered where that looks best', () => {
    const plans = plansOf(january, viewFor(open, 'russia'), expert());
    expect(plans.filter(({ first }) => attacks(first.orders) > 0)).toHaveLength(1);
    const struck = Array.from({ length: 3 }, (_, i) => thinks(open, 'russia', { seed: `${i}` }));
    expect(struck.some(({ orders }) => attacks(orders.orders) > 0)).toBe(true);
    for (const { orders, considerations } of struck)
      if (attacks(orders.orders) > 0) {
        expect(orders.orders).toHaveLength(1);
        expect(considerations[0]?.parts.attack).toBeGreaterThan(0);
      }
  });

  it('is never ordered where the threshold does not admit it, whatever it would score', () => {
    for (let i = 0; i < 3; i++)
      expect(attacks(thinks(shut, 'russia', { seed: `${i}` }).orders.orders)).toBe(0);
  });
});

describe('how it explains itself', () => {
  const decision = thinks(underway, 'russia');
  const { outlook } = decision;

  it('says how many futures it imagined, always as many', () => {
    expect(outlook?.futures).toBe(EFFORT.all);
  });

  it('tells the share of each outcome, the mean score and the fear that it expects', () => {
    const shares = Object.values(outlook?.outcomes ?? {});
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    expect(outlook?.score).toBeGreaterThan(0);
    expect(outlook?.score).toBeLessThan(1);
    expect(outlook?.fear.now).toBeGreaterThan(0);
  });

  it('tells the line that it expects, from what it orders now', () => {
    expect(outlook?.line[0]?.week).toBe(underway.week);
    expect(outlook?.line[0]?.own).toEqual(decision.orders.orders.map(({ move }) => move));
    expect(outlook?.line.length).toBeLessThanOrEqual(EFFORT.weeks);
  });

  it('names other sheets with what they would have cost', () => {
    expect(decision.alternatives.length).toBeGreaterThan(0);
    for (const { orders, margin } of decision.alternatives) {
      // Below 0 only where the usual course stands because the other is not clearly better.
      expect(margin).toBeGreaterThan(-0.2);
      expect(orders).not.toEqual(decision.orders.orders.map(({ move }) => move));
    }
  });

  it('says of each order what speaks for it, and means what counts most', () => {
    for (const [i, { move, parts, score }] of decision.considerations.entries()) {
      expect(move).toBe(decision.orders.orders[i]?.move);
      expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBeCloseTo(score, 12);
    }
  });

  it('thinks the same when nobody asks it to explain', () => {
    expect(thinks(underway, 'russia', { explain: false }).orders).toEqual(decision.orders);
  });
});

it('in a crisis it answers as the policy does: its resolve against the risk', () => {
  const state = changed(underway, (s) => {
    s.awaiting = 'crisis';
    s.crisis = {
      cause: 'incident',
      by: null,
      move: null,
      attack: null,
      round: 1,
      depth: 2,
      startRung: 4,
      resolve: { west: 0.1, russia: -0.2 },
      bounds: { west: [], russia: [] },
      answers: [],
    };
  });
  for (const side of SIDES) {
    const view = viewFor(state, side);
    expect(answerCrisis(january, view, expert())).toEqual(
      answerCrisis(january, view, expert({ skill: 'regular' })),
    );
  }
});

describe('whole matches', () => {
  it('both sides can be experts, and what they order can be taken', () => {
    let state = begin(mirror, { seed: 'two experts', types: { west: 'opportunist', russia: 'seeker' } });
    while (state.awaiting !== 'over') {
      const view = (side: Side) => viewFor(state, side);
      const player = expert({ seed: 'two experts' });
      const stepped: ReturnType<typeof step> =
        state.awaiting === 'crisis'
          ? step(mirror, state, {
              west: answerCrisis(mirror, view('west'), player).answer,
              russia: answerCrisis(mirror, view('russia'), player).answer,
            })
          : step(mirror, state, {
              west: decide(mirror, view('west'), player).orders,
              russia: decide(mirror, view('russia'), player).orders,
            });
      if (!stepped.ok) throw new Error(JSON.stringify(stepped.rejections));
      state = stepped.state;
    }
    expect(state.outcome).not.toBeNull();
  });
});
