/** Weighing courses over common guesses: all of them over a few, the best of them over the rest. */
import type { Rules, SideView } from '../../engine/index.js';
import type { Course, Future } from './future.js';
import { playOut } from './future.js';
import type { Guess } from './guess.js';
import { imagine } from './imagine.js';

/** A course with the futures in which it was tried, one for each guess in turn. */
export interface Weighed {
  course: Course;
  futures: Future[];
}

export interface Effort {
  /** Guesses over which every course is tried, and over which the best are tried. */
  first: number;
  all: number;
  /** Courses that are tried over all guesses. */
  finalists: number;
  /** Weeks looked ahead. */
  weeks: number;
}

/** Mean score over the first `count` futures. */
export function meanScore({ futures }: Weighed, count: number = futures.length): number {
  let sum = 0;
  for (let k = 0; k < count; k++) sum += futures[k]?.score ?? 0;
  return sum / count;
}

/** By how much `best` scored more than `other`, over the guesses over which both were tried. */
export function marginOver(best: Weighed, other: Weighed): number {
  const count = Math.min(best.futures.length, other.futures.length);
  return meanScore(best, count) - meanScore(other, count);
}

/** The best first; among equals, the one named first. */
function ranked(list: readonly Weighed[]): Weighed[] {
  return list
    .map((weighed, i) => ({ weighed, i, score: meanScore(weighed) }))
    .sort((a, b) => b.score - a.score || a.i - b.i)
    .map(({ weighed }) => weighed);
}

/** Every course with its futures, the best first. Those that were not tried over all guesses come last. */
export function weigh(
  rules: Rules,
  view: SideView,
  seat: string,
  courses: readonly Course[],
  guesses: readonly Guess[],
  effort: Effort,
): Weighed[] {
  const tryOn = ({ course, futures }: Weighed, some: readonly Guess[]): Weighed => ({
    course,
    futures: [
      ...futures,
      ...some.map((guess) =>
        playOut(rules, imagine(rules, view, guess, effort.weeks, seat), view.side, course),
      ),
    ],
  });
  const few = guesses.slice(0, effort.first);
  const rest = guesses.slice(effort.first, effort.all);
  const tried = ranked(courses.map((course) => tryOn({ course, futures: [] }, few)));
  const finalists = tried.slice(0, effort.finalists).map((weighed) => tryOn(weighed, rest));
  return [...ranked(finalists), ...tried.slice(effort.finalists)];
}
