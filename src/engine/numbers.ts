/** Derived numbers of the state: force indices, cohesion, what a threat weighs, what fear is. */

import type { Rules } from './compiled.js';
import { clamp, unit } from './exact.js';
import type { Formation, Issue } from './level.js';
import type { PublicInfo, PublicSide } from './sideView.js';
import type { TableState } from './state.js';
import type { Attack, ByType, Side } from './vocabulary.js';
import { rivalOf } from './vocabulary.js';

/** Share by which capability already imposed still deters, and floor of cohesion against a full attack (C41). */
const SPENT = 0.35;
/** What all packages named exactly weigh together, before cohesion and record. */
const BITE = 2;
const FULL_ATTACK_FLOOR = 0.55;
/** How far a full pledge of restraint lowers the threat that the rival sees, and the price that it has to fear (C29). */
const PLEDGE = { threat: 0.2, price: 0.2 };
/** How far the spread among allies lowers cohesion, and how far dependence under squeeze does. */
const DISPERSION = 0.6;
const SQUEEZE_WEIGHT = 0.55;
const LATENT_DEPENDENCE = 0.18;

/**
 * Index of forces usable for attack, 0–1.2: thousands of troops × offensive share × readiness × nearness, over the
 * side's force scale.
 */
export function offenceIndex(rules: Rules, side: Side, forces: readonly Formation[]): number {
  let sum = 0;
  for (const f of forces) sum += f.size * f.offence * f.ready * (rules.theatres[f.theatre]?.near ?? 0);
  return clamp(sum / rules.level.sides[side].forceScale, 0, 1.2);
}

/** Index of forces that can only defend, 0–1, home defence included. */
export function defenceIndex(rules: Rules, side: Side, forces: readonly Formation[]): number {
  let sum = 0;
  for (const f of forces) sum += f.size * (1 - f.offence) * (0.5 + 0.5 * f.ready);
  const setup = rules.level.sides[side];
  return clamp(setup.homeDefence + sum / setup.forceScale, 0, 1);
}

/** Cohesion of a side's allies, 0–1: weighted mean of support minus dispersion, minus the pressure of squeezed gas (C42, C43). 1 without allies. */
export function cohesion(rules: Rules, side: Side, known: PublicSide): number {
  const allies = rules.level.sides[side].allies;
  if (allies.length === 0) return 1;
  let weight = 0;
  let mean = 0;
  let exposed = 0;
  for (const ally of allies) {
    const support = known.support[ally.id] ?? ally.support;
    weight += ally.weight;
    mean += ally.weight * support;
    exposed += ally.weight * ally.energyDependence;
  }
  mean /= weight;
  exposed /= weight;
  let variance = 0;
  for (const ally of allies) {
    const gap = (known.support[ally.id] ?? ally.support) - mean;
    variance += (ally.weight / weight) * gap * gap;
  }
  const pressure = known.gasDependence * exposed * 2 * (LATENT_DEPENDENCE + SQUEEZE_WEIGHT * known.squeeze);
  return unit(mean - DISPERSION * Math.sqrt(variance) - pressure);
}

/** How clearly punishment is threatened, 0–1: the packages' bite × clarity; what is already imposed counts little (C35). */
export function threatened(rules: Rules, known: PublicSide): number {
  let sum = 0;
  // In the level's order: a sum of floats must not depend on the order of keys.
  for (const { id, bite } of rules.level.packages) {
    const state = known.packages[id];
    if (state) sum += bite * (state.imposed > 0 ? SPENT : state.clarity);
  }
  return unit(BITE * sum);
}

/**
 * Price that an attack by `attacker` would meet, 0–1: clarity × cohesion × record of the other side. A partial attack
 * splits the alliance: only a full one meets the allies' common floor.
 */
export function punishment(rules: Rules, info: PublicInfo, attacker: Side, kind: Attack): number {
  return punishments(rules, info, attacker)[kind];
}

/** How far a side's threats are believed, 0–1: threats kept in the past, and promises in public that it could not break without paying. */
function credibility(known: PublicSide): number {
  return Math.min(1, 0.5 + 0.45 * known.record + 0.03 * Math.min(6, known.commitments));
}

/** The same price for every kind of attack. */
export function punishments(rules: Rules, info: PublicInfo, attacker: Side): Record<Attack, number> {
  const by = rivalOf(attacker);
  const known = info.sides[by];
  const united = cohesion(rules, by, known);
  const floor = rules.level.sides[by].allies.length > 0 ? FULL_ATTACK_FLOOR : 0;
  const weight = threatened(rules, known) * credibility(known) * (1 - PLEDGE.price * known.restraint);
  const partial = weight * united * 0.8;
  return { full: weight * Math.max(united, floor), incursion: partial, airstrike: partial };
}

/**
 * Threat that `side` sees in forces with the given indices: offence, plus defences where the kinds cannot be
 * told apart, plus what the third party's turning away means to it; first-strike advantage doubles its weight.
 */
