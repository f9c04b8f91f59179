/** D8: every move is right at times, and none nearly always. */
import * as players from '../../../../src/ai/index.js';
import { likelyOrder } from '../../../../src/analysis/candidates.js';
import {
  checkOrders,
  legalMoves,
  type Order,
  type Rules,
  type Side,
  type SideView,
  type State,
  stream,
  TYPES,
  viewFor,
  type WeekOrders,
} from '../../../../src/engine/index.js';
import { type Judged, ofSeat, rulesBySeat, SEATS } from '../../kit/decisions.ts';
import { rollOut, statesOf } from '../../kit/rollouts.ts';
import { exactly, mean, present, share, weighed, withRange } from '../../kit/stats.ts';
import type { Experiment, Figure, Row, Table } from '../../kit/types.ts';

const LEVELS = await rulesBySeat();
const rulesOf = ({ id }: Judged): Rules => LEVELS.get(id) as Rules;
const movesOf = (judged: Judged): readonly string[] =>
  rulesOf(judged).sides[judged.side].moves.map(({ move }) => move.id);

/** Sheets that are tried in a decision: some as the policy draws them, a pass, and some with moves dealt from all that are legal. */
const DRAWN = 3;
const DEALT = 6;
/** Rollouts of each sheet in each of two halves. */
const HALF = 2;
/** How near to the best sheet is near. */
const NEAR = 0.01;
/** Least and greatest share of the decisions in which a move should be near the best. */
const LEAST = 0.005;
const MOST = 0.3;
/** Decisions in which a move must have been legal before it is judged. */
const ENOUGH = 50;

/** What a row says of a move: it was legal and on no sheet near the best; on one; on one in both halves of the luck. */
const LEGAL = 0;
export const PLAIN = 1;
const TWICE = 2;

/** The orders as far as they can be given. */
function allowed(rules: Rules, view: SideView, sheet: WeekOrders, more: readonly Order[]): WeekOrders {
  const orders: Order[] = [];
  for (const order of more)
    if (checkOrders(rules, view, { ...sheet, orders: [...orders, order] }).length === 0) orders.push(order);
  return { ...sheet, orders };
}

/** Sheets for one decision: drawn from the policy, nothing, and one move of the policy with others dealt out so that each comes up. */
export function sheetsFor(rules: Rules, view: SideView, seed: string): WeekOrders[] {
  const t = TYPES.indexOf(view.type) as 0 | 1 | 2;
  const own = rules.sides[view.side];
  const draw = stream(seed, view.week, 'deal');
  const policy = (i: number): WeekOrders =>
    players.decide(rules, view, { seed: `${seed}/${i}`, strategy: 'policy', skill: 'regular' }).orders;
  const legal = legalMoves(rules, view).flatMap(({ legal: ok }, i) => (ok ? [i] : []));
  const deck = legal.map((i) => ({ i, at: draw() })).sort((a, b) => a.at - b.at || a.i - b.i);
  const dealt = Array.from({ length: DEALT }, (_, k) => {
    const sheet = policy(DRAWN + k);
    const kept = sheet.orders.slice(0, 1);
    const hand = deck.splice(0, rules.level.attention).flatMap(({ i }) => {
      const compiled = own.moves[i];
      return compiled && compiled.move.id !== kept[0]?.move ? [likelyOrder(compiled, t)] : [];
    });
    return allowed(rules, view, sheet, [...hand.slice(0, 1), ...kept, ...hand.slice(1)]);
  });
  const drawn = Array.from({ length: DRAWN }, (_, i) => policy(i));
  return [...drawn, ...dealt, { orders: [], table: 'wait', challenge: false }];
}

/** Which sheets are near the best, by mean score. */
const near = (scores: readonly number[]): boolean[] => {
  const best = Math.max(...scores);
  return scores.map((score) => score >= best - NEAR);
};

/** What is said of each move, from its sheets and their scores in two halves of the luck. */
export function marks(
  legal: readonly boolean[],
  sheets: readonly (readonly number[])[],
  one: readonly number[],
  other: readonly number[],
): number[] {
  const plain = near(one.map((score, i) => (score + (other[i] as number)) / 2));
  const [first, second] = [near(one), near(other)];
  return legal.map((ok, move) => {
    if (!ok) return Number.NaN;
    const on = sheets.map((moves) => moves.includes(move));
    if (on.some((is, i) => is && first[i] && second[i])) return TWICE;
    return on.some((is, i) => is && plain[i]) ? PLAIN : LEGAL;
  });
}

const average = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** For each move, by how much the sheets that it is on score more than all that were tried; NaN where it is on none. */
export function gains(
  moves: number,
  sheets: readonly (readonly number[])[],
  one: readonly number[],
  other: readonly number[],
): number[] {
  const scores = one.map((score, i) => (score + (other[i] as number)) / 2);
  const all = average(scores);
  return Array.from({ length: moves }, (_, move) => {
    const on = scores.filter((_score, i) => sheets[i]?.includes(move));
    return on.length > 0 ? average(on) - all : Number.NaN;
  });
}

/**
 * One decision of the policy's play as one type, and what becomes of each sheet: the type, the mark of each move, its gain.
 * The types take turns with k.
 */
