/** A match as one page that plays it without a network: the player that ships with the game, filled with the record. */
import { type Study, withLevel } from '../../session/index.js';
import { services } from '../services.js';
import { SLOT } from './slot.js';

/** JSON that cannot end the element it stands in, whatever its texts say: no sign of markup is left in it. */
export function inertJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The player with a record in it. The record brings its level along, so that nothing has to be fetched. */
export function filled(player: string, study: Study): string {
  const at = player.indexOf(SLOT);
  if (at < 0) throw new Error('the player has no place for a record');
  return player.slice(0, at) + inertJson(withLevel(study)) + player.slice(at + SLOT.length);
}

export async function offlinePage(study: Study): Promise<string> {
  return filled(await services().playerPage(), study);
}
