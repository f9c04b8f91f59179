/** Deeds as evidence: the likelihood of everything a side was seen to do or leave undone, factor by factor. */

import { type CompiledMove, moveOf, type Rules } from '../compiled.js';
import type { Sighting } from '../facts.js';
import { attackChance, TREMBLE } from '../policy/attack.js';
import {
  appearanceWeight,
  type Candidates,
  candidatesFor,
  type Kernel,
  observationLikelihood,
} from '../policy/sheets.js';
import type { Order, PendingEvidence } from '../state.js';
import type { Attack, ByType, ReasonCode, Side, TableAnswer } from '../vocabulary.js';
import type { Lens, Openness } from './lens.js';

/** Everything that a reader can go by about one side's week. */
export interface Evidence {
  sightings: readonly Sighting[];
  attack: Attack | null;
  /** Answer to the reader's offer; null where none was open. */
  answer: TableAnswer | null;
  /** Whether it challenged, where it saw something to challenge; the chance that it did see it. */
  challenge: { did: boolean; sawChance: number } | null;
  pending: readonly PendingEvidence[];
}

/** One factor of a likelihood: by type, with the name under which it is explained. */
export interface Factor {
  code: ReasonCode;
  move: string | null;
  likelihood: ByType;
}

const OPTION_CODES: Record<
  string,
  (
    value: { id: string; public?: boolean | undefined; verified?: boolean | undefined },
    border: boolean,
  ) => ReasonCode
> = {
  theatre: (_value, border) => (border ? 'closeToBorder' : 'scale'),
  size: () => 'scale',
  notice: (value) => (value.id === 'none' || value.id === 'without' ? 'noNotice' : 'noticeGiven'),
  publicity: (value) =>
    value.public === false || value.id === 'confidential' ? 'privateStep' : 'publicStep',
  clarity: () => 'threat',
  package: () => 'threat',
  form: () => 'offerContent',
  verified: (value) => (value.verified ? 'costlySignal' : 'offerContent'),
};

/** Factors of the chosen options and terms: what each type picks, given the move (constant in a level). */
function optionFactors(rules: Rules, compiled: CompiledMove, order: Order, out: Factor[]): void {
  for (const option of compiled.options) {
    const id = order.with[option.id];
    const v = option.values.findIndex((value) => value.id === id);
    const value = option.values[v];
    if (!value) continue;
    const likelihood: ByType = [option.share[0][v] ?? 1, option.share[1][v] ?? 1, option.share[2][v] ?? 1];
    if (likelihood[0] === likelihood[1] && likelihood[1] === likelihood[2]) continue;
    const border = option.id === 'theatre' && rules.theatres[value.id]?.border === true;
    out.push({
      code: (OPTION_CODES[option.id] ?? (() => 'scale' as const))(value, border),
      move: compiled.move.id,
      likelihood,
    });
  }
  const terms = order.with.terms;
  if (!terms) return;
  const product: ByType = [1, 1, 1];
  let any = false;
  for (const { issue, share } of compiled.terms) {
    const step = terms[issue];
    if (step === undefined) continue;
    any = true;
    for (let t = 0; t < 3; t++) product[t] = (product[t] as number) * (share[t as 0][step] ?? 1);
  }
  if (any) out.push({ code: 'offerContent', move: compiled.move.id, likelihood: product });
}

function brokenBy(rules: Rules, compiled: CompiledMove, agreed: Record<string, number>): boolean {
  return (compiled.move.breaks ?? []).some(
    (issue) => (agreed[issue] ?? 0) > 0 && rules.issues[issue] !== undefined,
  );
}

/** One appearance: the move as which it looks, its options, and what it could have been. */
interface Appearance {
  compiled: CompiledMove;
  order: Order;
  seen: Candidates;
}

/** Appearances with their candidates, in the order of the level's moves. */
function appearancesOf(
  rules: Rules,
  side: Side,
  sightings: readonly Sighting[],
  kernel: Kernel,
): Appearance[] {
  const own = rules.sides[side];
  const list: Appearance[] = [];
  for (const { order } of sightings) {
    const compiled = moveOf(rules, side, order.move);
    if (compiled && !compiled.attack) {
      list.push({ compiled, order, seen: candidatesFor(own, compiled.index, kernel) });
    }
  }
  return list.length > 1 ? list.sort((a, b) => a.compiled.index - b.compiled.index) : list;
}

