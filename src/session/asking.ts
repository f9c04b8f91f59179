/** Questions that views put to the rules about one seat's own view: named numbers, and what each crisis answer would mean. */
import {
  type Belief,
  CRISIS_ANSWERS,
  type CrisisAnswer,
  type CrisisView,
  coverage,
  FACE,
  FRIGHT,
  gravity,
  type Indicator,
  impressionAfter,
  impressionOf,
  LAPSE,
  moveOf,
  type Order,
  RULES_VERSION,
  rivalOf,
  SCORE_PARTS,
  type ScorePart,
  SHOWN,
  type Shifts,
  type Side,
  type SideView,
  type State,
  scoreParts,
  WHOLE,
} from '../engine/index.js';
import type { Engine, Ground } from '../record/index.js';
import type { Match } from './match.js';

/** Version of the rules from which minds keep alarm, pressure and a reputation for resolve, and the ground can change. */
const SINCE = 2;

/**
 * Does a match keep what weeks leave besides belief? Whatever is shown of alarm, pressure, reputation, ground and the parts
 * of a score asks this first: matches of earlier rules have none of it.
 */
export const keepsImpressions = ({ engine }: Pick<Ground, 'engine'>): boolean =>
  engine.RULES_VERSION >= SINCE;

/** Has a match advisers? They think by the present rules, and so only about matches of these. */
export const hasAdvisers = ({ engine }: Pick<Ground, 'engine'>): boolean =>
  engine.RULES_VERSION === RULES_VERSION;

/**
 * What an unbiased observer at a seat believes of the rival by now: it has seen what the seat has seen and nothing else, so
 * that the seat's advisers may go by it.
 */
export const evidenceOf = ({ state }: Match, side: Side): Belief => state.observers[side].belief;

/** A named number as the view's owner knows it; 0 where it cannot know it. */
export function numberOf({ engine, rules }: Ground, view: SideView, name: Indicator): number {
  return engine.indicator(engine.sightOf(rules, view), name) ?? 0;
}

/** What becomes of an answer of one's own when the rival answers in a certain way. */
export interface CrisisMeeting {
  theirs: CrisisAnswer;
  /** Shared risk of losing control in this round, from 0 to 1. */
  risk: number;
  /** How it ends; null where it goes on. */
  ends: 'backedDown' | 'offRamp' | 'draw' | null;
  /** The rung on which the ladder stands once the next round is answered, where it goes on. */
  rung: number;
  /** The match ends with it: in a limited war after an attack, or as one side has stepped back before everybody. */
  final: boolean;
}

/** What an answer costs and where it leads, as far as one's own view tells. */
export interface CrisisPrice {
  answer: CrisisAnswer;
  /** Political capital to be paid now, where the rival stands firm. */
  capitalCost: number;
  /** Capital that stepping back costs a round later, after this answer; for a way out, what the way out costs then; null where there is no later round. */
  capitalNext: number | null;
  /** What it meets, answer by answer of the rival. */
  meets: CrisisMeeting[];
  /** What it would show them of us; null under rules that keep no such thing. */
  shows: CrisisShow | null;
}

/** What an answer leaves in the rival, as we must suppose, in shares of 1; the rival is taken to stand firm. */
export interface CrisisShow {
  /** Change of our reputation for resolve now, and if one gives this answer a round later; null where there is none. */
  reputation: number;
  reputationNext: number | null;
  /** Change of our reputation if they step back from it. */
  won: number;
  /** Change of their alarm. */
  alarm: number;
  /** What it takes off our score in the end. */
  face: number;
}

/** The state as the view's owner imagines it: public numbers, its own forces, and its estimate of the rival's. */
function imagined(engine: Engine, view: SideView): State {
  const info = engine.infoOf(view);
  const rival = { ...view.rival, formations: view.mind.forces };
  const sides = view.side === 'west' ? { west: view.own, russia: rival } : { west: rival, russia: view.own };
  return { ...info, sides } as unknown as State;
}

