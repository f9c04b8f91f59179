/** Group 8: two kinds of noise, two cures. */
import type { Fact, Rules } from '../../../src/engine/index.js';
import { rulesOf } from '../kit/levels.ts';
import { anySharp, play, quiet } from '../kit/play.ts';
import { column, figure, mean, paired } from '../kit/stats.ts';
import type { Experiment, Row } from '../kit/types.ts';

const KIN = ['titForTat', 'generousTitForTat', 'contriteTitForTat'] as const;
const NOISES = ['perceptionNoise', 'implementationNoise'] as const;

/** Share of side-weeks in which no escalatory order was given. */
function calm(
  rules: Rules,
  seed: string,
  strategy: (typeof KIN)[number],
  noise: (typeof NOISES)[number],
): number {
  let weeks = 0;
  let sharp = 0;
  const look = (facts: readonly Fact[]) => {
    for (const fact of facts) {
      if (fact.kind !== 'ordered') continue;
      weeks += 1;
      if (anySharp(rules, fact.side, fact.orders)) sharp += 1;
    }
  };
  const player = { plays: strategy, type: 'seeker', edit: quiet } as const;
  play(rules, {
    seed,
    west: player,
    russia: player,
    dials: {
      perceptionNoise: 0,
      implementationNoise: 0,
      [noise]: 0.05,
      distinguishability: 1,
      accidentRate: 0,
    },
    watch: { stepped: (_state, facts) => look(facts) },
  });
  return 1 - sharp / weeks;
}

export const noise: Experiment = {
  id: 'noise',
  group: 8,
  title: 'Generosity cures noise of sight, contrition noise of execution',
  claim:
    'In self-play the share of side-weeks without an escalatory order is highest for generous reciprocity under perception noise, and for contrition under implementation noise.',
  literature:
    'Nowak and Sigmund, Tit for tat in heterogeneous populations (1992); Boyd (1989); Wu and Axelrod, How to Cope with Noise in the Iterated Prisoner’s Dilemma (1995).',
  how: 'The mirrored level, two seekers, the same strategy on both sides, 10 weeks, 5 % noise of one kind; no challenges, no answers at the table, no accidents, δ = 1; common seeds.',
  seeds: 250,
  blocks: 4,
  cost: 6,
  ready: async () => {
    const rules = await rulesOf('abstract-mirror');
    return (seed): Row => NOISES.flatMap((kind) => KIN.map((strategy) => calm(rules, seed, strategy, kind)));
  },
  figures: (rows) => [
    figure('perception noise: generous − tit for tat', paired(column(rows, 1), column(rows, 0)), 'share', {
      atLeast: 0,
      from: 0,
    }),
    figure('perception noise: generous − contrite', paired(column(rows, 1), column(rows, 2)), 'share', {
      atLeast: 0,
      from: 0,
    }),
    figure(
      'implementation noise: contrite − tit for tat',
      paired(column(rows, 5), column(rows, 3)),
      'share',
      { atLeast: 0, from: 0 },
    ),
    figure('implementation noise: contrite − generous', paired(column(rows, 5), column(rows, 4)), 'share', {
      atLeast: 0,
      from: 0,
    }),
    ...NOISES.flatMap((kind, j) =>
      KIN.map((strategy, i) => figure(`${kind}: ${strategy}`, mean(column(rows, 3 * j + i)), 'share')),
    ),
  ],
};
