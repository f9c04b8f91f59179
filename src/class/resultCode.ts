/** The result code: what a student hands in, as one line of letters. Everything in it may come from a stranger. */
import { DEEDS } from '../advice/index.js';
import { SIDES, type Side } from '../engine/index.js';
import {
  BadBytes,
  ByteReader,
  ByteWriter,
  fromBytes,
  type Ground,
  type MatchRecord,
  pack,
  toBytes,
  unpack,
} from '../record/index.js';
import { KEY, type OpenExercise } from './open.js';
import { type ClassProblem, type ClassProblemCode, type ClassResult, refuse } from './problems.js';
import { QUESTION_LIMITS } from './questions.js';

/** Version of the code's form. */
export const RESULT_VERSION = 1;

export const RESULT_LIMITS = { label: 60, answers: 2 * QUESTION_LIMITS.questions, weeks: 26 } as const;

/** An estimate made before the orders of a week were sealed: how likely the rival is hostile, in whole percent. */
export interface BeliefEstimate {
  week: number;
  percent: number;
}

/** What a student foretold of the rival's week: whole percents in the order of DEEDS, which sum to 100. */
export interface Foretelling {
  week: number;
  shares: number[];
}

/** One match of a student. */
export interface HandedMatch {
  /** The student's seat. */
  side: Side;
  record: MatchRecord;
  beliefs: BeliefEstimate[];
  foretold: Foretelling[];
}

/** The answer to a question: the number of an option or step, or a text. */
export type Answer = number | string;

/** What is handed in besides the matches. */
export interface HandInHead {
  /** Id of the exercise. */
  exercise: string;
  /** Key of the student's seed; empty where all have the same. */
  key: string;
  /** What the student typed, such as a number or a name; empty where nothing. */
  label: string;
  /** Answers by the id of the question. */
  answers: Record<string, Answer>;
}

export interface HandIn extends HandInHead {
  matches: HandedMatch[];
}

/** Something in a code that is not as it should be, with its place. */
class BadPart extends Error {
  constructor(
    readonly path: string,
    readonly code: ClassProblemCode,
    message: string,
  ) {
    super(message);
  }
}

function must(fits: boolean, path: string, code: ClassProblemCode, message: string): void {
  if (!fits) throw new BadPart(path, code, message);
}

function writeHead(to: ByteWriter, { exercise, key, label, answers }: HandInHead): void {
  to.hash(exercise);
  to.text(key);
  to.text(label);
  const given = Object.entries(answers);
  to.count(given.length);
  for (const [id, answer] of given) {
    to.text(id);
    if (typeof answer === 'number') to.count(answer);
    else {
      to.count(0);
      to.text(answer);
    }
  }
}

function readHead(from: ByteReader): HandInHead {
  const exercise = from.hash();
  const key = from.text();
  must(key === '' || KEY.test(key), 'key', 'badFormat', 'the key of the seed is not as keys are');
  const label = from.text();
  must(
    label.length <= RESULT_LIMITS.label,
    'label',
    'badLength',
    `has ${label.length} characters; at most ${RESULT_LIMITS.label}`,
  );
  const answers: Record<string, Answer> = Object.create(null);
  for (let left = from.length(RESULT_LIMITS.answers); left > 0; left--) {
    const id = from.text();
    must(
      /^[A-Za-z][A-Za-z0-9_]{0,29}$/.test(id),
      'answers',
      'badFormat',
      'the name of a question is not as names are',
    );
    must(!(id in answers), `answers.${id}`, 'duplicateId', 'it is answered twice');
    const number = from.count();
    const answer = number === 0 ? from.text() : number;
    const short = typeof answer === 'number' || answer.length <= QUESTION_LIMITS.answer;
    must(short, `answers.${id}`, 'badLength', `has more than ${QUESTION_LIMITS.answer} characters`);
    answers[id] = answer;
  }
  return { exercise, key, label, answers: { ...answers } };
}

function writeDuring(to: ByteWriter, { side, beliefs, foretold }: Omit<HandedMatch, 'record'>): void {
  to.byte(SIDES.indexOf(side));
  to.count(beliefs.length);
  for (const { week, percent } of beliefs) {
    to.count(week);
    to.count(percent);
  }
  to.count(foretold.length);
  for (const { week, shares } of foretold) {
    to.count(week);
    for (const share of shares) to.count(share);
  }
}

