/** The window of reassurance, in play. */
import { logOdds, type Rules } from '../../../src/engine/index.js';
import { rulesOf } from '../kit/levels.ts';
import { play, policy, scoreOf, violence, type WrittenOut } from '../kit/play.ts';
import { column, figure, mean, paired, points } from '../kit/stats.ts';
import type { Experiment, Row } from '../kit/types.ts';

const SMALL: WrittenOut = {
  script: [
    ['westLeadersCall', 'armsToUkraine'],
    ['westMinistersMeeting', 'nameSanctions'],
    ['westLeadersCall', 'armsToUkraine'],
    ['westOsceForum', 'nameSanctions'],
    ['westLeadersCall', 'armsToUkraine'],
    ['westMinistersMeeting'],
  ],
  crisis: 'offRamp',
};

const SIZED: WrittenOut = {
  script: [
    ['westLeadersCall', 'armsToUkraine'],
    ['westVerifiedPullBack', 'nameSanctions'],
    ['westLeadersCall', 'armsToUkraine'],
    ['offerInspections', 'nameSanctions'],
    ['westLeadersCall', 'armsToUkraine'],
    ['westMinistersMeeting'],
  ],
  crisis: 'offRamp',
};

const RECKLESS: WrittenOut = {
  script: [
    ['westVerifiedPullBack', 'noTroopsPledge', 'trainersOut', 'armsToUkraine'],
    ['exerciseLimits', 'nameSanctions'],
    ['westVerifiedPullBack', 'armsToUkraine'],
    ['offerInspections', 'nameSanctions'],
    ['westVerifiedPullBack', 'armsToUkraine'],
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
  how: 'January 2022, seven weeks. By script the West only talks, talks and makes two costly but limited steps (a verified pull-back, inspections), or gives away what it can; Russia plays a seeker and an opportunist; common seeds.',
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
