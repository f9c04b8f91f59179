/** Stage 11, crisis: how one opens, one sealed round of it, and what its end costs. */

import { typeVector, typeVectors } from '../dials.js';
import { type Shift, type ShiftCode, shifted } from '../perception/impression.js';
import { audienceCost, DEEPEST, DEPTHS, readAnswer, resolveScale } from '../policy/crisis.js';
import { chance, logisticDraw } from '../random.js';
import type { CrisisState } from '../state.js';
import {
  type Attack,
  type BySide,
  bySide,
  type CrisisAnswer,
  type ReasonCode,
  rivalOf,
  SIDES,
  type Side,
} from '../vocabulary.js';
import { type CrisisSeed, luck, type Week, type WeekStage } from './context.js';
import { proneness } from './incidents.js';

const GRAVITY = { attack: 4, redLine: 3, challenge: 2, incident: 1 } as const;
/** Share of accidents at the top that turn nuclear. */
const NUCLEAR_SHARE = 0.1;
/** Rounds after which both sides are simply tired of it. */
const LAST_ROUND = 8;
/** Depth from which stepping back ends the match: everybody saw it. */
const DECISIVE_DEPTH = 4;
/** Capital for each unit of audience cost; the part of it that a lone way out costs; how far stepping back lowers the risk. */
export const CRISIS_PRICE = { capital: 10, wayOut: 0.35, calmer: 0.25 } as const;
const CODES: Record<CrisisAnswer, ReasonCode> = {
  standFirm: 'stoodFirm',
  escalate: 'escalatedCrisis',
  offRamp: 'soughtOffRamp',
  backDown: 'steppedBack',
};

/** Orders that crossed a red line of the other side, as it saw them, and attacks short of a large war. */
function seedsOf(week: Week): void {
  for (const side of SIDES) {
    const lines = week.rules.level.sides[side].redLines;
    const crossed = week.sightings[side].find(({ order }) => lines.includes(order.move));
    if (crossed)
      week.seeds.push({
        cause: 'redLine',
        by: rivalOf(side),
        move: crossed.order.move,
        attack: null,
        depth: 2,
      });
    const attack = week.attacks[side];
    if (attack && attack !== 'full') {
      week.seeds.push({ cause: 'attack', by: side, move: null, attack, depth: DEEPEST });
    }
  }
}

/** The graver of two attacks short of a large war: taking ground before striking from the air. */
function graver(a: Attack | null, b: Attack | null): Attack | null {
  return a === 'incursion' || b === 'incursion' ? 'incursion' : (a ?? b);
}

/** A crisis that comes from both sides at once in the same way is nobody's: so that swapping seats swaps nothing. */
function gravest(seeds: readonly CrisisSeed[]): CrisisSeed | null {
  let best = seeds[0] ?? null;
  for (const seed of seeds.slice(1)) {
    if (!best || GRAVITY[seed.cause] > GRAVITY[best.cause]) best = seed;
    else if (GRAVITY[seed.cause] === GRAVITY[best.cause] && seed.by !== best.by) {
      const attack = best.attack === seed.attack ? best.attack : graver(best.attack, seed.attack);
      best = { ...best, by: null, move: null, attack, depth: Math.max(best.depth, seed.depth) };
    }
  }
  return best;
}

/** Open a crisis if the week calls for one and nothing graver has ended the match. */
export const crisisStage: WeekStage = {
  name: 'crisis',
  run(week) {
    const { rules, state } = week;
    seedsOf(week);
    const over =
      week.resigned.length > 0 ||
      week.coups.length > 0 ||
      SIDES.some((side) => week.attacks[side] === 'full');
    const seed = gravest(week.seeds);
    if (over || !seed) return;
    const unknown = (): [number, number][] => [
      [-1e3, 1e3],
      [-1e3, 1e3],
      [-1e3, 1e3],
    ];
    state.crisis = {
      cause: seed.cause,
      by: seed.by,
      move: seed.move,
      attack: seed.attack,
      round: 1,
      depth: seed.depth,
      startRung: state.rung,
      resolve: bySide((side) =>
        logisticDraw(
          luck(week, 'resolve', side),
          resolveScale(typeVector(rules.level, state.dials, side, state.types[side])),
        ),
      ),
      bounds: bySide(unknown),
      answers: [],
    };
    week.facts?.push({ kind: 'crisisOpened', to: 'all', cause: seed.cause, by: seed.by, move: seed.move });
  },
};

