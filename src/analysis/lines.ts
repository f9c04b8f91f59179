/** Firm, soft or both throughout, or as it was played, against each type of rival: the same seed played again, cell by cell. */
import {
  type BySide,
  bySide,
  type Inputs,
  rivalOf,
  type Side,
  type State,
  TYPES,
  type Type,
} from '../engine/index.js';
import { setupOf } from '../record/index.js';
import { courseWith, endOf } from './otherTypes.js';
import { strategySeat } from './rolloutSeats.js';
import { aiSeat } from './seats.js';
import type { Finding, Job, Plan } from './steps.js';
import type { Study } from './study.js';
import type { CourseEnd, Line, LineCell, Lines } from './types.js';
import type { Players } from './versions/index.js';

/** A line that is no record. */
type Script = Exclude<Line, 'played'>;

/**
 * The strategies behind the lines that are no record. Firm is denial: two steps of defence a week and no offer. Where an AI of
 * earlier rules does not know it, the hard line stands in, which builds for attack as well.
 */
const scriptOf = (line: Script, { STRATEGIES }: Players) =>
  line === 'soft' ? 'soft' : line === 'both' ? 'mixed' : STRATEGIES.includes('deny') ? 'deny' : 'hardline';

/** The lines in the order in which they are told. */
export const LINES: readonly Line[] = ['firm', 'soft', 'both', 'played'];

/** A whole match with the side keeping to one line. Yields after each week. */
function* scripted(
  { ground, players, record, cursor }: Study,
  side: Side,
  type: Type,
  line: Script,
): Generator<undefined, CourseEnd | null> {
  const { engine, rules } = ground;
  const rival = rivalOf(side);
  const seat = aiSeat(ground, players, record, rival);
  if (!seat) throw new Error('no AI plays the rival');
  const types = { ...cursor.start.types, [rival]: type };
  const made = engine.newMatch(rules, { ...setupOf(record), types });
  if (!made.ok) throw new Error(made.problems.map(({ message }) => message).join('; '));
  const own = strategySeat(ground, players, side, scriptOf(line, players), 'regular');
  const place = <T>(mine: T, theirs: T): BySide<T> => bySide((who) => (who === side ? mine : theirs));
  const state: State = made.state;
  while (state.awaiting !== 'over') {
    const { week } = state;
    const inputs: Inputs =
      state.awaiting === 'crisis'
        ? place(own.answer(state, record.seed), seat.answer(state))
        : place(own.decide(state, record.seed), seat.decide(state).orders);
    if (!engine.stepInPlace(rules, state, inputs, false).ok)
      throw new Error('a line was given orders that cannot be taken');
    if (state.week > week) yield;
  }
  return endOf(state);
}

/** As it was played, against a type: the record's own end, or the course with another type. */
function* asPlayed(study: Study, side: Side, type: Type): Generator<undefined, CourseEnd | null> {
  const { cursor } = study;
  if (cursor.start.types[rivalOf(side)] === type) return endOf(cursor.after(cursor.length) as State);
  return (yield* courseWith(study, side, type)).end;
}

/** How a match ends with a side keeping to a line, against a type of rival. Yields after each week. */
export function lineEnd(
  study: Study,
  side: Side,
  line: Line,
  type: Type,
): Generator<undefined, CourseEnd | null> {
  return line === 'played' ? asPlayed(study, side, type) : scripted(study, side, type, line);
}

/**
 * How the match of a side ends by each line against each type of its rival, on the record's own seed; null where no AI plays the
 * rival. What was played is told first. Work is counted in weeks, of which a match that ends early has fewer.
 */
export function* linesOf(study: Study, side: Side): Plan<'lines'> {
  const { ground, players, record, cursor } = study;
  const rival = rivalOf(side);
  if (!aiSeat(ground, players, record, rival)) return null;
  const there = LINES.filter(
    (line) => line === 'played' || players.STRATEGIES.includes(scriptOf(line, players)),
  );
  const size = record.settings.weeks;
  const total = there.length * TYPES.length * size;
  const cells: LineCell[] = [];
  const found = (): Lines => ({
    side,
    type: cursor.start.types[rival],
    lines: [...there],
    cells: [...cells],
  });
  for (const some of [['played'] as const, there.filter((line) => line !== 'played')]) {
    const wanted = some.flatMap((line) => TYPES.map((type) => ({ line, type })));
    const jobs = wanted.map((cell): Job<'line'> => ({ job: 'line', size, side, ...cell }));
    const ends = (yield { total, jobs }) as Finding<'line'>[];
    wanted.forEach((cell, k) => {
      cells.push({ ...cell, end: ends[k] ?? null });
    });
    yield { total, found: found() };
  }
  return found();
}
