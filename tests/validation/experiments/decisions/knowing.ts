/** D1: it pays to know whom one faces. */
import { TYPES } from '../../../../src/engine/index.js';
import { knowing, knowingPlain, meansOf } from '../../kit/choice.ts';
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
import { mean, share, withRange } from '../../kit/stats.ts';
import type { Experiment, Row, Table } from '../../kit/types.ts';

/** Every score and how often it ends badly, for readers. */
const tables = (rows: readonly Row[]): Table[] =>
  SEATS.map((judged) => {
    const scores = scoresIn(rows, judged);
    const harm = harmIn(rows, judged);
    const weights = weightsIn(rows, judged);
    return {
      caption: `**${judged.name}**: mean score by type of the rival (${weights.join(' / ')}), and in brackets the share of matches that end in violence or with the core issue lost. Lines are marked with a dot.`,
      head: ['script', ...TYPES, 'type drawn'],
      rows: SCRIPTS.map((id, s) => {
        const of = (table: typeof scores, t: number) => table.map((types) => types[t]?.[s] ?? Number.NaN);
        const cells = TYPES.map((_type, t) => {
          const bad = share(of(harm, t)).value;
          return `${withRange(mean(of(scores, t)))} (${Math.round(100 * bad)} %)`;
        });
        const means = meansOf(scores, TYPES.length, SCRIPTS.length);
        const whole = weights.reduce((sum, weight, t) => sum + weight * (means[t]?.[s] ?? 0), 0);
        return [LINES.includes(id) ? `· ${id}` : id, ...cells, whole.toFixed(3)];
      }),
    };
  });

export const decisionKnowing: Experiment = {
  ...TABLE,
  id: 'decision-1',
  group: 30,
  title: 'Decisions 1: it pays to know whom one faces',
  claim:
    'A player who picks one of the lines that do not look, and knows the rival’s type, scores at least 0.06 more than one who picks the line that is best on the whole.',
  literature:
    'Jervis, Perception and Misperception (1976), ch. 3: what is right against a seeker of security is wrong against an aggressor. The measure is the expected value of perfect information: Raiffa and Schlaifer, Applied Statistical Decision Theory (1961).',
  how: `Σ w·max − max Σ w· over ${LINES.join(', ')}, w the level’s weights of the types. ${TABLE_HOW}`,
  figures: (rows) =>
    SEATS.flatMap((judged) => {
      const scores = scoresIn(rows, judged);
      const weights = weightsIn(rows, judged);
      const lines = places(LINES);
      return [
        ofSeat(judged, 'worth of knowing the type, over lines', knowing(scores, weights, lines), 'score', {
          atLeast: 0.06,
          from: 0,
        }),
        ofSeat(
          judged,
          'the same, chosen and measured on the same seeds',
          knowingPlain(scores, weights, lines),
          'score',
        ),
        ofSeat(
          judged,
          'worth of knowing the type, over all scripts',
          knowing(scores, weights, places(SCRIPTS)),
          'score',
        ),
      ];
    }),
  tables,
};
