/** From a record to its text: keys always in the same order, one line for each week. */
import type { BySide, Order, OrderOptions, WeekOrders } from '../engine/index.js';
import { OPTION_IDS } from '../level/index.js';
import type { Branch, MatchRecord, Note, RecordOutcome, SeatRecord, WeekRecord } from './types.js';

const OPTIONS = [...OPTION_IDS, 'terms'] as const satisfies readonly (keyof OrderOptions)[];

const sided = <T, U>(both: BySide<T>, make: (one: T) => U): BySide<U> => ({
  west: make(both.west),
  russia: make(both.russia),
});

function orderOf({ move, with: chosen, meant }: Order): Order {
  const options: Record<string, unknown> = {};
  for (const key of OPTIONS) if (chosen[key] !== undefined) options[key] = chosen[key];
  return { move, with: options, meant };
}

const sheetOf = ({ orders, table, challenge }: WeekOrders): WeekOrders => ({
  orders: orders.map(orderOf),
  table,
  challenge,
});

const weekOf = ({ west, russia, crisis }: WeekRecord): WeekRecord => ({
  west: sheetOf(west),
  russia: sheetOf(russia),
  crisis: crisis.map((round) => sided(round, (answer) => answer)),
});

function seatOf(seat: SeatRecord): SeatRecord {
  const type = seat.type === undefined ? {} : { type: seat.type };
  return seat.by === 'ai'
    ? { by: seat.by, strategy: seat.strategy, skill: seat.skill, ...type }
    : { by: seat.by, ...type };
}

const outcomeOf = ({ kind, cause, week, rungBefore, by, score, types }: RecordOutcome): RecordOutcome => ({
  kind,
  cause,
  week,
  rungBefore,
  by,
  score: sided(score, (one) => one),
  types: sided(types, (one) => one),
});

const noteOf = ({ week, side, text }: Note): Note => ({ week, ...(side ? { side } : {}), text });

const branchOf = ({ week, name, orders, hash }: Branch): Branch => ({
  week,
  ...(name === undefined ? {} : { name }),
  orders: orders.map(weekOf),
  ...(hash ? { hash } : {}),
});

/** The same record with all keys in their order. */
export function tidy(record: MatchRecord): MatchRecord {
  const { level, settings, reasons, hash, outcome, notes, branches } = record;
  return {
    format: record.format,
    rules: record.rules,
    level: { id: level.id, hash: level.hash, ...(level.embedded ? { embedded: level.embedded } : {}) },
    seed: record.seed,
    settings: { sides: sided(settings.sides, seatOf), dials: { ...settings.dials }, weeks: settings.weeks },
    orders: record.orders.map(weekOf),
    ...(reasons
      ? { reasons: reasons.map((week) => sided(week, (lists) => lists.map((list) => [...list]))) }
      : {}),
    ...(hash ? { hash: [...hash] } : {}),
    ...(outcome === undefined ? {} : { outcome: outcome && outcomeOf(outcome) }),
    ...(notes ? { notes: notes.map(noteOf) } : {}),
    ...(branches ? { branches: branches.map(branchOf) } : {}),
  };
}

function lineOf(value: unknown): string {
  if (!Array.isArray(value) || value.length === 0) return JSON.stringify(value);
  return `[\n${value.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
}

/** The text of a record. Reading it gives the same record again. */
export function makeRecord(record: MatchRecord): string {
  const lines = Object.entries(tidy(record)).map(
    ([key, value]) => `${JSON.stringify(key)}: ${lineOf(value)}`,
  );
  return `{\n${lines.join(',\n')}\n}\n`;
}
