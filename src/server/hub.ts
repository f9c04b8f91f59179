/** The rooms of this server: what is asked of one is done in turn and kept before it is answered, and those who wait are told. */
import { randomBytes, randomInt } from 'node:crypto';
import { keyFrom, type OpenExercise, ROOM_LIMITS, toExerciseLink } from '../class/index.js';
import { notFound, RoomError } from './problem.js';
import { comeBack, due, seatLonely, takeOver } from './room/absence.js';
import type { Luck } from './room/pairing.js';
import { type Act, apply, freshRoom, type Room } from './room/room.js';
import type { Store } from './store/store.js';

/** Somebody who waits for news of a student, or of a whole room (0). */
type Listener = (at: number) => void;

const chance = (): number => randomInt(2 ** 32) / 2 ** 32;
const LUCK: Luck = { chance, key: () => keyFrom(chance) };

/** Letters that are not taken for each other on a projector. */
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const roomCode = (): string => Array.from({ length: 5 }, () => LETTERS[randomInt(LETTERS.length)]).join('');

/** A secret of 128 bits. */
export const freshToken = (): string => randomBytes(16).toString('base64url');

/** The whole room: those who listen to it hear of everything. */
export const EVERYBODY = 0;

interface Asked {
  act: Act;
  done(): void;
  failed(error: unknown): void;
}

/** Turns of the AI in place of absent students that follow from one request. */
const MOST_TURNS = 200;

/** A room with those who wait for it. */
class Seated {
  readonly listeners = new Map<number, Set<Listener>>();
  /** Signs of life, in milliseconds. */
  readonly seen = new Map<number, number>();
  /** Since when those wait who have no partner yet, in milliseconds. */
  readonly lonelySince = new Map<number, number>();
  /** Those that other servers have not been told of. */
  untold = new Set<number>();
  #asked: Asked[] = [];
  #working: Promise<void> | null = null;

  constructor(
    readonly store: Store,
    public room: Room,
  ) {}

  /** Do this when everything before is done; resolves once what follows from it is kept. */
  ask(act: Act): Promise<void> {
    return new Promise((done, failed) => {
      this.#asked.push({ act, done, failed });
      this.#working ??= this.#work();
    });
  }

  async #work(): Promise<void> {
    while (this.#asked.length > 0) {
      const batch = this.#asked;
      this.#asked = [];
      await this.#keep(batch);
    }
    this.#working = null;
  }

  /** All that is asked together is kept together: one transaction, one write to the disk. */
  async #keep(batch: readonly Asked[]): Promise<void> {
    const { room, store } = this;
    const refused = new Map<Asked, unknown>();
    const concerned = new Set<number>();
    const happened = (seq: number, event: Parameters<typeof apply>[1]['event']) => {
      for (const student of apply(room, { seq, event })) concerned.add(student);
    };
    try {
      const last = await store.append(room.code, room.seq, (news) => {
        for (const { seq, event } of news) happened(seq, event);
        const events = [];
        for (const asked of batch) {
          try {
            for (const event of asked.act(room)) {
              events.push(event);
              happened(room.seq + 1, event);
            }
          } catch (error) {
            refused.set(asked, error);
          }
        }
        // A match between two who are both away goes on by itself, to its end.
        for (let more = due(room), left = MOST_TURNS; more.length > 0 && left > 0; more = due(room), left--)
          for (const event of more) {
            events.push(event);
            happened(room.seq + 1, event);
          }
        return events;
      });
      if (last === null) throw notFound('this room is gone');
    } catch (error) {
      // What was done in memory may not have been kept: the room is read anew.
      await this.#reload().catch(() => {});
      for (const asked of batch) asked.failed(refused.get(asked) ?? error);
      return;
    }
    this.tell(concerned);
    for (const asked of batch) {
      if (refused.has(asked)) asked.failed(refused.get(asked));
      else asked.done();
    }
  }

  async #reload(): Promise<void> {
    this.room = await loadRoom(this.store, this.room.code);
  }

  /** Take in what other servers have appended. */
  async catchUp(): Promise<void> {
    await this.ask(() => []);
  }

  tell(concerned: Iterable<number>): void {
    for (const student of concerned) {
      const at = this.room.students.get(student)?.changed ?? 0;
      for (const listener of [...(this.listeners.get(student) ?? [])]) listener(at);
    }
    for (const listener of [...(this.listeners.get(EVERYBODY) ?? [])]) listener(this.room.seq);
  }

  /** Hear of a student, or of everybody, until what is returned is called. */
  listen(student: number, listener: Listener): () => void {
    const all = this.listeners.get(student) ?? new Set();
    this.listeners.set(student, all.add(listener));
    return () => all.delete(listener);
  }
}

async function loadRoom(store: Store, code: string): Promise<Room> {
  const events = await store.since(code, 0);
  const [first] = events ?? [];
  if (!events || first?.event.do !== 'opened') throw notFound('there is no such room; check its code');
  const room = await freshRoom(code, first.event.link);
  for (const one of events) apply(room, one);
  return room;
}

