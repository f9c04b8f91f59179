/** The moments that mattered to a side: what was misread, where the prospects turned, and what else could have been done. */
import { bySide, rivalOf, type Side } from '../engine/index.js';
import {
  alternativeOf,
  type Choosing,
  type Point,
  pointsOf,
  ranked,
  rolledAt,
  spread,
  workOfRanking,
} from './alternatives.js';
import { type Candidate, without } from './candidates.js';
import { certain, meanOf, meanShift, shareChange, shareOf, UNIT } from './estimate.js';
import { lookAhead, type Prospect, prospectsOf } from './prospects.js';
import { allReadings, mattered, mostMisread } from './readings.js';
import { noSamples } from './rollout.js';
import { type Part, type Plan, rollAll } from './steps.js';
import { type Study, stepsOf, weekOf } from './study.js';
import { minus, sheetOf } from './turning.js';
import type { Alternative, Estimate, Moment, MomentKind, MoveReading, Shift } from './types.js';

/** Moments that are told. */
const TOLD = 3;
/** A crisis of so many rounds is always told: it is what a player remembers of the match. */
const LONG_CRISIS = 3;
/** Rollouts after each week by which the moments are found: at first, and then. */
const FIRST = 8;
const THEN = 16;
/** Rollouts by which the figures of a moment, and its alternative, are judged. */
const JUDGED = 48;
/** Alternatives that are tried at a moment, and how one of them is chosen. */
const TRIED = 16;
const CHOOSING: readonly Choosing[] = [
  { rollouts: 2, keep: 5 },
  { rollouts: 8, keep: 1 },
];

/** A moment as it is picked. */
interface Picked {
  kind: MomentKind;
  week: number;
  misread: MoveReading | null;
}

const meanOfAll = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** How much a week moved P(war) and the side's own score, 0–2. */
function movedBy(prospects: readonly Prospect[], week: number, side: Side): number {
  const [from, to] = [prospects[week - 1]?.samples, prospects[week]?.samples];
  if (!from || !to) return 0;
  const war = meanOfAll(to.war) - meanOfAll(from.war);
  const score = meanOfAll(to.score[side]) - meanOfAll(from.score[side]);
  return Math.abs(war) + Math.abs(score);
}

/** The week of the longest crisis, the latest of several, if it was a long one. */
function longCrisis(study: Study): number | null {
  const rounds = study.record.orders.map(({ crisis }) => crisis.length);
  const most = Math.max(0, ...rounds);
  return most >= LONG_CRISIS ? rounds.lastIndexOf(most) + 1 : null;
}

/**
 * Which moments: the week that moved most, a long crisis, then the most misread move of each side in another week if there is
 * one; what is missing is made up by further weeks that moved much.
 */
function pick(
  prospects: readonly Prospect[],
  side: Side,
  readings: Record<Side, readonly MoveReading[]>,
  crisis: number | null,
): Picked[] {
  const weeks = Array.from({ length: prospects.length - 1 }, (_, w) => w + 1);
  const byMove = weeks
    .map((week) => ({ week, by: movedBy(prospects, week, side) }))
    .sort((a, b) => b.by - a.by || a.week - b.week)
    .map(({ week }) => week);
  const picked: Picked[] = [];
  const isFree = (week: number): boolean => !picked.some((one) => one.week === week);
  const turn = (): void => {
    const week = byMove.find(isFree);
    if (week !== undefined) picked.push({ kind: 'turning', week, misread: null });
  };
  const misread = (kind: MomentKind, whose: Side): void => {
    const clear = mostMisread(readings[whose]).filter(mattered);
    const found = clear.find(({ week }) => isFree(week)) ?? clear[0];
    if (found) picked.push({ kind, week: found.week, misread: found });
  };
  turn();
  if (crisis !== null && isFree(crisis)) picked.push({ kind: 'crisis', week: crisis, misread: null });
  misread('oursMisread', side);
  if (picked.length < TOLD) misread('theirsMisread', rivalOf(side));
  while (picked.length < TOLD && byMove.some(isFree)) turn();
  return picked.sort((a, b) => a.week - b.week);
}

/** The figures before and after a week, by the same luck. */
function shifts(before: Prospect, after: Prospect, side: Side): Pick<Moment, 'pWar' | 'score'> {
  const [from, to] = [before.samples, after.samples];
  const n = to.war.length;
  const { over } = after;
  const pWar: Shift = {
    from: shareOf(from.war),
    to: over ? certain(to.war[0] ?? 0, n) : shareOf(to.war),
    change: shareChange(minus(to.war, from.war)),
  };
  const shift = meanShift(from.score[side], to.score[side], UNIT);
  const end: Estimate = over ? certain(over.score[side], n) : meanOf(to.score[side], UNIT);
  return { pWar, score: { ...shift, to: end } };
}