/** Weeks of a list must rise, so that none stands there twice. */
function readWeek(from: ByteReader, last: number, path: string): number {
  const week = from.count();
  const fits = week > last && week <= RESULT_LIMITS.weeks;
  must(fits, path, 'outOfRange', `week ${week} does not follow week ${last}`);
  return week;
}

function readDuring(from: ByteReader, path: string): Omit<HandedMatch, 'record'> {
  const side = SIDES[from.byte()];
  if (side === undefined) throw new BadPart(`${path}.side`, 'unknownValue', 'there is no such seat');
  const beliefs: BeliefEstimate[] = [];
  for (let left = from.length(RESULT_LIMITS.weeks); left > 0; left--) {
    const week = readWeek(from, beliefs.at(-1)?.week ?? 0, `${path}.beliefs`);
    const percent = from.count();
    must(percent <= 100, `${path}.beliefs`, 'outOfRange', `${percent} % in week ${week}`);
    beliefs.push({ week, percent });
  }
  const foretold: Foretelling[] = [];
  for (let left = from.length(RESULT_LIMITS.weeks); left > 0; left--) {
    const week = readWeek(from, foretold.at(-1)?.week ?? 0, `${path}.foretold`);
    const shares = DEEDS.map(() => from.count());
    const sum = shares.reduce((whole, share) => whole + share, 0);
    must(
      sum === 100,
      `${path}.foretold`,
      'outOfRange',
      `the shares of week ${week} sum to ${sum}, not to 100`,
    );
    foretold.push({ week, shares });
  }
  return { side, beliefs, foretold };
}

/** A record as codes carry it: nothing that can be computed or that was added to it. */
function bare({ notes: _, branches: __, reasons: ___, outcome: ____, ...record }: MatchRecord): MatchRecord {
  return record;
}

/** The parts of a code; its records are still bytes. */
export interface Opened {
  head: HandInHead;
  matches: { during: Omit<HandedMatch, 'record'>; bytes: Uint8Array }[];
}

function openBytes(bytes: Uint8Array): Opened {
  const from = new ByteReader(bytes);
  const head = readHead(from);
  const count = from.count();
  must(count >= 1 && count <= 2, 'matches', 'badLength', `has ${count} matches; one or two are possible`);
  const matches: Opened['matches'] = [];
  for (let at = 0; at < count; at++) {
    const during = readDuring(from, `matches[${at}]`);
    matches.push({ during, bytes: from.part() });
  }
  from.end();
  return { head, matches };
}

function opened(bytes: Uint8Array): ClassResult<Opened> {
  try {
    return { ok: true, value: openBytes(bytes) };
  } catch (error) {
    if (error instanceof BadPart) return refuse(error.code, error.message, error.path);
    if (error instanceof BadBytes) return refuse('damaged', error.message);
    throw error;
  }
}

/** Take a code out of its frame and its parts asunder. Never throws. */
export function openResultCode(code: string): ClassResult<Opened> {
  const bytes = unpack('result', RESULT_VERSION, code);
  return bytes.ok ? opened(bytes.value) : bytes;
}

/** The code of what a student hands in, or why there is none. */
export function toResultCode({ ground }: Pick<OpenExercise, 'ground'>, handIn: HandIn): ClassResult<string> {
  const to = new ByteWriter();
  writeHead(to, handIn);
  to.count(handIn.matches.length);
  for (const match of handIn.matches) {
    writeDuring(to, match);
    const record = toBytes(ground.rules.level, bare(match.record));
    if (!record.ok) return record;
    to.part(record.value);
  }
  const bytes = to.done();
  // What nobody could read again is refused here.
  const readable = opened(bytes);
  return readable.ok ? pack('result', RESULT_VERSION, bytes) : readable;
}

export interface GroundedMatch extends HandedMatch {
  ground: Ground;
}

/** The matches of an opened code, each checked like any record, with what it is played on. */
export async function matchesIn({ matches }: Opened): Promise<ClassResult<GroundedMatch[]>> {
  const read: GroundedMatch[] = [];
  for (const [at, { during, bytes }] of matches.entries()) {
    const found = await fromBytes(bytes);
    if (!found.ok) {
      const under = (path: string) => (path === '' ? `matches[${at}]` : `matches[${at}].${path}`);
      const problems: ClassProblem[] = found.problems.map((one) => ({ ...one, path: under(one.path) }));
      return { ok: false, problems };
    }
    read.push({ ...during, record: bare(found.value.record), ground: found.value.ground });
  }
  return { ok: true, value: read };
}
