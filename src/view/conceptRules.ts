/** Which concepts a match illustrates, and where: each rule looks for its condition in what really happened. */
import type { Side } from '../engine/index.js';
import {
  bias,
  deterrence,
  deterrenceFails,
  dilemma,
  empathy,
  misperception,
  mistaken,
  spiral,
} from './conceptRules/fear.js';
import {
  cheapTalk,
  concealment,
  costlySignal,
  reciprocity,
  restraint,
  tiedHands,
  window,
} from './conceptRules/signals.js';
import {
  accident,
  allianceRule,
  audience,
  brinkmanship,
  commitment,
  consent,
  preemption,
  pretext,
  sanctions,
} from './conceptRules/stakes.js';
import type { ConceptHit, Rule, Story } from './conceptStory.js';

/** Every concept that has a card. */
export const CONCEPTS = [
  'spiral',
  'dilemma',
  'deterrence',
  'deterrenceFails',
  'misperception',
  'mistaken',
  'empathy',
  'bias',
  'costlySignal',
  'cheapTalk',
  'tiedHands',
  'window',
  'restraint',
  'reciprocity',
  'concealment',
  'brinkmanship',
  'audience',
  'sanctions',
  'commitment',
  'consent',
  'alliance',
  'pretext',
  'preemption',
  'accident',
] as const;
export type ConceptId = (typeof CONCEPTS)[number];

/** Every concept that the match illustrates, the strongest first. `cohesion` gives a side's curve from the start on. */
export function conceptHits(
  story: Story,
  cohesion: (side: Side) => readonly number[],
): { id: ConceptId; hit: ConceptHit }[] {
  const rules: Record<ConceptId, Rule> = {
    spiral,
    dilemma,
    deterrence,
    deterrenceFails,
    misperception,
    mistaken,
    empathy,
    bias,
    costlySignal,
    cheapTalk,
    tiedHands,
    window,
    restraint,
    reciprocity,
    concealment,
    brinkmanship,
    audience,
    sanctions,
    commitment,
    consent,
    alliance: allianceRule(cohesion),
    pretext,
    preemption,
    accident,
  };
  return CONCEPTS.flatMap((id) => {
    const hit = rules[id](story);
    return hit ? [{ id, hit }] : [];
  }).sort((a, b) => b.hit.strength - a.hit.strength);
}
