/** Where a match that is over leads: a war to its own page first, everything else to the debrief. A live room's page leads on itself. */
import type { Match } from '../session/index.js';
import { isWar } from '../view/index.js';
import { guestSaid } from './matchDoor.js';
import { go } from './router.js';

/** Go where a match that is over leads, leaving no step back into it. */
export function goToEnd(match: Match): void {
  if (guestSaid.value === null) go(isWar(match) ? 'end' : 'debrief', { replace: true });
}
