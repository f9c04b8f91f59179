import { describe, expect, it } from 'vitest';
import type { State } from '../../../src/engine/index.ts';
import {
  accidentProneness,
  contact,
  eventsStage,
  incidentsStage,
} from '../../../src/engine/week/incidents.ts';
import { begin, changed, changedLevel, factsOf, january } from '../../support/engine.ts';
import { weekOf } from '../../support/engineWeek.ts';

const start = begin(january);
const prone = (rung: number, change: (s: State) => void = () => {}) =>
  accidentProneness(january, changed(start, change), rung);

describe('the risk of accidents', () => {
  it('is nothing below rung 4', () => {
    for (const rung of [0, 1, 2, 3]) expect(prone(rung)).toBe(0);
    expect(prone(4)).toBeGreaterThan(0);
  });

  it('is convex above', () => {
    const steps = [4, 5, 6, 7, 8].map((rung) => prone(rung));
    const rises = steps.slice(1).map((risk, i) => risk - (steps[i] ?? 0));
    for (const [i, rise] of rises.slice(1).entries()) expect(rise).toBeGreaterThan(rises[i] ?? 1);
  });

  it('grows with tension and with forces in contact', () => {
    expect(prone(6, (s) => Object.assign(s, { tension: 90 }))).toBeGreaterThan(
      prone(6, (s) => Object.assign(s, { tension: 10 })),
    );
    const armed = (factor: number) => (s: State) => {
      for (const f of s.sides.russia.formations) f.size *= factor;
    };
    expect(prone(6, armed(1))).toBeGreaterThan(prone(6, armed(0.1)));
    expect(contact(january, changed(start, armed(1)))).toBeGreaterThan(
      contact(january, changed(start, armed(0.1))),
    );
  });

  it.each(['transparency', 'exercises', 'missiles'])('is cut by what is agreed on %s', (issue) => {
    expect(prone(6, (s) => Object.assign(s.table.agreed, { [issue]: 2 }))).toBeLessThan(prone(6));
  });

  it('scales with the dial, to nothing at 0', () => {
    const dial = (accidentRate: number) => (s: State) => Object.assign(s.dials, { accidentRate });
    expect(prone(6, dial(2))).toBeCloseTo(2 * prone(6, dial(1)), 12);
    expect(prone(8, dial(0))).toBe(0);
  });
});

describe('incidents', () => {
  const run = (seed: string, change: (s: State) => void = () => {}) => {
    const week = weekOf(
      january,
      changed({ ...start, seed }, (s) => {
        s.rung = 7;
        s.tension = 100;
        s.dials.accidentRate = 4;
        change(s);
      }),
    );
    incidentsStage.run(week);
    return week;
  };

  it('happen sometimes, and then call for a crisis that nobody made', () => {
    const weeks = Array.from({ length: 60 }, (_, i) => run(`incident ${i}`));
    const happened = weeks.filter((week) => factsOf(week.facts, 'incident').length > 0);
    expect(happened.length).toBeGreaterThan(2);
    expect(happened.length).toBeLessThan(58);
    for (const week of happened) expect(week.seeds).toMatchObject([{ cause: 'incident', by: null }]);
  });

  it('happen as often as the debrief says', () => {
    let expected = 0;
    let found = 0;
    for (let i = 0; i < 400; i++) {
      const { facts } = run(`often ${i}`);
      for (const fact of factsOf(facts, 'luck')) {
        expected += fact.chance;
        found += fact.happened ? 1 : 0;
      }
    }
    expect(Math.abs(found - expected)).toBeLessThan(4 * Math.sqrt(expected));
  });

  it('never happen where nothing happens by accident', () => {
    for (let i = 0; i < 40; i++) {
      const week = run(`none ${i}`, (s) => Object.assign(s.dials, { accidentRate: 0 }));
      expect(factsOf(week.facts, 'incident')).toEqual([]);
    }
  });
});

describe('events', () => {
  const run = (seed: string, change: (s: State) => void = () => {}, rules = january) => {
    const week = weekOf(rules, changed({ ...start, seed }, change));
    eventsStage.run(week);
    return week;
  };
  const only = (id: string) =>
    changedLevel(january, (level) => {
      level.eventRate = 1;
      level.events = level.events.filter((event) => event.id === id);
    });

  it('come up as often as the level says', () => {
    const found = Array.from({ length: 300 }, (_, i) => factsOf(run(`deck ${i}`).facts, 'event').length);
    expect(found.reduce((sum, n) => sum + n, 0) / 300).toBeCloseTo(january.level.eventRate, 1);
  });

  it('come only in their season', () => {
    const [olympics] = only('olympics').level.events;
    const first = olympics?.when[0]?.atLeast ?? 0;
    const at = (week: number) =>
      factsOf(run('season', (s) => Object.assign(s, { week }), only('olympics')).facts, 'event').length;
    expect(at(first - 1)).toBe(0);
    expect(at(first)).toBe(1);
  });

  it('come once', () => {
    const rules = only('gasPrice');
    expect(factsOf(run('once', () => {}, rules).facts, 'event')).toHaveLength(1);
    expect(factsOf(run('once', (s) => s.eventsDone.push('gasPrice'), rules).facts, 'event')).toEqual([]);
  });

  it('do what they say', () => {
    const { state } = run('effect', () => {}, only('roubleFx'));
    expect(state.sides.russia.economy).toBeLessThan(start.sides.russia.economy);
    expect(state.eventsDone).toContain('roubleFx');
  });

  it('some answer to what was done', () => {
    const rules = only('leak');
    expect(factsOf(run('leak', () => {}, rules).facts, 'event')).toEqual([]);
    const written = (s: State) => Object.assign(s.sides.west.lastDone, { writtenAnswer: 1 });
    expect(factsOf(run('leak', written, rules).facts, 'event')).toHaveLength(1);
  });
});
