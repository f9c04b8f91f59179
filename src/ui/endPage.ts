/** Where a match that is over leads: a war to its own page first, everything else to the debrief. */
import type { Match } from '../session/index.js';
import { isWar } from '../view/index.js';
import type { PageId } from './router.js';

export const endPageOf = (match: Match): PageId => (isWar(match) ? 'end' : 'debrief');
