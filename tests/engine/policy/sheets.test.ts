import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  candidatesFor,
  fillTable,
  type Kernel,
  observationLikelihood,
  sampleSheet,
  sheetProbability,
  stream,
  tableFor,
} from '../../../src/engine/index.ts';
import { linearFor } from '../../../src/engine/policy/utilities.ts';
import { moodOf } from '../../support/engine.ts';
import {
  allSheets,
  bruteForce,
  repeats,
  sideOf,
  type TestMove,
  tableOf,
} from '../../support/engineSheets.ts';

/** Small worlds: two pairs of twins, some neighbours, attention 1 to 3. */
const worlds = fc
  .array(
    fc.record({
      weight: fc.double({ min: 0.05, max: 20, noNaN: true }),
      attention: fc.integer({ min: 1, max: 3 }),
      visibility: fc.double({ min: 0.02, max: 1, noNaN: true }),
      next: fc.nat(),
    }),
    { minLength: 2, maxLength: 7 },
  )
  .map((list): TestMove[] =>
    list.map(({ next, ...move }, a) => ({
      ...move,
      // A move is never its own neighbour; the first four are two pairs of twins.
      neighbour: (a + 1 + (next % (list.length - 1))) % list.length,
      ...(a < 4 && (a ^ 1) < list.length ? { twin: a ^ 1 } : {}),
    })),
  );
const kernels = fc.record({
  distinguishability: fc.double({ min: 0, max: 1, noNaN: true }),
  perceptionNoise: fc.double({ min: 0, max: 0.5, noNaN: true }),
  implementationNoise: fc.constant(0),
});
const deterministic = { seed: 2022, numRuns: 60 };

function close(value: number, reference: number, gap: number): void {
  expect(Math.abs(value - reference)).toBeLessThanOrEqual(gap * Math.max(1, Math.abs(reference)));
}

describe('the recurrence over attention', () => {
  it('counts every sheet once: its total is the sum over all sheets', () => {
    fc.assert(
      fc.property(worlds, fc.integer({ min: 1, max: 4 }), (moves, cap) => {
        const side = sideOf(moves);
        const n = moves.length;
        // Utilities whose weights exp(1·u) are those of the world.
        const linear = { ...linearFor(n), base: Float64Array.from(moves, (move) => Math.log(move.weight)) };
        const table = tableFor(n, cap);
        const legal = new Uint8Array(n).fill(1);
        const visibility = Float64Array.from(moves, (move) => move.visibility);
        fillTable(table, side, linear, moodOf(), legal, visibility, 1);
        let total = 0;
        let hidden = 0;
        for (const sheet of allSheets(side.attention, cap)) {
          total += sheet.reduce((product, a) => product * (table.weight[a] ?? 0), 1);
          hidden += sheet.reduce((product, a) => product * (table.unseen[a] ?? 0), 1);
        }
        close(table.total, total, 1e-9);
        close(
          table.quiet.reduce((sum, x) => sum + x, 0),
          hidden,
          1e-9,
        );
      }),
      deterministic,
    );
  });

  it('gives every legal sheet a positive probability, and all together one', () => {
    fc.assert(
      fc.property(worlds, (moves) => {
        const table = tableOf(moves, 3);
        let sum = 0;
        for (const sheet of allSheets(sideOf(moves).attention, 3)) {
          const p = sheetProbability(table, sheet);
          expect(p).toBeGreaterThan(0);
          sum += p;
        }
        close(sum, 1, 1e-9);
      }),
      deterministic,
    );
  });

  it('leaves illegal moves out', () => {
    const moves = [
      { weight: 2, attention: 1, visibility: 1 },
      { weight: 3, attention: 1, visibility: 1 },
    ];
    const table = tableFor(2, 3);
    const linear = { ...linearFor(2), base: Float64Array.from(moves, (move) => Math.log(move.weight)) };
    const one = Float64Array.of(1, 1);
    fillTable(table, sideOf(moves), linear, moodOf(), Uint8Array.of(1, 0), one, 1);
    close(table.total, 3, 1e-12);
    expect(table.weight[1]).toBe(0);
  });

  it('weighs fear, trust, heat and how the rival is held as the mood has them', () => {
    const linear = {
      base: Float64Array.of(0.1),
      fear: Float64Array.of(0.2),
      trust: Float64Array.of(-0.3),
      heat: Float64Array.of(0.4),
      opening: Float64Array.of(0.5),
    };
    const table = tableFor(1, 1);
    const side = sideOf([{ weight: 1, attention: 1, visibility: 1 }]);
    fillTable(
      table,
      side,
      linear,
      moodOf({ fear: 0.5, trust: 0.6, heat: 0.7, reputation: 0.8 }),
      Uint8Array.of(1),
      Float64Array.of(1),
      8,
    );
    close(table.weight[0] ?? 0, Math.exp(8 * (0.1 + 0.1 - 0.18 + 0.28 - 0.3)), 1e-12);
  });
});

