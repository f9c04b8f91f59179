/** The advisers' answers in a crisis: what each answer costs and brings, by how likely the rival is held to stand firm. */
import { determinizationsAt, imagine } from '../ai/index.js';
import {
  audienceCost,
  type Belief,
  type ByType,
  CRISIS_PRICE,
  type CrisisAnswer,
  type CrisisView,
  DEEPEST,
  DEPTHS,
  FACE,
  FRIGHT,
  hostile,
  infoOf,
  logistic,
  type Rules,
  readAnswer,
  resolveScale,
  rivalOf,
  SHOWN,
  type SideView,
  stepRisk,
  TYPES,
  threshold,
  typeVector,
} from '../engine/index.js';
import { ADVISERS, type CrisisAdvice } from './types.js';
import { beliefBy } from './worlds.js';

/** What a war costs, what resolve is worth before one who is out for gain, and what alarm costs before one who is not: in scores. */
const WORTH = { war: 0.5, resolve: 0.25, alarm: 0.33 } as const;

const ANYTHING: [number, number][] = [
  [-1e3, 1e3],
  [-1e3, 1e3],
  [-1e3, 1e3],
];

/** Depth of the round before this one: an answer that goes up a rung makes the next round two steps deeper. */
function depthBefore({ depth, answers }: CrisisView): number {
  const last = answers.at(-1);
  const rose = last !== undefined && Object.values(last).includes('escalate');
  return Math.max(0, depth - (rose ? 2 : 1));
}

/** By type, the range in which the rival's resolve must lie, given that it answered as it did a round ago. */
function boundsBy(rules: Rules, view: SideView, crisis: CrisisView): [number, number][] {
  const rival = rivalOf(view.side);
  const last = crisis.answers.at(-1)?.[rival];
  return last
    ? readAnswer(infoOf(view), rival, vectorsOf(rules, view), depthBefore(crisis), ANYTHING, last).bounds
    : ANYTHING;
}

const vectorsOf = (rules: Rules, view: SideView) =>
  TYPES.map((type) => typeVector(rules.level, view.dials, rivalOf(view.side), type));

/** By type, the chance that the rival still stands at a depth, where its resolve lies within the bounds. */
function standsAt(rules: Rules, view: SideView, bounds: [number, number][], depth: number): ByType {
  const rival = rivalOf(view.side);
  return vectorsOf(rules, view).map((vector, t) => {
    const [low, high] = bounds[t] ?? [-1e3, 1e3];
    const scale = resolveScale(vector);
    const above = (from: number) => logistic(high / scale) - logistic(Math.max(low, from) / scale);
    const all = above(low);
    const limit = threshold(infoOf(view), rival, vector, depth);
    return all > 1e-9 ? Math.max(0, above(limit)) / all : limit < low ? 1 : 0;
  }) as ByType;
}

/** What stepping back alone costs at a depth: face in the end, capital, and what the rival holds of our resolve. */
function backCost(view: SideView, depth: number, gain: number): number {
  const publicness = DEPTHS.publicness[depth] ?? 1;
  const seen = SHOWN.unseen + (1 - SHOWN.unseen) * publicness;
  const face = view.own.backdowns < FACE.most ? FACE.each : 0;
  const capital = (0.05 * CRISIS_PRICE.capital * audienceCost(infoOf(view), view.side, depth)) / 20;
  return face + capital + WORTH.resolve * gain * SHOWN.lost * seen;
}

/** Rounds that an adviser thinks ahead: by then a crisis has reached its depth. */
const AHEAD = 5;

/** What the rounds of a crisis cost and bring before one type of rival, by how often both have stood. */
interface Rounds {
  /** Chance that the rival has stood in all rounds before, and in this one too. */
  before: number;
  after: number;
  depth: number;
}

/** What it is worth to stand firm for some rounds and then to look for a way out, against one type. */
function worthOfHolding(view: SideView, rounds: readonly Rounds[], hold: number, gain: number, risk: Risk) {
  let worth = 0;
  for (let k = 0; k <= hold; k++) {
    const round = rounds[k];
    if (!round) break;
    const publicness = DEPTHS.publicness[round.depth] ?? 1;
    const yields = round.before - round.after;
    worth -= round.before * risk(round.depth);
    if (k === hold) worth -= round.after * CRISIS_PRICE.wayOut * backCost(view, round.depth, gain);
    else {
      const won = WORTH.resolve * gain * SHOWN.won * (SHOWN.unseen + (1 - SHOWN.unseen) * publicness);
      const alarm = WORTH.alarm * (1 - gain) * FRIGHT.firm * (FRIGHT.unseen + publicness);
      worth += yields * won - round.before * alarm;
    }
  }
  return worth;
}

/** The price in scores of the shared risk of one round at a depth. */
type Risk = (depth: number) => number;

function riskIn(rules: Rules, view: SideView): Risk {
  const player = { seed: `advice/${view.level.hash}`, strategy: 'policy', skill: 'regular' } as const;
  const [mind] = determinizationsAt(rules, view, player, 1);
  if (!mind) throw new Error('one guess was asked for');
  const state = imagine(rules, view, mind, 1, view.side);
  return (depth) => WORTH.war * stepRisk({ rules, state }, depth);
}

/** The answer of one who believes this: to hold out for as long as that is worth most, or to step back at once. */
function answerFor(rules: Rules, view: SideView, crisis: CrisisView, belief: Belief): CrisisAnswer {
  const bounds = boundsBy(rules, view, crisis);
  const risk = riskIn(rules, view);
  const depths = Array.from({ length: AHEAD + 1 }, (_, k) => Math.min(DEEPEST, crisis.depth + k));
  const standing = depths.map((depth) => standsAt(rules, view, bounds, depth));
  const mean = (of: (t: 0 | 1 | 2) => number) => belief[0] * of(0) + belief[1] * of(1) + belief[2] * of(2);
  const holding = depths.map((_, hold) =>
    mean((t) => {
      const rounds = depths.map(
        (depth, k): Rounds => ({
          before: k === 0 ? 1 : (standing[k - 1]?.[t] ?? 1),
          after: standing[k]?.[t] ?? 1,
          depth,
        }),
      );
      return worthOfHolding(view, rounds, hold, t === 0 ? 0 : 1, risk);
    }),
  );
  const back = -risk(crisis.depth) * CRISIS_PRICE.calmer - backCost(view, crisis.depth, hostile(belief));
  const longest = holding.reduce((best, worth, k) => (worth > (holding[best] as number) ? k : best), 0);
  if (back > (holding[longest] as number)) return 'backDown';
  return longest > 0 ? 'standFirm' : 'offRamp';
}

/** What each adviser would answer in the round that is open, in the order of ADVISERS; none where no crisis is open. */
export function adviseCrisis(rules: Rules, view: SideView, evidence: Belief): CrisisAdvice[] {
  const { crisis } = view;
  if (!crisis) return [];
  const stands = standsAt(rules, view, boundsBy(rules, view, crisis), crisis.depth);
  return ADVISERS.map((adviser) => {
    const belief = beliefBy(adviser, evidence);
    return {
      adviser,
      belief,
      answer: answerFor(rules, view, crisis, belief),
      stands: belief[0] * stands[0] + belief[1] * stands[1] + belief[2] * stands[2],
    };
  });
}
