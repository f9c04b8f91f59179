/**
 * The AI of each edition of the levels and its rules: watching never needs it. The AI of an old edition is frozen with its
 * levels (see record/versions) and is loaded when a match on one of them is played on, verified or analysed.
 */
import * as current from '../../ai/index.js';
import { RULES_VERSION } from '../../engine/index.js';
import { oldEditionOf } from '../../record/index.js';

/** What of an AI is needed to play its seats, again or for the first time, and to guess how orders will be read. */
export type Players = Pick<typeof current, 'answerCrisis' | 'decide' | 'preview'> & {
  STRATEGIES: readonly current.StrategyId[];
};

interface OldPlayers {
  edition: number;
  /** Version of the rules that it plays by. */
  rules: number;
  load: () => Promise<Players>;
}

/** Old ones, the earliest first. */
const OLD: readonly OldPlayers[] = [
  { edition: 1, rules: 1, load: () => import('./ai1.js') },
  { edition: 2, rules: 2, load: () => import('./ai2.js') },
];

/**
 * The AIs that may have played a match of a version of the rules, the likeliest first, each to be loaded; none where this build
 * has none. On a level of an old edition it was the one that shipped with it. Other levels do not say when they were played: it
 * was the last that plays by these rules, or one before it.
 * @param level hash of the level.
 */
export function playersFor(rules: number, level: string, old = OLD): (() => Promise<Players>)[] {
  const edition = oldEditionOf(level);
  const able = old.filter((one) => one.rules === rules);
  const same = able.find((one) => one.edition === edition);
  if (same) return [same.load];
  const before = able.map(({ load }) => load).reverse();
  return rules === RULES_VERSION ? [async () => current, ...before] : before;
}

/** The AI that goes on with such a match, and analyses it; null where this build has none. */
export async function playersOf(rules: number, level: string, old = OLD): Promise<Players | null> {
  return (await playersFor(rules, level, old)[0]?.()) ?? null;
}
