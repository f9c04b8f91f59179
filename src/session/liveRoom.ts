/** A live room as its student's page has it: joined with a code, kept up with, answered to, and played in. */
import * as v from 'valibot';
import {
  type Answer,
  ROOM_CODE,
  type RoomInfo,
  type RoomProblem,
  type SealedInput,
  type SeatMatch,
  type StudentState,
} from '../class/index.js';
import { put, type Said } from './assignment.js';
import type { Answered, Courier } from './courier.js';
import { groundFor } from './ground.js';
import { summaryOf } from './library.js';
import { shownLevel } from './match.js';
import type { KeptTexts, Ports } from './ports.js';
import { readStudy } from './records.js';
import { askOnce, type RoomTold, shaped } from './roomAsking.js';
import { type Follower, follow, insist, type LinkStatus, type LinkWay, problemIn } from './roomLink.js';
import { assignedInRoom } from './roomMatch.js';
import { openRoomSession, type RoomSession, type Sealing } from './roomSession.js';
import type { Session } from './store.js';

const SEAT = 'spiral.room.';
const DESK = 'spiral.room-desk.';
const REQUEST_WITHIN = 15_000;
const SAY_AFTER = 400;

/** A seat that this device has in a room. */
export interface RoomSeat {
  room: string;
  token: string;
  student: number;
}

const seatSchema = v.object({ token: v.string(), student: v.number() });
const infoSchema = v.object({
  room: v.string(),
  title: v.string(),
  note: v.string(),
  open: v.boolean(),
  ended: v.boolean(),
});
const view = v.looseObject({ side: v.string(), week: v.number(), awaiting: v.string() });
const stateSchema = v.looseObject({
  at: v.number(),
  phase: v.picklist(['lobby', 'playing', 'paused', 'ended']),
  exercise: v.looseObject({ questions: v.looseObject({}) }),
  matches: v.array(
    v.looseObject({
      at: v.number(),
      side: v.picklist(['west', 'russia']),
      start: v.looseObject({ view }),
      from: v.number(),
      steps: v.array(v.looseObject({ facts: v.array(v.looseObject({ kind: v.string() })), view })),
    }),
  ),
});

/** A code as somebody typed it: in capitals, without spaces and dashes. */
export const tidyRoom = (typed: string): string => typed.toUpperCase().replace(/[^A-Z0-9]+/g, '');

export const isRoomCode = (code: string): boolean => ROOM_CODE.test(code);

/** The seat that this device has in a room; null where it has none. */
export function keptSeat(texts: Pick<KeptTexts, 'read'>, room: string): RoomSeat | null {
  try {
    const read = v.safeParse(seatSchema, JSON.parse(texts.read(SEAT + room) ?? 'null'));
    return read.success ? { room, ...read.output } : null;
  } catch {
    return null;
  }
}

/** Codes of the rooms in which this device has a seat. */
export const keptRooms = (texts: Pick<KeptTexts, 'names'>): string[] =>
  texts.names(SEAT).map((name) => name.slice(SEAT.length));

/** Forget the seat in a room, and what lies on its desks. */
export function forgetSeat(texts: KeptTexts, room: string): void {
  texts.remove(SEAT + room);
  for (const name of texts.names(`${DESK}${room}.`)) texts.remove(name);
}

/** Is there a room server behind this page? */
export const hasServer = async (courier: Courier): Promise<RoomTold<true>> =>
  askOnce(courier, '/api/health', {}, (json) =>
    shaped(v.object({ ok: v.literal(true) }))(json) ? true : null,
  );

/** What anybody may know of a room. */
export const roomInfo = (courier: Courier, room: string): Promise<RoomTold<RoomInfo>> =>
  askOnce(courier, `/api/rooms/${room}`, {}, shaped<RoomInfo>(infoSchema));

/** Take a seat in a room, and keep its token on this device. */
export async function joinRoom(
  courier: Courier,
  texts: KeptTexts,
  room: string,
  label: string,
): Promise<RoomTold<RoomSeat>> {
  const asked = { method: 'POST', body: { label } } as const;
  const joined = await askOnce(
    courier,
    `/api/rooms/${room}/seats`,
    asked,
    shaped<Omit<RoomSeat, 'room'>>(seatSchema),
  );
  if (!joined.ok) return joined;
  const { token, student } = joined.value;
  texts.write(SEAT + room, JSON.stringify({ token, student }));
  return { ok: true, value: { room, token, student } };
}

