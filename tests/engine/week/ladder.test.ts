import { describe, expect, it } from 'vitest';
import type { Side, State } from '../../../src/engine/index.ts';
import { climb } from '../../../src/engine/week/ladder.ts';
import { begin, changed, factOf } from '../../support/engine.ts';
import { quiet } from '../../support/engineCatalogue.ts';
import { executed, weekOf } from '../../support/engineWeek.ts';

/** A world at peace: no forces, no threats, no promises. */
const peace = changed(begin(quiet), (s) => {
  for (const side of [s.sides.west, s.sides.russia]) {
    side.formations = [];
    side.commitments = 0;
    for (const pack of Object.values(side.packages)) pack.clarity = 0;
  }
});
const at = (rung: number, change: (s: State) => void = () => {}) =>
  changed(peace, (s) => {
    s.rung = rung;
    s.peakRung = rung;
    change(s);
  });

function run(state: State, moves: Partial<Record<Side, string[]>> = {}) {
  const week = weekOf(quiet, state);
  week.executed = {
    west: executed(quiet, 'west', moves.west ?? []),
    russia: executed(quiet, 'russia', moves.russia ?? []),
  };
  climb(week);
  return week;
}
const rung = (...args: Parameters<typeof run>) => run(...args).state.rung;

describe('the rung', () => {
  it('is at least that of the highest escalatory move', () => {
    expect(rung(at(0), { russia: ['borderBuildUp'] })).toBe(5);
    expect(rung(at(0), { russia: ['borderBuildUp'], west: ['publicWarning'] })).toBe(5);
    expect(rung(at(2), { russia: ['nuclearExercise'] })).toBe(7);
  });

  it('else falls by one a week', () => {
    expect(rung(at(5))).toBe(4);
    expect(rung(at(0))).toBe(0);
  });

  it('falls faster where goodwill lets it', () => {
    expect(rung(at(7), { west: ['westLeadersCall'] })).toBe(5);
    expect(rung(at(2), { west: ['westLeadersCall'] })).toBe(1);
  });

  it('goodwill of one side does not undo what the other does', () => {
    expect(rung(at(4), { west: ['westVerifiedPullBack'], russia: ['borderBuildUp'] })).toBe(5);
  });

  it('is held by standing threats, by sanctions in force and by forces that stand forward', () => {
    const threats = (s: State) => {
      for (const pack of Object.values(s.sides.west.packages)) pack.clarity = 0.9;
    };
    const sanctions = (s: State) => Object.assign(s.sides.west.packages.banks ?? {}, { imposed: 1 });
    const forces = (size: number) => (s: State) => {
      s.sides.russia.formations = [{ theatre: 'belarus', size, offence: 0.8, ready: 0.8 }];
    };
    expect(rung(at(4, threats))).toBe(3);
    expect(rung(at(2, threats))).toBe(3);
    expect(rung(at(2, sanctions))).toBe(4);
    expect(rung(at(2, forces(50)))).toBe(4);
    expect(rung(at(2, forces(200)))).toBe(5);
    expect(rung(at(2))).toBe(1);
  });

  it('remembers its peak', () => {
    expect(run(at(3), { russia: ['nuclearExercise'] }).state.peakRung).toBe(7);
    expect(run(at(6)).state.peakRung).toBe(6);
  });
});

describe('tension', () => {
  const tension = (moves: Parameters<typeof run>[1], from = at(3)) => run(from, moves).state.tension;

  it('rises with what escalates and falls with what calms', () => {
    expect(tension({ russia: ['borderBuildUp'] })).toBeGreaterThan(tension({}));
    expect(tension({ west: ['westVerifiedPullBack'] })).toBeLessThan(tension({}));
  });

  it('is drawn to where the rung lets it be', () => {
    const hot = at(8, (s) => Object.assign(s, { tension: 20 }));
    const cold = at(1, (s) => Object.assign(s, { tension: 90 }));
    expect(tension({}, hot)).toBeGreaterThan(20);
    expect(tension({}, cold)).toBeLessThan(90);
  });

  it('stays between 0 and 100', () => {
    const top = at(8, (s) => Object.assign(s, { tension: 100 }));
    expect(
      tension({ russia: ['borderBuildUp', 'nuclearExercise'], west: ['strikeGroup'] }, top),
    ).toBeLessThanOrEqual(100);
  });

  it('is told to all with the rung', () => {
    const week = run(at(3), { russia: ['borderBuildUp'] });
    expect(factOf(week.facts, 'rung')).toMatchObject({
      to: 'all',
      from: 3,
      rung: 5,
      tension: week.state.tension,
    });
  });
});
