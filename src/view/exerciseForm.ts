/** The form of an exercise in words: each problem at its field with what to do, what to be aware of, and the whole in short. */
import { DIALS } from '../engine/index.js';
import {
  type ClassProblem,
  type Draft,
  draftProblems,
  EXERCISE_LIMITS,
  type KeptExercise,
  matchesOf,
  PRESETS,
  type PresetId,
  QUESTION_LIMITS,
} from '../session/index.js';
import { date, decimal, hasText, sayAny, t } from '../text/index.js';
import { minutesOf } from './exercise.js';

/** A problem of the draft. */
export interface FormProblem {
  /** Path of the field, as in `questions.before[0].text`. */
  at: string;
  says: string;
  /** Something is still to be written; nobody needs to hear of it before they are done. */
  empty: boolean;
}

/** What decides under which names students read a level. */
type Named = Pick<Draft, 'level' | 'abstractNames'>;

const L = QUESTION_LIMITS;

/** What a text of a question may have, in characters, by the last part of its path. */
const LONGEST: Readonly<Record<string, number>> = {
  title: EXERCISE_LIMITS.title,
  note: EXERCISE_LIMITS.note,
  seed: EXERCISE_LIMITS.seed,
  text: L.text,
  options: L.option,
  low: L.option,
  high: L.option,
};

/** The value at a path of the draft. */
function valueAt(draft: Draft, path: string): unknown {
  let at: unknown = draft;
  for (const part of path.split(/[.[\]]+/).filter((one) => one !== ''))
    at = (at as Record<string, unknown> | null | undefined)?.[part];
  return at;
}

function dialSays(name: string): string | null {
  const spec = DIALS.find((dial) => dial.name === name);
  return spec ? t('make.problem.between', { min: decimal(spec.min), max: decimal(spec.max) }) : null;
}

/** What to do about the length of a text or of a list. */
function lengthSays(draft: Draft, path: string, last: string): string | null {
  const value = valueAt(draft, path);
  if (last === 'options' && Array.isArray(value))
    return t('make.problem.options', { least: 2, most: L.options });
  if (Array.isArray(value)) return t('make.problem.questions', { most: L.questions });
  const most = LONGEST[last];
  if (typeof value !== 'string' || most === undefined) return null;
  if (value.length > most) return t('make.problem.long', { count: value.length, most });
  return hasText(`make.problem.empty.${last}`)
    ? t(`make.problem.empty.${last}` as 'make.problem.empty.text')
    : null;
}

const NUMBERS: Readonly<Record<string, [number, number]>> = {
  weeks: [1, 26],
  steps: [2, L.steps],
  most: [1, L.answer],
};

function says(draft: Draft, { path, code, message }: ClassProblem): string {
  const last =
    path
      .replace(/\[\d+\]$/, '')
      .split('.')
      .at(-1) ?? '';
  const own = (() => {
    if (path.startsWith('dials.')) return dialSays(path.slice('dials.'.length));
    if (path.startsWith('questions.belief'))
      return t('make.problem.belief', { weeks: draft.weeks ?? 0, week: Number(valueAt(draft, path)) });
    if (last === 'id') return t(code === 'duplicateId' ? 'make.problem.idTaken' : 'make.problem.id');
    const range = NUMBERS[last];
    if (range) return t('make.problem.whole', { min: range[0], max: range[1] });
    if (code === 'badLength' || code === 'tooLarge') return lengthSays(draft, path, last);
    if (path === 'level' || path === 'levelHash' || path === 'rules') return t('make.problem.level');
    return null;
  })();
  return own ?? message;
}

/** Problems, whoever found them, at their fields and with what to do. */
export const explainedAt = (draft: Draft, problems: readonly ClassProblem[]): FormProblem[] =>
  problems.map((problem) => ({
    at: problem.path,
    says: says(draft, problem),
    empty: valueAt(draft, problem.path) === '',
  }));

/** Everything that stands in the way of a link. */
export const formProblems = (draft: Draft): FormProblem[] => explainedAt(draft, draftProblems(draft));

/** Fields that can have something to be aware of. */
export type WarnedField =
  | 'rival'
  | 'skill'
  | 'weeks'
  | 'depth'
  | 'advisers'
  | 'seeds'
  | 'preset'
  | 'pairing'
  | 'names';

/** What a teacher should know of the settings as they are; each belongs to a field. */
export function warningsOf(draft: Draft): { at: WarnedField; says: string }[] {
  const twice = matchesOf(draft) === 2;
  const warnings: [WarnedField, boolean, string][] = [
    ['rival', draft.rival !== 'drawn', t('make.warn.rival')],
    ['skill', draft.skill === 'expert', t('make.warn.expert')],
    [
      'weeks',
      draft.weeks !== null && minutesIn(draft) > 30,
      t('make.warn.long', { minutes: minutesIn(draft) }),
    ],
    ['depth', draft.depth === 'full', t('make.warn.full')],
    ['advisers', !draft.advisers, t('make.warn.advisers')],
    ['seeds', draft.seeds === 'one' && twice, t('make.warn.second')],
    ['preset', draft.preset !== 'level' && !draft.hide.includes('settings'), t('make.warn.preset')],
    ['names', draft.abstractNames, t('make.warn.names')],
    ['pairing', draft.pairing !== 'ai', t('make.warn.pairing')],
  ];
  return warnings.filter(([, is]) => is).map(([at, , text]) => ({ at, says: text }));
}

