/** Group 1: the unbiased observer is calibrated, and does not drift against seekers. */
import { hostile, type Rules, type State } from '../../../src/engine/index.js';
import { changed, rulesOf } from '../kit/levels.ts';
import { play, policy, unbiased } from '../kit/play.ts';
import { column, exactly, figure, mean, minus, share } from '../kit/stats.ts';
import type { Experiment, Figure, Plot, Row } from '../kit/types.ts';

const BINS = 10;
/** Fewest beliefs in a bin that is looked at. */
const FULL = 1000;

interface Bin {
  n: number;
  said: number;
  was: number;
}

function binned(rows: readonly Row[], said: number, truth: number): Bin[] {
  const bins = Array.from({ length: BINS }, (): Bin => ({ n: 0, said: 0, was: 0 }));
  for (const row of rows) {
    const p = row[said] as number;
    const bin = bins[Math.min(BINS - 1, Math.floor(p * BINS))] as Bin;
    bin.n += 1;
    bin.said += p;
    bin.was += row[truth] as number;
  }
  return bins;
}

/** The largest gap between what was said and what was so, over bins with enough beliefs. */
function worstBin(rows: readonly Row[], said: number, truth: number, least: number) {
  let worst = exactly(0, 0);
  for (const { n, said: sum, was } of binned(rows, said, truth)) {
    if (n < least) continue;
    const p = was / n;
    const gap = Math.abs(sum / n - p);
    const half = 1.96 * Math.sqrt((p * (1 - p)) / n);
    if (gap > worst.value) worst = { value: gap, low: Math.max(0, gap - half), high: gap + half, n };
  }
  return worst;
}

/** Observe a drawn match: what each seat's unbiased observer held after three weeks and at the end, and the truth. */
function observer(rules: Rules): (seed: string) => Row {
  const { distinguishability: delta } = rules.level.dials;
  const dials = {
    distinguishability: delta,
    'assumedDistinguishability.west': delta,
    'assumedDistinguishability.russia': delta,
  };
  return (seed) => {
    const third = [Number.NaN, Number.NaN];
    const note = (state: State) => {
      third[0] = unbiased(state, 'west');
      third[1] = unbiased(state, 'russia');
    };
    const end = play(rules, {
      seed,
      west: policy(),
      russia: policy(),
      dials,
      watch: {
        stepped: (state, _facts, over) => {
          if (over && state.awaiting === 'orders' && state.week === 4) note(state);
        },
      },
    });
    if (Number.isNaN(third[0] as number)) note(end);
    return [
      third[0] as number,
      unbiased(end, 'west'),
      end.types.russia === 'seeker' ? 0 : 1,
      third[1] as number,
      unbiased(end, 'russia'),
      end.types.west === 'seeker' ? 0 : 1,
    ];
  };
}

/** Beliefs of both seats put together, where both look at the same level. */
const pooled = (rows: readonly Row[]): Row[] => rows.flatMap((row) => [row.slice(0, 3), row.slice(3)]);

function calibratedMirror(rows: readonly Row[]): Figure[] {
  const both = pooled(rows);
  return [
    figure(
      'either seat: worst bin after week 3',
      worstBin(both, 0, 2, Math.min(FULL, both.length / 20)),
      'belief',
      { atMost: 0.03 },
    ),
    figure(
      'either seat: mean final belief − true share',
      mean(
        rows.map(
          (row) => ((row[1] as number) - (row[2] as number) + (row[4] as number) - (row[5] as number)) / 2,
        ),
      ),
      'belief',
      { between: [-0.01, 0.01] },
    ),
  ];
}

function calibrated(rows: readonly Row[]): Figure[] {
  const least = Math.min(FULL, rows.length / 20);
  const of = (reader: string, at: number) => [
    figure(`${reader}: worst bin after week 3`, worstBin(rows, at, at + 2, least), 'belief', {
      atMost: 0.03,
    }),
    figure(
      `${reader}: mean final belief − true share`,
      mean(minus(column(rows, at + 1), column(rows, at + 2))),
      'belief',
      {
        between: [-0.01, 0.01],
      },
    ),
  ];
  return [...of('West about Russia', 0), ...of('Russia about the West', 3)];
}

