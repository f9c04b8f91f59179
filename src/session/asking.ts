/** Questions that views put to the rules about one seat's own view: named numbers, and what each crisis answer would mean. */
import {
  CRISIS_ANSWERS,
  type CrisisAnswer,
  type Indicator,
  type SideView,
  type State,
} from '../engine/index.js';
import type { Engine, Ground } from '../record/index.js';

/** A named number as the view's owner knows it; 0 where it cannot know it. */
export function numberOf({ engine, rules }: Ground, view: SideView, name: Indicator): number {
  return engine.indicator(engine.sightOf(rules, view), name) ?? 0;
}

/** What an answer costs and where it leads, as far as one's own view tells. */
export interface CrisisPrice {
  answer: CrisisAnswer;
  /** Political capital to be paid now. */
  capitalCost: number;
  /** The same if one gives this answer a round later. */
  capitalNext: number;
  /** Shared risk of losing control in this round, and in the next if nobody steps back. */
  riskNow: number;
  riskNext: number;
  /** Rung reached by going on from here. */
  rungNext: number;
}

/** The state as the view's owner imagines it: public numbers, its own forces, and its estimate of the rival's. */
function imagined(engine: Engine, view: SideView): State {
  const info = engine.infoOf(view);
  const rival = { ...view.rival, formations: view.mind.forces };
  const sides = view.side === 'west' ? { west: view.own, russia: rival } : { west: rival, russia: view.own };
  return { ...info, sides } as unknown as State;
}

/** What each answer in the open crisis would cost and risk; empty where there is none. */
export function crisisPrices({ engine, rules }: Ground, view: SideView): CrisisPrice[] {
  const { audienceCost, CRISIS_PRICE, DEEPEST, DEPTHS, stepRisk } = engine;
  const { crisis, side } = view;
  if (!crisis) return [];
  const info = engine.infoOf(view);
  const state = imagined(engine, view);
  const deeper = (by: number) => Math.min(DEEPEST, crisis.depth + by);
  const price = (answer: CrisisAnswer, depth: number): number => {
    const back = CRISIS_PRICE.capital * audienceCost(info, side, depth);
    return answer === 'backDown' ? back : answer === 'offRamp' ? CRISIS_PRICE.wayOut * back : 0;
  };
  const risk = stepRisk({ rules, state }, crisis.depth);
  return CRISIS_ANSWERS.map((answer) => ({
    answer,
    capitalCost: price(answer, crisis.depth),
    capitalNext: price(answer, deeper(1)),
    riskNow: answer === 'backDown' ? risk * CRISIS_PRICE.calmer : risk,
    riskNext: stepRisk({ rules, state }, deeper(1)),
    rungNext: DEPTHS.rung[answer === 'backDown' ? crisis.depth : deeper(1)] ?? 8,
  }));
}
