// C35–C40, C43–C46: sanctions as threat and as fact, allies, gas.
import { describe, expect, it } from 'vitest';
import { cohesion, punishment, type State } from '../../src/engine/index.ts';
import { begin, changed, factsOf, legalNames, order, play, playWeeks } from '../support/engine.ts';
import { quiet, quietly, quietWith, temptation, withAndWithout } from '../support/engineCatalogue.ts';

const united = (state: State, rules = quiet) => cohesion(rules, 'west', state.sides.west);
const price = (state: State) => punishment(quiet, state, 'russia', 'full');
const name = (pack: string, clarity = 'exact') => order(quiet, 'nameSanctions', { package: pack, clarity });
const impose = (pack: string) => order(quiet, 'imposeSanctions', { package: pack });

/** Russia's and the West's economies week by week after one order of the West, each against the same weeks without it. */
function cost(orders: Parameters<typeof play>[2], weeks: number) {
  const both = { russia: [] as number[], west: [] as number[], home: [] as number[] };
  let [struck, spared] = [play(quiet, quietly(), orders).state, play(quiet, quietly()).state];
  for (let i = 0; i < weeks; i++) {
    for (const side of ['russia', 'west'] as const)
      both[side].push(spared.sides[side].economy - struck.sides[side].economy);
    both.home.push(spared.sides.russia.homeFront - struck.sides.russia.homeFront);
    [struck, spared] = [play(quiet, struck).state, play(quiet, spared).state];
  }
  return both;
}

describe('C35 strong sanctions, if Russia invades', () => {
  it('C35 deter as a threat, the more clearly they are named', () => {
    const vague = play(quiet, quietly(), { west: [name('swift', 'vague')] }).state;
    const exact = play(quiet, quietly(), { west: [name('swift', 'exact')] }).state;
    expect(price(exact)).toBeGreaterThan(price(vague));
    expect(temptation(exact)).toBeLessThan(temptation(vague));
    expect(price(exact)).toBeGreaterThan(price(play(quiet, quietly()).state));
  });

  it('C35 imposed early they are spent', () => {
    const threatened = play(quiet, quietly(), { west: [name('swift')] }).state;
    const imposed = play(quiet, quietly(), { west: [impose('swift')] }).state;
    expect(price(imposed)).toBeLessThan(price(threatened));
  });

  it('C35 to name them clearly costs: it binds', () => {
    const tied = (clarity: string) =>
      play(quiet, quietly(), { west: [name('swift', clarity)] }).state.sides.west.commitments;
    expect(tied('exact')).toBeGreaterThan(tied('vague'));
  });
});

describe('C36 the financial messaging cut-off', () => {
  const fall = cost({ west: [impose('swift')] }, 6);

  it('C36 hits Russia at once and goes on, less from week to week', () => {
    let state = quietly();
    const weekly: number[] = [];
    for (let i = 0; i < 6; i++) {
      const next = play(quiet, state, i === 0 ? { west: [impose('swift')] } : {});
      for (const fact of factsOf(next.facts, 'changed'))
        if (fact.what === 'economy' && fact.side === 'russia' && fact.why === 'swift') weekly.push(-fact.by);
      state = next.state;
    }
    expect(weekly).toHaveLength(6);
    for (const [i, loss] of weekly.slice(1).entries()) {
      expect(loss).toBeGreaterThan(0);
      expect(loss).toBeLessThan(0.95 * (weekly[i] ?? 0));
    }
    expect(fall.russia[4]).toBeGreaterThan(fall.russia[0] ?? 1);
  });

  it('C36 costs Europe too: its economy and its support', () => {
    expect(fall.west[0]).toBeGreaterThan(0);
    const { with: struck, without } = withAndWithout({ west: [impose('swift')] });
    for (const ally of ['germany', 'france'])
      expect(struck.state.sides.west.support[ally]).toBeLessThan(without.state.sides.west.support[ally] ?? 0);
    expect(struck.state.sides.west.support.unitedStates).toBeCloseTo(
      without.state.sides.west.support.unitedStates ?? 0,
      1,
    );
  });

  it('C36 is the heaviest of the packages', () => {
    const bites = quiet.level.packages.map((pack) => pack.bite);
    expect(quiet.packages.swift?.bite).toBe(Math.max(...bites));
  });
});