export function observe(rules: Rules, seed: string, k: number, side: Side): number[] {
  const t = k % TYPES.length;
  const states = statesOf(rules, seed, { [side]: TYPES[t] }, 'orders');
  const state = states[Math.floor(stream(seed, 0, 'sample')() * states.length)] as State;
  const view = viewFor(state, side);
  const sheets = sheetsFor(rules, view, seed);
  const [one, other] = (['one', 'other'] as const).map((name) =>
    sheets.map((sheet) => {
      const luck = Array.from({ length: HALF }, (_, i) => `${seed}/${name}/${i}`);
      return average(luck.map((each) => rollOut(rules, state, each, side, { first: { [side]: sheet } })));
    }),
  ) as [number[], number[]];
  const { byId } = rules.sides[side];
  const legal = legalMoves(rules, view).map((entry) => entry.legal);
  const moves = sheets.map(({ orders }) => orders.map(({ move }) => byId[move] ?? -1));
  return [t, ...marks(legal, moves, one, other), ...gains(legal.length, moves, one, other)];
}

interface Decision {
  type: number;
  marks: readonly number[];
  gains: readonly number[];
}

function decisionsOf(rows: readonly Row[], judged: Judged): Decision[] {
  const widths = SEATS.map((each) => 1 + 2 * movesOf(each).length);
  const moves = movesOf(judged).length;
  const at = SEATS.indexOf(judged);
  const start = widths.slice(0, at).reduce((sum, width) => sum + width, 0);
  return rows.map((row) => ({
    type: row[start] as number,
    marks: row.slice(start + 1, start + 1 + moves),
    gains: row.slice(start + 1 + moves, start + 1 + 2 * moves),
  }));
}

/** Decisions in which a move was legal: 1 where it earned at least `mark`. */
const earned = (decisions: readonly Decision[], move: number, mark: number): number[] =>
  decisions
    .map(({ marks: all }) => all[move] ?? Number.NaN)
    .filter((is) => !Number.isNaN(is))
    .map((is) => (is >= mark ? 1 : 0));

/** How often a move is near the best for a side whose type is drawn: the shares of its types, by the level's weights. */
function shareOfDrawn(decisions: readonly Decision[], judged: Judged, move: number): number {
  const byType = TYPES.map((_type, t) =>
    share(
      earned(
        decisions.filter(({ type }) => type === t),
        move,
        PLAIN,
      ),
    ),
  );
  return weighed(byType, rulesOf(judged).level.sides[judged.side].typeWeights).value;
}

function figuresOf(rows: readonly Row[], judged: Judged): Figure[] {
  const decisions = decisionsOf(rows, judged);
  const seen = movesOf(judged)
    .map((_id, move) => move)
    .filter((move) => earned(decisions, move, LEGAL).length >= ENOUGH);
  const shareOf = (move: number, mark: number) => share(earned(decisions, move, mark)).value;
  const rare = seen.filter((move) => shareOf(move, TWICE) < LEAST);
  const common = seen.filter((move) => shareOfDrawn(decisions, judged, move) > MOST);
  return [
    ofSeat(judged, 'moves that are hardly ever near the best', exactly(rare.length, seen.length), 'number', {
      atMost: 0,
    }),
    ofSeat(
      judged,
      'moves that are near the best in more than 30 % of decisions',
      exactly(common.length, seen.length),
      'number',
      { atMost: 0 },
    ),
  ];
}

const hundredths = (value: number): string => (100 * value).toFixed(1).replace('-', '−');

const tables = (rows: readonly Row[]): Table[] =>
  SEATS.map((judged) => {
    const decisions = decisionsOf(rows, judged);
    const percent = (values: readonly number[]) =>
      values.length > 0 ? `${(100 * share(values).value).toFixed(1)} %` : '';
    return {
      caption: `**${judged.name}**: of the decisions in which a move was legal, those in which it stood on a sheet within ${NEAR} of the best, by the type that decided; and those in which it did so in both halves of the luck. Last, by how much the sheets that it was on scored more than all sheets of the decision, in hundredths, by type.`,
      head: ['move', 'legal in', ...TYPES, 'all', 'in both halves', 'gain'],
      rows: movesOf(judged).map((id, move) => [
        id,
        String(earned(decisions, move, LEGAL).length),
        ...TYPES.map((_type, t) =>
          percent(
            earned(
              decisions.filter(({ type }) => type === t),
              move,
              PLAIN,
            ),
          ),
        ),
        withRange(share(earned(decisions, move, PLAIN))),
        percent(earned(decisions, move, TWICE)),
        TYPES.map((_type, t) => {
          const alike = decisions
            .filter(({ type }) => type === t)
            .map((each) => each.gains[move] ?? Number.NaN);
          return present(alike).length > 0 ? hundredths(mean(alike).value) : '';
        }).join(' / '),
      ]),
    };
  });

export const decisionMoves: Experiment = {
  id: 'decision-8',
  chapter: 'decisions',
  group: 37,
  title: 'Decisions 8: every move is right at times',
  claim:
    'Each move stands on a sheet within 0.01 of the best in at least 0.5 % of the decisions in which it is legal, in both halves of the luck; and none in more than 30 %.',
  literature:
    'Sirlin, Balancing Multiplayer Games (2009): viable options; a property that a game must have, no claim of the field.',
  how: `Weeks of the regular policy’s play, the seat as each type in turn and scored by that type, the rival’s type drawn. In each, ${DRAWN + DEALT + 1} sheets are tried: ${DRAWN} drawn from the policy, ${DEALT} with one order of the policy and others dealt from all legal moves, and a pass; two halves of ${HALF} rollouts each with common luck, the policy going on at both seats. Moves that were legal in fewer than ${ENOUGH} of the decisions are not judged.`,
  seeds: 180,
  blocks: 4,
  cost: 60,
  ready:
    async () =>
    (seed, k): Row =>
      SEATS.flatMap((judged) => observe(rulesOf(judged), seed, k, judged.side)),
  figures: (rows) => SEATS.flatMap((judged) => figuresOf(rows, judged)),
  tables,
};
