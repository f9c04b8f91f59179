/** Where the room of advisers is in sight: beside the map in essential depth, as a tab beside the moves in full depth. */

import { aside, pane, tab } from './bench.js';
import { depthShown } from './depth.js';
import type { Advised } from './useAdvice.js';

export function roomShown(advised: Advised): boolean {
  if (advised === 'none') return false;
  return depthShown.value === 'essential' ? pane.value === 'room' : aside.value === 'advisers';
}

/** The key that goes from the room to all moves, and back. */
export function switchRoom(advised: Advised): void {
  if (advised === 'none') return;
  const shown = roomShown(advised);
  pane.value = shown ? 'moves' : 'room';
  aside.value = shown ? 'move' : 'advisers';
  tab.value = depthShown.value === 'full' && shown ? 'moves' : 'room';
}
