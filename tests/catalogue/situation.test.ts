// C01–C05, C28, C41–C42, C47–C48: where everybody stands at the start, and who they are.
import { describe, expect, it } from 'vitest';
import {
  cohesion,
  punishment,
  type Side,
  type State,
  selfOf,
  TYPES,
  viewFor,
} from '../../src/engine/index.ts';
import { consentChance } from '../../src/engine/week/diplomacy.ts';
import { accidentProneness } from '../../src/engine/week/incidents.ts';
import {
  begin,
  CLEAR,
  changed,
  changedLevel,
  factOf,
  factsOf,
  january,
  legalNames,
  offerOf,
  order,
  play,
  rulesOf,
} from '../support/engine.ts';
import { fearOf, quiet, quietly, quietWith, temptation, withAndWithout } from '../support/engineCatalogue.ts';

const troops = (list: readonly { size: number }[]) => list.reduce((sum, f) => sum + f.size, 0);
const united = (state: State, side: Side = 'west') => cohesion(quiet, side, state.sides[side]);

it('C01 over 100,000 Russian troops stand around Ukraine, and the West counts them with an error of up to 15 %', () => {
  const errors: number[] = [];
  for (let i = 0; i < 60; i++) {
    const state = begin(january, { seed: `count ${i}` });
    expect(troops(state.sides.russia.formations)).toBeGreaterThan(100);
    state.minds.west.forces.forEach((seen, f) => {
      errors.push(seen.size / (state.sides.russia.formations[f]?.size ?? 1) - 1);
    });
  }
  expect(Math.min(...errors)).toBeGreaterThanOrEqual(-0.15);
  expect(Math.max(...errors)).toBeLessThanOrEqual(0.15);
  expect(Math.max(...errors) - Math.min(...errors)).toBeGreaterThan(0.25);
});

it('C01 tension is the highest in decades, and with it and those troops accidents are near', () => {
  const state = begin(january);
  const risk = (change: (s: State) => void) => accidentProneness(january, changed(state, change), state.rung);
  const now = risk(() => {});
  expect(now).toBeGreaterThan(0);
  expect(risk((s) => Object.assign(s, { tension: 5 }))).toBeLessThan(now);
  expect(risk((s) => s.sides.russia.formations.splice(0))).toBeLessThan(now);
});

it('C02 the West’s brief is to avert an invasion', () => {
  expect(january.level.sides.west.briefs.seeker).toContain('avertInvasion');
});

it('C02 deterrence alone holds greed and frightens; diplomacy alone calms and holds no greed', () => {
  const start = quietly({ types: { west: 'seeker', russia: 'opportunist' } });
  const firm = [
    ['armsToUkraine', 'nameSanctions', 'alert'],
    ['armsToUkraine', 'deployEast', 'nameSanctions'],
  ];
  const kind = [
    ['westMinistersMeeting', 'westLeadersCall', 'westHotline'],
    ['westMinistersMeeting', 'westHotline'],
  ];
  const after = (weeks: string[][]) =>
    weeks.reduce(
      (state, moves) =>
        play(quiet, state, {
          west: moves.map((id) =>
            id === 'nameSanctions'
              ? order(quiet, id, { package: state.week === 1 ? 'swift' : 'banks', clarity: 'exact' })
              : id,
          ),
        }).state,
      start,
    );
  const deterred = after(firm);
  const courted = after(kind);
  expect(temptation(deterred)).toBeLessThan(temptation(courted));
  expect(fearOf(deterred, 'russia')).toBeGreaterThan(fearOf(courted, 'russia'));
  expect(deterred.minds.russia.heat).toBeGreaterThan(courted.minds.russia.heat);
  expect(deterred.tension).toBeGreaterThan(courted.tension);
});

it('C03 the week of 24 January holds the 27th, and the long version begins two weeks before', () => {
  const day = 24 * 3600 * 1000;
  const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / day;
  const long = rulesOf('january-2022-long');
  expect(days(january.level.date, '2022-01-27')).toBeGreaterThanOrEqual(0);
  expect(days(january.level.date, '2022-01-27')).toBeLessThan(7);
  expect(days(long.level.date, january.level.date)).toBe(14);
  const week = (level: typeof long.level, id: string) =>
    level.events.find((event) => event.id === id)?.when[0]?.atLeast;
  expect(week(long.level, 'munich')).toBe((week(january.level, 'munich') ?? 0) + 2);
  expect(begin(long).dials.weeks).toBeGreaterThan(begin(january).dials.weeks);
});

