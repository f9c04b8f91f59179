/** What is heard of a match: the few sounds between one picture of it and the next, and how near a crisis is to slipping. */
import type { Playing } from '../session/index.js';

/**
 * `paper`: a sheet changes. `seal`: orders or an answer go out. `line`: the rival lays an offer on the table. War is silent.
 */
export type Cue = 'paper' | 'seal' | 'line';

const steps = ({ match }: Playing): number => match.steps.length;

const sheetOf = ({ desk, turn }: Playing): string => (turn ? JSON.stringify(desk.drafts[turn]) : '');

const rivalOffers = ({ match, turn }: Playing): number => {
  if (!turn) return 0;
  return match.state.table.offers[turn === 'west' ? 'russia' : 'west'] === null ? 0 : 1;
};

/** The sounds between two pictures of the same match; none where another match begins, and none where it ends in war. */
export function cuesBetween(before: Playing | null, after: Playing | null): Cue[] {
  if (!before || !after || before.match.start !== after.match.start) return [];
  const resolved = steps(after) > steps(before);
  if (resolved && after.match.state.awaiting === 'over') return [];
  if (after.thinking && !before.thinking) return ['seal'];
  if (resolved) return rivalOffers(after) > rivalOffers(before) ? ['line'] : [];
  return before.turn === after.turn && sheetOf(before) !== sheetOf(after) ? ['paper'] : [];
}

/** How far an open crisis has gone, from 0 to 1; null where there is none, or where the person has not been told of it. */
export function pulseOf(playing: Playing | null): number | null {
  if (!playing) return null;
  const { desk, match, turn } = playing;
  const { engine, state } = match;
  if (turn && desk.watched[turn] < match.steps.length) return null;
  return state.crisis ? state.crisis.depth / engine.DEEPEST : null;
}
