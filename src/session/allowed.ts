/** What a match shows its player: everything, or what its exercise leaves until the debrief. This is the one place that decides. */
import type { Match, Settings } from './match.js';

export interface Allowed {
  /** How much the screen tells: fixed, or as the reader likes. */
  depth: 'essential' | 'full' | 'either';
  advisers: boolean;
  /** Names of the theory: schools of thought, concepts, pages that explain them. */
  theory: boolean;
  /** How the rival may read, or has read, one's moves. */
  readings: boolean;
  /** Figures of what a sheet or an answer will do. */
  previews: boolean;
  /** Seed, dials and the rival's skill, and whatever holds them. */
  settings: boolean;
}

const EVERYTHING: Allowed = {
  depth: 'either',
  advisers: true,
  theory: true,
  readings: true,
  previews: true,
  settings: true,
};

/** What may be shown of a match now. Once it is over nothing is held back, but its last week is told in the depth it was played in. */
export function allowedIn({
  settings: { exercise },
  state,
}: {
  settings: Pick<Settings, 'exercise'>;
  state: Pick<Match['state'], 'awaiting'>;
}): Allowed {
  if (!exercise) return EVERYTHING;
  const { depth, advisers, hide } = exercise;
  if (state.awaiting === 'over') return { ...EVERYTHING, depth, advisers };
  return {
    depth,
    advisers,
    theory: !hide.includes('theory'),
    readings: !hide.includes('readings'),
    previews: !hide.includes('previews'),
    settings: !hide.includes('settings'),
  };
}