/** Risk of losing control in one step at a depth, 0–1. */
export function stepRisk(week: Pick<Week, 'rules' | 'state'>, depth: number): number {
  return Math.min(1, (DEPTHS.control[depth] ?? 0) * proneness(week.rules, week.state));
}

function note(week: Week, crisis: CrisisState, answers: BySide<CrisisAnswer>): void {
  const { rules, state } = week;
  for (const side of SIDES) {
    const vectors = typeVectors(rules.level, state.dials, side);
    const { likelihood, bounds } = readAnswer(
      state,
      side,
      vectors,
      crisis.depth,
      crisis.bounds[side],
      answers[side],
    );
    crisis.bounds[side] = bounds;
    state.pending.push({ by: side, code: CODES[answers[side]], move: crisis.move, likelihood });
  }
}

/** Reputation that stepping back costs and that holding out brings; half of it even where nobody else saw it (R137). */
export const SHOWN = { lost: 0.55, won: 0.3, unseen: 0.5 } as const;
/** Alarm that a firm answer raises, in private and more in public; going up a rung counts twice (R138). */
export const FRIGHT = { firm: 0.05, unseen: 0.3 } as const;

/** Everybody saw what a side did in a crisis: move what is held of it, and tell the one who holds it why. */
function show(week: Week, side: Side, what: 'alarm' | 'reputation', code: ShiftCode, by: number): void {
  if (by === 0) return;
  const { state } = week;
  const reader = rivalOf(side);
  const mind = state.minds[reader];
  const before = mind[what];
  const shifts: Shift[] | null = week.facts ? [] : null;
  mind[what] = shifted(before, code, by, shifts);
  state.sides[side][what] = shifted(state.sides[side][what], code, by, null);
  for (const sample of state.observers[side].samples) sample[what] = shifted(sample[what], code, by, null);
  if (shifts)
    week.facts?.push({ kind: 'felt', to: reader, side: reader, what, before, after: mind[what], shifts });
}

/** Firm answers frighten: those who want only safety remember them. */
function frighten(week: Week, answers: BySide<CrisisAnswer>, depth: number): void {
  for (const side of SIDES) {
    const firm = answers[side] === 'escalate' ? 2 : answers[side] === 'standFirm' ? 1 : 0;
    const seen = FRIGHT.unseen + (DEPTHS.publicness[depth] ?? 1);
    show(week, side, 'alarm', 'stoodFirm', FRIGHT.firm * firm * seen);
  }
}

/** What a crisis shows of the resolve of one who stepped back alone, and of the one who held out. */
function showResolve(week: Week, loser: Side, depth: number, share: number): void {
  const seen = share * (SHOWN.unseen + (1 - SHOWN.unseen) * (DEPTHS.publicness[depth] ?? 1));
  show(week, loser, 'reputation', 'steppedBack', -SHOWN.lost * seen);
  show(week, rivalOf(loser), 'reputation', 'heldOut', SHOWN.won * seen);
}

/** The price of stepping back, in capital, support at home, record and promises; the winner grows bolder. */
function pay(week: Week, loser: Side, depth: number, share: number): number {
  const { state } = week;
  const publicness = DEPTHS.publicness[depth] ?? 1;
  const cost = share * audienceCost(state, loser, depth);
  week.changes.add(`capital.${loser}`, -CRISIS_PRICE.capital * cost, null, 'steppedBack');
  week.changes.add(`homeFront.${loser}`, -0.2 * cost, null, 'steppedBack');
  week.changes.add(`record.${loser}`, -0.3 * cost, null, 'steppedBack');
  week.changes.add(
    `commitments.${loser}`,
    -0.5 * share * publicness * state.sides[loser].commitments,
    null,
    'steppedBack',
  );
  week.changes.add(`boldness.${rivalOf(loser)}`, 0.6 * share * publicness, null, 'steppedBack');
  return cost;
}

