/** The luck of a match: every draw with its chance and what came of it, and what happened against what was to be expected. */
import type { Fact, Order, Side, State } from '../engine/index.js';
import { moveOf, SIDES } from '../engine/index.js';
import type { Ground } from '../record/index.js';
import type { Luck, LuckDraw, LuckKind, LuckSum } from './types.js';

/** Surprises that are told. */
const TOLD = 5;

/** One step of a match, as records and sessions have it. */
export interface LuckStep {
  before: State;
  facts: readonly Fact[];
}

type FactOf<K extends Fact['kind']> = Extract<Fact, { kind: K }>;

const factsOf = <K extends Fact['kind']>(facts: readonly Fact[], kind: K): FactOf<K>[] =>
  facts.filter((fact): fact is FactOf<K> => fact.kind === kind);

/** Did an order go out as it was written, so that it can be asked how it was seen? */
const wentOut = (fact: FactOf<'ordered'>, index: number): boolean => !fact.slipped.includes(index);

/** Draws about a side's orders: did they go out right, were they seen, and as what they were? */
function ordersOf(
  { engine, rules }: Pick<Ground, 'engine' | 'rules'>,
  { before, facts }: LuckStep,
  side: Side,
): LuckDraw[] {
  const ordered = factsOf(facts, 'ordered').find((fact) => fact.side === side);
  const saw = factsOf(facts, 'saw').find((fact) => fact.side !== side);
  if (!ordered) return [];
  const { dials, week, talkClarity } = before;
  const draws: LuckDraw[] = [];
  const draw = (kind: LuckKind, order: Order, chance: number, happened: boolean): void => {
    draws.push({ week, kind, side, about: order.move, chance, happened });
  };
  const noise = dials.perceptionNoise * (1 - talkClarity);
  const flip = (1 - dials.distinguishability) / 2;
  ordered.orders.forEach((order, index) => {
    const compiled = moveOf(rules, side, order.move);
    if (!compiled || compiled.attack) return;
    draw('slip', order, dials.implementationNoise, !wentOut(ordered, index));
    if (!saw || !wentOut(ordered, index)) return;
    const sighting = saw.sightings.find(({ source }) => source === index);
    draw('seen', order, engine.visibilityOf(compiled, order), sighting !== undefined);
    if (!sighting) return;
    const asIs = (1 - noise) * (compiled.twin >= 0 ? 1 - flip : 1);
    draw('seenAsIs', order, asIs, sighting.order.move === order.move);
  });
  return draws;
}

type Doer = Pick<LuckDraw, 'side' | 'about'>;

const KINDS: readonly LuckKind[] = ['incident', 'crisisAccident', 'attribution', 'leak', 'plot'];

/** Whose deed a draw was about: the rules tell the deed beside it. */
function doerOf(kind: LuckKind, before: Fact | undefined, after: Fact | undefined): Doer {
  if (kind === 'attribution' && after?.kind === 'covert') return { side: after.side, about: after.move };
  if (kind === 'leak' && before?.kind === 'offered') return { side: before.side, about: null };
  return { side: null, about: null };
}

/** Draws of nature, as the rules tell them. */
function natureOf({ before, facts }: LuckStep): LuckDraw[] {
  return facts.flatMap((fact, i): LuckDraw[] => {
    if (fact.kind !== 'luck') return [];
    const { what, chance, happened } = fact;
    const [name, issue] = what.split('.', 2);
    const draw = { week: before.week, chance, happened };
    if (name === 'consent') return [{ ...draw, kind: name, side: null, about: issue ?? null }];
    const kind = KINDS.find((one) => one === name);
    return kind ? [{ ...draw, kind, ...doerOf(kind, facts[i - 1], facts[i + 1]) }] : [];
  });
}

/** Could this have gone either way? */
const open = ({ chance }: LuckDraw): boolean => chance > 0 && chance < 1;

function sumsOf(draws: readonly LuckDraw[]): LuckSum[] {
  const sums: LuckSum[] = [];
  for (const { kind, side, chance, happened } of draws) {
    let sum = sums.find((one) => one.kind === kind && one.side === side);
    if (!sum) {
      sum = { kind, side, draws: 0, expected: 0, realised: 0, spread: 0 };
      sums.push(sum);
    }
    sum.draws += 1;
    sum.expected += chance;
    sum.realised += happened ? 1 : 0;
    sum.spread += chance * (1 - chance);
  }
  return sums.map((sum) => ({ ...sum, spread: Math.sqrt(sum.spread) }));
}

const chanceOf = ({ chance, happened }: LuckDraw): number => (happened ? chance : 1 - chance);

/** The luck of a match from its steps. */
export function luckOf(ground: Pick<Ground, 'engine' | 'rules'>, steps: Iterable<LuckStep>): Luck {
  const draws: LuckDraw[] = [];
  for (const step of steps) {
    for (const side of SIDES) draws.push(...ordersOf(ground, step, side));
    draws.push(...natureOf(step));
  }
  const told = draws.filter(open);
  const surprises = [...told]
    .sort((a, b) => chanceOf(a) - chanceOf(b))
    .filter((draw) => chanceOf(draw) < 0.5)
    .slice(0, TOLD);
  return { draws: told, sums: sumsOf(told), surprises };
}
