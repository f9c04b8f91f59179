/** What the tests of the room server share: a server without a disk, and people who ask it through HTTP. */
import type { FastifyInstance } from 'fastify';
import type {
  ExerciseSettings,
  SealedInput,
  SeatMatch,
  StudentState,
  TeacherState,
} from '../../src/class/index.ts';
import { makeApp } from '../../src/server/http/app.ts';
import { type Hub, openHub } from '../../src/server/hub.ts';
import type { Kept, RoomEvent } from '../../src/server/room/events.ts';
import type { Store } from '../../src/server/store/store.ts';

export const KEY = 'the-teachers-key';

/** A store in memory, which does what the others do. */
export function memoryStore(): Store & { rooms: Map<string, Kept[]> } {
  const rooms = new Map<string, Kept[]>();
  const settings = new Map<string, string>();
  return {
    rooms,
    shared: false,
    async create(room, event) {
      if (rooms.has(room)) return false;
      rooms.set(room, [{ seq: 1, event }]);
      return true;
    },
    since: async (room, seq) => rooms.get(room)?.filter((one) => one.seq > seq) ?? null,
    async append(room, known, decide) {
      const all = rooms.get(room);
      if (!all) return null;
      const events = decide(all.filter(({ seq }) => seq > known));
      // As JSON, so that what is kept is never what is changed.
      for (const event of events)
        all.push({ seq: all.length + 1, event: JSON.parse(JSON.stringify(event)) as RoomEvent });
      return all.length;
    },
    tips: async () => new Map([...rooms].map(([code, events]) => [code, events.length])),
    erase: async (room) => void rooms.delete(room),
    olderThan: async () => [],
    saw: async () => {},
    lastSeen: async () => new Map(),
    async setting(name, value) {
      if (!settings.has(name)) settings.set(name, value);
      return settings.get(name) ?? value;
    },
    close: async () => {},
  };
}

export interface Served {
  app: FastifyInstance;
  hub: Hub;
  store: ReturnType<typeof memoryStore>;
  close(): Promise<void>;
}

export async function served(
  more: { perMinute?: number; perMinuteOfAddress?: number; dist?: string } = {},
): Promise<Served> {
  const store = memoryStore();
  const hub = openHub(store, 30);
  const app = await makeApp({
    hub,
    key: KEY,
    dist: null,
    say: (line) => console.error(line),
    perMinute: 1e6,
    perMinuteOfAddress: 1e6,
    ...more,
  });
  return {
    app,
    hub,
    store,
    async close() {
      await app.close();
      await hub.close();
    },
  };
}

/** What came back: the status, and the body as JSON. */
export interface Told<T = Record<string, unknown>> {
  status: number;
  body: T;
  text: string;
}

export async function ask<T = Record<string, unknown>>(
  { app }: Pick<Served, 'app'>,
  method: 'GET' | 'PUT' | 'POST' | 'DELETE',
  url: string,
  { token, body }: { token?: string; body?: unknown } = {},
): Promise<Told<T>> {
  const answer = await app.inject({
    method,
    url,
    ...(body === undefined ? {} : { payload: body as object }),
    ...(token ? { headers: { authorization: `Bearer ${token}` } } : {}),
  });
  return { status: answer.statusCode, body: answer.json() as T, text: answer.body };
}

export const SMALL = { level: 'abstract-mirror', weeks: 2 } as const;

export async function openRoom(server: Served, settings: ExerciseSettings = {}): Promise<string> {
  const made = await ask<{ room: string }>(server, 'POST', '/api/rooms', {
    token: KEY,
    body: { ...SMALL, ...settings },
  });
  if (made.status !== 201) throw new Error(made.text);
  return made.body.room;
}

/** A student with a seat. */
export class Person {
  constructor(
    readonly server: Served,
    readonly room: string,
    readonly token: string,
    readonly number: number,
  ) {}

  get me(): string {
    return `/api/rooms/${this.room}/me`;
  }

  ask<T = Record<string, unknown>>(
    method: 'GET' | 'PUT' | 'POST',
    path: string,
    body?: unknown,
  ): Promise<Told<T>> {
    return ask<T>(this.server, method, `${this.me}${path}`, { token: this.token, body });
  }

  async state(): Promise<StudentState> {
    return (await this.ask<StudentState>('GET', '')).body;
  }

  async match(): Promise<SeatMatch> {
    const last = (await this.state()).matches.at(-1);
    if (!last) throw new Error('there is no match yet');
    return last;
  }

  /** Seal what is awaited in the last match. */
  async seal(input?: SealedInput): Promise<Told<StudentState>> {
    const { matches } = await this.state();
    const match = matches.at(-1);
    if (!match) throw new Error('there is no match yet');
    const at = matches.length - 1;
    return this.ask<StudentState>('PUT', `/matches/${at}/steps/${match.steps.length}`, {
      input: input ?? plainFor(match),
    });
  }
}

/** A sheet without orders, or a firm answer. */
export const plainFor = ({ steps, start }: SeatMatch): SealedInput =>
  (steps.at(-1)?.view ?? start.view).awaiting === 'crisis'
    ? { awaiting: 'crisis', answer: 'offRamp' }
    : { awaiting: 'orders', orders: { orders: [], table: 'wait', challenge: false } };

export async function join(server: Served, room: string, label = ''): Promise<Person> {
  const { body, status, text } = await ask<{ token: string; student: number }>(
    server,
    'POST',
    `/api/rooms/${room}/seats`,
    { body: { label } },
  );
  if (status !== 201) throw new Error(text);
  return new Person(server, room, body.token, body.student);
}

export const control = (server: Served, room: string, body: object): Promise<Told<TeacherState>> =>
  ask<TeacherState>(server, 'POST', `/api/rooms/${room}/control`, { token: KEY, body });

export const board = async (server: Served, room: string): Promise<TeacherState> =>
  (await ask<TeacherState>(server, 'GET', `/api/rooms/${room}/board`, { token: KEY })).body;

/** Two who sit opposite each other, the west first. */
export async function pair(
  server: Served,
  settings: ExerciseSettings = {},
): Promise<[Person, Person, string]> {
  const room = await openRoom(server, { pairing: 'pairs', ...settings });
  const people = [await join(server, room, 'Ann'), await join(server, room, 'Ben')] as const;
  await control(server, room, { do: 'begin' });
  const [one, other] = people;
  return (await one.match()).side === 'west' ? [one, other, room] : [other, one, room];
}

/** Both seal until the match is over. */
export async function playOut(people: readonly Person[]): Promise<void> {
  for (let turns = 0; turns < 60; turns++) {
    let over = true;
    for (const person of people) {
      const match = await person.match();
      if (match.over) continue;
      over = false;
      if (match.sealed === null) await person.seal();
    }
    if (over) return;
  }
  throw new Error('the match does not end');
}
