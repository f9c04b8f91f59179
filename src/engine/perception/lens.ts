/** A lens: what each type of a side would do this week, in a mood that somebody grants it. Readers look at deeds through one. */
import type { CompiledMove, Rules, Sight } from '../compiled.js';
import { type Dials, typeVectors } from '../dials.js';
import { unit } from '../exact.js';
import type { TypeVector } from '../level.js';
import { fearOf, strainOn, termsWorths, threatOf } from '../numbers.js';
import { barrier } from '../orders.js';
import {
  type AttackView,
  advantage,
  answerChances,
  challengeChance,
  fillLinear,
  fillTable,
  type Linear,
  linearFor,
  type Mood,
  offerMargin,
  type Situation,
  type Table,
  tableFor,
  tableValue,
  type Weighed,
  weigh,
} from '../policy/index.js';
import type { Impression } from '../state.js';
import type { Attack, ByType, Side, TableAnswer } from '../vocabulary.js';
import { rivalOf } from '../vocabulary.js';

/** What a type thinks of each kind of attack that its side has, in the order of `attackKinds`: U(attack) − U(wait). */
export type Advantages = number[];

/** For each kind of attack that a side has, the chance (0–1) that it is ready for it. Its owner knows: 0 or 1. */
export type Openness = Partial<Record<Attack, number>>;

/** Width over which an estimate of readiness leaves it open whether a gate has been passed: the usual error of estimates. */
const READINESS_DOUBT = 0.1;
/** Chance that a gate has been passed where the estimate stands right at it: not every step that makes ready is seen. */
const UNSEEN = 0.6;

type AnswerChances = Record<TableAnswer, number>;

export interface Lens {
  side: Side;
  tables: [Table, Table, Table];
  /** By type: what each kind of attack would bring; and the chance that it could be ordered, as far as the looker knows. */
  attack: [Advantages, Advantages, Advantages];
  open: Openness;
  /** By type: chances of each answer to the rival's open offer; null where none is open. */
  answers: [AnswerChances, AnswerChances, AnswerChances] | null;
  challenge: ByType;
}

/** What the choices of a side bring its types, as far as it is the same in all moods: made once a week for each asker. */
export interface Payoffs {
  side: Side;
  situation: Situation;
  vectors: TypeVector[];
  linear: [Linear, Linear, Linear];
  /** Chance that the orders of each kind of attack would be legal. */
  open: Openness;
  challenge: ByType;
  /** Worth of what has been agreed, less what deployments strain, by type; and the rival's open offer, weighed. */
  agreed: ByType;
  offer: Weighed | null;
}

/** Workspace for the payoffs of a side. */
export function payoffWorkspace(rules: Rules, side: Side): [Linear, Linear, Linear] {
  const n = rules.sides[side].moves.length;
  return [linearFor(n), linearFor(n), linearFor(n)];
}

/** Workspace for a lens on a side. */
export function lensWorkspace(rules: Rules, side: Side): [Table, Table, Table] {
  const n = rules.sides[side].moves.length;
  const cap = rules.level.attention;
  return [tableFor(n, cap), tableFor(n, cap), tableFor(n, cap)];
}

/** The same sight, to which `side` is as ready as can be. */
function atFullReadiness(sight: Sight, side: Side): Sight {
  const { rules, info, cohesion, done } = sight;
  const hidden: Sight['hidden'] = (whose, number) =>
    whose === side && number === 'readiness' ? 1 : sight.hidden(whose, number);
  return { rules, info, cohesion, done, hidden };
}

/**
 * Chance that an attack could be ordered by a side whose readiness is an estimate; everything else about it is known.
 * @param ready sight to which the side is as ready as can be.
 */
function openTo(compiled: CompiledMove, ready: Sight, side: Side, readiness: number): number {
  if (barrier(compiled, ready, side) !== null) return 0;
  let chance = 1;
  for (const { what, atLeast } of compiled.move.needs) {
    if (what === `readiness.${side}` && atLeast !== undefined)
      chance = Math.min(chance, unit(UNSEEN + (readiness - atLeast) / READINESS_DOUBT));
  }
  return chance;
}

