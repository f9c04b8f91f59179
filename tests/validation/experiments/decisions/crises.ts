/** D7: a crisis is a decision: neither always standing firm nor always stepping back will do, and each answer is right at times. */
import {
  CRISIS_ANSWERS,
  type CrisisAnswer,
  type CrisisCause,
  type Rules,
  type Side,
  type State,
  stream,
} from '../../../../src/engine/index.js';
import { DEEPEST } from '../../../../src/engine/policy/crisis.js';
import { crossed, highest } from '../../kit/choice.ts';
import { type Judged, ofSeat, rulesBySeat, SEATS } from '../../kit/decisions.ts';
import { type CrisisRule, rollOut, statesOf, unknownResolve } from '../../kit/rollouts.ts';
import { column, mean, share, withRange } from '../../kit/stats.ts';
import type { Experiment, Figure, Row, Table } from '../../kit/types.ts';

/** What a crisis is about, from the least grave. */
const STAKES: readonly CrisisCause[] = ['incident', 'challenge', 'redLine', 'attack'];
/** Crises on which a rule is chosen for one level of stakes; where there are fewer, the best of all is taken. */
const ENOUGH = 20;

const firmTo =
  (depth: number, then: CrisisAnswer): CrisisRule =>
  (state) =>
    (state.crisis?.depth ?? 0) <= depth ? 'standFirm' : then;

/** Rules of thumb: firm as far as a depth, then one way of giving in. The last but one of them gives in at once, the last never does. */
export const RULES: readonly { name: string; rule: CrisisRule }[] = [
  ...(['offRamp', 'backDown'] as const).flatMap((then) =>
    Array.from({ length: DEEPEST }, (_, d) => ({
      name: `firm to depth ${d}, then ${then}`,
      rule: firmTo(d, then),
    })),
  ),
  { name: 'always offRamp', rule: () => 'offRamp' },
  { name: 'always backDown', rule: () => 'backDown' },
  { name: 'always standFirm', rule: () => 'standFirm' },
];
const FIRM = RULES.length - 1;
const BACK = RULES.length - 2;

/** Rollouts for each rule; for each answer of a round, in each of two halves. */
const ROLLOUTS = 2;
const HALF = 4;
/** Matches looked through for a crisis. */
const MATCHES = 6;

const WIDTH = 1 + RULES.length + 2 * CRISIS_ANSWERS.length;
const NONE: readonly number[] = Array.from({ length: WIDTH }, () => Number.NaN);

/** Means over rollouts, for each of several ways to go on, all with the same luck. */
function tried<Way>(
  ways: readonly Way[],
  seeds: readonly string[],
  score: (way: Way, seed: string) => number,
): number[] {
  return ways.map((way) => seeds.reduce((sum, seed) => sum + score(way, seed), 0) / seeds.length);
}

/** One crisis of the policy's play: what each rule makes of it from its opening, and each answer in one of its rounds. */
function observe(rules: Rules, seed: string, side: Side): readonly number[] {
  const draw = stream(seed, 0, 'sample');
  for (let i = 0; i < MATCHES; i++) {
    const rounds = statesOf(rules, `${seed}/${i}`, { [side]: 'seeker' }, 'crisis');
    const openings = rounds.filter(({ crisis }) => crisis?.round === 1);
    const one = <T>(list: readonly T[]): T | undefined => list[Math.floor(draw() * list.length)];
    const [opening, round] = [one(openings), one(rounds)];
    if (!opening || !round) continue;
    const from = (state: State, luck: string) => unknownResolve(rules, state, side, luck);
    const luckOf = (name: string, count: number) =>
      Array.from({ length: count }, (_, k) => `${seed}/${name}/${k}`);
    const stakes = STAKES.indexOf(opening.crisis?.cause ?? 'incident');
    const answers = (name: string) =>
      tried(CRISIS_ANSWERS, luckOf(name, HALF), (answer, luck) =>
        rollOut(rules, from(round, luck), luck, side, { first: { [side]: answer } }),
      );
    return [
      stakes,
      ...tried(RULES, luckOf('rule', ROLLOUTS), ({ rule }, luck) =>
        rollOut(rules, from(opening, luck), luck, side, { rule }),
      ),
      ...answers('one half'),
      ...answers('other half'),
    ];
  }
  return NONE;
}

/** The crises of one seat: those rows that hold one. */
const crisesOf = (rows: readonly Row[], judged: Judged): Row[] => {
  const start = SEATS.indexOf(judged) * WIDTH;
  return rows
    .map((row) => row.slice(start, start + WIDTH))
    .filter((row) => !Number.isNaN(row[0] ?? Number.NaN));
};

const scoreBy = (crisis: Row, rule: number): number => crisis[1 + rule] ?? Number.NaN;

