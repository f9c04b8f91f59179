/** Matches in and out of the library as files: records, links, and the whole library as one file. */
import * as v from 'valibot';
import { LINK_VERSION, linksIn, outcomeOf, RECORD_LIMITS, type RecordProblem } from '../record/index.js';
import { type Library, summaryOf } from './library.js';
import type { Kept } from './libraryEntry.js';
import type { Breathe } from './ports.js';
import { matchOf, type Read, readStudy } from './records.js';

const FORMAT = 'spiral-library/1';
/** Longest file that is read, in characters, and most matches in it. */
export const LONGEST_FILE = 16_000_000;
const MOST = 20_000;

const librarySchema = v.strictObject({
  format: v.literal(FORMAT),
  matches: v.pipe(
    v.array(v.strictObject({ name: v.pipe(v.string(), v.maxLength(RECORD_LIMITS.name)), match: v.string() })),
    v.maxLength(MOST),
  ),
});

const textOfLibrary = (matches: readonly { name: string; match: string }[]): string =>
  `${JSON.stringify({ format: FORMAT, matches }, null, 1)}\n`;

/**
 * All matches of a library as the texts of files, oldest first: one file, or as many as it takes for each to be one that can
 * be added again.
 */
export function libraryFiles(entries: readonly Kept[]): string[] {
  const matches = [...entries].reverse().map(({ name, body }) => ({ name, match: body }));
  const split = (some: typeof matches): string[] => {
    const text = some.length > MOST ? null : textOfLibrary(some);
    if (text !== null && (text.length <= LONGEST_FILE || some.length < 2)) return [text];
    const half = Math.ceil(some.length / 2);
    return [...split(some.slice(0, half)), ...split(some.slice(half))];
  };
  return split(matches);
}

/** A file that somebody wants to add. */
export interface GivenFile {
  name: string;
  text: string;
}

/** What became of one match of one file. */
export interface Imported {
  file: string;
  /** Its entry: a new one, or the one that already holds it. */
  entry: Kept | null;
  already: boolean;
  problems: RecordProblem[];
  /** Lines of a list that have no link and were left out; only these and no match where there are any. */
  skipped?: string[];
}

const problem = (code: RecordProblem['code'], message: string): RecordProblem[] => [
  { path: '', code, message },
];

/** The matches in a file's text: one record or one link, a list of links, or a library. */
function matchesIn(text: string): Read<{ name: string; match: string }[]> & { skipped?: string[] } {
  if (text.length > LONGEST_FILE) {
    const message = `the file has ${text.length} characters; at most ${LONGEST_FILE} are read`;
    return { ok: false, problems: problem('tooLarge', message) };
  }
  const trimmed = text.trim();
  if (trimmed === '') return { ok: false, problems: problem('badFormat', 'the file is empty') };
  // A page that plays a match offline has the match in it.
  if (trimmed.startsWith('<')) return { ok: true, value: [{ name: '', match: trimmed }] };
  if (!trimmed.startsWith('{')) {
    const { links, skipped } = linksIn('record', LINK_VERSION, trimmed);
    if (links.length > MOST) {
      return { ok: false, problems: problem('tooLarge', `${links.length} links; at most ${MOST} are read`) };
    }
    // A text without any link is read as one, which says what is wrong.
    if (links.length === 0) return { ok: true, value: [{ name: '', match: trimmed }] };
    return { ok: true, value: links.map((match) => ({ name: '', match })), skipped };
  }
  const record = { ok: true as const, value: [{ name: '', match: trimmed }] };
  if (!trimmed.slice(0, 200).includes(FORMAT)) return record;
  let json: unknown;
  try {
    json = JSON.parse(trimmed);
  } catch (error) {
    return { ok: false, problems: problem('badJson', `not JSON: ${String(error).slice(0, 160)}`) };
  }
  const read = v.safeParse(librarySchema, json);
  if (read.success) return { ok: true, value: read.output.matches };
  const [first] = read.issues;
  return {
    ok: false,
    problems: [{ path: v.getDotPath(first) ?? '', code: 'wrongType', message: first.message }],
  };
}

/** Read one match, play it through once, and keep it. */
async function importOne(
  library: Library,
  file: string,
  { name, match }: { name: string; match: string },
  breathe: Breathe,
): Promise<Imported> {
  const failed = (problems: RecordProblem[]): Imported => ({ file, entry: null, already: false, problems });
  const read = await readStudy(match);
  if (!read.ok) return failed(read.problems);
  const { record } = read.value;
  const played = await matchOf(read.value, null, breathe);
  if (!played.ok) return failed(played.problems);
  const known = library.same(read.value);
  if (known) return { file, entry: known, already: true, problems: [] };
  const summary = summaryOf(record, outcomeOf(played.value.state));
  const entry = library.keep(read.value, summary, { name });
  return entry
    ? { file, entry, already: false, problems: [] }
    : failed(problem('tooLarge', 'it is too large to be kept here'));
}

/**
 * Add files to the library, one match after the other. Every match that cannot be added is named with its problems.
 * `tell` hears how many have been looked at, of how many; `stop` ends it after the match that is being read.
 */
export async function importFiles(
  library: Library,
  files: readonly GivenFile[],
  breathe: Breathe,
  tell: (done: number, total: number) => void = () => {},
  stop?: AbortSignal,
): Promise<Imported[]> {
  const results: Imported[] = [];
  const known = new Map(library.entries().map((entry) => [entry.body, entry]));
  const found = files.map(({ name, text }) => ({ file: name, matches: matchesIn(text) }));
  const total = found.reduce((sum, { matches }) => sum + (matches.ok ? matches.value.length : 1), 0);
  for (const { file, matches } of found) {
    if (!matches.ok) results.push({ file, entry: null, already: false, problems: matches.problems });
    for (const one of matches.ok ? matches.value : []) {
      if (stop?.aborted) return results;
      const there = known.get(one.match);
      const result = there
        ? { file, entry: there, already: true, problems: [] }
        : await importOne(library, file, one, breathe);
      if (result.entry) known.set(one.match, result.entry);
      results.push(result);
      tell(results.length, total);
    }
  }
  for (const { file, matches } of found) {
    const { skipped = [] } = matches;
    if (skipped.length > 0) results.push({ file, entry: null, already: false, problems: [], skipped });
  }
  return results;
}
