/** The expert in the seats in which decisions are judged: with its reading, without it, beside the scripts, and against itself. */
import type { StrategyId } from '../../../src/ai/index.js';
import { type ByType, type Rules, type Side, TYPES, type Type } from '../../../src/engine/index.js';
import { type Judged, playFor, rulesBySeat, SCRIPTS, SEATS, weightsOf } from './decisions.ts';
import { policy, type Seat, scoreOf, seat } from './play.ts';
import { column } from './stats.ts';
import type { Row } from './types.ts';

/** Who else plays against the expert: some sixty times as dear as against the regular, so only those that lead, and chance. */
export const CONTENDERS: readonly StrategyId[] = ['random', 'soft', 'mixed', 'conditional'];
/** One seed in so many is also played against the expert: the last of them, so that a short run has none. */
export const EVERY = 6;
/** Matches of the regular policy for which one of an expert stands in the costs. */
const DEAR = 60;

/** A script whose score is its mean over all types of the rival, by the level's weights. */
export const overTypes = (id: string): string => `${id} over types`;

/** Everybody who plays a seed, by name: against the regular, its type drawn or each in turn, then against the expert. */
export const PLAYERS: readonly string[] = [
  'expert',
  'prior',
  ...SCRIPTS,
  ...SCRIPTS.map(overTypes),
  'expert against expert',
  ...CONTENDERS.map((id) => `${id} against expert`),
];

/** The type at share `u` of the weights. */
export function typeAt(weights: ByType, u: number): Type {
  return u < weights[0] ? TYPES[0] : u < weights[0] + weights[1] ? TYPES[1] : TYPES[2];
}

/** A share for seed k: steps of the golden ratio meet each type as often as its weight asks, in any run of seeds. */
export const evenly = (k: number): number => (0.5 + k * 0.6180339887498949) % 1;

/** Scores of all who play a seed in one seat, all with the same luck and the same type of the rival. */
function playSeat(rules: Rules, seed: string, k: number, side: Side): number[] {
  const weights = weightsOf(rules, side);
  const type = typeAt(weights, evenly(k));
  const expert: Seat = { ...policy('seeker'), skill: 'expert' };
  const score = (own: Seat, rival: Seat) => scoreOf(playFor(rules, seed, side, own, rival), side);
  const regular = policy(type);
  const dear: Seat = { ...regular, skill: 'expert' };
  const byType = SCRIPTS.map((id) => TYPES.map((each) => score(seat(id), policy(each))));
  const against = (own: Seat) => (k % EVERY === EVERY - 1 ? score(own, dear) : Number.NaN);
  return [
    score(expert, regular),
    score({ ...expert, guesses: 'prior' }, regular),
    ...byType.map((scores) => scores[TYPES.indexOf(type)] as number),
    ...byType.map((scores) => scores.reduce((sum, each, t) => sum + (weights[t] as number) * each, 0)),
    against(expert),
    ...CONTENDERS.map((id) => against(seat(id))),
  ];
}

/** Scores of one who plays in a seat, seed by seed. */
export function scoresOf(rows: readonly Row[], judged: Judged, player: string): number[] {
  return column(rows, SEATS.indexOf(judged) * PLAYERS.length + PLAYERS.indexOf(player));
}

/** What all experiments that read these matches have in common. */
export const EXPERTS = {
  reads: 'decision-experts',
  chapter: 'decisions',
  seeds: 60,
  blocks: 4,
  cost: SEATS.length * (2 * DEAR + TYPES.length * SCRIPTS.length + ((2 + CONTENDERS.length) * DEAR) / EVERY),
  ready: async () => {
    const rules = await rulesBySeat();
    return (seed: string, k: number): Row =>
      SEATS.flatMap(({ id, side }) => playSeat(rules.get(id) as Rules, seed, k, side));
  },
} as const;
