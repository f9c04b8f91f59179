import { describe, expect, it } from 'vitest';
import { SIDES, type State } from '../../../src/engine/index.ts';
import { classOf, observationStage, SIZE_NOISE } from '../../../src/engine/week/observation.ts';
import { begin, CLEAR, changed, factOf, factsOf, offerOf, order } from '../../support/engine.ts';
import { quiet } from '../../support/engineCatalogue.ts';
import { executed, weekOf } from '../../support/engineWeek.ts';

const start = begin(quiet, { seed: 'watching', dials: CLEAR });

/** The stage alone, with what Russia has carried out. */
function watching(moves: (string | ReturnType<typeof order>)[], state: State = start) {
  const week = weekOf(quiet, state);
  week.executed.russia = moves.flatMap((move) => {
    const [one] = executed(quiet, 'russia', [typeof move === 'string' ? move : move.move]);
    return one ? [typeof move === 'string' ? one : { ...one, order: move }] : [];
  });
  observationStage.run(week);
  return week;
}
const estimate = (s: State, theatre: string) =>
  s.minds.west.forces.find((f) => f.theatre === theatre)?.size ?? 0;

describe('what is seen', () => {
  it('is told to its seer alone, and remembered by the week', () => {
    const week = watching(['publishDemands', 'denyIntent']);
    expect(factOf(week.facts, 'saw', 'west')).toMatchObject({ to: 'west' });
    expect(week.state.minds.west.done).toEqual({ publishDemands: start.week, denyIntent: start.week });
    expect(week.state.minds.russia.done).toEqual({});
  });

  it('that is not seen leaves no trace in the mind', () => {
    for (let i = 0; i < 30; i++) {
      const week = watching(['saboteurs'], { ...start, seed: `dark ${i}` });
      const seen = factOf(week.facts, 'saw', 'west').sightings.length;
      expect('saboteurs' in week.state.minds.west.done).toBe(seen > 0);
    }
  });
});

describe('estimates of forces', () => {
  it('grow by what is seen to be sent, with an error of up to 15 %', () => {
    const errors: number[] = [];
    for (let i = 0; i < 60; i++) {
      const state = { ...start, seed: `count ${i}` };
      const week = watching([order(quiet, 'borderBuildUp', { theatre: 'crimea', size: 'small' })], state);
      if (factOf(week.facts, 'saw', 'west').sightings.length > 0)
        errors.push((estimate(week.state, 'crimea') - estimate(state, 'crimea')) / 15 - 1);
    }
    expect(Math.max(...errors.map(Math.abs))).toBeLessThanOrEqual(SIZE_NOISE);
    expect(Math.max(...errors) - Math.min(...errors)).toBeGreaterThan(SIZE_NOISE);
  });

  it('believe a mere claim of withdrawal only in part', () => {
    const biggest = Math.max(...start.minds.west.forces.map((f) => f.size));
    for (let i = 0; i < 20; i++) {
      const week = watching(['announcedPullBack'], { ...start, seed: `claim ${i}` });
      const fall = biggest - Math.max(...week.state.minds.west.forces.map((f) => f.size));
      expect(fall).toBeLessThan(2);
    }
  });

  it('are exact after a verified pull-back and after an inspection', () => {
    for (const move of ['verifiedPullBack', 'acceptInspections']) {
      for (let i = 0; ; i++) {
        const week = watching([move], { ...start, seed: `inspect ${i}` });
        if (factOf(week.facts, 'saw', 'west').sightings.length === 0) continue;
        expect(week.state.minds.west.forces).toEqual(week.state.sides.russia.formations);
        expect(week.state.minds.west.readiness).toBe(week.state.sides.russia.readiness);
        break;
      }
    }
  });

  it('a move that is only mistaken for an inspection shows nothing', () => {
    const confused = changed(start, (s) => Object.assign(s.dials, { perceptionNoise: 1 }));
    const before = confused.minds.west.forces;
    const inspecting = ['acceptInspections', 'verifiedPullBack'];
    const taken = quiet.sides.russia.moves.filter(
      ({ move, neighbour }) =>
        !inspecting.includes(move.id) &&
        inspecting.includes(quiet.sides.russia.moves[neighbour]?.move.id ?? ''),
    );
    for (const { move } of taken)
      expect(watching([move.id], confused).state.minds.west.forces).toEqual(before);
  });

  it('after an inspection are a copy: what comes later is not known', () => {
    const week = watching(['verifiedPullBack']);
    const [theirs] = week.state.minds.west.forces;
    const [real] = week.state.sides.russia.formations;
    if (real) real.size += 50;
    expect(theirs?.size).not.toBe(real?.size);
  });
});