describe('C04', () => {
  it.each([
    'unitedStates',
    'unitedKingdom',
    'france',
    'germany',
    'poland',
    'balticStates',
    'romania',
    'bulgaria',
    'spain',
    'denmark',
    'canada',
  ])('C04 %s counts for the West’s cohesion', (ally) => {
    const at = (support: number) =>
      changed(quietly(), (s) => {
        expect(s.sides.west.support[ally]).toBeGreaterThan(0);
        s.sides.west.support[ally] = support;
      });
    expect(united(at(0.7))).toBeGreaterThan(united(at(0.1)));
  });

  it('C04 every one of them has leanings of its own', () => {
    const { allies } = january.level.sides.west;
    const leanings = allies.map((ally) => `${ally.hawkishness} ${ally.energyDependence} ${ally.weight}`);
    expect(new Set(leanings).size).toBe(allies.length);
  });

  it.each(['poland', 'baltics', 'romania'])('C04 %s can host troops', (theatre) => {
    const alerted = play(quiet, quietly(), { west: ['alert'] }).state;
    const { state } = play(quiet, alerted, { west: [order(quiet, 'deployEast', { theatre })] });
    const there = (s: State) => s.sides.west.formations.find((f) => f.theatre === theatre)?.size ?? 0;
    expect(there(state)).toBeGreaterThan(there(alerted));
  });
});

describe('C05 Ukraine is an actor', () => {
  const at = (part: 'defence' | 'stability' | 'will' | 'alignment', value: number) =>
    changed(quietly({ types: { west: 'seeker', russia: 'opportunist' } }), (s) => {
      if (s.third) s.third[part] = value;
    });

  it('C05 its defence makes an attack pay less', () => {
    expect(temptation(at('defence', 0.7))).toBeLessThan(temptation(at('defence', 0.2)));
  });

  it('C05 its stability keeps a plot from being possible', () => {
    expect(legalNames(quiet, at('stability', 0.3), 'russia')).toContain('plot');
    expect(legalNames(quiet, at('stability', 0.6), 'russia')).not.toContain('plot');
  });

  it('C05 its will decides what it consents to', () => {
    const offer = offerOf('russia', { openDoor: 3 }, { form: 'political', verified: false });
    expect(consentChance(quiet, at('will', 0.9), 'openDoor', 3, offer)).toBeLessThan(
      consentChance(quiet, at('will', 0.1), 'openDoor', 3, offer),
    );
  });

  it('C05 its alignment with the West is part of what Russia fears', () => {
    expect(fearOf(at('alignment', 0.9), 'russia')).toBeGreaterThan(fearOf(at('alignment', 0.1), 'russia'));
  });

  it('C05 it decides something every week, and what it decides has effects', () => {
    const decided = new Set<string>();
    let moved = 0;
    for (let i = 0; i < 20; i++) {
      const start = begin(january, { seed: `kyiv ${i}` });
      const { facts } = play(january, start);
      const { decision } = factOf(facts, 'third');
      expect(january.level.third?.decisions.map((one) => one.id)).toContain(decision);
      decided.add(decision);
      if (factsOf(facts, 'changed').some((fact) => fact.why === decision)) moved += 1;
    }
    expect(decided.size).toBeGreaterThan(2);
    expect(moved).toBeGreaterThan(10);
  });

  it('C05 it speaks, and says different things in different weeks', () => {
    const armed = play(january, begin(january, { seed: 'voice' }), { west: ['armsToUkraine'] }).state;
    const heard = new Set<string>();
    for (let i = 0; i < 30; i++)
      heard.add(play(january, { ...armed, seed: `voice ${i}` }).state.third?.voice ?? '');
    expect(heard.size).toBeGreaterThan(1);
    expect(heard).not.toContain('');
    expect(heard).toContain('thanksArms');
  });
});

it('C28 about 8,000 allied troops already in the east are part of what Russia fears', () => {
  const bare = quietWith((level) => {
    level.sides.west.formations = [];
  });
  const state = quietly();
  expect(troops(state.sides.west.formations)).toBeCloseTo(8, 1);
  expect(fearOf(begin(bare), 'russia', bare)).toBeLessThan(fearOf(begin(quiet), 'russia'));
});

it('C41 all allies respond to a full invasion, whatever divides them; against a part of one nothing holds them', () => {
  const named = (support: number) =>
    changed(quietly(), (s) => {
      for (const ally in s.sides.west.support) s.sides.west.support[ally] = support;
      for (const pack of Object.values(s.sides.west.packages)) pack.clarity = 0.9;
    });
  expect(punishment(quiet, named(0), 'russia', 'incursion')).toBe(0);
  expect(punishment(quiet, named(0), 'russia', 'full')).toBeGreaterThan(0.1);
  const fall = (kind: 'full' | 'incursion') =>
    punishment(quiet, named(0.9), 'russia', kind) - punishment(quiet, named(0), 'russia', kind);
  expect(fall('full')).toBeLessThan(fall('incursion'));
});

it('C42 cohesion is the mean of the allies’ support less what divides them', () => {
  const { allies } = quiet.level.sides.west;
  const half = (ally: number) => (ally % 2 === 0 ? 1 : -1);
  const weight = (sign: number) =>
    allies.reduce((sum, ally, i) => sum + (half(i) === sign ? ally.weight : 0), 0);
  const at = (spread: number) =>
    changed(quietly(), (s) => {
      allies.forEach((ally, i) => {
        // Two camps around the same weighted mean.
        s.sides.west.support[ally.id] = 0.6 + (half(i) * spread) / weight(half(i));
      });
    });
  const mean = (s: State) =>
    allies.reduce((sum, ally) => sum + ally.weight * (s.sides.west.support[ally.id] ?? 0), 0);
  expect(mean(at(0.15))).toBeCloseTo(mean(at(0)), 12);
  expect(united(at(0.15))).toBeLessThan(united(at(0)) - 0.05);
});

