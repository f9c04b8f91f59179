import { describe, expect, it } from 'vitest';
import { rivalOf, type Side, type State, viewFor } from '../../../src/engine/index.ts';
import { apply, leftOpen, station, withdraw } from '../../../src/engine/week/effects.ts';
import { executionStage } from '../../../src/engine/week/execution.ts';
import { begin, changed, factsOf, january, NO_NOISE, order, playWeeks } from '../../support/engine.ts';
import { quiet, withTerms } from '../../support/engineCatalogue.ts';
import { executed, weekOf } from '../../support/engineWeek.ts';

const start = begin(quiet, { dials: NO_NOISE });
const sideOf = (move: string): Side => (quiet.sides.west.byId[move] === undefined ? 'russia' : 'west');

/** The stage alone, with moves as carried out. */
function run(moves: (string | ReturnType<typeof order>)[], state: State = start) {
  const week = weekOf(quiet, state);
  for (const move of moves) {
    const id = typeof move === 'string' ? move : move.move;
    const [one] = executed(quiet, sideOf(id), [id]);
    if (!one) continue;
    week.executed[sideOf(id)].push(typeof move === 'string' ? one : { ...one, order: move });
  }
  executionStage.run(week);
  return week;
}
const done = (...moves: Parameters<typeof run>[0]) => run(moves).state;
const at = (state: State, side: Side, theatre: string) =>
  state.sides[side].formations.find((f) => f.theatre === theatre);

describe('deploy', () => {
  it('adds troops in the chosen theatre, twice as many where that is chosen', () => {
    const small = done(order(quiet, 'borderBuildUp', { theatre: 'rostov', size: 'small' }));
    const large = done(order(quiet, 'borderBuildUp', { theatre: 'rostov', size: 'large' }));
    const before = at(start, 'russia', 'rostov')?.size ?? 0;
    const added = (s: State) => (at(s, 'russia', 'rostov')?.size ?? 0) - before;
    expect(added(small)).toBeGreaterThan(0);
    expect(added(large)).toBeCloseTo(2 * added(small), 9);
    expect(at(small, 'russia', 'crimea')).toEqual(at(start, 'russia', 'crimea'));
  });

  it('mixes new troops with those that stand there', () => {
    const forces = [{ theatre: 'here', size: 10, offence: 0.2, ready: 1 }];
    station(forces, { theatre: 'here', size: 30, offence: 0.6, ready: 0.6 });
    station(forces, { theatre: 'there', size: 5, offence: 0.5, ready: 0.5 });
    expect(forces).toEqual([
      { theatre: 'here', size: 40, offence: expect.closeTo(0.5, 12), ready: expect.closeTo(0.7, 12) },
      { theatre: 'there', size: 5, offence: 0.5, ready: 0.5 },
    ]);
  });

  it('that takes time arrives when it is due', () => {
    const romania = (s: State) => at(s, 'west', 'romania')?.size ?? 0;
    const sent = run(['alliedTroops']);
    expect(romania(sent.state)).toBe(romania(start));
    const later = changed(sent.state, (s) => {
      s.week += 1;
    });
    const arrived = run([], later);
    expect(romania(arrived.state)).toBeGreaterThan(romania(start));
    expect(factsOf(arrived.facts, 'arrived')).toMatchObject([{ to: 'west', theatre: 'romania' }]);
    expect(arrived.state.scheduled.length).toBeLessThan(sent.state.scheduled.length);
  });

  it('counts by the capability of its side', () => {
    const weak = begin(quiet, { dials: { ...NO_NOISE, 'capability.russia': 0.5 } });
    const added = (from: State) =>
      (at(run(['navalPatrol'], from).state, 'russia', 'crimea')?.size ?? 0) -
      (at(from, 'russia', 'crimea')?.size ?? 0);
    expect(added(weak)).toBeCloseTo(added(start) / 2, 9);
  });
});

