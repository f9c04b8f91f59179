// Matches recorded once, so that only stepping is measured: the state before week 1, and every input in its order.
import {
  type BySide,
  bySide,
  clone,
  type Inputs,
  newMatch,
  type Rules,
  type State,
  stateHash,
  stepInPlace,
  type WeekOrders,
} from '../../src/engine/index.js';
import { type SeatPlayer, strategyPlayer } from '../../src/lab/index.js';

export interface Recording {
  start: State;
  inputs: Inputs[];
  weeks: number;
  /** Hash of the state at the end: every way of stepping must arrive there. */
  hash: string;
}

/** Two strategies that give full sheets, answer offers and now and then open a crisis. */
const PAIR = { west: 'firmButFlexible', russia: 'mixed' } as const;

export function recordMatch(rules: Rules, seed: string): Recording {
  const started = newMatch(rules, { seed });
  if (!started.ok) throw new Error('a match without dials always starts');
  const { state } = started;
  const start = clone(state);
  const players: BySide<SeatPlayer> = bySide((side) =>
    strategyPlayer(side, { seed, strategy: PAIR[side], skill: 'regular' }),
  );
  const inputs: Inputs[] = [];
  while (state.awaiting !== 'over') {
    const given =
      state.awaiting === 'crisis'
        ? bySide((side) => players[side].answer(rules, state))
        : bySide((side) => players[side].decide(rules, state));
    inputs.push(clone(given) as Inputs);
    stepInPlace(rules, state, given as BySide<WeekOrders>);
  }
  return { start, inputs, weeks: state.outcome?.week ?? 0, hash: stateHash(state) };
}
