/** Keeps up with a room: by events where they come through, by long polls where not; says whose link is down. */
import * as v from 'valibot';
import type { RoomProblem } from '../class/index.js';
import type { Answered, Asking, Courier } from './courier.js';

/** `opening`: nothing has come yet. `gone`: the room or the seat is not there any more, and nothing is asked. */
export type LinkStatus = 'opening' | 'here' | 'deviceOffline' | 'roomSilent' | 'gone';

/** By which way news come. */
export type LinkWay = 'events' | 'poll';

/** Milliseconds. */
const FIRST_SIGN = 5_000;
const NO_SIGN = 40_000;
const SIGN_OF_LIFE = 25_000;
const LONGEST_PAUSE = 8_000;
const POLL_SECONDS = 20;
const POLL_WITHIN = 35_000;
const HEALTH_WITHIN = 5_000;

const problemSchema = v.object({ error: v.string(), message: v.string() });

/** What a refusal says; null where there is none in it. */
export function problemIn(answered: Answered): RoomProblem | null {
  const read = v.safeParse(problemSchema, answered.json);
  return read.success ? read.output : null;
}

/** Milliseconds to wait after so many failures in a row, 1 or more; spread, so that a class does not come all at once. */
export const pauseAfter = (failures: number): number =>
  Math.min(LONGEST_PAUSE, 500 * 2 ** (failures - 1)) * (0.75 + Math.random() / 2);

/** Does an answer mean that trying again may help? */
const mayPass = ({ status }: Answered): boolean => status === 408 || status === 429 || status >= 500;

/** Whose link is down, after a request without an answer; null where the room answers all the same. */
export async function whoseFault(courier: Courier): Promise<'deviceOffline' | 'roomSilent' | null> {
  if (courier.deviceOffline()) return 'deviceOffline';
  const health = await courier.ask('/api/health', { within: HEALTH_WITHIN });
  return health?.status === 200 && health.json !== null ? null : 'roomSilent';
}

/**
 * Ask until there is an answer that stands, pausing longer after each failure.
 * @param onStatus hears whose link is down, and that it is up again.
 * @returns null where it was stopped.
 */
export async function insist(
  courier: Courier,
  path: string,
  asking: Asking & { stop: AbortSignal },
  onStatus: (status: LinkStatus) => void = () => {},
): Promise<Answered | null> {
  for (let failures = 1; !asking.stop.aborted; failures++) {
    const answered = await courier.ask(path, asking);
    if (asking.stop.aborted) return null;
    if (answered && !mayPass(answered)) {
      onStatus('here');
      return answered;
    }
    const fault = answered ? (answered.status === 429 ? null : 'roomSilent') : await whoseFault(courier);
    if (fault) onStatus(fault);
    await courier.wait(pauseAfter(failures));
  }
  return null;
}

export interface Following<T> {
  courier: Courier;
  /** Path of what is followed; `/changes` and `/events` lie below it. */
  path: string;
  token: string;
  /** What is known already and may be left out of the answer: a query, such as `steps=3`, or empty. */
  known?: () => string;
  /** Reads an answer; null where it is none. */
  read(json: unknown): T | null;
  onNews(news: T): void;
  onStatus(status: LinkStatus, problem: RoomProblem | null): void;
}

export interface Follower {
  /** Look now, without waiting for a hint. */
  look(): void;
  /** An answer to something else has brought it. */
  take(json: unknown): void;
  way(): LinkWay;
  close(): void;
}

const changesSchema = v.object({ at: v.number(), state: v.unknown() });

/** Rings for the one who waits, even if it rang before. */
function bell() {
  let answer: () => void = () => {};
  const fresh = () =>
    new Promise<void>((done) => {
      answer = done;
    });
  let ringing = fresh();
  return {
    ring: () => answer(),
    heard: () => ringing,
    /** Wait for the next ring from now on. */
    quiet() {
      ringing = fresh();
    },
  };
}

/** Lines of events that may break before polls take their place. */
const MOST_LOST = 3;

