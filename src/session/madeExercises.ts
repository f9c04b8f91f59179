/** The exercises whose link was made on this device: kept until they are deleted, each under the id of the exercise. */
import * as v from 'valibot';
import {
  type Exercise,
  type OpenExercise,
  type PinnedExercise,
  parseExercise,
  shortened,
  toExerciseLink,
} from '../class/index.js';
import type { KeptTexts } from './ports.js';

/** One that is kept. */
export interface KeptExercise {
  id: string;
  exercise: PinnedExercise;
  link: string;
  /** The day on which its link was made, such as "2026-11-28". */
  day: string;
  /** Rises with each that is made. */
  order: number;
}

const PREFIX = 'spiral.made.';
const FORMAT = 'spiral-made/1';
/** Characters beyond which a text is nothing that was written here. */
const LONGEST = 100_000;

const schema = v.strictObject({
  format: v.literal(FORMAT),
  day: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)),
  order: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  settings: v.unknown(),
});

const isPinned = (exercise: Exercise): exercise is PinnedExercise =>
  exercise.rules !== undefined && exercise.levelHash !== undefined;

/** One of them; null where there is none that can be read. */
export function madeExercise(texts: Pick<KeptTexts, 'read'>, id: string): KeptExercise | null {
  const text = texts.read(PREFIX + id);
  if (text === null || text.length > LONGEST) return null;
  try {
    const found = v.safeParse(schema, JSON.parse(text));
    const read = found.success ? parseExercise(found.output.settings) : null;
    if (!found.success || !read?.ok || !isPinned(read.value)) return null;
    const link = toExerciseLink({ exercise: read.value });
    if (!link.ok) return null;
    return { id, exercise: read.value, link: link.value, day: found.output.day, order: found.output.order };
  } catch {
    return null;
  }
}

/** All of them, the newest first; what cannot be read is left out. */
export function madeExercises(texts: Pick<KeptTexts, 'read' | 'names'>): KeptExercise[] {
  return texts
    .names(PREFIX)
    .map((name) => madeExercise(texts, name.slice(PREFIX.length)))
    .filter((one) => one !== null)
    .sort((a, b) => b.order - a.order);
}

/** Put one back as it was. False where the browser refuses. */
export function putBackMade(
  texts: Pick<KeptTexts, 'write'>,
  { id, exercise, day, order }: KeptExercise,
): boolean {
  return texts.write(
    PREFIX + id,
    JSON.stringify({ format: FORMAT, day, order, settings: shortened(exercise) }),
  );
}

/** Keep one whose link was made; it becomes the newest. False where the browser refuses. */
export function keepMade(
  texts: KeptTexts,
  { id, exercise }: Pick<OpenExercise, 'id' | 'exercise'>,
  day: string,
): boolean {
  const order = 1 + Math.max(0, ...madeExercises(texts).map((one) => one.order));
  return putBackMade(texts, { id, exercise, day, order, link: '' });
}

export const deleteMade = (texts: Pick<KeptTexts, 'remove'>, id: string): void => texts.remove(PREFIX + id);
