/** What the stages of a week share: the state being changed, the inputs, and what earlier stages found out. */

import type { CompiledMove, Rules } from '../compiled.js';
import type { Fact, Sighting } from '../facts.js';
import type { Prepared } from '../perception/reader.js';
import { type Draw, stream } from '../random.js';
import type { CrisisCause, Order, State, Terms, WeekOrders } from '../state.js';
import type { Attack, BySide, Cause, Side } from '../vocabulary.js';
import type { Changes } from './changes.js';

/** An order as it was carried out. */
export interface Executed {
  compiled: CompiledMove;
  order: Order;
  /** Its place on the sheet as written. */
  place: number;
}

/** A crisis that the week may open; the gravest wins. */
export interface CrisisSeed {
  cause: CrisisCause;
  by: Side | null;
  move: string | null;
  attack: Attack | null;
  depth: number;
}

export interface Week {
  rules: Rules;
  state: State;
  inputs: BySide<WeekOrders>;
  prepared: Prepared;
  /** What happened, in order; null where nobody listens. */
  facts: Fact[] | null;
  changes: Changes;
  /** Filled by the stages in turn. */
  executed: BySide<Executed[]>;
  sightings: BySide<Sighting[]>;
  /** What each side challenged this week. */
  challenged: BySide<string | null>;
  /** Which answers were given to offers that were open when the orders were written. */
  answered: BySide<boolean>;
  attacks: BySide<Attack | null>;
  cause: Cause | null;
  coups: Side[];
  resigned: Side[];
  seeds: CrisisSeed[];
  /** Terms agreed this week. */
  agreed: Terms | null;
}

/** A stage of the week: one step, in a fixed place, with its own luck. */
export interface WeekStage {
  name: string;
  run(week: Week): void;
}

/** The stage's own stream; give a side for one stream a seat. It is made when it is first drawn from: many a week needs none. */
export function luck(week: Week, stage: string, side?: Side): Draw {
  const { seed, week: now, seatKeys } = week.state;
  const seat = side ? seatKeys[side] : '';
  let made: Draw | null = null;
  return () => {
    made ??= stream(seed, now, stage, seat);
    return made();
  };
}
