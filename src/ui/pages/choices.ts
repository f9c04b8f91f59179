/** What can be chosen when a match is set up, and what is chosen when nobody chooses. */
import type { Side } from '../../engine/index.js';
import type { MatchSettings } from '../matchDoor.js';
import { preferences } from '../preferences.js';

/** Levels that ship, in the order in which they are offered. */
export const LEVELS = [
  { id: 'january-2022', weeks: 10, invented: false },
  { id: 'january-2022-long', weeks: 14, invented: false },
  { id: 'abstract-mirror', weeks: 10, invented: true },
  { id: 'abstract-offence', weeks: 10, invented: true },
] as const;
export type LevelId = (typeof LEVELS)[number]['id'];

/** The level for those who would rather not play this war. */
export const INVENTED: LevelId = 'abstract-mirror';

export const MIN_WEEKS = 3;
export const MAX_WEEKS = 26;

/** Rules that a rival can be given. A test compares them with the AI's own list. */
export const STRATEGIES = [
  'policy',
  'hardline',
  'soft',
  'mixed',
  'titForTat',
  'generousTitForTat',
  'contriteTitForTat',
  'grit',
  'firmButFlexible',
  'bully',
  'appease',
  'random',
  'pass',
] as const;

/** The main level from a seat, everything else drawn by lot: what one click plays. The first match is guided. */
export function defaultChoices(seed: string, side: Side = 'west'): MatchSettings {
  return {
    level: 'january-2022',
    side,
    brief: 'drawn',
    rivalType: 'drawn',
    skill: 'regular',
    seed,
    weeks: weeksOf('january-2022'),
    strategy: 'policy',
    guided: !preferences.value.guided,
  };
}

/** The same with the seat and the brief of the match that was set up last on this device. */
export function lastChoices(seed: string): MatchSettings {
  const { seat, brief } = preferences.value;
  return { ...defaultChoices(seed), side: seat, brief };
}

/** The level's own length. */
export function weeksOf(level: string): number {
  return LEVELS.find(({ id }) => id === level)?.weeks ?? 10;
}

/** A seed as it may be typed: no spaces at the ends, never empty, never longer than a link should carry. */
export function tidySeed(typed: string, otherwise: string): string {
  return typed.trim().slice(0, 64) || otherwise;
}

/** A whole number of weeks that the rules take. */
export function tidyWeeks(typed: number, otherwise: number): number {
  if (!Number.isFinite(typed)) return otherwise;
  return Math.min(MAX_WEEKS, Math.max(MIN_WEEKS, Math.round(typed)));
}
