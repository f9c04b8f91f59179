/** An exercise while it is written: what is typed may still be wrong, and is kept on this device as it stands. */
import * as v from 'valibot';
import {
  type ClassProblem,
  type ClassResult,
  type Exercise,
  type ExerciseSettings,
  HIDEABLE,
  type OpenExercise,
  PRESET_IDS,
  PRESETS,
  parseExercise,
  readSettings,
  shortened,
  toExerciseLink,
} from '../class/index.js';
import { RULES_VERSION, SIDES, SKILLS, TYPES } from '../engine/index.js';
import { groundOf } from '../record/index.js';
import type { KeptTexts } from './ports.js';

/** The same with null where a number is asked for and something else was typed. */
type Loose<T> = T extends number
  ? number | null
  : T extends readonly (infer Item)[]
    ? Loose<Item>[]
    : T extends object
      ? { [Key in keyof T]: Loose<T[Key]> }
      : T;

/** All settings of an exercise, right or wrong. Only what `parseExercise` takes becomes a link. */
export type Draft = Loose<Omit<Exercise, 'rules'>> & { rules?: number };
export type DraftQuestion = Draft['questions']['before'][number];

const NAME = 'spiral.make.draft';
const FORMAT = 'spiral-draft/1';
/** Characters beyond which a text is nothing that was written here. */
const LONGEST = 400_000;

const anyText = v.pipe(v.string(), v.maxLength(20_000));
const anyNumber = v.nullable(v.pipe(v.number(), v.finite()));
const asked = { id: anyText, text: anyText };
const questions = v.pipe(
  v.array(
    v.variant('kind', [
      v.strictObject({
        kind: v.literal('choice'),
        ...asked,
        options: v.pipe(v.array(anyText), v.maxLength(99)),
      }),
      v.strictObject({ kind: v.literal('scale'), ...asked, steps: anyNumber, low: anyText, high: anyText }),
      v.strictObject({ kind: v.literal('text'), ...asked, most: anyNumber }),
    ]),
  ),
  v.maxLength(99),
);
const type = v.picklist([...TYPES, 'drawn']);

const draftSchema: v.GenericSchema<unknown, Draft> = v.strictObject({
  format: v.literal('exercise/1'),
  title: anyText,
  note: anyText,
  level: v.pipe(v.string(), v.maxLength(60)),
  levelHash: v.exactOptional(v.pipe(v.string(), v.maxLength(16))),
  rules: v.exactOptional(v.number()),
  side: v.picklist([...SIDES, 'swap']),
  seed: anyText,
  seeds: v.picklist(['one', 'each']),
  rival: type,
  brief: type,
  skill: v.picklist(SKILLS),
  preset: v.picklist(PRESET_IDS),
  dials: v.record(v.pipe(v.string(), v.maxLength(81)), anyNumber),
  weeks: anyNumber,
  depth: v.picklist(['essential', 'full', 'either']),
  advisers: v.boolean(),
  hide: v.array(v.picklist(HIDEABLE)),
  abstractNames: v.boolean(),
  questions: v.strictObject({
    before: questions,
    after: questions,
    belief: v.pipe(v.array(anyNumber), v.maxLength(99)),
    foretell: v.boolean(),
  }),
  pairing: v.picklist(['ai', 'pairs', 'swap']),
});

/** A draft of these settings, which must be right; what they leave out is at its default. */
export function draftOf(settings: ExerciseSettings): Draft {
  const read = parseExercise(settings);
  if (!read.ok) throw new Error(read.problems.map(({ path, message }) => `${path}: ${message}`).join('; '));
  return read.value;
}

/**
 * A draft to go on with from an exercise that was made before. It names an edition of its level only where that is not the one
 * that ships now.
 */
export async function draftFrom({ exercise }: Pick<OpenExercise, 'exercise'>): Promise<Draft> {
  const { rules, levelHash, ...others } = exercise;
  const present = await groundOf({ rules: RULES_VERSION, level: { id: exercise.level } });
  const isPresent = rules === RULES_VERSION && present.ok && present.value.rules.hash === levelHash;
  return isPresent ? others : { ...others, rules, levelHash };
}

/** The same draft on the level that ships now, under the present rules. */
export function onPresent({ rules: _, levelHash: __, ...draft }: Draft): Draft {
  return draft;
}

/** The draft that was kept on this device; null where there is none that can be read. */
export function keptDraft(texts: Pick<KeptTexts, 'read'>): Draft | null {
  const text = texts.read(NAME);
  if (text === null || text.length > LONGEST) return null;
  try {
    const found = v.safeParse(
      v.strictObject({ format: v.literal(FORMAT), draft: draftSchema }),
      JSON.parse(text),
    );
    return found.success ? found.output.draft : null;
  } catch {
    return null;
  }
}

/** Keep a draft on this device. False where the browser refuses. */
export const keepDraft = (texts: Pick<KeptTexts, 'write'>, draft: Draft): boolean =>
  texts.write(NAME, JSON.stringify({ format: FORMAT, draft }));

const problemsIn = (settings: unknown): ClassProblem[] => {
  const read = parseExercise(settings);
  return read.ok ? [] : read.problems;
};

/**
 * Everything that stands in the way of a link, as far as it shows without the level. Where some field is not even of the right
 * kind, dials and weeks are looked at by themselves, so that nobody hears of them only afterwards.
 */
export function draftProblems(draft: Draft): ClassProblem[] {
  const found = problemsIn(draft);
  if (found.length === 0) return found;
  const { weeks, dials, questions } = draft;
  const numbers = Object.fromEntries(Object.entries(dials).filter(([, value]) => value !== null));
  const asides = [
    ...problemsIn({ dials: numbers }),
    ...(problemsIn({ weeks }).length > 0
      ? []
      : problemsIn({ weeks, questions: { belief: questions.belief } })),
  ];
  return [...found, ...asides.filter(({ path }) => found.every((one) => one.path !== path))];
}

/** An exercise that is ready to be given to a class. */
export interface MadeExercise extends OpenExercise {
  link: string;
  /** The settings as the command line reads them; from them it makes the same link. */
  file: string;
}

/** Make the link and the file of a draft, or say what stands in the way. */
export async function makeExercise(draft: Draft): Promise<ClassResult<MadeExercise>> {
  const open = await readSettings(draft);
  if (!open.ok) return open;
  const link = toExerciseLink(open.value);
  if (!link.ok) return link;
  const file = `${JSON.stringify(shortened(open.value.exercise), null, 2)}\n`;
  return { ok: true, value: { ...open.value, link: link.value, file } };
}

/** What the dials of a draft are without its own: the preset's, else the level's. Null is the value of each type. */
export async function plainDials({
  level,
  rules,
  levelHash,
  preset,
}: Draft): Promise<Record<string, number | null>> {
  const named = { id: level, ...(levelHash ? { hash: levelHash } : {}) };
  const found = await groundOf({ rules: rules ?? RULES_VERSION, level: named });
  if (!found.ok) return {};
  const { engine, rules: compiled } = found.value;
  const made = engine.newMatch(compiled, { seed: 'dials', dials: PRESETS[preset] });
  if (!made.ok) return {};
  const flat: [string, number | null][] = [];
  for (const [name, value] of Object.entries(made.state.dials)) {
    if (typeof value === 'object' && value !== null)
      for (const side of SIDES) flat.push([`${name}.${side}`, value[side]]);
    else flat.push([name, value]);
  }
  return Object.fromEntries(flat);
}