/** Within what is left of a scale from 0 to 1. */
const held = (value: number, by: number): number => Math.min(1, Math.max(0, value + by)) - value;

function showOf(
  { engine }: Pick<Ground, 'engine'>,
  { own }: SideView,
  answer: CrisisAnswer,
  depths: [number, number | null],
): CrisisShow {
  const publicness = (depth: number) => engine.DEPTHS.publicness[depth] ?? 1;
  const seen = (depth: number) => SHOWN.unseen + (1 - SHOWN.unseen) * publicness(depth);
  const lost = answer === 'backDown' ? 1 : answer === 'offRamp' ? engine.CRISIS_PRICE.wayOut : 0;
  const firm = answer === 'escalate' ? 2 : answer === 'standFirm' ? 1 : 0;
  const [now, next] = depths;
  return {
    reputation: held(own.reputation, -SHOWN.lost * lost * seen(now)),
    reputationNext: next === null ? null : held(own.reputation, -SHOWN.lost * lost * seen(next)),
    won: firm > 0 ? held(own.reputation, SHOWN.won * seen(now)) : 0,
    alarm: held(own.alarm, FRIGHT.firm * firm * (FRIGHT.unseen + publicness(now))),
    face: answer === 'backDown' && own.backdowns < FACE.most ? FACE.each : 0,
  };
}

/** How a round ends by its two answers, as the rules have it; null where it goes on. */
function endOf(engine: Engine, depth: number, both: readonly CrisisAnswer[]): CrisisMeeting['ends'] {
  const count = (answer: CrisisAnswer) => both.filter((one) => one === answer).length;
  if (count('backDown') > 0) return 'backedDown';
  const leaving = count('offRamp');
  if (leaving === 2 || (leaving === 1 && count('escalate') === 0)) return 'offRamp';
  return depth >= engine.DEEPEST ? 'draw' : null;
}

/** Depth from which stepping back alone ends the match. The rules keep it to themselves; a test holds this to them. */
const DECISIVE = 4;

/** Does the match end where a round of these answers ends? */
function isFinal({ attack, depth }: CrisisView, both: readonly CrisisAnswer[]): boolean {
  return attack !== null || (depth >= DECISIVE && both.filter((one) => one === 'backDown').length === 1);
}

/** The depth of the next round after two answers: one deeper, two where anybody goes up a rung. */
const deeperThan = (engine: Engine, depth: number, both: readonly CrisisAnswer[]): number =>
  Math.min(engine.DEEPEST, depth + (both.includes('escalate') ? 2 : 1));

/** The rung on which the ladder stands once the open round is answered, whatever both answer; control is not lost. */
export function rungAfterRound({ engine }: Pick<Ground, 'engine'>, { crisis, rung }: SideView): number {
  return crisis ? Math.max(rung, engine.DEPTHS.rung[crisis.depth] ?? 8) : rung;
}

/** What each answer in the open crisis would cost and risk; empty where there is none. */
export function crisisPrices(ground: Ground, view: SideView): CrisisPrice[] {
  const { engine, rules } = ground;
  const { audienceCost, CRISIS_PRICE, DEPTHS, stepRisk } = engine;
  const { crisis, side } = view;
  if (!crisis) return [];
  const { depth } = crisis;
  const info = engine.infoOf(view);
  const risk = stepRisk({ rules, state: imagined(engine, view) }, depth);
  const back = (at: number): number => CRISIS_PRICE.capital * audienceCost(info, side, at);
  const share = (answer: CrisisAnswer) =>
    answer === 'backDown' ? 1 : answer === 'offRamp' ? CRISIS_PRICE.wayOut : 0;
  const meet = (answer: CrisisAnswer, theirs: CrisisAnswer): CrisisMeeting => {
    const both = [answer, theirs];
    const calmer = both.includes('backDown') || (answer === 'offRamp' && theirs === 'offRamp');
    const ends = endOf(engine, depth, both);
    return {
      theirs,
      risk: calmer ? risk * CRISIS_PRICE.calmer : risk,
      ends,
      final: ends !== null && isFinal(crisis, both),
      rung: Math.max(rungAfterRound(ground, view), DEPTHS.rung[deeperThan(engine, depth, both)] ?? 8),
    };
  };
  return CRISIS_ANSWERS.map((answer) => {
    const next = depth < engine.DEEPEST ? deeperThan(engine, depth, [answer]) : null;
    return {
      answer,
      capitalCost: share(answer) * back(depth),
      capitalNext: next === null ? null : (answer === 'offRamp' ? CRISIS_PRICE.wayOut : 1) * back(next),
      meets: CRISIS_ANSWERS.map((theirs) => meet(answer, theirs)),
      shows: keepsImpressions(ground) ? showOf(ground, view, answer, [depth, next]) : null,
    };
  });
}

