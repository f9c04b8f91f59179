/** A match as a record, and a record as a match that can be shown: both ways between what is played and what is kept. */
import {
  applyRecord,
  type Branch,
  type Cursor,
  completeRecord,
  fromLink,
  type Ground,
  groundOf,
  LINK_VERSION,
  levelRef,
  linksIn,
  type MatchRecord,
  makeRecord,
  parseRecord,
  type RecordProblem,
  type RecordStart,
  recordOf,
  type SeatRecord,
  toLink,
  type WeekRecord,
  weeksOf,
} from '../record/index.js';
import { groundRefOf } from './ground.js';
import { inputsOf, type Match, type Seat, type Settings } from './match.js';
import type { Breathe } from './ports.js';

/** A record that has been read, with the engine and the level that it is played on. */
export interface Study {
  record: MatchRecord;
  ground: Ground;
}

/** A value, or every problem with what a stranger may have written. */
export type Read<T> = { ok: true; value: T } | { ok: false; problems: RecordProblem[] };

/** Everything that a match was before its first week. */
function startOfMatch(match: Match): RecordStart {
  const { start, settings } = match;
  const { weeks: _, ...dials } = settings.dials;
  const seat = (side: 'west' | 'russia'): SeatRecord => {
    const type = settings.types[side];
    return { ...settings.seats[side], ...(type === undefined ? {} : { type }) };
  };
  return {
    ...groundRefOf(match),
    seed: settings.seed,
    settings: { sides: { west: seat('west'), russia: seat('russia') }, dials, weeks: start.dials.weeks },
  };
}

/** The record of a match as far as it has been played. */
export function recordOfMatch(match: Match): MatchRecord {
  const { reasons: _, ...record } = recordOf(match.engine, startOfMatch(match), match.steps);
  return record;
}

/** A match that is played here, with its record. */
export const studyOf = (match: Match, record = recordOfMatch(match)): Study => ({
  record,
  ground: { engine: match.engine, rules: match.rules },
});

/** The weeks that a match has been played, as a record has them. */
export const weeksOfMatch = (match: Match): WeekRecord[] => weeksOf(inputsOf(match));

/** A seat of a record as the session knows seats: orders that were written beforehand are somebody's too. */
const seatOf = (seat: SeatRecord): Seat =>
  seat.by === 'ai' ? { by: 'ai', strategy: seat.strategy, skill: seat.skill } : { by: 'human' };

/**
 * The conditions of a record as the session's settings: the same seed, types, dials and weeks.
 * @param names how its sides are shown, which no record says.
 */
export function settingsOfRecord(
  record: Pick<MatchRecord, 'level' | 'seed' | 'settings'>,
  names?: Settings['names'],
): Settings {
  const { sides, dials, weeks } = record.settings;
  const { west, russia } = sides;
  return {
    level: record.level.id,
    seed: record.seed,
    seats: { west: seatOf(west), russia: seatOf(russia) },
    types: {
      ...(west.type === undefined ? {} : { west: west.type }),
      ...(russia.type === undefined ? {} : { russia: russia.type }),
    },
    dials: { ...dials, weeks },
    guided: false,
    ...(names === undefined ? {} : { names }),
  };
}

/**
 * Play a course of a record week by week, giving the page a turn after each, and give it as a match.
 * @param branch number of the branch from 0; null for the main line.
 * @param onWeek hears of each week that has been played.
 */
export async function matchOf(
  { record, ground }: Study,
  branch: number | null,
  breathe: Breathe,
  onWeek: (week: number, of: number) => void = () => {},
): Promise<Read<Match>> {
  const applied = applyRecord(ground, record);
  if (!applied.ok) return applied;
  const own = branch === null ? undefined : record.branches?.[branch];
  const cursor = own ? applied.value.branch(own, `branches[${branch}]`) : applied.value;
  for (let week = 1; week <= cursor.length; week++) {
    cursor.week(week);
    const problem = cursor.problem() ?? applied.value.problem();
    if (problem) return { ok: false, problems: [problem] };
    onWeek(week, cursor.length);
    await breathe();
  }
  return { ok: true, value: matchAlong({ record, ground }, cursor) };
}