function momentOf(
  study: Study,
  side: Side,
  { kind, week, misread }: Picked,
  prospects: readonly Prospect[],
  readings: Record<Side, readonly MoveReading[]>,
): Moment {
  const { recorded } = weekOf(study, week);
  const [before, after] = [prospects[week - 1], prospects[week]];
  if (!before || !after) throw new Error(`the match has no week ${week}`);
  return {
    kind,
    week,
    misread,
    moves: bySide((who) => sheetOf(recorded[who])),
    crisis: recorded.crisis,
    readings: bySide((who) => readings[who].filter((one) => one.week === week)),
    ...shifts(before, after, side),
    instead: null,
  };
}

/** A turn of the prospects moves the risk, or the worth, by at least this; both go from 0 to 1. */
const LEAST = 0.02;

const isClear = ({ change: { mean, low, high } }: Shift): boolean =>
  (low > 0 || high < 0) && Math.abs(mean) >= LEAST;

/** Is there something to tell? A turn of the prospects has to be clear and large enough to be seen; where nothing is, the first is told all the same. */
function worthTelling(moments: readonly Moment[]): boolean[] {
  const clear = moments.map(({ kind, pWar, score }) => kind !== 'turning' || isClear(pWar) || isClear(score));
  return clear.some(Boolean) ? clear : clear.map((_, at) => at === 0);
}

/** Does a candidate do something else with this order of the sheet? */
const touches = ({ instead }: Candidate, index: number, point: Point): boolean =>
  typeof point.played !== 'string' && instead.played === point.played.orders[index];

/** Where something else is looked for at a moment, and among what; null where there is nothing. */
function choiceAt(study: Study, side: Side, { kind, week, misread }: Picked): Point | null {
  const last = study.record.orders.length;
  const [sheet, ...rounds] = pointsOf(study, week, side);
  if (kind === 'turning' || kind === 'crisis') return rounds[0] ?? sheet ?? null;
  if (!misread || !sheet) return null;
  if (kind === 'oursMisread')
    return { ...sheet, candidates: sheet.candidates.filter((one) => touches(one, misread.index, sheet)) };
  if (week < last) return pointsOf(study, week + 1, side)[0] ?? null;
  const [theirs] = pointsOf(study, week, rivalOf(side));
  if (!theirs || typeof theirs.played === 'string') return null;
  return { ...theirs, candidates: [without(theirs.played, misread.index)] };
}

/** Rollouts that looking for something else takes. */
function workAt({ candidates }: Point): number {
  const tried = Math.min(TRIED, candidates.length);
  return (tried > 1 ? workOfRanking(tried, CHOOSING) : 0) + (tried > 0 ? 2 * JUDGED : 0);
}

/** The best of what else could have been done, chosen by other luck than that by which it is judged. */
function* insteadAt(total: number, at: Point): Part<Alternative | null> {
  const point = { ...at, candidates: spread(at.candidates, TRIED) };
  const [best] = point.candidates.length > 1 ? yield* ranked(total, point, CHOOSING) : point.candidates;
  if (!best) return null;
  const [played, tried] = [noSamples(), noSamples()];
  yield* rollAll(total, [
    rolledAt(point, point.played, 'judge', played, JUDGED),
    rolledAt(point, best.sheet, 'judge', tried, JUDGED),
  ]);
  return alternativeOf(point, best, played, tried);
}

/** The moments that mattered to a side, told early and roughly, then better. Work is counted in rollouts. */
export function* momentsOf(study: Study, side: Side): Plan<'moments'> {
  const readings = allReadings(study.ground, stepsOf(study));
  const prospects = prospectsOf(study);
  const crisis = longCrisis(study);
  const open = (weeks: Iterable<number>): number =>
    [...weeks].filter((week) => prospects[week]?.over === null).length;
  let total = open(prospects.keys()) * THEN;
  const now = (picked: readonly Picked[]): Moment[] =>
    picked.map((one) => momentOf(study, side, one, prospects, readings));
  yield* lookAhead(total, prospects, prospects.keys(), FIRST);
  yield { total, found: now(pick(prospects, side, readings, crisis)) };
  yield* lookAhead(total, prospects, prospects.keys(), THEN);
  const all = pick(prospects, side, readings, crisis);
  const weeks = new Set(all.flatMap(({ week }) => [week - 1, week]));
  total += open(weeks) * (JUDGED - THEN);
  yield* lookAhead(total, prospects, weeks, JUDGED);
  const told = worthTelling(now(all));
  const picked = all.filter((_, at) => told[at]);
  const choices = picked.map((one) => choiceAt(study, side, one));
  for (const choice of choices) total += choice ? workAt(choice) : 0;
  const found = now(picked);
  yield { total, found: [...found] };
  for (const [k, choice] of choices.entries()) {
    if (!choice) continue;
    found[k] = { ...(found[k] as Moment), instead: yield* insteadAt(total, choice) };
    yield { total, found: [...found] };
  }
  return found;
}
