/** A live room as its teacher's page has it: opened, followed, steered, and taken home as files. */
import * as v from 'valibot';
import {
  type ClassResult,
  type Control,
  type Exercise,
  type ExerciseSettings,
  type RoomInfo,
  type RoomProblem,
  readExercise,
  readSettings,
  shortened,
  type TeacherState,
} from '../class/index.js';
import { namesIn } from './assignment.js';
import type { Courier } from './courier.js';
import { type ShownLevel, shownLevel } from './match.js';
import { askOnce, type RoomTold, shaped } from './roomAsking.js';
import { type Follower, follow, type LinkStatus } from './roomLink.js';

/** What is taken home from a room. */
export interface RoomExport {
  records: { name: string; text: string }[];
  codes: { student: number; code: string }[];
  tables: { name: string; text: string }[];
  problems: string[];
}

const roomSchema = v.object({ room: v.string(), join: v.string() });
const phase = v.picklist(['lobby', 'playing', 'paused', 'ended']);
const linesSchema = v.object({
  rooms: v.array(
    v.looseObject({ room: v.string(), title: v.string(), open: v.boolean(), ended: v.boolean() }),
  ),
});
const file = v.object({ name: v.string(), text: v.string() });
const exportSchema = v.looseObject({
  records: v.array(file),
  codes: v.array(v.object({ student: v.number(), code: v.string() })),
  tables: v.array(file),
  problems: v.array(v.string()),
});
const stateSchema = v.looseObject({
  at: v.number(),
  phase,
  locked: v.boolean(),
  exercise: v.looseObject({}),
  students: v.array(v.looseObject({ student: v.number(), label: v.string(), away: v.number() })),
});

/** What a room is opened with where the teacher gives nothing. */
const LESSON = { title: '', weeks: 6, pairing: 'swap', seeds: 'each' } as const;

/**
 * The settings of a room from what was pasted: an exercise's link, the text of its settings, or nothing.
 * @param pairing in place of the exercise's; null leaves it.
 */
export async function settingsForRoom(
  text: string,
  pairing: Exercise['pairing'] | null,
): Promise<ClassResult<ExerciseSettings>> {
  const read = text.trim() === '' ? await readSettings(LESSON) : await readExercise(text);
  if (!read.ok) return read;
  const { exercise } = read.value;
  return { ok: true, value: shortened(pairing ? { ...exercise, pairing } : exercise) };
}

/** The level of a room's exercise as it is shown; null where this build does not have it. */
export async function levelOfRoom({
  id: _,
  ...exercise
}: TeacherState['exercise']): Promise<ShownLevel | null> {
  const open = await readSettings(exercise);
  return open.ok ? shownLevel(open.value.ground.rules.level, namesIn(open.value), false) : null;
}

/** The teacher's rooms; a refusal says that the key is not the right one. */
export const roomsOf = (courier: Courier, key: string): Promise<RoomTold<RoomInfo[]>> =>
  askOnce(
    courier,
    '/api/rooms',
    { token: key },
    (json) => shaped<{ rooms: RoomInfo[] }>(linesSchema)(json)?.rooms ?? null,
  );

/** Open a room for an exercise. @param settings those of an exercise, as parsed from its link or file. */
export const openRoomFor = (
  courier: Courier,
  key: string,
  settings: object,
): Promise<RoomTold<{ room: string; join: string }>> =>
  askOnce(courier, '/api/rooms', { method: 'POST', token: key, body: settings }, shaped(roomSchema));

/** What the teacher's page shows of one room. */
export interface TaughtRoom {
  state: TeacherState | null;
  status: LinkStatus;
  problem: RoomProblem | null;
}

export interface OpenTaught {
  snapshot(): TaughtRoom;
  subscribe(listener: (room: TaughtRoom) => void): () => void;
  control(control: Control): Promise<RoomTold<true>>;
  /** Erase the room and everything in it. */
  erase(): Promise<RoomTold<true>>;
  takeHome(): Promise<RoomTold<RoomExport>>;
  close(): void;
}

export function openTaught(courier: Courier, key: string, room: string): OpenTaught {
  const base = `/api/rooms/${room}`;
  const listeners = new Set<(room: TaughtRoom) => void>();
  let now: TaughtRoom = { state: null, status: 'opening', problem: null };
  const show = (more: Partial<TaughtRoom>) => {
    now = { ...now, ...more };
    for (const listener of listeners) listener(now);
  };
  const follower: Follower = follow<TeacherState>({
    courier,
    path: `${base}/board`,
    token: key,
    read: shaped<TeacherState>(stateSchema),
    onNews: (state) => show({ state, status: 'here' }),
    onStatus: (status, problem) => {
      if (status !== now.status || problem) show({ status, problem });
    },
  });
  const done = async (path: string, method: 'POST' | 'DELETE', body?: object): Promise<RoomTold<true>> => {
    const told = await askOnce(
      courier,
      path,
      { method, token: key, ...(body ? { body } : {}) },
      () => true as const,
    );
    follower.look();
    return told;
  };
  return {
    snapshot: () => now,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    control: (control) => done(`${base}/control`, 'POST', control),
    erase: () => done(base, 'DELETE'),
    takeHome: () => askOnce(courier, `${base}/export`, { token: key }, shaped<RoomExport>(exportSchema)),
    close: () => {
      follower.close();
      listeners.clear();
    },
  };
}
