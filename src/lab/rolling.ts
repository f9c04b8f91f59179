/** P(war) in the lab: how the matches of an arm would go on from where they stand, by the analysis that the game uses. */
import * as players from '../ai/index.js';
import { pWarOf, type RolloutSeat, strategySeat } from '../analysis/index.js';
import * as engine from '../engine/index.js';
import { type BySide, bySide, type Rules, type Side } from '../engine/index.js';
import type { Arm, SeatSpec } from './schema.js';
import { readyScript, scriptPlayer } from './script.js';
import type { FindPWar } from './weeks.js';

function seatOf(rules: Rules, side: Side, { strategy, skill = 'regular' }: SeatSpec): RolloutSeat {
  if (typeof strategy === 'string') return strategySeat({ engine, rules }, players, side, strategy, skill);
  const player = scriptPlayer(side, readyScript(rules, side, strategy), []);
  return { decide: (state) => player.decide(rules, state), answer: (state) => player.answer(rules, state) };
}

/** For an arm: a function that gives, for the seed of a match, what finds P(war) in it by `samples` rollouts. */
export function pWarFinder(rules: Rules, arm: Arm, samples: number): (seed: string) => FindPWar {
  const seats: BySide<RolloutSeat> = bySide((side) => seatOf(rules, side, arm[side]));
  return (seed) => (state) => pWarOf({ ground: { engine, rules }, seed, seats }, state, samples);
}