export function threatOf(
  rules: Rules,
  info: PublicInfo,
  side: Side,
  offence: number,
  defence: number,
): number {
  const delta = info.dials.assumedDistinguishability[side];
  let threat = offence + 0.27 * (1 - delta) * defence;
  if (info.third)
    threat +=
      rules.level.sides[side].thirdAsThreat *
      turnedAway(rules, info, side) *
      (0.4 + 0.6 * info.third.defence);
  const pledged = 1 - PLEDGE.threat * info.sides[rivalOf(side)].restraint;
  return unit(threat) * pledged * (1 + 2 * info.dials.firstStrikeAdvantage);
}

/** How far the third party has turned away from `side`, 0–1. */
function turnedAway(rules: Rules, info: PublicInfo, side: Side): number {
  if (!info.third) return 0;
  const patron = rules.level.third?.patron;
  if (!patron) return 0;
  return patron === side ? 1 - info.third.alignment : info.third.alignment;
}

/** Fear that lasting alarm adds, whatever is believed (R129). */
const ALARM_FEAR = 0.12;

/** Fear, 0–1.2: belief that the rival is hostile × what it could do × how exposed one is, and the alarm that stays. */
export function fearOf(belief: number, threat: number, ownDefence: number, alarm: number): number {
  return clamp(1.5 * belief * threat * (1 - 0.55 * ownDefence) + ALARM_FEAR * alarm, 0, 1.2);
}

/** How much of a great power's defences an attack on it meets where it strikes, against those of a third party that fights for its own soil. */
const OPEN_FIELD = 0.55;

/** Defence that an attack by `attacker` would meet, 0–1. */
export function targetDefence(rules: Rules, info: PublicInfo, attacker: Side, rivalDefence: number): number {
  const third = rules.level.third;
  return info.third && third?.threatenedBy === attacker ? info.third.defence : OPEN_FIELD * rivalDefence;
}

/** Share of accident risk that agreed issues remove, 0–1. */
export function calming(rules: Rules, table: TableState): number {
  let keep = 1;
  for (const issue of rules.level.issues) {
    keep *= 1 - issue.calms * ((table.agreed[issue.id] ?? 0) / issue.steps);
  }
  return 1 - keep;
}

/** Share of an issue's worth that a share x of its steps makes, to its giver or to the other side. */
export function shareFelt(issue: Issue, side: Side, x: number): number {
  if (x <= 0 || issue.gives === 'both') return Math.max(0, x);
  const indivisible = issue.indivisible ?? 0;
  return (issue.gives === side || x >= 1 ? indivisible : 0) + (1 - indivisible) * x;
}

/** What deployments have taken from a side's hopes for talks, as worth to each type, 0 or more. */
export function strainOn(rules: Rules, side: Side, table: TableState): ByType {
  const sum: ByType = [0, 0, 0];
  for (const issue of rules.level.issues) {
    const strain = table.strain[issue.id];
    if (!strain) continue;
    const worth = issue.worth[side];
    for (let t = 0 as 0 | 1 | 2; t < 3; t++) sum[t] += strain * Math.max(0, worth[t]);
  }
  return sum;
}

/** Share of the worth of steps that nobody inspects, where inspection is needed (C12). */
const UNVERIFIED = 0.15;

/** Value of a set of terms to each type of side, −1–1: worth × share of steps; unverified steps count little where inspection is needed. */
export function termsWorths(
  rules: Rules,
  side: Side,
  terms: Record<string, number>,
  inspected: boolean | Readonly<Record<string, true>>,
): ByType {
  const sum: ByType = [0, 0, 0];
  // In the level's order, not in that of the keys: a sum of floats must not depend on who wrote first.
  for (const issue of rules.level.issues) {
    const step = terms[issue.id];
    if (!step) continue;
    const share = shareFelt(issue, side, step / issue.steps);
    const seen = typeof inspected === 'boolean' ? inspected : inspected[issue.id] === true;
    const counted = issue.needsVerification && !seen ? UNVERIFIED : 1;
    const worth = issue.worth[side];
    for (let t = 0 as 0 | 1 | 2; t < 3; t++) sum[t] += worth[t] * share * counted;
  }
  return sum;
}

/** The same value to type t alone. */
export function termsWorth(
  rules: Rules,
  side: Side,
  t: 0 | 1 | 2,
  terms: Record<string, number>,
  inspected: boolean | Readonly<Record<string, true>>,
): number {
  return termsWorths(rules, side, terms, inspected)[t];
}

/** Sum of the shares of steps in terms: how much of the quarrel they cover. */
export function coverage(rules: Rules, terms: Record<string, number>): number {
  let sum = 0;
  for (const issue of rules.level.issues) sum += (terms[issue.id] ?? 0) / issue.steps;
  return sum;
}
