import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact, Side } from '../../../src/engine/index.ts';
import { Changes, keyOf, whom } from '../../../src/engine/week/changes.ts';
import { begin, changed, january } from '../../support/engine.ts';

const state = begin(january);

describe('changes', () => {
  it('take effect only when they are applied, once', () => {
    const now = changed(state, () => {});
    const changes = new Changes([]);
    changes.add('tension', 3, 'west', 'alert');
    expect(now.tension).toBe(state.tension);
    changes.apply(now);
    expect(now.tension).toBe(state.tension + 3);
    changes.apply(now);
    expect(now.tension).toBe(state.tension + 3);
  });

  it('are summed first and clamped once: an excess does not eat what comes after', () => {
    const full = changed(state, (s) => Object.assign(s, { tension: 98 }));
    const changes = new Changes([]);
    changes.add('tension', 10, 'west', 'alert');
    changes.add('tension', -9, 'russia', 'pullBack');
    changes.apply(full);
    expect(full.tension).toBe(99);
  });

  it('give the same number whatever the order of the two seats', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { maxLength: 6 }), (amounts) => {
        const run = (order: readonly Side[]) => {
          const now = changed(state, () => {});
          const changes = new Changes([]);
          for (const side of order)
            for (const by of amounts) changes.add('tension', side === 'west' ? by : -by / 3, side, 'x');
          changes.apply(now);
          return now.tension;
        };
        expect(run(['west', 'russia'])).toBe(run(['russia', 'west']));
      }),
      { seed: 2022 },
    );
  });

  it('hold every number in its range', () => {
    const now = changed(state, () => {});
    const changes = new Changes([]);
    for (const key of [
      'tension',
      'pretext',
      'thirdWill',
      'capital.west',
      'readiness.russia',
      'support.west.germany',
      'commitments.west',
    ])
      changes.add(key, -1000, null, 'x');
    changes.apply(now);
    expect([
      now.tension,
      now.pretext,
      now.third?.will,
      now.sides.west.capital,
      now.sides.russia.readiness,
    ]).toEqual([0, 0, 0, 0, 0]);
    for (const key of ['tension', 'pretext', 'capital.west']) changes.add(key, 1000, null, 'x');
    changes.apply(now);
    expect([now.tension, now.pretext, now.sides.west.capital]).toEqual([100, 1, 20]);
  });

  it('say what changed, by how much, why and through whom; hidden numbers to their owner only', () => {
    const facts: Fact[] = [];
    const changes = new Changes(facts);
    changes.add('tension', 3, 'west', 'alert');
    changes.add('readiness.russia', 0.1, 'russia', 'snapExercise');
    changes.add('support.west.germany', -0.1, null, 'allies');
    changes.add('tension', 0, 'west', 'nothing');
    expect(facts).toEqual([
      { kind: 'changed', to: 'all', what: 'tension', side: null, by: 3, why: 'alert', source: 'west' },
      {
        kind: 'changed',
        to: 'russia',
        what: 'readiness',
        side: 'russia',
        by: 0.1,
        why: 'snapExercise',
        source: 'russia',
      },
      {
        kind: 'changed',
        to: 'all',
        what: 'support.germany',
        side: 'west',
        by: -0.1,
        why: 'allies',
        source: null,
      },
    ]);
  });

  it('of a number that nobody knows are a mistake in the program', () => {
    expect(() => new Changes([]).add('luck.west', 1, null, 'x')).toThrow(/luck/);
  });

  it('of a third party that is not there change nothing', () => {
    const alone = changed(state, (s) => {
      s.third = null;
    });
    const changes = new Changes([]);
    changes.add('thirdWill', 0.5, null, 'x');
    expect(() => changes.apply(alone)).not.toThrow();
    expect(alone.third).toBeNull();
  });
});

describe('whose number an effect means', () => {
  it('the mover’s own, its rival’s, or that of a seat by name', () => {
    expect(whom(undefined, 'russia', null)).toBe('russia');
    expect(whom('self', 'russia', null)).toBe('russia');
    expect(whom('rival', 'russia', null)).toBe('west');
    expect(whom('west', 'russia', null)).toBe('west');
    expect(whom('russia', null, null)).toBe('russia');
  });

  it('common numbers have no seat', () => {
    expect(keyOf('tension', 'west')).toBe('tension');
    expect(keyOf('thirdWill', 'west')).toBe('thirdWill');
    expect(keyOf('economy', 'west')).toBe('economy.west');
  });
});
