/** Plays one week of a record with the engine alone. */
import type { BySide, Fact, Rejection, State, WeekOrders } from '../engine/index.js';
import { SIDES } from '../engine/index.js';
import type { Ground } from './ground.js';
import { inputsOfWeek, setupOf } from './inputs.js';
import { bad, good, type Result, reasonOf } from './problems.js';
import type { Input, MatchRecord, WeekRecord } from './types.js';

/** One step: the state it began from, what went in, and what came of it. */
export interface PlayedStep {
  before: State;
  input: Input;
  facts: Fact[];
  after: State;
}

/** One week: the step of its orders, then one for each round of its crises. */
export interface PlayedWeek {
  week: number;
  steps: PlayedStep[];
  state: State;
}

/** The state before week 1, or what is wrong with the settings. */
export function startOf({ engine, rules }: Ground, record: MatchRecord): Result<State> {
  let made: ReturnType<typeof engine.newMatch>;
  try {
    made = engine.newMatch(rules, setupOf(record));
  } catch (error) {
    // A level from a stranger may be more than the rules can bear.
    return bad('badLevel', `the rules fail on it: ${reasonOf(error)}`, 'level');
  }
  if (made.ok) return good(made.state);
  return {
    ok: false,
    problems: made.problems.map(({ dial, message }) => ({
      path: `settings.dials.${dial}`,
      code: 'badDial',
      message,
    })),
  };
}

/** The first rejection in words, with the path below the week's own. */
export function rejectionOf(rejections: BySide<Rejection[]>): { path: string; message: string } {
  const side = SIDES.find((one) => rejections[one].length > 0) ?? 'west';
  const [first] = rejections[side];
  const order = first && first.order >= 0 ? `.orders[${first.order}]` : '';
  const what = first?.move ? `cannot order ${first.move}` : 'cannot order this';
  return { path: `.${side}${order}`, message: `${side} ${what} (${first?.code ?? 'malformed'})` };
}

/** Why an input is not what the state waits for. */
export function mismatch(state: State, input: Input): string {
  if (state.awaiting === 'over') return 'the match is over before this';
  return input.awaiting === 'crisis' ? 'no crisis is open here' : 'the crisis before this is not over';
}

/**
 * Play a week on a state, which is not changed.
 * @param path where the week stands in the record, as in `orders[3]`.
 */
export function playWeek(ground: Ground, from: State, week: WeekRecord, path: string): Result<PlayedWeek> {
  const { engine, rules } = ground;
  const steps: PlayedStep[] = [];
  const number = from.week;
  let state = from;
  for (const [i, input] of inputsOfWeek(week).entries()) {
    const at = i === 0 ? path : `${path}.crisis[${i - 1}]`;
    if (state.awaiting !== input.awaiting) return bad('doesNotApply', mismatch(state, input), at);
    const { west, russia } = input;
    try {
      const made = engine.stepPlain(rules, state, { west, russia } as BySide<WeekOrders>);
      if (!made.ok) {
        const { path: where, message } = rejectionOf(made.rejections);
        return bad('doesNotApply', `week ${number}: ${message}`, at + where);
      }
      steps.push({ before: state, input, facts: made.facts, after: made.state });
      state = made.state;
    } catch (error) {
      return bad('doesNotApply', `the rules fail in week ${number}: ${reasonOf(error)}`, at);
    }
  }
  return good({ week: number, steps, state });
}