/** The best rule over some crises. */
const bestRule = (crises: readonly Row[]): number =>
  highest(
    RULES.map((_rule, r) => r),
    (r) => mean(column(crises, 1 + r)).value,
  );

/** The best rule for each level of stakes. */
const bestByStakes = (crises: readonly Row[]): number[] =>
  STAKES.map((_stakes, s) => {
    const alike = crises.filter(([stakes]) => stakes === s);
    return bestRule(alike.length >= ENOUGH ? alike : crises);
  });

/** By how much the best rule for the stakes is better than one rule for all, crisis by crisis. */
export function betterThan(crises: readonly Row[], rule: number): number[] {
  return crossed(
    crises,
    bestByStakes,
    (crisis, best) => scoreBy(crisis, best[crisis[0] as number] as number) - scoreBy(crisis, rule),
  );
}

/** The best answer of a round, where both halves of the luck agree on it; else −1. */
export function bestAnswer(crisis: Row): number {
  const start = 1 + RULES.length;
  const answers = CRISIS_ANSWERS.map((_answer, a) => a);
  const [one, other] = [0, 1].map((half) =>
    highest(answers, (a) => crisis[start + half * CRISIS_ANSWERS.length + a] as number),
  );
  return one === other ? (one as number) : -1;
}

function figuresOf(rows: readonly Row[], judged: Judged): Figure[] {
  const crises = crisesOf(rows, judged);
  const decided = crises.map(bestAnswer).filter((answer) => answer >= 0);
  return [
    ofSeat(judged, 'best rule for the stakes − always firm', mean(betterThan(crises, FIRM)), 'score', {
      atLeast: 0.03,
      from: 0,
    }),
    ofSeat(
      judged,
      'best rule for the stakes − always stepping back',
      mean(betterThan(crises, BACK)),
      'score',
      { atLeast: 0.03, from: 0 },
    ),
    ...CRISIS_ANSWERS.map((answer, a) =>
      ofSeat(
        judged,
        `rounds in which ${answer} is best`,
        share(decided.map((best) => (best === a ? 1 : 0))),
        'share',
        { atLeast: 0.05 },
      ),
    ),
  ];
}

const tables = (rows: readonly Row[]): Table[] => [
  {
    caption:
      'By what a crisis is about: how many were sampled, the best rule and its score, and the two that never change.',
    head: ['seat', 'stakes', 'crises', 'best rule', 'its score', 'always firm', 'always stepping back'],
    rows: SEATS.flatMap((judged) =>
      STAKES.map((name, s) => {
        const crises = crisesOf(rows, judged).filter(([stakes]) => stakes === s);
        const best = bestRule(crises);
        const score = (rule: number) => withRange(mean(column(crises, 1 + rule)));
        const told = crises.length > 0 ? (RULES[best]?.name ?? '') : '';
        return [judged.name, name, String(crises.length), told, score(best), score(FIRM), score(BACK)];
      }),
    ),
  },
  {
    caption: 'Mean score of every rule over all crises of a seat.',
    head: ['rule', ...SEATS.map(({ name }) => name)],
    rows: RULES.map(({ name }, r) => [
      name,
      ...SEATS.map((judged) => withRange(mean(column(crisesOf(rows, judged), 1 + r)))),
    ]),
  },
];

export const decisionCrises: Experiment = {
  id: 'decision-7',
  chapter: 'decisions',
  group: 36,
  title: 'Decisions 7: a crisis is a decision',
  claim:
    'The best rule of thumb for what a crisis is about scores at least 0.03 more than always standing firm, and than always stepping back; and each of the four answers is the best one in at least 5 % of rounds.',
  literature:
    'Schelling, The Strategy of Conflict (1960), ch. 8, and Powell, Nuclear Deterrence Theory (1990): brinkmanship is a contest in running a risk, in which how far to go depends on the stakes.',
  how: `Crises of the regular policy’s play, the seat a seeker, its rival’s type drawn. From the opening of one crisis of a match the seat answers by each of ${RULES.length} rules, ${ROLLOUTS} rollouts each; in one of its rounds it gives each answer once, two halves of ${HALF} rollouts each. All else goes on by the policy, with common luck; the rival’s resolve is drawn anew each time, as far as its answers leave it open. The best rule for the stakes is chosen on one half of the crises (for causes with at least ${ENOUGH} there; else of all) and measured on the other; an answer counts as best where both halves of the rollouts say so.`,
  seeds: 75,
  blocks: 4,
  cost: 90,
  ready: async () => {
    const rules = await rulesBySeat();
    return (seed): Row => SEATS.flatMap(({ id, side }) => observe(rules.get(id) as Rules, seed, side));
  },
  figures: (rows) => SEATS.flatMap((judged) => figuresOf(rows, judged)),
  tables,
};