const minutesIn = (exercise: Pick<Draft, 'weeks' | 'side' | 'pairing'>): number =>
  minutesOf(exercise.weeks ?? 0, matchesOf(exercise));

/** How students read the level; without the names of countries where the exercise wants it, or the level has none anyway. */
function levelWord({ level, abstractNames }: Named, word: 'label' | 'west' | 'russia'): string {
  const own = `setup.level.${level}`;
  const nameless = abstractNames && sayAny(`${own}.west`) !== t('setup.nameless.west');
  const key = `${nameless ? 'setup.nameless' : own}.${word}`;
  if (hasText(key)) return sayAny(key);
  return word === 'label' ? level : t(`make.side.${word}`);
}

/** The two sides as the level calls them. */
export const sideWords = (named: Named) => ({
  west: levelWord(named, 'west'),
  russia: levelWord(named, 'russia'),
});

function seatWord(exercise: Named & Pick<Draft, 'side' | 'pairing'>): string {
  const { west, russia } = sideWords(exercise);
  if (exercise.side === 'swap') return t('make.short.both', { first: west, second: russia });
  const [own, other] = exercise.side === 'west' ? [west, russia] : [russia, west];
  return matchesOf(exercise) === 2 ? t('make.short.both', { first: own, second: other }) : own;
}

type Shortened = Named & Pick<Draft, 'side' | 'pairing' | 'weeks' | 'preset' | 'questions'>;

/** An exercise in short: level, seat, length, world, questions. */
export function exerciseInShort(exercise: Shortened): string[] {
  return [
    levelWord(exercise, 'label'),
    seatWord(exercise),
    t('make.short.weeks', { weeks: exercise.weeks ?? 0 }),
    t('make.short.minutes', { minutes: minutesIn(exercise) }),
    ...(exercise.preset === 'level' ? [] : [t(`make.preset.${exercise.preset}`)]),
    ...questionsInShort(exercise),
  ];
}

/** How much is asked: before and after, in the weeks. */
export function questionsInShort({ questions }: Pick<Draft, 'questions'>): string[] {
  const { before, after, belief, foretell } = questions;
  return [
    t('make.short.questions', { count: before.length + after.length }),
    ...(belief.length > 0 ? [t('make.short.belief', { count: belief.length })] : []),
    ...(foretell ? [t('make.short.foretell')] : []),
  ];
}

/** One that was made on this device, as it stands in the list. */
export interface MadeRow {
  id: string;
  title: string;
  about: string;
  link: string;
}

export const madeRow = ({ id, exercise, link, day }: KeptExercise): MadeRow => ({
  id,
  title: exercise.title || t('make.untitled'),
  about: [t('make.madeOn', { day: date(day) }), ...exerciseInShort(exercise)].join(' · '),
  link,
});

/** The world with which another is compared: half of a class plays each. */
const PARTNERS: Partial<Record<PresetId, PresetId>> = {
  misperception: 'modestEyes',
  modestEyes: 'misperception',
  noEmpathy: 'fullEmpathy',
  fullEmpathy: 'noEmpathy',
  doublyDangerous: 'doublySafe',
  doublySafe: 'doublyDangerous',
  toldApart: 'defenceAdvantage',
  defenceAdvantage: 'toldApart',
};
export const partnerOf = (preset: PresetId): PresetId | null => PARTNERS[preset] ?? null;

/** The same exercise in the world with which its own is compared: the number at the end of its title is one more. */
export function partnerDraft(draft: Draft): Draft | null {
  const preset = partnerOf(draft.preset);
  if (preset === null) return null;
  const numbered = /^(.*?)(\d{1,3})$/.exec(draft.title);
  const title = numbered ? `${numbered[1]}${Number(numbered[2]) + 1}` : `${draft.title} 2`.trim();
  return withPreset({ ...draft, title: title.slice(0, EXERCISE_LIMITS.title) }, preset);
}

/** Another preset; of its own dials a draft keeps those that differ from it. */
export function withPreset(draft: Draft, preset: PresetId): Draft {
  const set: Readonly<Record<string, number>> = PRESETS[preset];
  return {
    ...draft,
    preset,
    dials: Object.fromEntries(Object.entries(draft.dials).filter(([name, value]) => set[name] !== value)),
  };
}

/** One dial set, or given back to the preset (undefined). One that is as the preset has it is not kept. */
export function withDial(draft: Draft, name: string, value: number | null | undefined): Draft {
  const { [name]: _, ...others } = draft.dials;
  const set: Readonly<Record<string, number>> = PRESETS[draft.preset];
  return {
    ...draft,
    dials: value === undefined || set[name] === value ? others : { ...others, [name]: value },
  };
}

/** A dial of the form, with one field, or one for each side. */
export interface DialRow {
  id: string;
  min: number;
  max: number;
  fields: { name: string; side: 'west' | 'russia' | null }[];
}

/** Every dial but the weeks, which have a field of their own. */
export function dialRows(): DialRow[] {
  const rows = new Map<string, DialRow>();
  for (const { name, min, max, kind } of DIALS) {
    if (kind === 'weeks') continue;
    const [id = name, side] = name.split('.') as [string, ('west' | 'russia')?];
    const row = rows.get(id) ?? { id, min, max, fields: [] };
    row.fields.push({ name, side: side ?? null });
    rows.set(id, row);
  }
  return [...rows.values()];
}
