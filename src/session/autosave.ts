/** From a running match to the text of its autosave's match again: every doubt is a problem with a code. */
import type { Level } from '../engine/index.js';
import type { Desk } from './desk.js';
import type { Course } from './following.js';
import { begin, hashOf, type Match, replayGently } from './match.js';
import { type Ports, takeTurns } from './ports.js';
import { bad, good, type Result } from './result.js';
import { parseSave } from './save.js';

/** A level that ships; loading it may fail for reasons of the moment. */
async function loaded(id: string, ports: Pick<Ports, 'level'>): Promise<Result<Level>> {
  const level = await ports.level(id);
  if (level.ok || level.problem.code !== 'levelBroken') return level;
  return bad({ code: 'levelUnavailable', detail: level.problem.detail });
}

/** Replay a save's text. The version of the rules, the level's hash and the state's hash must all agree. */
export async function restore(
  text: string,
  ports: Pick<Ports, 'level' | 'checkLevel' | 'breathe'>,
): Promise<Result<{ match: Match; desk: Desk; course: Course | null }>> {
  const save = parseSave(text);
  if (!save.ok) return save;
  const { settings, inputs, desk, rules, level: named, hash, embedded, course = null } = save.value;
  const level: Result<Level> =
    embedded === undefined ? await loaded(named.id, ports) : ports.checkLevel(embedded);
  if (!level.ok) return level;
  const fresh = begin(level.value, settings, embedded !== undefined);
  if (!fresh.ok) return fresh;
  const { rules: ours, level: found } = fresh.value.start;
  if (ours !== rules) return bad({ code: 'otherRules', detail: `${rules} / ${ours}` });
  if (found.hash !== named.hash) return bad({ code: 'otherLevel', detail: named.id });
  const match = await replayGently(fresh.value, inputs, ports.breathe ?? takeTurns);
  if (!match.ok) return match;
  if (hashOf(match.value) !== hash) return bad({ code: 'hashDiffers', detail: hash });
  return good({ match: match.value, desk, course });
}
