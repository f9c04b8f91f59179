/** Utilities of moves: named considerations that add up, linear in the mover's mood so that tables are cheap to make. */

import type { SideRules } from '../compiled.js';
import type { TypeVector } from '../level.js';
import type { Consideration } from '../vocabulary.js';
import type { Mood, Situation } from './situation.js';

/**
 * Weights of the considerations, tuned so that no consideration decides alone and that the types pool: a frightened seeker
 * arms much like an opportunist, and cheap talk tells little.
 */
export const WEIGHTS = {
  protect: 2.6,
  gain: 0.55,
  reassure: 0.55,
  conceal: 0.5,
  unity: 0.3,
  bargain: 0.14,
  answer: 0.22,
  restraint: 0.3,
} as const;

/** Heat at which there is nothing to answer: above it firmness is called for, below it goodwill. */
const CALM_HEAT = 0.3;
/** What it takes off a move that it would break an agreement: for everybody, and more for those to whom peace is dear. */
const BREACH = { all: 0.08, peace: 0.5 };
/** How much concealment fades as a side becomes ready, and the part of goodwill that needs no trust. */
const READY_FADE = 0.75;
const BASE_TRUST = 0.35;
/** What provoking a trusted rival takes off a sharp move, and how much less those mind who want gain (R134). */
const PROVOKE = { weight: 0.4, bold: 0.55 } as const;
/** By how much gain lures more, or less, as the rival is held to be weak or resolved (R131). */
const OPENING = 0.8;

/** One table of utilities split by what they depend on: u = base + fear·φ + trust·τ + heat·h + opening·(1 − 2·reputation), by move. */
export interface Linear {
  base: Float64Array;
  fear: Float64Array;
  trust: Float64Array;
  heat: Float64Array;
  opening: Float64Array;
}

/** How much a type minds provoking a rival that it trusts. */
const provoking = (vector: TypeVector): number => PROVOKE.weight * (1 - PROVOKE.bold * vector.gain);

function goodwill(vector: TypeVector, situation: Situation): { peace: number; conceal: number } {
  return {
    peace: WEIGHTS.reassure * vector.peace,
    conceal: WEIGHTS.conceal * vector.conceal * (1 - READY_FADE * situation.readiness),
  };
}

/** Workspace for a linear table over n moves. */
export function linearFor(n: number): Linear {
  return {
    base: new Float64Array(n),
    fear: new Float64Array(n),
    trust: new Float64Array(n),
    heat: new Float64Array(n),
    opening: new Float64Array(n),
  };
}

/** Fill `out` with the linear utilities of all moves for one type in a situation. */
export function fillLinear(out: Linear, side: SideRules, vector: TypeVector, situation: Situation): void {
  const c = side.coefficients;
  const { peace, conceal } = goodwill(vector, situation);
  const unity = WEIGHTS.unity * situation.divided;
  const bargain = WEIGHTS.bargain * situation.unsettled;
  const restraint = WEIGHTS.restraint * vector.peace * situation.tension;
  const gain = WEIGHTS.gain * vector.gain;
  const breach = BREACH.all + BREACH.peace * vector.peace;
  const provoke = provoking(vector);
  for (let a = 0; a < out.base.length; a++) {
    const provocation = c.provocation[a] as number;
    const reassure = c.reassure[a] as number;
    const kindly = peace * reassure + conceal * (c.show[a] as number);
    out.base[a] =
      gain * (c.gain[a] as number) +
      BASE_TRUST * kindly +
      unity * (c.unity[a] as number) +
      bargain * (c.bargain[a] as number) -
      restraint * (provocation > 0 ? provocation : 0) -
      breach * (situation.breaks[a] as number) -
      WEIGHTS.answer * CALM_HEAT * provocation -
      (c.price[a] as number);
    out.fear[a] = WEIGHTS.protect * vector.fear * (c.protect[a] as number);
    out.trust[a] = kindly - provoke * (provocation > 0 ? provocation : 0);
    out.heat[a] = WEIGHTS.answer * provocation;
    out.opening[a] = OPENING * gain * (c.gain[a] as number);
  }
}

/** The same utility of one move, taken apart by consideration. The parts sum to what the tables hold. */
export function partsOf(
  side: SideRules,
  vector: TypeVector,
  situation: Situation,
  mood: Mood,
  a: number,
): Record<Consideration, number> {
  const c = side.coefficients;
  const { peace, conceal } = goodwill(vector, situation);
  const provocation = c.provocation[a] as number;
  const reassure = c.reassure[a] as number;
  return {
    protect: WEIGHTS.protect * vector.fear * (c.protect[a] as number) * mood.fear,
    gain: WEIGHTS.gain * vector.gain * (c.gain[a] as number) * (1 + OPENING * (1 - 2 * mood.reputation)),
    reassure: peace * reassure * (BASE_TRUST + mood.trust),
    conceal: conceal * (c.show[a] as number) * (BASE_TRUST + mood.trust),
    unity: WEIGHTS.unity * situation.divided * (c.unity[a] as number),
    bargain: WEIGHTS.bargain * situation.unsettled * (c.bargain[a] as number),
    answer: WEIGHTS.answer * provocation * (mood.heat - CALM_HEAT),
    restraint:
      -(WEIGHTS.restraint * vector.peace * situation.tension + provoking(vector) * mood.trust) *
        (provocation > 0 ? provocation : 0) -
      (BREACH.all + BREACH.peace * vector.peace) * (situation.breaks[a] as number),
    price: -(c.price[a] as number),
  };
}
