/** Tools of scripted strategies: pick legal moves of a class, in the order of a named liking, within the attention. */
import {
  type CompiledMove,
  type CrisisAnswer,
  legalMoves,
  type Order,
  pick,
  plainOrder,
  type Rules,
  rivalOf,
  type SideView,
  type Stance,
  stream,
  type TableAnswer,
  termsWorth,
} from '../../engine/index.js';
import type { CrisisDecision, Decision, Player, Strategy } from '../decision.js';
import type { RuleId } from './names.js';

/** What a script has to go by in a week. */
export interface Turn {
  rules: Rules;
  view: SideView;
  player: Player;
  draw: () => number;
  /** Legal moves without attacks: no script orders an attack. */
  legal: CompiledMove[];
  attention: number;
}

export function turnOf(rules: Rules, view: SideView, player: Player): Turn {
  const own = rules.sides[view.side];
  const legal: CompiledMove[] = [];
  legalMoves(rules, view).forEach((entry, i) => {
    const compiled = own.moves[i];
    if (entry.legal && compiled && compiled.attack === null) legal.push(compiled);
  });
  const draw = stream(player.seed, view.week, 'script', player.seat ?? view.side);
  return { rules, view, player, draw, legal, attention: rules.level.attention };
}

/** How much a script likes a move; the rest is decided by a small draw for variety. */
export type Liking = (move: CompiledMove) => number;

export const firmness: Liking = ({ move }) =>
  (move.aims.protect ?? 0) +
  0.25 * (move.aims.gain ?? 0) +
  0.3 * (move.aims.unity ?? 0) +
  (move.effects.some((e) => e.do === 'name') ? 0.25 : 0);
export const denial: Liking = ({ move }) =>
  (move.aims.protect ?? 0) +
  (move.effects.some((e) => e.do === 'name') ? 0.3 : 0) -
  0.5 * (move.aims.gain ?? 0);
export const goodwill: Liking = ({ move }) =>
  (move.aims.reassure ?? 0) + 0.6 * (move.aims.bargain ?? 0) - 0.02 * move.cost;
export const offering: Liking = (compiled) => (compiled.terms.length > 0 ? 1 : 0) + goodwill(compiled);

/** Up to `count` legal moves of a class within `left` attention, best liked first. */
export function choose(
  turn: Turn,
  stance: Stance,
  liking: Liking,
  count: number,
  left: number,
  not: readonly CompiledMove[] = [],
): CompiledMove[] {
  const ranked = turn.legal
    .filter((compiled) => compiled.move.stance === stance && !not.includes(compiled))
    .map((compiled) => ({ compiled, rank: liking(compiled) + 0.15 * turn.draw() }))
    .sort((a, b) => b.rank - a.rank || a.compiled.index - b.compiled.index);
  const chosen: CompiledMove[] = [];
  let spent = 0;
  for (const { compiled } of ranked) {
    if (chosen.length >= count || spent + compiled.move.attention > left) continue;
    chosen.push(compiled);
    spent += compiled.move.attention;
  }
  return chosen;
}

/** Terms that a script tables: a share of what each issue holds, only where it does not hurt more than `pain` per step. */
export function termsOf(turn: Turn, compiled: CompiledMove, share: number): Record<string, number> {
  const terms: Record<string, number> = {};
  for (const { issue } of compiled.terms) {
    const spec = turn.rules.issues[issue];
    if (!spec) continue;
    const mutual = spec.gives === 'both';
    const ask = spec.gives === rivalOf(turn.view.side);
    terms[issue] = Math.round(spec.steps * (mutual ? 1 : ask ? Math.min(0.5, share) : share));
  }
  return terms;
}

/** Orders for chosen moves: options at their defaults, terms by `share`, the first meaning. */
export function ordersFor(turn: Turn, chosen: readonly CompiledMove[], share: number): Order[] {
  return chosen.map((compiled) => {
    const order = plainOrder(compiled);
    const options = { ...order.with };
    for (const option of compiled.options) {
      if (option.id === 'clarity') {
        const clearest = option.values.reduce((a, b) => ((b.clarity ?? 0) > (a.clarity ?? 0) ? b : a));
        options.clarity = clearest.id;
      }
      if (option.id === 'package' || option.id === 'theatre') {
        const value =
          option.values[
            pick(
              turn.draw,
              option.values.map(() => 1),
            )
          ];
        if (value) options[option.id] = value.id;
      }
    }
    if (compiled.terms.length > 0) options.terms = termsOf(turn, compiled, share);
    return { move: order.move, with: options, meant: compiled.move.meanings[0]?.id ?? '' };
  });
}

/** Accept where the terms are worth at least `atLeast` to one's own type; refuse where they hurt by as much; else wait. */
export function answerBy(turn: Turn, atLeast: number): TableAnswer {
  const offer = turn.view.table.offers[rivalOf(turn.view.side)];
  if (!offer) return 'wait';
  const t = turn.view.type === 'seeker' ? 0 : turn.view.type === 'opportunist' ? 1 : 2;
  const worth = termsWorth(turn.rules, turn.view.side, t, offer.terms, offer.verified);
  return worth >= atLeast ? 'accept' : worth <= -Math.abs(atLeast) - 0.2 ? 'refuse' : 'wait';
}

/** What a script is made of. */
export interface Script {
  id: RuleId;
  reference: string;
  sheet(turn: Turn): { chosen: CompiledMove[]; share: number };
  table(turn: Turn): TableAnswer;
  challenge(turn: Turn): boolean;
  crisis(view: SideView): CrisisAnswer;
}

/** A strategy from a script. */
export function scripted(script: Script): Strategy {
  return {
    id: script.id,
    reference: script.reference,
    decide(rules, view, player): Decision {
      const turn = turnOf(rules, view, player);
      const { chosen, share } = script.sheet(turn);
      return {
        orders: {
          orders: ordersFor(turn, chosen, share),
          table: script.table(turn),
          challenge: script.challenge(turn),
        },
        considerations: chosen.map((compiled) => ({ move: compiled.move.id, parts: { rule: 1 }, score: 1 })),
        alternatives: [],
        strategy: script.id,
      };
    },
    answerCrisis(_rules, view): CrisisDecision {
      return { answer: script.crisis(view), considerations: null };
    },
  };
}
