// P(war) after each week: the same as playing it out by hand, certain at the end, the same numbers every time, sooner and later.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { answerCrisis, decide } from '../../src/ai/index.ts';
import { curveOf } from '../../src/analysis/curve.ts';
import { seedOf } from '../../src/analysis/rollout.ts';
import type { Study } from '../../src/analysis/study.ts';
import type { Curve, TurningPoint } from '../../src/analysis/types.ts';
import {
  bySide,
  type CrisisAnswer,
  type Inputs,
  SIDES,
  type State,
  stepPlain,
  viewFor,
  type WeekOrders,
} from '../../src/engine/index.ts';
import { AI, HUMAN, play, playLike } from '../record/support.ts';
import { january, mirror, rulesOf } from '../support/engine.ts';
import { finish, study } from './support.ts';

const human = await study(
  await play(january, { seed: 'curve/1', sides: { west: HUMAN }, settings: { weeks: 4 } }),
);
/** A hard line may deter an opportunist or not: the attack was no foregone conclusion. */
const UNDER_PRESSURE = {
  sides: {
    west: { by: 'ai', strategy: 'hardline', skill: 'regular' },
    russia: { ...AI, type: 'opportunist' },
  },
} as const;
const atWar = await study(
  await playLike(
    january,
    UNDER_PRESSURE,
    ({ outcome, orders }) => outcome?.kind === 'war' && outcome.by === 'russia' && orders.length > 1,
  ),
);

const curve = (of: Study, samples: number): Curve => finish(curveOf, of, samples).answer.curve;

/** The same match from a state with other luck, played by the rules' safe door and the AI's own. */
function byHand({ ground: { rules } }: Study, from: State, seed: string): State {
  let state: State = { ...from, seed };
  const player = { seed, strategy: 'policy', skill: 'regular' } as const;
  while (state.awaiting !== 'over') {
    const now = state;
    const inputs = bySide((side): WeekOrders | CrisisAnswer =>
      now.awaiting === 'crisis'
        ? answerCrisis(rules, viewFor(now, side), player).answer
        : decide(rules, viewFor(now, side), player).orders,
    ) as Inputs;
    const next = stepPlain(rules, state, inputs);
    if (!next.ok) throw new Error('rejected');
    state = next.state;
  }
  return state;
}

