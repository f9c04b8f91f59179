/** What an outcome is called, with the names of the level's sides in it. */

import type { Level, OutcomeKind } from '../engine/index.js';
import { levelText, sayAny } from '../text/index.js';
import { sideName } from './sideName.js';

/** The outcome's short name in the words of the level, such as "Russia stepped back". */
export function outcomeName(level: Level, kind: OutcomeKind): string {
  return sayAny(`outcome.${kind}.label`, {
    west: sideName(level, 'west'),
    russia: sideName(level, 'russia'),
    third: level.third ? levelText(level, 'third.name') : '',
  });
}
