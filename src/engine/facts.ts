/** Typed facts: everything that happened in a step, as codes and numbers, for ledgers, logs and pictures. */
import type { Shift } from './perception/impression.js';
import type { CrisisCause, Order, Outcome, Terms } from './state.js';
import type { Attack, BySide, CrisisAnswer, ReasonCode, Side, TableAnswer } from './vocabulary.js';

/** One named part of a belief change, in log odds of "the rival is hostile". */
export interface Reason {
  code: ReasonCode;
  amount: number;
  /** The rival's move it speaks of, as it looked; null where it is about none. */
  move: string | null;
}

/** What one side saw of one order of its rival. `order.move` is how it looked. */
export interface Sighting {
  order: Order;
  /** Place of the true order on the rival's sheet as written; hidden from views. */
  source: number;
}

/** Who may see a fact while the match runs: everybody, one seat, or nobody until the debrief. */
export type Audience = 'all' | Side | 'debrief';

export type Fact =
  | { kind: 'ordered'; to: Audience; side: Side; orders: Order[]; slipped: number[] }
  | { kind: 'tableAnswer'; to: Audience; side: Side; answer: TableAnswer; terms: Terms }
  | { kind: 'agreed'; to: Audience; terms: Terms; by: Side; whole: boolean }
  | { kind: 'broke'; to: Audience; side: Side; issue: string }
  | { kind: 'consent'; to: Audience; issue: string; step: number; given: boolean }
  | { kind: 'offered'; to: Audience; side: Side; terms: Terms; public: boolean }
  | { kind: 'leaked'; to: Audience; side: Side; terms: Terms }
  /** `source` is the seat that caused it; the other seat's view shows `why` as "rival". */
  | {
      kind: 'changed';
      to: Audience;
      what: string;
      side: Side | null;
      by: number;
      why: string;
      source: Side | null;
    }
  | { kind: 'arrived'; to: Audience; side: Side; theatre: string; size: number }
  | { kind: 'withdrew'; to: Audience; side: Side; theatre: string; size: number; verified: boolean }
  | { kind: 'covert'; to: Audience; side: Side; move: string; attributed: boolean; blunted: number }
  | { kind: 'saw'; to: Audience; side: Side; sightings: Sighting[] }
  | {
      kind: 'read';
      to: Audience;
      side: Side;
      before: number;
      after: number;
      reasons: Reason[];
      /** What the calibrated observer at this seat believes now (debrief only). */
      unbiased: number;
    }
  /** What the rival's week has left in a side besides belief, 0–1, taken apart; the parts sum to the change. */
  | {
      kind: 'felt';
      to: Audience;
      side: Side;
      what: 'alarm' | 'reputation';
      before: number;
      after: number;
      shifts: Shift[];
    }
  /** An open offer that its owner took back, since it was made under pressure. */
  | { kind: 'withdrewOffer'; to: Audience; side: Side }
  | { kind: 'third'; to: Audience; decision: string; voice: string }
  | { kind: 'event'; to: Audience; event: string }
  | { kind: 'incident'; to: Audience }
  | { kind: 'luck'; to: Audience; what: string; chance: number; happened: boolean }
  | { kind: 'crisisOpened'; to: Audience; cause: CrisisCause; by: Side | null; move: string | null }
  | {
      kind: 'crisisRound';
      to: Audience;
      round: number;
      depth: number;
      answers: BySide<CrisisAnswer>;
      risk: number;
    }
  | {
      kind: 'crisisEnded';
      to: Audience;
      how: 'backedDown' | 'offRamp' | 'draw' | 'attack' | 'accident';
      loser: Side | null;
      cost: number;
    }
  | { kind: 'attacked'; to: Audience; side: Side; attack: Attack }
  | { kind: 'rung'; to: Audience; from: number; rung: number; tension: number; change: number }
  | { kind: 'over'; to: Audience; outcome: Outcome };

/** What the rival did to a number is shown as one sum, so that single hidden deeds cannot be told apart in it. */
function blend(seen: Fact[], fact: Extract<Fact, { kind: 'changed' }>): void {
  const at = seen.findIndex(
    (other) =>
      other.kind === 'changed' &&
      other.why === 'rival' &&
      other.what === fact.what &&
      other.side === fact.side,
  );
  const other = seen[at];
  if (other?.kind === 'changed') seen[at] = { ...other, by: other.by + fact.by };
  else seen.push({ ...fact, why: 'rival' });
}

/** The facts that one seat may see now, or all of them for the debrief. Causes on the rival's side are not named live. */
export function factsFor(facts: readonly Fact[], seat: Side | 'debrief'): Fact[] {
  if (seat === 'debrief') return [...facts];
  const seen: Fact[] = [];
  for (const fact of facts) {
    if (fact.to !== 'all' && fact.to !== seat) continue;
    if (fact.kind === 'changed' && fact.source !== null && fact.source !== seat) blend(seen, fact);
    else if (fact.kind === 'read') seen.push({ ...fact, unbiased: Number.NaN });
    // The true risk depends on both sides' true forces: a seat has its own estimate.
    else if (fact.kind === 'crisisRound') seen.push({ ...fact, risk: Number.NaN });
    else if (fact.kind === 'saw')
      seen.push({ ...fact, sightings: fact.sightings.map(({ order }) => ({ order, source: -1 })) });
    else seen.push(fact);
  }
  return seen;
}