describe('withdraw', () => {
  it('takes troops from the named theatre, or from where most stand, and no more than there are', () => {
    const forces = [
      { theatre: 'here', size: 10, offence: 0.2, ready: 1 },
      { theatre: 'there', size: 30, offence: 0.2, ready: 1 },
    ];
    expect(withdraw(forces, 'here', 4)).toEqual({ theatre: 'here', size: 4 });
    expect(withdraw(forces, undefined, 5)).toEqual({ theatre: 'there', size: 5 });
    expect(withdraw(forces, 'here', 99)).toEqual({ theatre: 'here', size: 6 });
    expect(forces.map((f) => f.size)).toEqual([0, 25]);
    expect(withdraw([], undefined, 5).size).toBe(0);
  });

  it('is told to all where it is verified, else to its owner', () => {
    expect(factsOf(run(['verifiedPullBack']).facts, 'withdrew')).toMatchObject([
      { to: 'all', verified: true },
    ]);
    expect(factsOf(run(['announcedPullBack']).facts, 'withdrew')).toMatchObject([
      { to: 'russia', verified: false },
    ]);
  });
});

describe('change', () => {
  it('adds to a number of the mover, the rival, or of all', () => {
    expect(done('snapExercise').sides.russia.readiness).toBeGreaterThan(start.sides.russia.readiness);
    expect(done('publicWarning').tension).toBeGreaterThan(start.tension);
    expect(done('economicAid').third?.stability).toBeGreaterThan(start.third?.stability ?? 1);
  });

  it('that lasts for some weeks is taken back', () => {
    const { scheduled } = done('exerciseEast');
    const back = scheduled.find((item) => item.what === 'readiness.west');
    expect(back?.by).toBeLessThan(0);
    expect(back?.week).toBeGreaterThan(start.week);
  });
});

describe('rally', () => {
  it('moves hawks by how hawkish, doves by how dovish, dependents by how dependent they are', () => {
    const moved = (move: string, ally: string) =>
      (done(move).sides.west.support[ally] ?? 0) - (start.sides.west.support[ally] ?? 0);
    expect(moved('publicWarning', 'poland')).toBeGreaterThan(moved('publicWarning', 'germany'));
    expect(moved('gasOffer', 'bulgaria')).toBeLessThan(moved('gasOffer', 'canada'));
    expect(moved('consultAllies', 'poland')).toBeCloseTo(moved('consultAllies', 'germany'), 12);
  });
});

describe('name and impose', () => {
  it('a name keeps the clearest word given', () => {
    const clarity = (s: State) => s.sides.west.packages.swift?.clarity;
    const exact = done(order(quiet, 'nameSanctions', { package: 'swift', clarity: 'exact' }));
    const vague = run([order(quiet, 'nameSanctions', { package: 'swift', clarity: 'vague' })], exact).state;
    expect(clarity(exact)).toBeGreaterThan(clarity(start) ?? 1);
    expect(clarity(vague)).toBe(clarity(exact));
  });

  it('to impose is done once, notes the week, and keeps the word that was given', () => {
    const imposed = run([order(quiet, 'imposeSanctions', { package: 'banks' })]).state;
    expect(imposed.sides.west.packages.banks?.imposed).toBe(start.week);
    expect(imposed.sides.west.record).toBeGreaterThan(start.sides.west.record);
    const again = run(
      [order(quiet, 'imposeSanctions', { package: 'banks' })],
      changed(imposed, (s) => Object.assign(s, { week: 3 })),
    ).state;
    expect(again.sides.west.packages.banks?.imposed).toBe(start.week);
  });

  it('costs the allies who pay for it, half as much as a threat', () => {
    const fall = (move: ReturnType<typeof order>) =>
      (start.sides.west.support.germany ?? 0) - (done(move).sides.west.support.germany ?? 0);
    const named = fall(order(quiet, 'nameSanctions', { package: 'swift', clarity: 'exact' }));
    const imposed = fall(order(quiet, 'imposeSanctions', { package: 'swift' }));
    expect(named).toBeGreaterThan(0);
    expect(imposed).toBeGreaterThan(1.5 * named);
  });
});

