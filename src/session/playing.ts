/** What the pages see of a session, and every action that they can ask for. */
import type { CrisisAnswer, Side } from '../engine/index.js';
import type { GroundRef } from '../record/index.js';
import { type Desk, type DraftAction, turnOf } from './desk.js';
import type { Kept } from './libraryEntry.js';
import type { Course } from './librarySync.js';
import { humansOf, type Input, isHotSeat, type Match, type Settings } from './match.js';
import type { Problem } from './result.js';
import type { Aside } from './shelf.js';

/** A match in progress with everything the pages need to show it. */
export interface Playing {
  match: Match;
  desk: Desk;
  /** The person who decides now, or null. */
  turn: Side | null;
  hotSeat: boolean;
  /** Hot-seat: the page is covered until the person named by `turn` uncovers it. */
  covered: boolean;
  /** The opponents are thinking about sealed orders. */
  thinking: boolean;
  /** What kept the week from resolving; cleared by the next attempt. */
  failed: Problem | null;
  /** Where the library keeps it; null before the first step. */
  course: Course | null;
}

export interface Snapshot {
  playing: Playing | null;
  /** Is there an autosave that can be opened? */
  resumable: boolean;
  /** Is the match of that autosave over? */
  finished: boolean;
  /** Another page plays, or has changed the match since; this one shows what it last knew until it takes over. */
  elsewhere: boolean;
  asides: readonly Aside[];
  /** False when the last autosave could not be written. */
  saved: boolean;
  /** The matches of the library, the one that was kept last first. */
  library: readonly Kept[];
  /** False when the last match could not be written to the library, and stays there only until the page closes. */
  kept: boolean;
}

export type Action =
  /**
   * `ground` names what the match is played on; without it, that is the present rules and the level of the settings.
   * `course` names the entry of the library that goes on with this match; without it a new one is made.
   */
  | { do: 'start'; settings: Settings; ground?: GroundRef; inputs?: readonly Input[]; course?: Course }
  | { do: 'resume' }
  /** Take over from the page that plays: what is kept is read anew. */
  | { do: 'seize' }
  | DraftAction
  | { do: 'resolve'; side: Side }
  | { do: 'answer'; side: Side; answer: CrisisAnswer }
  | { do: 'resign'; side: Side }
  | { do: 'retry' }
  | { do: 'uncover' }
  | { do: 'watched'; side: Side }
  | { do: 'dismiss'; id: string }
  | { do: 'leave' }
  | { do: 'erase' }
  | { do: 'dropAside'; name: string };

/** Actions on a match that is open. */
export type MatchAction = Exclude<
  Action,
  { do: 'start' | 'resume' | 'seize' | 'leave' | 'erase' | 'dropAside' }
>;

/** Have all people at the desk sealed what is awaited? A match without people is never ready: it is watched. */
export function isReady(match: Match, desk: Desk): boolean {
  const { settings, state } = match;
  return state.awaiting !== 'over' && humansOf(settings).length > 0 && turnOf(settings, state, desk) === null;
}

/** The picture after a change of match or desk. The page is covered whenever it passes to another person. */
export function pictured(match: Match, desk: Desk, course: Course | null, before: Playing | null): Playing {
  const hotSeat = isHotSeat(match.settings);
  const turn = turnOf(match.settings, match.state, desk);
  const stays = before !== null && before.match === match && before.turn === turn;
  return {
    match,
    desk,
    turn,
    hotSeat,
    covered: hotSeat && turn !== null && (!stays || before.covered),
    thinking: stays && before.thinking,
    failed: stays ? before.failed : null,
    course,
  };
}
