/** The autosave: inputs, settings, drafts, version of the rules and a hash, as text; read back with every doubt spelt out. */
import * as v from 'valibot';
import { HIDEABLE } from '../class/index.js';
import { CRISIS_ANSWERS, type Level, SKILLS, TABLE_ANSWERS, TYPES } from '../engine/index.js';
import { clearedDesk, type Desk } from './desk.js';
import type { Course } from './librarySync.js';
import { hashOf, type Input, inputsOf, type Match, type Settings } from './match.js';
import { bad, good, type Result } from './result.js';

export const SAVE_FORMAT = 'spiral-save/1';
/** Longest text that is read at all. */
const LONGEST = 2_000_000;

export interface Save {
  format: typeof SAVE_FORMAT;
  rules: number;
  level: { id: string; hash: string };
  /** The level itself, where it does not ship with the game. */
  embedded?: Level;
  settings: Settings;
  inputs: Input[];
  desk: Desk;
  /** Hash of the state after the inputs. */
  hash: string;
  /** Where the library keeps the match; left out before its first step. */
  course?: Course;
  /** There, and true, once the match is over. */
  over?: true;
}

/** The text of an autosave. */
export function makeSave(match: Match, desk: Desk, course: Course | null = null): string {
  const save: Save = {
    format: SAVE_FORMAT,
    rules: match.start.rules,
    level: match.start.level,
    ...(match.foreign ? { embedded: match.level } : {}),
    settings: match.settings,
    inputs: inputsOf(match),
    desk,
    hash: hashOf(match),
    ...(course ? { course } : {}),
    ...(match.state.awaiting === 'over' ? { over: true } : {}),
  };
  return JSON.stringify(save);
}

const both = <T extends v.GenericSchema>(part: T) => v.strictObject({ west: part, russia: part });
const some = <T extends v.GenericSchema>(part: T) =>
  v.strictObject({ west: v.exactOptional(part), russia: v.exactOptional(part) });
const word = v.pipe(v.string(), v.maxLength(200));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const order = v.strictObject({
  move: word,
  with: v.strictObject({
    theatre: v.exactOptional(word),
    size: v.exactOptional(word),
    notice: v.exactOptional(word),
    publicity: v.exactOptional(word),
    clarity: v.exactOptional(word),
    package: v.exactOptional(word),
    form: v.exactOptional(word),
    verified: v.exactOptional(word),
    terms: v.exactOptional(v.record(word, v.number())),
  }),
  meant: word,
});
const sheet = v.strictObject({
  orders: v.pipe(v.array(order), v.maxLength(20)),
  table: v.picklist(TABLE_ANSWERS),
  challenge: v.boolean(),
});
const answer = v.picklist(CRISIS_ANSWERS);
const seat = v.variant('by', [
  v.strictObject({ by: v.literal('human') }),
  v.strictObject({ by: v.literal('ai'), strategy: word, skill: v.picklist(SKILLS) }),
]);

const assigned = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
  match: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1)),
  depth: v.picklist(['essential', 'full', 'either']),
  advisers: v.boolean(),
  hide: v.pipe(v.array(v.picklist(HIDEABLE)), v.maxLength(HIDEABLE.length)),
  belief: v.pipe(v.array(count), v.maxLength(26)),
  foretell: v.boolean(),
});

export const settingsSchema = v.strictObject({
  level: word,
  seed: word,
  seats: both(seat),
  types: some(v.picklist(TYPES)),
  dials: v.record(word, v.number()),
  guided: v.boolean(),
  names: v.exactOptional(v.literal('abstract')),
  exercise: v.exactOptional(assigned),
});

export const inputSchema = v.variant('awaiting', [
  v.strictObject({ awaiting: v.literal('orders'), west: sheet, russia: sheet }),
  v.strictObject({ awaiting: v.literal('crisis'), west: answer, russia: answer }),
]);

const desk = v.strictObject({
  drafts: both(sheet),
  past: both(v.pipe(v.array(sheet), v.maxLength(500))),
  sealedOrders: some(sheet),
  sealedAnswers: some(answer),
  watched: both(count),
  dismissed: v.pipe(v.array(word), v.maxLength(200)),
});

const saveSchema = v.strictObject({
  format: v.literal(SAVE_FORMAT),
  rules: v.number(),
  level: v.strictObject({ id: word, hash: word }),
  embedded: v.exactOptional(v.looseObject({})),
  settings: settingsSchema,
  inputs: v.pipe(v.array(inputSchema), v.maxLength(1000)),
  desk,
  hash: word,
  course: v.exactOptional(v.strictObject({ entry: word, branch: v.nullable(count) })),
  over: v.exactOptional(v.literal(true)),
});

/** What a save's text says, with the embedded level still unchecked. */
export type ReadSave = Omit<Save, 'embedded'> & { embedded?: unknown };

/** Read a save's text. Nothing is trusted: an embedded level still has to pass the level's own check. */
export function parseSave(text: string): Result<ReadSave> {
  if (text.length > LONGEST) return bad({ code: 'unreadable', detail: 'too long' });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return bad({ code: 'unreadable', detail: 'not JSON' });
  }
  const read = v.safeParse(saveSchema, json);
  if (!read.success) {
    const [first] = read.issues;
    return bad({ code: 'unreadable', detail: `${v.getDotPath(first) ?? ''}: ${first.message}` });
  }
  return good(read.output as ReadSave);
}

const deskSchema = v.strictObject({ steps: count, desk });

/**
 * Read a desk that was kept without its match. Drafts and seals belong to the step for which they were written; what was
 * watched and dismissed stays. Null where none is there that can be read.
 * @param steps that the match has now.
 */
export function parseDesk(text: string | null, steps: number): Desk | null {
  if (text === null || text.length > LONGEST) return null;
  try {
    const read = v.safeParse(deskSchema, JSON.parse(text));
    if (!read.success) return null;
    const found = read.output.desk as Desk;
    return read.output.steps === steps ? found : clearedDesk(found);
  } catch {
    return null;
  }
}

/** Does a save's text say that its match is over? Saves of earlier builds do not say. */
export function saysOver(text: string | null): boolean {
  const save = text === null ? null : parseSave(text);
  return save?.ok === true && save.value.over === true;
}
