/** What one number of the level buys in one claim and costs in another, where both cannot be had in full. */
import { type Player, policyWeek } from '../../../../src/ai/index.js';
import { LAMBDA, type Level, type Rules, type Side, TYPES, viewFor } from '../../../../src/engine/index.js';
import type { ShippedId } from '../../../../src/level/index.js';
import { edgeOver, highest, type Scores } from '../../kit/choice.ts';
import { LINES, LOOKING, places, playFor, SCRIPTS } from '../../kit/decisions.ts';
import { changed, rulesOf, withoutAttacks } from '../../kit/levels.ts';
import { play, policy, type Seat, scoreOf, seat, unbiased, war } from '../../kit/play.ts';
import { column, type Estimate, figure, mean, paired, share, weighed } from '../../kit/stats.ts';
import type { Experiment, Figure, Row } from '../../kit/types.ts';
import { observe as misread } from '../misperception.ts';
import { observe as decided, PLAIN } from './moves.ts';

const LEVEL = 'january-2022';
/** Columns of a value where moves are judged: whether the move was near the best, then what that is traded for; matches for them. */
const JUDGED = { width: 3, cost: 65, seeds: 75 } as const;

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
  level: ShippedId;
  /** Columns of a value in a row. */
  width: number;
  /** Matches played for a value and a seed, to share out the work. */
  cost: number;
  /** Seeds in each of the four blocks. */
  seeds: number;
  title: string;
  claim: string;
  how: string;
  /** What is changed, and the values that it takes. */
  name: string;
  values: readonly number[];
  /** What is changed in the level; nothing where it is the player that differs. */
  change?(level: Level, value: number): void;
  observe(rules: Rules, seed: string, k: number, value: number): number[];
  reads: readonly Read[];
}

const trade = ({
  level: shipped,
  width,
  cost,
  name,
  values,
  change,
  observe,
  reads,
  ...told
}: Trade): Experiment => ({
  ...told,
  chapter: 'decisions',
  group: 41,
  literature: 'A measurement of this level; no claim of the field.',
  blocks: 4,
  cost: cost * values.length,
  ready: async () => {
    const rules = await rulesOf(shipped);
    const arms = values.map((value) => (change ? changed(rules, (level) => change(level, value)) : rules));
    return (seed, k): Row => arms.flatMap((arm, v) => observe(arm, seed, k, values[v] as number));
  },
  figures: (rows) =>
    values.flatMap((value, v) =>
      reads.map(
        (read): Figure => figure(`${read.name}, at ${name} ${value}`, read.of(rows, v * width), 'number'),
      ),
    ),
  plot: (rows) => ({
    x: name,
    y: '',
    lines: reads.map((read) => ({
      name: read.name,
      points: values.map((x, v) => {
        const { value, low, high } = read.of(rows, v * width);
        return { x, y: value, low, high };
      }),
    })),
  }),
});

const SHIPPED = (await rulesOf(LEVEL)).level;

export const tradeArms: Experiment = trade({
  id: 'trade-arms',
  level: LEVEL,
  ...JUDGED,
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
  level: LEVEL,
  ...JUDGED,
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

/** Scores in the mirrored level of every script against each type, in the order of the types. */
const scoresOfScripts = (rules: Rules, seed: string): number[] =>
  TYPES.flatMap((type) =>
    SCRIPTS.map((id) => scoreOf(playFor(rules, seed, 'west', seat(id), policy(type)), 'west')),
  );

/** The same, read back from a row. */
const scoresAt = (row: Row, place: number): Scores =>
  TYPES.map((_type, t) => row.slice(place + t * SCRIPTS.length, place + (t + 1) * SCRIPTS.length));

const MIRROR = (await rulesOf('abstract-mirror')).level;
const TABLE_WIDTH = TYPES.length * SCRIPTS.length;

export const tradeLength: Experiment = trade({
  id: 'trade-length',
  level: 'abstract-mirror',
  width: TABLE_WIDTH + 1,
  cost: TABLE_WIDTH + 1,
  seeds: 75,
  title: 'A trade: looking pays more in a longer match',
  claim:
    'The more weeks a match may last, the more the best script that looks gains over the best line, and the longer a player sits: the full gain and a match of twelve minutes cannot both be had in the mirrored level.',
  how: 'The number of weeks of the mirrored level is changed, and nothing else. Gain of looking: as in decision-4. Weeks played: by the regular policy on both sides, types drawn.',
  name: 'weeks',
  values: [8, 10, 14],
  change: (level, weeks) => {
    level.dials.weeks = weeks;
  },
  observe: (rules, seed) => [
    ...scoresOfScripts(rules, seed),
    play(rules, { seed, west: policy(), russia: policy() }).week,
  ],
  reads: [
    {
      name: 'gain of looking',
      of: (rows, place) =>
        edgeOver(
          rows.map((row) => scoresAt(row, place)),
          MIRROR.sides.russia.typeWeights,
          places(LOOKING),
          places(LINES),
        ),
    },
    { name: 'weeks played', of: (rows, place) => mean(column(rows, place + TABLE_WIDTH)) },
  ],
});

/** The regular policy with another precision than the one by which everybody reads it. */
const sharper = (side: Side, seed: string, times: number): Seat => {
  const player: Player = { seed, strategy: 'policy', skill: 'regular' };
  return {
    ...policy('seeker'),
    edit: (_orders, rules, state) =>
      policyWeek(rules, viewFor(state, side), player, { precision: times * LAMBDA }).orders,
  };
};

const AGAINST_SCRIPTS = SCRIPTS.length;

export const tradePrecision: Experiment = trade({
  id: 'trade-precision',
  level: LEVEL,
  width: 2 + LINES.length,
  cost: AGAINST_SCRIPTS * (1 + LINES.length) + 1,
  seeds: 12,
  title: 'A trade: a surer regular player, and what it still lacks',
  claim:
    'The surer the regular policy orders what it likes best, the more it scores in its own seat, but even at four times its precision it stays below the best line: what it lacks is foresight, and a policy with foresight is no longer the one by which everybody reads.',
  how: 'The policy’s precision in the West’s seat is multiplied, and nothing else; everybody reads it by the usual one. Score less that of the best line: as in decision-own-seat. Belief: of the calibrated observer at the end, about a West that wants security, against a regular Russia of a drawn type.',
  name: 'precision of the regular policy, times',
  values: [1, 2, 4],
  observe: (rules, seed, _k, times) => {
    const own = sharper('west', seed, times);
    const against = (west: Seat) =>
      SCRIPTS.reduce(
        (sum, rival) => sum + scoreOf(playFor(rules, seed, 'west', west, seat(rival)), 'west'),
        0,
      ) / AGAINST_SCRIPTS;
    const read = unbiased(play(rules, { seed, west: own, russia: policy() }), 'russia');
    return [against(own), read, ...LINES.map((id) => against(seat(id)))];
  },
  reads: [
    {
      name: 'score − best line',
      of: (rows, place) => {
        const line = highest(
          LINES.map((_id, i) => place + 2 + i),
          (at) => mean(column(rows, at)).value,
        );
        return paired(column(rows, place), column(rows, line));
      },
    },
    { name: 'belief that it is out for gain', of: (rows, place) => mean(column(rows, place + 1)) },
  ],
});