describe('talk and offer', () => {
  it('talk keeps the track open, clarifies, and tires a little', () => {
    const talked = done('westMinistersMeeting');
    expect(talked.table.talks).toBeGreaterThan(start.table.talks);
    expect(talked.table.stalled).toBeGreaterThan(start.table.stalled);
    expect(talked.talkClarity).toBeGreaterThan(0);
    expect(talked.fatigue).toBeGreaterThan(start.fatigue);
  });

  it('what talks clear up lasts one week', () => {
    const talked = done('westMinistersMeeting');
    expect(run([], talked).state.talkClarity).toBe(0);
  });

  it('an offer lies on the table with its terms, form, publicity and channel', () => {
    const made = {
      ...order(quiet, 'writtenAnswer', { form: 'verbal', verified: 'yes', publicity: 'public' }),
    };
    const { table, sides } = done({ ...made, with: { ...made.with, terms: { exercises: 2 } } });
    expect(table.offers.west).toEqual({
      by: 'west',
      terms: { exercises: 2 },
      form: 'verbal',
      verified: true,
      public: true,
      week: start.week,
      third: false,
      dated: false,
    });
    expect(sides.west.tabled).toBe(true);
  });

  it('an offer with a date lies there with its date', () => {
    const { table } = done(withTerms(order(quiet, 'datedOffer'), { exercises: 1 }));
    expect(table.offers.west).toMatchObject({ by: 'west', terms: { exercises: 1 }, dated: true });
  });

  it('an offer without terms is only talk', () => {
    const bare = done({ ...order(quiet, 'writtenAnswer'), with: {} });
    expect(bare.table.offers.west).toEqual(start.table.offers.west);
    expect(bare.table.talks).toBeGreaterThan(start.table.talks);
  });
});

describe('advance', () => {
  const BASES = ['permanentBase', 'missileSites', 'invitationToJoin'];
  const against = (reputation: number, state: State = start) =>
    changed(state, (s) => {
      s.minds.west.reputation = reputation;
    });
  const ground = (state: State, ...moves: string[]) => run(moves, state).state.sides.west.ground;

  it.each(BASES)('%s changes the ground, and everybody can see it', (move) => {
    const { state, facts } = run([move]);
    expect(state.sides.west.ground).toBeGreaterThan(0);
    expect(state.sides.russia.ground).toBe(0);
    expect(factsOf(facts, 'changed').filter(({ what }) => what === 'ground')).toMatchObject([
      { to: 'all', side: 'west', source: 'west', why: move, by: state.sides.west.ground },
    ]);
    expect(viewFor(state, 'russia').rival.ground).toBe(state.sides.west.ground);
  });

  it('gets less far the more resolved the rival is held to be, and never quite nowhere', () => {
    const gained = [0, 0.3, 0.6, 1].map((reputation) => ground(against(reputation), 'permanentBase'));
    expect(gained).toEqual(gained.slice().sort((a, b) => b - a));
    expect(gained[0]).toBeGreaterThan(4 * (gained[3] ?? 0));
    expect(gained[3]).toBeGreaterThan(0);
  });

  it('adds up, up to all that there is', () => {
    expect(ground(start, ...BASES)).toBeCloseTo(
      BASES.reduce((sum, move) => sum + ground(start, move), 0),
      12,
    );
    const nearly = changed(against(0), (s) => {
      s.sides.west.ground = 0.95;
    });
    expect(ground(nearly, ...BASES)).toBe(1);
  });

  it('is for good: nothing takes it back', () => {
    const advanced = playWeeks(quiet, start, 1, { west: ['missileSites'] });
    expect(advanced.sides.west.ground).toBeGreaterThan(0);
    const yielded = playWeeks(quiet, advanced, 1, { west: ['westVerifiedPullBack'] });
    const later = playWeeks(quiet, yielded, 3, { russia: ['borderBuildUp'] });
    expect(later.week).toBeGreaterThan(advanced.week);
    expect(later.sides.west.ground).toBe(advanced.sides.west.ground);
  });

  it('by nobody moves nothing', () => {
    const week = weekOf(quiet, start);
    apply(week, { side: null, executed: null, why: 'anEvent' }, { do: 'advance', by: 0.5 }, () => 0);
    week.changes.apply(week.state);
    expect([week.state.sides.west.ground, week.state.sides.russia.ground]).toEqual([0, 0]);
  });

  it('a share is left open by every rival, the smaller the more resolved it is held to be', () => {
    let before = Number.POSITIVE_INFINITY;
    for (let reputation = 0; reputation <= 1; reputation += 0.05) {
      const share = leftOpen(reputation);
      expect(share).toBeLessThanOrEqual(before);
      expect(share).toBeGreaterThan(0);
      before = share;
    }
    expect(leftOpen(0)).toBeGreaterThan(1);
    expect(leftOpen(1)).toBeLessThan(0.2);
  });
});

