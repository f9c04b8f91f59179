import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type DialSettings,
  hostile,
  logOdds,
  SIDES,
  type Side,
  stepPlain,
} from '../../../src/engine/index.ts';
import { SHIPPED } from '../../../src/level/index.ts';
import {
  begin,
  believing,
  CLEAR,
  changed,
  factOf,
  factsOf,
  NO_NOISE,
  play,
  reason,
  rulesOf,
  suspicion,
} from '../../support/engine.ts';
import { quiet } from '../../support/engineCatalogue.ts';
import { randomInputs } from '../../support/engineRandom.ts';

describe.each(SHIPPED)('in %s', (id) => {
  const rules = rulesOf(id);

  it('the reasons of every reading sum exactly to the change of belief', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (n) => {
        let state = begin(rules, { seed: `${n}`, types: {} });
        for (let at = 0; state.awaiting !== 'over'; at++) {
          const before = {
            west: logOdds(state.minds.west.belief),
            russia: logOdds(state.minds.russia.belief),
          };
          const stepped = stepPlain(rules, state, randomInputs(rules, state, `${n}`, at));
          if (!stepped.ok) throw new Error('legal orders');
          state = stepped.state;
          for (const side of SIDES) {
            const reads = factsOf(stepped.facts, 'read').filter((fact) => fact.side === side);
            for (const read of reads) {
              const sum = read.reasons.reduce((total, line) => total + line.amount, 0);
              expect(Math.abs(sum - (read.after - read.before))).toBeLessThan(1e-9);
              expect(Math.abs(read.before - before[side])).toBeLessThan(1e-9);
              before[side] = read.after;
            }
            expect(Math.abs(before[side] - logOdds(state.minds[side].belief))).toBeLessThan(1e-9);
          }
        }
      }),
      { seed: 2022, numRuns: 12 },
    );
  });
});

/** How a week in which Russia does something is read by the West. */
function read(
  moves: string[],
  dials: DialSettings = {},
  change: Parameters<typeof changed>[1] = () => {},
  seed = 'reading',
) {
  const start = changed(begin(quiet, { seed, dials: { ...CLEAR, ...dials } }), change);
  return play(quiet, start, { russia: moves });
}
const moved = (moves: string[], dials: DialSettings = {}, change: Parameters<typeof changed>[1] = () => {}) =>
  suspicion(read(moves, dials, change).facts, 'west') - suspicion(read([], dials, change).facts, 'west');

describe('what a week’s deeds do to suspicion', () => {
  it('an offensive-looking build raises it, a verified pull-back lowers it', () => {
    expect(moved(['borderBuildUp'])).toBeGreaterThan(0.1);
    expect(moved(['verifiedPullBack'])).toBeLessThan(-0.3);
  });

  it('words alone do about nothing; words and then a build-up raise it', () => {
    expect(Math.abs(moved(['russiaLeadersCall']))).toBeLessThan(Math.abs(moved(['verifiedPullBack'])) / 3);
    const start = begin(quiet, { seed: 'reading', dials: CLEAR });
    const words = play(quiet, start, { russia: ['russiaLeadersCall'] });
    const deeds = play(quiet, words.state, { russia: ['borderBuildUp'] });
    expect(suspicion(words.facts, 'west') + suspicion(deeds.facts, 'west')).toBeGreaterThan(0);
  });

  it('restraint is evidence: a week in which nothing is seen speaks for a seeker', () => {
    const { facts } = read([], { 'attributionBias.west': 0 });
    expect(factOf(facts, 'saw', 'west').sightings).toEqual([]);
    expect(suspicion(facts, 'west')).toBeLessThan(0);
    expect(reason(facts, 'west', 'leftUndone')).not.toBe(0);
  });
});

describe('empathy', () => {
  /** A West that has given cause to be feared. */
  const feared: Parameters<typeof changed>[1] = (s) => {
    s.sides.west.heat = 0.9;
    for (const f of s.sides.west.formations) f.size *= 3;
  };
  const at = (empathy: number) =>
    moved(['borderBuildUp'], { 'empathy.west': empathy, 'priorHostile.russia': 0.7 }, feared);

  it('discounts a build-up by those who have cause to fear', () => {
    expect(at(1)).toBeLessThan(at(0));
  });

  it('has a line of its own, and none at 0', () => {
    const line = (empathy: number) =>
      factOf(
        read(['borderBuildUp'], { 'empathy.west': empathy }, feared).facts,
        'read',
        'west',
      ).reasons.filter((one) => one.code === 'theyMayFearUs');
    expect(line(0)).toEqual([]);
    expect(line(1)).toHaveLength(1);
  });
});