/** Least chance granted to have been ready for an attack that was made. */
const WAS_READY = 0.05;

/**
 * P(attack or its absence | what each kind would bring). A side orders the kind that pays it best of those that it is ready
 * for; gates of readiness are nested, so a kind is the best at hand by as much as its chance exceeds that of every better one.
 * An attack that was made is taken to have been possible, whatever the reader knew of readiness. A tremble keeps what the
 * model rules out from being impossible.
 */
function attackLikelihood(
  kinds: readonly Attack[],
  gains: readonly number[],
  open: Openness,
  attack: Attack | null,
): number {
  let passed = 0;
  let none = 1;
  let chosen = 0;
  for (let tried = 0, at = bestOf(gains, tried); at >= 0; at = bestOf(gains, tried)) {
    tried |= 1 << at;
    const kind = kinds[at] as Attack;
    const ready = kind === attack ? Math.max(WAS_READY, open[kind] ?? 0) : (open[kind] ?? 0);
    const best = Math.max(0, ready - passed);
    passed = Math.max(passed, ready);
    const chance = best * attackChance(gains[at] as number);
    none -= chance;
    if (kind === attack) chosen = chance;
  }
  return attack === null ? none * (1 - TREMBLE) : Math.max(TREMBLE, chosen);
}

/** Place of the highest gain above 0 that is not among the bits of `tried`; −1 where none is left, as no other kind has a chance. */
function bestOf(gains: readonly number[], tried: number): number {
  let best = -1;
  let most = 0;
  for (let i = 0; i < gains.length; i++) {
    const gain = gains[i] as number;
    if (gain > most && (tried & (1 << i)) === 0) {
      most = gain;
      best = i;
    }
  }
  return best;
}

/** Factors of everything but the sheet itself: attack, answer, challenge, crisis answers of last week. */
export function otherFactors(rules: Rules, lens: Lens, evidence: Evidence, out: Factor[]): void {
  const { attackKinds } = rules.sides[lens.side];
  if (evidence.attack !== null || attackKinds.length > 0) {
    const [a, b, c] = lens.attack;
    out.push({
      code: evidence.attack ? 'attacked' : 'heldBack',
      move: null,
      likelihood: [
        attackLikelihood(attackKinds, a, lens.open, evidence.attack),
        attackLikelihood(attackKinds, b, lens.open, evidence.attack),
        attackLikelihood(attackKinds, c, lens.open, evidence.attack),
      ],
    });
  }
  if (evidence.answer !== null && lens.answers) {
    const { answer } = evidence;
    const code: ReasonCode =
      answer === 'accept' ? 'acceptedOffer' : answer === 'refuse' ? 'refusedOffer' : 'leftOfferOpen';
    const [a, b, c] = lens.answers;
    out.push({
      code,
      move: null,
      likelihood: [Math.max(1e-4, a[answer]), Math.max(1e-4, b[answer]), Math.max(1e-4, c[answer])],
    });
  }
  if (evidence.challenge) {
    const { did, sawChance } = evidence.challenge;
    const [a, b, c] = lens.challenge;
    out.push({
      code: did ? 'challenged' : 'letItPass',
      move: null,
      likelihood: did
        ? [sawChance * a, sawChance * b, sawChance * c]
        : [1 - sawChance * a, 1 - sawChance * b, 1 - sawChance * c],
    });
  }
  for (const { code, move, likelihood } of evidence.pending) out.push({ code, move, likelihood });
}

/**
 * The likelihood of a week's deeds as a list of factors whose product is exact. The sheet is taken apart in a fixed order:
 * each appearance with its options as it would read without fear, then what was left undone, then what fear explains.
 * @param plain lens with no fear granted. @param lens lens with the fear that the reader grants.
 */
