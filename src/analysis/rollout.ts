/** Rollouts: how a match goes on from one of its states with other luck, each seat playing on as it does. */
import {
  type BySide,
  bySide,
  type CrisisAnswer,
  clone,
  type Inputs,
  type Observer,
  type Outcome,
  type OutcomeKind,
  type State,
  type WeekOrders,
} from '../engine/index.js';
import type { Ground } from '../record/index.js';

/** Somebody who plays on at a seat, with the luck of a rollout. */
export interface RolloutSeat {
  decide(state: State, seed: string): WeekOrders;
  answer(state: State, seed: string): CrisisAnswer;
}

/** A match that can be rolled on from any of its states. */
export interface Rolling {
  ground: Ground;
  seed: string;
  seats: BySide<RolloutSeat>;
}

/** How one rollout ended. */
export interface Rollout {
  kind: OutcomeKind;
  /** 1 where it ended in a large war, else 0. */
  war: number;
  score: BySide<number>;
}

/** Rollouts from one state: rollout k at place k. */
export interface Samples {
  /** Null where the match goes on from there; else it is over, and every rollout is this end. */
  over: Outcome | null;
  kinds: OutcomeKind[];
  war: number[];
  score: BySide<number[]>;
}

/** What the first step is instead of what the seats would decide. */
export type First = Partial<BySide<WeekOrders>> | Partial<BySide<CrisisAnswer>>;

/** Does this outcome count as war in P(war)? */
export const isWar = (kind: OutcomeKind): boolean => kind === 'war' || kind === 'nuclear';

/** Nobody asks in a rollout what an unbiased observer would think; no decision depends on it. */
const NOBODY: Observer = { belief: [1, 0, 0], samples: [], weights: [[], [], []] };

/**
 * The seed of rollout `k`. All courses that are compared use the same, so that they share the luck of everything that they
 * do not change. `purpose` keeps the luck by which something was chosen apart from the luck by which it is then judged.
 */
export function seedOf({ seed }: Pick<Rolling, 'seed'>, purpose: 'judge' | 'choose', k: number): string {
  return `analysis/${purpose}/${k}/${seed}`;
}

/**
 * Roll a match on to its end from `from`, which is not changed.
 * @param first what is decided in the first step, where it is not left to the seats.
 * @param afterWeek is shown the state once the first week has been resolved.
 */
export function rollOn(
  { ground: { engine, rules }, seats }: Rolling,
  from: State,
  seed: string,
  first: First = {},
  afterWeek?: (state: State) => void,
): Rollout {
  const state = clone({ ...from, seed, observers: { west: NOBODY, russia: NOBODY } });
  let given: First = first;
  let show = afterWeek;
  while (state.awaiting !== 'over') {
    const inCrisis = state.awaiting === 'crisis';
    const inputs = bySide(
      (side) => given[side] ?? (inCrisis ? seats[side].answer(state, seed) : seats[side].decide(state, seed)),
    ) as Inputs;
    given = {};
    const stepped = engine.stepInPlace(rules, state, inputs, false);
    if (!stepped.ok) throw new Error('a rollout was given orders that cannot be taken');
    if (show && (stepped.awaiting === 'over' || state.week > from.week)) {
      show(state);
      show = undefined;
    }
  }
  const { outcome } = state;
  if (!outcome) throw new Error('a match that is over has an outcome');
  return { kind: outcome.kind, war: isWar(outcome.kind) ? 1 : 0, score: outcome.score };
}

export function noSamples({ outcome }: State): Samples {
  return { over: outcome, kinds: [], war: [], score: { west: [], russia: [] } };
}

/** Roll on from `state` until there are `n` samples. */
export function sample(rolling: Rolling, state: State, into: Samples, n: number): void {
  const { over } = into;
  for (let k = into.war.length; k < n; k++) {
    const one = over
      ? { kind: over.kind, war: isWar(over.kind) ? 1 : 0, score: over.score }
      : rollOn(rolling, state, seedOf(rolling, 'judge', k));
    into.kinds.push(one.kind);
    into.war.push(one.war);
    into.score.west.push(one.score.west);
    into.score.russia.push(one.score.russia);
  }
}

/** P(war) of a state by `n` rollouts: the mean alone, as the lab writes it. */
export function pWarOf(rolling: Rolling, state: State, n: number): number {
  const samples = noSamples(state);
  sample(rolling, state, samples, state.outcome ? 1 : n);
  let wars = 0;
  for (const war of samples.war) wars += war;
  return wars / samples.war.length;
}
