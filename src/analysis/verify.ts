/** Verifying: plays a record again with its AI seats deciding anew, and finds the first week in which anything differs. */
import {
  type BySide,
  bySide,
  canonical,
  SIDES,
  type Side,
  type State,
  type WeekOrders,
} from '../engine/index.js';
import {
  type Ground,
  groundOf,
  inputsOfWeek,
  type MatchRecord,
  mismatch,
  outcomeOf,
  parseRecord,
  type RecordProblem,
  rejectionOf,
  startOf,
  type WeekRecord,
} from '../record/index.js';
import { reasonsOf } from './reasons.js';
import { type AiSeat, aiSeat, unknownStrategy } from './seats.js';
import { type Players, playersFor } from './versions/index.js';

/** What differs first: an AI's orders, reasons or crisis answers, orders that cannot be taken, the state, how it ended. */
export type Differing = 'orders' | 'reasons' | 'crisis' | 'illegal' | 'course' | 'state' | 'outcome';

/** The first difference. `recorded` and `found` are codes, ids and hashes. */
export interface Difference {
  week: number;
  what: Differing;
  /** Whose orders or answers; null where it is about neither. */
  side: Side | null;
  recorded: string;
  found: string;
}

export type Verdict =
  | { verdict: 'ok'; weeks: number }
  | ({ verdict: 'differs' } & Difference)
  | { verdict: 'unreadable'; problems: RecordProblem[] };

const differs = (
  week: number,
  what: Differing,
  side: Side | null,
  recorded: string,
  found: string,
): Difference => ({ week, what, side, recorded, found });

/** A week's orders in one line. */
function sheetText({ orders, table, challenge }: WeekOrders): string {
  const moves = orders.map(({ move, with: chosen }) => {
    const options = Object.entries(chosen).map(
      ([key, value]) => `${key}=${canonical(value).replaceAll('"', '')}`,
    );
    return options.length > 0 ? `${move}(${options.join(' ')})` : move;
  });
  return (
    [...moves, ...(table === 'wait' ? [] : [table]), ...(challenge ? ['challenge'] : [])].join(', ') || 'pass'
  );
}

interface Rerun {
  ground: Ground;
  record: MatchRecord;
  seats: BySide<AiSeat | null>;
  watch(state: State): void;
}

/** Are the orders of a week what the AI seats decide, and may the others give theirs? */
function checkOrders(run: Rerun, state: State, week: WeekRecord): Difference | null {
  const { engine, rules } = run.ground;
  for (const side of SIDES) {
    const given = week[side];
    const seat = run.seats[side];
    if (!seat) {
      const [rejected] = engine.checkOrders(rules, engine.viewFor(state, side), given);
      if (rejected) return differs(state.week, 'illegal', side, sheetText(given), rejected.code);
      continue;
    }
    const decision = seat.decide(state);
    if (canonical(given) !== canonical(decision.orders))
      return differs(state.week, 'orders', side, sheetText(given), sheetText(decision.orders));
    const recorded = run.record.reasons?.[state.week - 1]?.[side] ?? [];
    const found = reasonsOf(decision);
    if (recorded.length > 0 && canonical(recorded) !== canonical(found))
      return differs(state.week, 'reasons', side, recorded.join('; '), found.join('; '));
  }
  return null;
}

function checkAnswers(run: Rerun, state: State, answers: WeekRecord['crisis'][number]): Difference | null {
  for (const side of SIDES) {
    const found = run.seats[side]?.answer(state) ?? answers[side];
    if (found !== answers[side]) return differs(state.week, 'crisis', side, answers[side], found);
  }
  return null;
}

/** Play one week on `state`, which is changed. */
function rerunWeek(run: Rerun, state: State, week: WeekRecord): Difference | null {
  const { engine, rules } = run.ground;
  const number = state.week;
  for (const input of inputsOfWeek(week)) {
    if (state.awaiting !== input.awaiting)
      return differs(number, 'course', null, input.awaiting, mismatch(state, input));
    const { west, russia } = input;
    const difference =
      input.awaiting === 'orders' ? checkOrders(run, state, week) : checkAnswers(run, state, input);
    if (difference) return difference;
    const made = engine.stepInPlace(rules, state, { west, russia } as BySide<WeekOrders>, false);
    if (!made.ok)
      return differs(number, 'illegal', null, input.awaiting, rejectionOf(made.rejections).message);
  }
  return null;
}