describe('C37 cutting large banks off the dollar', () => {
  it('C37 lets the ruble fall fast and Russia’s home front feel it', () => {
    const banks = cost({ west: [impose('banks')] }, 2);
    const swift = cost({ west: [impose('swift')] }, 2);
    expect(banks.russia[0]).toBeGreaterThan(swift.russia[0] ?? 1);
    expect(banks.home[0]).toBeGreaterThan(swift.home[0] ?? 1);
    expect(banks.home[0]).toBeGreaterThan(0);
  });

  it('C37 is for the US alone to do: a divided alliance takes nothing from it, as it does from the others', () => {
    const loss = (pack: string, support: number) => {
      const start = changed(quietly(), (s) => {
        for (const ally in s.sides.west.support) s.sides.west.support[ally] = support;
      });
      const struck = play(quiet, start, { west: [impose(pack)] }).state;
      return play(quiet, start).state.sides.russia.economy - struck.sides.russia.economy;
    };
    expect(loss('banks', 0.3)).toBeCloseTo(loss('banks', 0.9), 9);
    expect(loss('swift', 0.3)).toBeLessThan(loss('swift', 0.9));
  });
});

describe('C38 export controls on chips', () => {
  const fall = cost({ west: [impose('chips')] }, 7);

  it('C38 are slow: nothing for weeks, then a lasting loss', () => {
    expect(fall.russia[0]).toBeCloseTo(0, 3);
    expect(fall.russia[1]).toBeCloseTo(0, 3);
    expect(fall.russia[4]).toBeGreaterThan(0.02);
    expect(fall.russia[6]).toBeGreaterThan(fall.russia[4] ?? 1);
  });

  it('C38 hit consumers: Russia’s home front feels them', () => {
    expect(fall.home[5]).toBeGreaterThan(0);
  });

  it('C38 hit the armed forces: their readiness falls behind', () => {
    const readiness = (orders: Parameters<typeof play>[2]) =>
      playWeeks(quiet, play(quiet, quietly(), orders).state, 6).sides.russia.readiness;
    expect(readiness({ west: [impose('chips')] })).toBeLessThan(readiness({}));
  });
});

describe('C39 listing the president personally', () => {
  const { with: listed, without } = withAndWithout({ west: [impose('personal')] });

  it('C39 is of doubtful use', () => {
    const personal = cost({ west: [impose('personal')] }, 3);
    const banks = cost({ west: [impose('banks')] }, 3);
    expect(personal.russia[2]).toBeLessThan((banks.russia[2] ?? 0) / 5);
    const named = (pack: string) => price(play(quiet, quietly(), { west: [name(pack)] }).state);
    expect(named('personal')).toBeLessThan(named('banks'));
  });

  it('C39 is loud', () => {
    expect(listed.state.tension).toBeGreaterThan(without.state.tension);
    expect(listed.state.rung).toBeGreaterThanOrEqual(without.state.rung);
  });

  it('C39 closes doors: leaders no longer call, on either side', () => {
    for (const [side, call] of [
      ['west', 'westLeadersCall'],
      ['west', 'shuttle'],
      ['russia', 'russiaLeadersCall'],
    ] as const) {
      expect(legalNames(quiet, listed.state, side)).not.toContain(call);
      expect(legalNames(quiet, without.state, side)).toContain(call);
    }
  });
});

it('C40 to consult the allies costs attention and brings cohesion', () => {
  const { with: consulted, without } = withAndWithout({ west: ['consultAllies'] });
  expect(united(consulted.state)).toBeGreaterThan(united(without.state));
  expect(quiet.level.moves.find((move) => move.id === 'consultAllies')?.attention).toBeGreaterThan(0);
});

