/** From unchecked JSON or text to a record, or to every problem in it with its path. */
import * as v from 'valibot';
import { checkDials, RULES_VERSION } from '../engine/index.js';
import { parseLevel, shapeCodeOf, shapePathOf } from '../level/index.js';
import { guard, readText } from './guard.js';
import { LIMITS } from './limits.js';
import {
  brief,
  good,
  pathText,
  type RecordProblem,
  type RecordProblemCode,
  type Result,
} from './problems.js';
import { recordSchema, type Shaped } from './schema.js';
import { sense } from './sense.js';
import type { MatchRecord } from './types.js';

type Issue = v.BaseIssue<unknown>;

const OWN_WORDS: readonly RecordProblemCode[] = ['unknownKey', 'badFormat', 'unknownValue'];

/** A record's choices are of shapes, not of values: where none fits, the type is wrong. */
const CHOICES = ['union', 'variant'];

function codeOf(issue: Issue): RecordProblemCode {
  if (issue.type === 'custom' && issue.message.startsWith('has ')) return 'badLength';
  const code = shapeCodeOf(issue);
  return code === 'unknownValue' && CHOICES.includes(issue.type) ? 'wrongType' : code;
}

function messageOf(issue: Issue, code: RecordProblemCode): string {
  if (code === 'missing') return 'this key is missing';
  if (issue.type === 'literal') return `found ${brief(issue.input)}; expected ${issue.expected}`;
  if (issue.type === 'custom' || OWN_WORDS.includes(code)) return issue.message;
  if (code === 'outOfRange') return `${brief(issue.input)} is out of range; expected ${issue.expected}`;
  if (code === 'notWhole') return `${brief(issue.input)} is not a whole number`;
  if (code === 'badLength') return `has a length of ${issue.received}; expected ${issue.expected}`;
  return `found ${brief(issue.input)}; expected ${issue.expected}`;
}

function shapeOf<const T extends v.GenericSchema>(schema: T, json: unknown): Result<v.InferOutput<T>> {
  const read = v.safeParse(schema, json);
  if (read.success) return good(read.output);
  const problems = read.issues.slice(0, LIMITS.problems).map((issue): RecordProblem => {
    const code = codeOf(issue);
    return { path: pathText(shapePathOf(issue)), code, message: messageOf(issue, code) };
  });
  return { ok: false, problems };
}

/** The dials of other rules are theirs to check, when the match is set up. */
function dialProblems({ rules, settings: { dials } }: Shaped): RecordProblem[] {
  const { weeks, ...others } = dials;
  const problems = (rules === RULES_VERSION ? checkDials(others) : []).map(
    ({ dial, message }): RecordProblem => ({ path: `settings.dials.${dial}`, code: 'badDial', message }),
  );
  if (weeks !== undefined)
    problems.push({
      path: 'settings.dials.weeks',
      code: 'badDial',
      message: 'weeks stands beside the dials',
    });
  return problems;
}

function checkEmbedded(embedded: unknown, id: string): Result<MatchRecord['level']['embedded']> {
  const parsed = parseLevel(embedded);
  const at = 'level.embedded';
  if (parsed.ok && parsed.level.id === id) return good(parsed.level);
  if (parsed.ok) {
    const message = `found ${brief(parsed.level.id)}; the record names ${brief(id)}`;
    return { ok: false, problems: [{ path: `${at}.id`, code: 'inconsistent', message }] };
  }
  const problems = parsed.problems.slice(0, LIMITS.problems).map(
    ({ path, message }): RecordProblem => ({
      path: path === '' ? at : `${at}.${path}`,
      code: 'badLevel',
      message,
    }),
  );
  return { ok: false, problems };
}

/**
 * Read a text or a JSON value, which may come from a stranger, by a schema of `shapes`: its size, depth and keys are looked at
 * before. Never throws.
 */
export function readJson<const T extends v.GenericSchema>(
  schema: T,
  source: unknown,
): Result<v.InferOutput<T>> {
  const read = typeof source === 'string' ? readText(source) : good(source);
  if (!read.ok) return read;
  const unsafe = guard(read.value);
  return unsafe.length > 0 ? { ok: false, problems: unsafe } : shapeOf(schema, read.value);
}

/**
 * Read a record from a text or from a JSON value, which may come from a stranger. Never throws. Whether its orders can be
 * taken is only known when they are applied.
 */
export function parseRecord(source: unknown): Result<MatchRecord> {
  const shaped = readJson(recordSchema, source);
  if (!shaped.ok) return shaped;
  const { embedded, ...named } = shaped.value.level;
  const level = embedded === undefined ? good(undefined) : checkEmbedded(embedded, named.id);
  const problems = [
    ...dialProblems(shaped.value),
    ...sense(shaped.value),
    ...(level.ok ? [] : level.problems),
  ];
  if (!level.ok || problems.length > 0) return { ok: false, problems: problems.slice(0, LIMITS.problems) };
  return good({ ...shaped.value, level: level.value ? { ...named, embedded: level.value } : named });
}
