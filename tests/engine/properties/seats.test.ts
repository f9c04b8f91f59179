import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerCrisis, decide, STRATEGIES, type StrategyId } from '../../../src/ai/index.ts';
import {
  bySide,
  type Inputs,
  type Rules,
  rivalOf,
  SIDES,
  type Side,
  type Skill,
  type State,
  step,
  TYPES,
  viewFor,
} from '../../../src/engine/index.ts';
import { begin, changedLevel, rulesOf } from '../../support/engine.ts';
import { asymmetries, EXCHANGED, mirrored } from '../../support/engineMirror.ts';
import { randomInputs } from '../../support/engineRandom.ts';
import { runs } from '../../support/runs.ts';

/** Two levels as they ship, and one in which both seats can also change the ground. */
const MIRRORED: readonly (readonly [string, Rules])[] = [
  ['abstract-mirror', rulesOf('abstract-mirror')],
  ['abstract-offence', rulesOf('abstract-offence')],
  [
    'abstract-mirror with ground to take',
    changedLevel(rulesOf('abstract-mirror'), (level) => {
      for (const move of level.moves)
        if (move.stance === 'escalatory') move.effects.push({ do: 'advance', by: 0.1 });
    }),
  ],
];
/** The record of January 2022 is that of its own two seats. */
const MIRRORING = STRATEGIES.filter((id) => (id as string) !== 'historical');
const PLAIN = { west: 'west', russia: 'russia' } as const;
const types = fc.record({ west: fc.constantFrom(...TYPES), russia: fc.constantFrom(...TYPES) });
const seeds = fc.integer({ min: 0, max: 1_000_000 });

/** Somebody who gives inputs for a state, with the given names of the seats in the keys of their luck. */
type Player = (state: State, at: number, seats: { west: string; russia: string }) => Inputs;

/** Play a match, and the same with the seats exchanged; returns the first place where one is not the other's mirror image. */
function firstAsymmetry(
  rules: Rules,
  seed: string,
  drawn: { west: (typeof TYPES)[number]; russia: (typeof TYPES)[number] },
  player: Player,
  mirrorPlayer: Player,
  dials = {},
): string[] {
  let state = begin(rules, { seed, types: drawn, seatKeys: PLAIN, dials });
  let other = begin(rules, { seed, types: mirrored(drawn), seatKeys: EXCHANGED, dials });
  expect(asymmetries(state, other)).toEqual([]);
  for (let at = 0; state.awaiting !== 'over'; at++) {
    const inputs = player(state, at, PLAIN);
    const exchanged = mirrorPlayer(other, at, EXCHANGED);
    const [a, b] = [step(rules, state, inputs), step(rules, other, exchanged)];
    if (!a.ok || !b.ok) return ['one of the two refused its orders'];
    [state, other] = [a.state, b.state];
    const found = asymmetries(state, other);
    if (found.length > 0)
      return [`week ${state.week}, step ${at}`, JSON.stringify(inputs), ...found.slice(0, 8)];
  }
  return [];
}

const random: (rules: Rules, seed: string) => Player = (rules, seed) => (state, at, seats) =>
  randomInputs(rules, state, seed, at, seats, { resigns: 0 });

const played =
  (
    rules: Rules,
    seed: string,
    strategies: { west: StrategyId; russia: StrategyId },
    skill: Skill = 'regular',
  ): Player =>
  (state, _at, seats) => {
    const player = (side: Side) => ({
      seed,
      strategy: strategies[side],
      skill,
      seat: seats[side],
    });
    return state.awaiting === 'crisis'
      ? bySide((side) => answerCrisis(rules, viewFor(state, side), player(side)).answer)
      : bySide((side) => decide(rules, viewFor(state, side), player(side)).orders);
  };

