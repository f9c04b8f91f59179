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

/**
 * Whether `other` did better than `usual` beyond what luck makes of so few futures: by more than one standard error of their
 * differences, future by future.
 */
export function clearlyBetter(other: Weighed, usual: Weighed): boolean {
  const count = Math.min(other.futures.length, usual.futures.length);
  const gains = Array.from(
    { length: count },
    (_, k) => (other.futures[k]?.score ?? 0) - (usual.futures[k]?.score ?? 0),
  );
  const mean = gains.reduce((sum, gain) => sum + gain, 0) / count;
  const squares = gains.reduce((sum, gain) => sum + (gain - mean) * (gain - mean), 0);
  return count > 1 && mean > Math.sqrt(squares / (count - 1) / count);
}

/** The best first; among equals, the one named first. */
function ranked(list: readonly Weighed[]): Weighed[] {
  return list
    .map((weighed, i) => ({ weighed, i, score: meanScore(weighed) }))
    .sort((a, b) => b.score - a.score || a.i - b.i)
    .map(({ weighed }) => weighed);
}

/**
 * Every course with its futures, the best first. Those that were not tried over all guesses come last.
 * @param usual the course that one keeps to where no other is clearly better: it is tried over all guesses in any case.
 */
export function weigh(
  rules: Rules,
  view: SideView,
  seat: string,
  courses: readonly Course[],
  guesses: readonly Guess[],
  effort: Effort,
  usual: Course | null = null,
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
  const goOn = ({ course }: Weighed, i: number) => i < effort.finalists || course === usual;
  const finalists = ranked(tried.filter(goOn).map((weighed) => tryOn(weighed, rest)));
  const kept = finalists.find(({ course }) => course === usual);
  const best = finalists[0];
  const order =
    kept && best && kept !== best && !clearlyBetter(best, kept)
      ? [kept, ...finalists.filter((weighed) => weighed !== kept)]
      : finalists;
  return [...order, ...tried.filter((weighed, i) => !goOn(weighed, i))];
}
