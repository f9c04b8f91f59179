/** A lens: what each type of a side would do this week, in a mood that somebody grants it. Readers look at deeds through one. */
import type { Sight } from '../conditions.js';
import { type Dials, typeVectors } from '../dials.js';
import type { TypeVector } from '../level.js';
import { fearOf, strainOn, termsWorth, threatOf } from '../numbers.js';
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
import type { Rules } from '../rules.js';
import type { Attack, ByType, Side, TableAnswer } from '../vocabulary.js';
import { rivalOf } from '../vocabulary.js';

/** What a type thinks of each kind of attack that its side has: U(attack) − U(wait). */
export type Advantages = Partial<Record<Attack, number>>;

export interface Lens {
  side: Side;
  tables: [Table, Table, Table];
  /** By type: what each kind of attack would bring; and the kinds that could be ordered as far as the looker knows. */
  attack: [Advantages, Advantages, Advantages];
  attacks: readonly Attack[];
  /** By type: chances of each answer to the rival's open offer; null where none is open. */
  answers: Record<TableAnswer, number>[] | null;
  challenge: ByType;
}

/** Everything about a side's decisions that is the same in all moods: made once a week for each asker. */
export interface Stage {
  side: Side;
  situation: Situation;
  vectors: TypeVector[];
  linear: [Linear, Linear, Linear];
  /** Kinds of attack whose orders would be legal. */
  attacks: Attack[];
  challenge: ByType;
  /** Worth of what has been agreed, less what deployments strain, by type; and the rival's open offer, weighed. */
  agreed: ByType;
  offer: Weighed | null;
}

/** Room for a stage of a side. */
export function stageRoom(rules: Rules, side: Side): [Linear, Linear, Linear] {
  const n = rules.sides[side].moves.length;
  return [linearFor(n), linearFor(n), linearFor(n)];
}

/** Room for a lens on a side. */
export function lensRoom(rules: Rules, side: Side): [Table, Table, Table] {
  const n = rules.sides[side].moves.length;
  const cap = rules.level.attention;
  return [tableFor(n, cap), tableFor(n, cap), tableFor(n, cap)];
}

/** Prepare a side's decisions as the owner of `sight` can know them; with `only`, the utilities of that type alone. */
export function setStage(
  rules: Rules,
  sight: Sight,
  situation: Situation,
  dials: Dials,
  room: Stage['linear'],
  only?: 0 | 1 | 2,
): Stage {
  const { side } = situation;
  const vectors = typeVectors(rules.level, dials, side);
  const own = rules.sides[side];
  for (let t = 0 as 0 | 1 | 2; t < 3; t++) {
    if (only === undefined || only === t) fillLinear(room[t], own, vectors[t] as TypeVector, situation);
  }
  const attacks: Attack[] = [];
  for (const index of own.attacks) {
    const compiled = own.moves[index];
    if (compiled?.attack && barrier(compiled, sight, side) === null) attacks.push(compiled.attack);
  }
  const { table } = situation.info;
  const offer = table.offers[rivalOf(side)];
  const agreed = ([0, 1, 2] as const).map(
    (t) => termsWorth(rules, side, t, table.agreed, table.inspected) - strainOn(rules, side, t, table),
  );
  return {
    side,
    situation,
    vectors,
    linear: room,
    attacks,
    agreed: agreed as ByType,
    offer: offer ? weigh(rules, side, offer) : null,
    challenge: vectors.map((vector) => challengeChance(situation.info, side, vector)) as ByType,
  };
}

/** What a side is taken to weigh: its mood, and the forces on both sides as it would see them. */
export interface Standing {
  mood: Mood;
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
  heat: number,
  forces: { offence: number; ownDefence: number; rivalOffence: number; rivalDefence: number },
): Standing {
  const threat = threatOf(rules, situation.info, situation.side, forces.rivalOffence, forces.rivalDefence);
  return {
    mood: { fear: fearOf(belief, threat, forces.ownDefence), trust: 1 - belief, heat },
    belief,
    ...forces,
  };
}

/** The attack view of type t: the same numbers for the AI's own decision and for its readers. */
export function attackViewOf(rules: Rules, stage: Stage, t: 0 | 1 | 2, standing: Standing): AttackView {
  const { info, punishment } = stage.situation;
  return {
    info,
    offence: standing.offence,
    rivalDefence: standing.rivalDefence,
    fear: standing.mood.fear,
    belief: standing.belief,
    threat: threatOf(rules, info, stage.side, standing.rivalOffence, standing.rivalDefence),
    table: tableValue(stage.agreed[t], stage.offer ? stage.offer.worth[t] : 0),
    punishment,
  };
}

/** What each type would do in the given standing. `room` is overwritten. */
export function lookThrough(rules: Rules, stage: Stage, standing: Standing, room: Lens['tables']): Lens {
  const { side, situation, vectors, offer, attacks } = stage;
  const own = rules.sides[side];
  const f = situation.info.dials.firstStrikeAdvantage;
  const attack: Lens['attack'] = [{}, {}, {}];
  const answers: Record<TableAnswer, number>[] = [];
  const armed = own.attacks.length > 0;
  const view = armed || offer ? attackViewOf(rules, stage, 0, standing) : null;
  for (let t = 0 as 0 | 1 | 2; t < 3; t++) {
    const vector = vectors[t] as TypeVector;
    fillTable(room[t], own, stage.linear[t], standing.mood, situation.legal, own.visibility[t]);
    if (!view) continue;
    view.table = tableValue(stage.agreed[t], offer ? offer.worth[t] : 0);
    for (const index of own.attacks) {
      const kind = own.moves[index]?.attack;
      if (kind) attack[t][kind] = advantage(rules, side, vector, view, kind, f);
    }
    if (offer)
      answers.push(answerChances(offerMargin(rules, side, t, vector, offer, view, standing.mood.trust)));
  }
  return { side, tables: room, attack, attacks, answers: offer ? answers : null, challenge: stage.challenge };
}
