/** D9: there are sheets that find out, and it pays to find out before one decides. */
import { decide } from '../../../../src/ai/index.js';
import { type Rules, type State, stream, viewFor } from '../../../../src/engine/index.js';
import { crossed, highest } from '../../kit/choice.ts';
import { type Judged, ofSeat, rulesBySeat, SEATS } from '../../kit/decisions.ts';
import {
  attentionOf,
  bitsOf,
  FINDING_OUT,
  findingSheet,
  PASS,
  PLAN,
  scoreOfPlan,
  WAYS,
} from '../../kit/finding.ts';
import { statesOf } from '../../kit/rollouts.ts';
import { column, mean, withRange } from '../../kit/stats.ts';
import type { Experiment, Figure, Row, Table } from '../../kit/types.ts';

/** Weeks over which what is learned is counted, weeks at the start of a match in which sheets are tried, and rollouts for each type. */
const WEEKS = 2;
const EARLY = 3;
const ROLLOUTS = 2;

/** Columns of a seat: more bits than a pass per attention of the policy's sheet and of each way; then scores of the plans, by how they go on. */
const PLANS = ['policy', 'pass', ...WAYS] as const;
/** How a plan goes on: by what it believes, or by one script whatever it has found. */
const AFTER = [null, PLAN.trusting, PLAN.doubting] as const;
const WIDTH = 1 + WAYS.length + AFTER.length * PLANS.length;
const BITS = 0;
const SCORES = 1 + WAYS.length;

function observe(rules: Rules, seed: string, judged: Judged): number[] {
  const { side } = judged;
  const states = statesOf(rules, seed, { [side]: 'seeker' }, 'orders').filter(({ week }) => week <= EARLY);
  const state = states[Math.floor(stream(seed, 0, 'sample')() * states.length)] as State;
  const view = viewFor(state, side);
  const seeds = Array.from({ length: ROLLOUTS }, (_, i) => `${seed}/bits/${i}`);
  const bits = (sheet: typeof PASS) => bitsOf(rules, state, side, sheet, seeds, WEEKS);
  const nothing = bits(PASS);
  const gain = (sheet: typeof PASS | null): number =>
    sheet ? (bits(sheet) - nothing) / Math.max(1, attentionOf(rules, side, sheet)) : Number.NaN;
  const policy = decide(rules, view, { seed: `${seed}/sheet`, strategy: 'policy', skill: 'regular' }).orders;
  const ways = FINDING_OUT[judged.id];
  return [
    gain(policy),
    ...ways.map((way) => gain(findingSheet(rules, view, way, seed))),
    ...AFTER.flatMap((always) =>
      (['policy', 'pass', ...ways] as const).map((way) =>
        scoreOfPlan(rules, `${seed}/plan`, side, way, always),
      ),
    ),
  ];
}

const seatRows = (rows: readonly Row[], judged: Judged): Row[] => {
  const start = SEATS.indexOf(judged) * WIDTH;
  return rows.map((row) => row.slice(start, start + WIDTH));
};

/** By how much the best of some columns is more than the best of others: chosen on one half, measured on the other. */
export function bestOver(rows: readonly Row[], some: readonly number[], others: readonly number[]): number[] {
  const value = (half: readonly Row[]) => (place: number) => {
    const { value: found } = mean(column(half, place));
    return Number.isNaN(found) ? Number.NEGATIVE_INFINITY : found;
  };
  return crossed(
    rows,
    (half) => [highest(some, value(half)), highest(others, value(half))] as const,
    (row, [one, other]) => (row[one] as number) - (row[other] as number),
  );
}

const places = (from: number): number[] => WAYS.map((_way, i) => from + i);

function figuresOf(rows: readonly Row[], judged: Judged): Figure[] {
  const own = seatRows(rows, judged);
  const plans = places(SCORES + 2);
  const blind = [1, 2].flatMap((after) => places(SCORES + after * PLANS.length + 2));
  return [
    ofSeat(
      judged,
      'bits per attention: the best sheet that finds out − the policy’s sheet',
      mean(bestOver(own, places(BITS + 1), [BITS])),
      'number',
      { atLeast: 0.02, from: 0 },
    ),
    ofSeat(
      judged,
      'plan: finding out first − the better of the policy’s sheets and nothing first',
      mean(bestOver(own, plans, [SCORES, SCORES + 1])),
      'score',
      { atLeast: 0.015, from: 0 },
    ),
    ofSeat(
      judged,
      'plan: finding out and going by it − finding out and not going by it',
      mean(bestOver(own, plans, blind)),
      'score',
    ),
    ofSeat(
      judged,
      'plan: finding out first − the policy’s sheets first',
      mean(bestOver(own, plans, [SCORES])),
      'score',
    ),
  ];
}

const tables = (rows: readonly Row[]): Table[] => [
  {
    caption: `What sheets tell of the rival’s type in the ${WEEKS} weeks after them: bits more than a pass, per attention.`,
    head: ['sheet', ...SEATS.map(({ name }) => name)],
    rows: ['the policy’s', ...WAYS].map((name, i) => [
      name,
      ...SEATS.map((judged) => withRange(mean(column(seatRows(rows, judged), BITS + i)))),
    ]),
  },
  {
    caption: `Mean score of plans by their first ${PLAN.weeks} weeks; from then on ${PLAN.trusting} while the own belief in hostility is below ${PLAN.doubt}, else ${PLAN.doubting}; and where it goes on by one of the two whatever it has found.`,
    head: ['first weeks, then', ...SEATS.map(({ name }) => name)],
    rows: AFTER.flatMap((always, a) =>
      PLANS.map((name, i) => [
        `${name}, then ${always ?? 'by belief'}`,
        ...SEATS.map((judged) =>
          withRange(mean(column(seatRows(rows, judged), SCORES + a * PLANS.length + i))),
        ),
      ]),
    ),
  },
];

const listed = SEATS.map(
  ({ id, name }) => `${name}: ${FINDING_OUT[id].map(({ moves }) => moves.join(' + ')).join(', ')}`,
).join('; ');

export const decisionFinding: Experiment = {
  id: 'decision-9',
  chapter: 'decisions',
  group: 38,
  title: 'Decisions 9: it pays to find out first',
  claim:
    'The best of the sheets that find out tells at least 0.02 bits more of the rival’s type per attention than the sheet of the policy, over two weeks; and a plan that begins with it scores at least 0.015 more than the same plan that does not.',
  literature:
    'Kydd, Trust and Mistrust in International Relations (2005), ch. 7: reassurance by signals of a size that only the trustworthy send; Lindley, On a Measure of the Information Provided by an Experiment (1956): expected information in bits.',
  how: `Bits are the expected fall of the unbiased observer’s uncertainty, with the rival’s type as that observer believes, less what a pass would tell, by ${ROLLOUTS} rollouts for each type from one of the first ${EARLY} weeks of the regular policy’s play. Sheets that find out are, for ${listed}. The best, and the better way to begin without them (by the policy’s sheets or by nothing), are chosen on one half of the seeds and measured on the other. Plans meet the regular policy, its type drawn.`,
  seeds: 200,
  blocks: 4,
  cost: 85,
  ready: async () => {
    const rules = await rulesBySeat();
    return (seed): Row => SEATS.flatMap((judged) => observe(rules.get(judged.id) as Rules, seed, judged));
  },
  figures: (rows) => SEATS.flatMap((judged) => figuresOf(rows, judged)),
  tables,
};