describe('mood', () => {
  it('heats by what escalates as it is seen, and cools', () => {
    expect(watching(['publishDemands', 'nuclearExercise']).state.minds.west.heat).toBeGreaterThan(
      watching([]).state.minds.west.heat,
    );
    expect(watching(['denyIntent']).state.minds.west.heat).toBeLessThan(watching([]).state.minds.west.heat);
  });

  it('keeps the heat of one’s own deeds too, whether they were seen or not', () => {
    expect(watching(['saboteurs']).state.sides.russia.heat).toBeGreaterThan(
      watching([]).state.sides.russia.heat,
    );
  });

  it('remembers the class of the last week that was seen', () => {
    const last = (...moves: string[]) =>
      watching(
        moves,
        changed(start, (s) => Object.assign(s.minds.west, { lastSeen: 'escalatory' })),
      ).state.minds.west.lastSeen;
    expect(last('nuclearExercise')).toBe('escalatory');
    expect(last('denyIntent')).toBe('conciliatory');
    expect(last()).toBe('neutral');
    expect(last('alignChina')).toBe('neutral');
  });

  it('a side is told what has been left in it, and why: the parts sum to the change', () => {
    for (const moves of [['nuclearExercise', 'publishDemands'], ['verifiedPullBack'], []]) {
      const { facts, state } = watching(moves);
      for (const side of SIDES) {
        const told = factsOf(facts, 'felt').filter((fact) => fact.side === side);
        expect(told.map(({ to, what }) => [to, what])).toEqual([
          [side, 'alarm'],
          [side, 'reputation'],
        ]);
        for (const { what, before, after, shifts } of told) {
          expect(before).toBe(start.minds[side][what]);
          expect(after).toBe(state.minds[side][what]);
          expect(before + shifts.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(after, 12);
        }
      }
    }
  });

  it('a side supposes what it has made the other feel from its own deeds, seen or not', () => {
    const own = (move?: string) => watching(move ? [move] : []).state.sides.russia;
    for (const what of ['pressure', 'reputation'] as const)
      expect(own('saboteurs')[what], what).toBeGreaterThan(own()[what]);
    expect(own('verifiedPullBack').reputation).toBeLessThan(own().reputation);
  });

  it('what is given counts as given under the pressure that lay on its giver when the orders were written', () => {
    const given = (pressure: number, west: string[] = []) => {
      const state = changed(start, (s) => {
        s.sides.west.pressure = pressure;
      });
      const week = weekOf(quiet, state);
      week.executed.russia = executed(quiet, 'russia', ['verifiedPullBack']);
      week.executed.west = executed(quiet, 'west', west);
      observationStage.run(week);
      return week.state.minds.west.reputation;
    };
    expect(given(0.9)).toBeLessThan(given(0.1));
    expect(given(0.1, ['publicWarning'])).toBe(given(0.1));
  });

  it('a class is that of the sum', () => {
    expect([classOf(0.5, 2), classOf(-0.5, 2), classOf(0, 2), classOf(5, 0)]).toEqual([
      'escalatory',
      'conciliatory',
      'neutral',
      'neutral',
    ]);
  });
});

describe('an open offer under pressure', () => {
  /** Both have an offer open; the West has been pressed as much as that. */
  const open = (pressure: number) =>
    changed(start, (s) => {
      s.minds.west.pressure = pressure;
      s.table.offers = {
        west: offerOf('west', { exercises: 1 }),
        russia: offerOf('russia', { exercises: 2 }),
      };
    });
  const sharp = ['nuclearExercise', 'borderBuildUp'];

  it('is taken back by the side that is pressed, and everybody hears of it', () => {
    const { state, facts } = watching(sharp, open(1));
    expect(state.table.offers.west).toBeNull();
    expect(factsOf(facts, 'withdrewOffer')).toEqual([{ kind: 'withdrewOffer', to: 'all', side: 'west' }]);
  });

  it('stays where nobody presses, or where the pressing stopped long ago', () => {
    for (const pressure of [0, 0.2]) {
      const { state, facts } = watching([], open(pressure));
      expect(state.table.offers.west).not.toBeNull();
      expect(factsOf(facts, 'withdrewOffer')).toEqual([]);
    }
  });

  it('of the side that presses stays: pressure spoils the other’s', () => {
    const from = changed(open(1), (s) => {
      s.sides.russia.pressure = 1;
    });
    expect(watching(sharp, from).state.table.offers.russia).toEqual(from.table.offers.russia);
  });

  it('is not mourned where there is none', () => {
    const bare = changed(open(1), (s) => {
      s.table.offers.west = null;
    });
    expect(factsOf(watching(sharp, bare).facts, 'withdrewOffer')).toEqual([]);
  });
});
