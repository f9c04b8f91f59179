/** An exercise on its ground: the engine and the level that it names, its id, and the conditions of its matches. */
import { hashOf, RULES_VERSION, rivalOf, type Side, type Type } from '../engine/index.js';
import { type Ground, groundOf, type RecordStart, type SeatRecord } from '../record/index.js';
import { dialsOf, type Exercise, matchesOf, parseExercise } from './exercise.js';
import type { ClassProblem, ClassResult } from './problems.js';

/** An exercise that names its rules and the edition of its level. */
export type PinnedExercise = Exercise & { rules: number; levelHash: string };

export interface OpenExercise {
  exercise: PinnedExercise;
  ground: Ground;
  /** Hash of all settings but title and note: 16 hexadecimal digits. Result codes carry it. */
  id: string;
}

function idOf({ title: _, note: __, ...played }: PinnedExercise): string {
  return hashOf(played);
}

/** Do the rules take its dials? Those of other rules are known only to them. */
function setUpProblems({ engine, rules }: Ground, exercise: Exercise): ClassProblem[] {
  const dials = { ...dialsOf(exercise), weeks: exercise.weeks };
  const made = engine.newMatch(rules, { seed: exercise.seed, dials });
  if (made.ok) return [];
  return made.problems.map(({ dial, message }) => ({ path: `dials.${dial}`, code: 'badDial', message }));
}

/** Find the level and the rules of an exercise, or say what of them this build does not have. */
export async function openExercise(exercise: Exercise): Promise<ClassResult<OpenExercise>> {
  const { rules = RULES_VERSION, level, levelHash } = exercise;
  const found = await groundOf({ rules, level: { id: level, ...(levelHash ? { hash: levelHash } : {}) } });
  if (!found.ok) {
    const path = (at: string) => (at === 'rules' ? at : at === 'level.hash' ? 'levelHash' : 'level');
    return { ok: false, problems: found.problems.map((one) => ({ ...one, path: path(one.path) })) };
  }
  const ground = found.value;
  const problems = setUpProblems(ground, exercise);
  if (problems.length > 0) return { ok: false, problems };
  // Read once more, so that its keys stand in one order wherever it came from.
  const tidy = parseExercise({ ...exercise, rules, levelHash: ground.rules.hash });
  if (!tidy.ok) return tidy;
  const pinned: PinnedExercise = { ...tidy.value, rules, levelHash: ground.rules.hash };
  return { ok: true, value: { exercise: pinned, ground, id: idOf(pinned) } };
}

/** Read settings and open them. Never throws on what a stranger may have written. */
export async function readSettings(source: unknown): Promise<ClassResult<OpenExercise>> {
  const read = parseExercise(source);
  return read.ok ? openExercise(read.value) : read;
}

/** The key by which a student's seed is made. It is drawn at random, says nothing of the student, and stands in the code. */
export const KEY = /^[A-Za-z0-9]{4,24}$/;

/** The seed of a match. @param at number of the match, from 0. */
export function seedOf({ seed, seeds }: Exercise, key: string, at: number): string {
  const base = seeds === 'one' ? seed : `${seed}/${key}`;
  return at === 0 ? base : `${base}/${at + 1}`;
}

/** The seat of the student in a match against the AI, and the seat that has the brief in one of a pair. */
export function seatOf(exercise: Exercise, at: number): Side {
  const first = exercise.side === 'swap' ? 'west' : exercise.side;
  return at % 2 === 0 ? first : rivalOf(first);
}

const typed = (type: Type | 'drawn'): { type?: Type } => (type === 'drawn' ? {} : { type });

/**
 * All conditions of a match of an exercise.
 * @param key of the student; it matters only where each has a seed of their own.
 * @param at number of the match, from 0 below `matchesOf`.
 * @param rival who sits opposite: the AI, or in a live room another student.
 */
export function startOfMatch(
  { exercise, ground }: OpenExercise,
  key: string,
  at: number,
  rival: 'ai' | 'human' = 'ai',
): RecordStart {
  const seat = seatOf(exercise, at);
  const ai = { by: 'ai', strategy: 'policy', skill: exercise.skill } as const;
  const own: SeatRecord = { by: 'human', ...typed(exercise.brief) };
  const other: SeatRecord = { ...(rival === 'ai' ? ai : { by: rival }), ...typed(exercise.rival) };
  const { level, hash } = ground.rules;
  return {
    rules: exercise.rules,
    level: { id: level.id, hash },
    seed: seedOf(exercise, key, at),
    settings: {
      sides: seat === 'west' ? { west: own, russia: other } : { west: other, russia: own },
      dials: dialsOf(exercise),
      weeks: exercise.weeks,
    },
  };
}

/** The conditions of all matches of a student against the AI. */
export const startsOf = (open: OpenExercise, key: string): RecordStart[] =>
  Array.from({ length: matchesOf(open.exercise) }, (_, at) => startOfMatch(open, key, at));
