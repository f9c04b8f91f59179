/** The door between the quiet pages and a match: opens the session once, mirrors it as a signal, starts and resumes. */
import { computed, signal } from '@preact/signals';
import type { Side, Skill, Type } from '../engine/index.js';
import type { Action, Result, Said, Session, Settings, Snapshot, WorkMatch } from '../session/index.js';
import type { TheatreModule } from '../view/index.js';

/** What the set-up page asks for. */
export interface MatchSettings {
  level: string;
  /** The human's seat, or both for two people at one desk. */
  side: Side | 'both';
  /** The human's type; at one desk, the west's. */
  brief: Type | 'drawn';
  /** The rival's type; at one desk, Russia's. */
  rivalType: Type | 'drawn';
  skill: Skill;
  seed: string;
  weeks: number;
  /** `policy`, or a scripted strategy for the rival. */
  strategy: string;
  guided: boolean;
  /** Nameless sides on the main levels. */
  names?: 'abstract';
}

/** Loads the theatre's canvas; null where there is none, then the map is drawn without it. */
export let theatreLoader: (() => Promise<TheatreModule>) | null = null;

let open: (() => Promise<Session>) | null = null;
let opened: Promise<Session> | null = null;

/** The session once it is open. Pages of the match are only shown when it is. */
export const session = signal<Session | null>(null);

/** What the session shows now; null until it is open. */
export const snapshot = signal<Snapshot | null>(null);

/** Is there something to resume? */
export const resumable = computed(() => snapshot.value?.resumable ?? false);

/** Would a new match put an unfinished one away? */
export const unfinished = computed(() => resumable.value && !snapshot.value?.finished);

/** Does another page of this browser play? Then nothing can be played here until this one takes over. */
export const elsewhere = computed(() => snapshot.value?.elsewhere ?? false);

/** The session of a match that lies on another computer, while its page is on the screen. */
let guest: Session | null = null;

/** What is said during the match of a guest: what its exercise asks is answered there, not on this device. */
export const guestSaid = signal<Saying | null>(null);

/** What was estimated and foretold in a match, and a hand that takes more down. */
export interface Saying {
  said: Pick<WorkMatch, 'beliefs' | 'foretold'>;
  take(said: Said): void;
}

/** Show the match of another session than this device's own; gives a way back to that. */
export function sitDown(at: Session): () => void {
  guest = at;
  session.value = at;
  snapshot.value = at.snapshot();
  const stop = at.subscribe((next) => {
    if (guest === at) snapshot.value = next;
  });
  return () => {
    stop();
    if (guest !== at) return;
    guest = null;
    guestSaid.value = null;
    opened?.then(
      (own) => {
        if (guest) return;
        session.value = own;
        snapshot.value = own.snapshot();
      },
      () => {
        // It could not be opened: the next call tries again.
      },
    );
  };
}

/** Given once by the composition root. */
export function provideMatch(opener: () => Promise<Session>, theatre: typeof theatreLoader): void {
  open = opener;
  theatreLoader = theatre;
}

/** The session, loaded and opened at the first call. */
export function openedSession(): Promise<Session> {
  opened ??= openNow();
  return opened;
}

async function openNow(): Promise<Session> {
  if (!open) throw new Error('the session is given by main.ts before the first page is drawn');
  try {
    const fresh = await open();
    if (!guest) snapshot.value = fresh.snapshot();
    fresh.subscribe((next) => {
      if (!guest) snapshot.value = next;
    });
    if (!guest) session.value = fresh;
    return fresh;
  } catch (error) {
    // The next call tries again, e.g. after the network has come back.
    opened = null;
    throw error;
  }
}

/** Ask the session for something, opening it first where that has not happened. */
export async function dispatch(action: Action): Promise<Result<null>> {
  return (guest ?? (await openedSession())).dispatch(action);
}

/** Is there a match to show? A kept one is resumed where none is open. */
export async function matchAtHand(): Promise<boolean> {
  const open = await openedSession();
  if (open.snapshot().playing) return true;
  if (!open.snapshot().resumable) return false;
  return (await open.dispatch({ do: 'resume' })).ok;
}

/** Begin a match with the settings of the set-up page. */
export function startMatch(wanted: MatchSettings): Promise<Result<null>> {
  return dispatch({ do: 'start', settings: settingsOf(wanted) });
}

/** The set-up page's choices as the session's settings. */
export function settingsOf(wanted: MatchSettings): Settings {
  const { side, brief, rivalType, strategy, skill } = wanted;
  const human = { by: 'human' } as const;
  const rival = { by: 'ai', strategy, skill } as const;
  const west = side === 'russia' ? rivalType : brief;
  const russia = side === 'russia' ? brief : rivalType;
  return {
    level: wanted.level,
    seed: wanted.seed,
    seats: { west: side === 'russia' ? rival : human, russia: side === 'west' ? rival : human },
    types: { ...(west === 'drawn' ? {} : { west }), ...(russia === 'drawn' ? {} : { russia }) },
    dials: { weeks: wanted.weeks },
    guided: wanted.guided,
    ...(wanted.names === undefined ? {} : { names: wanted.names }),
  };
}