describe('what is secret', () => {
  it('is blunted by the rival’s guard', () => {
    const guarded = changed(start, (s) => {
      s.sides.west.guard = 1;
    });
    const stability = (from: State) => run(['cyberAttack'], from).state.third?.stability ?? 0;
    expect(stability(guarded)).toBeGreaterThan(stability(start));
    expect(stability(guarded)).toBeLessThan(start.third?.stability ?? 0);
  });

  it('is attributed more often the better the rival’s sources', () => {
    const chance = (sources: number) => {
      const state = changed(start, (s) => Object.assign(s.sides.west, { sources }));
      return (
        factsOf(run(['cyberAttack'], state).facts, 'luck').find((fact) => fact.what === 'attribution')
          ?.chance ?? 0
      );
    };
    expect(chance(1)).toBeGreaterThan(chance(0));
  });

  it('stays with its owner until it is attributed', () => {
    for (let i = 0; i < 30; i++) {
      const { facts } = run(['cyberAttack'], { ...start, seed: `secret ${i}` });
      for (const fact of factsOf(facts, 'covert')) expect(fact.to).toBe(fact.attributed ? 'all' : 'russia');
    }
  });

  it('publishing raises the guard for some weeks and burns sources', () => {
    const told = done('publishIntelligence');
    expect(told.sides.west.guard).toBeGreaterThan(0);
    expect(told.sides.west.sources).toBeLessThan(start.sides.west.sources);
    expect(told.scheduled.some((item) => item.what === 'guard.west' && item.by < 0)).toBe(true);
    expect(playWeeks(quiet, told, 4).sides.west.guard).toBe(0);
  });
});

describe('what was agreed', () => {
  const agreed = (issue: string) =>
    changed(start, (s) => {
      s.table.agreed[issue] = 1;
    });

  it('is void once a move breaks it, and costs the word of who broke it', () => {
    const broken = run(['exerciseEast'], agreed('exercises'));
    expect(broken.state.table.agreed.exercises).toBeUndefined();
    expect(broken.state.sides.west.record).toBeLessThan(done('exerciseEast').sides.west.record);
    expect(factsOf(broken.facts, 'broke')).toMatchObject([{ side: 'west', issue: 'exercises' }]);
  });

  it('stands while nothing breaks it', () => {
    expect(run(['consultAllies'], agreed('exercises')).state.table.agreed.exercises).toBe(1);
    expect(run(['exerciseEast'], agreed('transparency')).state.table.agreed.transparency).toBe(1);
  });

  it('broken by both in the same week costs both', () => {
    const both = run(['exerciseEast', 'snapExercise'], agreed('exercises')).state;
    for (const side of ['west', 'russia'] as const)
      expect(both.sides[side].record).toBeLessThan(done('exerciseEast', 'snapExercise').sides[side].record);
  });
});

describe('together', () => {
  it('the moves of a week take effect at once: their order on the sheets does not matter', () => {
    const one = done('publicWarning', 'consultAllies', 'snapExercise');
    const other = done('snapExercise', 'publicWarning', 'consultAllies');
    expect(other).toEqual(one);
  });

  it('squeezed gas presses the rival, not the squeezer', () => {
    const squeezed = done('squeezeGas');
    expect(squeezed.sides.west.squeeze).toBeGreaterThan(0);
    expect(squeezed.sides[rivalOf('west')].squeeze).toBe(0);
  });

  it('the options of an order add tension of their own', () => {
    const silent = done(order(quiet, 'borderBuildUp', { notice: 'none', size: 'large' }));
    const open = done(order(quiet, 'borderBuildUp', { notice: 'given', size: 'small' }));
    expect(silent.tension).toBeGreaterThan(open.tension);
    expect(january.level.moves.length).toBe(quiet.level.moves.length);
  });
});
