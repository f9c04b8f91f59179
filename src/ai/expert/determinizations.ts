/** Determinizations, or guesses at what cannot be seen: the rival's type and mind, drawn from what our own view lets us believe. */
import {
  type Belief,
  beliefOf,
  logistic,
  logit,
  type Rules,
  rivalOf,
  type SideView,
  stream,
  supposedBelief,
  TYPES,
  type Type,
} from '../../engine/index.js';
import type { Player } from '../decision.js';

/** One determinization of the rival, and a name for the luck of the future in which it holds. */
export interface Determinization {
  seed: string;
  type: Type;
  /** What the rival believes of us. */
  belief: Belief;
  /** Its forces as a multiple of our estimate of them, and ours as a multiple in its own. */
  theirs: number;
  ours: number;
}

/** Error of estimates of troops, and spread (in log odds) of what the rival may believe around what we suppose. */
const ERROR = 0.1;
const DOUBT = 0.8;

/** Type at share u of the belief: even steps of u give each type its share of a small number of them. */
function typeAt(belief: Belief, u: number): Type {
  const t = u < belief[0] ? 0 : u < belief[0] + belief[1] ? 1 : 2;
  return TYPES[t];
}

/** What the rival may believe of us: our own supposition, off by some log odds. */
function theirBelief(rules: Rules, view: SideView, u: number): Belief {
  const supposed = supposedBelief(view.dials.priorHostile[rivalOf(view.side)], view.own.heat);
  const held = Math.min(0.999, Math.max(0.001, supposed));
  return beliefOf(logistic(logit(held) + DOUBT * (2 * u - 1)), rules.level.sides[view.side].typeWeights);
}

/** `count` determinizations, the same for every plan that is weighed. Types are spread over the belief in even steps. */
export function determinizationsAt(
  rules: Rules,
  view: SideView,
  player: Player,
  count: number,
): Determinization[] {
  const seat = player.seat ?? view.side;
  const draw = stream(player.seed, view.week, 'expert', seat);
  const off = () => 1 + ERROR * (2 * draw() - 1);
  const offset = draw();
  const { belief } = view.mind;
  // Steps of the golden ratio, so that the first few determinizations are spread as evenly as all of them.
  return Array.from({ length: count }, (_, k): Determinization => {
    const place = offset + k * 0.6180339887498949;
    return {
      seed: `${player.seed}/expert/${seat}/${view.week}/${k}`,
      type: typeAt(belief, place - Math.floor(place)),
      belief: theirBelief(rules, view, draw()),
      theirs: off(),
      ours: off(),
    };
  });
}
