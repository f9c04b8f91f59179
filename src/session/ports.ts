/** What the session asks of the world around it: a place to keep text, levels and rules, and somebody to think elsewhere. */
import type { Level } from '../engine/index.js';
import type { Ground, GroundRef, Result as Read } from '../record/index.js';
import type { Result } from './result.js';
import type { Thinker } from './thinker.js';

/** A small store of named texts, such as the browser's. Writing may fail (full, forbidden) and says so. */
export interface KeptTexts {
  read(key: string): string | null;
  write(key: string, text: string): boolean;
  remove(key: string): void;
  /** All names that begin with `prefix`. */
  names(prefix: string): string[];
}

/** Gives the rest of the page a turn between two pieces of long work. */
export type Breathe = () => Promise<void>;

/** Lets everything that waits for the thread go first. */
export const takeTurns: Breathe = () => new Promise((done) => setTimeout(done));

/**
 * The right to play and to write the running match: of all pages of this game in a browser one has it. It goes with its page,
 * however that ends.
 */
export interface SeatLock {
  /** Has this page the seat now? Looked up anew each time, since a page that slept may have lost it. */
  held(): boolean;
  /** Take the seat where nobody has it; true when this page has it. */
  take(): Promise<boolean>;
  /** Take it from whoever has it. */
  seize(): Promise<void>;
  leave(): void;
  /** `listener` hears whenever the seat may have been lost, become free, or kept texts were changed by another page. */
  watch(listener: () => void): void;
}

export interface Ports {
  texts: KeptTexts;
  seat: SeatLock;
  /** What a match is played on: the engine of its rules, and its level compiled. An embedded level has been checked. */
  ground(of: GroundRef): Promise<Read<Ground>>;
  /** Checks a level that travelled with a save. */
  checkLevel(json: unknown): Result<Level>;
  /** Starts somebody who thinks off the main thread: one for the opponents, one for the player's analysts. */
  thinker(): Thinker;
  /** A label for a save that is set aside, so that two never share a name. */
  stamp(): string;
  /** A short name that no other match of the library has. */
  freshId(): string;
  /** Left out: the thread's own timer. */
  breathe?: Breathe;
}
