import { describe, expect, it } from 'vitest';
import type { State } from '../../../src/engine/index.ts';
import { thirdStage } from '../../../src/engine/week/third.ts';
import { begin, changed, changedLevel, factOf, january, mirror } from '../../support/engine.ts';
import { weekOf } from '../../support/engineWeek.ts';

const start = begin(january);

function run(change: (s: State) => void = () => {}, seed = 'kyiv', rules = january) {
  const week = weekOf(rules, changed({ ...start, seed }, change));
  thirdStage.run(week);
  return week;
}
const decisions = (change: (s: State) => void = () => {}) =>
  new Set(Array.from({ length: 200 }, (_, i) => run(change, `kyiv ${i}`).state.third?.decision ?? ''));

describe('the third party', () => {
  it('decides one thing and says one thing, every week', () => {
    const { state, facts } = run();
    expect(factOf(facts, 'third')).toMatchObject({
      to: 'all',
      decision: state.third?.decision,
      voice: state.third?.voice,
    });
    expect(january.level.third?.decisions.map((one) => one.id)).toContain(state.third?.decision);
    expect(january.level.third?.voices.map((one) => one.id)).toContain(state.third?.voice);
  });

  it('decides only what its situation allows, and all of that', () => {
    const shaken = decisions((s) => Object.assign(s.third ?? {}, { stability: 0.3 }));
    const steady = decisions((s) => Object.assign(s.third ?? {}, { stability: 0.9 }));
    expect(shaken).toContain('emergency');
    expect(steady).not.toContain('emergency');
    for (const { id, when } of january.level.third?.decisions ?? [])
      if (when.length === 0) expect(steady).toContain(id);
  });

  it('decides things of greater weight more often', () => {
    const heavy = changedLevel(january, (level) => {
      for (const one of level.third?.decisions ?? []) one.weight = one.id === 'steady' ? 50 : 0.1;
    });
    const found = Array.from(
      { length: 60 },
      (_, i) => run(() => {}, `kyiv ${i}`, heavy).state.third?.decision,
    );
    expect(found.filter((id) => id === 'steady').length).toBeGreaterThan(45);
  });

  it('changes its own fate by what it decides', () => {
    const only = (id: string) =>
      changedLevel(january, (level) => {
        if (level.third) level.third.decisions = level.third.decisions.filter((one) => one.id === id);
      });
    expect(run(() => {}, 'kyiv', only('steady')).state.third?.stability).toBeGreaterThan(
      start.third?.stability ?? 1,
    );
    expect(
      run((s) => Object.assign(s, { tension: 60 }), 'kyiv', only('reserves')).state.third?.defence,
    ).toBeGreaterThan(start.third?.defence ?? 1);
  });

  it('keeps its last decision where it has none to take', () => {
    const mute = changedLevel(january, (level) => {
      if (level.third) level.third.decisions = [];
    });
    expect(
      run((s) => Object.assign(s.third ?? {}, { decision: 'steady' }), 'kyiv', mute).state.third?.decision,
    ).toBe('steady');
  });

  it('is not there in an abstract level', () => {
    const week = weekOf(mirror, begin(mirror));
    thirdStage.run(week);
    expect(week.facts).toEqual([]);
    expect(week.state.third).toBeNull();
  });
});
