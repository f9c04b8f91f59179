/** Helpers of the engine's tests: compiled levels, states and rules at will, orders in a word. */
import {
  type Belief,
  type BySide,
  bySide,
  type CrisisAnswer,
  clone,
  compile,
  type DialSettings,
  type Fact,
  type Lens,
  type Level,
  legalMoves,
  lookThrough,
  type Mood,
  newMatch,
  type Offer,
  type Order,
  type OrderOptions,
  plainOrder,
  type Rules,
  type Side,
  type State,
  selfOf,
  step,
  type TableAnswer,
  type Terms,
  type Type,
  viewFor,
  type WeekOrders,
} from '../../src/engine/index.ts';
import { lensWorkspace } from '../../src/engine/perception/lens.ts';
import { loadShipped, SHIPPED, type ShippedId } from '../../src/level/index.ts';

const compiled = new Map<ShippedId, Rules>();
for (const id of SHIPPED) compiled.set(id, compile(await loadShipped(id)));

/** The rules of a level that ships. */
export function rulesOf(id: ShippedId): Rules {
  const rules = compiled.get(id);
  if (!rules) throw new Error(`no level is called ${id}`);
  return rules;
}

export const january = rulesOf('january-2022');
export const mirror = rulesOf('abstract-mirror');

/** The same rules with the level changed. */
export function changedLevel(rules: Rules, change: (level: Level) => void): Rules {
  const level = clone(rules.level);
  change(level);
  return compile(level);
}

/** The rules without events and without decisions of the third party, so that only what is ordered happens. */
export function withoutNews(rules: Rules): Rules {
  return changedLevel(rules, (level) => {
    level.eventRate = 0;
    if (level.third) level.third.decisions = [];
  });
}

/** Nothing is mistaken, nothing goes out wrong, nothing happens by accident. */
export const NO_NOISE: DialSettings = { perceptionNoise: 0, implementationNoise: 0, accidentRate: 0 };
/** Everything that can be seen for what it is, is. */
export const CLEAR: DialSettings = { ...NO_NOISE, distinguishability: 1 };

export interface Opening {
  seed?: string;
  types?: Partial<BySide<Type>>;
  dials?: DialSettings;
  seatKeys?: BySide<string>;
}

/** A match before its first week; two seekers unless told otherwise. */
export function begin(rules: Rules, opening: Opening = {}): State {
  const { seed = 'a test', types = { west: 'seeker', russia: 'seeker' }, dials = {}, seatKeys } = opening;
  const started = newMatch(rules, { seed, types, dials }, seatKeys);
  if (!started.ok) throw new Error(started.problems.map((problem) => problem.message).join('\n'));
  return started.state;
}

/** A copy of a state with something changed. */
export function changed(state: State, change: (draft: State) => void): State {
  const copy = clone(state);
  change(copy);
  return copy;
}

/** A move's plain order: its options at their defaults, except those given. */
export function order(rules: Rules, move: string, chosen: OrderOptions = {}): Order {
  const found = [...rules.sides.west.moves, ...rules.sides.russia.moves].find(
    (candidate) => candidate.move.id === move,
  );
  if (!found) throw new Error(`no move is called ${move}`);
  const plain = plainOrder(found);
  return { move, with: { ...plain.with, ...chosen }, meant: found.move.meanings[0]?.id ?? '' };
}

export interface Rest {
  table?: TableAnswer;
  challenge?: boolean;
}

/** A week's orders from moves by name or whole orders. */
export function week(rules: Rules, orders: readonly (string | Order)[] = [], rest: Rest = {}): WeekOrders {
  return {
    orders: orders.map((one) => (typeof one === 'string' ? order(rules, one) : one)),
    table: rest.table ?? 'wait',
    challenge: rest.challenge ?? false,
  };
}

/** Nothing ordered, nothing answered. */
export const PASS: WeekOrders = { orders: [], table: 'wait', challenge: false };

