/** Common play: outcomes spread, the middle of the ladder dominates, and it is climbed step by step. */
import { OUTCOMES, type Rules } from '../../../src/engine/index.js';
import { rulesOf } from '../kit/levels.ts';
import { play, policy } from '../kit/play.ts';
import { column, exactly, figure, ratio, share } from '../kit/stats.ts';
import type { Experiment, Figure, Row } from '../kit/types.ts';

const FIRST_MIDDLE = 4;
const LAST_MIDDLE = 7;
const JUMP = 2;

/** Outcome by its place in the list; weeks, those that end on a middle rung, those in which the rung moved by more than two. */
function course(rules: Rules, seed: string): Row {
  let rung = Number.NaN;
  let weeks = 0;
  let middle = 0;
  let jumps = 0;
  const end = play(rules, {
    seed,
    west: policy(),
    russia: policy(),
    watch: {
      begun: (state) => {
        rung = state.rung;
      },
      stepped: (state, _facts, over) => {
        if (!over) return;
        weeks += 1;
        if (state.rung >= FIRST_MIDDLE && state.rung <= LAST_MIDDLE) middle += 1;
        if (Math.abs(state.rung - rung) > JUMP) jumps += 1;
        rung = state.rung;
      },
    },
  });
  return [OUTCOMES.indexOf(end.outcome?.kind ?? 'standoff'), weeks, middle, jumps];
}

const ended = (rows: readonly Row[], k: number): number[] => rows.map((row) => (row[0] === k ? 1 : 0));

const COMMON = 0.02;

function spreadFigures(rows: readonly Row[]): Figure[] {
  const shares = OUTCOMES.map((_kind, k) => share(ended(rows, k)));
  const most = shares.reduce((a, b) => (b.value > a.value ? b : a));
  const common = shares.filter(({ value }) => value > COMMON).length;
  return [
    figure('share of the commonest outcome', most, 'share', { atMost: 0.6 }),
    figure('outcomes above 2 %', exactly(common, rows.length), 'number', { atLeast: 6 }),
    figure('weeks at rungs 4 to 7', ratio(column(rows, 2), column(rows, 1)), 'share', { atLeast: 0.5 }),
    figure('weekly changes of more than two rungs', ratio(column(rows, 3), column(rows, 1)), 'share', {
      atMost: 0.1,
    }),
    ...OUTCOMES.map((kind, k) => figure(kind, shares[k] ?? exactly(0), 'share')),
  ];
}

export const spread: Experiment = {
  id: 'spread-of-outcomes',
  group: 25,
  title: 'Common play spreads over outcomes and keeps to the middle of the ladder',
  claim:
    'With types drawn, no outcome takes more than 60 % of matches and at least six take more than 2 %; most weeks end at rungs 4 to 7; the rung moves by more than two in fewer than a tenth of the weeks.',
  literature:
    'Brecher and Wilkenfeld, A Study of Crisis (1997): crises end in many ways, most without war; Kahn, On Escalation (1965), and Smoke, War: Controlling Escalation (1977), on steps.',
  how: 'January 2022, the policy plays both seats, types drawn from the level’s weights.',
  seeds: 250,
  blocks: 4,
  cost: 1,
  ready: async () => {
    const rules = await rulesOf('january-2022');
    return (seed) => course(rules, seed);
  },
  figures: spreadFigures,
  plot: (rows) => ({
    x: 'share of matches',
    y: '',
    names: OUTCOMES,
    lines: [
      {
        name: '',
        points: OUTCOMES.map((_kind, k) => {
          const { value, low, high } = share(ended(rows, k));
          return { x: k, y: value, low, high };
        }),
      },
    ],
  }),
};