/** A line of events that notices its own silence; once it stays silent from the start, polls take its place. */
function eventLine(
  { courier, path, token }: Pick<Following<unknown>, 'courier' | 'path' | 'token'>,
  ring: (at: number | null) => void,
) {
  let lost = 0;
  let held = false;
  let hang: (() => void) | null = null;

  const open = () => {
    let signs = 0;
    let mine = true;
    const drop = () => {
      if (!mine) return;
      mine = false;
      hang?.();
      hang = null;
      lost += 1;
      held ||= signs === 0 || lost >= MOST_LOST;
      ring(null);
    };
    const stop = courier.listen(`${path}/events`, token, {
      alive() {
        signs += 1;
      },
      changed(at) {
        signs += 1;
        ring(at);
      },
      lost: drop,
    });
    const watch = async () => {
      let seen = 0;
      for (let limit = FIRST_SIGN; mine; limit = NO_SIGN) {
        await courier.wait(limit);
        if (signs === seen) drop();
        seen = signs;
      }
    };
    hang = () => {
      mine = false;
      stop();
    };
    if (mine) void watch();
  };

  return {
    /** Have events been held back? */
    held: () => held,
    keep() {
      if (!hang) open();
    },
    close: () => hang?.(),
  };
}

const withQuery = (path: string, query: string): string =>
  query === '' ? path : `${path}${path.includes('?') ? '&' : '?'}${query}`;

/** Follow what a path says, until it is closed or gone. */
export function follow<T extends { at: number }>(of: Following<T>): Follower {
  const { courier, path, token, known = () => '' } = of;
  const stop = new AbortController();
  const news = bell();
  let at = -1;
  // The first event says only how far the room is.
  const line = eventLine(of, (change) => {
    if (change === null || change > at) news.ring();
  });

  const take = (json: unknown): boolean => {
    const read = of.read(json);
    if (!read) return false;
    if (read.at < at) return true;
    at = read.at;
    of.onNews(read);
    return true;
  };

  const unwatch = courier.onDevice(() => {
    if (courier.deviceOffline()) of.onStatus('deviceOffline', null);
    else news.ring();
  });

  const close = () => {
    stop.abort();
    unwatch();
    line.close();
    news.ring();
  };

  /** The whole of it, however long it takes; false where it is gone. */
  const look = async (): Promise<boolean> => {
    for (;;) {
      const status = (one: LinkStatus) => of.onStatus(one, null);
      const answered = await insist(courier, withQuery(path, known()), { token, stop: stop.signal }, status);
      if (!answered) return false;
      if (answered.status !== 200) {
        of.onStatus('gone', problemIn(answered));
        close();
        return false;
      }
      if (take(answered.json)) return true;
      // Something else than the room has answered.
      of.onStatus('roomSilent', null);
      await courier.wait(LONGEST_PAUSE);
    }
  };

  /** Ask for what is newer. True where all of it should be looked at. */
  const poll = async (stopped: AbortSignal): Promise<boolean> => {
    while (!stopped.aborted) {
      const asked = withQuery(`${path}/changes?since=${at}&wait=${POLL_SECONDS}`, known());
      const answered = await courier.ask(asked, { token, within: POLL_WITHIN, stop: stopped });
      const read = answered?.status === 200 ? v.safeParse(changesSchema, answered.json) : null;
      if (!read?.success || (read.output.state !== null && !take(read.output.state))) return true;
    }
    return false;
  };

  const nextSign = async (): Promise<void> => {
    if (!line.held()) {
      line.keep();
      // An open line is no sign of life: a computer that was shut has one for minutes.
      await Promise.race([news.heard(), courier.wait(SIGN_OF_LIFE)]);
    } else {
      const polling = new AbortController();
      await Promise.race([news.heard(), poll(polling.signal)]);
      polling.abort();
    }
    news.quiet();
  };

  const run = async () => {
    while (!stop.signal.aborted && (await look())) await nextSign();
  };
  void run();
  return {
    look: news.ring,
    take: (json) => void take(json),
    way: () => (line.held() ? 'poll' : 'events'),
    close,
  };
}
