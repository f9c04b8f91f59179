/** Stage 12, outcome check: how a match ends, and what it was worth to each side by its own type. */

import type { Rules } from '../compiled.js';
import { typeVector } from '../dials.js';
import { unit } from '../exact.js';
import { cohesion, coverage, offenceIndex, termsWorth } from '../numbers.js';
import { gravity, WHOLE } from '../policy/table.js';
import type { State, TableState } from '../state.js';
import { bySide, type Cause, type OutcomeKind, rivalOf, SIDES, type Side, TYPES } from '../vocabulary.js';
import type { Week } from './context.js';
import type { CrisisEnd } from './crisis.js';
import { readPending } from './reading.js';

/** Growth of both sides' ready forces that makes a quiet end a frozen spiral. */
const SPIRAL_GROWTH = 1.25;
/** Offence index from which forces count as an armament at all. */
const MEANT_FORCE = 0.08;
/** Gravity of what is agreed from which it settles the quarrel itself, not only its risks. */
const HEART = 0.5;
/** Weight of what is left of the rival's threat at the end. */
const RESIDUAL_THREAT = 0.1;
/** Weight of the cohesion of its allies that a side has lost. */
const DISUNITY = 0.12;
/** What a quiet end is worth less where both sides have armed. */
const ARMED = 0.01;
/** What a peace that holds is worth to every type: nobody was attacked. */
const HELD = 0.1;
/** Worth of settled terms, and share of it that is hollow with a greedy rival without respect, or soured with an alarmed seeker (R139). */
const TERMS = { worth: 0.4, hollow: 0.8, soured: 0.7 } as const;
/** What a rival that wants no gain, frightened for good, would have been worth as a partner (R140). */
const ESTRANGED = 0.33;
/** What each time costs that one stepped back in a crisis, and how many count (R137). */
export const FACE = { each: 0.05, most: 3 } as const;
/** What ground taken is worth to one who wants gain, and what it costs the other side: its core issue (R141). */
const GROUND = { taken: 0.3, lost: 1.2 } as const;

/** What an outcome is worth to a side beyond its settled terms, on the scale of its own type (doc/model.md, scores). @param kept share of an agreement that the rival will keep. */
function worthOf(
  rules: Rules,
  state: State,
  side: Side,
  kind: OutcomeKind,
  cause: Cause | null,
  by: Side | null,
  kept: number,
): number {
  const v = typeVector(rules.level, state.dials, side, state.types[side]);
  const mine = by === side;
  // No war is worth the more the less of a confrontation it is.
  const calm = v.peace * (0.29 - 0.26 * (state.tension / 100));
  switch (kind) {
    case 'settlement':
      return (HELD + 0.05 + 0.2 * v.peace) * kept;
    case 'standoff':
      return HELD + calm;
    case 'frozenSpiral':
      return HELD + calm - ARMED;
    case 'backdownWest':
    case 'backdownRussia':
      return mine ? -0.12 - 0.1 * v.gain : 0.06 + 0.2 * v.gain;
    case 'coup':
      return mine ? 0.35 * v.gain - 0.05 * v.peace : -0.25;
    case 'limitedWar':
      return mine ? 0.3 * v.gain - 0.3 * v.warCost - 0.1 * v.peace : -0.38 - 0.1 * v.peace;
    case 'war':
      if (cause === 'inadvertent') return -0.3 - 0.2 * v.peace + 0.1 * v.gain;
      return mine ? 0.45 * v.gain - 0.5 * v.warCost - 0.15 * v.peace : -0.55 - 0.1 * v.peace;
    case 'nuclear':
      return -0.5;
  }
}

/** What makes up a score: each part is signed, and with one half they sum to it before it is held within 0–1. */
export const SCORE_PARTS = [
  'outcome',
  'terms',
  'groundTaken',
  'groundLost',
  'estranged',
  'face',
  'threat',
  'economy',
  'capital',
  'unity',
] as const;
export type ScorePart = (typeof SCORE_PARTS)[number];

/** The parts of a side's score at the end, by its own type and in the light of what its rival really was. */
export function scoreParts(
  rules: Rules,
  state: State,
  side: Side,
  kind: OutcomeKind,
  cause: Cause | null,
  by: Side | null,
): Record<ScorePart, number> {
  const t = TYPES.indexOf(state.types[side]) as 0 | 1 | 2;
  const rival = rivalOf(side);
  const own = state.sides[side];
  const { alarm, reputation } = state.minds[rival];
  const greed = typeVector(rules.level, state.dials, rival, state.types[rival]).gain;
  const content = Math.max(0, 1 - greed);
  const terms = termsWorth(rules, side, t, state.table.agreed, state.table.inspected);
  const kept = 1 - TERMS.hollow * greed * (1 - reputation) - TERMS.soured * content * alarm;
  const unity = (support: Record<string, number>) => cohesion(rules, side, { ...own, support });
  const { gain } = typeVector(rules.level, state.dials, side, state.types[side]);
  return {
    outcome: worthOf(rules, state, side, kind, cause, by, kept),
    terms: TERMS.worth * (terms > 0 ? terms * kept : terms),
    groundTaken: GROUND.taken * gain * own.ground,
    groundLost: -GROUND.lost * state.sides[rival].ground,
    estranged: -ESTRANGED * content * alarm,
    face: -FACE.each * Math.min(FACE.most, own.backdowns),
    threat: -RESIDUAL_THREAT * offenceIndex(rules, rival, state.sides[rival].formations),
    economy: -0.3 * Math.max(0, rules.level.sides[side].economy - own.economy),
    capital: (-0.05 * Math.max(0, rules.level.sides[side].capital - own.capital)) / 20,
    unity: -DISUNITY * Math.max(0, unity({}) - unity(own.support)),
  };
}