it('C47 too soft a week loses the eastern members and Britain, too hard a one loses Germany', () => {
  const calm = changed(quietly(), (s) => {
    s.minds.west.heat = 0.3;
  });
  const after = (moves: string[]) => play(quiet, calm, { west: moves }).state.sides.west.support;
  const soft = after(['westLeadersCall', 'westVerifiedPullBack', 'westHotline']);
  const hard = after(['alert', 'strikeGroup', 'exerciseEast']);
  for (const hawk of ['poland', 'balticStates', 'unitedKingdom'])
    expect(hard[hawk], hawk).toBeGreaterThan(soft[hawk] ?? 1);
  expect(soft.germany).toBeGreaterThan(hard.germany ?? 1);
});

it('C47 Germany has the most to lose by gas of the large allies', () => {
  const large = january.level.sides.west.allies.filter((ally) => ally.weight > 0.1);
  const most = large.reduce((a, b) => (b.energyDependence > a.energyDependence ? b : a));
  expect(most.id).toBe('germany');
  const gas = withAndWithout({ russia: ['gasOffer'] });
  const fall = (ally: string) =>
    (gas.without.state.sides.west.support[ally] ?? 0) - (gas.with.state.sides.west.support[ally] ?? 0);
  expect(fall('germany')).toBeGreaterThan(fall('unitedKingdom'));
});

describe('C48 the situation is fluid', () => {
  it('C48 sight is noisy: moves are mistaken, as often as the dial says', () => {
    const mistaken = (perceptionNoise: number) => {
      let count = 0;
      for (let i = 0; i < 60; i++) {
        const state = begin(quiet, { seed: `noise ${i}`, dials: { ...CLEAR, perceptionNoise } });
        const { facts } = play(quiet, state, { west: ['publicWarning'] });
        const [seen] = factOf(facts, 'saw', 'russia').sightings;
        if (seen && seen.order.move !== 'publicWarning') count += 1;
      }
      return count;
    };
    expect(mistaken(0)).toBe(0);
    expect(mistaken(0.3)).toBeGreaterThan(8);
  });

  it('C48 types are hidden and drawn with the seed', () => {
    const drawn = new Set<string>();
    for (let i = 0; i < 40; i++) {
      const state = begin(january, { seed: `type ${i}`, types: {} });
      drawn.add(state.types.russia);
      expect(JSON.stringify(viewFor(state, 'west'))).not.toContain(`"russia":"${state.types.russia}"`);
    }
    expect(drawn).toEqual(new Set(TYPES));
  });

  it('C48 a deck of events comes up, and not the same in every match', () => {
    const none = changedLevel(january, (level) => {
      level.eventRate = 0;
    });
    const deck = (rules: typeof january) => {
      const seen = new Set<string>();
      for (let i = 0; i < 25; i++)
        for (const { event } of factsOf(play(rules, begin(rules, { seed: `deck ${i}` })).facts, 'event'))
          seen.add(event);
      return seen.size;
    };
    expect(deck(january)).toBeGreaterThan(4);
    expect(deck(none)).toBe(0);
  });
});

it('C09 what Russia perceives as a threat is posture times reading, and the alarm that stays: without any of them there is nothing to fear', () => {
  const at = (belief: number, share: number, alarm: number) =>
    changed(quietly({ dials: { 'assumedDistinguishability.russia': 1 } }), (s) => {
      s.minds.russia.alarm = alarm;
      s.minds.russia.belief = [1 - belief, belief / 2, belief / 2];
      for (const f of s.minds.russia.forces) f.size *= share;
      if (s.third) s.third.alignment = 0;
    });
  const fear = (belief: number, share: number, alarm = 0) => fearOf(at(belief, share, alarm), 'russia');
  expect(fear(0.6, 1)).toBeGreaterThan(fear(0.3, 1));
  expect(fear(0.6, 1)).toBeGreaterThan(fear(0.6, 0.5));
  expect(fear(0.6, 0)).toBe(0);
  expect(fear(0, 1)).toBe(0);
  expect(fear(0.6, 1) / fear(0.3, 1)).toBeCloseTo(2, 6);
  for (const [belief, share] of [
    [0.6, 0],
    [0, 1],
    [0, 0],
  ] as const)
    expect(fear(belief, share, 0.5)).toBeGreaterThan(0);
  expect(fear(0, 0, 0.5)).toBeLessThan(fear(0.3, 1));
});

it('C01 C28 fear looks at forces as they are estimated, not as they are', () => {
  const state = quietly();
  const doubled = changed(state, (s) => {
    for (const f of s.sides.russia.formations) f.size *= 2;
  });
  const seen = changed(state, (s) => {
    for (const f of s.minds.west.forces) f.size *= 0.4;
  });
  expect(selfOf(quiet, viewFor(doubled, 'west')).standing).toEqual(
    selfOf(quiet, viewFor(state, 'west')).standing,
  );
  expect(fearOf(seen, 'west')).toBeLessThan(fearOf(state, 'west'));
});
