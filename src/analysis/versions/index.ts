/**
 * The AI of each version of the rules, for verifying: watching never needs it. An old version's AI is frozen beside its
 * engine (see record/versions) and is loaded when a record of that version is verified.
 */
import * as current from '../../ai/index.js';
import { RULES_VERSION } from '../../engine/index.js';

/** What of an AI is needed to play its seats again. */
export type Players = Pick<typeof current, 'answerCrisis' | 'decide'> & { STRATEGIES: readonly string[] };

/** Old versions by number, as in `1: () => import('./ai1.js')`. */
const OLD: Readonly<Record<number, () => Promise<Players>>> = {};

/** The AI of a version of the rules, or null where this build does not have it. */
export async function playersOf(version: number, old = OLD): Promise<Players | null> {
  if (version === RULES_VERSION) return current;
  return Object.hasOwn(old, version) ? ((await old[version]?.()) ?? null) : null;
}
