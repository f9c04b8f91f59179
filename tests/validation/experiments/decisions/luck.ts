/** D10: how much of what one scores is luck. */
import { luckShare } from '../../kit/choice.ts';
import {
  LINES,
  ofSeat,
  places,
  SCRIPTS,
  SEATS,
  scoresIn,
  TABLE,
  TABLE_HOW,
  weightsIn,
} from '../../kit/decisions.ts';
import type { Experiment } from '../../kit/types.ts';

export const decisionLuck: Experiment = {
  ...TABLE,
  id: 'decision-10',
  group: 39,
  title: 'Decisions 10: luck has a part, and no more',
  claim:
    'Of the variance of scores, at most 45 % is explained neither by the line that was played nor by the type that was met.',
  literature: 'Elias, Garfield and Gutschera, Characteristics of Games (2012): luck and skill.',
  how: `One minus the share of the variance between cells (lines drawn evenly, types by the level’s weights). ${TABLE_HOW}`,
  figures: (rows) =>
    SEATS.flatMap((judged) => {
      const scores = scoresIn(rows, judged);
      const weights = weightsIn(rows, judged);
      return [
        ofSeat(
          judged,
          'variance that neither line nor type explains',
          luckShare(scores, weights, places(LINES)),
          'share',
          {
            atMost: 0.45,
          },
        ),
        ofSeat(
          judged,
          'variance that neither script nor type explains, over all scripts',
          luckShare(scores, weights, places(SCRIPTS)),
          'share',
        ),
      ];
    }),
};
