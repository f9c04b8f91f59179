/** Matches sampled from the play of the regular policy, and how they go on from there with other luck, one side deciding otherwise for once. */
import * as players from '../../../src/ai/index.js';
import { strategySeat } from '../../../src/analysis/index.js';
import { type First, type Rolling, type RolloutSeat, rollOn } from '../../../src/analysis/rollout.js';
import * as engine from '../../../src/engine/index.js';
import {
  type BySide,
  bySide,
  type CrisisAnswer,
  clone,
  type Rules,
  rivalOf,
  type Side,
  type State,
  TYPES,
  type Type,
} from '../../../src/engine/index.js';
import { resolveScale } from '../../../src/engine/policy/crisis.js';
import { logisticDraw } from '../../../src/engine/random.js';
import { type Match, play, policy } from './play.ts';

/** The states of a match of the regular policy with itself in which somebody is asked for something, each a copy. */
export function statesOf(
  rules: Rules,
  seed: string,
  types: Partial<BySide<Type>>,
  asked: State['awaiting'],
): State[] {
  const found: State[] = [];
  const keep = (state: State) => {
    if (state.awaiting === asked) found.push(clone(state));
  };
  const match: Match = {
    seed,
    west: policy(types.west),
    russia: policy(types.russia),
    watch: { begun: keep, stepped: keep },
  };
  play(rules, match);
  return found;
}

/** A rule for the answers of one crisis. */
export type CrisisRule = (state: State) => CrisisAnswer;

/**
 * Score of a side when a match goes on from a state with the luck of `seed`, the regular policy at both seats. What is compared
 * shares its luck. `first` is decided in the first step instead; `rule` answers for the side in the crisis of that week.
 */
export function rollOut(
  rules: Rules,
  state: State,
  seed: string,
  side: Side,
  { first, rule }: { first?: First; rule?: CrisisRule } = {},
): number {
  const ground = { engine, rules };
  const seats: BySide<RolloutSeat> = bySide((who) => {
    const plain = strategySeat(ground, players, who, 'policy', 'regular');
    if (who !== side || !rule) return plain;
    return {
      ...plain,
      answer: (now, luck) => (now.week === state.week ? rule(now) : plain.answer(now, luck)),
    };
  });
  const rolling: Rolling = { ground, seed, seats };
  return rollOn(rolling, state, seed, first).score[side];
}

const TRIES = 60;

/**
 * A crisis as one of its sides knows it: the rival's private resolve is drawn anew, as its type has it and as its answers so far
 * leave it open.
 */
export function unknownResolve(rules: Rules, state: State, side: Side, seed: string): State {
  const copy = clone(state);
  const { crisis } = copy;
  if (!crisis) return copy;
  const rival = rivalOf(side);
  const type = state.types[rival];
  const scale = resolveScale(engine.typeVector(rules.level, state.dials, rival, type));
  const [low, high] = crisis.bounds[rival][TYPES.indexOf(type)] ?? [-1e3, 1e3];
  const draw = engine.stream(seed, state.week, 'resolve anew', rival);
  for (let i = 0; i < TRIES; i++) {
    const resolve = logisticDraw(draw, scale);
    if (resolve <= low || resolve >= high) continue;
    crisis.resolve[rival] = resolve;
    return copy;
  }
  return copy;
}
