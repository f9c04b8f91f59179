/** The record as a schema: keys, kinds and ranges, with a sentence on each for those who write records with other programs. */
import type * as v from 'valibot';
import { CAUSES, CRISIS_ANSWERS, OUTCOMES, SIDES, SKILLS, TABLE_ANSWERS, TYPES } from '../engine/index.js';
import { LIMITS } from './limits.js';
import * as s from './shapes.js';
import { type MatchRecord, RECORD_FORMAT } from './types.js';

const WORD = /^[A-Za-z][A-Za-z0-9]{0,39}$/;
const word = s.pattern(WORD, 'a name of 1–40 letters and digits');
const hash = s.pattern(/^[0-9a-f]{16}$/, 'a hash of 16 hexadecimal digits');

const order = s.object({
  move: s.say('Id of a move of the level, or "resign".', word),
  with: s.say(
    'Chosen values by option; an option that is left out takes its default. `terms` has a step for each issue.',
    s.object({
      theatre: s.optional(word),
      size: s.optional(word),
      notice: s.optional(word),
      publicity: s.optional(word),
      clarity: s.optional(word),
      package: s.optional(word),
      form: s.optional(word),
      verified: s.optional(word),
      terms: s.optional(s.table(WORD, s.whole(0, 9), LIMITS.terms)),
    }),
  ),
  meant: s.say(
    'What it is meant as: one of the meanings of the move. Empty for a resignation.',
    s.pattern(/^([A-Za-z][A-Za-z0-9]{0,39})?$/, 'a name of up to 40 letters and digits'),
  ),
});

/** What one side decides for a week, as a stranger may have sent it. Whether it can be ordered, the rules say. */
export const sheetSchema = s.object({
  orders: s.list(order, LIMITS.orders),
  table: s.say("Answer to the rival's open offer.", s.oneOf(TABLE_ANSWERS)),
  challenge: s.say('Challenge the sharpest move seen this week.', s.flag()),
});

const week = s.object({
  west: sheetSchema,
  russia: sheetSchema,
  crisis: s.say(
    'Answers in each round of the crises of this week.',
    s.listOrNone(s.bySide(s.oneOf(CRISIS_ANSWERS)), LIMITS.rounds),
  ),
});
const weeks = s.list(week, LIMITS.weeks);
const hashes = s.list(hash, LIMITS.weeks);

const type = s.optional(s.say('Left out where it was drawn with the seed.', s.oneOf(TYPES)));
const seat = s.either('by', {
  human: s.object({ by: s.exactly('human'), type }),
  script: s.object({ by: s.exactly('script'), type }),
  ai: s.object({ by: s.exactly('ai'), strategy: word, skill: s.oneOf(SKILLS), type }),
});

const outcome = s.object({
  kind: s.oneOf(OUTCOMES),
  cause: s.orNull(s.oneOf(CAUSES)),
  week: s.whole(1, LIMITS.weeks),
  rungBefore: s.whole(0, 9),
  by: s.orNull(s.oneOf(SIDES)),
  score: s.bySide(s.number()),
  types: s.bySide(s.oneOf(TYPES)),
});

const note = s.object({
  week: s.whole(0, LIMITS.weeks),
  side: s.optional(s.oneOf(SIDES)),
  text: s.text(LIMITS.note, 1),
});

const branch = s.object({
  week: s.say('First week of its own.', s.whole(1, LIMITS.weeks)),
  name: s.optional(s.text(LIMITS.name, 1)),
  orders: weeks,
  hash: s.optional(hashes),
});

export const recordSchema = s.object({
  format: s.exactly(RECORD_FORMAT),
  rules: s.say('Version of the rules.', s.whole(1, 1_000_000)),
  level: s.object({
    id: s.pattern(/^[a-z][a-z0-9-]{0,59}$/, 'a level id: small letters, digits, hyphens'),
    hash: s.say('Hash of the level without its texts.', hash),
    embedded: s.optional(
      s.say('The whole level (level/1), where it does not ship with the game.', s.anyObject()),
    ),
  }),
  seed: s.text(LIMITS.seed, 1),
  settings: s.object({
    sides: s.bySide(seat),
    dials: s.say(
      'Dials that differ from the level, by the names of the lab.',
      s.table(/^[A-Za-z]{1,40}(\.(west|russia))?$/, s.number(), 60),
    ),
    weeks: s.whole(1, LIMITS.weeks),
  }),
  orders: s.say('One entry for each week, from week 1.', weeks),
  reasons: s.optional(
    s.say(
      'By week and side, for each order of an AI its leading considerations as codes, the weightiest first.',
      s.list(s.bySide(s.list(s.list(word, 20), LIMITS.orders)), LIMITS.weeks),
    ),
  ),
  hash: s.optional(s.say('Hash of the state after each of the last weeks: of all weeks, or fewer.', hashes)),
  outcome: s.optional(s.say('Null while the match is not over.', s.orNull(outcome))),
  notes: s.optional(s.list(note, LIMITS.notes)),
  branches: s.optional(s.say('Other courses: own orders from a week on.', s.list(branch, LIMITS.branches))),
});

/** A record whose shape is right; an embedded level is still unchecked. */
export type Shaped = v.InferOutput<typeof recordSchema>;

type Unchecked = Omit<MatchRecord, 'level'> & { level: { id: string; hash: string; embedded?: unknown } };
/** Compiles only while the schema and the type say the same. */
export type Same = Shaped extends Unchecked ? true : never;
export const same: Same = true;