export type CrisisEnd = {
  how: 'backedDown' | 'offRamp' | 'draw' | 'attack' | 'accident';
  loser: Side | null;
  decisive: boolean;
  nuclear: boolean;
};

/** One round: sealed answers revealed together. Returns how the crisis ended, or null while it goes on. */
export function crisisRound(week: Week, answers: BySide<CrisisAnswer>): CrisisEnd | null {
  const { state } = week;
  const crisis = state.crisis;
  if (!crisis) return null;
  note(week, crisis, answers);
  crisis.answers.push(answers);
  const backing = SIDES.filter((side) => answers[side] === 'backDown');
  const leaving = SIDES.filter((side) => answers[side] === 'offRamp');
  const rising = SIDES.filter((side) => answers[side] === 'escalate').length;
  const depth = crisis.depth;
  const rung = DEPTHS.rung[depth] ?? 8;
  state.crisisPeak = Math.max(state.crisisPeak, rung);
  state.rung = Math.max(state.rung, rung);
  state.peakRung = Math.max(state.peakRung, state.rung);
  frighten(week, answers, depth);
  const risk = stepRisk(week, depth);
  const draw = luck(week, `crisis${crisis.round}`);
  const calmer = backing.length > 0 || leaving.length === 2;
  const accident = chance(draw, calmer ? risk * CRISIS_PRICE.calmer : risk);
  const nuclear = chance(draw, NUCLEAR_SHARE) && rung >= 8;
  week.facts?.push({ kind: 'crisisRound', to: 'all', round: crisis.round, depth, answers, risk });
  week.facts?.push({
    kind: 'luck',
    to: 'debrief',
    what: 'crisisAccident',
    chance: calmer ? risk * CRISIS_PRICE.calmer : risk,
    happened: accident,
  });
  if (accident) return { how: 'accident', loser: null, decisive: true, nuclear };
  if (backing.length > 0) {
    const loser = backing.length === 1 ? (backing[0] ?? null) : null;
    if (loser) showResolve(week, loser, depth, 1);
    for (const side of backing) {
      pay(week, side, depth, backing.length === 1 ? 1 : 0.5);
      state.sides[side].backdowns += 1;
    }
    return { how: 'backedDown', loser, decisive: loser !== null && depth >= DECISIVE_DEPTH, nuclear: false };
  }
  if (leaving.length === 2) return { how: 'offRamp', loser: null, decisive: false, nuclear: false };
  if (leaving.length === 1 && rising === 0) {
    for (const side of leaving) {
      pay(week, side, depth, CRISIS_PRICE.wayOut);
      showResolve(week, side, depth, CRISIS_PRICE.wayOut);
    }
    return { how: 'offRamp', loser: leaving[0] ?? null, decisive: false, nuclear: false };
  }
  if (depth >= DEEPEST || crisis.round >= LAST_ROUND)
    return { how: 'draw', loser: null, decisive: false, nuclear: false };
  crisis.depth = Math.min(DEEPEST, depth + 1 + Math.min(1, rising));
  crisis.round += 1;
  week.changes.add('tension', 2, null, 'crisis');
  week.changes.apply(state);
  return null;
}

/** What the end of a crisis leaves behind. */
export function settleCrisis(week: Week, end: CrisisEnd): void {
  const { state } = week;
  const crisis = state.crisis;
  if (!crisis) return;
  const cost = end.loser
    ? audienceCost(state, end.loser, crisis.depth) * (end.how === 'offRamp' ? CRISIS_PRICE.wayOut : 1)
    : 0;
  week.changes.add('tension', end.how === 'draw' ? 3 : -6, null, 'crisis');
  week.changes.apply(state);
  week.facts?.push({
    kind: 'crisisEnded',
    to: 'all',
    how: crisis.attack && end.how !== 'accident' ? 'attack' : end.how,
    loser: end.loser,
    cost,
  });
}
