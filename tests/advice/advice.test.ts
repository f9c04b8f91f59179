// The advisers: three whole sheets from what a seat sees and from the evidence alone, ready to be taken over.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutIdle } from '../../src/advice/idle.ts';
import { ADVISERS, type Advice, AIMS, adviseCrisis, adviseWeek } from '../../src/advice/index.ts';
import {
  CRISIS_ANSWERS,
  canonical,
  checkOrders,
  clone,
  hostile,
  moveOf,
  type Rules,
  rivalOf,
  SIDES,
  type Side,
  type State,
  step,
  stream,
  viewFor,
} from '../../src/engine/index.ts';
import { begin, rulesOf } from '../support/engine.ts';
import { otherwiseHidden } from '../support/engineHidden.ts';
import { randomInputs, statesOf } from '../support/engineRandom.ts';

const counsel = (rules: Rules, state: State, side: Side, evidence = state.observers[side].belief) =>
  state.awaiting === 'crisis'
    ? adviseCrisis(rules, viewFor(state, side), evidence)
    : adviseWeek(rules, viewFor(state, side), evidence);

/** What is wrong with an advice, or null. */
function faultOf(rules: Rules, state: State, side: Side, advice: Advice): string | null {
  const { belief, sheet, aim, standing, teaches, expects, score, war } = advice;
  const view = viewFor(state, side);
  if (checkOrders(rules, view, sheet).length > 0) return 'an illegal sheet';
  if (sheet.orders.some((order) => withoutIdle(rules, view, order) !== order))
    return 'an order for what is so already';
  if (standing && aim !== 'wait') return 'orders on a sheet that is said to need none';
  if (Math.abs(belief[0] + belief[1] + belief[2] - 1) > 1e-9) return 'a belief that does not sum to 1';
  if (!AIMS.includes(aim)) return 'no aim';
  if ((sheet.orders.length === 0 && sheet.table === 'wait' && !sheet.challenge) !== (aim === 'wait'))
    return 'an aim that does not fit the sheet';
  if (sheet.orders.some(({ meant }) => meant === '')) return 'an order that means nothing';
  if (sheet.orders.some(({ move }) => moveOf(rules, side, move)?.attack)) return 'an attack';
  if (teaches < 0 || score < 0 || score > 1 || war < 0 || war > 1 + 1e-9) return 'a number out of range';
  const known = expects.every(
    ({ move, chance }) => moveOf(rules, rivalOf(side), move) && chance > 0 && chance <= 1,
  );
  const sorted = expects.every(({ chance }, i) => i === 0 || chance <= (expects[i - 1]?.chance ?? 1));
  return known && sorted ? null : 'an expectation that cannot be';
}

describe.each(['january-2022', 'abstract-mirror'] as const)('in %s', (id) => {
  const rules = rulesOf(id);

  it('three advisers lay whole, legal sheets on the table, and answer in every crisis', () => {
    for (const state of statesOf(rules, 'whole')) {
      for (const side of SIDES) {
        const all = counsel(rules, state, side);
        expect(all.map(({ adviser }) => adviser)).toEqual(ADVISERS);
        for (const one of all) {
          if ('sheet' in one) expect(faultOf(rules, state, side, one)).toBeNull();
          else {
            expect(CRISIS_ANSWERS).toContain(one.answer);
            expect(one.stands).toBeGreaterThanOrEqual(0);
            expect(one.stands).toBeLessThanOrEqual(1);
          }
        }
      }
    }
  });

  it('nothing that the rival hides reaches an adviser: the same view and evidence give the same advice', {
    timeout: 120_000,
  }, () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), (n) => {
        const draw = stream(`hidden ${n}`, 0, 'hidden');
        for (const state of statesOf(rules, `advice ${n}`)) {
          for (const side of SIDES) {
            if (draw() > 0.12) continue;
            const evidence = state.observers[side].belief;
            const other = otherwiseHidden(rules, state, side, draw);
            const said = canonical(counsel(rules, state, side));
            expect(canonical(counsel(rules, other, side, evidence))).toBe(said);
          }
        }
      }),
      { seed: 2022, numRuns: 2 },
    );
  });

  it('the evidence itself is made of what the seat saw: the rival’s type and mind change nothing in it', () => {
    for (const side of SIDES) {
      const rival = rivalOf(side);
      const begun = begin(rules, { seed: 'seen', types: { west: 'seeker', russia: 'seeker' } });
      let [state, other] = [begun, clone(begun)];
      other.types[rival] = 'revisionist';
      for (let at = 0; at < 6 && state.awaiting !== 'over'; at++) {
        other.minds[rival].belief = [0.1, 0.2, 0.7];
        const inputs = randomInputs(rules, state, 'seen', at);
        const [a, b] = [step(rules, state, inputs), step(rules, other, inputs)];
        if (!a.ok || !b.ok) throw new Error('legal orders');
        expect(b.state.observers[side].belief).toEqual(a.state.observers[side].belief);
        [state, other] = [a.state, clone(b.state)];
      }
    }
  });

  it('defence thinks worse of the rival than the evidence does, diplomacy better, and analysis the same', () => {
    const state = begin(rules, { seed: 'worlds', types: {} });
    for (const evidence of [
      [0.98, 0.01, 0.01],
      [0.5, 0.3, 0.2],
      [0.01, 0.39, 0.6],
    ] as [number, number, number][]) {
      const [defence, diplomacy, analysis] = adviseWeek(rules, viewFor(state, 'west'), evidence);
      if (!defence || !diplomacy || !analysis) throw new Error('three advisers');
      expect(hostile(defence.belief)).toBeGreaterThan(hostile(evidence));
      expect(hostile(diplomacy.belief)).toBeLessThan(hostile(evidence));
      expect(analysis.belief).toEqual(evidence);
      // Strong evidence moves them all.
      if (evidence[0] > 0.9) expect(hostile(defence.belief)).toBeLessThan(0.5);
      if (evidence[0] < 0.1) expect(hostile(diplomacy.belief)).toBeGreaterThan(0.5);
    }
  });
});

it('where no crisis is open there is nothing to answer', () => {
  const rules = rulesOf('abstract-mirror');
  const state = begin(rules, { seed: 'calm', types: {} });
  expect(adviseCrisis(rules, viewFor(state, 'west'), [0.6, 0.3, 0.1])).toEqual([]);
});
