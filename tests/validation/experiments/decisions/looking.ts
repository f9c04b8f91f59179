/** D4: scripts that look do better than lines that do not. */
import { bestOf, edgeOver } from '../../kit/choice.ts';
import {
  LINES,
  LOOKING,
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

export const decisionLooking: Experiment = {
  ...TABLE,
  id: 'decision-4',
  group: 33,
  title: 'Decisions 4: looking pays',
  claim:
    'The best script that answers what it sees scores at least 0.03 more than the best line that does not look, against a rival whose type is drawn.',
  literature:
    'Leng, Interstate Crisis Behavior (1993), and Huth, Extended Deterrence (1988): firm but flexible does best because it answers.',
  how: `Those that look: ${LOOKING.join(', ')}. Both are chosen on one half of the seeds and measured on the other. ${TABLE_HOW}`,
  figures: (rows) =>
    SEATS.map((judged) =>
      ofSeat(
        judged,
        'best script that looks − best line',
        edgeOver(scoresIn(rows, judged), weightsIn(rows, judged), places(LOOKING), places(LINES)),
        'score',
        { atLeast: 0.03, from: 0 },
      ),
    ),
  tables: (rows) => [
    {
      caption: 'The best of each kind, over all seeds.',
      head: ['seat', 'best that looks', 'best line'],
      rows: SEATS.map((judged) => {
        const best = (some: typeof LINES) =>
          SCRIPTS[bestOf(scoresIn(rows, judged), weightsIn(rows, judged), places(some))] ?? '';
        return [judged.name, best(LOOKING), best(LINES)];
      }),
    },
  ],
};
