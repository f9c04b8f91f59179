/** An exercise as its student reads it: what is played, what is asked, where the work on it stands, and what is wrong with a link. */
import { type ClassProblem, matchesOf, type OpenExercise, seatOf } from '../class/index.js';
import { namesIn, type Work } from '../session/index.js';
import { hasText, isolated, sayAny, t } from '../text/index.js';

/** One thing that is said of an exercise, with its name. */
export interface ExerciseFact {
  id: 'plays' | 'takes' | 'asked' | 'hides';
  label: string;
  lines: string[];
}

export interface ExerciseMatch {
  /** Its number, from 0. */
  at: number;
  title: string;
  status: string;
  /** What can be done: begin it, go on with it, look back at it, or nothing yet. */
  does: 'begin' | 'goOn' | 'debrief' | null;
  action: string;
  /** Its entry in the library; null where there is none. */
  entry: string | null;
}

export interface ExerciseModel {
  title: string;
  note: string;
  facts: ExerciseFact[];
  matches: ExerciseMatch[];
  /** Weeks played in all matches, and weeks of the exercise. */
  played: number;
  weeks: number;
  /** Has the first match been begun? */
  begun: boolean;
  /** Is every match over? */
  whole: boolean;
}

/** Minutes for a week: twelve for a match of ten weeks. */
const MINUTES = 1.2;

/** About so many minutes of play. */
export const minutesOf = (weeks: number, matches: number): number => Math.ceil(weeks * matches * MINUTES);

/** A level and its sides under the names that the exercise gives them. */
const titleOf = (open: OpenExercise): string =>
  namesIn(open) ? 'setup.nameless' : `setup.level.${open.exercise.level}`;

function sideNameOf(open: OpenExercise, at: number): string {
  const seat = seatOf(open.exercise, at);
  const key = `${titleOf(open)}.${seat}`;
  return hasText(key) ? sayAny(key) : seat;
}

function levelNameOf(open: OpenExercise): string {
  const key = `${titleOf(open)}.label`;
  return hasText(key) ? sayAny(key) : open.exercise.level;
}

function factsOfExercise(open: OpenExercise): ExerciseFact[] {
  const { weeks, questions, hide } = open.exercise;
  const level = levelNameOf(open);
  const matches = matchesOf(open.exercise);
  const plays =
    matches === 1
      ? t('exercise.plays.one', { side: sideNameOf(open, 0), level, weeks })
      : t('exercise.plays.two', { first: sideNameOf(open, 0), second: sideNameOf(open, 1), level, weeks });
  const { before, after, belief, foretell } = questions;
  const asked = [
    before.length > 0 ? t('exercise.asked.before', { count: before.length }) : '',
    belief.length > 0 ? t('exercise.asked.belief', { count: belief.length }) : '',
    foretell ? t('exercise.asked.foretell') : '',
    after.length > 0 ? t('exercise.asked.after', { count: after.length }) : '',
  ].filter(Boolean);
  return [
    { id: 'plays', label: t('exercise.plays'), lines: [plays] },
    {
      id: 'takes',
      label: t('exercise.takes'),
      lines: [t('exercise.takes.about', { minutes: minutesOf(weeks, matches) })],
    },
    {
      id: 'asked',
      label: t('exercise.asked'),
      lines: asked.length > 0 ? asked : [t('exercise.asked.none')],
    },
    ...(hide.length > 0
      ? [{ id: 'hides' as const, label: t('exercise.hides'), lines: [t('exercise.hides.says')] }]
      : []),
  ];
}

function matchOfWork(open: OpenExercise, work: Work, at: number): ExerciseMatch {
  const { weeks } = open.exercise;
  const matches = matchesOf(open.exercise);
  const kept = work.matches[at];
  const side = sideNameOf(open, at);
  const which = matches === 1 ? 'only' : at === 0 ? 'first' : 'second';
  const title = t(`exercise.match.${which}`, { side });
  const entry = kept?.entry ?? null;
  const shared = { at, title, entry };
  if (kept?.over) {
    const action = which === 'only' ? t('exercise.debrief') : t(`exercise.debrief.${which}`);
    const status = t('exercise.status.over', { weeks: kept.weeks });
    return { ...shared, status, does: 'debrief', action };
  }
  if (kept) {
    const week = Math.min(kept.weeks + 1, weeks);
    const action = which === 'only' ? t('exercise.goOn', { week }) : t(`exercise.goOn.${which}`, { week });
    return { ...shared, status: t('exercise.status.begun', { week, weeks }), does: 'goOn', action };
  }
  const open1 = at === 0 || work.matches[at - 1]?.over === true;
  return {
    ...shared,
    status: t(open1 ? 'exercise.status.new' : 'exercise.status.later'),
    does: open1 ? 'begin' : null,
    action: t(at === 0 ? 'exercise.begin' : 'exercise.begin.second'),
  };
}

/** An exercise with the work on it as far as it is. */
export function exerciseOf(open: OpenExercise, work: Work): ExerciseModel {
  const { title, note, weeks } = open.exercise;
  const count = matchesOf(open.exercise);
  const matches = Array.from({ length: count }, (_, at) => matchOfWork(open, work, at));
  return {
    title: title.trim() ? isolated(title) : t('exercise.untitled'),
    note,
    facts: factsOfExercise(open),
    matches,
    played: work.matches.reduce((sum, match) => sum + match.weeks, 0),
    weeks: weeks * count,
    begun: work.matches.length > 0,
    whole: matches.every(({ does }) => does === 'debrief'),
  };
}

/** What is wrong with a link, what to do about it, and the technical lines for whoever is asked. */
export interface LinkProblem {
  title: string;
  does: string;
  detail: string;
}

const KINDS: Partial<
  Record<ClassProblem['code'], 'noLink' | 'damaged' | 'tooLarge' | 'newer' | 'level' | 'unloaded'>
> = {
  noExercise: 'noLink',
  notALink: 'noLink',
  damaged: 'damaged',
  expandsTooMuch: 'tooLarge',
  tooLarge: 'tooLarge',
  otherVersion: 'newer',
  unknownRules: 'newer',
  rulesUnavailable: 'unloaded',
  levelUnavailable: 'unloaded',
  otherLevel: 'level',
  unknownLevel: 'level',
};

/** The first problem of a link in words. */
export function linkProblem(problems: readonly ClassProblem[]): LinkProblem {
  const kind = KINDS[problems[0]?.code ?? 'damaged'] ?? 'settings';
  return {
    title: t(`exercise.bad.${kind}`),
    does: t(`exercise.bad.${kind}.do`),
    detail: problems.map(({ path, message }) => (path ? `${path}: ${message}` : message)).join('\n'),
  };
}
