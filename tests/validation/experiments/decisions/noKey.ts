/** D2: no script is a key to every rival. */
import { TYPES } from '../../../../src/engine/index.js';
import { beatenBy, worstOf } from '../../kit/choice.ts';
import { ofSeat, SCRIPTS, SEATS, scoresIn, TABLE, TABLE_HOW } from '../../kit/decisions.ts';
import { withRange } from '../../kit/stats.ts';
import type { Experiment } from '../../kit/types.ts';

export const decisionNoKey: Experiment = {
  ...TABLE,
  id: 'decision-2',
  group: 31,
  title: 'Decisions 2: no script is a key to every rival',
  claim: 'For every script there is a type against which another script scores at least 0.08 more.',
  literature:
    'Jervis, Perception and Misperception (1976), ch. 3; Glaser, Political Consequences of Military Strategy (1992).',
  how: `For each script its worst rival, and what does best there, are chosen on one half of the seeds and measured on the other, and the other way round; the figure is that of the script that is beaten least. ${TABLE_HOW}`,
  figures: (rows) =>
    SEATS.map((judged) => {
      const margins = SCRIPTS.map((_id, s) => beatenBy(scoresIn(rows, judged), s));
      const least = margins.reduce((a, b) => (b.value < a.value ? b : a));
      return ofSeat(judged, 'by how much the script that is beaten least is beaten', least, 'score', {
        atLeast: 0.08,
        from: 0,
      });
    }),
  tables: (rows) => [
    {
      caption: 'Where each script is beaten most clearly: against whom, by what, by how much.',
      head: ['script', ...SEATS.map(({ name }) => name)],
      rows: SCRIPTS.map((id, s) => [
        id,
        ...SEATS.map((judged) => {
          const scores = scoresIn(rows, judged);
          const { type, by } = worstOf(scores, s);
          return `${TYPES[type] ?? ''}, ${SCRIPTS[by] ?? ''}: ${withRange(beatenBy(scores, s))}`;
        }),
      ]),
    },
  ],
};
