/**
 * The AI of each version of the rules: watching never needs it. An old version's AI is frozen with its engine (see
 * record/versions) and is loaded when a match of that version is played on, verified or analysed.
 */
import * as current from '../../ai/index.js';
import { RULES_VERSION } from '../../engine/index.js';

/** What of an AI is needed to play its seats, again or for the first time, and to guess how orders will be read. */
export type Players = Pick<typeof current, 'answerCrisis' | 'decide' | 'preview'> & {
  STRATEGIES: readonly current.StrategyId[];
};

/** Old versions by number. */
const OLD: Readonly<Record<number, () => Promise<Players>>> = {
  1: () => import('./ai1.js'),
};

/** The AI of a version of the rules, or null where this build does not have it. */
export async function playersOf(version: number, old = OLD): Promise<Players | null> {
  if (version === RULES_VERSION) return current;
  return Object.hasOwn(old, version) ? ((await old[version]?.()) ?? null) : null;
}
