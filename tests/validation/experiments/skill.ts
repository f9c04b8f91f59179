/** Does skill show? The same seat and type played by each level of the AI. */
import { type Rules, SIDES, type Side, type Skill, TYPES, type Type } from '../../../src/engine/index.js';
import { rulesOf } from '../kit/levels.ts';
import { play, policy, scoreOf } from '../kit/play.ts';
import { column, mean, minus, paired, points, withRange } from '../kit/stats.ts';
import type { Experiment, Figure, Row, Table } from '../kit/types.ts';

const LEVELS: readonly Skill[] = ['novice', 'regular', 'expert'];
const CELLS = SIDES.flatMap((side) => TYPES.map((type) => ({ side, type })));

/** The expert takes some sixty times as long as the others: it plays one seed in so many. */
const EXPERT_EVERY = 5;

function scored(rules: Rules, seed: string, side: Side, type: Type, skill: Skill): number {
  const seats = { west: policy(), russia: policy() };
  seats[side] = { ...policy(type), skill };
  return scoreOf(play(rules, { seed, ...seats }), side);
}

const at = (cell: number, skill: Skill): number => cell * LEVELS.length + LEVELS.indexOf(skill);

/** Differences of score between two levels, seed by seed, mean over the cells of a seat. */
function inSeat(rows: readonly Row[], side: Side, better: Skill, worse: Skill): number[] {
  const cells = CELLS.flatMap((cell, c) => (cell.side === side ? [c] : []));
  return rows.map(
    (row) =>
      cells.reduce((sum, c) => sum + (row[at(c, better)] as number) - (row[at(c, worse)] as number), 0) /
      cells.length,
  );
}

function skillFigures(rows: readonly Row[]): Figure[] {
  const steps = [
    ['regular', 'novice'],
    ['expert', 'regular'],
  ] as const;
  return [
    ...steps.flatMap(([better, worse]) =>
      SIDES.map((side) =>
        points(`score × 100, ${better} − ${worse}, as ${side}`, mean(inSeat(rows, side, better, worse)), {
          atLeast: 0,
          from: 0,
        }),
      ),
    ),
    ...steps.flatMap(([better, worse]) =>
      CELLS.map(({ side, type }, c) =>
        points(
          `score × 100, ${better} − ${worse}, as ${side}, ${type}`,
          paired(column(rows, at(c, better)), column(rows, at(c, worse))),
          { atLeast: 0 },
        ),
      ),
    ),
  ];
}

function scores(rows: readonly Row[]): Table[] {
  return [
    {
      caption:
        'Mean score by seat, own type and level (0–1, by the own type), over the seeds that each level played.',
      head: ['seat', 'type', ...LEVELS, 'regular, on the expert’s seeds'],
      rows: CELLS.map(({ side, type }, c) => {
        const expert = column(rows, at(c, 'expert'));
        const regular = column(rows, at(c, 'regular'));
        const same = minus(regular, minus(expert, expert));
        return [
          side,
          type,
          ...LEVELS.map((skill) => withRange(mean(column(rows, at(c, skill))))),
          withRange(mean(same)),
        ];
      }),
    },
  ];
}

export const skill: Experiment = {
  id: 'skill',
  group: 26,
  title: 'The expert does at least as well as the regular, the regular as the novice',
  claim:
    'In either seat and as any type, expert ≥ regular ≥ novice in mean score; over the types of a seat each step is a gain beyond doubt.',
  literature: 'A property of the levels of play; no claim of the field.',
  how: `January 2022. One seat plays the policy as novice, regular and expert (the expert in one seed of ${EXPERT_EVERY}), its type set; the other plays the regular policy, its type drawn; common seeds.`,
  seeds: 40,
  blocks: 4,
  cost: CELLS.length * (2 + 1 / EXPERT_EVERY),
  ready: async () => {
    const rules = await rulesOf('january-2022');
    return (seed, k): Row =>
      CELLS.flatMap(({ side, type }) =>
        LEVELS.map((level) =>
          level === 'expert' && k % EXPERT_EVERY !== 0 ? Number.NaN : scored(rules, seed, side, type, level),
        ),
      );
  },
  figures: skillFigures,
  tables: scores,
};
