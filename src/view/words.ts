/** Words before numbers: from which value on something is called what, for every page, in one place. */
import type { Belief } from '../engine/index.js';
import { addingUp, percent, sayAny, t } from '../text/index.js';

/** From the highest threshold down; the last one is 0 or below and catches the rest. */
const SCALES = {
  /** The chance that the rival is out for gain. */
  gain: [
    [0.85, 'almostCertain'],
    [0.6, 'likely'],
    [0.42, 'open'],
    [0.2, 'ratherUnlikely'],
    [0, 'unlikely'],
  ],
  /** How resolved a side seems. */
  reputation: [
    [0.7, 'firm'],
    [0.55, 'ratherFirm'],
    [0.45, 'open'],
    [0.3, 'ratherWeak'],
    [0, 'weak'],
  ],
  /** Alarm as a thing that is caused. */
  alarm: [
    [0.55, 'strongly'],
    [0.35, 'clearly'],
    [0.15, 'aLittle'],
    [0, 'hardly'],
  ],
  pressure: [
    [0.7, 'strongly'],
    [0.45, 'clearly'],
    [0.2, 'aLittle'],
    [0, 'hardly'],
  ],
  /** An ally's support. */
  firmness: [
    [0.72, 'firm'],
    [0.58, 'steady'],
    [0.44, 'hesitant'],
    [0, 'drifting'],
  ],
  /** How far the partners of a side hold together. */
  unity: [
    [0.68, 'together'],
    [0.52, 'mostly'],
    [0.36, 'divided'],
    [0, 'apart'],
  ],
  /** How a defence would hold. */
  hold: [
    [0.62, 'well'],
    [0.45, 'aWhile'],
    [0.28, 'barely'],
    [0, 'hardly'],
  ],
  /** Where the country between leans. */
  lean: [
    [0.75, 'firmly'],
    [0.55, 'rather'],
    [0.42, 'between'],
    [0, 'away'],
  ],
  tension: [
    [0.75, 'veryHigh'],
    [0.5, 'high'],
    [0.3, 'raised'],
    [0, 'low'],
  ],
  /** Bits that something tells of the rival. */
  tells: [
    [0.12, 'much'],
    [0.04, 'something'],
    [0, 'little'],
  ],
  /** The size of a reading in log odds: how strongly it calms or alarms. */
  reading: [
    [0.45, 'strongly'],
    [0.18, 'clearly'],
    [0.03, 'aLittle'],
    [0, 'hardly'],
  ],
} as const satisfies Record<string, readonly (readonly [number, string])[]>;

export type Scale = keyof typeof SCALES;
/** The names on a scale. */
export type WordOf<S extends Scale> = (typeof SCALES)[S][number][1];

/** The name of the step on a scale that a value reaches. */
export function wordOf<S extends Scale>(scale: S, value: number): WordOf<S> {
  const steps: readonly (readonly [number, string])[] = SCALES[scale];
  const step = steps.find(([from]) => value >= from) ?? steps.at(-1);
  return (step?.[1] ?? '') as WordOf<S>;
}

export type Tone = 'risk' | 'calm' | 'plain';

/** Log odds that reach the end of the calm–alarm scale. */
const FULL = 1;

/** The place of a reading on the calm–alarm scale: −1 calms, 1 alarms. */
export const placeOfReading = (change: number): number => Math.min(1, Math.max(-1, change / FULL));

/** What a reading does to them: alarms, calms, or hardly anything. Changes in log odds. */
export function toneOfReading(change: number): Tone {
  if (wordOf('reading', Math.abs(change)) === 'hardly') return 'plain';
  return change > 0 ? 'risk' : 'calm';
}

/** A reading in words, such as "alarms them clearly". `change` is in log odds. */
export function readingWords(change: number): string {
  const tone = toneOfReading(change);
  if (tone === 'plain') return sayAny('match.reading.hardly');
  const much = wordOf('reading', Math.abs(change));
  return sayAny(`match.reading.${tone === 'risk' ? 'alarms' : 'calms'}.${much}`);
}

/** What one reason does to suspicion in a word or two, such as "clearly more". `change` is in log odds. */
export function weightWords(change: number): string {
  const tone = toneOfReading(change);
  if (tone === 'plain') return sayAny('match.weight.hardly');
  const much = wordOf('reading', Math.abs(change));
  return sayAny(`match.weight.${tone === 'risk' ? 'more' : 'less'}.${much}`);
}

/** An estimate is no surer than this, nor than its opposite: beyond, no figure is told. */
const SUREST = 0.05;

/** An estimate of a chance held to what can be told of it: 0.05 to 0.95. */
export const heldEstimate = (share: number): number => Math.min(1 - SUREST, Math.max(SUREST, share));

/** An estimate of a chance (a share of 1) as a percentage; near its ends "under 5 %" and "over 95 %". 0 and 1 are ends of a scale and stay. */
export function estimateText(share: number): string {
  if (share > 0 && share < SUREST) return t('match.estimate.under', { share: percent(SUREST) });
  if (share < 1 && share > 1 - SUREST) return t('match.estimate.over', { share: percent(1 - SUREST) });
  return percent(share);
}

/**
 * Estimates of the three types, in the order of a belief, as percentages that add up to 100 and leave the share out for gain
 * as it is told by itself; near the ends as in `estimateText`.
 */
export function typeTexts([seeker, ...greedy]: Belief): string[] {
  const gain = Math.round((1 - seeker) * 100);
  const parts = addingUp(
    greedy.map((share) => share * 100),
    gain,
    0,
  );
  return [seeker, ...greedy].map((share, at) => {
    const told = estimateText(share);
    return told === percent(share) ? percent((at === 0 ? 100 - gain : (parts[at - 1] ?? 0)) / 100) : told;
  });
}
