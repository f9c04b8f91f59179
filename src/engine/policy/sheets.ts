/** The policy over whole order sheets: quantal response with additive utilities; its normaliser, sampler and likelihood. */

import type { SideRules } from '../compiled.js';
import { exp } from '../exact.js';
import { chance, type Draw } from '../random.js';
import type { Mood } from './situation.js';
import type { Linear } from './utilities.js';

/** Precision of choice at skill `regular`; readers assume it too. */
export const LAMBDA = 6.5;

/** Most attention that a level may give, and so the most moves on one sheet. */
const MOST = 9;

/** Weights of moves for one type in one mood, with the sums over sheets that go with them. */
export interface Table {
  /** exp(λ u) by move; 0 where illegal. */
  weight: Float64Array;
  /** weight × chance of staying unseen. */
  unseen: Float64Array;
  /** Sum over all sheets of the product of weights. */
  total: number;
  /** Sums over sheets of unseen moves by attention spent. */
  quiet: Float64Array;
  /** Chance of being seen, by move. */
  visibility: Float64Array;
}

/** Workspace for a table over n moves with the given attention. */
export function tableFor(n: number, attention: number): Table {
  return {
    weight: new Float64Array(n),
    unseen: new Float64Array(n),
    total: 1,
    quiet: new Float64Array(attention + 1),
    visibility: new Float64Array(n),
  };
}

/** Sums over all sheets by attention spent, while a table is filled. */
const ALL = new Float64Array(MOST + 1);

/**
 * Fill a table. P(sheet) = Π weights / total; the total by the recurrence e[k] += w·e[k − cost] over moves, which
 * counts every legal sheet within the attention once.
 */
export function fillTable(
  table: Table,
  side: SideRules,
  linear: Linear,
  mood: Mood,
  legal: Uint8Array,
  visibility: Float64Array,
  lambda: number = LAMBDA,
): void {
  const { weight, unseen, quiet } = table;
  table.visibility = visibility;
  fillWeights(weight, linear, mood, legal, lambda);
  const cap = quiet.length - 1;
  const { attention } = side;
  quiet.fill(0);
  quiet[0] = 1;
  const all = ALL;
  all.fill(0, 0, cap + 1);
  all[0] = 1;
  for (let a = 0; a < weight.length; a++) {
    const w = weight[a] as number;
    const hidden = w * (1 - (visibility[a] as number));
    unseen[a] = hidden;
    if (w === 0) continue;
    const cost = attention[a] as number;
    for (let k = cap; k >= cost; k--) {
      all[k] = (all[k] as number) + w * (all[k - cost] as number);
      quiet[k] = (quiet[k] as number) + hidden * (quiet[k - cost] as number);
    }
  }
  let total = 0;
  for (let k = 0; k <= cap; k++) total += all[k] as number;
  table.total = total;
}

/** exp(λ u) by move. A loop of its own: an exponential is one long chain, of which a processor does several at a time only if nothing else stands between. */
function fillWeights(
  weight: Float64Array,
  { base, fear, trust, heat, opening }: Linear,
  mood: Mood,
  legal: Uint8Array,
  lambda: number,
): void {
  for (let a = 0; a < weight.length; a++) {
    const u =
      (base[a] as number) +
      (fear[a] as number) * mood.fear +
      (trust[a] as number) * mood.trust +
      (heat[a] as number) * mood.heat +
      (opening[a] as number) * (1 - 2 * mood.reputation);
    weight[a] = legal[a] === 0 ? 0 : exp(lambda * u);
  }
}

/** Workspace of the sampler, made larger when a level needs it. */
let afterWorkspace = new Float64Array(0);

/** Sum of the values from `start` to `start + left`, both included. */
function sumOf(values: Float64Array, start: number, left: number): number {
  let sum = 0;
  for (let k = 0; k <= left; k++) sum += values[start + k] as number;
  return sum;
}

/** Draw a sheet from the policy: move by move, with the chance that the recurrence gives each. Returns move indices. */
export function sampleSheet(table: Table, attention: Uint8Array, cap: number, draw: Draw): number[] {
  const n = table.weight.length;
  const width = cap + 1;
  // after[i][k]: sum over sheets of moves i… that spend exactly k.
  if (afterWorkspace.length < (n + 1) * width) afterWorkspace = new Float64Array((n + 1) * width);
  const after = afterWorkspace;
  after.fill(0, n * width, (n + 1) * width);
  after[n * width] = 1;
  for (let i = n - 1; i >= 0; i--) {
    const cost = attention[i] as number;
    const w = table.weight[i] as number;
    for (let k = 0; k <= cap; k++) {
      const without = after[(i + 1) * width + k] as number;
      after[i * width + k] =
        k >= cost ? without + w * (after[(i + 1) * width + k - cost] as number) : without;
    }
  }
  const sheet: number[] = [];
  let left = cap;
  for (let i = 0; i < n; i++) {
    const cost = attention[i] as number;
    const w = table.weight[i] as number;
    const p =
      cost <= left && w > 0
        ? (w * sumOf(after, (i + 1) * width, left - cost)) / sumOf(after, i * width, left)
        : 0;
    if (chance(draw, p)) {
      sheet.push(i);
      left -= cost;
    }
  }
  return sheet;
}

