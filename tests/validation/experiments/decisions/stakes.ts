/** D6: each seat has something to win and something to lose. */
import { TYPES } from '../../../../src/engine/index.js';
import { commonest, edgeOver, harmOf } from '../../kit/choice.ts';
import {
  harmIn,
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

export const decisionStakes: Experiment = {
  ...TABLE,
  id: 'decision-6',
  group: 35,
  title: 'Decisions 6: each seat has stakes',
  claim:
    'The best script scores at least 0.15 more than chance; and the worst line ends in violence, or with the core issue lost, in at least 15 % of matches against some type.',
  literature: 'A property that a game about danger must have; no claim of the field.',
  how: `What is best, and the worst line with the type against which it fares so, are chosen on one half of the seeds and measured on the other. Violence is a war of any size, a nuclear end or a coup. ${TABLE_HOW}`,
  figures: (rows) =>
    SEATS.flatMap((judged) => [
      ofSeat(
        judged,
        'best script − random',
        edgeOver(
          scoresIn(rows, judged),
          weightsIn(rows, judged),
          places(SCRIPTS.filter((id) => id !== 'random')),
          places(['random']),
        ),
        'score',
        { atLeast: 0.15, from: 0 },
      ),
      ofSeat(
        judged,
        'matches of the worst line that end in violence or with the core issue lost',
        harmOf(harmIn(rows, judged), places(LINES)),
        'share',
        { atLeast: 0.15 },
      ),
    ]),
  tables: (rows) => [
    {
      caption: 'The worst line of each seat, and against whom, over all seeds.',
      head: ['seat', 'line', 'type of the rival'],
      rows: SEATS.map((judged) => {
        const { line, type } = commonest(harmIn(rows, judged), places(LINES));
        return [judged.name, SCRIPTS[line] ?? '', TYPES[type] ?? ''];
      }),
    },
  ],
};
