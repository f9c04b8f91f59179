// C49–C52, C54–C55: how moves are read, what talk is for, and where nothing helps.
import { describe, expect, it } from 'vitest';
import { decide } from '../../src/ai/index.ts';
import { type DialSettings, type Side, type State, type Type, viewFor } from '../../src/engine/index.ts';
import { playMatch, strategyPlayer } from '../../src/lab/match.ts';
import {
  begin,
  CLEAR,
  changed,
  factOf,
  january,
  NO_NOISE,
  play,
  suspicion,
  take,
} from '../support/engine.ts';
import { quiet, quietly, temptation } from '../support/engineCatalogue.ts';

const EVEN: DialSettings = {
  ...CLEAR,
  'priorHostile.west': 0.3,
  'priorHostile.russia': 0.3,
  'empathy.west': 0.4,
  'empathy.russia': 0.4,
  'attributionBias.west': 0,
  'attributionBias.russia': 0,
};
const alert = (s: State) => {
  s.sides.west.lastDone.alert = 1;
  s.minds.russia.done.alert = 1;
};

/** How far one more move, seen for what it looks like, moves the other side's suspicion against a week without it. */
function effectOf(side: Side, move: string, dials: DialSettings = EVEN): number {
  const reader: Side = side === 'west' ? 'russia' : 'west';
  let sum = 0;
  let seen = 0;
  for (let i = 0; seen < 12 && i < 60; i++) {
    const start = changed(begin(quiet, { seed: `read ${i}`, dials }), alert);
    const moved = play(quiet, start, { [side]: [move] });
    if (factOf(moved.facts, 'saw', reader).sightings.length === 0) continue;
    seen += 1;
    sum += suspicion(moved.facts, reader) - suspicion(play(quiet, start).facts, reader);
  }
  return sum / seen;
}

describe('C49 defensive moves are seen as escalation, on both sides', () => {
  it.each([
    ['russia', 'borderDefence'],
    ['west', 'armsToUkraine'],
    ['west', 'deployEast'],
  ] as const)('C49 %s’s %s raises suspicion across the line', (side, move) => {
    // With the level's own sight, in which a defensive build cannot always be told from an offensive one.
    expect(effectOf(side, move, NO_NOISE)).toBeGreaterThan(0);
  });

  it.each([
    ['russia', 'borderDefence', 'borderBuildUp'],
    ['west', 'deployEast', 'forwardArmour'],
  ] as const)('C49 %s’s %s sometimes looks like %s, and then alarms more', (side, move, twin) => {
    const reader: Side = side === 'west' ? 'russia' : 'west';
    const looks: Record<string, number[]> = {};
    const dials = {
      ...EVEN,
      distinguishability: 0,
      'assumedDistinguishability.west': 0.95,
      'assumedDistinguishability.russia': 0.95,
    };
    for (let i = 0; i < 40; i++) {
      const start = changed(begin(quiet, { seed: `look ${i}`, dials }), alert);
      const { facts } = play(quiet, start, { [side]: [move] });
      const [seen] = factOf(facts, 'saw', reader).sightings;
      const key = seen?.order.move ?? 'nothing';
      looks[key] = [...(looks[key] ?? []), suspicion(facts, reader)];
    }
    const mean = (list: number[] = []) => list.reduce((sum, x) => sum + x, 0) / list.length;
    expect(looks[twin]?.length).toBeGreaterThan(5);
    expect(looks[move]?.length).toBeGreaterThan(5);
    expect(mean(looks[twin])).toBeGreaterThan(mean(looks[move]));
  });

  it('C49 public claims are cheap talk next to a verified pull-back', () => {
    const said = effectOf('russia', 'denyIntent');
    const done = effectOf('russia', 'verifiedPullBack');
    expect(done).toBeLessThan(said - 0.3);
    expect(effectOf('russia', 'announcedPullBack')).toBeGreaterThan(done + 0.3);
  });
});

it('C50 there is no false symmetry: massed assault forces tell more than anti-tank weapons', () => {
  const assault = effectOf('russia', 'borderBuildUp');
  expect(assault).toBeGreaterThan(effectOf('west', 'armsToUkraine'));
  expect(assault).toBeGreaterThan(effectOf('russia', 'borderDefence'));
});

describe('C51 diplomacy to clarify intentions', () => {
  it('C51 talks raise the precision of signals: fewer moves are mistaken in the week after', () => {
    const mistaken = (talk: boolean) => {
      let count = 0;
      for (let i = 0; i < 80; i++) {
        const start = begin(quiet, { seed: `signal ${i}`, dials: { ...CLEAR, perceptionNoise: 0.4 } });
        const before = play(quiet, start, talk ? { west: ['westMinistersMeeting'] } : {}).state;
        const [seen] = factOf(
          play(quiet, before, { west: ['publicWarning'] }).facts,
          'saw',
          'russia',
        ).sightings;
        if (seen && seen.order.move !== 'publicWarning') count += 1;
      }
      return count;
    };
    expect(mistaken(true)).toBeLessThan(mistaken(false));
  });

  it('C51 an unnecessary war is one between two seekers: it happens, out of fear or by accident', () => {
    // Tension, forces in contact and an accident-prone world; nobody wants this war.
    const kinds = new Set<string>();
    for (let i = 0; i < 3000 && !kinds.has('war'); i++) {
      const start = brink(4, 4, `unwanted ${i}`);
      const { state } = take(quiet, start, { west: 'standFirm', russia: 'standFirm' });
      if (state.outcome) {
        expect(state.types).toEqual({ west: 'seeker', russia: 'seeker' });
        kinds.add(state.outcome.kind);
        expect(state.outcome.cause).toBe('inadvertent');
      }
    }
    expect(kinds).toContain('war');
  });
});