describe.each(MIRRORED)('in %s, with seats and their luck exchanged', (_name, rules) => {
  it('whole matches of the policy are mirror images, bit for bit', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(seeds, types, (n, drawn) => {
        const seed = `${n}`;
        const player = played(rules, seed, { west: 'policy', russia: 'policy' });
        expect(firstAsymmetry(rules, seed, drawn, player, player)).toEqual([]);
      }),
      { seed: 2022, numRuns: runs(8, 60) },
    );
  });

  it('the expert looks ahead alike from both seats', { timeout: 120_000 }, () => {
    const weeks = runs(4, 10);
    const player = played(rules, 'expert', { west: 'policy', russia: 'policy' }, 'expert');
    expect(
      firstAsymmetry(rules, 'expert', { west: 'seeker', russia: 'opportunist' }, player, player, { weeks }),
    ).toEqual([]);
  });

  it('whole matches between any two strategies are mirror images', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(
        seeds,
        types,
        fc.constantFrom(...MIRRORING),
        fc.constantFrom(...MIRRORING),
        (n, drawn, west, russia) => {
          const seed = `${n}`;
          const found = firstAsymmetry(
            rules,
            seed,
            drawn,
            played(rules, seed, { west, russia }),
            played(rules, seed, { west: russia, russia: west }),
          );
          expect(found).toEqual([]);
        },
      ),
      { seed: 2022, numRuns: runs(12, 120) },
    );
  });

  it('whole matches of random orders are mirror images', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(seeds, types, (n, drawn) => {
        const player = random(rules, `${n}`);
        const found = firstAsymmetry(rules, `${n}`, drawn, player, (state, at) => {
          // The same orders with the names exchanged, whatever the order of the level's lists.
          const twin = mirrored({ ...state, seatKeys: PLAIN }) as State;
          return mirrored(player(twin, at, PLAIN));
        });
        expect(found).toEqual([]);
      }),
      { seed: 2022, numRuns: runs(8, 60) },
    );
  });

  it('a seat is only a name: both sides see the same of each other', () => {
    const state = begin(rules, { seed: 'names', types: { west: 'opportunist', russia: 'seeker' } });
    const other = begin(rules, {
      seed: 'names',
      types: { west: 'seeker', russia: 'opportunist' },
      seatKeys: EXCHANGED,
    });
    for (const side of SIDES) {
      const { dials: _d, ...view } = viewFor(state, side);
      const { dials: _e, ...twin } = viewFor(other, rivalOf(side));
      expect(mirrored(twin)).toEqual(view);
    }
  });
});

it('those matches hold what is to be mirrored: ground taken by both, offers taken back, crises that leave a name', () => {
  const [, , found] = MIRRORED;
  if (!found) throw new Error('there is a level with ground to take');
  const [, rules] = found;
  const seen = new Set<string>();
  for (let n = 0; n < 12; n++) {
    const player = random(rules, `held ${n}`);
    let state = begin(rules, { seed: `held ${n}` });
    for (let at = 0; state.awaiting !== 'over'; at++) {
      const stepped = step(rules, state, player(state, at, PLAIN));
      if (!stepped.ok) throw new Error('legal orders');
      state = stepped.state;
      for (const side of SIDES) if (state.sides[side].ground > 0) seen.add(`ground.${side}`);
      for (const fact of stepped.facts) {
        if (fact.kind === 'withdrewOffer') seen.add(fact.kind);
        if (fact.kind === 'felt') for (const { code } of fact.shifts) seen.add(code);
      }
    }
  }
  for (const what of [
    'ground.west',
    'ground.russia',
    'withdrewOffer',
    'gaveUnderPressure',
    'leftUnanswered',
    'stoodFirm',
    'steppedBack',
    'heldOut',
  ])
    expect(seen).toContain(what);
});

it('when both resign in the same week, neither seat is preferred', () => {
  const rules = rulesOf('abstract-mirror');
  const resigned = {
    orders: [{ move: 'resign', with: {}, meant: '' }],
    table: 'wait',
    challenge: false,
  } as const;
  const both = {
    west: { ...resigned, orders: [...resigned.orders] },
    russia: { ...resigned, orders: [...resigned.orders] },
  };
  const ends = [PLAIN, EXCHANGED].map((seatKeys) => {
    const stepped = step(rules, begin(rules, { seatKeys }), both);
    return stepped.ok ? stepped.state : null;
  });
  const [a, b] = ends;
  if (!a || !b) throw new Error('to resign is legal');
  expect(asymmetries(a, b)).toEqual([]);
});
