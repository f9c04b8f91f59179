/** From a running match to the text of its autosave's match again: every doubt is a problem with a code. */
import type { Level } from '../engine/index.js';
import type { Desk } from './desk.js';
import { groundFor } from './ground.js';
import type { Course } from './librarySync.js';
import { begin, hashOf, type Match, replayGently } from './match.js';
import { type Ports, takeTurns } from './ports.js';
import { bad, good, type Result } from './result.js';
import { parseSave } from './save.js';

/**
 * Replay a save's text, under the version of the rules with which it was saved. The level's hash and the state's hash must
 * agree.
 */
export async function restore(
  text: string,
  ports: Pick<Ports, 'ground' | 'checkLevel' | 'breathe'>,
): Promise<Result<{ match: Match; desk: Desk; course: Course | null }>> {
  const save = parseSave(text);
  if (!save.ok) return save;
  const { settings, inputs, desk, rules, level: named, hash, embedded, course = null } = save.value;
  const own: Result<Level | null> = embedded === undefined ? good(null) : ports.checkLevel(embedded);
  if (!own.ok) return own;
  const level = own.value ? { ...named, embedded: own.value } : named;
  const ground = await groundFor({ rules, level }, ports);
  if (!ground.ok) return ground;
  const fresh = begin(ground.value, settings, own.value !== null);
  if (!fresh.ok) return fresh;
  const match = await replayGently(fresh.value, inputs, ports.breathe ?? takeTurns);
  if (!match.ok) return match;
  if (hashOf(match.value) !== hash) return bad({ code: 'hashDiffers', detail: hash });
  return good({ match: match.value, desk, course });
}