function matchAlong({ record, ground }: Study, cursor: Cursor): Match {
  const weeks = Array.from({ length: cursor.length }, (_, at) => cursor.week(at + 1));
  return {
    ...ground,
    level: ground.rules.level,
    foreign: record.level.embedded !== undefined,
    settings: settingsOfRecord(record),
    start: cursor.start,
    steps: weeks.flatMap((week) => week?.steps ?? []),
    state: cursor.after(cursor.length) ?? cursor.start,
  };
}

/**
 * The match as it stood after one of its weeks; 0 is the start. Steps are shared, so this is cheap. Of a match that is over
 * nothing is held back any more, in none of its weeks: it is nobody's exercise then.
 */
export function matchAfter(match: Match, week: number): Match {
  const { exercise, ...shown } = match.settings;
  const settings = exercise && match.state.awaiting !== 'over' ? match.settings : shown;
  const steps = match.steps.filter((step) => step.before.week <= week);
  return { ...match, settings, steps, state: steps.at(-1)?.after ?? match.start };
}

/** Number of weeks that a match has been played. */
export const weeksPlayed = (match: Match): number => match.steps.at(-1)?.before.week ?? 0;

/** Characters of a text without a link that are repeated when that is said. */
const LONGEST_QUOTED = 60;

/** Where the record stands in a page that plays a match offline. There is no sign of markup inside. */
const PAGE = /<script type="application\/json" id="record">([^<]*)<\/script>/;

/** The record of such a page brings its level along; one that ships is named again, so that the record stays small. */
async function readPage(text: string): Promise<Read<Study>> {
  const read = await readStudy(text);
  if (!read.ok) return read;
  const { record, ground } = read.value;
  return { ok: true, value: { record: { ...record, level: await levelRef(ground.rules) }, ground } };
}

/** Read the text of a record, a link, an address with a link in it, or a page that plays one offline. Never throws. */
export async function readStudy(text: string): Promise<Read<Study>> {
  const page = text.startsWith('<') ? PAGE.exec(text)?.[1] : undefined;
  if (page !== undefined) return readPage(page);
  if (/^[\s\uFEFF]*\{/.test(text)) {
    const read = parseRecord(text);
    if (!read.ok) return read;
    const ground = await groundOf(read.value);
    return ground.ok ? { ok: true, value: { record: read.value, ground: ground.value } } : ground;
  }
  const [link] = linksIn('record', LINK_VERSION, text).links;
  if (link !== undefined) return fromLink(link);
  const message = `there is no link of a match in “${text.trim().slice(0, LONGEST_QUOTED)}”`;
  return { ok: false, problems: [{ path: '', code: 'notALink', message }] };
}

/** The record as a link where it fits into one, else the problem. */
export const linkOf = ({ record, ground }: Study): Read<string> => toLink(ground, record);

/** The record as the text of a file, with the hashes and the outcome that a link leaves out. */
export function fileOf({ record, ground }: Study): string {
  const completed = completeRecord(ground, record);
  // A record that gave another hash keeps it: verifying is to find it.
  return makeRecord(completed.ok && completed.value.same ? completed.value.record : record);
}

/** The record with the level in it, so that it can be read where no levels are at hand. */
export const withLevel = ({ record, ground }: Study): MatchRecord => ({
  ...record,
  level: { ...record.level, embedded: ground.rules.level },
});

/** A record with one of its branches changed, or with one more at the end. */
export function withBranch(record: MatchRecord, index: number, branch: Branch): MatchRecord {
  const branches = [...(record.branches ?? [])];
  branches[index] = branch;
  return { ...record, branches };
}