/** A crisis at a depth, between forces face to face, at the highest tension. */
function brink(depth: number, accidentRate: number, seed: string): State {
  const bounds = (): [number, number][] => [
    [-1e3, 1e3],
    [-1e3, 1e3],
    [-1e3, 1e3],
  ];
  return changed(begin(quiet, { seed, dials: { accidentRate } }), (s) => {
    s.tension = 100;
    s.awaiting = 'crisis';
    for (const side of [s.sides.west, s.sides.russia]) for (const f of side.formations) f.size *= 3;
    s.crisis = {
      cause: 'incident',
      by: null,
      move: null,
      attack: null,
      round: 1,
      depth,
      startRung: 4,
      resolve: { west: 0, russia: 0 },
      bounds: { west: bounds(), russia: bounds() },
      answers: [],
    };
  });
}

describe('C52 nuclear-armed states', () => {
  const ends = (depth: number, accidentRate: number, tries: number) => {
    const found = new Map<string, State>();
    for (let i = 0; i < tries && found.size < 2; i++) {
      const start = brink(depth, accidentRate, `brink ${i}`);
      const { state } = take(quiet, start, { west: 'standFirm', russia: 'standFirm' });
      if (state.outcome) found.set(state.outcome.kind, state);
    }
    return found;
  };

  it('C52 share a risk at the top of the ladder that nobody orders, and that both lose', () => {
    const found = ends(5, 4, 5000);
    const nuclear = found.get('nuclear');
    expect(nuclear?.outcome).toMatchObject({ cause: null, by: null });
    for (const side of ['west', 'russia'] as const) expect(nuclear?.outcome?.score[side]).toBeLessThan(0.2);
    expect(found.has('war')).toBe(true);
  });

  it('C52 not lower down, and not where nothing happens by accident', () => {
    expect(ends(3, 4, 500).has('nuclear')).toBe(false);
    expect([...ends(5, 0, 300).keys()]).toEqual([]);
  });
});

describe('C54 an aim to reset the order; Ukraine as hostage', () => {
  const as = (russia: Type) => quietly({ types: { west: 'seeker', russia } });

  it('C54 the revisionist wants the change itself: nobody gains more by an attack, nobody is paid off less by the table', () => {
    expect(temptation(as('revisionist'))).toBeGreaterThan(temptation(as('opportunist')));
    expect(temptation(as('opportunist'))).toBeGreaterThan(temptation(as('seeker')));
    const relief = (type: Type) =>
      temptation(as(type)) -
      temptation(
        changed(as(type), (s) =>
          Object.assign(s.table.agreed, { exercises: 2, missiles: 2, transparency: 3 }),
        ),
      );
    expect(relief('revisionist')).toBeLessThan(relief('opportunist'));
  });

  it('C54 the opportunist builds up as leverage more than a seeker who is as little afraid', () => {
    const builds = (type: Type) => {
      let count = 0;
      for (let i = 0; i < 150; i++) {
        const state = changed(as(type), (s) => Object.assign(s.minds.russia, { belief: [0.9, 0.05, 0.05] }));
        const { orders } = decide(quiet, viewFor(state, 'russia'), {
          seed: `lever ${i}`,
          strategy: 'policy',
          skill: 'regular',
        });
        if (
          orders.orders.some((one) =>
            ['borderBuildUp', 'troopsToBelarus', 'navalDeployment'].includes(one.move),
          )
        )
          count += 1;
      }
      return count;
    };
    expect(builds('opportunist')).toBeGreaterThan(builds('seeker'));
  });
});

it('C55 some seeds have no peaceful path with what is at hand', { timeout: 60_000 }, () => {
  const policies = ['policy', 'hardline', 'soft', 'mixed', 'firmButFlexible', 'appease'] as const;
  const lost = ['war', 'limitedWar', 'coup', 'nuclear'];
  const hopeless = (seed: string) =>
    policies.every((strategy) => {
      const player = (side: Side, id: (typeof policies)[number]) =>
        strategyPlayer(side, { seed, strategy: id, skill: 'regular' });
      const played = playMatch(
        january,
        { seed, types: { west: 'seeker', russia: 'revisionist' }, dials: { 'warCost.russia': 0.15 } },
        { west: player('west', strategy), russia: player('russia', 'policy') },
      );
      return played.ok && lost.includes(played.state.outcome?.kind ?? '');
    });
  const seeds = Array.from({ length: 12 }, (_, i) => `hopeless ${i}`);
  expect(seeds.some(hopeless)).toBe(true);
});
