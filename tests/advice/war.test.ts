// The risk of war as a seat's analysts see it: from the view alone, between nought and one, with reasons that hold.
import { expect, test } from 'vitest';
import { WAR_REASONS, warRisk } from '../../src/advice/index.ts';
import { newMatch, viewFor } from '../../src/engine/index.ts';
import { groundOn, level } from '../session/bench.ts';

const { rules } = groundOn(level('january-2022'));
function begun(seed: string, types: object = {}) {
  const made = newMatch(rules, { seed, types, dials: {} });
  if (!made.ok) throw new Error('a shipped level can be played');
  return made.state;
}

test('is the same whatever the rival truly is, and whenever it is asked', () => {
  const risks = (['seeker', 'revisionist'] as const).map((russia) => {
    const state = begun('war', { west: 'seeker', russia });
    const { mind } = viewFor(begun('war', { west: 'seeker', russia: 'seeker' }), 'west');
    return warRisk(rules, { ...viewFor(state, 'west'), mind }, null);
  });
  expect(risks[1]).toEqual(risks[0]);
});

test('rises with what the seat believes and sees, and then has reasons', () => {
  const view = viewFor(begun('war'), 'west');
  const calm = warRisk(rules, { ...view, mind: { ...view.mind, belief: [1, 0, 0] } }, view);
  const sure = { ...view.mind, belief: [0, 0, 1] as [number, number, number], readiness: 1 };
  const grave = warRisk(rules, { ...view, week: 3, rung: 6, mind: sure }, view);
  for (const risk of [calm, grave]) {
    for (const chance of [risk.week, risk.ahead]) {
      expect(chance).toBeGreaterThanOrEqual(0);
      expect(chance).toBeLessThanOrEqual(1);
    }
    expect(risk.ahead).toBeGreaterThanOrEqual(risk.week);
  }
  expect(grave.week).toBeGreaterThan(calm.week + 0.05);
  expect(grave.ahead).toBeGreaterThan(calm.ahead);
  expect(grave.reasons.length).toBeGreaterThan(0);
  for (const reason of grave.reasons) expect(WAR_REASONS).toContain(reason);
});

test('looks no further than the match goes', () => {
  const view = viewFor(begun('war'), 'russia');
  expect(warRisk(rules, { ...view, week: view.dials.weeks }, null).weeks).toBe(1);
});

test('an offer of one’s own is likelier to fall the harder one is pressed already', () => {
  const view = viewFor(begun('war'), 'west');
  const lapse = (pressure: number) =>
    warRisk(rules, { ...view, mind: { ...view.mind, pressure } }, null).lapse;
  const [free, fresh, sure] = [lapse(0), lapse(view.mind.pressure), lapse(0.9)];
  expect(free).toBeLessThan(fresh);
  expect(fresh).toBeGreaterThan(0.3);
  expect(sure).toBe(1);
});
