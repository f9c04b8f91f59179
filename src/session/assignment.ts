/** A student's work on an exercise, kept on this device: the matches, what was estimated and answered, and what was handed in. */
import * as v from 'valibot';
import {
  type Answer,
  answerProblem,
  askedOnce,
  type BeliefEstimate,
  type ClassResult,
  DEEDS,
  type Foretelling,
  fromExerciseLink,
  type HandedMatch,
  type HandIn,
  KEY,
  matchesOf,
  type OpenExercise,
  QUESTION_LIMITS,
  RESULT_LIMITS,
  seatOf,
  startOfMatch,
  toResultCode,
} from '../class/index.js';
import type { Course } from './librarySync.js';
import { goesOnFrom } from './lines.js';
import { type Assigned, inputsOf, type Match, type Settings } from './match.js';
import type { Action } from './playing.js';
import { type KeptTexts, takeTurns } from './ports.js';
import {
  fileOf,
  linkOf,
  matchOf,
  type Read,
  readStudy,
  type Study,
  settingsOfRecord,
  studyOf,
  weeksOfMatch,
} from './records.js';
import { parseSave } from './save.js';

const PREFIX = 'spiral.exercise.';

/** Under which name the work on an exercise lies. */
export const workKey = (id: string): string => PREFIX + id;
const FORMAT = 'spiral-exercise/1';
/** Characters beyond which a text is nothing that was written here. */
const LONGEST = 2_000_000;
/** The longest link, code or record that is kept. */
const LONGEST_PART = 1_000_000;

const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const words = (most: number) => v.pipe(v.string(), v.maxLength(most));
const week = whole(1, RESULT_LIMITS.weeks);

const matchSchema = v.strictObject({
  /** The entry of the library that holds it; null before its first step. */
  entry: v.nullable(words(200)),
  /** The match as far as it was played, as a link or a record; null before its first step. The library may lose its own. */
  record: v.nullable(words(LONGEST_PART)),
  /** Weeks that were played. */
  weeks: whole(0, 999),
  over: v.boolean(),
  beliefs: v.array(v.strictObject({ week, percent: whole(0, 100) })),
  foretold: v.array(v.strictObject({ week, shares: v.pipe(v.array(whole(0, 100)), v.length(DEEDS.length)) })),
});

const workSchema = v.strictObject({
  format: v.literal(FORMAT),
  /** The exercise as its link. */
  link: words(LONGEST_PART),
  /** Makes the seed of this student, where each has one. */
  key: v.pipe(v.string(), v.regex(KEY)),
  /** The name or number that the student typed for the teacher. */
  label: words(RESULT_LIMITS.label),
  answers: v.record(words(30), v.union([whole(1, 99), words(QUESTION_LIMITS.answer)])),
  /** Those that were begun, in turn. */
  matches: v.pipe(v.array(matchSchema), v.maxLength(2)),
  /** The code that was handed in last; null before. */
  handedIn: v.nullable(words(LONGEST_PART)),
});

/** One match of an exercise, as the work on it has it. */
export type WorkMatch = v.InferOutput<typeof matchSchema>;

/** The work of whoever sits here on one exercise. */
export type Work = Omit<v.InferOutput<typeof workSchema>, 'format'> & {
  /** Id of the exercise. */
  id: string;
};

const FRESH: WorkMatch = { entry: null, record: null, weeks: 0, over: false, beliefs: [], foretold: [] };

function parsed(id: string, text: string): Work | null {
  if (text.length > LONGEST) return null;
  try {
    const found = v.safeParse(workSchema, JSON.parse(text));
    if (!found.success) return null;
    const { format: _, ...work } = found.output;
    return { ...work, id };
  } catch {
    return null;
  }
}

/** The work on an exercise that is kept here; null where there is none, or none that can be read. */
export function workOn(texts: Pick<KeptTexts, 'read'>, id: string): Work | null {
  const text = texts.read(workKey(id));
  return text === null ? null : parsed(id, text);
}

/** All exercises that were worked on here. */
export const allWorks = (texts: Pick<KeptTexts, 'read' | 'names'>): Work[] =>
  texts.names(PREFIX).flatMap((name) => workOn(texts, name.slice(PREFIX.length)) ?? []);

/** Work on an exercise before anything was done. @param key drawn at random; see `KEY`. */
export const freshWork = ({ id }: Pick<OpenExercise, 'id'>, link: string, key: string): Work => ({
  id,
  link,
  key,
  label: '',
  answers: {},
  matches: [],
  handedIn: null,
});

/** What lay there and could not be read is set aside with the saves that could not be, and not written over. */
function setAside(texts: KeptTexts, id: string): void {
  const text = texts.read(workKey(id));
  if (text === null || parsed(id, text)) return;
  const problem = { code: 'unreadable', detail: 'work on an exercise' };
  texts.write(`spiral.aside.exercise-${id}`, JSON.stringify({ problem, text }));
}

