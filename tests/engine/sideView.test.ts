import { describe, expect, it } from 'vitest';
import { SIDES, viewFor } from '../../src/engine/index.ts';
import { begin, changed, january } from '../support/engine.ts';

// That nothing hidden shows at all is proved in properties/leak.test.ts; here is what does show.
const state = begin(january, { types: { west: 'seeker', russia: 'revisionist' } });

describe.each(SIDES)('the view of %s', (side) => {
  const rival = side === 'west' ? 'russia' : 'west';
  const view = viewFor(state, side);

  it('holds all of its own', () => {
    expect(view.own).toEqual(state.sides[side]);
    expect(view.mind).toEqual(state.minds[side]);
    expect(view.type).toBe(state.types[side]);
  });

  it('holds of the rival what everybody can know', () => {
    for (const key of [
      'economy',
      'capital',
      'homeFront',
      'support',
      'packages',
      'commitments',
      'record',
      'ground',
    ] as const)
      expect(view.rival[key]).toEqual(state.sides[rival][key]);
  });

  it('holds nothing of the rival’s forces, readiness, sources, guard or deeds, or of what it supposes to have made one feel', () => {
    for (const key of [
      'formations',
      'readiness',
      'heat',
      'pressure',
      'alarm',
      'reputation',
      'lastDone',
      'sources',
      'guard',
      'lastSlip',
    ])
      expect(view.rival).not.toHaveProperty(key);
    expect(view).not.toHaveProperty('seed');
    expect(view).not.toHaveProperty('types');
    expect(view).not.toHaveProperty('observers');
  });

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
  });

  it('in a crisis shows one’s own resolve only', () => {
    const bounds = (): [number, number][] => [
      [-1, 1],
      [-1, 1],
      [-1, 1],
    ];
    const tense = changed(state, (s) => {
      s.crisis = {
        cause: 'incident',
        by: null,
        move: null,
        attack: null,
        round: 1,
        depth: 1,
        startRung: 3,
        resolve: { west: 0.25, russia: -0.75 },
        bounds: { west: bounds(), russia: bounds() },
        answers: [],
      };
    });
    const { crisis } = viewFor(tense, side);
    expect(crisis?.resolve).toBe(tense.crisis?.resolve[side]);
    expect(JSON.stringify(crisis)).not.toContain(String(tense.crisis?.resolve[rival]));
    expect(crisis).not.toHaveProperty('bounds');
  });
});
