// C13–C18, C27, C29–C33: forces, attacks, and what is done below them.
import { describe, expect, it } from 'vitest';
import { decide } from '../../src/ai/index.ts';
import { audienceCost, punishment, stateHash, viewFor } from '../../src/engine/index.ts';
import {
  begin,
  CLEAR,
  changed,
  factOf,
  factsOf,
  january,
  legalNames,
  NO_NOISE,
  order,
  play,
  playWeeks,
  suspicion,
  week,
} from '../support/engine.ts';
import {
  chanceToWin,
  fearOf,
  quiet,
  quietly,
  quietWith,
  temptation,
  withAndWithout,
} from '../support/engineCatalogue.ts';

const ready = (readiness = 0.8) =>
  changed(quietly(), (s) => {
    s.sides.russia.readiness = readiness;
  });
const move = (id: string) => {
  const found = quiet.level.moves.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no move is called ${id}`);
  return found;
};

describe('C13 a large mobilisation with many options short of invasion', () => {
  it('C13 the build-up serves attack: the chance to win rises', () => {
    const { with: built, without } = withAndWithout({ russia: ['borderBuildUp'] });
    expect(chanceToWin(built.state)).toBeGreaterThan(chanceToWin(without.state));
  });

  it('C13 the same build-up serves as leverage, and its owner may mean either', () => {
    expect(move('borderBuildUp').aims.bargain).toBeGreaterThan(0);
    expect(move('borderBuildUp').meanings.map((meaning) => meaning.aim)).toEqual(
      expect.arrayContaining(['gain', 'protect']),
    );
    const { with: built, without } = withAndWithout({ russia: ['borderBuildUp'] });
    expect(fearOf(built.state, 'west')).toBeGreaterThan(fearOf(without.state, 'west'));
  });

  it('C13 is a ladder, not a switch: attacks ask for weeks of making ready, and lesser ones for fewer', () => {
    const attacks = ['airStrikes', 'incursion', 'fullInvasion'];
    const possible = (readiness: number) =>
      legalNames(quiet, ready(readiness), 'russia').filter((id) => attacks.includes(id));
    const start = quiet.level.sides.russia.readiness;
    expect(possible(start)).toEqual([]);
    const steps = [0.02, 0.04, 0.06, 0.08, 0.1, 0.12, 0.14, 0.2].map((more) => possible(start + more).length);
    expect(steps).toEqual(steps.slice().sort((a, b) => a - b));
    expect(new Set(steps).size).toBeGreaterThan(2);
    const once = play(quiet, quietly(), { russia: ['navalDeployment'] }).state;
    expect(once.sides.russia.readiness).toBeGreaterThan(start);
    expect(legalNames(quiet, once, 'russia')).not.toContain('fullInvasion');
    expect(legalNames(quiet, playWeeks(quiet, once, 2, { russia: ['borderBuildUp'] }), 'russia')).toContain(
      'fullInvasion',
    );
    expect(once.rung).toBeLessThan(8);
  });
});

it('C14 a full-scale invasion ends the match', () => {
  const { state } = play(quiet, ready(), { russia: ['fullInvasion'] });
  expect(state).toMatchObject({ awaiting: 'over', outcome: { kind: 'war', by: 'russia' } });
  expect(play(quiet, ready()).state.outcome).toBeNull();
});

describe('C15 air strikes and an incursion', () => {
  const struck = (attack: string) => play(quiet, ready(), { russia: [attack] }).state;

  it('C15 stand at rung 8 and open a crisis, where a full invasion leaves none to manage', () => {
    for (const attack of ['airStrikes', 'incursion']) {
      expect(move(attack).rung).toBe(8);
      expect(struck(attack)).toMatchObject({ awaiting: 'crisis', crisis: { cause: 'attack', by: 'russia' } });
    }
  });

  it('C15 are two different things to decide', () => {
    const state = ready();
    expect(struck('airStrikes').crisis?.attack).not.toBe(struck('incursion').crisis?.attack);
    expect(temptation(state, 'incursion')).not.toBe(temptation(state, 'airstrike'));
    expect(chanceToWin(state, 'incursion')).toBeGreaterThan(chanceToWin(state, 'full'));
  });

  it('C15 the incursion splits the allies: it meets less of them the less they agree, and always less than an invasion', () => {
    const price = (kind: 'full' | 'incursion', support: number) =>
      punishment(
        quiet,
        changed(quietly(), (s) => {
          for (const ally in s.sides.west.support) s.sides.west.support[ally] = support;
          for (const pack of Object.values(s.sides.west.packages)) pack.clarity = 0.9;
        }),
        'russia',
        kind,
      );
    expect(price('incursion', 0.8)).toBeLessThan(price('full', 0.8));
    expect(price('incursion', 0.4) / price('incursion', 0.8)).toBeLessThan(
      price('full', 0.4) / price('full', 0.8),
    );
  });
});

describe('C16 non-military means', () => {
  it('C16 can be used together, several in one week, and each has its effect', () => {
    const three = play(quiet, quietly(), {
      russia: ['disinformation', 'cyberAttack', 'borderBuildUp'],
    }).state;
    const two = play(quiet, quietly(), { russia: ['disinformation', 'cyberAttack'] }).state;
    const one = play(quiet, quietly(), { russia: ['disinformation'] }).state;
    const none = play(quiet, quietly()).state;
    const stability = [none, one, two].map((s) => s.third?.stability ?? 0);
    expect(stability[0]).toBeGreaterThan(stability[1] ?? 1);
    expect(stability[1]).toBeGreaterThan(stability[2] ?? 1);
    expect(three.sides.russia.readiness).toBeGreaterThan(two.sides.russia.readiness);
  });

  it('C16 are about as likely as force from those who want gains', () => {
    const counts = { covert: 0, force: 0 };
    for (let i = 0; i < 600; i++) {
      const state = begin(january, { seed: `means ${i}`, types: { west: 'seeker', russia: 'opportunist' } });
      const { orders } = decide(january, viewFor(state, 'russia'), {
        seed: `means ${i}`,
        strategy: 'policy',
        skill: 'regular',
      });
      for (const one of orders.orders) {
        if (move(one.move).track === 'covert') counts.covert += 1;
        else if (move(one.move).look === 'offensive') counts.force += 1;
      }
    }
    expect(counts.covert).toBeGreaterThan(counts.force / 4);
    expect(counts.covert).toBeLessThan(counts.force * 4);
  });
});

describe('C17 disinformation, cyber attack, saboteurs', () => {
  const used = (id: string, seed = 'hybrid', dials = {}) =>
    play(quiet, quietly({ seed, dials }), { russia: [id] });
  const attribution = (id: string) => {
    const luck = factsOf(used(id).facts, 'luck').find((fact) => fact.what === 'attribution');
    return luck?.chance ?? 0;
  };

  it.each(['disinformation', 'cyberAttack', 'saboteurs'])('C17 %s lowers Ukraine’s stability', (id) => {
    expect(used(id).state.third?.stability).toBeLessThan(
      play(quiet, quietly({ seed: 'hybrid' })).state.third?.stability ?? 0,
    );
  });

  it('C17 each has its own visibility or attribution, none is certain to be known', () => {
    const traits = ['disinformation', 'cyberAttack', 'saboteurs'].map(
      (id) => `${move(id).visibility} ${attribution(id)}`,
    );
    expect(new Set(traits).size).toBe(3);
    for (const id of ['disinformation', 'cyberAttack', 'saboteurs']) {
      expect(move(id).visibility).toBeLessThan(0.9);
      expect(attribution(id)).toBeGreaterThan(0);
      expect(attribution(id)).toBeLessThan(0.9);
    }
  });

  it('C17 disinformation works on the West’s cohesion most of the three', () => {
    const support = (id: string) => {
      for (let i = 0; ; i++) {
        const { state, facts } = used(id, `secret ${i}`);
        // What is attributed also rallies; compare what stayed in the dark.
        if (factsOf(facts, 'covert').every((fact) => !fact.attributed))
          return state.sides.west.support.france ?? 0;
      }
    };
    expect(support('disinformation')).toBeLessThan(support('cyberAttack'));
    expect(support('disinformation')).toBeLessThan(support('saboteurs'));
  });

  it('C17 saboteurs may cause an incident by themselves', () => {
    const harmless = quietWith((level) => {
      for (const one of level.moves)
        for (const effect of one.effects) if (effect.do === 'subvert') effect.incident = 0;
    });
    const incidents = (rules: typeof quiet) =>
      Array.from({ length: 80 }, (_, i) =>
        play(rules, begin(rules, { seed: `incident ${i}`, dials: { ...CLEAR, accidentRate: 1 } }), {
          russia: ['saboteurs'],
        }),
      ).filter(({ facts }) => factsOf(facts, 'incident').length > 0).length;
    expect(incidents(quiet)).toBeGreaterThan(incidents(harmless) + 3);
  });
});

describe('C18 a plot to install a government', () => {
  const shaky = (change: Parameters<typeof changed>[1] = () => {}) =>
    changed(quietly({ seed: 'plot' }), (s) => {
      if (s.third) s.third.stability = 0.3;
      change(s);
    });
  const chance = (from = shaky()) => {
    const luck = factsOf(play(quiet, from, { russia: ['plot'] }).facts, 'luck').find(
      (fact) => fact.what === 'plot',
    );
    return luck?.chance ?? 0;
  };

  it('C18 needs low stability, and works better the lower it is', () => {
    expect(legalNames(quiet, quietly(), 'russia')).not.toContain('plot');
    expect(chance(shaky((s) => Object.assign(s.third ?? {}, { stability: 0.1 })))).toBeGreaterThan(
      chance(shaky((s) => Object.assign(s.third ?? {}, { stability: 0.44 }))),
    );
  });

  it('C18 can topple the government, which ends the match', () => {
    const outcomes = Array.from(
      { length: 40 },
      (_, i) => play(quiet, { ...shaky(), seed: `coup ${i}` }, { russia: ['plot'] }).state.outcome?.kind,
    );
    expect(outcomes).toContain('coup');
    expect(outcomes).toContain(undefined);
  });

  it('C18 is blunted by publishing intelligence, which burns the source', () => {
    const published = play(quiet, shaky(), { west: ['publishIntelligence'] }).state;
    const silent = play(quiet, shaky()).state;
    expect(chance(published)).toBeLessThan(chance(silent));
    expect(published.sides.west.sources).toBeLessThan(silent.sides.west.sources);
  });
});

describe('C27 8,500 troops on heightened alert', () => {
  it('C27 the alert is cheap and easily reversed, and opens the way to deploy a week later', () => {
    expect(move('alert').cost).toBeLessThan(move('deployEast').cost);
    expect(move('alert').reversibility).toBeGreaterThan(move('deployEast').reversibility);
    expect(legalNames(quiet, quietly(), 'west')).not.toContain('deployEast');
    expect(legalNames(quiet, play(quiet, quietly(), { west: ['alert'] }).state, 'west')).toContain(
      'deployEast',
    );
  });

  it('C27 not to use it later costs a little', () => {
    const alerted = play(quiet, quietly(), { west: ['alert'] }).state;
    const unused = playWeeks(quiet, alerted, 3);
    const used = playWeeks(quiet, play(quiet, alerted, { west: ['deployEast'] }).state, 2);
    const never = playWeeks(quiet, quietly(), 4);
    expect(unused.sides.west.record).toBeLessThan(never.sides.west.record);
    expect(unused.sides.west.record).toBeGreaterThan(never.sides.west.record - 0.1);
    expect(used.sides.west.record).toBeGreaterThan(unused.sides.west.record);
  });
});

it('C29 restraint that is pledged lowers the threat that Russia sees and the price that it has to fear', () => {
  const pledged = (restraint: number) =>
    changed(quietly(), (s) => Object.assign(s.sides.west, { restraint }));
  expect(fearOf(pledged(0.8), 'russia')).toBeLessThan(fearOf(pledged(0), 'russia'));
  expect(punishment(quiet, pledged(0.8), 'russia', 'full')).toBeLessThan(
    punishment(quiet, pledged(0), 'russia', 'full'),
  );
});

it('C29 a pledge to send no troops calms Russia and weakens deterrence at once', () => {
  const { with: pledged, without } = withAndWithout({ west: ['noTroopsPledge'] });
  // Fear at the same belief: what the pledge itself takes from it.
  const same = (s: typeof without.state) =>
    changed(s, (d) => Object.assign(d.minds.russia, { belief: [0.5, 0.3, 0.2] }));
  expect(fearOf(same(pledged.state), 'russia')).toBeLessThan(fearOf(same(without.state), 'russia'));
  expect(punishment(quiet, pledged.state, 'russia', 'full')).toBeLessThan(
    punishment(quiet, without.state, 'russia', 'full'),
  );
});

describe('C30 about 150 trainers in Ukraine', () => {
  it('C30 are few, and a tripwire: to send more is a promise', () => {
    const there = quietly().sides.west.formations.find((f) => f.theatre === 'ukraine');
    expect(there?.size).toBeLessThan(1);
    const { with: sent, without } = withAndWithout({ west: ['trainersIn'] });
    expect(sent.state.sides.west.commitments).toBeGreaterThan(without.state.sides.west.commitments);
  });

  it('C30 to take them home is seen, calms Russia and saddens Ukraine', () => {
    const { with: left, without } = withAndWithout({ west: ['trainersOut'] }, quietly({ seed: 'seen' }));
    expect(factOf(left.facts, 'saw', 'russia').sightings.map((one) => one.order.move)).toEqual([
      'trainersOut',
    ]);
    const same = (s: typeof without.state) =>
      changed(s, (d) => Object.assign(d.minds.russia, { belief: [0.5, 0.3, 0.2] }));
    expect(fearOf(same(left.state), 'russia')).toBeLessThan(fearOf(same(without.state), 'russia'));
    expect(left.state.third?.will).toBeLessThan(without.state.third?.will ?? 0);
    expect(left.state.sides.west.formations.find((f) => f.theatre === 'ukraine')?.size).toBe(0);
  });
});

describe('C31 troops for Romania, ships and jets', () => {
  it('C31 need allies who agree', () => {
    const at = (support: number) =>
      changed(quietly(), (s) => {
        for (const ally in s.sides.west.support) s.sides.west.support[ally] = support;
      });
    for (const id of ['alliedTroops', 'airNaval']) {
      expect(legalNames(quiet, at(0.9), 'west')).toContain(id);
      expect(legalNames(quiet, at(0.35), 'west')).not.toContain(id);
    }
  });

  it('C31 at sea and in the air they signal less resolve than troops on the ground', () => {
    const alerted = play(quiet, quietly(), { west: ['alert'] }).state;
    const tied = (id: string) => audienceCost(play(quiet, alerted, { west: [id] }).state, 'west', 4);
    for (const troops of ['deployEast', 'alliedTroops']) expect(tied('airNaval')).toBeLessThan(tied(troops));
  });
});

describe('C32 anti-tank weapons', () => {
  const { with: armed, without } = withAndWithout({ west: ['armsToUkraine'] }, quietly({ seed: 'seen' }));

  it('C32 arrive after a week', () => {
    expect(armed.state.third?.defence).toBe(without.state.third?.defence);
    expect(play(quiet, armed.state).state.third?.defence).toBeGreaterThan(
      play(quiet, without.state).state.third?.defence ?? 1,
    );
  });

  it('C32 deny: an attack is less likely to succeed', () => {
    expect(chanceToWin(play(quiet, armed.state).state)).toBeLessThan(
      chanceToWin(play(quiet, without.state).state),
    );
  });

  it('C32 are defensive, yet seen and taken ill', () => {
    expect(move('armsToUkraine')).toMatchObject({ look: 'defensive', offence: 0.3 });
    // With the level's own sight: what is defensive may look otherwise.
    const start = begin(quiet, { seed: 'seen', dials: NO_NOISE });
    const sent = play(quiet, start, { west: ['armsToUkraine'] });
    expect(factOf(sent.facts, 'saw', 'russia').sightings).toHaveLength(1);
    expect(suspicion(sent.facts, 'russia')).toBeGreaterThan(suspicion(play(quiet, start).facts, 'russia'));
  });
});

describe('C33 what is meant and how it is read', () => {
  const sent = (meant: string) =>
    play(quiet, quietly({ seed: 'seen' }), { west: [{ ...order(quiet, 'armsToUkraine'), meant }] });

  it('C33 are recorded side by side, for every move', () => {
    const { facts } = sent('deny');
    expect(factOf(facts, 'ordered', 'west').orders).toMatchObject([{ move: 'armsToUkraine', meant: 'deny' }]);
    expect(
      factOf(facts, 'read', 'russia').reasons.some(
        (line) => line.move === 'armsToUkraine' && line.amount !== 0,
      ),
    ).toBe(true);
  });

  it('C33 the meaning changes nothing: only what is seen is read', () => {
    expect(stateHash(sent('deny').state)).toBe(stateHash(sent('answer').state));
    expect(factOf(sent('deny').facts, 'read', 'russia')).toEqual(
      factOf(sent('answer').facts, 'read', 'russia'),
    );
  });

  it('C33 the rival never sees what was meant', () => {
    const { sightings } = factOf(sent('deny').facts, 'saw', 'russia');
    expect(JSON.stringify(sightings)).not.toContain('deny');
    expect(week(quiet, ['armsToUkraine']).orders[0]?.meant).toBe('deny');
  });
});
