// What the experiments on decisions make of rows that were made up, and that what they sample is what they say.
import { describe, expect, test } from 'vitest';
import {
  type CrisisAnswer,
  checkOrders,
  legalMoves,
  newMatch,
  type State,
  TYPES,
  viewFor,
} from '../../src/engine/index.ts';
import { bestAnswer, betterThan, RULES } from './experiments/decisions/crises.ts';
import { bestOver } from './experiments/decisions/finding.ts';
import { climb } from './experiments/decisions/ladder.ts';
import { gains, marks, sheetsFor } from './experiments/decisions/moves.ts';
import { shareOfDrawn } from './experiments/decisions/trades.ts';
import { coreLost, LINES, LOOKING, SCRIPTS, SEATS } from './kit/decisions.ts';
import { CONTENDERS, evenly, overTypes, PLAYERS, typeAt } from './kit/experts.ts';
import { attentionOf, bitsOf, entropy, FINDING_OUT, findingSheet, PASS, scoreOfPlan } from './kit/finding.ts';
import { rulesOf } from './kit/levels.ts';
import { rollOut, statesOf, unknownResolve } from './kit/rollouts.ts';
import { mean } from './kit/stats.ts';

test('every script is a line, or looks, or is chance', () => {
  expect([...LINES, ...LOOKING, 'random'].sort()).toEqual([...SCRIPTS].sort());
  expect(SCRIPTS).not.toContain('policy');
  expect(SCRIPTS).not.toContain('historical');
});

test('the West loses its core issue by a coup, or by closing the door', async () => {
  const rules = await rulesOf('january-2022');
  const started = newMatch(rules, { seed: 'core', types: {}, dials: {} });
  if (!started.ok) throw new Error('a match always starts');
  const withDoor = (openDoor: number): State => ({
    ...started.state,
    table: { ...started.state.table, agreed: { openDoor } },
  });
  expect(coreLost(rules, withDoor(2), 'west')).toBe(false);
  expect(coreLost(rules, withDoor(3), 'west')).toBe(true);
  expect(coreLost(rules, withDoor(3), 'russia')).toBe(false);
  const outcome = {
    kind: 'coup',
    cause: null,
    week: 3,
    rungBefore: 4,
    by: 'russia',
    score: { west: 0, russia: 1 },
  };
  expect(coreLost(rules, { ...started.state, outcome } as State, 'west')).toBe(true);
});

describe('experts', () => {
  test('types are met as often as their weights ask, in any run of seeds', () => {
    const weights: [number, number, number] = [0.45, 0.33, 0.22];
    for (const from of [0, 37]) {
      const types = Array.from({ length: 50 }, (_, i) => typeAt(weights, evenly(from + i)));
      TYPES.forEach((type, t) => {
        const met = types.filter((one) => one === type).length;
        expect(Math.abs(met - 50 * (weights[t] as number))).toBeLessThanOrEqual(2);
      });
    }
  });

  test('have names of their own, those against the expert too', () => {
    expect(new Set(PLAYERS).size).toBe(PLAYERS.length);
    for (const id of CONTENDERS) expect(SCRIPTS).toContain(id);
  });

  test('a step of the ladder is climbed by the best of each, chosen on the other half', () => {
    const row = (scores: Record<string, number>) =>
      PLAYERS.map((player) => scores[player.replace(' over types', '')] ?? 0);
    const rows = [row({ mixed: 0.6, soft: 0.9, random: 0.2 }), row({ mixed: 0.8, soft: 0.1, random: 0.3 })];
    // The first is measured by mixed, the best of the second; the second by soft.
    const gains = climb(rows, ['mixed', 'soft'], ['random']);
    expect(gains[0]).toBeCloseTo(0.4, 12);
    expect(gains[1]).toBeCloseTo(-0.2, 12);
  });

  test('scripts are compared over all types; beside the expert, by the type that was drawn', () => {
    const scores: Record<string, number> = {
      mixed: 0.1,
      soft: 0.2,
      [overTypes('mixed')]: 0.6,
      [overTypes('soft')]: 0.5,
      expert: 0.7,
    };
    const rows = [0, 1].map(() => PLAYERS.map((player) => scores[player] ?? 0));
    for (const gain of climb(rows, ['mixed', 'soft'], ['soft'])) expect(gain).toBeCloseTo(0.1, 12);
    for (const gain of climb(rows, ['expert'], ['mixed', 'soft'])) expect(gain).toBeCloseTo(0.6, 12);
  });
});

