/** One stage of a week alone: the week's shared notes, made for a copy of a state. */
import {
  type BySide,
  clone,
  type Fact,
  type Rules,
  type Side,
  type State,
  type WeekOrders,
} from '../../src/engine/index.ts';
import { prepare } from '../../src/engine/perception/prepare.ts';
import { Changes } from '../../src/engine/week/changes.ts';
import type { Executed, Week } from '../../src/engine/week/context.ts';
import { order, PASS, week as sheet } from './engine.ts';

/** A week that has not begun to resolve, on a copy of the state. */
export function weekOf(rules: Rules, state: State, inputs: Partial<BySide<WeekOrders>> = {}): Week {
  const facts: Fact[] = [];
  return {
    rules,
    state: clone(state),
    inputs: { west: inputs.west ?? PASS, russia: inputs.russia ?? PASS },
    prepared: prepare(rules, state),
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

/** Moves as carried out by a side. */
export function executed(
  rules: Rules,
  side: Side,
  moves: readonly Parameters<typeof order>[1][],
): Executed[] {
  const own = rules.sides[side];
  return moves.map((move, place) => {
    const compiled = own.moves[own.byId[move] ?? -1];
    if (!compiled) throw new Error(`no move of ${side} is called ${move}`);
    return { compiled, order: order(rules, move), place };
  });
}

export { sheet };
