/** Group 9: empathy keeps two seekers out of war. */
import type { Rules } from '../../../src/engine/index.js';
import { rulesOf } from '../kit/levels.ts';
import { play, policy, violence, war } from '../kit/play.ts';
import { column, figure, paired, points, share } from '../kit/stats.ts';
import type { Experiment, Row } from '../kit/types.ts';

function observe(rules: Rules, seed: string): Row {
  const row: number[] = [];
  for (const f of [0.15, 0]) {
    for (const empathy of [0, 1]) {
      const end = play(rules, {
        seed,
        west: policy('seeker'),
        russia: policy('seeker'),
        dials: {
          'empathy.west': empathy,
          'empathy.russia': empathy,
          firstStrikeAdvantage: f,
          distinguishability: 0.1,
        },
      });
      row.push(war(end), violence(end));
    }
  }
  return row;
}

const made = (id: string, title: string, level: 'january-2022' | 'abstract-mirror'): Experiment => ({
  id,
  group: 9,
  title,
  claim:
    'Taking the other side’s fear into account keeps two security seekers out of war: raising empathy from 0 to 1 lowers war by at least 10 points at f = 0.15 and δ = 0.1. Without first-strike advantage there is little to lower.',
  literature:
    'Jervis, Perception and Misperception (1976), ch. 3; Glaser, The Security Dilemma Revisited (1997); Booth and Wheeler, The Security Dilemma (2008), on security dilemma sensibility.',
  how: 'The policy plays two seekers; both sides’ empathy is 0 or 1, f is 0.15 or 0, δ = 0.1 with the level’s gap to δ̂; common seeds.',
  seeds: 250,
  blocks: 4,
  cost: 4,
  ready: async () => {
    const rules = await rulesOf(level);
    return (seed) => observe(rules, seed);
  },
  figures: (rows) => [
    points('war, empathy 1 − empathy 0, f = 0.15', paired(column(rows, 2), column(rows, 0)), {
      atMost: -10,
      from: 0,
    }),
    figure('war at empathy 0, f = 0.15', share(column(rows, 0)), 'share'),
    figure('war at empathy 1, f = 0.15', share(column(rows, 2)), 'share'),
    points('war, empathy 1 − empathy 0, f = 0', paired(column(rows, 6), column(rows, 4))),
  ],
});

export const empathyMirror = made(
  'empathy-mirror',
  'Empathy keeps two seekers out of war',
  'abstract-mirror',
);
export const empathyJanuary = made(
  'empathy-january',
  'Empathy keeps two seekers out of war: January 2022',
  'january-2022',
);