/** Fill in a side's payoffs as the owner of `sight` can know them; with `only`, for its own use: that type alone. */
export function fillPayoffs(
  rules: Rules,
  sight: Sight,
  situation: Situation,
  dials: Dials,
  workspace: Payoffs['linear'],
  only?: 0 | 1 | 2,
): Payoffs {
  const { side } = situation;
  const vectors = typeVectors(rules.level, dials, side);
  const own = rules.sides[side];
  for (let t = 0 as 0 | 1 | 2; t < 3; t++) {
    if (only === undefined || only === t) fillLinear(workspace[t], own, vectors[t] as TypeVector, situation);
  }
  const open: Openness = {};
  const ready = only === undefined ? atFullReadiness(sight, side) : null;
  for (const index of own.attacks) {
    const compiled = own.moves[index];
    if (!compiled?.attack) continue;
    open[compiled.attack] = ready
      ? openTo(compiled, ready, side, situation.readiness)
      : barrier(compiled, sight, side) === null
        ? 1
        : 0;
  }
  const { table } = situation.info;
  const offer = table.offers[rivalOf(side)];
  const agreed = termsWorths(rules, side, table.agreed, table.inspected);
  const strain = strainOn(rules, side, table);
  for (let t = 0 as 0 | 1 | 2; t < 3; t++) agreed[t] -= strain[t];
  return {
    side,
    situation,
    vectors,
    linear: workspace,
    open,
    agreed,
    offer: offer ? weigh(rules, side, offer) : null,
    challenge: vectors.map((vector) => challengeChance(situation.info, side, vector)) as ByType,
  };
}

/** What a side is taken to weigh: its mood, and the forces on both sides as it would see them. */
export interface Standing {
  mood: Mood;
  pressure: number;
  alarm: number;
  belief: number;
  offence: number;
  ownDefence: number;
  rivalOffence: number;
  rivalDefence: number;
}

/** A side's standing when it believes its rival hostile with probability `belief`. */
export function standingOf(
  rules: Rules,
  situation: Situation,
  belief: number,
  felt: Impression,
  forces: { offence: number; ownDefence: number; rivalOffence: number; rivalDefence: number },
): Standing {
  const threat = threatOf(rules, situation.info, situation.side, forces.rivalOffence, forces.rivalDefence);
  return {
    mood: {
      fear: fearOf(belief, threat, forces.ownDefence, felt.alarm),
      trust: 1 - belief,
      heat: felt.heat,
      reputation: felt.reputation,
    },
    pressure: felt.pressure,
    alarm: felt.alarm,
    belief,
    ...forces,
  };
}

/** The attack view of type t: the same numbers for the AI's own decision and for its readers. */
export function attackViewOf(rules: Rules, payoffs: Payoffs, t: 0 | 1 | 2, standing: Standing): AttackView {
  const { info, punishment } = payoffs.situation;
  return {
    info,
    offence: standing.offence,
    rivalDefence: standing.rivalDefence,
    fear: standing.mood.fear,
    pressure: standing.pressure,
    alarm: standing.alarm,
    reputation: standing.mood.reputation,
    belief: standing.belief,
    threat: threatOf(rules, info, payoffs.side, standing.rivalOffence, standing.rivalDefence),
    table: tableValue(payoffs.agreed[t], payoffs.offer ? payoffs.offer.worth[t] : 0),
    punishment,
  };
}

/** What each type would do in the given standing. `workspace` is overwritten. */
export function lookThrough(
  rules: Rules,
  payoffs: Payoffs,
  standing: Standing,
  workspace: Lens['tables'],
): Lens {
  const { side, situation, vectors, offer, open } = payoffs;
  const own = rules.sides[side];
  const f = situation.info.dials.firstStrikeAdvantage;
  const attack: Lens['attack'] = [[], [], []];
  const answers: AnswerChances[] = [];
  const armed = own.attackKinds.length > 0;
  const view = armed || offer ? attackViewOf(rules, payoffs, 0, standing) : null;
  for (let t = 0 as 0 | 1 | 2; t < 3; t++) {
    const vector = vectors[t] as TypeVector;
    fillTable(workspace[t], own, payoffs.linear[t], standing.mood, situation.legal, own.visibility[t]);
    if (!view) continue;
    view.table = tableValue(payoffs.agreed[t], offer ? offer.worth[t] : 0);
    for (const kind of own.attackKinds) attack[t].push(advantage(rules, side, vector, view, kind, f));
    if (offer)
      answers.push(
        answerChances(
          offerMargin(rules, side, t, vector, offer, view, standing.mood.trust),
          offer.offer.dated,
        ),
      );
  }
  return {
    side,
    tables: workspace,
    attack,
    open,
    answers: offer ? (answers as Lens['answers']) : null,
    challenge: payoffs.challenge,
  };
}