/**
 * Change the work on an exercise as it lies there now: another page may have written it since.
 * @param fresh what to begin with where nothing is kept.
 * @returns the work after the change, and whether it could be written.
 */
export function changeWork(
  texts: KeptTexts,
  fresh: Work,
  change: (work: Work) => Work,
): { work: Work; written: boolean } {
  const { id } = fresh;
  setAside(texts, id);
  const work = change(workOn(texts, id) ?? fresh);
  return { work, written: keepWork(texts, work) };
}

/** Write work down in place of what lies there; false where it could not be written. */
export function keepWork(texts: Pick<KeptTexts, 'write'>, { id, ...kept }: Work): boolean {
  return texts.write(workKey(id), JSON.stringify({ format: FORMAT, ...kept }));
}

/** A record as it is kept with work: short where it fits into a link. */
export function recordText(study: Study): string {
  const link = linkOf(study);
  return link.ok ? link.value : fileOf(study);
}

/** A question's answer given, or taken back (null or an empty text). An answer that is none to it changes nothing. */
export function answered(
  work: Work,
  { exercise }: Pick<OpenExercise, 'exercise'>,
  id: string,
  answer: Answer | null,
): Work {
  const { [id]: _, ...others } = work.answers;
  if (answer === null || answer === '') return { ...work, answers: others };
  const question = askedOnce(exercise.questions).find((one) => one.id === id);
  const fits = question !== undefined && answerProblem(question, answer) === null;
  return fits ? { ...work, answers: { ...work.answers, [id]: answer } } : work;
}

/** The label as it is kept: without spaces at its ends, and not longer than codes carry. */
export const labelled = (work: Work, label: string): Work => ({
  ...work,
  label: label.trimStart().slice(0, RESULT_LIMITS.label),
});

/** How a match is marked that belongs to an exercise. @param at its number, from 0. */
export function assignedOf({ exercise, id }: OpenExercise, at: number): Assigned {
  const { depth, advisers, hide, questions } = exercise;
  return {
    id,
    match: at,
    depth,
    advisers,
    hide: [...hide],
    belief: [...questions.belief],
    foretell: questions.foretell,
  };
}

/** The exercise and the number of the running match; null where none runs, or one that was not set. */
export function runningWork(texts: Pick<KeptTexts, 'read'>): { id: string; match: number } | null {
  const text = texts.read('spiral.match');
  const save = text === null ? null : parseSave(text);
  const assigned = save?.ok ? save.value.settings.exercise : undefined;
  return assigned ? { id: assigned.id, match: assigned.match } : null;
}

/** How the sides of an exercise are shown; invented countries keep the names that they have. */
export const namesIn = ({ exercise, ground }: OpenExercise): Settings['names'] =>
  exercise.abstractNames && ground.rules.level.map === 'europe' ? 'abstract' : undefined;

/** How a record is shown that the work on an exercise keeps; as its level has it where no work does. */
export async function namesOfRecord(
  texts: Pick<KeptTexts, 'read' | 'names'>,
  record: string,
): Promise<Settings['names']> {
  const work = allWorks(texts).find(({ matches }) => matches.some((match) => match.record === record));
  const open = work && (await fromExerciseLink(work.link));
  return open?.ok ? namesIn(open.value) : undefined;
}

/** What begins match `at` of the work, or goes on with it where it was left. */
export async function startOfWork(
  open: OpenExercise,
  work: Work,
  at: number,
): Promise<Read<Extract<Action, { do: 'start' }>>> {
  const start = startOfMatch(open, work.key, at);
  const kept = work.matches[at];
  const begin = {
    do: 'start',
    settings: { ...settingsOfRecord(start, namesIn(open)), exercise: assignedOf(open, at) },
    ground: { rules: start.rules, level: start.level },
    ...(kept?.entry ? { course: { entry: kept.entry, branch: null } } : {}),
  } as const;
  if (!kept?.record) return { ok: true, value: begin };
  const study = await readStudy(kept.record);
  const match = study.ok ? await matchOf(study.value, null, takeTurns) : study;
  return match.ok ? { ok: true, value: { ...begin, inputs: inputsOf(match.value) } } : match;
}

/** Note that a match of the work was begun. */
export const begun = (work: Work, at: number): Work =>
  work.matches.length > at ? work : { ...work, matches: [...work.matches, FRESH] };

const withMatch = (work: Work, at: number, change: (match: WorkMatch) => WorkMatch): Work => ({
  ...work,
  matches: begun(work, at).matches.map((match, index) => (index === at ? change(match) : match)),
});

/** The mark of a match that goes on with an entry of the library, where that entry belongs to an exercise. */
export async function exerciseOfEntry(texts: KeptTexts, entry: string): Promise<Assigned | null> {
  const work = workOfEntry(texts, entry);
  const open = work && (await fromExerciseLink(work.link));
  if (!work || !open?.ok) return null;
  return assignedOf(
    open.value,
    work.matches.findIndex((match) => match.entry === entry),
  );
}

