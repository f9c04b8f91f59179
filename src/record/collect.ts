/** Makes a record of a match while it is played, or of its steps afterwards. */
import type { State } from '../engine/index.js';
import type {
  Input,
  LevelRef,
  MatchRecord,
  RecordOutcome,
  RecordSettings,
  WeekReasons,
  WeekRecord,
} from './types.js';
import { RECORD_FORMAT } from './types.js';
import type { Engine } from './versions/index.js';

/** What a match is before its first week. */
export interface RecordStart {
  rules: number;
  level: LevelRef;
  seed: string;
  settings: RecordSettings;
}

/** Takes a match down step by step. */
export interface Recording {
  /** A step was taken: its input, the state after it, and why an AI gave its orders. */
  took(input: Input, after: State, reasons?: WeekReasons): void;
  record(): MatchRecord;
}

const NO_REASONS: WeekReasons = { west: [], russia: [] };

/** How a match ended, or null while it has not. */
export function outcomeOf({ outcome, types }: State): RecordOutcome | null {
  if (!outcome) return null;
  const { kind, cause, week, rungBefore, by, score } = outcome;
  return { kind, cause, week, rungBefore, by, score: { ...score }, types: { ...types } };
}

/** Begin to take down a match. States may change in place: what is needed of one is taken when it is given. */
export function recording({ stateHash }: Pick<Engine, 'stateHash'>, start: RecordStart): Recording {
  const orders: WeekRecord[] = [];
  const reasons: WeekReasons[] = [];
  const hash: string[] = [];
  let outcome: RecordOutcome | null = null;
  let open: State | null = null;
  return {
    took(input, after, why = NO_REASONS) {
      if (input.awaiting === 'orders') {
        orders.push({ west: input.west, russia: input.russia, crisis: [] });
        reasons.push(why);
      } else orders.at(-1)?.crisis.push({ west: input.west, russia: input.russia });
      open = after.awaiting === 'crisis' ? after : null;
      if (!open) hash.push(stateHash(after));
      outcome = outcomeOf(after);
    },
    record: () => ({
      format: RECORD_FORMAT,
      ...start,
      orders: [...orders],
      reasons: [...reasons],
      // A match that is left in a crisis ends with the hash of its last step.
      hash: open ? [...hash, stateHash(open)] : [...hash],
      outcome,
    }),
  };
}

/** The record of a match from its steps. */
export function recordOf(
  engine: Pick<Engine, 'stateHash'>,
  start: RecordStart,
  steps: Iterable<{ input: Input; after: State }>,
): MatchRecord {
  const taken = recording(engine, start);
  for (const { input, after } of steps) taken.took(input, after);
  return taken.record();
}