/** P(exactly this sheet) under the table. */
export function sheetProbability(table: Table, sheet: readonly number[]): number {
  let product = 1;
  for (const a of sheet) product *= table.weight[a] as number;
  return product / table.total;
}

/** For one appearance: the moves that could have looked like that, with the chance of each doing so. */
export interface Candidates {
  moves: number[];
  chances: number[];
}

/** Chances with which moves look like others, as somebody believes them. */
export interface Kernel {
  /** Candidates by appearance, once asked for. */
  known?: (Candidates | undefined)[];
  distinguishability: number;
  perceptionNoise: number;
  implementationNoise: number;
}

function add(out: Candidates, move: number, p: number): void {
  if (p <= 0) return;
  const at = out.moves.indexOf(move);
  if (at >= 0) out.chances[at] = (out.chances[at] as number) + p;
  else {
    out.moves.push(move);
    out.chances.push(p);
  }
}

/** Moves that could appear as `look`: itself, its twin (chance (1 − δ)/2), those that noise mistakes for it, and slips of execution. */
export function candidatesFor(side: SideRules, look: number, kernel: Kernel): Candidates {
  kernel.known ??= [];
  const found = kernel.known[look] ?? makeCandidates(side, look, kernel);
  kernel.known[look] = found;
  return found;
}

function makeCandidates(side: SideRules, look: number, kernel: Kernel): Candidates {
  const flip = (1 - kernel.distinguishability) / 2;
  const noise = kernel.perceptionNoise;
  const seen: Candidates = { moves: [], chances: [] };
  const twin = side.moves[look]?.twin ?? -1;
  add(seen, look, (1 - noise) * (twin >= 0 ? 1 - flip : 1));
  if (twin >= 0) add(seen, twin, (1 - noise) * flip);
  if (noise > 0) for (const a of side.mistakenFor[look] ?? []) add(seen, a, noise);
  if (kernel.implementationNoise <= 0) return seen;
  const slip = kernel.implementationNoise;
  const out: Candidates = { moves: [], chances: [] };
  seen.moves.forEach((executed, i) => {
    const p = seen.chances[i] as number;
    add(out, executed, (1 - slip) * p);
    for (const a of side.mistakenFor[executed] ?? []) add(out, a, slip * p);
  });
  return out;
}

/** The moves assigned so far, and for each number of them the sums over unseen sheets without them. */
const used = new Int32Array(MOST + 1);
const rests = Array.from({ length: MOST + 2 }, () => new Float64Array(MOST + 1));

function isUsed(a: number, count: number): boolean {
  for (let i = 0; i < count; i++) if (used[i] === a) return true;
  return false;
}

/** Divide the factor (1 + u·x^cost) of a used move out of a generating function, up to attention `left`. Returns the sum of the result. */
function divideOut(from: Float64Array, to: Float64Array, u: number, cost: number, left: number): number {
  let sum = 0;
  for (let k = 0; k <= left; k++) {
    const value = from[k] as number;
    const rest = k < cost ? value : Math.max(0, value - u * (to[k - cost] as number));
    to[k] = rest;
    sum += rest;
  }
  return sum;
}

/** Sum over all ways to assign moves to the appearances from `at` on, within `left` attention, of their chance with all unseen moves. */
function assign(
  table: Table,
  attention: Uint8Array,
  seen: readonly Candidates[],
  at: number,
  left: number,
): number {
  const { moves, chances } = seen[at] as Candidates;
  const { weight, visibility, unseen } = table;
  const from = at === 0 ? table.quiet : (rests[at] as Float64Array);
  const to = rests[at + 1] as Float64Array;
  const last = at === seen.length - 1;
  let sum = 0;
  for (let i = 0; i < moves.length; i++) {
    const a = moves[i] as number;
    const cost = attention[a] as number;
    const w = weight[a] as number;
    if (w === 0 || cost > left || isUsed(a, at)) continue;
    used[at] = a;
    const quiet = divideOut(from, to, unseen[a] as number, cost, left - cost);
    const p = w * (visibility[a] as number) * (chances[i] as number);
    sum += p * (last ? quiet : assign(table, attention, seen, at + 1, left - cost));
  }
  return sum;
}

/**
 * P(exactly these appearances are seen | type, mood): over every assignment of moves to appearances, with all unseen moves
 * summed out in closed form.
 */
export function observationLikelihood(
  table: Table,
  attention: Uint8Array,
  seen: readonly Candidates[],
): number {
  const cap = table.quiet.length - 1;
  const sum = seen.length === 0 ? sumOf(table.quiet, 0, cap) : assign(table, attention, seen, 0, cap);
  return sum / table.total;
}

/** A cheap figure for one appearance alone: how much weight speaks for it, against all there is. Used to share out the exact total among reasons. */
export function appearanceWeight(table: Table, { moves, chances }: Candidates): number {
  let sum = 0;
  for (let i = 0; i < moves.length; i++) {
    const a = moves[i] as number;
    sum += (table.weight[a] as number) * (table.visibility[a] as number) * (chances[i] as number);
  }
  return sum;
}
