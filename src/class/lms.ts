/** What a learning platform keeps of an exercise by SCORM 1.2: the work as a short text, its status, and one score. */
import * as v from 'valibot';
import type { OpenExercise } from './open.js';
import { type ClassResult, refuse } from './problems.js';
import type { StudentRow } from './reading.js';
import {
  type Answer,
  type HandIn,
  type HandInHead,
  matchesIn,
  openResultCode,
  RESULT_LIMITS,
  toResultCode,
} from './resultCode.js';
import { mean } from './scores.js';

/** Characters that SCORM 1.2 grants `cmi.suspend_data`. */
export const LONGEST_SUSPENDED = 4_096;

/** Work on an exercise as a platform keeps it. */
export interface LmsWork {
  handIn: HandIn;
  /** Was it handed in? */
  done: boolean;
}

/** What a package tells the platform. */
export interface LmsReport {
  suspended: string;
  status: 'incomplete' | 'completed';
  /** 0–100, how well the rival was read (`lmsScore`); null where nothing was estimated. */
  score: number | null;
}

/** The platform, as far as a package needs it. */
export interface Lms {
  /** What was kept last time; empty at the first. */
  suspended(): string;
  /** Hand a report over; false where the platform would not take it. */
  report(report: LmsReport): boolean;
  close(): void;
}

/** "1", whether it is done, and a result code or, before the first week, the rest as JSON. */
const FORM = /^1([do])(c\d{1,4}-[\w-]+|\{.*\})$/s;

const headSchema = v.strictObject({
  key: v.pipe(v.string(), v.maxLength(24)),
  label: v.pipe(v.string(), v.maxLength(RESULT_LIMITS.label)),
  answers: v.record(v.string(), v.union([v.number(), v.string()])),
});

/** Without answers in words, which may be long. */
const withoutTexts = (answers: Record<string, Answer>): Record<string, Answer> =>
  Object.fromEntries(Object.entries(answers).filter(([, answer]) => typeof answer === 'number'));

function bodyOf(open: OpenExercise, { matches, ...head }: HandIn): ClassResult<string> {
  const begun = matches.filter(({ record }) => record.orders.length > 0);
  if (begun.length > 0) return toResultCode(open, { ...head, matches: begun });
  const { key, label, answers } = head;
  return { ok: true, value: JSON.stringify({ key, label, answers }) };
}

/**
 * The text that a platform keeps, at most `LONGEST_SUSPENDED` characters. Where all does not fit, answers in words stay behind:
 * `whole` is then false. Refused where the matches alone are too long.
 */
export function toSuspended(
  open: OpenExercise,
  { handIn, done }: LmsWork,
): ClassResult<{ text: string; whole: boolean }> {
  for (const whole of [true, false]) {
    const answers = whole ? handIn.answers : withoutTexts(handIn.answers);
    const body = bodyOf(open, { ...handIn, answers });
    if (!body.ok) return body;
    const text = `1${done ? 'd' : 'o'}${body.value}`;
    if (text.length <= LONGEST_SUSPENDED) return { ok: true, value: { text, whole } };
  }
  return refuse('tooLarge', `the work has more than the ${LONGEST_SUSPENDED} characters of SCORM 1.2`);
}

function headIn(open: OpenExercise, json: string): ClassResult<HandInHead> {
  let found: unknown;
  try {
    found = JSON.parse(json);
  } catch {
    return refuse('damaged', 'the kept work is no JSON');
  }
  const read = v.safeParse(headSchema, found);
  if (!read.success) return refuse('damaged', 'the kept work is not as such works are');
  return { ok: true, value: { exercise: open.id, ...read.output } };
}

/** Work that a platform kept, read like a stranger's: another exercise's, or a damaged one, is refused. */
export async function fromSuspended(open: OpenExercise, text: string): Promise<ClassResult<LmsWork>> {
  const [, flag, body = ''] = text.length <= LONGEST_SUSPENDED ? (FORM.exec(text) ?? []) : [];
  if (flag === undefined) return refuse('damaged', 'what the platform kept is no work on an exercise');
  const done = flag === 'd';
  if (body.startsWith('{')) {
    const head = headIn(open, body);
    return head.ok ? { ok: true, value: { handIn: { ...head.value, matches: [] }, done } } : head;
  }
  const code = openResultCode(body);
  if (!code.ok) return code;
  const { head } = code.value;
  if (head.exercise !== open.id)
    return refuse('otherExercise', `it belongs to exercise ${head.exercise}, not to ${open.id}`, 'exercise');
  const matches = await matchesIn(code.value);
  return matches.ok ? { ok: true, value: { handIn: { ...head, matches: matches.value }, done } } : matches;
}

/**
 * The one score of a student, 0–100: 100 less the mean Brier score of the estimates in percent, so that 100 is sure and right,
 * 75 always fifty-fifty, 0 sure and wrong. It never looks at who won. Null where nothing was estimated.
 */
export function lmsScore({ matches }: Pick<StudentRow, 'matches'>): number | null {
  const brier = mean(matches.map(({ beliefBrier }) => beliefBrier));
  return brier === null ? null : Math.round(100 * (1 - brier));
}
