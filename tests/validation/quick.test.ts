// A share of the validation suite, small enough for every run of the tests: what holds must not be refuted by a few seeds.
// The whole suite, with its verdicts, is `npm run validate`; what it found stands in doc/validation.md.
import { expect, test } from 'vitest';
import { runs } from '../support/runs.ts';
import { DECISIONS } from './experiments/decisions/index.ts';
import { EXPERIMENTS } from './experiments/index.ts';
import { SEATS } from './kit/decisions.ts';
import { runHere } from './kit/run.ts';
import type { Experiment } from './kit/types.ts';
import { refuted } from './kit/verdict.ts';

/** Experiments that hold, and how many seeds each gets here. */
const QUICK: readonly (readonly [id: string, seeds: number])[] = [
  ['crossing', runs(30, 60)],
  ['misperception-january', runs(30, 60)],
  ['misperception-mirror', runs(50, 100)],
  ['sanctions', runs(50, 100)],
  ['noise', runs(50, 100)],
  ['empathy-mirror', runs(30, 60)],
  ['pooling-mirror', runs(40, 80)],
  ['four-worlds', runs(30, 60)],
  ['reciprocal-fear', 40],
  ['reassurance-window', 500],
  ['polarised-updating', 20],
  ['audience-costs', runs(25, 50)],
  ['tying-hands', runs(50, 100)],
  ['partial-attack', 30],
  ['dials', runs(10, 20)],
  ['spread-of-outcomes', runs(30, 60)],
  ['advisers', 8],
];

/** Seeds for the experiments on decisions; those that read the same rows have the same number. */
const DECISION_SEEDS: Readonly<Record<string, number>> = {
  'decision-1': 2,
  'decision-2': 2,
  'decision-3': 2,
  'decision-4': 2,
  'decision-5': 2,
  'decision-6': 2,
  'decision-7': 3,
  'decision-8': 4,
  'decision-9': 3,
  'decision-10': 2,
  'decision-own-seat': 1,
};
/** Those whose claims hold under these rules in every seat, and are such that so few seeds can speak for them. */
const DECISIONS_HOLD: readonly string[] = ['decision-1', 'decision-6', 'decision-10'];

test('experiments have names of their own', () => {
  const ids = EXPERIMENTS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('experiments that read the same rows agree on how these are made', () => {
  const shared = new Map<string, Experiment>();
  for (const experiment of EXPERIMENTS) {
    if (experiment.reads === undefined) continue;
    expect(EXPERIMENTS.map(({ id }) => id)).not.toContain(experiment.reads);
    const first = shared.get(experiment.reads) ?? experiment;
    shared.set(experiment.reads, first);
    const { seeds, blocks, cost, ready } = experiment;
    expect({ seeds, blocks, cost, ready }).toEqual({
      seeds: first.seeds,
      blocks: first.blocks,
      cost: first.cost,
      ready: first.ready,
    });
  }
  expect(shared.size).toBeGreaterThan(0);
});

test.each(QUICK)('%s (%i seeds)', { timeout: 120_000 }, async (id, seeds) => {
  const experiment = EXPERIMENTS.find((candidate) => candidate.id === id);
  if (!experiment) throw new Error(`no experiment is called ${id}`);
  const { figures } = await runHere(experiment, seeds);
  const against = figures.filter(refuted).map(({ name, value, low, high }) => ({ name, value, low, high }));
  expect(against).toEqual([]);
});

test.each(DECISIONS.map(({ id }) => [id, DECISION_SEEDS[id] ?? 0] as const))(
  '%s (%i seeds)',
  { timeout: 120_000 },
  async (id, seeds) => {
    const experiment = DECISIONS.find((candidate) => candidate.id === id);
    if (!experiment) throw new Error(`no experiment is called ${id}`);
    const { figures } = await runHere(experiment, seeds);
    const measured = new Set(figures.filter(({ value }) => !Number.isNaN(value)).map(({ seat }) => seat));
    expect(measured.size).toBe(SEATS.length);
    if (DECISIONS_HOLD.includes(id)) expect(figures.filter(refuted).map(({ name }) => name)).toEqual([]);
  },
);
