/** D5: chance, the best line, the best script, the expert: each step is a gain. */
import type { StrategyId } from '../../../../src/ai/index.js';
import { crossed, highest } from '../../kit/choice.ts';
import { type Judged, LINES, ofSeat, SCRIPTS, SEATS } from '../../kit/decisions.ts';
import { CONTENDERS, EVERY, EXPERTS, overTypes, PLAYERS, scoresOf } from '../../kit/experts.ts';
import { column, mean, paired, withRange } from '../../kit/stats.ts';
import type { Experiment, Figure, Row, Table, Want } from '../../kit/types.ts';

const STEP: Want = { atLeast: 0.03, from: 0 };

/** Who stands on a step: the best of these. */
type Step = readonly string[];
/** By which column a player is chosen: a script by its mean over all types. */
const chosenBy = (player: string): string =>
  (SCRIPTS as readonly string[]).includes(player) ? overTypes(player) : player;
const STEPS: readonly { name: string; players: Step }[] = [
  { name: 'random', players: ['random'] },
  { name: 'best line', players: LINES },
  { name: 'best script', players: SCRIPTS.filter((id) => id !== 'random') },
  { name: 'expert', players: ['expert'] },
];

/** Scores of everybody in a seat, seed by seed. */
const seatRows = (rows: readonly Row[], judged: Judged): Row[] => {
  const columns = PLAYERS.map((player) => scoresOf(rows, judged, player));
  return rows.map((_row, k) => columns.map((values) => values[k] as number));
};
const best = (rows: readonly Row[], step: Step): string =>
  step[
    highest(
      step.map((_player, i) => i),
      (i) => mean(column(rows, PLAYERS.indexOf(chosenBy(step[i] as string)))).value,
    )
  ] as string;

/**
 * By how much the best of one step is better than the best of another: chosen on one half, measured on the other. Scripts are
 * compared over all types of the rival in each seed; where one of the two is no script, both by the type that was drawn.
 */
export function climb(rows: readonly Row[], upper: Step, lower: Step): number[] {
  return crossed(
    rows,
    (half) => [best(half, upper), best(half, lower)] as const,
    (row, pair) => {
      const all = pair.every((player) => chosenBy(player) !== player);
      const [one, other] = pair.map((player) => row[PLAYERS.indexOf(all ? chosenBy(player) : player)]);
      return (one as number) - (other as number);
    },
  );
}

function figuresOf(rows: readonly Row[], judged: Judged): Figure[] {
  const own = seatRows(rows, judged);
  const steps = STEPS.slice(1).map(({ name, players }, i) => {
    const below = STEPS[i];
    return ofSeat(
      judged,
      `${name} − ${below?.name}`,
      mean(climb(own, players, below?.players ?? [])),
      'score',
      STEP,
    );
  });
  const duel = (id: StrategyId) => scoresOf(rows, judged, `${id} against expert`);
  const duels = CONTENDERS.map((id) =>
    ofSeat(
      judged,
      `against the expert: expert − ${id}`,
      paired(scoresOf(rows, judged, 'expert against expert'), duel(id)),
      'score',
    ),
  );
  return [...steps, ...duels];
}

const tables = (rows: readonly Row[]): Table[] => [
  {
    caption: `Mean score with the type of the rival drawn; in the last rows both sides are hard to beat: the rival is the expert (one seed in ${EVERY}).`,
    head: ['player', ...SEATS.map(({ name }) => name)],
    rows: PLAYERS.filter((player) => !SCRIPTS.some((id) => player === id)).map((player) => [
      player === 'prior' ? 'expert that keeps the prior' : player,
      ...SEATS.map((judged) => withRange(mean(scoresOf(rows, judged, player)))),
    ]),
  },
];

export const decisionLadder: Experiment = {
  ...EXPERTS,
  id: 'decision-5',
  group: 34,
  title: 'Decisions 5: the ladder of skill',
  claim:
    'Against a rival whose type is drawn, the best line scores at least 0.03 more than chance, the best script than the best line, and the expert than the best script.',
  literature:
    'Elias, Garfield and Gutschera, Characteristics of Games (2012): a ladder of skill has distinct steps.',
  how: `The best of a step is chosen on one half of the seeds and measured on the other. Scripts meet each type in every seed and are weighed by the level’s shares; the expert meets one that is drawn, and is compared with the best script against that one. All play each seat as a seeker against the regular policy on common seeds, and in one seed of ${EVERY} some of them (${CONTENDERS.join(', ')}, and the expert itself) also against the expert; the same matches are read by decision-3.`,
  figures: (rows) => SEATS.flatMap((judged) => figuresOf(rows, judged)),
  tables,
};
