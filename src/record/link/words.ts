/** Names that links write as numbers. These lists belong to version 1 of the link form: nothing in them may move. */
import type { ByteReader, ByteWriter } from './bytes.js';

export const SIDE_WORDS = ['west', 'russia'] as const;
export const TYPE_WORDS = ['seeker', 'opportunist', 'revisionist'] as const;
export const SEAT_WORDS = ['human', 'script', 'ai'] as const;
export const TABLE_WORDS = ['accept', 'refuse', 'wait'] as const;
export const ANSWER_WORDS = ['standFirm', 'escalate', 'offRamp', 'backDown'] as const;
export const SKILL_WORDS = ['novice', 'regular', 'expert'] as const;
export const STRATEGY_WORDS = [
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
  'historical',
  'deny',
  'conditional',
] as const;
export const LEVEL_WORDS = [
  'january-2022',
  'january-2022-long',
  'abstract-mirror',
  'abstract-offence',
] as const;
export const DIAL_WORDS = [
  'distinguishability',
  'perceptionNoise',
  'implementationNoise',
  'firstStrikeAdvantage',
  'accidentRate',
  'gasDependence',
  'assumedDistinguishability.west',
  'assumedDistinguishability.russia',
  'empathy.west',
  'empathy.russia',
  'attributionBias.west',
  'attributionBias.russia',
  'warCost.west',
  'warCost.russia',
  'audienceCost.west',
  'audienceCost.russia',
  'priorHostile.west',
  'priorHostile.russia',
  'capability.west',
  'capability.russia',
  'resolveMean.west',
  'resolveMean.russia',
  'resolveSpread.west',
  'resolveSpread.russia',
] as const;

/** Write a name: by its number in the list, or spelt out where it is not there. */
export function writeWord(to: ByteWriter, words: readonly string[], word: string): void {
  const index = words.indexOf(word);
  to.count(index + 1);
  if (index < 0) to.text(word);
}

export function readWord(from: ByteReader, words: readonly string[]): string {
  const index = from.count();
  return index === 0 ? from.text() : (words[index - 1] ?? '');
}
