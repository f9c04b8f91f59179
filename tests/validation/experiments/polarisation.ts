/** Polarised updating: the same evidence, different lessons. */
import { logOdds, type Rules } from '../../../src/engine/index.js';
import { rulesOf } from '../kit/levels.ts';
import { play } from '../kit/play.ts';
import { column, figure, mean, paired, response } from '../kit/stats.ts';
import type { Experiment, Row } from '../kit/types.ts';

const BIASES = [0, 0.3, 0.6, 0.9] as const;

function polarised(rules: Rules, seed: string): Row {
  const row: number[] = [];
  for (const line of ['soft', 'hardline'] as const) {
    for (const bias of BIASES) {
      let before = 0;
      const end = play(rules, {
        seed,
        west: { plays: line, type: 'seeker' },
        russia: { plays: 'pass', type: 'seeker' },
        dials: { 'attributionBias.russia': bias, 'priorHostile.russia': 0.5, weeks: 4, accidentRate: 0 },
        watch: {
          begun: (state) => {
            before = logOdds(state.minds.russia.belief);
          },
        },
      });
      row.push(logOdds(end.minds.russia.belief) - before);
    }
  }
  return row;
}

export const polarisation: Experiment = {
  id: 'polarised-updating',
  group: 16,
  title: 'Polarised updating: the same evidence, different lessons',
  claim:
    'Hawkish readers move least on conciliatory evidence and just as far on hostile evidence, so the same conduct drives readers apart.',
  literature:
    'Jervis, Perception and Misperception (1976), ch. 4; Lord, Ross and Lepper, Biased Assimilation and Attitude Polarization (1979); Kertzer, Rathbun and Rathbun, The Price of Peace (2020).',
  how: 'January 2022, four weeks. The West plays soft or hardline, Russia passes and reads with a bias of 0, 0.3, 0.6 or 0.9 from a prior of 0.5; change of log odds, common seeds.',
  seeds: 100,
  blocks: 4,
  cost: 8,
  ready: async () => {
    const rules = await rulesOf('january-2022');
    return (seed) => polarised(rules, seed);
  },
  figures: (rows) => [
    ...response(
      'change on a soft line, by bias',
      [0, 1, 2, 3].map((i) => column(rows, i)),
      1,
      'logOdds',
      0.5,
    ),
    figure('change on a soft line: bias 0', mean(column(rows, 0)), 'logOdds', { atMost: 0, from: 0 }),
    figure('change on a soft line: bias 0.9', mean(column(rows, 3)), 'logOdds'),
    figure('change on a hard line, bias 0.9 − 0', paired(column(rows, 7), column(rows, 4)), 'logOdds', {
      atLeast: 0,
    }),
    figure('change on a hard line: bias 0', mean(column(rows, 4)), 'logOdds', { atLeast: 0, from: 0 }),
    figure(
      'readers apart after both lines: bias 0.9',
      mean(rows.map((row) => (row[7] as number) + (row[3] as number))),
      'logOdds',
    ),
  ],
};
