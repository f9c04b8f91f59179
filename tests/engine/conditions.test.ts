import { describe, expect, it } from 'vitest';
import { compileCondition, compileConditions, indicator } from '../../src/engine/conditions.ts';
import { type Condition, type Indicator, type State, viewFor } from '../../src/engine/index.ts';
import { natureSight, sightOf } from '../../src/engine/sight.ts';
import { begin, changed, january } from '../support/engine.ts';

const state = changed(begin(january), (s) => {
  s.sides.west.ground = 0.3;
});
const holds = (condition: Condition, on: State = state) =>
  compileCondition(condition)(natureSight(january, on));

describe('an indicator', () => {
  it.each([
    ['week', (s: State) => s.week],
    ['rung', (s: State) => s.rung],
    ['tension', (s: State) => s.tension],
    ['fatigue', (s: State) => s.fatigue],
    ['pretext', (s: State) => s.pretext],
    ['talkClarity', (s: State) => s.talkClarity],
    ['thirdDefence', (s: State) => s.third?.defence],
    ['thirdStability', (s: State) => s.third?.stability],
    ['thirdWill', (s: State) => s.third?.will],
    ['thirdAlignment', (s: State) => s.third?.alignment],
    ['capital.west', (s: State) => s.sides.west.capital],
    ['economy.russia', (s: State) => s.sides.russia.economy],
    ['homeFront.west', (s: State) => s.sides.west.homeFront],
    ['record.russia', (s: State) => s.sides.russia.record],
    ['boldness.west', (s: State) => s.sides.west.boldness],
    ['gasDependence.west', (s: State) => s.sides.west.gasDependence],
    ['squeeze.west', (s: State) => s.sides.west.squeeze],
    ['readiness.russia', (s: State) => s.sides.russia.readiness],
    ['sources.west', (s: State) => s.sides.west.sources],
    ['guard.west', (s: State) => s.sides.west.guard],
    ['ground.west', (s: State) => s.sides.west.ground],
    ['ground.russia', (s: State) => s.sides.russia.ground],
  ] as [Indicator, (s: State) => number | undefined][])('%s is the state’s own number', (what, read) => {
    expect(indicator(natureSight(january, state), what)).toBe(read(state));
  });

  it('cohesion, clarity, offence and defence are reckoned', () => {
    for (const what of ['cohesion.west', 'clarity.west', 'offence.russia', 'defence.west'] as const) {
      const value = indicator(natureSight(january, state), what);
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(1.2);
    }
  });
});

describe('a condition', () => {
  it('tests a number from below and above, its ends included', () => {
    const at = changed(state, (s) => {
      s.tension = 50;
    });
    expect(holds({ what: 'tension', atLeast: 50 }, at)).toBe(true);
    expect(holds({ what: 'tension', atMost: 50 }, at)).toBe(true);
    expect(holds({ what: 'tension', atLeast: 50.01 }, at)).toBe(false);
    expect(holds({ what: 'tension', atMost: 49.99 }, at)).toBe(false);
    expect(holds({ what: 'tension', atLeast: 40, atMost: 60 }, at)).toBe(true);
    expect(holds({ what: 'tension', atLeast: 40, atMost: 45 }, at)).toBe(false);
  });

  it('tests what is agreed, from the first step unless a step is named', () => {
    const agreed = changed(state, (s) => {
      s.table.agreed.exercises = 1;
    });
    expect(holds({ agreed: 'exercises' })).toBe(false);
    expect(holds({ agreed: 'exercises' }, agreed)).toBe(true);
    expect(holds({ agreed: 'exercises', step: 2 }, agreed)).toBe(false);
  });

  it('tests what was done, ever or within some weeks, and its contrary', () => {
    const later = changed(state, (s) => {
      s.sides.west.lastDone.alert = 2;
      s.week = 5;
    });
    expect(holds({ done: 'alert' })).toBe(false);
    expect(holds({ notDone: 'alert' })).toBe(true);
    expect(holds({ done: 'alert' }, later)).toBe(true);
    expect(holds({ done: 'alert', within: 3 }, later)).toBe(true);
    expect(holds({ done: 'alert', within: 2 }, later)).toBe(false);
    expect(holds({ notDone: 'alert', within: 2 }, later)).toBe(true);
    expect(holds({ notDone: 'alert' }, later)).toBe(false);
  });

  it('tests packages: named clearly, imposed, not imposed', () => {
    const named = changed(state, (s) => {
      s.sides.west.packages.swift = { clarity: 0.95, imposed: 0 };
    });
    const imposed = changed(state, (s) => {
      s.sides.west.packages.swift = { clarity: 0.95, imposed: 2 };
    });
    expect(holds({ named: 'swift' })).toBe(false);
    expect(holds({ named: 'swift' }, named)).toBe(true);
    expect(holds({ imposed: 'swift' }, named)).toBe(false);
    expect(holds({ notImposed: 'swift' }, named)).toBe(true);
    expect(holds({ imposed: 'swift' }, imposed)).toBe(true);
    expect(holds({ notImposed: 'swift' }, imposed)).toBe(false);
  });

  it('holds only where all its parts hold', () => {
    const done = changed(state, (s) => {
      s.sides.west.lastDone.alert = 1;
    });
    expect(holds({ what: 'tension', atLeast: 0, done: 'alert' })).toBe(false);
    expect(holds({ what: 'tension', atLeast: 0, done: 'alert' }, done)).toBe(true);
    expect(holds({ what: 'tension', atLeast: 101, done: 'alert' }, done)).toBe(false);
  });

  it('an empty list of conditions always holds; one that fails is enough', () => {
    const sight = natureSight(january, state);
    expect(compileConditions([])(sight)).toBe(true);
    expect(compileConditions([{ what: 'week', atLeast: 1 }, { done: 'alert' }])(sight)).toBe(false);
  });
});

describe('what one side cannot know', () => {
  const readiness: Condition = { what: 'readiness.russia', atLeast: 0.99 };

  it('is taken to hold by the other side', () => {
    expect(compileCondition(readiness)(sightOf(january, viewFor(state, 'west')))).toBe(true);
  });

  it('is tested by its owner and by nature', () => {
    expect(compileCondition(readiness)(sightOf(january, viewFor(state, 'russia')))).toBe(false);
    expect(holds(readiness)).toBe(false);
  });

  it('a move counts as done by the rival only if it was seen', () => {
    const unseen = changed(state, (s) => {
      s.sides.russia.lastDone.troopsToBelarus = 1;
    });
    const seen = changed(unseen, (s) => {
      s.minds.west.done.troopsToBelarus = 1;
    });
    const test = compileCondition({ done: 'troopsToBelarus' });
    expect(test(sightOf(january, viewFor(unseen, 'west')))).toBe(false);
    expect(test(sightOf(january, viewFor(unseen, 'russia')))).toBe(true);
    expect(test(sightOf(january, viewFor(seen, 'west')))).toBe(true);
  });
});
