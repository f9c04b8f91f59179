/** The policy AI: a quantal response over whole sheets, an attack only past its threshold, and reasons that are the numbers themselves. */
import {
  answerChances,
  answerOf,
  attackChance,
  attackViewOf,
  type BySide,
  bestAttack,
  bySide,
  type CompiledMove,
  type Consideration,
  challengeChance,
  chance,
  fillTable,
  infoOf,
  LAMBDA,
  type Order,
  offerMargin,
  partsOf,
  pick,
  type Rules,
  type Self,
  type Side,
  type SideView,
  type Skill,
  sampleSheet,
  selfOf,
  stream,
  TABLE_ANSWERS,
  type Table,
  type TypeVector,
  tableFor,
  threshold,
  typeVector,
} from '../engine/index.js';
import type { Alternative, Considered, CrisisDecision, Decision, Player, Strategy } from './decision.js';

/** Precision of choice by skill. */
const PRECISION: Record<Skill, number> = { novice: 2, regular: LAMBDA, expert: LAMBDA };

/** How far a skill sees past the week: what it makes of its fear, its trust, what there is to answer, and of those who watch a crisis. */
interface Foresight {
  fear: number;
  trust: number;
  heat: number;
  audience: number;
}
const CLEAR: Foresight = { fear: 1, trust: 1, heat: 1, audience: 1 };
/** A novice is noisy, sees danger twice, hardly trusts, answers each blow, and stands in a crisis until all are watching. */
const SHORT: Foresight = { fear: 2, trust: 0.25, heat: 2, audience: 0 };
const FORESIGHT: Record<Skill, Foresight> = { novice: SHORT, regular: CLEAR, expert: CLEAR };

const tables = new WeakMap<Rules, BySide<Table>>();

/** The workspace for the table of a seat, made once per level. It is overwritten by the next decision for the same seat. */
function tableOf(rules: Rules, side: Side): Table {
  let found = tables.get(rules);
  if (!found) {
    found = bySide((seat) => tableFor(rules.sides[seat].moves.length, rules.level.attention));
    tables.set(rules, found);
  }
  return found[side];
}

/** What may be set apart from the policy's own rule: its precision, and whether an admitted attack is left to its weekly chance. */
export interface Variant {
  precision?: number;
  attack?: 'byChance' | 'never' | 'now';
}

function vectorOf(self: Self): TypeVector {
  const vector = self.payoffs.vectors[self.t];
  if (!vector) throw new Error('a side always has three type vectors');
  return vector;
}

/** The order of a move with its options and terms drawn as the side's type picks them; the meaning is its leading consideration. */
function orderFor(compiled: CompiledMove, t: 0 | 1 | 2, considered: Considered, draw: () => number): Order {
  const chosen: Order['with'] = {};
  for (const option of compiled.options) {
    const value = option.values[pick(draw, option.share[t])];
    if (value) chosen[option.id] = value.id;
  }
  if (compiled.terms.length > 0) {
    const terms: Record<string, number> = {};
    for (const { issue, share } of compiled.terms) terms[issue] = pick(draw, share[t]);
    chosen.terms = terms;
  }
  return { move: compiled.move.id, with: chosen, meant: meaningOf(compiled, considered) };
}

/** The meaning that speaks of the consideration which counted most. */
export function meaningOf(compiled: CompiledMove, considered: Considered): string {
  const { meanings } = compiled.move;
  let best = meanings[0];
  let most = Number.NEGATIVE_INFINITY;
  for (const meaning of meanings) {
    const part = considered.parts[meaning.aim] ?? 0;
    if (part > most) {
      most = part;
      best = meaning;
    }
  }
  return best?.id ?? '';
}

function consider(rules: Rules, self: Self, a: number): Considered {
  const own = rules.sides[self.payoffs.side];
  const parts = partsOf(own, vectorOf(self), self.payoffs.situation, self.standing.mood, a);
  let score = 0;
  for (const name in parts) score += parts[name as Consideration];
  return { move: own.moves[a]?.move.id ?? '', parts, score };
}

/** What the policy of the view's own type thinks of each order, whoever chose it. */
export function considerationsOf(rules: Rules, view: SideView, orders: readonly Order[]): Considered[] {
  const self = selfOf(rules, view);
  const { byId } = rules.sides[view.side];
  const attack = attackAtHand(rules, view, self);
  return orders.map(({ move }) =>
    attack?.compiled.move.id === move
      ? { move, parts: { attack: attack.gain }, score: attack.gain }
      : consider(rules, self, byId[move] ?? 0),
  );
}

/** Sheets that differ from the chosen one in one move, the nearest first. */
function alternativesTo(rules: Rules, self: Self, table: Table, sheet: readonly number[]): Alternative[] {
  const own = rules.sides[self.payoffs.side];
  const ranked = own.moves
    .filter(({ index }) => (table.weight[index] as number) > 0 && !sheet.includes(index))
    .map(({ index }) => ({ index, score: consider(rules, self, index).score }))
    .sort((a, b) => b.score - a.score || a.index - b.index)
    .slice(0, 3);
  const found: Alternative[] = [];
  for (const out of sheet) {
    const score = consider(rules, self, out).score;
    for (const other of ranked) {
      if ((own.attention[other.index] as number) > (own.attention[out] as number)) continue;
      const orders = sheet.map((a) => own.moves[a === out ? other.index : a]?.move.id ?? '');
      found.push({ orders, margin: score - other.score });
    }
  }
  return found.sort((a, b) => a.margin - b.margin).slice(0, 3);
}

