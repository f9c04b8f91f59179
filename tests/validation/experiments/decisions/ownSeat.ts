/** The regular policy in its own seat: beside chance and the lines, against every script. */
import type { Rules } from '../../../../src/engine/index.js';
import { crossed, highest } from '../../kit/choice.ts';
import { type Judged, LINES, ofSeat, playFor, rulesBySeat, SCRIPTS, SEATS } from '../../kit/decisions.ts';
import { policy, scoreOf, seat } from '../../kit/play.ts';
import { column, mean, paired, withRange } from '../../kit/stats.ts';
import type { Experiment, Row } from '../../kit/types.ts';

/** Who sits in the seat, by name. */
const PLAYERS: readonly string[] = ['regular', 'random', ...LINES];
const REGULAR = PLAYERS.indexOf('regular');
const RANDOM = PLAYERS.indexOf('random');

/** Mean scores against all scripts of everybody who sits in a seat, all with the same luck. */
function playSeat(rules: Rules, seed: string, { side }: Judged): number[] {
  const against = (own: ReturnType<typeof seat>) =>
    SCRIPTS.reduce((sum, rival) => sum + scoreOf(playFor(rules, seed, side, own, seat(rival)), side), 0) /
    SCRIPTS.length;
  return [against(policy('seeker')), against(seat('random')), ...LINES.map((id) => against(seat(id)))];
}

const seatRows = (rows: readonly Row[], judged: Judged): Row[] => {
  const start = SEATS.indexOf(judged) * PLAYERS.length;
  return rows.map((row) => row.slice(start, start + PLAYERS.length));
};

const linePlaces = LINES.map((id) => PLAYERS.indexOf(id));
const bestLine = (rows: readonly Row[]): number =>
  highest(linePlaces, (place) => mean(column(rows, place)).value);

/** By how much the regular policy is better than the best line: the line is chosen on one half, measured on the other. */
export const overBestLine = (rows: readonly Row[]): number[] =>
  crossed(rows, bestLine, (row, line) => (row[REGULAR] as number) - (row[line] as number));

export const decisionOwnSeat: Experiment = {
  id: 'decision-own-seat',
  chapter: 'decisions',
  group: 40,
  title: 'Decisions: the regular policy in its own seat',
  claim:
    'Against the scripts, the regular policy that wants security scores clearly more than chance, and no less than the best line.',
  literature: 'A property that an opponent should have; no claim of the field.',
  how: `The regular policy, chance and each line (${LINES.join(', ')}) play each seat as a seeker against every script in the other seat, with common luck; the mean over the scripts is compared. The scripts know no greed: what they do, they do by their rule.`,
  seeds: 6,
  blocks: 4,
  cost: SEATS.length * PLAYERS.length * SCRIPTS.length,
  ready: async () => {
    const rules = await rulesBySeat();
    return (seed): Row => SEATS.flatMap((judged) => playSeat(rules.get(judged.id) as Rules, seed, judged));
  },
  figures: (rows) =>
    SEATS.flatMap((judged) => {
      const own = seatRows(rows, judged);
      return [
        ofSeat(judged, 'regular − random', paired(column(own, REGULAR), column(own, RANDOM)), 'score', {
          atLeast: 0.05,
          from: 0,
        }),
        ofSeat(judged, 'regular − best line', mean(overBestLine(own)), 'score', { atLeast: 0 }),
      ];
    }),
  tables: (rows) => [
    {
      caption: 'Mean score over all scripts in the other seat.',
      head: ['player', ...SEATS.map(({ name }) => name)],
      rows: PLAYERS.map((player, place) => [
        player,
        ...SEATS.map((judged) => withRange(mean(column(seatRows(rows, judged), place)))),
      ]),
    },
  ],
};
