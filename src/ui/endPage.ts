/** Where a match that is over leads: in a live room back to the room, elsewhere a war to its own page first, all else to the debrief. */
import type { Match } from '../session/index.js';
import { isWar } from '../view/index.js';
import { guestSaid } from './matchDoor.js';
import { go } from './router.js';

/** Go where a match that is over leads, leaving no step back into it. */
export function goToEnd(match: Match): void {
  const at = guestSaid.value;
  if (at) go('live', { rest: at.room, replace: true });
  else go(isWar(match) ? 'end' : 'debrief', { replace: true });
}