export function factorsOf(
  rules: Rules,
  plain: Lens,
  lens: Lens,
  evidence: Evidence,
  kernel: Kernel,
  agreed: Record<string, number>,
): Factor[] {
  const out: Factor[] = [];
  if (evidence.attack === null) sheetFactors(rules, plain, lens, evidence, kernel, agreed, out);
  otherFactors(rules, lens, evidence, out);
  return out;
}

/** Factors of the order sheet. An attack takes all attention: in its week there is no sheet to read. */
function sheetFactors(
  rules: Rules,
  plain: Lens,
  lens: Lens,
  evidence: Evidence,
  kernel: Kernel,
  agreed: Record<string, number>,
  out: Factor[],
): void {
  const { attention } = rules.sides[lens.side];
  const list = appearancesOf(rules, lens.side, evidence.sightings, kernel);
  const seen = list.map((item) => item.seen);
  const [a, b, c] = plain.tables;
  const means = list.length > 0 ? [1 + meanWeight(a), 1 + meanWeight(b), 1 + meanWeight(c)] : [1, 1, 1];
  const product: ByType = [1, 1, 1];
  for (const { compiled, order, seen: candidates } of list) {
    const likelihood: ByType = [
      (1e-9 + appearanceWeight(a, candidates)) / (means[0] as number),
      (1e-9 + appearanceWeight(b, candidates)) / (means[1] as number),
      (1e-9 + appearanceWeight(c, candidates)) / (means[2] as number),
    ];
    for (let t = 0 as 0 | 1 | 2; t < 3; t++) product[t] *= likelihood[t];
    out.push({
      code: brokenBy(rules, compiled, agreed) ? 'brokenPromise' : compiled.code,
      move: compiled.move.id,
      likelihood,
    });
    optionFactors(rules, compiled, order, out);
  }
  const without = seenChance(plain, attention, seen);
  out.push({ code: 'leftUndone', move: null, likelihood: ratio(without, product) });
  if (plain === lens) return;
  out.push({
    code: 'theyMayFearUs',
    move: null,
    likelihood: ratio(seenChance(lens, attention, seen), without),
  });
}

/** P(these appearances | type) for each type; never 0, so that Bayes stays finite. */
function seenChance({ tables: [a, b, c] }: Lens, attention: Uint8Array, seen: readonly Candidates[]): ByType {
  return [
    observationLikelihood(a, attention, seen) + 1e-15,
    observationLikelihood(b, attention, seen) + 1e-15,
    observationLikelihood(c, attention, seen) + 1e-15,
  ];
}

function ratio(above: ByType, below: ByType): ByType {
  return [above[0] / below[0], above[1] / below[1], above[2] / below[2]];
}

/** Weight of an average move in a table: what one appearance is measured against. */
function meanWeight(table: { weight: Float64Array }): number {
  let sum = 0;
  for (let a = 0; a < table.weight.length; a++) sum += table.weight[a] as number;
  return sum / 3;
}

/**
 * P(all deeds | type) through each of several lenses: the same factors multiplied, without taking them apart. What does not
 * depend on the lens is worked out once.
 */
export function likelihoodsOf(
  rules: Rules,
  lenses: readonly Lens[],
  evidence: Evidence,
  kernel: Kernel,
): ByType[] {
  const first = lenses[0];
  if (!first) return [];
  const shared: Factor[] = [];
  let seen: Candidates[] | null = null;
  if (evidence.attack === null) {
    const list = appearancesOf(rules, first.side, evidence.sightings, kernel);
    seen = list.map((item) => item.seen);
    for (const { compiled, order } of list) optionFactors(rules, compiled, order, shared);
  }
  const { attention } = rules.sides[first.side];
  return lenses.map((lens) => {
    const own: Factor[] = [];
    otherFactors(rules, lens, evidence, own);
    const result: ByType = seen ? seenChance(lens, attention, seen) : [1, 1, 1];
    multiply(result, shared);
    multiply(result, own);
    return result;
  });
}

function multiply(product: ByType, factors: readonly Factor[]): void {
  for (const { likelihood } of factors) {
    product[0] *= likelihood[0];
    product[1] *= likelihood[1];
    product[2] *= likelihood[2];
  }
}
