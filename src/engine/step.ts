/** The step machine: inputs in, new state and facts out. The same recipes run on immer drafts and on plain copies. */
import { enableArrayMethods, produce } from 'immer';
import { moveOf, type Rules } from './compiled.js';
import type { Fact } from './facts.js';
import { checkWith, type Rejection } from './orders.js';
import { prepare } from './perception/prepare.js';
import type { Prepared } from './perception/reader.js';
import { causeOf } from './self.js';
import { viewFor } from './sideView.js';
import { ownSight } from './sight.js';
import type { State, WeekOrders } from './state.js';
import { type BySide, bySide, CRISIS_ANSWERS, type CrisisAnswer, SIDES } from './vocabulary.js';
import { Changes } from './week/changes.js';
import type { Week } from './week/context.js';
import { crisisRound, settleCrisis } from './week/crisis.js';
import { WEEK } from './week/index.js';
import { checkCrisisOutcome, checkLastWeek, checkOrdersOutcome } from './week/outcome.js';

enableArrayMethods();

/** What a state waits for: both sides' sealed orders, or both sides' sealed crisis answers. */
export type Inputs = BySide<WeekOrders> | BySide<CrisisAnswer>;

export type Stepped =
  | { ok: true; state: State; facts: Fact[]; awaiting: State['awaiting'] }
  | { ok: false; rejections: BySide<Rejection[]> };

const NO_ORDERS: WeekOrders = { orders: [], table: 'wait', challenge: false };

function freshWeek(
  rules: Rules,
  state: State,
  inputs: BySide<WeekOrders>,
  prepared: Prepared | null,
  facts: Fact[] | null,
): Week {
  return {
    rules,
    state,
    inputs,
    prepared: prepared as Prepared,
    facts,
    changes: new Changes(facts),
    executed: { west: [], russia: [] },
    sightings: { west: [], russia: [] },
    challenged: { west: null, russia: null },
    answered: { west: false, russia: false },
    attacks: { west: null, russia: null },
    cause: null,
    coups: [],
    resigned: [],
    seeds: [],
    agreed: null,
  };
}

function endWeek(week: Week): void {
  if (checkLastWeek(week)) return;
  week.state.week += 1;
  week.state.awaiting = 'orders';
}

/** Resolve the orders of a week on `state`, which is changed in place; what happens is added to `facts`. */
function runOrders(
  rules: Rules,
  base: State,
  state: State,
  inputs: BySide<WeekOrders>,
  prepared: Prepared,
  facts: Fact[] | null,
): void {
  const week = freshWeek(rules, state, inputs, prepared, facts);
  const rungBefore = state.rung;
  for (const side of SIDES) {
    const attack = inputs[side].orders
      .map((order) => moveOf(rules, side, order.move)?.attack)
      .find((kind) => kind);
    if (attack === 'full' && week.cause !== 'chosen')
      week.cause = causeOf(rules, viewFor(base, side), attack);
  }
  for (const stage of WEEK) stage.run(week);
  if (checkOrdersOutcome(week, rungBefore)) return;
  if (state.crisis) state.awaiting = 'crisis';
  else endWeek(week);
}

/** Resolve one round of a crisis on `state`, which is changed in place; what happens is added to `facts`. */
function runCrisis(rules: Rules, state: State, answers: BySide<CrisisAnswer>, facts: Fact[] | null): void {
  const week = freshWeek(rules, state, { west: NO_ORDERS, russia: NO_ORDERS }, null, facts);
  const end = crisisRound(week, answers);
  if (!end) return;
  settleCrisis(week, end);
  if (checkCrisisOutcome(week, end)) return;
  state.crisis = null;
  endWeek(week);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isAnswers(inputs: unknown): inputs is BySide<CrisisAnswer> {
  if (!isObject(inputs)) return false;
  return SIDES.every((side) => CRISIS_ANSWERS.includes(inputs[side] as CrisisAnswer));
}

function isOrders(inputs: unknown): inputs is BySide<WeekOrders> {
  return isObject(inputs) && SIDES.every((side) => isObject(inputs[side]));
}

const wrongInput = (code: Rejection['code']): Stepped => ({
  ok: false,
  rejections: bySide(() => [{ code, order: -1, move: null, detail: null }]),
});

/** How a recipe is applied to a state: through immer, or on a copy made by the caller. */
type Apply = (state: State, recipe: (draft: State) => void) => State;

const throughImmer: Apply = (state, recipe) =>
  produce(state, (draft) => {
    recipe(draft as State);
  });

const inPlace: Apply = (state, recipe) => {
  recipe(state);
  return state;
};

/** What a caller may leave out: the check of inputs, and the facts. */
interface Care {
  check: boolean;
  tell: boolean;
}

function advance(rules: Rules, state: State, inputs: Inputs, apply: Apply, { check, tell }: Care): Stepped {
  const facts: Fact[] | null = tell ? [] : null;
  if (state.awaiting === 'over') return wrongInput('notAwaited');
  if (state.awaiting === 'crisis') {
    if (!isAnswers(inputs)) return wrongInput('notAwaited');
    const answers = { west: inputs.west, russia: inputs.russia };
    const next = apply(state, (draft) => runCrisis(rules, draft, answers, facts));
    return { ok: true, state: next, facts: facts ?? [], awaiting: next.awaiting };
  }
  if (!isOrders(inputs)) return wrongInput('notAwaited');
  if (check) {
    const rejections = bySide((side) =>
      checkWith(
        rules,
        side,
        ownSight(rules, state, side, state.sides[side], state.minds[side]),
        inputs[side],
      ),
    );
    if (SIDES.some((side) => rejections[side].length > 0)) return { ok: false, rejections };
  }
  const prepared = prepare(rules, state);
  const next = apply(state, (draft) => runOrders(rules, state, draft, inputs, prepared, facts));
  return { ok: true, state: next, facts: facts ?? [], awaiting: next.awaiting };
}

/** A deep copy of plain JSON. */
export function clone<T>(value: T): T {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(clone) as T;
  const copy: Record<string, unknown> = {};
  for (const key in value) copy[key] = clone(value[key]);
  return copy as T;
}

/**
 * One step of the match: orders of both sides, or both answers in a crisis round. The given state is never changed; bad
 * inputs come back as values with codes.
 */
export function step(rules: Rules, state: State, inputs: Inputs): Stepped {
  return advance(rules, state, inputs, throughImmer, { check: true, tell: true });
}

/** The same step by the same recipes on a plain copy. */
export function stepPlain(rules: Rules, state: State, inputs: Inputs): Stepped {
  return advance(rules, clone(state), inputs, inPlace, { check: true, tell: true });
}

/**
 * The same step on `state` itself, which is changed: for simulations that own their state and give only legal inputs.
 * Inputs are not checked. Where nobody listens, `tell` false leaves out the facts.
 */
export function stepInPlace(rules: Rules, state: State, inputs: Inputs, tell = true): Stepped {
  return advance(rules, state, inputs, inPlace, { check: false, tell });
}
