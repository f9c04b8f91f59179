/** One page plays, the others wait: the browser's own lock where there is one, a heartbeat among the kept texts where not. */
import type { KeptTexts, SeatLock } from '../session/index.js';
import { keptTexts, PREFIX } from './texts.js';

/** Who has the seat, as all pages can read it: a page that slept finds out here before it writes. */
const CLAIM = `${PREFIX}seat`;
/** Name of the browser's lock. */
const LOCK = `${PREFIX}seat`;
/** Milliseconds between two heartbeats. */
const BEAT = 5_000;
/** Milliseconds without a heartbeat after which a page counts as gone: browsers wake hidden pages once a minute only. */
const GONE = 90_000;

/** What the seat needs of the browser. */
export interface SeatWorld {
  texts: Pick<KeptTexts, 'read' | 'write' | 'remove'>;
  /** Null where the browser has no locks: old ones, and pages without https. */
  locks: Pick<LockManager, 'request'> | null;
  /** A name that no other page has. */
  me: string;
  /** Milliseconds, the same clock for all pages. */
  now(): number;
  /** Calls again and again; gives a way to stop. */
  every(milliseconds: number, beat: () => void): () => void;
  /** Calls back whenever this page may have been away, or another one has written. */
  watch(tell: () => void): void;
  /** Calls back when the page is left, perhaps to come back as it was. */
  onHide(tell: () => void): void;
}

interface Claim {
  /** Rises with every page that takes the seat. */
  generation: number;
  by: string;
  /** When its page was last awake. */
  beat: number;
}

function readClaim(text: string | null): Claim | null {
  try {
    const { generation, by, beat } = JSON.parse(text ?? 'null') as Claim;
    return Number.isInteger(generation) && typeof by === 'string' && Number.isFinite(beat)
      ? { generation, by, beat }
      : null;
  } catch {
    // What cannot be read claims nothing.
    return null;
  }
}

/** A lock that goes with its page, however that ends: the browser lets go of it, or its heartbeat stops. */
export function openSeat({ texts, locks, me, now, every, watch, onHide }: SeatWorld): SeatLock {
  let tell: () => void = () => {};
  /** Lets go of the browser's lock, or ends the heartbeat; null where this page has not taken the seat. */
  let letGo: (() => void) | null = null;
  /** The browser is being asked; whoever asks meanwhile hears the same answer. */
  let asking: Promise<boolean> | null = null;

  const claim = () => readClaim(texts.read(CLAIM));
  const mine = () => claim()?.by === me;
  const write = (generation: number) =>
    texts.write(CLAIM, JSON.stringify({ generation, by: me, beat: now() } satisfies Claim));
  const claimNow = () => write((claim()?.generation ?? 0) + 1);

  const drop = () => {
    letGo?.();
    letGo = null;
  };

  /** Ask the browser for its lock; true when it is ours, until `letGo` or until another page steals it. */
  const lock = (from: Pick<LockManager, 'request'>, options: LockOptions): Promise<boolean> =>
    new Promise((answer) => {
      let end: (() => void) | null = null;
      const hold = (granted: Lock | null) => {
        answer(granted !== null);
        return granted
          ? new Promise<void>((done) => {
              end = done;
              letGo = done;
            })
          : undefined;
      };
      from.request(LOCK, options, hold).catch(() => {
        // Stolen, or refused altogether.
        if (letGo === end) letGo = null;
        answer(false);
        tell();
      });
    });

  const beat = () => {
    letGo = every(BEAT, () => {
      const at = claim();
      if (at?.by === me) write(at.generation);
      else {
        drop();
        tell();
      }
    });
  };

  const isFree = () => {
    const at = claim();
    return at === null || at.by === me || now() - at.beat > GONE || at.beat > now() + GONE;
  };

  const get = async (options: LockOptions, free: boolean): Promise<boolean> => {
    drop();
    if (locks ? !(await lock(locks, options)) : !free) return false;
    claimNow();
    if (!locks) beat();
    return true;
  };

  watch(() => tell());
  onHide(() => {
    // A page that is put away with a lock in its hand could not be kept as it is; the next one need not wait for it.
    if (!locks && letGo && mine()) texts.remove(CLAIM);
    drop();
  });
  return {
    held: () => letGo !== null && mine(),
    async take() {
      if (letGo && claim() === null) claimNow();
      if (letGo && mine()) return true;
      asking ??= get({ ifAvailable: true }, isFree()).finally(() => {
        asking = null;
      });
      return asking;
    },
    async seize() {
      if (!(letGo && mine())) await get({ steal: true }, true);
    },
    leave() {
      if (letGo && mine()) texts.remove(CLAIM);
      drop();
    },
    watch(listener) {
      tell = listener;
    },
  };
}

/** The seat of this page in the browser. */
export function browserSeat(me: string): SeatLock {
  return openSeat({
    texts: keptTexts,
    locks: navigator.locks ?? null,
    me,
    now: Date.now,
    every(milliseconds, beat) {
      const timer = setInterval(beat, milliseconds);
      return () => clearInterval(timer);
    },
    watch(tell) {
      addEventListener('storage', (event) => {
        if (event.key === null || event.key.startsWith(PREFIX)) tell();
      });
      // After sleep, and after coming back by the browser's own Back.
      addEventListener('pageshow', (event) => {
        if (event.persisted) tell();
      });
      document.addEventListener('visibilitychange', () => {
        if (document.visibilityState === 'visible') tell();
      });
      document.addEventListener('resume', tell);
    },
    onHide: (tell) => addEventListener('pagehide', tell),
  });
}
