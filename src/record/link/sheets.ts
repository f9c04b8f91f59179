/** The weeks of a match as a few bytes each: moves, options and meanings by their numbers in the level. */
import type { CrisisAnswer, Level, Move, Order, Side, TableAnswer, WeekOrders } from '../../engine/index.js';
import { RESIGN, SIDES } from '../../engine/index.js';
import { LIMITS } from '../limits.js';
import { brief } from '../problems.js';
import type { WeekRecord } from '../types.js';
import { BadBytes, type ByteReader, type ByteWriter } from './bytes.js';
import { ANSWER_WORDS, TABLE_WORDS } from './words.js';

/** Something in a record that the level does not have, and where. */
export class NotOfLevel extends Error {
  constructor(
    readonly path: string,
    message: string,
  ) {
    super(message);
  }
}

const movesOf = (level: Level, side: Side): Move[] => level.moves.filter((move) => move.side === side);

/** Number of an entry, from 1; 0 where nothing was chosen. */
function numberOf(ids: readonly { id: string }[], id: string | undefined, path: string): number {
  if (id === undefined) return 0;
  const index = ids.findIndex((one) => one.id === id);
  if (index < 0) throw new NotOfLevel(path, `the level has no ${brief(id)} here`);
  return index + 1;
}

function entryOf<T>(entries: readonly T[], number: number): T {
  const entry = entries[number - 1];
  if (entry === undefined) throw new BadBytes('the level has no such entry');
  return entry;
}

function writeOrder(to: ByteWriter, moves: readonly Move[], order: Order, path: string): void {
  if (order.move === RESIGN) {
    to.count(0);
    return;
  }
  const number = numberOf(moves, order.move, `${path}.move`);
  const move = entryOf(moves, number);
  to.count(number);
  const { terms, ...chosen } = order.with;
  for (const key of Object.keys(chosen)) {
    if (!move.options.some(({ id }) => id === key))
      throw new NotOfLevel(`${path}.with.${key}`, `${move.id} has no such option`);
  }
  for (const { id, values } of move.options) to.count(numberOf(values, chosen[id], `${path}.with.${id}`));
  const issues = (move.terms ?? []).map((id) => ({ id }));
  const steps = Object.entries(terms ?? {});
  // Empty terms on a move that has none say nothing.
  if (issues.length > 0) to.count(terms ? steps.length + 1 : 0);
  for (const [issue, step] of steps) {
    to.count(numberOf(issues, issue, `${path}.with.terms.${issue}`));
    to.count(step);
  }
  to.count(order.meant === '' ? 0 : numberOf(move.meanings, order.meant, `${path}.meant`));
}

function readOrder(from: ByteReader, moves: readonly Move[]): Order {
  const number = from.count();
  if (number === 0) return { move: RESIGN, with: {}, meant: '' };
  const move = entryOf(moves, number);
  const chosen: Order['with'] = {};
  for (const { id, values } of move.options) {
    const value = from.count();
    if (value > 0) chosen[id] = entryOf(values, value).id;
  }
  const issues = move.terms ?? [];
  const steps = issues.length > 0 ? from.length(LIMITS.terms + 1) : 0;
  if (steps > 0) {
    chosen.terms = Object.fromEntries(
      Array.from({ length: steps - 1 }, () => [entryOf(issues, from.count()), from.count()]),
    );
  }
  const meant = from.count();
  return { move: move.id, with: chosen, meant: meant === 0 ? '' : entryOf(move.meanings, meant).id };
}

function writeSheet(to: ByteWriter, moves: readonly Move[], sheet: WeekOrders, path: string): void {
  const table = TABLE_WORDS.indexOf(sheet.table);
  to.count(6 * sheet.orders.length + 2 * table + (sheet.challenge ? 1 : 0));
  sheet.orders.forEach((order, i) => {
    writeOrder(to, moves, order, `${path}.orders[${i}]`);
  });
}

function readSheet(from: ByteReader, moves: readonly Move[]): WeekOrders {
  const head = from.count();
  const count = Math.floor(head / 6);
  if (count > LIMITS.orders) throw new BadBytes('there are too many orders');
  const orders = Array.from({ length: count }, () => readOrder(from, moves));
  const table = TABLE_WORDS[Math.floor((head % 6) / 2)] as TableAnswer;
  return { orders, table, challenge: head % 2 === 1 };
}

export function writeWeeks(to: ByteWriter, level: Level, weeks: readonly WeekRecord[], path: string): void {
  const moves = { west: movesOf(level, 'west'), russia: movesOf(level, 'russia') };
  to.count(weeks.length);
  weeks.forEach((week, w) => {
    for (const side of SIDES) writeSheet(to, moves[side], week[side], `${path}[${w}].${side}`);
    to.count(week.crisis.length);
    for (const { west, russia } of week.crisis)
      to.byte(ANSWER_WORDS.indexOf(west) + 4 * ANSWER_WORDS.indexOf(russia));
  });
}

export function readWeeks(from: ByteReader, level: Level): WeekRecord[] {
  const moves = { west: movesOf(level, 'west'), russia: movesOf(level, 'russia') };
  return Array.from({ length: from.length(LIMITS.weeks) }, () => {
    const west = readSheet(from, moves.west);
    const russia = readSheet(from, moves.russia);
    const crisis = Array.from({ length: from.length(LIMITS.rounds) }, () => {
      const answers = from.byte();
      const answer = (number: number) => ANSWER_WORDS[number % 4] as CrisisAnswer;
      return { west: answer(answers), russia: answer(Math.floor(answers / 4)) };
    });
    return { west, russia, crisis };
  });
}
