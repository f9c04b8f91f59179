/** A seat that plays orders written out beforehand: what is illegal in its week is skipped and noted. */
import {
  type CrisisAnswer,
  checkOrders,
  type Order,
  type Rejection,
  type Rules,
  type Side,
  viewFor,
  type WeekOrders,
} from '../engine/index.js';
import type { SeatPlayer } from './match.js';
import { longOrder } from './orders.js';
import type { ScriptStrategy } from './schema.js';

/** An order of a script that could not be given in its week, with the engine's code for why. */
export interface Skipped {
  week: number;
  side: Side;
  move: string;
  code: Rejection['code'];
}

/** A script written out once for all matches of an arm. */
export interface ReadyScript {
  weeks: readonly (readonly Order[])[];
  crisis: CrisisAnswer;
}

export function readyScript(rules: Rules, side: Side, { script, crisis }: ScriptStrategy): ReadyScript {
  return {
    weeks: script.map((week) => week.map((order) => longOrder(rules, side, order))),
    crisis: crisis ?? 'backDown',
  };
}

/** A seat played by a script. It leaves offers open, challenges nothing, and passes when its weeks are used up. */
export function scriptPlayer(side: Side, script: ReadyScript, skipped: Skipped[]): SeatPlayer {
  return {
    decide(rules, state) {
      const sheet: WeekOrders = { orders: [], table: 'wait', challenge: false };
      const wanted = script.weeks[state.week - 1] ?? [];
      if (wanted.length === 0) return sheet;
      const view = viewFor(state, side);
      for (const order of wanted) {
        sheet.orders.push(order);
        const rejection = checkOrders(rules, view, sheet)[0];
        if (!rejection) continue;
        sheet.orders.pop();
        skipped.push({ week: state.week, side, move: order.move, code: rejection.code });
      }
      return sheet;
    },
    answer: () => script.crisis,
  };
}
