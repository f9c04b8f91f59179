/** The decision to attack: one inequality for spiral and deterrence, a threshold with a weekly hazard. */

import type { Rules } from '../compiled.js';
import { clamp, exp, unit } from '../exact.js';
import type { TypeVector } from '../level.js';
import { targetDefence } from '../numbers.js';
import type { PublicInfo } from '../sideView.js';
import type { Attack, Side } from '../vocabulary.js';

/** Chance of ordering an admitted attack in a week, and width over which it rises from the threshold. */
const HAZARD = 0.4;
const RAMP = 0.05;
/**
 * What a reputation for weakness adds to the lure of gain, and what one for resolve takes off (R131): at the ends of the
 * scale, by gain. Weakness weighs more: a hard revisionist is not to be held by a reputation alone.
 */
const RESOLVE = { weak: 0.3, firm: 0.18 } as const;
/** What readers grant an attack that their model rules out, so that Bayes stays finite. */
export const TREMBLE = 0.002;

/** How the kinds differ from a full attack: share of the gain, of the cost of war, chance added, weight of punishment. */
const KINDS: Record<Attack, { gain: number; cost: number; ease: number; price: number }> = {
  full: { gain: 1, cost: 1, ease: 0, price: 1.15 },
  incursion: { gain: 0.5, cost: 0.78, ease: 0.1, price: 0.8 },
  airstrike: { gain: 0.28, cost: 0.58, ease: 0.14, price: 0.5 },
};

/** What a side weighs when it decides about an attack. */
export interface AttackView {
  info: PublicInfo;
  /** Its own offence index and the rival's defence index as it knows them. */
  offence: number;
  rivalDefence: number;
  fear: number;
  /** What the rival has made it feel: pressure and lasting alarm, and the rival's reputation for resolve, each 0–1. */
  pressure: number;
  alarm: number;
  reputation: number;
  /** Belief that the rival is hostile, and the threat that its forces are. */
  belief: number;
  threat: number;
  /** Value to it of what the table offers, 0–1. */
  table: number;
  /** Price that each kind of attack would meet, 0–1. */
  punishment: Record<Attack, number>;
}

/** Chance that an attack succeeds, 0.03–0.97. */
export function winChance(rules: Rules, side: Side, view: AttackView, kind: Attack = 'full'): number {
  const defence = targetDefence(rules, view.info, side, view.rivalDefence);
  return clamp(0.77 + KINDS[kind].ease + 0.9 * view.offence - 2.1 * defence, 0.03, 0.97);
}

/**
 * Believed chance of being struck from which striking first pays, for a side to which war brings only cost (Jervis 1978;
 * Schelling 1960, ch. 9): striking pays f − c, being struck costs c + f. 0–1; 1 without first-strike advantage.
 * @param cost cost of war c > 0. @param edge first-strike advantage f ≥ 0.
 */
export function firstStrikeThreshold(cost: number, edge: number): number {
  return cost + edge <= 0 ? 0 : unit((cost - edge) / (cost + edge));
}

/** U(attack) − U(wait) for a kind of attack (doc/model.md, the attack inequality). `f` is the first-strike advantage to assume. */
export function advantage(
  rules: Rules,
  side: Side,
  vector: TypeVector,
  view: AttackView,
  kind: Attack,
  f: number,
): number {
  const how = KINDS[kind];
  const { info } = view;
  const home = info.sides[side];
  const fear = vector.fearAttack * view.fear;
  const win = winChance(rules, side, view, kind);
  const price = how.price * view.punishment[kind] * (0.7 + 0.3 * home.economy);
  const defence = targetDefence(rules, info, side, view.rivalDefence);
  const audience = 0.06 * (1 - home.homeFront);
  const attack =
    win * (vector.gain * how.gain + fear * how.gain) -
    vector.warCost * how.cost -
    price -
    0.1 * defence -
    audience +
    (rules.level.third?.threatenedBy === side ? 0.25 * info.pretext : 0) +
    2.2 * f * how.gain +
    (view.reputation < 0.5 ? RESOLVE.weak : RESOLVE.firm) *
      vector.gain *
      how.gain *
      (1 - 2 * view.reputation);
  const wait = 0.9 * vector.peace * view.table - 0.6 * fear * view.belief * view.threat;
  const gain = attack - wait;
  // Who has nothing to win by war strikes only to come first, and only where being struck is likely enough.
  const onlyFear = vector.gain < vector.warCost;
  if (onlyFear && view.belief < firstStrikeThreshold(vector.warCost, f)) return Math.min(0, gain);
  return gain;
}

/** The kind of attack that pays best, with its advantage; null where the side has none at hand. */
export function bestAttack(
  rules: Rules,
  side: Side,
  vector: TypeVector,
  view: AttackView,
  kinds: readonly Attack[],
  f: number,
): { kind: Attack; advantage: number } | null {
  let best: { kind: Attack; advantage: number } | null = null;
  for (const kind of kinds) {
    const gain = advantage(rules, side, vector, view, kind, f);
    if (best === null || gain > best.advantage) best = { kind, advantage: gain };
  }
  return best;
}

/** Chance of ordering an admitted attack this week: 0 at and below the threshold, rising to the hazard just above it. */
export function attackChance(gain: number): number {
  return gain <= 0 ? 0 : HAZARD * (1 - exp(-gain / RAMP));
}

/** Value of what the table offers to type t: what has been agreed, and what the rival's open offer would bring, discounted. 0–1. */
export function tableValue(agreedWorth: number, offeredWorth: number): number {
  return unit(0.1 + 0.8 * agreedWorth + 0.3 * Math.max(0, offeredWorth));
}
