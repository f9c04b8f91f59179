/** Rollouts: how a match goes on from one of its states with other luck, each seat playing on as it does. */
import {
  type BySide,
  bySide,
  type CrisisAnswer,
  clone,
  hostile,
  type Inputs,
  type Observer,
  type Outcome,
  type OutcomeKind,
  type Side,
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

/** Rollouts of one course: rollout k at place k. */
export interface Samples {
  kinds: OutcomeKind[];
  /** 1 where it ended in a large war, else 0. */
  war: number[];
  score: BySide<number[]>;
  /** What the side that is watched believes after the first week, and how afraid it is; empty where nobody is watched. */
  belief: number[];
  fear: number[];
}

/** What the first step is instead of what the seats would decide. */
export type First = Partial<BySide<WeekOrders>> | Partial<BySide<CrisisAnswer>>;

/** From where and with which first step a match is rolled on. */
export interface Course {
  /** The week in which it begins, from 1. */
  week: number;
  /** The step of that week as it was played from which it begins: 0 when orders were written, then the rounds of its crisis. */
  step: number;
  first: First;
  /** The side whose belief and fear after the first week are taken down. */
  watch: Side | null;
}

/** What luck is for: by one some courses are chosen, by the other they are judged. */
export type Purpose = 'judge' | 'choose';

/** Does this outcome count as war in P(war)? */
export const isWar = (kind: OutcomeKind): boolean => kind === 'war' || kind === 'nuclear';

/** Nobody asks in a rollout what an unbiased observer would think; no decision depends on it. */
const NOBODY: Observer = { belief: [1, 0, 0], samples: [], weights: [[], [], []] };

/**
 * The seed of rollout `k`. All courses that are compared use the same, so that they share the luck of everything that they
 * do not change. `purpose` keeps the luck by which something was chosen apart from the luck by which it is then judged.
 */
export function seedOf({ seed }: Pick<Rolling, 'seed'>, purpose: Purpose, k: number): string {
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

export const noSamples = (): Samples => ({
  kinds: [],
  war: [],
  score: { west: [], russia: [] },
  belief: [],
  fear: [],
});

function take(into: Samples, { kind, war, score }: Rollout): void {
  into.kinds.push(kind);
  into.war.push(war);
  into.score.west.push(score.west);
  into.score.russia.push(score.russia);
}

/** Put the rollouts that come next behind those that there are. */
export function append(into: Samples, more: Samples): void {
  into.kinds.push(...more.kinds);
  into.war.push(...more.war);
  into.score.west.push(...more.score.west);
  into.score.russia.push(...more.score.russia);
  into.belief.push(...more.belief);
  into.fear.push(...more.fear);
}

/** A match that is over goes on in one way only: make it `n` samples. */
export function fill(into: Samples, { kind, score }: Outcome, n: number): void {
  while (into.war.length < n) take(into, { kind, war: isWar(kind) ? 1 : 0, score });
}

/** Rollouts `from` to `to` (left out) of a course from its state. */
export function roll(
  rolling: Rolling,
  state: State,
  { first, watch }: Pick<Course, 'first' | 'watch'>,
  purpose: Purpose,
  from: number,
  to: number,
): Samples {
  const { engine, rules } = rolling.ground;
  const found = noSamples();
  for (let k = from; k < to; k++) {
    const look = (after: State, side: Side): void => {
      found.belief.push(hostile(after.minds[side].belief));
      found.fear.push(engine.selfOf(rules, engine.viewFor(after, side)).standing.mood.fear);
    };
    const seed = seedOf(rolling, purpose, k);
    take(found, rollOn(rolling, state, seed, first, watch ? (after) => look(after, watch) : undefined));
  }
  return found;
}

/** P(war) of a state by `n` rollouts: the mean alone, as the lab writes it. */
export function pWarOf(rolling: Rolling, state: State, n: number): number {
  if (state.outcome) return isWar(state.outcome.kind) ? 1 : 0;
  let wars = 0;
  for (const war of roll(rolling, state, { first: {}, watch: null }, 'judge', 0, n).war) wars += war;
  return wars / n;
}
