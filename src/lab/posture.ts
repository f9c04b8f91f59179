/** Where the forces of a side stand. */
import type { Rules, Side, State } from '../engine/index.js';

/** Thousands of troops by theatre. */
export type Posture = Record<string, number>;

/** Where a side's forces stand: each of its theatres, and any other in which it has some. */
export function postureOf(rules: Rules, state: State, side: Side): Posture {
  const posture: Posture = {};
  for (const theatre of rules.level.theatres) if (theatre.side === side) posture[theatre.id] = 0;
  for (const { theatre, size } of state.sides[side].formations)
    posture[theatre] = (posture[theatre] ?? 0) + size;
  return posture;
}
