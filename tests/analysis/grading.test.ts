// Grading: every choice meets the same luck, types weigh as the evidence has them, and a crisis keeps to what was answered.
import { expect, test } from 'vitest';
import file from '../../assets/positions/positions.json' with { type: 'json' };
import { type Choice, gradesOf } from '../../src/analysis/grading.ts';
import { type Position, studyPosition } from '../../src/analysis/positions.ts';
import { type Belief, clone, type State, type WeekOrders } from '../../src/engine/index.ts';

const positions = file as unknown as Position[];
const of = (id: string): Position => {
  const found = positions.find((one) => one.id === id);
  if (!found) throw new Error(`there is no position ${id}`);
  return found;
};
const sheets = of('units-at-the-border');
const crisis = of('accident-and-answer');
const NOTHING: WeekOrders = { orders: [], table: 'wait', challenge: false };

const weighed = (state: State, side: 'west' | 'russia', belief: Belief): State => {
  const other = clone(state);
  other.observers[side].belief = belief;
  return other;
};

test('the same choice twice is worth the same, to the last digit: all meet the same luck', async () => {
  const { study, state } = await studyPosition(sheets);
  const [one, two] = gradesOf(study.rolling, state, sheets.side, [NOTHING, NOTHING], 2);
  expect(two?.score).toEqual(one?.score);
  expect(two?.behind).toMatchObject({ mean: 0, low: 0, high: 0 });
  expect(two?.verdict).toBe('even');
});

test('the score is the mean over the types, weighed by the evidence and by nothing else', async () => {
  const { study, state } = await studyPosition(sheets);
  const choices = sheets.choices.slice(0, 2);
  for (const belief of [
    [1, 0, 0],
    [0, 0, 1],
    [0.5, 0.3, 0.2],
  ] as Belief[]) {
    const grades = gradesOf(study.rolling, weighed(state, sheets.side, belief), sheets.side, choices, 2);
    for (const { score, byType } of grades) {
      const sum = byType.reduce((all, value, t) => all + value * (belief[t] ?? 0), 0);
      expect(score.mean).toBeCloseTo(sum, 12);
    }
  }
});

test('exactly one choice is the best, and nothing is better than it', async () => {
  const { study, state } = await studyPosition(crisis);
  const grades = gradesOf(study.rolling, state, crisis.side, crisis.choices, 3);
  expect(grades.filter(({ verdict }) => verdict === 'best')).toHaveLength(1);
  for (const { behind } of grades) expect(behind.mean).toBeGreaterThanOrEqual(0);
  // The state that is asked about stays as it was.
  expect((await studyPosition(crisis)).state).toEqual(state);
});

test('a rival of another type has a resolve that its answers so far leave open', async () => {
  const { study, state } = await studyPosition(crisis);
  const rival = crisis.side === 'west' ? 'russia' : 'west';
  const asked: State[] = [];
  const { seats } = study.rolling;
  const listening = {
    ...study.rolling,
    seats: {
      ...seats,
      [rival]: {
        ...seats[rival],
        answer(at: State, seed: string) {
          if (at.week === state.week && at.crisis?.round === state.crisis?.round) asked.push(clone(at));
          return seats[rival].answer(at, seed);
        },
      },
    },
  };
  const [choice] = crisis.choices as [Choice];
  gradesOf(listening, state, crisis.side, [choice], 4);
  const order = ['seeker', 'opportunist', 'revisionist'];
  expect(new Set(asked.map((at) => at.types[rival])).size).toBe(3);
  for (const at of asked) {
    const [low, high] = state.crisis?.bounds[rival][order.indexOf(at.types[rival])] ?? [0, 0];
    expect(at.crisis?.resolve[rival]).toBeGreaterThanOrEqual(low);
    expect(at.crisis?.resolve[rival]).toBeLessThanOrEqual(high);
  }
});