describe('a curve', () => {
  test('has what comes of playing the match out by hand', () => {
    const n = 5;
    const { points } = curve(human, n);
    for (const { week, pWar, score, outcomes } of points) {
      const from = human.cursor.after(week) as State;
      const ends = Array.from({ length: n }, (_, k) =>
        byHand(human, from, seedOf(human.rolling, 'judge', k)),
      );
      const kinds = ends.map(({ outcome }) => outcome?.kind ?? '');
      const wars = kinds.filter((kind) => kind === 'war' || kind === 'nuclear').length;
      expect(pWar.mean).toBeCloseTo(wars / n, 12);
      for (const side of SIDES) {
        const sum = ends.reduce((all, { outcome }) => all + (outcome?.score[side] ?? 0), 0);
        expect(score[side].mean).toBeCloseTo(sum / n, 12);
      }
      for (const [kind, share] of Object.entries(outcomes))
        expect(share).toBeCloseTo(kinds.filter((one) => one === kind).length / n, 12);
    }
  });

  test('goes from week 0 to the last week, where the outcome is certain', () => {
    for (const [of, end] of [
      [atWar, 1],
      [human, human.record.outcome?.kind === 'war' ? 1 : 0],
    ] as const) {
      const { points, samples } = curve(of, 8);
      expect(points.map(({ week }) => week)).toEqual(
        Array.from({ length: of.cursor.length + 1 }, (_, w) => w),
      );
      expect(samples).toBe(8);
      const last = points.at(-1);
      expect(last?.pWar).toEqual({ mean: end, low: end, high: end, n: 8 });
      expect(last?.outcomes).toEqual({ [of.record.outcome?.kind ?? '']: 1 });
      expect(last?.score.west.mean).toBe(of.record.outcome?.score.west);
    }
  });

  test('has intervals that hold their means, and shares that sum to 1', () => {
    for (const { pWar, score, outcomes } of curve(atWar, 16).points) {
      for (const { mean, low, high } of [pWar, score.west, score.russia]) {
        expect(low).toBeLessThanOrEqual(mean);
        expect(high).toBeGreaterThanOrEqual(mean);
      }
      expect(Object.values(outcomes).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    }
  });

  test('is the same every time, and another for another seed', async () => {
    const again = await study(human.record);
    expect(curve(again, 16)).toEqual(curve(human, 16));
    const other = { ...human, rolling: { ...human.rolling, seed: 'another' } };
    expect(curve(other, 16)).not.toEqual(curve(human, 16));
  });

  test('is told after 8 rollouts a week, and each time the samples have doubled, as a curve of that many would be', () => {
    const { answer, told } = finish(curveOf, human, 40);
    const found = told.flatMap((one) => (one.found ? [one.found.curve] : []));
    expect(found.map(({ samples }) => samples)).toEqual([8, 16, 32, 40]);
    expect(found[0]).toEqual(curve(human, 8));
    expect(answer.curve).toEqual(found.at(-1));
    const steps = told.map(({ done }) => done);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect(told.at(-1)?.done).toBe(told.at(-1)?.total);
  });

  test('leaves the record as it was', async () => {
    const before = structuredClone(human.record);
    curve(human, 8);
    expect(human.record).toEqual(before);
    expect(human.cursor.after(1)?.seed).toBe(human.record.seed);
  });

  test('goes on from an open crisis and from a match that was left', async () => {
    const left = await study(
      await playLike(january, { stop: ({ crisis }) => crisis !== null }, ({ outcome }) => outcome === null),
    );
    const { points } = curve(left, 8);
    expect(points).toHaveLength(left.record.orders.length + 1);
    expect(Object.values(points.at(-1)?.outcomes ?? {}).length).toBeGreaterThan(0);
  });

  test('says where the regular policy stands in for an expert', async () => {
    const expert = await study(
      await play(mirror, {
        seed: 'stand-in',
        sides: { west: { by: 'ai', strategy: 'policy', skill: 'expert' } },
        settings: { weeks: 2 },
      }),
    );
    expect(curve(expert, 4).standIns).toEqual(['west']);
    expect(curve(human, 4).standIns).toEqual([]);
  });

  test('lets scripts go on by their strategies: two that never arm keep the peace', async () => {
    const pass = { by: 'ai', strategy: 'pass', skill: 'regular' } as const;
    const quiet = await study(
      await play(rulesOf('abstract-offence'), {
        seed: 'quiet',
        sides: { west: pass, russia: pass },
        settings: { dials: { accidentRate: 0 } },
      }),
    );
    const { answer } = finish(curveOf, quiet, 8);
    for (const { pWar } of answer.curve.points) expect(pWar.mean).toBe(0);
    expect(answer.turning).toEqual([]);
  });
});

describe('turning points', () => {
  const { answer } = finish(curveOf, atWar, 64);
  const { curve: drawn, turning } = answer;

  test('are weeks of the curve, with the same figures before and after', () => {
    expect(turning.length).toBeGreaterThan(0);
    for (const { week, from, to, change } of turning) {
      expect(from).toEqual(drawn.points[week - 1]?.pWar);
      expect(to).toEqual(drawn.points[week]?.pWar);
      expect(change.mean).toBeCloseTo(to.mean - from.mean, 12);
      expect(Math.abs(change.mean)).toBeGreaterThanOrEqual(0.05);
      expect(change.low > 0 || change.high < 0).toBe(true);
    }
  });

  const sumOf = ({ dueTo: { orders, luck, crisis } }: TurningPoint): number =>
    orders.west.mean + orders.russia.mean + luck.mean + (crisis?.mean ?? 0);

  test('are taken apart into orders, luck and crisis, which sum to the change', () => {
    for (const one of turning) expect(sumOf(one)).toBeCloseTo(one.change.mean, 12);
  });

  test('name an attack as the work of the side that attacked', () => {
    const last = turning.at(-1);
    expect(last?.week).toBe(atWar.record.orders.length);
    expect(last?.mainly).toBe(atWar.record.outcome?.by);
    expect(last?.moves.russia.orders).toEqual(atWar.record.orders.at(-1)?.russia.orders);
  });

  test('take a crisis apart from the luck before it', async () => {
    const crisis = await study(
      await playLike(
        january,
        UNDER_PRESSURE,
        ({ outcome, orders }) =>
          ['limitedWar', 'war'].includes(outcome?.kind ?? '') && (orders.at(-1)?.crisis.length ?? 0) > 0,
      ),
    );
    for (const one of finish(curveOf, crisis, 32).answer.turning) {
      expect(sumOf(one)).toBeCloseTo(one.change.mean, 12);
      expect(one.dueTo.crisis !== null).toBe((crisis.record.orders[one.week - 1]?.crisis.length ?? 0) > 0);
    }
  });
});

const FOLDER = fileURLToPath(new URL('../golden/records/', import.meta.url));
test.each(readdirSync(FOLDER))('the golden record %s has a curve', async (file) => {
  const golden = await study(readFileSync(FOLDER + file, 'utf8'));
  const { points } = curve(golden, 2);
  expect(points).toHaveLength(golden.record.orders.length + 1);
  const kind = golden.record.outcome?.kind;
  if (kind) expect(points.at(-1)?.pWar.mean).toBe(kind === 'war' || kind === 'nuclear' ? 1 : 0);
});
