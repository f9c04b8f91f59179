/** The canonical hash of a state: what records and tests compare. */
import { hashOf } from './hash.js';
import type { State } from './state.js';

/** 16 hexadecimal digits over every field of the state. */
export function stateHash(state: State): string {
  return hashOf(state);
}