/** The work to which an entry of the library belongs; null where it belongs to none. */
export const workOfEntry = (texts: Pick<KeptTexts, 'read' | 'names'>, entry: string): Work | null =>
  allWorks(texts).find(({ matches }) => matches.some((match) => match.entry === entry)) ?? null;

/** Settings with the mark of the exercise to which the entry of a course belongs. A branch is nobody's exercise. */
export async function withExercise(
  texts: KeptTexts,
  settings: Settings,
  course: Course | undefined,
): Promise<Settings> {
  if (settings.exercise || !course || course.branch !== null) return settings;
  const exercise = await exerciseOfEntry(texts, course.entry);
  return exercise ? { ...settings, exercise } : settings;
}

/**
 * Keep a match with the work to which it belongs, once a step has been taken. A longer history never gives way to a shorter
 * one. @returns false where it could not be written.
 */
export async function keepPlayed(texts: KeptTexts, match: Match, course: Course | null): Promise<boolean> {
  const { exercise } = match.settings;
  const before = exercise && workOn(texts, exercise.id);
  if (!exercise || !before || match.steps.length === 0) return true;
  const at = exercise.match;
  const text = before.matches[at]?.record ?? null;
  const known = text === null ? null : await readStudy(text);
  const weeks = weeksOfMatch(match);
  if (known?.ok && goesOnFrom(known.value.record.orders, weeks)) {
    if (before.matches[at]?.entry === (course?.entry ?? null)) return true;
  }
  const longer = known?.ok === true && known.value.record.orders.length > weeks.length;
  const played = {
    record: recordText(studyOf(match)),
    weeks: weeks.length,
    over: match.state.awaiting === 'over',
  };
  const { written } = changeWork(texts, before, (work) =>
    withMatch(work, at, (one) => ({
      ...one,
      entry: course?.branch === null ? course.entry : one.entry,
      ...(longer ? {} : played),
    })),
  );
  return written;
}

/** A list with what was said of a week in place of what was said of it before, in the order of weeks. */
export const put = <T extends { week: number }>(list: readonly T[], one: T): T[] =>
  [...list.filter((other) => other.week !== one.week), one].sort((a, b) => a.week - b.week);

/** May something be said of this week yet? Not of one that was played. */
const stillOpen = ({ weeks }: WorkMatch, { week: of }: { week: number }): boolean => of > weeks;

/** Something said of the week to come. */
export type Said = { belief: BeliefEstimate } | { foretold: Foretelling };

/** Take down an estimate or what is foretold of the week to come. What was said of a week that was played stays. */
export function estimated(work: Work, at: number, said: Said): Work {
  return withMatch(work, at, (match) => {
    if ('belief' in said)
      return stillOpen(match, said.belief) ? { ...match, beliefs: put(match.beliefs, said.belief) } : match;
    const sum = said.foretold.shares.reduce((all, share) => all + share, 0);
    return sum === 100 && stillOpen(match, said.foretold)
      ? { ...match, foretold: put(match.foretold, said.foretold) }
      : match;
  });
}

async function handedMatch(
  open: OpenExercise,
  kept: WorkMatch,
  at: number,
): Promise<Read<HandedMatch> | null> {
  const study = kept.record === null ? null : await readStudy(kept.record);
  if (!study?.ok) return study;
  const { record } = study.value;
  const played = ({ week: of }: { week: number }) => of <= record.orders.length;
  const { belief, foretell } = open.exercise.questions;
  return {
    ok: true,
    value: {
      side: seatOf(open.exercise, at),
      record,
      beliefs: kept.beliefs.filter((one) => played(one) && belief.includes(one.week)),
      foretold: foretell ? kept.foretold.filter(played) : [],
    },
  };
}

/** Has every match of the exercise been played to its end? */
export const isWhole = ({ exercise }: Pick<OpenExercise, 'exercise'>, { matches }: Work): boolean =>
  matches.length === matchesOf(exercise) && matches.every(({ over }) => over);

/** What the work would hand in as it stands: every match with a week that was played, and what was said of those weeks. */
export async function handInOf(open: OpenExercise, work: Work): Promise<Read<HandIn>> {
  const matches: HandedMatch[] = [];
  for (const [at, kept] of work.matches.entries()) {
    const match = await handedMatch(open, kept, at);
    if (match && !match.ok) return match;
    if (match) matches.push(match.value);
  }
  const { id: exercise, answers } = work;
  const key = open.exercise.seeds === 'each' ? work.key : '';
  return { ok: true, value: { exercise, key, label: work.label.trim(), answers, matches } };
}

/** The code of the work as it stands, or why there is none: without a week played there is nothing to hand in. */
export async function codeOfWork(open: OpenExercise, work: Work): Promise<ClassResult<string>> {
  const handIn = await handInOf(open, work);
  if (!handIn.ok) return handIn;
  if (handIn.value.matches.length === 0)
    return { ok: false, problems: [{ path: 'matches', code: 'noMatch', message: 'no week was played' }] };
  return toResultCode(open, handIn.value);
}
