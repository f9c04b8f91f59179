/** The link of an exercise: its settings without what is left at the default, packed like the link of a record. */
import { strFromU8, strToU8 } from 'fflate';
import { canonical } from '../engine/index.js';
import { LINK_VERSION, linksIn, pack, unpack } from '../record/index.js';
import { EXERCISE_FORMAT, type Exercise, type ExerciseSettings, parseExercise } from './exercise.js';
import { type OpenExercise, openExercise, readSettings } from './open.js';
import { type ClassResult, refuse } from './problems.js';
import { RESULT_VERSION } from './resultCode.js';

/** Version of the link form. The defaults that a link leaves out are those of exercise/1, and belong to it. */
export const EXERCISE_LINK_VERSION = 1;

/** Characters of a text without a link that are repeated when that is said. */
const LONGEST_QUOTED = 60;

/** What differs from the defaults: as much as has to be written down. */
export function shortened(exercise: Exercise): ExerciseSettings {
  const plain = parseExercise({});
  const defaults: Record<string, unknown> = plain.ok ? plain.value : {};
  const set = Object.entries(exercise).filter(
    ([key, value]) => value !== undefined && canonical(value) !== canonical(defaults[key]),
  );
  return { format: EXERCISE_FORMAT, ...Object.fromEntries(set) };
}

/** The link of an exercise, or why there is none: it may be too long. */
export function toExerciseLink({ exercise }: Pick<OpenExercise, 'exercise'>): ClassResult<string> {
  return pack('exercise', EXERCISE_LINK_VERSION, strToU8(JSON.stringify(shortened(exercise))));
}

/** The exercise of a link. Never throws on what a stranger may have sent. */
export async function fromExerciseLink(link: string): Promise<ClassResult<OpenExercise>> {
  const bytes = unpack('exercise', EXERCISE_LINK_VERSION, link);
  if (!bytes.ok) return bytes;
  const read = parseExercise(strFromU8(bytes.value));
  return read.ok ? openExercise(read.value) : read;
}

/** What a page's address has after the base: the part behind "#" is never sent to a server. */
export const addressOf = (base: string, link: string): string =>
  `${base.replace(/#.*$/s, '')}#/exercise/${link}`;

/** The problem with a text in which there is no exercise: another kind of link may have been taken for one. */
function nothingIn(text: string) {
  const has = (kind: 'record' | 'result', version: number) => linksIn(kind, version, text).links.length > 0;
  if (has('result', RESULT_VERSION))
    return refuse('noExercise', 'this is a result code, not the link of an exercise');
  if (has('record', LINK_VERSION))
    return refuse('noExercise', 'this is the link of a match, not of an exercise');
  const quoted = text.trim().slice(0, LONGEST_QUOTED);
  return refuse('noExercise', `there is no link of an exercise in “${quoted}”`);
}

/** The exercise in whatever somebody pasted or dropped: settings, a link, or a text with a link in it. Never throws. */
export async function readExercise(text: string): Promise<ClassResult<OpenExercise>> {
  if (/^[\s\uFEFF]*\{/.test(text)) return readSettings(text);
  const [link] = linksIn('exercise', EXERCISE_LINK_VERSION, text).links;
  return link === undefined ? nothingIn(text) : fromExerciseLink(link);
}
