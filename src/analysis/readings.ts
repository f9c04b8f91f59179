/** How each move of a side was read, what it said to an unbiased observer, and how far the two lie apart. */
import {
  type BySide,
  bySide,
  type Fact,
  logOdds,
  moveOf,
  type Order,
  type Reason,
  rivalOf,
  type Side,
  type Sighting,
  type State,
} from '../engine/index.js';
import type { Ground } from '../record/index.js';
import type { LuckStep } from './luck.js';
import type { MoveReading } from './types.js';

type Rules = Pick<Ground, 'engine' | 'rules'>;

/** Reads a week's sightings from the beliefs of its start; nothing but the sheet is read. */
interface SheetReader {
  /** Log odds of "they are hostile" in the belief of the side that reads. */
  theirs(sightings: readonly Sighting[]): number;
  /** The same for the unbiased observer at its seat. */
  unbiased(sightings: readonly Sighting[]): number;
}

function readerAt({ engine, rules }: Rules, before: State, side: Side): SheetReader {
  // The lenses are overwritten by the next week that is prepared: use a reader at once.
  const prepared = engine.prepare(rules, before)[side];
  const evidenceOf = (sightings: readonly Sighting[]) => ({
    sightings,
    attack: null,
    answer: null,
    challenge: null,
    pending: [],
  });
  const bias = before.dials.attributionBias[side];
  return {
    theirs(sightings) {
      const { plain, granted, kernel, agreed } = prepared;
      const factors = engine.factorsOf(rules, plain, granted, evidenceOf(sightings), kernel, agreed);
      return logOdds(engine.update(before.minds[side].belief, factors, bias, null));
    },
    unbiased: (sightings) =>
      logOdds(engine.observe(rules, before.observers[side], prepared, evidenceOf(sightings)).belief),
  };
}

const factOf = <K extends Fact['kind']>(
  facts: readonly Fact[],
  kind: K,
  side: Side,
): Extract<Fact, { kind: K }> | undefined =>
  facts.find(
    (fact): fact is Extract<Fact, { kind: K }> => fact.kind === kind && 'side' in fact && fact.side === side,
  );

/** The reasons of the week that speak of a look; they stand with the first of the orders that looked so. */
function reasonsFor(facts: readonly Fact[], rival: Side, looked: string | null, first: boolean): Reason[] {
  if (looked === null || !first) return [];
  return (factOf(facts, 'read', rival)?.reasons ?? []).filter(({ move }) => move === looked);
}

function weekReadings(ground: Rules, { before, facts }: LuckStep, side: Side): MoveReading[] {
  const rival = rivalOf(side);
  const ordered = factOf(facts, 'ordered', side);
  if (!ordered) return [];
  const { orders, slipped } = ordered;
  const sightings = factOf(facts, 'saw', rival)?.sightings ?? [];
  const known = orders.flatMap((order, index) => {
    const compiled = moveOf(ground.rules, side, order.move);
    return compiled && !compiled.attack ? [{ order, index }] : [];
  });
  if (known.length === 0) return [];
  const reader = readerAt(ground, before, rival);
  const seen = { theirs: reader.theirs(sightings), unbiased: reader.unbiased(sightings) };
  const looks = new Set<string>();
  return known.map(({ order, index }: { order: Order; index: number }): MoveReading => {
    const sighting = sightings.find(({ source }) => source === index);
    const others = sightings.filter(({ source }) => source !== index);
    const looked = sighting?.order.move ?? null;
    const reasons = reasonsFor(facts, rival, looked, looked !== null && !looks.has(looked));
    if (looked !== null) looks.add(looked);
    const alone = reader.unbiased(others);
    const theirs = sighting ? seen.theirs - reader.theirs(others) : 0;
    const unbiased = sighting ? seen.unbiased - alone : 0;
    const plainly = reader.unbiased([...others, { order, source: index }]) - alone;
    return {
      week: before.week,
      side,
      index,
      order,
      slipped: slipped.includes(index),
      looked,
      reasons,
      named: reasons.reduce((sum, { amount }) => sum + amount, 0),
      theirs,
      unbiased,
      plainly,
      misreading: theirs - plainly,
      bySight: unbiased - plainly,
      byJudgement: theirs - unbiased,
    };
  });
}

/** How every move of a side was read by its rival, the most misread first. An attack can be misread by nobody: it is left out. */
export function readingsOf(ground: Rules, steps: Iterable<LuckStep>, side: Side): MoveReading[] {
  const readings: MoveReading[] = [];
  for (const step of steps)
    if (step.before.awaiting === 'orders') readings.push(...weekReadings(ground, step, side));
  return readings.sort(
    (a, b) => Math.abs(b.misreading) - Math.abs(a.misreading) || a.week - b.week || a.index - b.index,
  );
}

/** How far what they named for a move lies from what it says: the figure of the ledger, so that a move has one. */
export const offBy = ({ named, plainly }: MoveReading): number => named - plainly;

/** Log odds by which a move that was seen as what it was has to be off, and one that was seen as another. */
const MISREAD = { judged: 0.2, sight: 0.1 } as const;
/** A reading that goes the right way and lies nearer than this share of the larger figure was right. */
const NEAR = 0.5;

/** Was a move misread? Not where it was read the right way and about as strongly as it should have been. */
export function isMisread(reading: MoveReading): boolean {
  const { named, plainly, looked, order } = reading;
  const off = Math.abs(offBy(reading));
  const sight = looked !== null && looked !== order.move;
  const size = Math.max(Math.abs(named), Math.abs(plainly));
  return off >= (sight ? MISREAD.sight : MISREAD.judged) && off >= NEAR * size;
}

/** Log odds by which a misreading has to be off to have mattered: the odds moved by half as much again. */
const HARM = 0.4;

/** Did a misreading matter enough to be told as a moment? Some are misread and no harm is done. */
export const mattered = (reading: MoveReading): boolean =>
  isMisread(reading) && Math.abs(offBy(reading)) >= HARM;

/** The moves that were seen and named, furthest from what they say first; an order that nobody saw was read by nobody. */
export const mostMisread = (readings: readonly MoveReading[]): MoveReading[] =>
  readings
    .filter(({ looked, reasons }) => looked !== null && reasons.length > 0)
    .sort((a, b) => Math.abs(offBy(b)) - Math.abs(offBy(a)) || a.week - b.week || a.index - b.index);

/** The same for both sides. */
export function allReadings(ground: Rules, steps: readonly LuckStep[]): BySide<MoveReading[]> {
  return bySide((side) => readingsOf(ground, steps, side));
}