function checkEnd({ record }: Rerun, state: State): Difference | null {
  const weeks = record.orders.length;
  if (record.outcome === undefined) return null;
  const found = outcomeOf(state);
  if (canonical(found) === canonical(record.outcome)) return null;
  const text = (outcome: typeof found) => (outcome ? canonical(outcome).replaceAll('"', '') : 'not over');
  return differs(weeks, 'outcome', null, text(record.outcome), text(found));
}

/** Yields each week that agrees. */
function* rerun(run: Rerun, start: State): Generator<number, Difference | null> {
  const { orders, hash = [] } = run.record;
  const unhashed = orders.length - hash.length;
  for (const [w, week] of orders.entries()) {
    const difference = rerunWeek(run, start, week);
    if (difference) return difference;
    const recorded = hash[w - unhashed];
    const found = recorded === undefined ? recorded : run.ground.engine.stateHash(start);
    if (recorded !== found) return differs(w + 1, 'state', null, recorded ?? '', found ?? '');
    run.watch(start);
    yield w + 1;
  }
  return checkEnd(run, start);
}

/**
 * Verify a record on its ground, a week at a time. Yields each week that agrees.
 * @param watch is shown the start and the state after each of these weeks. It changes in place: take what you need of it.
 */
export function* verifying(
  ground: Ground,
  players: Players,
  record: MatchRecord,
  watch: (state: State) => void = () => {},
): Generator<number, Verdict> {
  for (const side of SIDES) {
    const strategy = unknownStrategy(record.settings.sides[side], players);
    if (strategy === null) continue;
    const message = `no strategy is called ${strategy}; known: ${players.STRATEGIES.join(', ')}`;
    return {
      verdict: 'unreadable',
      problems: [{ path: `settings.sides.${side}.strategy`, code: 'unknownValue', message }],
    };
  }
  const start = startOf(ground, record);
  if (!start.ok) return { verdict: 'unreadable', problems: start.problems };
  const seats = bySide((side) => aiSeat(ground, players, record, side));
  try {
    watch(start.value);
    const difference = yield* rerun({ ground, record, seats, watch }, start.value);
    return difference
      ? { verdict: 'differs', ...difference }
      : { verdict: 'ok', weeks: record.orders.length };
  } catch (error) {
    // A level from a stranger may be more than the rules can bear.
    const message = `the rules fail on it: ${error instanceof Error ? error.message : String(error)}`;
    return { verdict: 'unreadable', problems: [{ path: '', code: 'doesNotApply', message }] };
  }
}

/**
 * Find what a record needs to be verified, then verify it a week at a time. On somebody's own level each AI that may have played
 * it is asked in turn, and what differs is told of the likeliest; the weeks that agree then come from the first one again.
 */
export async function* verifyingRecord(record: MatchRecord): AsyncGenerator<number, Verdict> {
  const ground = await groundOf(record);
  if (!ground.ok) return { verdict: 'unreadable', problems: ground.problems };
  const able = playersFor(record.rules, record.level.hash);
  let told: Verdict | null = null;
  for (const load of record.level.embedded ? able : able.slice(0, 1)) {
    const verdict: Verdict = yield* verifying(ground.value, await load(), record);
    if (verdict.verdict === 'ok') return verdict;
    told ??= verdict;
  }
  if (told) return told;
  const message = `the AI of version ${record.rules} of the rules is not in this build`;
  return { verdict: 'unreadable', problems: [{ path: 'rules', code: 'unknownRules', message }] };
}

/** Verify a record that has been read. `onWeek` hears of each week that agrees. */
export async function verifyRecord(
  record: MatchRecord,
  onWeek: (week: number) => void = () => {},
): Promise<Verdict> {
  const work = verifyingRecord(record);
  let step = await work.next();
  for (; !step.done; step = await work.next()) onWeek(step.value);
  return step.value;
}

/** Read and verify the text of a record. Never throws on what a stranger may have written. */
export async function verifyText(text: string): Promise<Verdict> {
  const read = parseRecord(text);
  return read.ok ? verifyRecord(read.value) : { verdict: 'unreadable', problems: read.problems };
}
