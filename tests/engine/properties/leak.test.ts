import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerCrisis, decide, type Player, preview, STRATEGIES } from '../../../src/ai/index.ts';
import {
  canonical,
  clone,
  type Fact,
  factsFor,
  legalMoves,
  type Rules,
  rivalOf,
  SIDES,
  type Side,
  type SideView,
  type State,
  step,
  stream,
  TYPES,
  viewFor,
} from '../../../src/engine/index.ts';
import { scoreParts } from '../../../src/engine/week/outcome.ts';
import { SHIPPED } from '../../../src/level/index.ts';
import { begin, rulesOf } from '../../support/engine.ts';
import { otherwiseHidden } from '../../support/engineHidden.ts';
import { randomInputs, randomWeek, statesOf } from '../../support/engineRandom.ts';
import { runs } from '../../support/runs.ts';

/** Everything that a seat's view leads to: what may be ordered, what analysts say, what the given players would do. */
function outlookOf(
  rules: Rules,
  view: SideView,
  orders: Parameters<typeof preview>[2],
  players: readonly Pick<Player, 'strategy' | 'skill'>[],
): unknown {
  const decisions = players.map((one) => {
    const player = { ...one, seed: 'leak', explain: true };
    return view.awaiting === 'crisis' ? answerCrisis(rules, view, player) : decide(rules, view, player);
  });
  return { legal: legalMoves(rules, view), preview: preview(rules, view, orders), decisions };
}

/** Every strategy, the policy at two skills; the expert looks far ahead and is asked less often. */
const QUICK = STRATEGIES.flatMap((strategy) =>
  (strategy === 'policy' ? (['novice', 'regular'] as const) : (['regular'] as const)).map((skill) => ({
    strategy,
    skill,
  })),
);
const EXPERT = [{ strategy: 'policy', skill: 'expert' } as const];

describe.each(SHIPPED)('in %s', (id) => {
  const rules = rulesOf(id);
  const options = { seed: 2022, numRuns: runs(4, 40) };

  it('a seat’s view and all that is made of it are the same whatever is hidden from it', {
    timeout: 120_000,
  }, () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), (n) => {
        const draw = stream(`hidden ${n}`, 0, 'hidden');
        for (const state of statesOf(rules, `leak ${n}`)) {
          for (const side of SIDES) {
            const other = otherwiseHidden(rules, state, side, draw);
            const [view, same] = [viewFor(state, side), viewFor(other, side)];
            expect(canonical(same)).toBe(canonical(view));
            if (draw() > 0.3) continue;
            const orders =
              state.awaiting === 'orders'
                ? randomWeek(rules, state, side, stream(`o${n}`, state.week, 'o'))
                : { orders: [] };
            const players = draw() < 0.12 ? [...QUICK, ...EXPERT] : QUICK;
            expect(outlookOf(rules, same, orders, players)).toEqual(outlookOf(rules, view, orders, players));
          }
        }
      }),
      options,
    );
  });

  it('the rival’s type alone changes no live fact and no view, from the first week to the last but the end', {
    timeout: 120_000,
  }, () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), fc.constantFrom(...SIDES), (n, side) => {
        const rival = rivalOf(side);
        for (const type of TYPES) {
          let state = begin(rules, { seed: `type ${n}`, types: { west: 'seeker', russia: 'seeker' } });
          let other = clone(state);
          other.types[rival] = type;
          for (let at = 0; state.awaiting !== 'over'; at++) {
            const inputs = randomInputs(rules, state, `type ${n}`, at);
            const [a, b] = [step(rules, state, inputs), step(rules, other, inputs)];
            if (!a.ok || !b.ok) throw new Error('legal orders');
            const live = (facts: readonly Fact[]) =>
              factsFor(facts, side).filter((fact) => fact.kind !== 'over');
            expect(live(b.facts)).toEqual(live(a.facts));
            [state, other] = [a.state, b.state];
            if (state.awaiting !== 'over')
              expect(canonical(viewFor(other, side))).toBe(canonical(viewFor(state, side)));
            // The luck of the next week is the same; only the private resolve of a crisis may differ.
          }
          const { outcome } = state;
          if (!outcome) throw new Error('the match is over');
          expect({ ...other.outcome, score: null }).toEqual({ ...outcome, score: null });
          // Once it is over, what one has settled and whom one has frightened is worth what the rival really was; nothing else.
          const settled = outcome.kind === 'settlement' ? { outcome: 0 } : {};
          const worth = (of: State) => scoreParts(rules, of, side, outcome.kind, outcome.cause, outcome.by);
          const known = { terms: 0, estranged: 0, ...settled };
          expect({ ...worth(other), ...known }).toEqual({ ...worth(state), ...known });
        }
      }),
      options,
    );
  });

  it('facts for a seat hold nothing of the debrief, of true sources, of the observer or of the rival’s sheet', () => {
    for (let n = 0; n < 5; n++) {
      let state = begin(rules, { seed: `facts ${n}`, types: {} });
      for (let at = 0; state.awaiting !== 'over'; at++) {
        const stepped = step(rules, state, randomInputs(rules, state, `facts ${n}`, at));
        if (!stepped.ok) throw new Error('legal orders');
        for (const side of SIDES)
          expect(factsFor(stepped.facts, side).map(leakOf(side)).filter(Boolean)).toEqual([]);
        state = stepped.state;
      }
    }
  });
});

/** What a fact tells a seat that it may not know, or null. */
function leakOf(side: Side): (fact: Fact) => string | null {
  return (fact) => {
    if (fact.to !== 'all' && fact.to !== side) return `${fact.kind} is for ${fact.to}`;
    if (fact.kind === 'luck') return 'luck';
    if (fact.kind === 'read' && (fact.side !== side || !Number.isNaN(fact.unbiased))) return 'another’s mind';
    if (fact.kind === 'felt' && fact.side !== side) return 'another’s feelings';
    if (fact.kind === 'ordered' && fact.side !== side) return 'a sealed sheet';
    if (fact.kind === 'saw' && (fact.side !== side || fact.sightings.some((one) => one.source !== -1)))
      return 'what was really seen';
    if (fact.kind === 'changed' && fact.source !== null && fact.source !== side && fact.why !== 'rival')
      return 'a cause';
    if (fact.kind === 'covert' && fact.side !== side && !fact.attributed) return 'secret work';
    return null;
  };
}
