/** A match that is being analysed: its record on its ground, played through, and ready to be rolled on. */
import type { BySide, CrisisAnswer, State } from '../engine/index.js';
import {
  applyRecord,
  type Cursor,
  engineOf,
  type Ground,
  groundOf,
  type MatchRecord,
  type PlayedStep,
  type PlayedWeek,
  parseRecord,
  type RecordProblem,
  type Result,
  type WeekRecord,
} from '../record/index.js';
import type { Subject } from './protocol.js';
import type { Rolling } from './rollout.js';
import { rollingOf } from './rolloutSeats.js';
import { type Players, playersOf } from './versions/index.js';

export interface Study {
  ground: Ground;
  players: Players;
  record: MatchRecord;
  cursor: Cursor;
  rolling: Rolling;
}

const bad = (problems: RecordProblem[]): { ok: false; problems: RecordProblem[] } => ({
  ok: false,
  problems,
});

/** The record of a subject. The level that came along takes the place where a level is looked for, if it is the one meant. */
export async function recordOfSubject({ record, level }: Subject): Promise<Result<MatchRecord>> {
  const read = typeof record === 'string' ? parseRecord(record) : { ok: true as const, value: record };
  if (!read.ok || !level || read.value.level.embedded) return read;
  const engine = await engineOf(read.value.rules);
  if (engine?.compile(level).hash !== read.value.level.hash) return read;
  return { ok: true, value: { ...read.value, level: { ...read.value.level, embedded: level } } };
}

/** A study of a match on a ground that has been found. */
export function studyOn(ground: Ground, players: Players, record: MatchRecord): Result<Study> {
  const applied = applyRecord(ground, record);
  if (!applied.ok) return applied;
  const cursor = applied.value;
  cursor.after(cursor.length);
  const problem = cursor.problem();
  if (problem) return bad([problem]);
  return {
    ok: true,
    value: { ground, players, record, cursor, rolling: rollingOf(ground, players, record) },
  };
}

/** Read a subject and play it through, or say every reason why that cannot be done. */
export async function studyOf(subject: Subject): Promise<Result<Study>> {
  const read = await recordOfSubject(subject);
  if (!read.ok) return read;
  const ground = await groundOf(read.value);
  if (!ground.ok) return ground;
  const players = await playersOf(read.value.rules, read.value.level.hash);
  if (players) return studyOn(ground.value, players, read.value);
  const message = `the AI of version ${read.value.rules} of the rules is not in this build`;
  return bad([{ path: 'rules', code: 'unknownRules', message }]);
}

/** A week of a study with everything that was decided in it. */
export interface StudiedWeek {
  /** The state in which its orders were written. */
  before: State;
  played: PlayedWeek;
  recorded: WeekRecord;
  answers: BySide<CrisisAnswer>[];
}

/** A week by its number, from 1. */
export function weekOf({ cursor, record }: Study, week: number): StudiedWeek {
  const before = cursor.after(week - 1);
  const played = cursor.week(week);
  const recorded = record.orders[week - 1];
  if (!before || !played || !recorded) throw new Error(`the match has no week ${week}`);
  return { before, played, recorded, answers: recorded.crisis };
}

/** All steps of a match, in their order. */
export const stepsOf = ({ record, cursor }: Study): PlayedStep[] =>
  record.orders.flatMap((_, w) => cursor.week(w + 1)?.steps ?? []);