export interface Played {
  state: State;
  facts: Fact[];
}

/** One step that has to be taken. */
export function take(rules: Rules, state: State, inputs: BySide<WeekOrders> | BySide<CrisisAnswer>): Played {
  const stepped = step(rules, state, inputs);
  if (!stepped.ok) throw new Error(`rejected: ${JSON.stringify(stepped.rejections)}`);
  return { state: stepped.state, facts: stepped.facts };
}

export type Orders = Partial<BySide<readonly (string | Order)[] | WeekOrders>>;

/** One week in which each side orders what is listed; a side left out passes. */
export function play(rules: Rules, state: State, orders: Orders = {}): Played {
  const inputs = bySide((side): WeekOrders => {
    const given = orders[side];
    if (given === undefined) return PASS;
    return 'orders' in given ? given : week(rules, given);
  });
  return take(rules, state, inputs);
}

/** Weeks in a row with the same orders. Stops where the match waits for something else. */
export function playWeeks(rules: Rules, state: State, weeks: number, orders: Orders = {}): State {
  let now = state;
  for (let i = 0; i < weeks && now.awaiting === 'orders'; i++) now = play(rules, now, orders).state;
  return now;
}

/** The facts of one kind. */
export function factsOf<K extends Fact['kind']>(
  facts: readonly Fact[] | null,
  kind: K,
): Extract<Fact, { kind: K }>[] {
  return (facts ?? []).filter((fact): fact is Extract<Fact, { kind: K }> => fact.kind === kind);
}

/** The one fact of a kind. */
export function factOf<K extends Fact['kind']>(
  facts: readonly Fact[] | null,
  kind: K,
  side?: Side,
): Extract<Fact, { kind: K }> {
  const found = factsOf(facts, kind).filter(
    (fact) => side === undefined || ('side' in fact && fact.side === side),
  );
  const [only] = found;
  if (!only || found.length > 1) throw new Error(`${found.length} facts of kind ${kind}`);
  return only;
}

/** How far a side's suspicion moved in a step, in log odds. */
export function suspicion(facts: readonly Fact[] | null, reader: Side): number {
  const { before, after } = factOf(facts, 'read', reader);
  return after - before;
}

/** The amount of one reason of a side's reading, summed over its lines. */
export function reason(facts: readonly Fact[] | null, reader: Side, code: string): number {
  let sum = 0;
  for (const line of factOf(facts, 'read', reader).reasons) if (line.code === code) sum += line.amount;
  return sum;
}

/** Names of the moves that a side may order now. */
export function legalNames(rules: Rules, state: State, side: Side): string[] {
  return legalMoves(rules, viewFor(state, side))
    .filter((entry) => entry.legal)
    .map((entry) => entry.move);
}

/** Freeze a value and all in it, so that any attempt to change it throws. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
}

/** What each type of a side would do now, in the side's own standing. */
export function lensOf(rules: Rules, state: State, side: Side): Lens {
  const { payoffs, standing } = selfOf(rules, viewFor(state, side));
  return lookThrough(rules, payoffs, standing, lensWorkspace(rules, side));
}

/** A mood of no fear, no trust and no heat, towards a rival of whose resolve nothing is known; with what is given. */
export const moodOf = (over: Partial<Mood> = {}): Mood => ({
  fear: 0,
  trust: 0,
  heat: 0,
  reputation: 0.5,
  ...over,
});

/** An offer of the first week on the table: binding, verified, public and without a date unless told otherwise. */
export const offerOf = (by: Side, terms: Terms, over: Partial<Offer> = {}): Offer => ({
  by,
  terms,
  form: 'binding',
  verified: true,
  public: true,
  week: 1,
  third: false,
  dated: false,
  ...over,
});

/** A belief that the rival is hostile with probability p, the hostile types even. */
export const believing = (p: number): Belief => [1 - p, p / 2, p / 2];