/** Score of a side at the end, 0–1 by its own type: one half and its parts. */
export function scoreOf(...how: Parameters<typeof scoreParts>): number {
  const parts = scoreParts(...how);
  let sum = 0.5;
  for (const part of SCORE_PARTS) sum += parts[part];
  return unit(sum);
}

/** End the match: a last reading, then the outcome and both scores. */
export function finish(
  week: Week,
  kind: OutcomeKind,
  cause: Cause | null,
  by: Side | null,
  rungBefore: number,
): void {
  const { rules, state } = week;
  if (kind === 'war' || kind === 'nuclear') state.rung = 9;
  else if (kind === 'limitedWar') state.rung = Math.max(8, state.rung);
  state.peakRung = Math.max(state.peakRung, state.rung);
  readPending(week);
  const score = bySide((side) => scoreOf(rules, state, side, kind, cause, by));
  state.outcome = { kind, cause, week: state.week, rungBefore, by, score };
  state.crisis = null;
  state.awaiting = 'over';
  week.facts?.push({ kind: 'over', to: 'all', outcome: state.outcome });
}

const backdownOf = (side: Side): OutcomeKind => (side === 'west' ? 'backdownWest' : 'backdownRussia');

/** Whether what is agreed settles the quarrel: enough of it, in more than words, and something on every core issue. */
export function isWhole(rules: Rules, table: TableState): boolean {
  const core = rules.level.issues.every((issue) => !issue.core || (table.agreed[issue.id] ?? 0) > 0);
  return (
    core &&
    table.form !== 'verbal' &&
    coverage(rules, table.agreed) >= WHOLE &&
    gravity(rules, table.agreed) >= HEART
  );
}

/** Outcomes that need no crisis. Returns whether the match is over. */
export function checkOrdersOutcome(week: Week, rungBefore: number): boolean {
  const { rules, state } = week;
  const [resigned] = week.resigned;
  if (resigned) {
    // Where both give up in the same week, nobody has stepped back from anybody.
    if (week.resigned.length > 1) finish(week, 'standoff', null, null, rungBefore);
    else finish(week, backdownOf(resigned), null, resigned, rungBefore);
    return true;
  }
  const attackers = SIDES.filter((side) => week.attacks[side] === 'full');
  if (attackers.length > 0) {
    for (const side of attackers) week.facts?.push({ kind: 'attacked', to: 'all', side, attack: 'full' });
    finish(week, 'war', week.cause, attackers.length === 1 ? (attackers[0] ?? null) : null, rungBefore);
    return true;
  }
  if (week.coups.length > 0) {
    finish(week, 'coup', null, week.coups.length === 1 ? (week.coups[0] ?? null) : null, rungBefore);
    return true;
  }
  const { table } = state;
  const whole = isWhole(rules, table);
  if (
    week.agreed &&
    whole &&
    state.sides.west.tabled &&
    state.sides.russia.tabled &&
    !SIDES.some((side) => week.attacks[side])
  ) {
    finish(week, 'settlement', null, null, rungBefore);
    return true;
  }
  return false;
}

/** How a crisis that has ended may end the match. Returns whether it did. */
export function checkCrisisOutcome(week: Week, end: CrisisEnd): boolean {
  const { state } = week;
  const crisis = state.crisis;
  if (!crisis) return false;
  if (end.how === 'accident') {
    finish(week, end.nuclear ? 'nuclear' : 'war', end.nuclear ? null : 'inadvertent', null, crisis.startRung);
    return true;
  }
  if (crisis.attack) {
    if (crisis.by) week.facts?.push({ kind: 'attacked', to: 'all', side: crisis.by, attack: crisis.attack });
    finish(week, 'limitedWar', null, crisis.by, crisis.startRung);
    return true;
  }
  if (end.decisive && end.loser) {
    finish(week, backdownOf(end.loser), null, end.loser, crisis.startRung);
    return true;
  }
  return false;
}

/** The end of the last week: both sides armed, or a standoff. Returns whether this was the last week. */
export function checkLastWeek(week: Week): boolean {
  const { rules, state } = week;
  if (state.week < state.dials.weeks) return false;
  const grown = SIDES.every(
    (side) =>
      offenceIndex(rules, side, state.sides[side].formations) >=
      SPIRAL_GROWTH * Math.max(MEANT_FORCE, state.startForces[side]),
  );
  finish(week, grown ? 'frozenSpiral' : 'standoff', null, null, state.rung);
  return true;
}
