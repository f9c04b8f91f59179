/** Fills in what a record leaves out and the engine alone can compute: the hash after each week, and the outcome. */
import { applyRecord } from './apply.js';
import { outcomeOf } from './collect.js';
import type { Ground } from './ground.js';
import { good, type Result } from './problems.js';
import type { MatchRecord } from './types.js';

export interface Completed {
  record: MatchRecord;
  /** Does the match end in the state whose hash the record gave? True where it gave none. */
  same: boolean;
}

/** Play a record through. Its AI's reasons, which only the AI knows, stay as they are. */
export function completeRecord(ground: Ground, record: MatchRecord): Result<Completed> {
  const applied = applyRecord(ground, record);
  if (!applied.ok) return applied;
  const cursor = applied.value;
  const end = cursor.after(cursor.length);
  const problem = cursor.problem();
  if (!end || problem) return { ok: false, problems: problem ? [problem] : [] };
  const hash = record.orders.map((_, w) => ground.engine.stateHash(cursor.after(w + 1) ?? end));
  const given = record.hash?.at(-1);
  return good({
    record: { ...record, hash, outcome: outcomeOf(end) },
    same: given === undefined || given === hash.at(-1),
  });
}