describe('trades', () => {
  test('the share near the best weighs the types that took turns, and leaves out where a move could not be given', () => {
    // Seekers never, opportunists always, revisionists in one of two; one row could not give it.
    const rows = [[0], [1], [1], [0], [1], [0], [Number.NaN], [1], [1]];
    const { value, n } = shareOfDrawn(rows, 0, [0.5, 0.3, 0.2]);
    expect(value).toBeCloseTo(0.3 + 0.2 * (2 / 3), 12);
    expect(n).toBe(8);
  });
});

describe('crises', () => {
  const FIRM = RULES.length - 1;
  const crisis = (stakes: number, scores: Record<number, number>, answers: number[] = []): number[] => [
    stakes,
    ...RULES.map((_rule, r) => scores[r] ?? 0),
    ...answers,
  ];

  test('rules give in at the depth that they name, and the last two never change', () => {
    const at = (depth: number) => ({ crisis: { depth } }) as State;
    const answers = (name: string) =>
      [0, 2, 5].map((d) => RULES.find((one) => one.name === name)?.rule(at(d)));
    expect(answers('firm to depth 2, then backDown')).toEqual(['standFirm', 'standFirm', 'backDown']);
    expect(answers('firm to depth 0, then offRamp')).toEqual(['standFirm', 'offRamp', 'offRamp']);
    expect(RULES.slice(-2).map(({ rule }) => rule(at(4)))).toEqual(['backDown', 'standFirm']);
  });

  test('the rule is chosen for what is at stake, where there are enough crises of the kind', () => {
    const many = Array.from({ length: 80 }, (_, k) =>
      k % 4 < 2 ? crisis(0, { 0: 0.5, [FIRM]: 0.1 }) : crisis(1, { 1: 0.3, [FIRM]: 0.2 }),
    );
    expect(mean(betterThan(many, FIRM)).value).toBeCloseTo((0.4 + 0.1) / 2, 12);
    // A handful is too few to choose by: the best of all is taken, which is rule 0.
    const few = many.slice(0, 8);
    expect(mean(betterThan(few, FIRM)).value).toBeCloseTo((0.4 - 0.2) / 2, 12);
  });

  test('an answer is best where both halves of the luck agree', () => {
    expect(bestAnswer(crisis(0, {}, [1, 2, 0, 0, 1, 3, 0, 0]))).toBe(1);
    expect(bestAnswer(crisis(0, {}, [1, 2, 0, 0, 3, 1, 0, 0]))).toBe(-1);
  });

  test('go on from copies: the same luck gives the same end, and the sampled state stays as it was', async () => {
    const rules = await rulesOf('abstract-mirror');
    const rounds = Array.from({ length: 8 }, (_, i) =>
      statesOf(rules, `sampled/${i}`, { west: 'seeker' }, 'crisis'),
    );
    const [state] = rounds.flat();
    if (!state) throw new Error('no crisis in eight matches');
    const before = JSON.stringify(state);
    const rule = (): CrisisAnswer => 'standFirm';
    const ends = [0, 1].map(() => rollOut(rules, state, 'luck', 'west', { rule }));
    expect(ends[0]).toBe(ends[1]);
    const fresh = unknownResolve(rules, state, 'west', 'luck');
    expect(JSON.stringify(state)).toBe(before);
    expect(fresh.crisis?.resolve.west).toBe(state.crisis?.resolve.west);
    const [low, high] = state.crisis?.bounds.russia[TYPES.indexOf(state.types.russia)] ?? [0, 0];
    expect(fresh.crisis?.resolve.russia).toBeGreaterThan(low);
    expect(fresh.crisis?.resolve.russia).toBeLessThan(high);
  });
});

