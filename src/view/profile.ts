/** The profile: what this device knows of a person's matches and guesses, counted; no rival's type before its debrief was opened. */
import { type OutcomeKind, type Side, TYPES, type Type } from '../engine/index.js';
import { daysUntil, humansOf, type Kept, type Match, type ScoredGuess } from '../session/index.js';
import { sayAny, t } from '../text/index.js';
import { type CalibrationBin, type GuessRecord, guessRecordOf } from './calibration.js';
import { CONCEPTS, type ConceptId } from './conceptRules.js';
import { debriefOf } from './debrief.js';
import { levelName, sideName } from './library.js';
import { type EndSign, endWords } from './story.js';
import { todayOf } from './today.js';

export type { CalibrationBin, GuessRecord };

/** What a finished match of one person was, once its debrief has been opened. */
export interface Faced {
  level: string;
  seat: Side;
  /** What the rival was. */
  type: Type;
  outcome: OutcomeKind;
  concepts: ConceptId[];
}

/** Matches on one level from one seat. */
export interface SeatRow {
  id: string;
  level: string;
  seat: string;
  finished: number;
  open: number;
}

/** How often a match ended so, by what the rival was. */
export interface EndRow {
  id: string;
  sign: EndSign;
  text: string;
  counts: { type: Type; count: number }[];
}

export interface ProfileModel {
  /** Nothing has been played or guessed. */
  empty: boolean;
  seats: SeatRow[];
  types: { id: Type; name: string }[];
  ends: EndRow[];
  guesses: GuessRecord;
  concepts: { id: ConceptId; text: string }[];
  /** "7 of 24". */
  conceptsSay: string;
  days: { date: string; day: string; lead: string; end: string }[];
}

/** What is counted. */
export interface ProfileOf {
  library: readonly Kept[];
  guesses: readonly ScoredGuess[];
  faced: readonly Faced[];
  /** ISO date, UTC. */
  today: string;
}

/** What became of a match that one person played to its end; null for others. Ask only once its debrief has been opened. */
export function facedIn(match: Match): Faced | null {
  const [seat, other] = humansOf(match.settings);
  const { outcome, types } = match.state;
  if (!seat || other || !outcome) return null;
  return {
    level: match.level.id,
    seat,
    type: types[seat === 'west' ? 'russia' : 'west'],
    outcome: outcome.kind,
    concepts: (debriefOf(match, seat)?.concepts ?? []).map(({ id }) => id),
  };
}

/** The seat of the only person of a kept match; null for two people and for none. */
export function seatOf({ summary: { seats } }: Kept): Side | null {
  if ((seats.west === 'human') === (seats.russia === 'human')) return null;
  return seats.west === 'human' ? 'west' : 'russia';
}

function seatsOf(library: readonly Kept[]): SeatRow[] {
  const rows = new Map<string, SeatRow>();
  for (const entry of library) {
    const { summary } = entry;
    const seat = seatOf(entry);
    // Nobody played: somebody's records of two computers.
    if (seat === null && summary.seats.west !== 'human') continue;
    const id = `${summary.own ? 'own.' : ''}${summary.level}.${seat ?? 'both'}`;
    const row = rows.get(id) ?? {
      id,
      level: levelName(summary),
      seat: seat ? sideName(summary, seat) : t('profile.matches.both'),
      finished: 0,
      open: 0,
    };
    rows.set(id, row);
    if (summary.outcome) row.finished += 1;
    else row.open += 1;
  }
  return [...rows.values()].sort(
    (a, b) => b.finished + b.open - a.finished - a.open || (a.id < b.id ? -1 : 1),
  );
}

function endsOf(faced: readonly Faced[]): EndRow[] {
  const rows = new Map<string, EndRow>();
  for (const { outcome, seat, type } of faced) {
    const words = endWords(outcome, seat);
    const row = rows.get(words.text) ?? {
      id: words.text,
      ...words,
      counts: TYPES.map((id) => ({ type: id, count: 0 })),
    };
    rows.set(words.text, row);
    for (const cell of row.counts) if (cell.type === type) cell.count += 1;
  }
  const all = ({ counts }: EndRow) => counts.reduce((sum, { count }) => sum + count, 0);
  return [...rows.values()].sort((a, b) => all(b) - all(a) || (a.id < b.id ? -1 : 1));
}

/** The concepts that were met, those of most matches first. */
function conceptsMet(faced: readonly Faced[]): ProfileModel['concepts'] {
  return CONCEPTS.map((id) => ({ id, count: faced.filter(({ concepts }) => concepts.includes(id)).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .map(({ id, count }) => ({
      id,
      text: t('profile.concepts.one', { title: sayAny(`debrief.concept.${id}.title`), count }).trim(),
    }));
}

function daysOf(library: readonly Kept[], today: string): ProfileModel['days'] {
  return daysUntil(today).flatMap((date) => {
    const { day, lead, first } = todayOf(date, library);
    return first ? [{ date, day, lead, end: first.end }] : [];
  });
}

export function profileOf({ library, guesses, faced, today }: ProfileOf): ProfileModel {
  const concepts = conceptsMet(faced);
  return {
    empty: library.length === 0 && guesses.length === 0,
    seats: seatsOf(library),
    types: TYPES.map((id) => ({ id, name: sayAny(`type.${id}.label`) })),
    ends: endsOf(faced),
    guesses: guessRecordOf(guesses),
    concepts,
    conceptsSay: t('profile.concepts.count', { met: concepts.length, all: CONCEPTS.length }),
    days: daysOf(library, today),
  };
}

/** The text of the file in which a person takes the profile along. */
export function profileFile({ library, guesses, faced, today }: ProfileOf): string {
  const matches = library.map(({ summary: { level, seed, seats, played, weeks, outcome } }) => ({
    level,
    seed,
    seats,
    played,
    weeks,
    outcome: outcome?.kind ?? null,
  }));
  const days = daysOf(library, today).map(({ date, end }) => ({ date, end }));
  return `${JSON.stringify({ format: 'spiral-profile/1', day: today, matches, faced, guesses, days }, null, 2)}\n`;
}
