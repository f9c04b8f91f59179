/** Graduated reciprocation in tension reduction. */
import type { StrategyId } from '../../../src/ai/index.js';
import type { Rules } from '../../../src/engine/index.js';
import { rulesOf } from '../kit/levels.ts';
import { anySharp, belief, play, policy, scoreOf, seat } from '../kit/play.ts';
import { column, figure, paired, points } from '../kit/stats.ts';
import type { Experiment, Row } from '../kit/types.ts';

const WARY = { 'priorHostile.west': 0.7, 'priorHostile.russia': 0.7 };

const AGAINST_SEEKER = ['grit', 'hardline', 'pass', 'titForTat'] as const;

const AGAINST_BULLY = ['grit', 'soft', 'appease'] as const;

/** Share of a bully's weeks in which it orders something sharp, and the West's score. */
function bullied(rules: Rules, seed: string, line: StrategyId): number[] {
  let weeks = 0;
  let sharp = 0;
  const end = play(rules, {
    seed,
    west: seat(line),
    russia: seat('bully', 'opportunist'),
    dials: WARY,
    watch: {
      stepped: (_state, facts) => {
        for (const fact of facts) {
          if (fact.kind !== 'ordered' || fact.side !== 'russia') continue;
          weeks += 1;
          if (anySharp(rules, 'russia', fact.orders)) sharp += 1;
        }
      },
    },
  });
  return [sharp / weeks, scoreOf(end, 'west')];
}

export const graduated: Experiment = {
  id: 'graduated-reciprocation',
  group: 15,
  title: 'Graduated reciprocation in tension reduction',
  claim:
    'Small announced concessions with one retaliation in kind bring down tension and suspicion of a wary seeker, more than firmness or silence do; and a bully escalates less against them than against plain softness.',
  literature:
    'Osgood, An Alternative to War or Surrender (1962); Lindskold, Trust Development, the GRIT Proposal, and the Effects of Conciliatory Acts (1978).',
  how: 'The mirrored level, both priors 0.70. The West plays grit, hardline, pass or tit for tat against a seeker’s policy; and grit, soft or appease against the bully (an opportunist); common seeds.',
  seeds: 200,
  blocks: 4,
  cost: 7,
  ready: async () => {
    const rules = await rulesOf('abstract-mirror');
    return (seed): Row => [
      ...AGAINST_SEEKER.flatMap((line) => {
        const end = play(rules, { seed, west: seat(line), russia: policy('seeker'), dials: WARY });
        return [end.tension, belief(end, 'russia')];
      }),
      ...AGAINST_BULLY.flatMap((line) => bullied(rules, seed, line)),
    ];
  },
  figures: (rows) => [
    figure('tension at the end, grit − hardline', paired(column(rows, 0), column(rows, 2)), 'number', {
      atMost: -10,
      from: 0,
    }),
    figure('tension at the end, grit − pass', paired(column(rows, 0), column(rows, 4)), 'number', {
      atMost: 0,
      from: 0,
    }),
    figure('the seeker’s belief, grit − hardline', paired(column(rows, 1), column(rows, 3)), 'belief', {
      atMost: -0.1,
      from: 0,
    }),
    figure('the seeker’s belief, grit − pass', paired(column(rows, 1), column(rows, 5)), 'belief', {
      atMost: -0.05,
      from: 0,
    }),
    figure('the seeker’s belief, grit − tit for tat', paired(column(rows, 1), column(rows, 7)), 'belief'),
    figure(
      'bully’s weeks with an escalatory order, grit − soft',
      paired(column(rows, 8), column(rows, 10)),
      'share',
      {
        atMost: -0.02,
        from: 0,
      },
    ),
    figure(
      'bully’s weeks with an escalatory order, grit − appease',
      paired(column(rows, 8), column(rows, 12)),
      'share',
      {
        atMost: -0.02,
        from: 0,
      },
    ),
    points('score × 100 against a bully, grit − soft', paired(column(rows, 9), column(rows, 11))),
    points('score × 100 against a bully, grit − appease', paired(column(rows, 9), column(rows, 13))),
  ],
};
