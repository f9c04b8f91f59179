/** No strategy is best against every rival. */
import type { StrategyId } from '../../../src/ai/index.js';
import { TYPES, type Type } from '../../../src/engine/index.js';
import { rulesOf } from '../kit/levels.ts';
import { play, policy, scoreOf, seat } from '../kit/play.ts';
import { column, type Estimate, mean, paired, points, withRange } from '../kit/stats.ts';
import type { Experiment, Figure, Row, Table } from '../kit/types.ts';

/** Strategies that lead somewhere in the table of exploitability. */
const LEADERS: readonly StrategyId[] = ['mixed', 'firmButFlexible', 'grit', 'soft'];

const at = (type: Type, line: number): number => TYPES.indexOf(type) * LEADERS.length + line;

const highest = (values: readonly number[]): number =>
  values.reduce((best, value, i) => (value > (values[best] as number) ? i : best), 0);

interface Beaten {
  line: number;
  by: number;
  type: Type;
  margin: Estimate;
}

const half = (rows: readonly Row[], odd: number): Row[] => rows.filter((_row, k) => k % 2 === odd);

/**
 * For each line, the rival against which it is beaten most clearly and by what: chosen on one half of the seeds, measured on
 * the other.
 */
function beaten(rows: readonly Row[]): Beaten[] {
  const [choose, measure] = [half(rows, 0), half(rows, 1)];
  return LEADERS.map((_id, line) => {
    const against = TYPES.map((type) => {
      const by = highest(
        LEADERS.map((_other, i) => (i === line ? -1 : mean(column(choose, at(type, i))).value)),
      );
      const { value } = paired(column(choose, at(type, by)), column(choose, at(type, line)));
      return { type, by, value };
    });
    const worst = against.reduce((a, b) => (b.value > a.value ? b : a));
    const margin = paired(column(measure, at(worst.type, worst.by)), column(measure, at(worst.type, line)));
    return { line, by: worst.by, type: worst.type, margin };
  });
}

/** The line with the best mean over the three types, on the seeds of the choice. */
const allRound = (rows: readonly Row[]): number => {
  const choose = half(rows, 0);
  return highest(
    LEADERS.map((_id, line) =>
      TYPES.reduce((sum, type) => sum + mean(column(choose, at(type, line))).value, 0),
    ),
  );
};

const named = (line: number): string => LEADERS[line] ?? '';

function figures(rows: readonly Row[]): Figure[] {
  const list = beaten(rows);
  const best = allRound(rows);
  return [
    points(
      'score × 100 by which the most all-round strategy is beaten against its worst rival',
      (list[best] as Beaten).margin,
      { atLeast: 1, from: 0 },
    ),
    ...list
      .filter(({ line }) => line !== best)
      .map(({ line, margin }) =>
        points(`score × 100 by which ${named(line)} is beaten against its worst rival`, margin, {
          atLeast: 1,
          from: 0,
        }),
      ),
  ];
}

function tables(rows: readonly Row[]): Table[] {
  const list = beaten(rows);
  const best = allRound(rows);
  return [
    {
      caption:
        'Mean score by type of the rival; and where each is beaten most clearly, by what, and by how much.',
      head: ['strategy', ...TYPES, 'mean of the three', 'beaten against', 'by', 'margin'],
      rows: LEADERS.map((id, line) => {
        const means = TYPES.map((type) => mean(column(rows, at(type, line))));
        const { type, by, margin } = list[line] as Beaten;
        return [
          line === best ? `${id} (the most all-round)` : id,
          ...means.map(withRange),
          (means.reduce((sum, { value }) => sum + value, 0) / means.length).toFixed(3),
          type,
          named(by),
          withRange(margin),
        ];
      }),
    },
  ];
}

export const noMasterKey: Experiment = {
  id: 'no-master-key',
  group: 28,
  title: 'No strategy is best against every rival',
  claim:
    'Even the strategy with the best mean over the three types is beaten against at least one of them, by at least one point of score × 100, by a strategy that does worse elsewhere.',
  literature:
    'Jervis, Perception and Misperception (1976), ch. 3: the policy that is right in the deterrence case is wrong in the spiral case; Glaser, Political Consequences of Military Strategy (1992).',
  how: 'January 2022. The West, scored as a seeker, plays each of the strategies that lead somewhere; Russia plays the regular policy as each type; common seeds. The most all-round strategy, its worst rival and what beats it there are chosen on one half of the seeds and measured on the other.',
  seeds: 125,
  blocks: 4,
  cost: TYPES.length * LEADERS.length,
  ready: async () => {
    const rules = await rulesOf('january-2022');
    return (seed): Row =>
      TYPES.flatMap((type) =>
        LEADERS.map((line) => scoreOf(play(rules, { seed, west: seat(line), russia: policy(type) }), 'west')),
      );
  },
  figures,
  tables,
};
