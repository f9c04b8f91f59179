/** D3: reading the rival pays. */
import { ofSeat, SEATS } from '../../kit/decisions.ts';
import { EXPERTS, scoresOf } from '../../kit/experts.ts';
import { mean, paired } from '../../kit/stats.ts';
import type { Experiment } from '../../kit/types.ts';

export const decisionReading: Experiment = {
  ...EXPERTS,
  id: 'decision-3',
  group: 32,
  title: 'Decisions 3: reading the rival pays',
  claim:
    'An expert that guesses at the rival’s type by what it has come to believe scores at least 0.04 more than the same expert that guesses by the level’s shares of the types all match.',
  literature:
    'Jervis, The Logic of Images (1970); Yarhi-Milo, Knowing the Adversary (2014): what can be learned of intentions, and what it is good for.',
  how: 'Both look ahead over guesses at the rival and differ in nothing else. They play each seat as a seeker, against the regular policy with its type drawn, on common seeds; the same matches are read by decision-5.',
  figures: (rows) =>
    SEATS.flatMap((judged) => [
      ofSeat(
        judged,
        'expert that reads − expert that keeps the prior',
        paired(scoresOf(rows, judged, 'expert'), scoresOf(rows, judged, 'prior')),
        'score',
        { atLeast: 0.04, from: 0 },
      ),
      ofSeat(judged, 'score of the expert that reads', mean(scoresOf(rows, judged, 'expert')), 'score'),
    ]),
};
