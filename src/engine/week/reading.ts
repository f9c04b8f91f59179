/** Stage 5, reading: both sides and both unbiased observers update on all deeds, from the beliefs held when the orders were written. */

import { type CompiledMove, moveOf } from '../compiled.js';
import type { Reason } from '../facts.js';
import { type Evidence, factorsOf } from '../perception/evidence.js';
import { observe, resample } from '../perception/observer.js';
import { visibilityOf } from '../perception/sighting.js';
import { bayes, hostile, logOdds, update } from '../perception/update.js';
import type { Belief, Observer } from '../state.js';
import { type BySide, type ByType, bySide, rivalOf, SIDES, type Side } from '../vocabulary.js';
import { luck, type Week, type WeekStage } from './context.js';

/** The sharpest move that `side` saw and may challenge, or null. */
function challengeable(week: Week, side: Side): CompiledMove | null {
  let found: CompiledMove | null = null;
  for (const { order } of week.sightings[side]) {
    const compiled = moveOf(week.rules, rivalOf(side), order.move);
    if (compiled?.challengeable && (!found || compiled.move.rung > found.move.rung)) found = compiled;
  }
  return found;
}

function challenges(week: Week): void {
  for (const side of SIDES) {
    const over = week.inputs[side].challenge ? challengeable(week, side) : null;
    week.challenged[side] = over ? over.move.id : null;
    if (over)
      week.seeds.push({ cause: 'challenge', by: rivalOf(side), move: over.move.id, attack: null, depth: 0 });
  }
}

/** Chance that the rival of `side` saw something of side's week that it could challenge. */
function exposure(week: Week, side: Side): number {
  let unseen = 1;
  for (const { compiled, order } of week.executed[side]) {
    if (compiled.challengeable) unseen *= 1 - visibilityOf(compiled, order);
  }
  return 1 - unseen;
}

/** What `reader` can go by about its rival's week. */
function evidenceFor(week: Week, reader: Side): Evidence {
  const rival = rivalOf(reader);
  const did = week.challenged[rival] !== null;
  const sawChance = exposure(week, reader);
  return {
    sightings: week.sightings[reader],
    attack: week.attacks[rival],
    answer: week.answered[rival] ? week.inputs[rival].table : null,
    challenge: did
      ? { did, sawChance: Math.max(0.05, sawChance) }
      : sawChance > 0
        ? { did, sawChance }
        : null,
    pending: week.state.pending.filter((evidence) => evidence.by === rival),
  };
}

interface Result {
  belief: Belief;
  /** Null where nobody listens. */
  reasons: Reason[] | null;
  observer: Observer;
}

function readingOf(week: Week, side: Side, evidence: BySide<Evidence>): Result {
  const { rules, state, prepared } = week;
  const reader = prepared[side];
  const reasons: Reason[] | null = week.facts ? [] : null;
  const factors = factorsOf(
    rules,
    reader.plain,
    reader.granted,
    evidence[side],
    reader.kernel,
    reader.agreed,
  );
  const belief = update(state.minds[side].belief, factors, state.dials.attributionBias[side], reasons);
  const observer = state.observers[side];
  const seen = observe(rules, observer, reader, evidence[side]);
  const samples = resample(
    rules,
    state,
    side,
    reader,
    week.executed[side].map((executed) => executed.order),
    evidence[rivalOf(side)],
    luck(week, 'observer', side),
  );
  return { belief, reasons, observer: { ...seen, samples } };
}

/** Set what was read, keep the peak, and say why it moved. */
function record(week: Week, side: Side, before: Belief, result: Result): void {
  const { state } = week;
  state.minds[side].belief = result.belief;
  state.observers[side] = result.observer;
  state.peakBelief[side] = Math.max(state.peakBelief[side], hostile(result.belief));
  if (!result.reasons) return;
  week.facts?.push({
    kind: 'read',
    to: side,
    side,
    before: logOdds(before),
    after: logOdds(result.belief),
    reasons: result.reasons,
    unbiased: hostile(result.observer.belief),
  });
}

export const readingStage: WeekStage = {
  name: 'reading',
  run(week) {
    challenges(week);
    const evidence = bySide((side) => evidenceFor(week, side));
    const results = bySide((side) => readingOf(week, side, evidence));
    for (const side of SIDES) record(week, side, week.state.minds[side].belief, results[side]);
    week.state.pending = [];
  },
};

/** The last reading: what became public after the week's reading is taken in before beliefs are recorded. */
export function readPending(week: Week): void {
  const { state } = week;
  if (state.pending.length === 0) return;
  for (const side of SIDES) {
    const list = state.pending.filter((evidence) => evidence.by !== side);
    const before = state.minds[side].belief;
    const reasons: Reason[] | null = week.facts ? [] : null;
    const belief = update(before, list, state.dials.attributionBias[side], reasons);
    const observer = state.observers[side];
    let unbiased = observer.belief;
    for (const { likelihood } of list) unbiased = bayes(unbiased, likelihood as ByType);
    record(week, side, before, { belief, reasons, observer: { ...observer, belief: unbiased } });
  }
  state.pending = [];
}