describe('C43 Europe’s gas', () => {
  const at = (gasDependence: number, squeeze = 0) =>
    changed(begin(quiet, { dials: { gasDependence } }), (s) => {
      s.sides.west.squeeze = squeeze;
    });

  it('C43 dependence lowers cohesion', () => {
    expect(united(at(0.4))).toBeLessThan(united(at(0)));
    expect(united(at(0.8))).toBeLessThan(united(at(0.4)));
  });

  it('C43 and all the more under pressure', () => {
    const fall = (gas: number) => united(at(gas, 0)) - united(at(gas, 0.5));
    expect(fall(0.8)).toBeGreaterThan(fall(0.2));
    expect(fall(0)).toBe(0);
  });

  it('C43 so threats weigh less', () => {
    const named = (gas: number) =>
      price(play(quiet, begin(quiet, { dials: { gasDependence: gas } }), { west: [name('swift')] }).state);
    expect(named(0.9)).toBeLessThan(named(0));
  });
});

it('C44 to squeeze gas hurts the West’s cohesion and economy, and Russia’s own income', () => {
  const squeezing = { russia: ['squeezeGas'] };
  const { with: squeezed, without } = withAndWithout(squeezing);
  expect(united(squeezed.state)).toBeLessThan(united(without.state));
  expect(squeezed.state.sides.west.economy).toBeLessThan(without.state.sides.west.economy);
  expect(squeezed.state.sides.russia.economy).toBeLessThan(without.state.sides.russia.economy);
});

describe('C45 the pipeline', () => {
  it('C45 is leverage until it is used', () => {
    const threatened = play(quiet, quietly(), { west: [name('pipeline')] }).state;
    const stopped = play(quiet, quietly(), { west: ['suspendPipeline'] }).state;
    expect(price(threatened)).toBeGreaterThan(price(play(quiet, quietly()).state));
    expect(price(stopped)).toBeLessThan(price(threatened));
  });

  it('C45 costs Germany most', () => {
    const { with: stopped, without } = withAndWithout({ west: ['suspendPipeline'] });
    const fall = (ally: string) =>
      (without.state.sides.west.support[ally] ?? 0) - (stopped.state.sides.west.support[ally] ?? 0);
    for (const { id } of quiet.level.sides.west.allies)
      if (id !== 'germany') expect(fall('germany'), id).toBeGreaterThan(fall(id));
  });

  it('C45 can be stopped once, and only by allies who hold together', () => {
    expect(legalNames(quiet, quietly(), 'west')).toContain('suspendPipeline');
    expect(
      legalNames(quiet, play(quiet, quietly(), { west: ['suspendPipeline'] }).state, 'west'),
    ).not.toContain('suspendPipeline');
    const divided = changed(quietly(), (s) => {
      for (const ally in s.sides.west.support) s.sides.west.support[ally] = 0.3;
    });
    expect(legalNames(quiet, divided, 'west')).not.toContain('suspendPipeline');
  });
});

describe('C46 liquefied gas', () => {
  const start = quietly();
  const shored = play(quiet, start, { west: ['shoreUpEnergy'] }).state;
  const idle = play(quiet, start).state;

  it('C46 reassures the dependent at once', () => {
    for (const ally of ['germany', 'bulgaria'])
      expect(shored.sides.west.support[ally]).toBeGreaterThan(idle.sides.west.support[ally] ?? 1);
  });

  it('C46 delivers only after two to three weeks', () => {
    const dependence = (weeks: number) => playWeeks(quiet, shored, weeks).sides.west.gasDependence;
    const before = start.sides.west.gasDependence;
    expect([dependence(0), dependence(1)]).toEqual([before, before]);
    expect(dependence(3)).toBeLessThan(before);
  });

  it('C46 costs money', () => {
    expect(shored.sides.west.economy).toBeLessThan(idle.sides.west.economy);
    expect(shored.sides.west.capital).toBeLessThan(idle.sides.west.capital);
  });

  it('C46 matters because of the dependence: without any there is nothing to deliver', () => {
    const free = quietWith((level) => {
      level.sides.west.gasDependence = 0;
    });
    expect(playWeeks(free, begin(free), 5, { west: ['shoreUpEnergy'] }).sides.west.gasDependence).toBe(0);
  });
});
