/** How a type answers a package on the table, and how it decides to challenge: both are read by the rival like any deed. */

import type { Rules } from '../compiled.js';
import { logistic } from '../exact.js';
import type { TypeVector } from '../level.js';
import { coverage, termsWorths } from '../numbers.js';
import type { PublicInfo } from '../sideView.js';
import type { Offer } from '../state.js';
import type { ByType, Form, Side, TableAnswer } from '../vocabulary.js';
import { type AttackView, winChance } from './attack.js';

/** What an agreement is worth by its form, as a share of the same terms legally binding. */
export const FORM_WORTH: Record<Form, number> = { verbal: 0.5, political: 0.75, binding: 1 };
/** Value that each type asks of a whole settlement. */
const BARS: ByType = [0.15, 1.2, 1.5];
/** Coverage at which a package counts as a whole settlement of the quarrel. */
export const WHOLE = 2.4;
const SHARPNESS = 5;
/** An offer with a date must be answered now: the most that will sign it, how sharply, and what makes a first step easy (R135). */
const DATED = { ready: 0.9, sharpness: 14, easy: 0.1 } as const;
/** Share of the worth of terms that pressure from the one who offers them spoils (R132). */
const SPOIL = 0.7;
/** What pressure takes off the will to sign of those who want no gain, and what alarm does where the quarrel itself is touched. */
const PRESSED = { pressure: 0.6, alarm: 0.3 } as const;
/** What a greedy type expects to take without signing, where its rival has no reputation for resolve (R133). */
const TAKES = 0.5;
const READY_TO_SIGN = 0.4;
const REFUSE_SHARE = 0.15;

/** An open offer with what it is worth to each type before doubts, and how much of the quarrel it touches (0–1). */
export interface Weighed {
  offer: Offer;
  worth: ByType;
  share: number;
}

/**
 * How much of the quarrel itself terms touch, 0–1: what one side would have to give, two such issues counting as all of it.
 * Common measures weigh nothing here, so that everybody can take small packages.
 */
export function gravity(rules: Rules, terms: Offer['terms']): number {
  let sum = 0;
  let sided = 0;
  for (const issue of rules.level.issues) {
    if (issue.gives === 'both') continue;
    sided += 1;
    sum += (terms[issue.id] ?? 0) / issue.steps;
  }
  return sided === 0 ? Math.min(1, coverage(rules, terms) / WHOLE) : Math.min(1, sum / Math.min(2, sided));
}

/** Weigh an offer for all types of a side. */
export function weigh(rules: Rules, side: Side, offer: Offer): Weighed {
  const worth = termsWorths(rules, side, offer.terms, offer.verified);
  return { offer, worth, share: gravity(rules, offer.terms) };
}

/** Value of an offer to type t minus what it asks for (see doc/model.md, negotiation). */
export function offerMargin(
  rules: Rules,
  side: Side,
  t: 0 | 1 | 2,
  vector: TypeVector,
  weighed: Weighed,
  view: AttackView,
  trust: number,
): number {
  const { offer, share } = weighed;
  const kept = FORM_WORTH[offer.form] * (offer.verified ? 0.75 + 0.25 * trust : 0.45 + 0.55 * trust);
  const going =
    0.7 * vector.peace - 0.8 * vector.gain * winChance(rules, side, view) + 0.35 * view.punishment.full;
  return (
    weighed.worth[t] * kept * (1 - SPOIL * view.pressure) +
    share * (going - BARS[t]) -
    0.25 * view.belief * view.fear * share -
    0.04 -
    PRESSED.alarm * view.alarm * (1 - vector.gain) * share -
    PRESSED.pressure * view.pressure * (1 - vector.gain) -
    TAKES * vector.gain * (1 - view.reputation) -
    0.15 * view.info.fatigue
  );
}

/** P(answer | type) for each answer to an open offer. @param dated the offer lapses where it is not answered now. */
export function answerChances(margin: number, dated: boolean): Record<TableAnswer, number> {
  const accept = dated
    ? DATED.ready * logistic(DATED.sharpness * (margin + DATED.easy))
    : READY_TO_SIGN * logistic(SHARPNESS * margin);
  const refuse = (1 - accept) * REFUSE_SHARE;
  return { accept, refuse, wait: 1 - accept - refuse };
}

/** Chance that a type decides, before it sees the week, to challenge a sharp move. Public but for the type. */
export function challengeChance(info: PublicInfo, side: Side, vector: TypeVector): number {
  const own = info.sides[side];
  const nerve =
    0.2 * vector.gain +
    0.6 * vector.resolve +
    0.4 * own.boldness +
    0.03 * Math.min(8, own.commitments) +
    0.4 * (info.tension / 100);
  return 0.4 * logistic((nerve - 0.85) / 0.2);
}
