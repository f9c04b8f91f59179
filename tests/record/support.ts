/** Helpers of the record tests: played matches as records, random records, and a custom level. */
import { answerCrisis, decide, STRATEGIES } from '../../src/ai/index.ts';
import { reasonsOf } from '../../src/analysis/index.ts';
import {
  type BySide,
  bySide,
  CRISIS_ANSWERS,
  type CrisisAnswer,
  DIALS,
  type Draw,
  type Inputs,
  type Level,
  newMatch,
  RULES_VERSION,
  type Rules,
  type Side,
  SKILLS,
  type State,
  stepPlain,
  stream,
  TABLE_ANSWERS,
  TYPES,
  viewFor,
  type WeekOrders,
} from '../../src/engine/index.ts';
import {
  type Ground,
  groundOf,
  type Input,
  levelRef,
  type MatchRecord,
  present,
  type RecordSettings,
  recording,
  type SeatRecord,
  type WeekRecord,
} from '../../src/record/index.ts';
import { changedLevel, mirror, rulesOf } from '../support/engine.ts';
import { randomInputs, randomOrder } from '../support/engineRandom.ts';

/** A value, or problems of whatever kind. */
type AnyResult<T> =
  | { ok: true; value: T }
  | { ok: false; problems: readonly { path: string; code: string; message: string }[] };

