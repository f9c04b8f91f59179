/** What one number of the level buys in one claim and costs in another, where both cannot be had in full. */
import { type Level, type Rules, type Side, TYPES } from '../../../../src/engine/index.js';
import { changed, rulesOf, withoutAttacks } from '../../kit/levels.ts';
import { play, policy, seat, war } from '../../kit/play.ts';
import { column, type Estimate, figure, paired, share, weighed } from '../../kit/stats.ts';
import type { Experiment, Figure, Row } from '../../kit/types.ts';
import { observe as misread } from '../misperception.ts';
import { observe as decided, PLAIN } from './moves.ts';

const LEVEL = 'january-2022';
/** Columns of a value: whether the move was near the best, then what that is traded for. */
const WIDTH = 3;

/** Whether a move stood on a sheet near the best: 1 or 0; NaN where it could not be given. */
function nearBest(rules: Rules, seed: string, k: number, side: Side, id: string): number {
  const mark = decided(rules, seed, k, side)[1 + (rules.sides[side].byId[id] ?? 0)] ?? Number.NaN;
  return Number.isNaN(mark) ? mark : Number(mark >= PLAIN);
}

/** The share near the best for a side whose type is drawn: the types took turns, and are weighed as the level has them. */
export const shareOfDrawn = (rows: readonly Row[], place: number, weights: readonly number[]): Estimate =>
  weighed(
    TYPES.map((_type, t) =>
      share(
        column(
          rows.filter((_row, k) => k % TYPES.length === t),
          place,
        ),
      ),
    ),
    weights,
  );

/** A line of the plot: what is read from the columns of one value. */
interface Read {
  name: string;
  of(rows: readonly Row[], place: number): Estimate;
}

interface Trade {
  id: string;
  title: string;
  claim: string;
  how: string;
  /** What is changed, and the values that it takes. */
  name: string;
  values: readonly number[];
  change(level: Level, value: number): void;
  observe(rules: Rules, seed: string, k: number): number[];
  reads: readonly Read[];
}

const trade = ({ id, title, claim, how, name, values, change, observe, reads }: Trade): Experiment => ({
  id,
  chapter: 'decisions',
  group: 41,
  title,
  claim,
  literature: 'A measurement of this level; no claim of the field.',
  how,
  seeds: 75,
  blocks: 4,
  cost: 65 * values.length,
  ready: async () => {
    const rules = await rulesOf(LEVEL);
    const arms = values.map((value) => changed(rules, (level) => change(level, value)));
    return (seed, k): Row => arms.flatMap((arm) => observe(arm, seed, k));
  },
  figures: (rows) =>
    values.flatMap((value, v) =>
      reads.map(
        (read): Figure => figure(`${read.name}, at ${name} ${value}`, read.of(rows, v * WIDTH), 'number'),
      ),
    ),
  plot: (rows) => ({
    x: name,
    y: '',
    lines: reads.map((read) => ({
      name: read.name,
      points: values.map((x, v) => {
        const { value, low, high } = read.of(rows, v * WIDTH);
        return { x, y: value, low, high };
      }),
    })),
  }),
});

const SHIPPED = (await rulesOf(LEVEL)).level;

export const tradeArms: Experiment = trade({
  id: 'trade-arms',
  title: 'A trade: arms to Ukraine, too often right or too seldom read as escalation',
  claim:
    'The less the policy likes to send arms, the less often they are near the best sheet, and the less defence is read as escalation: both claims cannot be had in full.',
  how: 'The aim of protection of `armsToUkraine` is changed, and nothing else. Near the best: as in decision-8, the West’s type drawn. Read as escalation: the change of P(belief ever ≥ 0.70) of misperception-january.',
  name: 'aim of protection of arms to Ukraine',
  values: [0.31, 0.4, 0.49],
  change: (level, protect) => {
    for (const move of level.moves) if (move.id === 'armsToUkraine') move.aims.protect = protect;
  },
  observe: (rules, seed, k) => {
    const [lower, , higher] = misread(withoutAttacks(rules), 'west', seed);
    return [nearBest(rules, seed, k, 'west', 'armsToUkraine'), lower as number, higher as number];
  },
  reads: [
    { name: 'near the best', of: (rows, place) => shareOfDrawn(rows, place, SHIPPED.sides.west.typeWeights) },
    {
      name: 'read as escalation',
      of: (rows, place) => paired(column(rows, place + 2), column(rows, place + 1)),
    },
  ],
});

export const tradeInvasion: Experiment = trade({
  id: 'trade-invasion',
  title: 'A trade: an invasion that is seldom right is one that nobody has to deter',
  claim:
    'The dearer a war is to the greedy, the less often an invasion is near the best sheet, and the less it matters whether the West denies or is soft.',
  how: 'The cost of war of both greedy types is raised, and nothing else. Near the best: as in decision-8, Russia’s type drawn. War: by a revisionist Russia of the regular policy, against a West that plays soft and one that plays deny.',
  name: 'cost of war added',
  values: [0, 0.06, 0.12],
  change: (level, more) => {
    for (const type of ['opportunist', 'revisionist'] as const) level.types[type].warCost += more;
  },
  observe: (rules, seed, k) => {
    const against = (west: 'soft' | 'deny') =>
      war(play(rules, { seed, west: seat(west), russia: policy('revisionist') }));
    return [nearBest(rules, seed, k, 'russia', 'fullInvasion'), against('soft'), against('deny')];
  },
  reads: [
    {
      name: 'near the best',
      of: (rows, place) => shareOfDrawn(rows, place, SHIPPED.sides.russia.typeWeights),
    },
    { name: 'war against soft', of: (rows, place) => share(column(rows, place + 1)) },
    { name: 'war against deny', of: (rows, place) => share(column(rows, place + 2)) },
  ],
});