export interface Hub {
  /** Open a room for an exercise. @param byItself does it begin without a teacher? @returns its code. */
  open(exercise: OpenExercise, byItself: boolean): Promise<string>;
  /** A room by its code. Rejects with `notFound`. */
  room(code: string): Promise<Seated>;
  codes(): Promise<string[]>;
  /** A student gives a sign of life. */
  saw(seated: Seated, student: number): void;
  /** Seconds since the last sign of life. */
  away(seated: Seated, student: number): number;
  /** Does a seat with this token, given as its hash, stand in a room? Only rooms that were asked for since the start are looked at. */
  knows(code: string, token: string): boolean;
  erase(code: string): Promise<void>;
  luck: Luck;
  close(): Promise<void>;
}
export type { Seated };

/** How often it is looked for students who are away, and for what other servers did, in milliseconds. */
const TICK = 2_000;
const POLL = 400;
/** How often other servers are told who is there. */
const TELL = 15_000;

/**
 * @param keepDays rooms are erased so many days after they were opened.
 * @param grace seconds without a sign of life after which the AI takes a seat that somebody waits for.
 */
export function openHub(store: Store, keepDays: number, grace: number = ROOM_LIMITS.grace): Hub {
  const rooms = new Map<string, Promise<Seated>>();
  /** Those of them that are there. */
  const loaded = new Map<string, Seated>();
  const born = Date.now();
  let toldAt = 0;

  const room = (code: string): Promise<Seated> => {
    let found = rooms.get(code);
    if (!found) {
      found = loadRoom(store, code).then((one) => {
        const seated = new Seated(store, one);
        loaded.set(code, seated);
        return seated;
      });
      rooms.set(code, found);
      found.catch(() => rooms.delete(code));
    }
    return found;
  };

  const forget = (code: string) => {
    rooms.delete(code);
    loaded.delete(code);
  };

  const away = (seated: Seated, student: number): number => {
    // After a restart everybody has the whole grace time to be heard of.
    const last = seated.seen.get(student) ?? born;
    return Math.max(0, (Date.now() - last) / 1000);
  };

  const saw = (seated: Seated, student: number) => {
    seated.seen.set(student, Date.now());
    seated.untold.add(student);
    if (seated.room.students.get(student)?.absent === 'away')
      void seated.ask(comeBack(student)).catch(() => {});
  };

  const shareSigns = async (seated: Seated) => {
    const told = [...seated.untold];
    seated.untold = new Set();
    await store.saw(seated.room.code, told);
    for (const [student, ago] of await store.lastSeen(seated.room.code)) {
      const then = Date.now() - ago * 1000;
      if (then > (seated.seen.get(student) ?? 0)) seated.seen.set(student, then);
    }
  };

  /** Seconds for which a student has been seen without a partner. */
  const lonely = (seated: Seated, student: number): number => {
    const since = seated.lonelySince.get(student) ?? Date.now();
    seated.lonelySince.set(student, since);
    return (Date.now() - since) / 1000;
  };

  const erase = async (code: string) => {
    await store.erase(code);
    forget(code);
  };

  const tick = async () => {
    const share = store.shared && Date.now() - toldAt > TELL;
    if (share) toldAt = Date.now();
    for (const opening of [...rooms.values()]) {
      const seated = await opening.catch(() => null);
      if (!seated || seated.room.ended) continue;
      if (share) await shareSigns(seated);
      const acts = [
        takeOver((student) => away(seated, student), grace),
        seatLonely((student) => lonely(seated, student), LUCK),
      ];
      for (const act of acts) if (act(seated.room).length > 0) await seated.ask(act);
    }
  };

  const poll = async () => {
    const tips = await store.tips();
    for (const [code, opening] of [...rooms]) {
      const seated = await opening.catch(() => null);
      const tip = tips.get(code);
      if (tip === undefined) forget(code);
      else if (seated && tip > seated.room.seq) await seated.catchUp();
    }
  };

  const sweep = async () => {
    for (const code of await store.olderThan(keepDays)) await erase(code);
  };

  /** Again and again, one after another; what fails once is tried the next time. */
  const timers: { stop(): void }[] = [];
  const every = (pause: number, work: () => Promise<void>) => {
    let stopped = false;
    let timer: NodeJS.Timeout | null = null;
    const turn = async () => {
      await work().catch(() => {});
      if (!stopped) timer = setTimeout(turn, pause).unref();
    };
    timer = setTimeout(turn, pause).unref();
    timers.push({
      stop: () => {
        stopped = true;
        if (timer) clearTimeout(timer);
      },
    });
  };
  every(TICK, tick);
  if (store.shared) every(POLL, poll);
  every(3_600_000, sweep);
  void sweep().catch(() => {});

  return {
    async open(exercise, byItself) {
      const link = toExerciseLink(exercise);
      if (!link.ok)
        throw new RoomError(400, 'noExercise', link.problems[0]?.message ?? 'the exercise has no link');
      for (let tries = 0; tries < 20; tries++) {
        const code = roomCode();
        if (await store.create(code, { do: 'opened', link: link.value, ...(byItself ? { byItself } : {}) }))
          return code;
      }
      throw new RoomError(503, 'noCode', 'no free room code was found; erase old rooms');
    },
    room,
    codes: async () => [...(await store.tips()).keys()],
    saw,
    away,
    knows: (code, token) => loaded.get(code)?.room.byToken.has(token) ?? false,
    erase,
    luck: LUCK,
    async close() {
      for (const timer of timers) timer.stop();
      await store.close();
    },
  };
}

/** Longest wait of a request for changes, in milliseconds. */
export const LONGEST_WAIT = ROOM_LIMITS.wait * 1000;