/** What a student's page shows of a room. */
export interface LiveRoom {
  seat: RoomSeat;
  /** Null until the room has answered. */
  state: StudentState | null;
  status: LinkStatus;
  way: LinkWay;
  /** Why the room is gone; null where it is not. */
  problem: RoomProblem | null;
  /** Something that was given has not arrived yet. */
  pending: boolean;
}

export interface OpenRoom {
  snapshot(): LiveRoom;
  subscribe(listener: (room: LiveRoom) => void): () => void;
  /** The session of a match of the room; null where there is none, or what it is played on cannot be had. */
  play(at: number): Promise<RoomSession | null>;
  /** Something said of the week to come, before it is sealed. */
  say(at: number, said: Said): void;
  answer(id: string, answer: Answer): void;
  label(label: string): void;
  /** Ready for the next match. */
  next(): void;
  handIn(): void;
  /** Keep a match that is over in the library of this device; gives its entry. */
  keepOver(match: SeatMatch): Promise<string | null>;
  /** Look at the room now. */
  look(): void;
  close(): void;
}

export interface RoomPorts extends Pick<Ports, 'texts' | 'seat' | 'thinker' | 'ground'> {
  courier: Courier;
  own: Session;
}

interface SaidThere {
  at: number;
  said: Said;
}

/** The state with something that was said here and may not have arrived. */
function withSaid(state: StudentState, { at, said }: SaidThere): StudentState {
  const change = (match: SeatMatch): SeatMatch =>
    'belief' in said
      ? { ...match, beliefs: put(match.beliefs, said.belief) }
      : { ...match, foretold: put(match.foretold, said.foretold) };
  return { ...state, matches: state.matches.map((match) => (match.at === at ? change(match) : match)) };
}

/** How many steps of a match are known. */
const stepsKnown = (state: StudentState | null, at: number): number =>
  state?.matches.find((match) => match.at === at)?.steps.length ?? 0;

/** A match with the steps that were left out since they are known. */
function whole(match: SeatMatch, before: StudentState | null): SeatMatch {
  if (match.from === 0) return match;
  const known = before?.matches.find(({ at }) => at === match.at)?.steps ?? [];
  return { ...match, from: 0, steps: [...known.slice(0, match.from), ...match.steps] };
}

