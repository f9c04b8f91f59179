/** The unbiased observer: what a calibrated reader with the same sight would have believed, over sampled guesses of the rival's mind. */

import { type CompiledMove, moveOf, type Rules } from '../compiled.js';
import { clamp } from '../exact.js';
import type { Sighting } from '../facts.js';
import { defenceIndex, offenceIndex } from '../numbers.js';
import { between, type Draw } from '../random.js';
import type { Belief, Observer, Order, Sample, State } from '../state.js';
import { type ByType, rivalOf, type Side } from '../vocabulary.js';
import { type Evidence, type Factor, factorsOf, likelihoodsOf } from './evidence.js';
import { FIRST_IMPRESSION, impressionAfter } from './impression.js';
import type { Reader } from './reader.js';
import { drawSightings } from './sighting.js';
import { bayes, update } from './update.js';

/** Sampled beliefs of the rival: four are enough to be calibrated. */
export const SAMPLES = 4;
/** How far a side's offence may lie from its rival's estimate, as a share: the error of single formations averages out. */
const SPREAD = 0.075;

/** An observer at the start: the level's type weights, samples that start from the rival's prior. */
export function freshObserver(
  prior: Belief,
  rivalBelief: Belief,
  offence: number,
  defence: number,
  draw: Draw,
): Observer {
  const samples: Sample[] = [];
  for (let k = 0; k < SAMPLES; k++) {
    samples.push({
      belief: rivalBelief,
      ...FIRST_IMPRESSION,
      offence: offence * between(draw, 1 - SPREAD, 1 + SPREAD),
      defence: defence * between(draw, 1 - SPREAD, 1 + SPREAD),
      own: between(draw, 1 - SPREAD, 1 + SPREAD),
    });
  }
  const even = () => Array.from({ length: SAMPLES }, () => 1 / SAMPLES);
  return { belief: prior, samples, weights: [even(), even(), even()] };
}

/** The observer's belief after the deeds of its rival, and the samples' weights by how well they explain them. */
export function observe(
  rules: Rules,
  observer: Observer,
  reader: Reader,
  evidence: Evidence,
): Pick<Observer, 'belief' | 'weights'> {
  const marginal: ByType = [0, 0, 0];
  const weights = observer.weights.map((row) => row.slice()) as Observer['weights'];
  likelihoodsOf(rules, reader.sampled, evidence, reader.trueKernel).forEach((likelihood, k) => {
    for (let t = 0; t < 3; t++) {
      const row = weights[t as 0];
      row[k] = (row[k] as number) * (likelihood[t] as number);
      marginal[t] = (marginal[t] as number) + (row[k] as number);
    }
  });
  for (let t = 0; t < 3; t++) {
    const row = weights[t as 0];
    const total = marginal[t] as number;
    for (let k = 0; k < row.length; k++) row[k] = total > 0 ? (row[k] as number) / total : 1 / row.length;
  }
  return { belief: bayes(observer.belief, marginal), weights };
}

/** The moves of a side as which sightings look. */
export function movesSeen(rules: Rules, side: Side, sightings: readonly Sighting[]): CompiledMove[] {
  const list: CompiledMove[] = [];
  for (const { order } of sightings) {
    const compiled = moveOf(rules, side, order.move);
    if (compiled) list.push(compiled);
  }
  return list;
}

/**
 * The samples after the rival has had its look at `side`: each draws what it may have seen through the true kernel, reads
 * it with the rival's dials, and keeps what forces it may believe to be there.
 */
export function resample(
  rules: Rules,
  state: State,
  side: Side,
  reader: Reader,
  executed: readonly Order[],
  evidence: Evidence,
  draw: Draw,
): Sample[] {
  const bias = state.dials.attributionBias[rivalOf(side)];
  const rates = {
    distinguishability: reader.trueKernel.distinguishability,
    perceptionNoise: reader.trueKernel.perceptionNoise,
  };
  const { mirror, pressing } = reader;
  if (!mirror) return [];
  const known = new Map<string, Factor[]>();
  // Most draws show the same: each different sight is read once.
  const readAs = (sightings: readonly Sighting[]): Factor[] => {
    const key = sightings.map(({ order, source }) => `${source}${order.move}`).join();
    let factors = known.get(key);
    if (!factors) {
      const seen = { ...evidence, sightings };
      factors = factorsOf(rules, mirror.plain, mirror.granted, seen, reader.rivalKernel, reader.agreed);
      known.set(key, factors);
    }
    return factors;
  };
  return state.observers[side].samples.map((sample) => {
    const sightings = drawSightings(rules.sides[side], executed, rates, draw);
    const factors = readAs(sightings);
    const seen = movesSeen(rules, side, sightings);
    return {
      belief: update(sample.belief, factors, bias, null),
      ...impressionAfter(sample, seen, pressing),
      ...forcesAfter(rules, state, side, sample, seen, sightings),
      own: sample.own,
    };
  });
}

/** Share by which an unverified claim of withdrawal is believed in an estimate. */
export const CLAIM_BELIEVED = 0.3;
/** What a thousand troops withdrawn take from the offence index, where it is not known from where they go. */
const USUAL_OFFENCE = 0.35;

/** Whether a move lets the rival see all there is: inspectors, or a verified withdrawal. */
export function reveals(compiled: CompiledMove): boolean {
  return compiled.move.effects.some(
    (effect) => effect.do === 'inspect' || (effect.do === 'withdraw' && effect.verified),
  );
}

/** A side's force indices as its rival may now see them: exact after an inspection, else grown by what was sighted. */
function forcesAfter(
  rules: Rules,
  state: State,
  side: Side,
  sample: Sample,
  seen: readonly CompiledMove[],
  sightings: readonly Sighting[],
): Pick<Sample, 'offence' | 'defence'> {
  const { formations } = state.sides[side];
  if (seen.some(reveals)) {
    return { offence: offenceIndex(rules, side, formations), defence: defenceIndex(rules, side, formations) };
  }
  const scale = rules.level.sides[side].forceScale;
  let { offence, defence } = sample;
  seen.forEach((compiled, i) => {
    const order = sightings[i]?.order;
    const factor = sizeFactor(compiled, order) * state.dials.capability[side];
    for (const effect of compiled.move.effects) {
      if (effect.do === 'deploy') {
        const theatre = effect.theatre === '$theatre' ? order?.with.theatre : effect.theatre;
        const near = rules.theatres[theatre ?? '']?.near ?? 0.5;
        offence += (effect.size * factor * effect.offence * effect.ready * near) / scale;
        defence += (effect.size * factor * (1 - effect.offence) * (0.5 + 0.5 * effect.ready)) / scale;
      } else if (effect.do === 'withdraw') {
        offence -= (effect.size * factor * CLAIM_BELIEVED * USUAL_OFFENCE) / scale;
      }
    }
  });
  return { offence: clamp(offence, 0, 1.2), defence: clamp(defence, 0, 1) };
}

/** Multiplier of sizes by the chosen option, 1 without one. Of an order as it was seen, what was not seen is not taken to be the default. */
export function sizeFactor(compiled: CompiledMove, order: Order | undefined): number {
  let factor = 1;
  for (const option of compiled.options) {
    const value = option.values.find((candidate) => candidate.id === order?.with[option.id]);
    if (value?.size !== undefined) factor *= value.size;
  }
  return factor;
}