/** The shared risk of losing control if both stand firm from here: round by round to the deepest, each from 0 to 1. */
export function crisisRisks({ engine, rules }: Ground, view: SideView): number[] {
  if (!view.crisis) return [];
  const state = imagined(engine, view);
  const risks: number[] = [];
  for (let depth = view.crisis.depth; depth <= engine.DEEPEST; depth++) {
    risks.push(engine.stepRisk({ rules, state }, depth));
  }
  return risks;
}

/**
 * How a week's orders as written move what the rival must be supposed to feel, named part by part; null under rules that
 * keep no such thing. An order that slipped, and a crisis, are not among the parts.
 */
export function supposedShifts(ground: Ground, morning: SideView, orders: readonly Order[]): Shifts | null {
  if (!keepsImpressions(ground)) return null;
  const acts = orders.flatMap((order) => moveOf(ground.rules, morning.side, order.move) ?? []);
  const shifts: Shifts = { alarm: [], reputation: [] };
  impressionAfter(impressionOf(morning.own), acts, morning.mind.pressure, shifts);
  return shifts;
}

/** Is a side under so much pressure that it takes its offers back this week, even if the rival does nothing sharp any more? */
export function takesBackOffers(ground: Ground, { mind }: SideView): boolean {
  return keepsImpressions(ground) && impressionAfter(impressionOf(mind), [], 0).pressure > LAPSE;
}

/** Weight of the heart of the quarrel in what is agreed from which it is settled. The rules keep it to themselves; a test holds this to them. */
const HEART = 0.5;

/**
 * May a side end the match in a settlement by accepting the rival's open offer? By R96, if the country between consents to
 * all of it and nobody attacks. `tabling` says that its own sheet puts terms on the table. False where it is not known to.
 */
export function settlesByAccepting(ground: Ground, view: SideView, tabling: boolean): boolean {
  const { table, own, rival, side } = view;
  const offer = table.offers[rivalOf(side)];
  if (!offer || !hasAdvisers(ground) || !rival.tabled || !(own.tabled || tabling)) return false;
  const agreed = { ...table.agreed };
  for (const [id, step] of Object.entries(offer.terms)) agreed[id] = Math.max(agreed[id] ?? 0, step);
  const more = Object.values(offer.terms).some((step) => step > 0);
  const core = ground.rules.level.issues.every((issue) => !issue.core || (agreed[issue.id] ?? 0) > 0);
  const inWords = table.form === 'verbal' && offer.form === 'verbal';
  const whole = coverage(ground.rules, agreed) >= WHOLE && gravity(ground.rules, agreed) >= HEART;
  return more && core && !inWords && whole;
}

/** The parts of a side's score in a match that is over, in their order; null under rules that name none. */
export function scorePartsOf(match: Match, side: Side): { part: ScorePart; amount: number }[] | null {
  const { outcome } = match.state;
  if (!outcome || !keepsImpressions(match)) return null;
  const parts = scoreParts(match.rules, match.state, side, outcome.kind, outcome.cause, outcome.by);
  return SCORE_PARTS.map((part) => ({ part, amount: parts[part] }));
}