function curve(rows: readonly Row[], names: readonly string[]): Plot {
  const line = (name: string, at: number) => ({
    name,
    points: binned(rows, at, at + 2)
      .filter(({ n }) => n >= 100)
      .map(({ n, said, was }) => {
        const p = was / n;
        const half = 1.96 * Math.sqrt((p * (1 - p)) / n);
        return { x: said / n, y: p, low: p - half, high: p + half };
      }),
  });
  return {
    x: 'belief after week 3',
    y: 'true share',
    diagonal: true,
    lines: names.map((name, i) => line(name, 3 * i)),
  };
}

const LITERATURE =
  'Kydd, Trust and Mistrust in International Relations (2005): Bayesian states are right on average; Glaser, Rational Theory of International Politics (2010).';

const base = {
  group: 1,
  claim:
    'With no misperception and types drawn from the level’s weights, the unbiased belief is right on average: after week 3 (or at the end, if earlier) within 0.03 in every bin of ten, and the mean final belief within 0.01 of the true share.',
  literature: LITERATURE,
  how: 'The policy plays both seats, types drawn, δ̂ = δ. Only bins with at least 1,000 beliefs count (a twentieth of the matches, where fewer are played).',
  blocks: 4,
  cost: 1,
  figures: calibrated,
  plot: (rows: readonly Row[]) => curve(rows, ['West about Russia', 'Russia about the West']),
};

export const calibrationJanuary: Experiment = {
  ...base,
  id: 'calibration-january',
  title: 'The unbiased observer is calibrated in January 2022',
  seeds: 7500,
  ready: async () => observer(await rulesOf('january-2022')),
};

export const calibrationMirror: Experiment = {
  ...base,
  id: 'calibration-mirror',
  title: 'The unbiased observer is calibrated in the mirrored level',
  how: `${base.how} The level is the same from either seat, so the beliefs of both are put together.`,
  seeds: 6000,
  figures: calibratedMirror,
  plot: (rows) => curve(pooled(rows), ['either seat']),
  ready: async () => observer(await rulesOf('abstract-mirror')),
};

/** Largest unbiased belief of each seat at any time of a match. */
function peaks(rules: Rules): (seed: string) => Row {
  return (seed) => {
    const top = { west: 0, russia: 0 };
    const note = (state: State) => {
      for (const side of ['west', 'russia'] as const)
        top[side] = Math.max(top[side], hostile(state.observers[side].belief));
    };
    play(rules, {
      seed,
      west: policy('seeker'),
      russia: policy('seeker'),
      watch: { begun: note, stepped: note },
    });
    return [top.west >= 0.7 ? 1 : 0, top.russia >= 0.7 ? 1 : 0];
  };
}

export const crossing: Experiment = {
  id: 'crossing',
  group: 1,
  title: 'A calibrated reader rarely turns against a seeker',
  claim:
    'Against a true security seeker the odds of hostility are a martingale: from a prior of 0.30 the unbiased belief ever reaches 0.70 with a probability of at most 0.184.',
  literature: LITERATURE,
  how: 'The mirrored level with type weights of 0.70/0.19/0.11 on both sides; the policy plays two seekers; both seats’ observers are followed through every week.',
  seeds: 500,
  blocks: 4,
  cost: 1,
  ready: async () => {
    const rules = changed(await rulesOf('abstract-mirror'), (level) => {
      for (const side of [level.sides.west, level.sides.russia]) side.typeWeights = [0.7, 0.19, 0.11];
    });
    return peaks(rules);
  },
  figures: (rows) => [
    figure('P(West’s observer ever ≥ 0.70)', share(column(rows, 0)), 'share', { atMost: 0.184 }),
    figure('P(Russia’s observer ever ≥ 0.70)', share(column(rows, 1)), 'share', { atMost: 0.184 }),
  ],
};
