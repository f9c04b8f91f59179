/** Named settings of the dials for lessons. They belong to exercise/1: nothing in them may change, as old exercises name them. */
import type { DialSettings } from '../engine/index.js';

/** Jervis's four worlds are how well forces can be told apart, and what striking first gains. */
const world = (distinguishability: number, firstStrikeAdvantage: number): DialSettings => ({
  distinguishability,
  firstStrikeAdvantage,
});

/** Both governments think that they can tell forces apart so well, however well they can. */
const assumed = (share: number): DialSettings => ({
  'assumedDistinguishability.west': share,
  'assumedDistinguishability.russia': share,
});

const empathy = (share: number): DialSettings => ({ 'empathy.west': share, 'empathy.russia': share });

/** Dials by the name of the preset; `level` leaves the level as it is. */
export const PRESETS = {
  level: {},
  doublyDangerous: world(0.05, 0.2),
  toldApart: world(0.9, 0.2),
  defenceAdvantage: world(0.05, 0),
  doublySafe: world(0.9, 0),
  misperception: { distinguishability: 0.1, ...assumed(0.95) },
  modestEyes: { distinguishability: 0.1, ...assumed(0.1) },
  noEmpathy: empathy(0),
  fullEmpathy: empathy(1),
} as const satisfies Record<string, DialSettings>;

export type PresetId = keyof typeof PRESETS;
export const PRESET_IDS = Object.keys(PRESETS) as PresetId[];
