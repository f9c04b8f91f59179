/** One result code, from its letters to the row of a student or to what is wrong with it. Any worker can do it alone. */
import { canonical, hashOf, rivalOf } from '../engine/index.js';
import { problemText, reasonOf } from '../record/index.js';
import { matchesOf } from './exercise.js';
import { type MatchRow, measured } from './measure.js';
import { type OpenExercise, seatOf, startOfMatch } from './open.js';
import { type ClassProblem, type ClassResult, otherThan, plainLine, refuse } from './problems.js';
import { answerProblem, askedOnce } from './questions.js';
import { type Answer, type GroundedMatch, type HandInHead, matchesIn, openResultCode } from './resultCode.js';

/** What the board knows of one student. */
export interface StudentRow {
  /** Place of the code among those given, from 1. */
  number: number;
  /** Id of the exercise. */
  exercise: string;
  key: string;
  label: string;
  answers: Record<string, Answer>;
  matches: MatchRow[];
  /** Hash of all conditions and orders of the matches: two codes with the same one hold the same matches. */
  played: string;
}

/** A code that was read and verified, or the problems with it. `label` is there as far as it could be read. */
export type Reading =
  | { ok: true; row: StudentRow }
  | { ok: false; number: number; label: string; problems: ClassProblem[] };

const named = (label: string): string => (label === '' ? '' : ` “${label}”`);

/** A problem of a code as one line, by its number and the name of its student. */
export const readingLine = ({ number, label, problems }: Extract<Reading, { ok: false }>): string => {
  const [first] = problems;
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
  const what = first ? `${first.code}: ${problemText({ ...first, code: 'damaged' })}` : 'not readable';
  return plainLine(`code ${number}${named(label)}: ${what}${more}`);
};

/** Is a match one of the exercise, in all its conditions? */
function conditionProblem(open: OpenExercise, key: string, at: number, match: GroundedMatch) {
  const path = `matches[${at}]`;
  const { record, side } = match;
  const rival = record.settings.sides[rivalOf(side)].by;
  const pairs = open.exercise.pairing !== 'ai';
  if (rival === 'script' || (rival === 'human' && !pairs)) return otherThan(`${path}.rival`, rival, 'ai');
  const seat = seatOf(open.exercise, at);
  if (rival === 'ai' && side !== seat) return otherThan(`${path}.side`, side, seat);
  const wanted = startOfMatch(open, key, at, rival);
  const pairsOf = [
    ['rules', record.rules, wanted.rules],
    ['level', record.level.id, wanted.level.id],
    ['level.hash', record.level.hash, wanted.level.hash],
    ['seed', record.seed, wanted.seed],
    ['weeks', record.settings.weeks, wanted.settings.weeks],
    ['dials', canonical(record.settings.dials), canonical(wanted.settings.dials)],
    ['sides', canonical(record.settings.sides), canonical(wanted.settings.sides)],
  ] as const;
  const other = pairsOf.find(([, found, expected]) => found !== expected);
  return other ? otherThan(`${path}.${other[0]}`, other[1], other[2]) : unaskedProblem(open, path, match);
}

/** Was anything estimated or foretold that the exercise does not ask? */
function unaskedProblem({ exercise }: OpenExercise, path: string, { beliefs, foretold }: GroundedMatch) {
  const { belief, foretell } = exercise.questions;
  const unasked = beliefs.find(({ week }) => !belief.includes(week));
  if (unasked) {
    const message = `an estimate in week ${unasked.week}, in which the exercise asks for none`;
    return refuse('otherConditions', message, `${path}.beliefs`);
  }
  if (foretell || foretold.length === 0) return null;
  return refuse('otherConditions', 'the exercise asks for no foretelling', `${path}.foretold`);
}

function headProblem({ id, exercise }: OpenExercise, head: HandInHead) {
  if (head.exercise !== id)
    return refuse('otherExercise', `it belongs to exercise ${head.exercise}, not to ${id}`, 'exercise');
  if ((head.key === '') !== (exercise.seeds === 'one')) {
    const message =
      exercise.seeds === 'one' ? 'there is a key, but all have one seed' : 'the key of the seed is missing';
    return refuse('otherConditions', message, 'key');
  }
  const questions = askedOnce(exercise.questions);
  for (const [name, answer] of Object.entries(head.answers)) {
    const question = questions.find((one) => one.id === name);
    const problem = question ? answerProblem(question, answer) : 'the exercise has no such question';
    if (problem !== null) return refuse('badAnswer', problem, `answers.${name}`);
  }
  return null;
}

function matchesProblem(open: OpenExercise, key: string, matches: readonly GroundedMatch[]) {
  const most = matchesOf(open.exercise);
  if (matches.length > most)
    return refuse('otherConditions', `has ${matches.length} matches; the exercise has ${most}`, 'matches');
  for (const [at, match] of matches.entries()) {
    const problem = conditionProblem(open, key, at, match);
    if (problem) return problem;
  }
  return null;
}

async function rowsOf(matches: readonly GroundedMatch[]): Promise<ClassResult<MatchRow[]>> {
  const rows: MatchRow[] = [];
  for (const [at, match] of matches.entries()) {
    const row = await measured(match, `matches[${at}]`);
    if (!row.ok) return row;
    rows.push(row.value);
  }
  return { ok: true, value: rows };
}

/** A level from a stranger may be more than the rules can bear. */
async function carefully<T>(work: () => Promise<ClassResult<T>>): Promise<ClassResult<T>> {
  try {
    return await work();
  } catch (error) {
    return refuse('doesNotVerify', `the rules fail on it: ${reasonOf(error)}`);
  }
}

/**
 * Read, verify and measure one code. Never throws on what a stranger may have sent.
 * @param number place of the code among those given, from 1.
 * @param open the exercise that it has to belong to; null where every exercise is welcome.
 */
export async function readCode(code: string, number: number, open: OpenExercise | null): Promise<Reading> {
  const failed = ({ problems }: { problems: ClassProblem[] }, label = ''): Reading => ({
    ok: false,
    number,
    label,
    problems,
  });
  const opened = openResultCode(code);
  if (!opened.ok) return failed(opened);
  const { head } = opened.value;
  const { label } = head;
  const strange = open && headProblem(open, head);
  if (strange) return failed(strange, label);
  const matches = await matchesIn(opened.value);
  if (!matches.ok) return failed(matches, label);
  const unlike = open && matchesProblem(open, head.key, matches.value);
  if (unlike) return failed(unlike, label);
  const rows = await carefully(() => rowsOf(matches.value));
  if (!rows.ok) return failed(rows, label);
  const played = hashOf(matches.value.map(({ side, record }) => ({ side, record })));
  return { ok: true, row: { number, ...head, matches: rows.value, played } };
}