describe('the sampler', () => {
  it('draws sheets as often as their probability says, whatever their attention', () => {
    const moves = [
      { weight: 2, attention: 1, visibility: 1 },
      { weight: 0.5, attention: 2, visibility: 1 },
      { weight: 1.5, attention: 1, visibility: 1 },
      { weight: 3, attention: 3, visibility: 1 },
      { weight: 0.7, attention: 1, visibility: 1 },
    ];
    const table = tableOf(moves, 3);
    const { attention } = sideOf(moves);
    const draw = stream('sheets', 1, 'sampler');
    const counts = new Map<string, number>();
    const draws = 40_000;
    for (let i = 0; i < draws; i++) {
      const key = sampleSheet(table, attention, 3, draw).join(' ');
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    let chi = 0;
    const sheets = allSheets(attention, 3);
    for (const sheet of sheets) {
      const expected = draws * sheetProbability(table, sheet);
      chi += ((counts.get(sheet.join(' ')) ?? 0) - expected) ** 2 / expected;
    }
    expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(draws);
    // The chi-square of k cells has mean k − 1 and spread √(2(k − 1)).
    const free = sheets.length - 1;
    expect(chi).toBeLessThan(free + 4 * Math.sqrt(2 * free));
  });

  it('keeps within the attention', () => {
    fc.assert(
      fc.property(worlds, fc.integer(), (moves, n) => {
        const { attention } = sideOf(moves);
        const sheet = sampleSheet(tableOf(moves, 3), attention, 3, stream(`${n}`, 1, 'sampler'));
        expect(sheet.reduce((sum, a) => sum + (attention[a] ?? 0), 0)).toBeLessThanOrEqual(3);
        expect(new Set(sheet).size).toBe(sheet.length);
      }),
      deterministic,
    );
  });
});

/** The likelihood of a list of looks as a reader with the given kernel reckons it. */
function likelihood(moves: readonly TestMove[], looks: readonly number[], kernel: Kernel): number {
  const side = sideOf(moves);
  return observationLikelihood(
    tableOf(moves, 3),
    side.attention,
    looks.map((look) => candidatesFor(side, look, kernel)),
  );
}

describe('the likelihood of what was seen', () => {
  it('sums unseen moves out as brute force over all sheets and all looks does', () => {
    fc.assert(
      fc.property(worlds, kernels, (moves, kernel) => {
        for (const [key, p] of bruteForce(moves, 3, kernel)) {
          const looks = key === '' ? [] : key.split(' ').map(Number);
          // Equal looks can be assigned in either order: a factor that is the same for all types.
          close(likelihood(moves, looks, kernel) / repeats(looks), p, 1e-9);
        }
      }),
      deterministic,
    );
  });

  it('sums to 1 over everything that can be seen', () => {
    fc.assert(
      fc.property(worlds, kernels, (moves, kernel) => {
        let sum = 0;
        for (const key of bruteForce(moves, 3, kernel).keys()) {
          const looks = key === '' ? [] : key.split(' ').map(Number);
          sum += likelihood(moves, looks, kernel) / repeats(looks);
        }
        close(sum, 1, 1e-9);
      }),
      deterministic,
    );
  });

  it('is the share of quiet sheets where nothing was seen', () => {
    const moves = [
      { weight: 2, attention: 1, visibility: 0.9 },
      { weight: 1, attention: 1, visibility: 0.3 },
    ];
    const kernel = { distinguishability: 1, perceptionNoise: 0, implementationNoise: 0 };
    close(likelihood(moves, [], kernel), ((1 + 0.2) * (1 + 0.7)) / ((1 + 2) * (1 + 1)), 1e-12);
  });

  it('grows with the weight of what could have looked like that', () => {
    const of = (weight: number) => [
      { weight, attention: 1, visibility: 0.8 },
      { weight: 1, attention: 1, visibility: 0.8 },
    ];
    const kernel = { distinguishability: 1, perceptionNoise: 0, implementationNoise: 0 };
    expect(likelihood(of(3), [0], kernel)).toBeGreaterThan(likelihood(of(1), [0], kernel));
    expect(likelihood(of(3), [], kernel)).toBeLessThan(likelihood(of(1), [], kernel));
  });
});

describe('what an appearance may have been', () => {
  const moves: TestMove[] = [
    { weight: 1, attention: 1, visibility: 1, twin: 1, neighbour: 2 },
    { weight: 1, attention: 1, visibility: 1, twin: 0, neighbour: 2 },
    { weight: 1, attention: 1, visibility: 1, neighbour: 0 },
  ];
  const side = sideOf(moves);
  const chancesOf = (kernel: Partial<Kernel>, look = 0) => {
    const full = { distinguishability: 1, perceptionNoise: 0, implementationNoise: 0, ...kernel };
    const { moves: from, chances } = candidatesFor(side, look, full);
    return Object.fromEntries(from.map((a, i) => [a, chances[i]]));
  };

  it('is itself where everything can be told apart', () => {
    expect(chancesOf({})).toEqual({ 0: 1 });
  });

  it('is as likely its twin where nothing can be told apart', () => {
    expect(chancesOf({ distinguishability: 0 })).toEqual({ 0: 0.5, 1: 0.5 });
    expect(chancesOf({ distinguishability: 0.4 })).toEqual({ 0: 0.7, 1: 0.3 });
  });

  it('may be what noise mistakes for it', () => {
    expect(chancesOf({ perceptionNoise: 0.1 })).toEqual({ 0: 0.9, 2: 0.1 });
    expect(chancesOf({ perceptionNoise: 0.1 }, 2)).toEqual({ 0: 0.1, 1: 0.1, 2: 0.9 });
  });

  it('may be a slip of execution: then another order was given', () => {
    expect(chancesOf({ implementationNoise: 0.1 })).toEqual({ 0: 0.9, 2: 0.1 });
  });

  it('each executed move looks like something with chances that sum to 1', () => {
    fc.assert(
      fc.property(worlds, kernels, (list, kernel) => {
        const world = sideOf(list);
        const sums = list.map(() => 0);
        list.forEach((_move, look) => {
          const { moves: from, chances } = candidatesFor(world, look, kernel);
          from.forEach((a, i) => {
            sums[a] = (sums[a] ?? 0) + (chances[i] ?? 0);
          });
        });
        for (const sum of sums) close(sum, 1, 1e-12);
      }),
      deterministic,
    );
  });
});