/** The value of a result that must be good. */
export function must<T>(result: AnyResult<T>): T {
  if (result.ok) return result.value;
  throw new Error(result.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
}

/** Problems of a result as `path code`. */
export const problemsOf = (result: AnyResult<unknown>): string[] =>
  result.ok ? [] : result.problems.map(({ path, code }) => `${path} ${code}`);

export const groundFor = async (record: MatchRecord): Promise<Ground> => must(await groundOf(record));

/** A level of somebody's own: the small mirror with other weeks and without news. */
export const custom: Level = changedLevel(mirror, (level) => {
  level.id = 'my-own-mirror';
  level.eventRate = 0;
  level.dials.weeks = 6;
}).level;

export const AI: SeatRecord = { by: 'ai', strategy: 'policy', skill: 'regular' };
export const HUMAN: SeatRecord = { by: 'human' };

export interface Played {
  seed?: string;
  sides?: Partial<BySide<SeatRecord>>;
  settings?: Partial<RecordSettings>;
  /** Steps after which the match is left. */
  stop?: (state: State) => boolean;
  /** Orders of a person, instead of random ones. */
  say?: (state: State, side: Side) => WeekOrders | null;
}

/** Play a match to its end, or until it is left: AI seats by their strategies, all others by random legal orders. */
export async function play(rules: Rules, parts: Played = {}): Promise<MatchRecord> {
  const { seed = 'a record', stop = () => false, say = () => null } = parts;
  const sides = { west: AI, russia: AI, ...parts.sides };
  const settings: RecordSettings = { dials: {}, weeks: rules.level.dials.weeks, ...parts.settings, sides };
  const types = Object.fromEntries(
    (['west', 'russia'] as const).flatMap((side) => (sides[side].type ? [[side, sides[side].type]] : [])),
  );
  const made = newMatch(rules, { seed, types, dials: { ...settings.dials, weeks: settings.weeks } });
  if (!made.ok) throw new Error(made.problems.map(({ message }) => message).join('\n'));
  const taken = recording(present, { rules: RULES_VERSION, level: await levelRef(rules), seed, settings });
  let { state } = made;
  for (let at = 0; state.awaiting !== 'over' && !stop(state); at++) {
    const { inputs, reasons } = inputsFor(rules, state, seed, at, sides, say);
    const next = stepPlain(rules, state, inputs);
    if (!next.ok) throw new Error(JSON.stringify(next.rejections));
    const input = { awaiting: state.awaiting, ...inputs } as Input;
    state = next.state;
    taken.took(input, state, reasons);
  }
  return taken.record();
}

function inputsFor(
  rules: Rules,
  state: State,
  seed: string,
  at: number,
  sides: BySide<SeatRecord>,
  say: Required<Played>['say'],
) {
  const random = randomInputs(rules, state, seed, at, undefined, { resigns: 0.001, attacks: false });
  const reasons: BySide<string[][]> = { west: [], russia: [] };
  const one = (side: Side): WeekOrders | CrisisAnswer => {
    const seat = sides[side];
    if (seat.by !== 'ai') return (state.awaiting === 'orders' ? say(state, side) : null) ?? random[side];
    const { strategy, skill } = seat;
    const player = { seed, strategy: strategy as (typeof STRATEGIES)[number], skill };
    if (state.awaiting === 'crisis') return answerCrisis(rules, viewFor(state, side), player).answer;
    const decision = decide(rules, viewFor(state, side), player);
    reasons[side] = reasonsOf(decision);
    return decision.orders;
  };
  return { inputs: bySide(one) as Inputs, reasons };
}

/** The first of a row of matches that is as wanted: seeds may end otherwise whenever the rules change. */
export async function playLike(
  rules: Rules,
  parts: Omit<Played, 'seed'>,
  wanted: (record: MatchRecord) => boolean,
): Promise<MatchRecord> {
  for (let k = 0; k < 300; k++) {
    const record = await play(rules, { ...parts, seed: `like/${k}` });
    if (wanted(record)) return record;
  }
  throw new Error('no match is like that');
}

const LEVELS = ['january-2022', 'january-2022-long', 'abstract-mirror', 'abstract-offence'] as const;
const refs = new Map(await Promise.all(LEVELS.map(async (id) => [id, await levelRef(rulesOf(id))] as const)));

/** A random whole number below `n`. */
const below = (draw: Draw, n: number): number => Math.floor(draw() * n);
const oneOf = <T>(draw: Draw, list: readonly T[]): T => list[below(draw, list.length)] as T;
const some = <T>(draw: Draw, most: number, make: () => T): T[] =>
  Array.from({ length: below(draw, most + 1) }, make);

/** Text with whatever people and machines put in: letters, signs, emoji, control characters, lone halves. */
export function randomText(draw: Draw, most: number): string {
  const signs = ['a', 'Ж', '"', '\\', '<b>', '\n', '\0', '😀', '\ud83d', ' ', '/', '&amp;', '=', '​'];
  return `x${some(draw, most, () => oneOf(draw, signs)).join('')}`;
}

const hashText = (draw: Draw): string =>
  Array.from({ length: 16 }, () => below(draw, 16).toString(16)).join('');

function randomSheet(rules: Rules, side: Side, draw: Draw): WeekOrders {
  const { moves } = rules.sides[side];
  const orders = some(draw, 4, () => randomOrder(rules, oneOf(draw, moves), draw));
  if (draw() < 0.05) orders.push({ move: 'resign', with: {}, meant: '' });
  return { orders, table: oneOf(draw, TABLE_ANSWERS), challenge: draw() < 0.5 };
}

const randomWeek = (rules: Rules, draw: Draw): WeekRecord => ({
  ...bySide((side) => randomSheet(rules, side, draw)),
  crisis: some(draw, 6, () => bySide(() => oneOf(draw, CRISIS_ANSWERS))),
});

function randomSeat(draw: Draw): SeatRecord {
  const type = draw() < 0.5 ? {} : { type: oneOf(draw, TYPES) };
  const by = oneOf(draw, ['human', 'script', 'ai'] as const);
  if (by !== 'ai') return { by, ...type };
  const strategy = draw() < 0.1 ? 'someNewOne' : oneOf(draw, STRATEGIES);
  return { by, strategy, skill: oneOf(draw, SKILLS), ...type };
}

/** A record of the right form with everything drawn. Its orders are of its level, but nobody could have given them. */
export function randomRecord(seed: string): MatchRecord {
  const draw = stream(seed, 0, 'random record', '');
  const id = oneOf(draw, LEVELS);
  const rules = rulesOf(id);
  const level = refs.get(id);
  if (!level) throw new Error(`no level is called ${id}`);
  const weeks = 1 + below(draw, 26);
  const orders = some(draw, weeks, () => randomWeek(rules, draw));
  const dials = DIALS.filter(({ name }) => name !== 'weeks' && draw() < 0.3).map(({ name, min, max }) => [
    name,
    min + (max - min) * (draw() < 0.5 ? draw() : below(draw, 11) / 10),
  ]);
  const reasons = orders.map((week) => bySide((side) => week[side].orders.map(() => ['gain', 'price'])));
  const hash = orders.slice(below(draw, 2) * below(draw, orders.length + 1)).map(() => hashText(draw));
  const branches = some(draw, 2, () => {
    const week = 1 + below(draw, Math.min(weeks, orders.length + 1));
    const own = some(draw, weeks - week + 1, () => randomWeek(rules, draw));
    const name = draw() < 0.5 ? {} : { name: randomText(draw, 20) };
    return { week, ...name, orders: own, ...(own.length > 0 ? { hash: [hashText(draw)] } : {}) };
  });
  const notes = some(draw, 3, () => ({
    week: below(draw, weeks + 1),
    ...(draw() < 0.5 ? {} : { side: oneOf(draw, ['west', 'russia'] as const) }),
    text: randomText(draw, 40),
  }));
  return {
    format: 'record/1',
    rules: RULES_VERSION,
    level,
    seed: randomText(draw, 20),
    settings: { sides: bySide(() => randomSeat(draw)), dials: Object.fromEntries(dials), weeks },
    orders,
    ...(draw() < 0.5 ? { reasons } : {}),
    ...(hash.length > 0 ? { hash } : {}),
    ...(draw() < 0.5 ? { outcome: null } : {}),
    ...(notes.length > 0 ? { notes } : {}),
    ...(branches.length > 0 ? { branches } : {}),
  };
}

/** The same record without what a link leaves out. */
export function stripped({ reasons: _r, outcome: _o, hash, branches, ...rest }: MatchRecord): MatchRecord {
  const last = hash?.at(-1);
  return {
    ...rest,
    ...(last === undefined ? {} : { hash: [last] }),
    ...(branches
      ? { branches: branches.map((one) => ({ ...one, ...(one.hash ? { hash: one.hash.slice(-1) } : {}) })) }
      : {}),
  };
}
