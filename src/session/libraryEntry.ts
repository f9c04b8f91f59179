/** One kept match as the text that lies on the shelf: a link or a record, and beside it what a list shows without playing it. */
import * as v from 'valibot';
import { CAUSES, OUTCOMES, SIDES } from '../engine/index.js';
import { RECORD_LIMITS, unpack } from '../record/index.js';

const FORMAT = 'spiral-kept/1';
/** Longest text of an entry that is read at all: a record of the largest size with its level, and what stands beside it. */
const LONGEST = RECORD_LIMITS.record + 10_000;

const whole = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));
const words = (most: number) => v.pipe(v.string(), v.maxLength(most));
const seat = v.picklist(['human', 'ai', 'script']);

const summarySchema = v.strictObject({
  /** Version of the rules; entries of version 1 did not say it. */
  rules: v.optional(v.pipe(v.number(), v.integer()), 1),
  /** Id of the level; `own` where it does not ship with the game. */
  level: words(60),
  own: v.boolean(),
  seed: words(RECORD_LIMITS.seed),
  seats: v.strictObject({ west: seat, russia: seat }),
  /** Weeks that were played, of how many. */
  played: whole(RECORD_LIMITS.weeks),
  weeks: whole(RECORD_LIMITS.weeks),
  /** How the main line ended; null while it is not over. */
  outcome: v.nullable(
    v.strictObject({
      kind: v.picklist(OUTCOMES),
      cause: v.nullable(v.picklist(CAUSES)),
      by: v.nullable(v.picklist(SIDES)),
    }),
  ),
  branches: whole(RECORD_LIMITS.branches),
  /** It was played, and is shown, with nameless sides. */
  names: v.exactOptional(v.literal('abstract')),
});

const entrySchema = v.strictObject({
  format: v.literal(FORMAT),
  place: v.pipe(v.number(), v.integer()),
  name: words(RECORD_LIMITS.name),
  summary: summarySchema,
  body: v.string(),
});

/** What a list shows of a match. */
export type Summary = v.InferOutput<typeof summarySchema>;

/** A match in the library. */
export interface Kept {
  id: string;
  /** Order of keeping: later matches have higher numbers. */
  place: number;
  /** What somebody called it; empty where nobody did. */
  name: string;
  summary: Summary;
  /** The match itself: its link, or its record where that is too large for a link. */
  body: string;
}

/** The text of an entry; its id is the name under which it lies. */
export function makeEntry({ place, name, summary, body }: Kept): string {
  return JSON.stringify({ format: FORMAT, place, name, summary, body });
}

/** Is the body whole? A link carries a checksum; a record at least closes its brackets. */
function isWhole(body: string): boolean {
  if (!body.startsWith('{')) return unpack('record', 1, body).ok;
  try {
    JSON.parse(body);
    return true;
  } catch {
    return false;
  }
}

/** Read an entry's text: the entry, or what is wrong with it. */
export function readEntry(id: string, text: string): Kept | string {
  if (text.length > LONGEST) return 'too long';
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return 'not JSON';
  }
  const read = v.safeParse(entrySchema, json);
  if (!read.success) {
    const [first] = read.issues;
    return `${v.getDotPath(first) ?? ''}: ${first.message}`;
  }
  const { format: _, ...entry } = read.output;
  return isWhole(entry.body) ? { id, ...entry } : 'the match in it is damaged';
}