/** The attack at hand that pays best, with what it brings; it is admitted where that is more than 0. */
function attackAtHand(
  rules: Rules,
  view: SideView,
  self: Self,
): { compiled: CompiledMove; gain: number } | null {
  const { open } = self.payoffs;
  const own = rules.sides[view.side];
  const kinds = own.attackKinds.filter((kind) => open[kind]);
  if (kinds.length === 0) return null;
  const what = attackViewOf(rules, self.payoffs, self.t, self.standing);
  const f = view.dials.firstStrikeAdvantage;
  const best = bestAttack(rules, view.side, vectorOf(self), what, kinds, f);
  if (!best) return null;
  const index = own.attacks.find((a) => own.moves[a]?.attack === best.kind);
  const compiled = index === undefined ? undefined : own.moves[index];
  return compiled ? { compiled, gain: best.advantage } : null;
}

function answerTable(
  rules: Rules,
  view: SideView,
  self: Self,
  draw: () => number,
): Decision['orders']['table'] {
  const { offer } = self.payoffs;
  if (!offer) return 'wait';
  const what = attackViewOf(rules, self.payoffs, self.t, self.standing);
  const margin = offerMargin(rules, view.side, self.t, vectorOf(self), offer, what, self.standing.mood.trust);
  const chances = answerChances(margin, offer.offer.dated);
  return TABLE_ANSWERS[pick(draw, [chances.accept, chances.refuse, chances.wait])] ?? 'wait';
}

/** Is the best attack at hand past the threshold? No temperature, and no look ahead, overrides it. */
export function attackAdmitted(rules: Rules, view: SideView): boolean {
  return (attackAtHand(rules, view, selfOf(rules, view))?.gain ?? 0) > 0;
}

/** What the policy orders in a week, by its own rule or by a variant of it. */
export function policyWeek(
  rules: Rules,
  view: SideView,
  player: Player,
  { precision = PRECISION[player.skill], attack = 'byChance' }: Variant = {},
): Decision {
  const self = selfOf(rules, view);
  const { payoffs, standing, t } = self;
  const own = rules.sides[view.side];
  const draw = stream(player.seed, view.week, 'ai', player.seat ?? view.side);
  const table = answerTable(rules, view, self, draw);
  const challenge = chance(draw, challengeChance(payoffs.situation.info, view.side, vectorOf(self)));
  const best = attackAtHand(rules, view, self);
  const struck = best !== null && chance(draw, attackChance(best.gain));
  if (best && (attack === 'now' ? best.gain > 0 : struck && attack === 'byChance')) {
    const considered: Considered = {
      move: best.compiled.move.id,
      parts: { attack: best.gain },
      score: best.gain,
    };
    const order = orderFor(best.compiled, t, { ...considered, parts: { gain: 1 } }, draw);
    return {
      orders: { orders: [order], table, challenge },
      considerations: [considered],
      alternatives: [],
      strategy: 'policy',
    };
  }
  const policy = tableOf(rules, view.side);
  const linear = payoffs.linear[t];
  const sight = FORESIGHT[player.skill];
  const mood = {
    fear: standing.mood.fear * sight.fear,
    trust: standing.mood.trust * sight.trust,
    heat: standing.mood.heat * sight.heat,
    reputation: standing.mood.reputation,
  };
  fillTable(policy, own, linear, mood, payoffs.situation.legal, own.visibility[t], precision);
  const sheet = sampleSheet(policy, own.attention, rules.level.attention, draw);
  const felt = { ...self, standing: { ...standing, mood } };
  const considerations = sheet.map((a) => consider(rules, felt, a));
  const orders = sheet.map((a, i) =>
    orderFor(own.moves[a] as CompiledMove, t, considerations[i] as Considered, draw),
  );
  return {
    orders: { orders, table, challenge },
    considerations,
    alternatives: player.explain ? alternativesTo(rules, felt, policy, sheet) : [],
    strategy: 'policy',
  };
}

/** What a side knows in a crisis, with the price of stepping back in public as its skill sees it. */
function infoFor(view: SideView, skill: Skill): ReturnType<typeof infoOf> {
  const info = infoOf(view);
  const { audience } = FORESIGHT[skill];
  if (audience === 1) return info;
  const audienceCost = bySide((side) => view.dials.audienceCost[side] * audience);
  return { ...info, dials: { ...view.dials, audienceCost } };
}

/** A side stands firm while the risk it is asked to run is below its own limit. */
function answerCrisis(rules: Rules, view: SideView, player: Player): CrisisDecision {
  const crisis = view.crisis;
  if (!crisis) throw new Error('there is no crisis to answer');
  const info = infoFor(view, player.skill);
  const vector = typeVector(rules.level, view.dials, view.side, view.type);
  const at = threshold(info, view.side, vector, crisis.depth);
  return {
    answer: answerOf(info, view.side, vector, crisis.depth, crisis.resolve),
    considerations: { resolve: crisis.resolve, threshold: at, margin: crisis.resolve - at },
  };
}

export const policy: Strategy = {
  id: 'policy',
  reference:
    'Quantal response: McKelvey and Palfrey 1995; reading by inverse planning: Baker, Saxe and Tenenbaum 2009.',
  decide: (rules, view, player) => policyWeek(rules, view, player),
  answerCrisis,
};