describe('moves', () => {
  test('are marked by the best sheet that they are on', () => {
    // Sheets: moves 0 and 1; move 2; nothing. The second half of the luck disagrees about the second sheet, which is near on the whole.
    const found = marks(
      [true, true, true, true, false],
      [[0, 1], [2], []],
      [0.6, 0.605, 0.1],
      [0.6, 0.58, 0.1],
    );
    expect(found).toEqual([2, 2, 1, 0, Number.NaN]);
    expect(marks([true], [[0], []], [0.6, 0.5], [0.59, 0.605])).toEqual([1]);
  });

  test('gain what the sheets that they are on gain over all', () => {
    const found = gains(3, [[0, 1], [1], []], [0.8, 0.4, 0.2], [0.6, 0.4, 0.0]);
    expect(found[0]).toBeCloseTo(0.7 - 0.4, 12);
    expect(found[1]).toBeCloseTo(0.55 - 0.4, 12);
    expect(found[2]).toBeNaN();
  });

  test('all that are legal come up among the sheets of a few decisions, and every sheet can be given', async () => {
    const rules = await rulesOf('january-2022');
    const [state] = statesOf(rules, 'dealt', { west: 'seeker' }, 'orders');
    if (!state) throw new Error('a match has a first week');
    const view = viewFor(state, 'west');
    const sheets = Array.from({ length: 12 }, (_, i) => sheetsFor(rules, view, `deal ${i}`)).flat();
    for (const sheet of sheets) expect(checkOrders(rules, view, sheet)).toEqual([]);
    const tried = new Set(sheets.flatMap(({ orders }) => orders.map(({ move }) => move)));
    const legal = legalMoves(rules, view).flatMap(({ legal: ok, move }) => (ok ? [move] : []));
    expect(legal.filter((id) => !tried.has(id))).toEqual([]);
  });
});

describe('finding out', () => {
  test('uncertainty is counted in bits', () => {
    expect(entropy([0.5, 0.5, 0])).toBeCloseTo(1, 12);
    expect(entropy([1, 0, 0])).toBe(0);
    expect(entropy([0.25, 0.25, 0.5])).toBeCloseTo(1.5, 12);
  });

  test('the best way is chosen on the other half, and one that was never open is never chosen', () => {
    const rows = [
      [0.1, 0.5, 0.2, Number.NaN],
      [0.1, 0.3, 0.6, Number.NaN],
    ];
    const gains = bestOver(rows, [1, 2, 3], [0]);
    expect(gains[0]).toBeCloseTo(0.1, 12);
    expect(gains[1]).toBeCloseTo(0.2, 12);
  });

  test.each(SEATS)(
    '$name has its sheets from the first week, and what they tell is no wonder',
    async (judged) => {
      const rules = await rulesOf(judged.level);
      const [state] = statesOf(rules, 'finding', { [judged.side]: 'seeker' }, 'orders');
      if (!state) throw new Error('a match has a first week');
      const view = viewFor(state, judged.side);
      for (const way of FINDING_OUT[judged.id]) {
        const sheet = findingSheet(rules, view, way, 'seed');
        expect(sheet?.orders.map(({ move }) => move)).toEqual(way.moves);
        expect(attentionOf(rules, judged.side, sheet ?? PASS)).toBeGreaterThan(0);
      }
      const bits = bitsOf(rules, state, judged.side, PASS, ['a', 'b'], 2);
      expect(Math.abs(bits)).toBeLessThan(entropy(state.observers[judged.side].belief));
      expect(bitsOf(rules, state, judged.side, PASS, ['a', 'b'], 2)).toBe(bits);
      expect(findingSheet(rules, view, { name: 'unknown', moves: ['noSuchMove'] }, 'seed')).toBeNull();
      const [way] = FINDING_OUT[judged.id];
      if (way) expect(scoreOfPlan(rules, 'plan', judged.side, way)).toBeGreaterThanOrEqual(0);
      expect(scoreOfPlan(rules, 'plan', judged.side, 'pass', 'deny')).toBeGreaterThanOrEqual(0);
    },
  );
});