describe('attribution bias', () => {
  it('lets conciliatory evidence count for less, hostile evidence in full', () => {
    expect(moved(['verifiedPullBack'], { 'attributionBias.west': 0.6 })).toBeGreaterThan(
      moved(['verifiedPullBack'], { 'attributionBias.west': 0 }),
    );
    const raised = (bias: number) => {
      const { reasons } = factOf(
        read(['borderBuildUp'], { 'attributionBias.west': bias }).facts,
        'read',
        'west',
      );
      return reasons.filter((one) => one.code === 'looksOffensive').map((one) => one.amount);
    };
    expect(raised(0.6)).toEqual(raised(0));
  });

  it('leaves a reader more suspicious after the same weeks', () => {
    const left = (bias: number) =>
      hostile(read(['verifiedPullBack'], { 'attributionBias.west': bias }).state.minds.west.belief);
    expect(left(0.8)).toBeGreaterThan(left(0));
  });
});

describe('distinguishability as it is believed', () => {
  const seen = (delta: number, move: string) =>
    moved([move], {
      'assumedDistinguishability.west': delta,
      distinguishability: 1,
      'attributionBias.west': 0,
    });

  it('makes an offensive look tell more, and a defensive one tell less against its owner', () => {
    expect(seen(0.95, 'borderBuildUp')).toBeGreaterThan(seen(0, 'borderBuildUp'));
    expect(seen(0.95, 'borderDefence')).toBeLessThan(seen(0, 'borderDefence'));
  });

  it('at 0 lets twins be read alike, but for what types choose differently in them', () => {
    const gap = (delta: number) => Math.abs(seen(delta, 'navalDeployment') - seen(delta, 'navalPatrol'));
    expect(gap(0)).toBeLessThan(gap(0.95) / 3);
  });
});

describe('the two kinds of noise', () => {
  const run = (dials: DialSettings) =>
    read(['rejectReply', 'denyIntent'], { ...NO_NOISE, ...dials, distinguishability: 1 });

  it('noise of perception: what goes out is right, and neither side knows that it was mistaken', () => {
    const { facts, state } = run({ perceptionNoise: 1 });
    const { orders, slipped } = factOf(facts, 'ordered', 'russia');
    expect(slipped).toEqual([]);
    expect(state.sides.russia.lastSlip).toBe(0);
    expect(Object.keys(state.sides.russia.lastDone).sort()).toEqual(orders.map((one) => one.move).sort());
    const seen = factOf(facts, 'saw', 'west').sightings.map((one) => one.order.move);
    for (const one of orders) expect(seen).not.toContain(one.move);
  });

  it('noise of execution: an order goes out wrong, is seen as what went out, and its owner knows', () => {
    const { facts, state } = run({ implementationNoise: 1 });
    const { orders, slipped } = factOf(facts, 'ordered', 'russia');
    expect(slipped).toEqual([0, 1]);
    for (const one of orders) expect(state.sides.russia.lastDone[one.move]).toBeUndefined();
    const seen = factOf(facts, 'saw', 'west').sightings.map((one) => one.order.move);
    for (const move of seen) expect(Object.keys(state.sides.russia.lastDone)).toContain(move);
  });

  it('the owner’s slips are told to the owner alone', () => {
    const { facts } = run({ implementationNoise: 1 });
    expect(factsOf(facts, 'ordered').map((fact) => fact.to)).toEqual(['west', 'russia']);
  });

  it('readers reckon with both: under noise the same sight moves them less', () => {
    const shift = (dials: DialSettings) =>
      Math.abs(moved(['borderBuildUp'], { ...dials, 'attributionBias.west': 0 }));
    const mistaken = (side: Side, noise: DialSettings) =>
      factOf(read(['borderBuildUp'], noise).facts, 'saw', side).sightings[0]?.order.move;
    // Take a seed in which noise changed nothing of what was seen.
    expect(mistaken('west', { perceptionNoise: 0.3 })).toBe('borderBuildUp');
    expect(shift({ perceptionNoise: 0.3 })).toBeLessThan(shift({}));
  });
});

describe('both sides read at the same time', () => {
  it('from the beliefs that they held when the orders were written', () => {
    const start = begin(quiet, { seed: 'same time', dials: CLEAR });
    const both = play(quiet, start, { west: ['armsToUkraine'], russia: ['borderBuildUp'] });
    const suspicious = play(
      quiet,
      changed(start, (s) => Object.assign(s.minds.west, { belief: believing(0.9) })),
      {
        west: ['armsToUkraine'],
        russia: ['borderBuildUp'],
      },
    );
    expect(factOf(suspicious.facts, 'read', 'russia')).toEqual(factOf(both.facts, 'read', 'russia'));
  });
});