export function openRoom(ports: RoomPorts, seat: RoomSeat): OpenRoom {
  const { courier, own } = ports;
  const { room, token } = seat;
  const base = `/api/rooms/${room}/me`;
  const stop = new AbortController();
  const listeners = new Set<(room: LiveRoom) => void>();
  const sessions = new Map<number, Promise<RoomSession | null>>();
  const opened = new Map<number, RoomSession>();
  const unsaid = new Map<string, SaidThere>();
  let saying: ReturnType<typeof setTimeout> | undefined;
  let hasHole = false;
  let onWay = 0;
  let follower: Follower | null = null;
  let now: LiveRoom = { seat, state: null, status: 'opening', way: 'events', problem: null, pending: false };

  const show = (more: Partial<LiveRoom>) => {
    now = { ...now, ...more, way: follower?.way() ?? 'events' };
    for (const listener of listeners) listener(now);
  };

  const onStatus = (status: LinkStatus, problem: RoomProblem | null = null) => {
    if (now.status !== 'gone' && (status !== now.status || problem)) show({ status, problem });
  };

  const onNews = (news: StudentState) => {
    // A match of which the beginning is not known: all of it is asked for.
    hasHole = news.matches.some((match) => match.from > stepsKnown(now.state, match.at));
    if (hasHole) {
      follower?.look();
      return;
    }
    const matches = news.matches.map((match) => whole(match, now.state));
    const state = [...unsaid.values()].reduce(withSaid, { ...news, matches });
    const resumed = now.state?.phase !== 'playing' && state.phase === 'playing';
    show({ state, status: 'here' });
    for (const match of state.matches) opened.get(match.at)?.take(match);
    if (resumed) for (const session of opened.values()) session.again();
    for (const session of opened.values()) session.look();
  };

  /** Steps of the last match that need not be sent again. */
  const known = (before = ''): string => {
    const last = now.state?.matches.at(-1);
    return last && !hasHole ? `${before}steps=${last.steps.length}` : '';
  };

  /** Give something to the room, again and again until it has it. */
  const give = async (method: 'PUT' | 'POST', path: string, body: unknown): Promise<Answered | null> => {
    onWay += 1;
    show({ pending: true });
    const asking = { method, token, body, within: REQUEST_WITHIN, stop: stop.signal };
    const answered = await insist(courier, `${base}${path}${known('?')}`, asking, onStatus);
    onWay -= 1;
    show({ pending: onWay > 0 });
    if (answered && answered.status < 300) follower?.take(answered.json);
    else follower?.look();
    return answered;
  };

  /** What was said lately goes on its way; a slider that is being moved is waited for. */
  const sayAll = (): void => {
    for (const { at, said } of unsaid.values()) {
      if ('belief' in said) {
        const { week, percent } = said.belief;
        void give('PUT', `/matches/${at}/beliefs/${week}`, { percent });
      } else {
        const { week, shares } = said.foretold;
        void give('PUT', `/matches/${at}/foretold/${week}`, { shares });
      }
    }
    unsaid.clear();
  };

  const say = (at: number, said: Said): void => {
    const week = 'belief' in said ? `b${said.belief.week}` : `f${said.foretold.week}`;
    unsaid.set(`${at}.${week}`, { at, said });
    if (now.state) show({ state: withSaid(now.state, { at, said }) });
    clearTimeout(saying);
    saying = setTimeout(sayAll, SAY_AFTER);
  };

  const seal = async (at: number, step: number, input: SealedInput): Promise<Sealing> => {
    sayAll();
    const answered = await give('PUT', `/matches/${at}/steps/${step}`, { input });
    if (!answered) return 'stopped';
    if (answered.status < 300) return 'sealed';
    const error = problemIn(answered)?.error ?? '';
    return error === 'notNow' ? 'notNow' : error === 'sealed' ? 'late' : 'refused';
  };

  const wantedNames = () => (now.state?.exercise.abstractNames ? ('abstract' as const) : undefined);

  const start = async (at: number): Promise<RoomSession | null> => {
    const { state } = now;
    const seen = state?.matches.find((match) => match.at === at);
    if (!state || !seen) return null;
    const ground = await groundFor({ rules: seen.rules, level: seen.level }, ports);
    if (!ground.ok) return null;
    const session = await openRoomSession({
      own,
      ports,
      ground: ground.value,
      deskName: `${DESK}${room}.${at}`,
      assigned: assignedInRoom(state, at),
      names: wantedNames(),
      seen,
      seal: (step, input) => seal(at, step, input),
    });
    // News may have come while the level was being loaded: the whole is asked for once more.
    opened.set(at, session);
    follower?.look();
    return session;
  };

  follower = follow<StudentState>({
    courier,
    path: base,
    token,
    known,
    read: shaped<StudentState>(stateSchema),
    onNews,
    onStatus,
  });

  return {
    snapshot: () => now,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async play(at) {
      const known = sessions.get(at) ?? start(at);
      sessions.set(at, known);
      const session = await known;
      // What could not be loaded may be there the next time.
      if (!session) sessions.delete(at);
      return session;
    },
    say,
    answer: (id, answer) =>
      void give(
        'PUT',
        '/answers',
        typeof answer === 'number' ? { id, number: answer } : { id, text: answer },
      ),
    label: (label) => void give('PUT', '/label', { label }),
    next: () => void give('POST', '/next', {}),
    handIn: () => void give('POST', '/handin', {}),
    async keepOver({ over }) {
      const study = over === null ? null : await readStudy(JSON.stringify(over));
      if (!study?.ok) return null;
      const { library } = own;
      const { names } = shownLevel(study.value.ground.rules.level, wantedNames(), false);
      const summary = { ...summaryOf(study.value.record), ...(names === undefined ? {} : { names }) };
      return (library.same(study.value) ?? library.keep(study.value, summary))?.id ?? null;
    },
    look: () => follower?.look(),
    close: () => {
      clearTimeout(saying);
      sayAll();
      stop.abort();
      follower?.close();
      for (const session of opened.values()) session.close();
      listeners.clear();
    },
  };
}
