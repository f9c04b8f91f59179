import { describe, expect, it } from 'vitest';
import type { State } from '../../../src/engine/index.ts';
import { alliesStage } from '../../../src/engine/week/allies.ts';
import { begin, changed } from '../../support/engine.ts';
import { quiet } from '../../support/engineCatalogue.ts';
import { executed, weekOf } from '../../support/engineWeek.ts';

const start = begin(quiet);

/** The stage alone, after the West's moves were carried out. */
function run(moves: string[] = [], change: (s: State) => void = () => {}): State {
  const week = weekOf(quiet, changed(start, change));
  week.executed.west = executed(quiet, 'west', moves);
  alliesStage.run(week);
  return week.state;
}
const calm = (s: State) => Object.assign(s.minds.west, { heat: 0.3 });
const support = (s: State, ally: string) => s.sides.west.support[ally] ?? 0;

describe('allies', () => {
  it('drift by how far policy lies from what they want', () => {
    const firm = run(['strikeGroup', 'exerciseEast'], calm);
    const soft = run(['westVerifiedPullBack'], calm);
    expect(support(firm, 'poland')).toBeGreaterThan(support(soft, 'poland'));
    expect(support(firm, 'germany')).toBeLessThan(support(soft, 'germany'));
  });

  it('are united by a threat, the hawks most', () => {
    const hot = run(['strikeGroup'], (s) => Object.assign(s.minds.west, { heat: 0.95 }));
    const cold = run(['strikeGroup'], calm);
    expect(support(hot, 'poland')).toBeGreaterThan(support(cold, 'poland'));
  });

  it('drift back towards where they came from', () => {
    const low = run([], (s) => Object.assign(s.sides.west.support, { france: 0.2 }));
    const home = run([]);
    expect(support(low, 'france') - 0.2).toBeGreaterThan(support(home, 'france') - support(start, 'france'));
  });
});

describe('the home front', () => {
  it('gives capital back, more the firmer it stands', () => {
    const back = (homeFront: number) =>
      run([], (s) => Object.assign(s.sides.west, { homeFront, capital: 5 })).sides.west.capital - 5;
    expect(back(0.9)).toBeGreaterThan(back(0.2));
    expect(back(0.2)).toBeGreaterThan(0);
  });

  it('suffers where the economy does, and where all capital is spent', () => {
    const front = (over: object) =>
      run([], (s) => Object.assign(s.sides.west, { homeFront: 0.6, ...over })).sides.west.homeFront;
    expect(front({ economy: 0.3 })).toBeLessThan(front({ economy: 0.8 }));
    expect(front({ capital: 0 })).toBeLessThan(front({ capital: 10 }));
  });
});

describe('what fades', () => {
  it('boldness after a crisis won', () => {
    expect(run([], (s) => Object.assign(s.sides.west, { boldness: 0.8 })).sides.west.boldness).toBeLessThan(
      0.8,
    );
  });

  it('readiness above that of the start, not below it', () => {
    const at = (readiness: number) =>
      run([], (s) => Object.assign(s.sides.russia, { readiness })).sides.russia.readiness;
    expect(at(0.9)).toBeLessThan(0.9);
    expect(at(0.9)).toBeGreaterThan(0.8);
    expect(at(0.3)).toBe(0.3);
  });

  it('the credit of threats that are named and never used', () => {
    const named = (clarity: number) =>
      run([], (s) => {
        for (const pack of Object.values(s.sides.west.packages)) pack.clarity = clarity;
      }).sides.west.record;
    expect(named(0.9)).toBeLessThan(named(0));
    expect(named(0)).toBe(start.sides.west.record);
  });
});
