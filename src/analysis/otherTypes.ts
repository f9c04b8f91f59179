/** What if the rival had been of another type: the same seed and the same orders of one side, the rival deciding anew. */
import {
  type BySide,
  bySide,
  type CrisisAnswer,
  canonical,
  hostile,
  type Inputs,
  type Order,
  rivalOf,
  SIDES,
  type Side,
  type State,
  TYPES,
  type Type,
  type WeekOrders,
} from '../engine/index.js';
import { setupOf } from '../record/index.js';
import { legalPart } from './legal.js';
import { strategySeat } from './rolloutSeats.js';
import { aiSeat } from './seats.js';
import type { Finding, Job, Plan } from './steps.js';
import type { Study } from './study.js';
import type { CourseEnd, CourseLine, OtherType, OtherTypes, SkippedOrder } from './types.js';

/** How a course ended; null while it has not. */
export function endOf({ outcome }: State): CourseEnd | null {
  if (!outcome) return null;
  const { kind, cause, week, score } = outcome;
  return { outcome: kind, cause, week, score: { ...score } };
}

/** Takes down a course week by week. */
function lineFrom(start: State): { line: CourseLine; took(state: State): void } {
  const line: CourseLine = {
    belief: { west: [], russia: [] },
    unbiased: { west: [], russia: [] },
    rung: [],
  };
  const took = (state: State): void => {
    for (const side of SIDES) {
      line.belief[side].push(hostile(state.minds[side].belief));
      line.unbiased[side].push(hostile(state.observers[side].belief));
    }
    line.rung.push(state.rung);
  };
  took(start);
  return { line, took };
}

/** Who decides on the other course: the rival anew, the side as it is recorded, and beyond that as the regular policy. */
interface Deciders {
  decide(state: State): BySide<WeekOrders>;
  answer(state: State): BySide<CrisisAnswer>;
  skipped: SkippedOrder[];
  goesOnFrom(): number | null;
}

function decidersOf({ ground, players, record }: Study, side: Side): Deciders {
  const rival = rivalOf(side);
  const seat = aiSeat(ground, players, record, rival);
  if (!seat) throw new Error('no AI plays the rival');
  const own = aiSeat(ground, players, record, side);
  const policy = strategySeat(ground, players, side, 'policy', 'regular');
  const skipped: SkippedOrder[] = [];
  let beyond: number | null = null;
  const place = <T>(mine: T, theirs: T): BySide<T> => bySide((who) => (who === side ? mine : theirs));
  return {
    skipped,
    goesOnFrom: () => beyond,
    decide(state) {
      const wanted = record.orders[state.week - 1]?.[side];
      if (!wanted) {
        beyond ??= state.week;
        const mine = own ? own.decide(state).orders : policy.decide(state, record.seed);
        return place(mine, seat.decide(state).orders);
      }
      const { sheet, leftOut } = legalPart(ground, ground.engine.viewFor(state, side), wanted);
      for (const left of leftOut) skipped.push({ week: state.week, side, ...left });
      return place(sheet, seat.decide(state).orders);
    },
    answer(state) {
      const round = record.orders[state.week - 1]?.crisis[(state.crisis?.round ?? 1) - 1];
      const mine = round?.[side] ?? own?.answer(state) ?? policy.answer(state, record.seed);
      return place(mine, seat.answer(state));
    },
  };
}

/** Play the match again with the rival of another type. Yields after each week. */
export function* courseWith(study: Study, side: Side, type: Type): Generator<undefined, OtherType> {
  const { ground, record, cursor } = study;
  const { engine, rules } = ground;
  const rival = rivalOf(side);
  const types = { ...cursor.start.types, [rival]: type };
  const made = engine.newMatch(rules, { ...setupOf(record), types });
  if (!made.ok) throw new Error(made.problems.map(({ message }) => message).join('; '));
  const { state } = made;
  const { line, took } = lineFrom(state);
  const deciders = decidersOf(study, side);
  const rivalOrders: Order[][] = [];
  let differsFrom: number | null = null;
  const over = cursor.after(cursor.length)?.outcome ?? null;
  while (state.awaiting !== 'over' && (over || state.week <= cursor.length)) {
    const { week } = state;
    const inputs: Inputs = state.awaiting === 'crisis' ? deciders.answer(state) : deciders.decide(state);
    const theirs = inputs[rival];
    const recorded =
      typeof theirs === 'string'
        ? record.orders[week - 1]?.crisis[(state.crisis?.round ?? 1) - 1]?.[rival]
        : record.orders[week - 1]?.[rival];
    if (typeof theirs !== 'string') rivalOrders.push(theirs.orders);
    if (recorded === undefined || canonical(recorded) !== canonical(theirs)) differsFrom ??= week;
    if (!engine.stepInPlace(rules, state, inputs, false).ok)
      throw new Error('another course was given orders that cannot be taken');
    if (state.week > week || state.outcome) {
      took(state);
      yield;
    }
  }
  const { skipped } = deciders;
  const goesOnFrom = deciders.goesOnFrom();
  return { side: rival, type, end: endOf(state), line, rivalOrders, differsFrom, goesOnFrom, skipped };
}

/** The match as it was, and with the rival of `side` of each other type; null where no AI plays the rival. Work is counted in weeks. */
export function* otherTypesOf(study: Study, side: Side): Plan<'otherTypes'> {
  const { ground, players, record, cursor } = study;
  const rival = rivalOf(side);
  if (!aiSeat(ground, players, record, rival)) return null;
  const { line, took } = lineFrom(cursor.start);
  for (let week = 1; week <= cursor.length; week++) took(cursor.after(week) as State);
  const own = cursor.start.types[rival];
  const found: OtherTypes = {
    side: rival,
    type: own,
    end: endOf(cursor.after(cursor.length) as State),
    line,
    others: [],
  };
  const types = TYPES.filter((type) => type !== own);
  const { weeks } = record.settings;
  const jobs = types.map((type): Job<'type'> => ({ job: 'type', size: weeks, side, type }));
  const others = (yield { total: types.length * weeks, jobs }) as Finding<'type'>[];
  return { ...found, others };
}
