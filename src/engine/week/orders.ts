/** Stage 1, orders: slips of execution, what the week costs its owners, and resignation. */

import { type CompiledMove, chosenValue, moveOf } from '../compiled.js';
import { capitalCost } from '../orders.js';
import { chance } from '../random.js';
import { type Order, RESIGN } from '../state.js';
import { SIDES, type Side } from '../vocabulary.js';
import { type Executed, luck, type Week, type WeekStage } from './context.js';

/** Weight of public promises that one point of tied cost adds (less for what is easily taken back), and share of promises that lasts a week. */
const TIED_WEIGHT = 0.08;
export const PROMISE_MEMORY = 0.88;

/** The order with every option named: one that it leaves out takes its default, and the rival sees it as that. */
function complete(compiled: CompiledMove, order: Order): Order {
  const left = compiled.options.filter(({ id }) => order.with[id] === undefined);
  if (left.length === 0) return order;
  const chosen: Order['with'] = { ...order.with };
  for (const option of left) {
    const value = chosenValue(option, order);
    if (value) chosen[option.id] = value.id;
  }
  return { ...order, with: chosen };
}

/** Order of a move that was not chosen: every option at its default. */
export function plainOrder(compiled: CompiledMove): Order {
  return complete(compiled, { move: compiled.move.id, with: {}, meant: '' });
}

function execute(week: Week, side: Side): void {
  const { rules, state, inputs } = week;
  const own = rules.sides[side];
  const draw = luck(week, 'orders', side);
  const slipped: number[] = [];
  const list: Executed[] = [];
  inputs[side].orders.forEach((order, i) => {
    if (order.move === RESIGN) {
      week.resigned.push(side);
      return;
    }
    const compiled = moveOf(rules, side, order.move);
    if (!compiled) return;
    const slips = chance(draw, state.dials.implementationNoise) && compiled.attack === null;
    const wrong = slips ? own.moves[compiled.neighbour] : undefined;
    const twice = inputs[side].orders.some((other) => other.move === wrong?.move.id);
    if (wrong && !twice && wrong.attack === null) {
      slipped.push(i);
      if (wrong.provocation > 0) state.sides[side].lastSlip = state.week;
      list.push({ compiled: wrong, order: plainOrder(wrong), place: i });
    } else list.push({ compiled, order: complete(compiled, order), place: i });
  });
  list.sort((a, b) => a.compiled.index - b.compiled.index);
  week.executed[side] = list;
  week.facts?.push({ kind: 'ordered', to: side, side, orders: inputs[side].orders, slipped });
  for (const { compiled, order } of list) {
    const { move } = compiled;
    let tied = move.tied;
    for (const option of compiled.options) tied += chosenValue(option, order)?.tied ?? 0;
    week.changes.add(`capital.${side}`, -capitalCost(compiled, order), side, move.id);
    week.changes.add(
      `commitments.${side}`,
      tied * TIED_WEIGHT * (1 - 0.4 * move.reversibility),
      side,
      move.id,
    );
    state.sides[side].lastDone[move.id] = state.week;
    if (compiled.attack) week.attacks[side] = compiled.attack;
  }
}

export const ordersStage: WeekStage = {
  name: 'orders',
  run(week) {
    for (const side of SIDES) {
      week.changes.add(
        `commitments.${side}`,
        -(1 - PROMISE_MEMORY) * week.state.sides[side].commitments,
        null,
        'time',
      );
      execute(week, side);
    }
    week.changes.apply(week.state);
  },
};
