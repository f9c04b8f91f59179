/** Reassurance: the window of gestures in closed form and in play; graduated reciprocation; polarised updating. */
import {
  logOdds,
  type RoundPayoffs,
  type Rules,
  reassuranceWindow,
  stream,
} from '../../../src/engine/index.js';
import { rulesOf } from '../kit/levels.ts';
import { belief, play, policy, scoreOf, seat, violence, type WrittenOut } from '../kit/play.ts';
import { column, exactly, figure, mean, paired, points, response } from '../kit/stats.ts';
import type { Experiment, Row } from '../kit/types.ts';

/**
 * The two-round game itself: a gesture stakes a share of all in the first round, the rest in the second. The other side
 * cooperates with probability p in the first round, and in the second only with one that has cooperated.
 */
function payoff(
  first: 'cooperate' | 'defect',
  second: 'cooperate' | 'defect',
  share: number,
  p: number,
  { R, T, L }: RoundPayoffs,
): number {
  const one = first === 'cooperate' ? p * R * share - (1 - p) * L * share : p * T * share;
  if (first === 'defect') return one;
  return one + p * (1 - share) * (second === 'cooperate' ? R : T);
}

/** The share at which a type is indifferent between making the gesture and not, by halving the interval. */
function indifference(second: 'cooperate' | 'defect', p: number, payoffs: RoundPayoffs): number {
  const gain = (share: number) =>
    payoff('cooperate', second, share, p, payoffs) - payoff('defect', 'defect', share, p, payoffs);
  let low = 0;
  let high = 64;
  for (let i = 0; i < 200; i++) {
    const middle = (low + high) / 2;
    if (gain(middle) > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

export const reassuranceFormula: Experiment = {
  id: 'reassurance-window',
  group: 14,
  title: 'The window of reassurance, in closed form',
  claim:
    'A gesture parts the types between p·T_G/(p(2T_G − R_G) + (1 − p)L_G) and p·R_S/(p·T_S + (1 − p)L_S): the function agrees with the two-round game itself to 1e-9.',
  literature:
    'Kydd, Trust, Reassurance, and Cooperation (2000); Trust and Mistrust in International Relations (2005), ch. 7.',
  how: 'Random pay-offs and trust; the two-round game is solved by bisection for the gesture at which each type is indifferent.',
  seeds: 500,
  blocks: 1,
  cost: 0,
  ready:
    async () =>
    (seed): Row => {
      const draw = stream(seed, 0, 'payoffs');
      const p = 0.05 + 0.9 * draw();
      const greedy = { R: 0.2 + draw(), T: 0, L: 0.2 + 2 * draw() };
      greedy.T = greedy.R + 0.05 + draw();
      const seeker = { R: 0.4 + draw(), T: 0, L: 0.2 + 2 * draw() };
      seeker.T = seeker.R * (0.2 + 0.7 * draw());
      const window = reassuranceWindow(p, greedy, seeker);
      return [
        Math.abs(window.low - indifference('defect', p, greedy)),
        Math.abs(window.high - indifference('cooperate', p, seeker)),
        window.open === window.low < window.high ? 0 : 1,
      ];
    },
  figures: (rows) => {
    const most = (i: number) => exactly(Math.max(...column(rows, i)), rows.length);
    return [
      figure('lower bound: largest deviation', most(0), 'number', { atMost: 1e-9 }),
      figure('upper bound: largest deviation', most(1), 'number', { atMost: 1e-9 }),
      figure('cases where “open” is wrong', most(2), 'number', { atMost: 0 }),
    ];
  },
};

const SMALL: WrittenOut = {
  script: [
    ['westLeadersCall'],
    ['westMinistersMeeting'],
    ['westLeadersCall'],
    ['westOsceForum'],
    ['westLeadersCall'],
    ['westMinistersMeeting'],
  ],
  crisis: 'offRamp',
};
const SIZED: WrittenOut = {
  script: [
    ['westLeadersCall'],
    ['exerciseLimits'],
    ['westLeadersCall'],
    ['offerInspections'],
    ['westLeadersCall'],
    ['westMinistersMeeting'],
  ],
  crisis: 'offRamp',
};
const RECKLESS: WrittenOut = {
  script: [
    ['westVerifiedPullBack', 'noTroopsPledge', 'trainersOut'],
    ['exerciseLimits'],
    ['westVerifiedPullBack'],
    ['offerInspections'],
    ['westVerifiedPullBack'],
    ['westVerifiedPullBack'],
  ],
  crisis: 'backDown',
};
const GESTURES = [SMALL, SIZED, RECKLESS] as const;

function gestures(rules: Rules, seed: string): Row {
  return GESTURES.flatMap((plays) => {
    const seeker = play(rules, {
      seed,
      west: { plays, type: 'seeker' },
      russia: policy('seeker'),
      dials: { weeks: 7 },
    });
    const greedy = play(rules, {
      seed,
      west: { plays, type: 'seeker' },
      russia: policy('opportunist'),
      dials: { weeks: 7 },
    });
    return [logOdds(seeker.minds.russia.belief), violence(greedy), scoreOf(greedy, 'west')];
  });
}

export const reassuranceInPlay: Experiment = {
  id: 'reassurance-in-play',
  group: 14,
  title: 'The window of reassurance, in play',
  claim:
    'A gesture that is too small does not reassure a seeker; one of a sensible size does; one that gives away too much costs its maker dearly against an opportunist.',
  literature: 'Kydd (2000, 2005); Jervis, Perception and Misperception (1976), ch. 3.',
  how: 'January 2022, seven weeks. By script the West only talks, talks and makes two costly but limited steps, or gives away what it can; Russia plays a seeker and an opportunist; common seeds.',
  seeds: 150,
  blocks: 4,
  cost: 6,
  ready: async () => {
    const rules = await rulesOf('january-2022');
    return (seed) => gestures(rules, seed);
  },
  figures: (rows) => [
    figure(
      'seeker’s suspicion, sized − small, log odds',
      paired(column(rows, 3), column(rows, 0)),
      'logOdds',
      {
        atMost: -0.5,
        from: 0,
      },
    ),
    points('score × 100 against an opportunist, reckless − sized', paired(column(rows, 8), column(rows, 5)), {
      atMost: -2,
      from: 0,
    }),
    points('violence by an opportunist, reckless − sized', paired(column(rows, 7), column(rows, 4)), {
      atLeast: 0,
      from: 0,
    }),
    points('violence by an opportunist, sized − small', paired(column(rows, 4), column(rows, 1))),
    ...['small', 'sized', 'reckless'].map((name, i) =>
      figure(`seeker’s suspicion at the end: ${name}`, mean(column(rows, 3 * i)), 'logOdds'),
    ),
  ],
};

const WARY = { 'priorHostile.west': 0.7, 'priorHostile.russia': 0.7 };
const AGAINST_SEEKER = ['grit', 'hardline', 'pass', 'titForTat'] as const;
const AGAINST_BULLY = ['grit', 'soft', 'appease'] as const;

export const graduated: Experiment = {
  id: 'graduated-reciprocation',
  group: 15,
  title: 'Graduated reciprocation in tension reduction',
  claim:
    'Small announced concessions with one retaliation in kind bring down tension and suspicion of a wary seeker, more than firmness or silence do, and cost their maker less against a bully than plain softness.',
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
      ...AGAINST_BULLY.map((line) =>
        scoreOf(
          play(rules, { seed, west: seat(line), russia: seat('bully', 'opportunist'), dials: WARY }),
          'west',
        ),
      ),
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
    points('score × 100 against a bully, grit − soft', paired(column(rows, 8), column(rows, 9)), {
      atLeast: 0,
      from: 0,
    }),
    points('score × 100 against a bully, grit − appease', paired(column(rows, 8), column(rows, 10)), {
      atLeast: 0,
      from: 0,
    }),
  ],
};

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
