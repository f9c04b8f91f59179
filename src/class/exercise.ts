/** The settings of an exercise (exercise/1): what a teacher sets for a class, as one schema with a default for everything. */
import type * as v from 'valibot';
import { checkDials, DIALS, type DialSettings, SIDES, SKILLS, TYPES } from '../engine/index.js';
import { brief, knownText, readJson, shapes as s } from '../record/index.js';
import { PRESET_IDS, PRESETS } from './presets.js';
import type { ClassProblem, ClassResult } from './problems.js';
import { refuse } from './problems.js';
import { type Questions, questionsSchema } from './questions.js';

export const EXERCISE_FORMAT = 'exercise/1';

export const EXERCISE_LIMITS = { settings: 64_000, title: 120, note: 2_000, seed: 200 } as const;

/** What can be kept from students until the debrief. */
export const HIDEABLE = ['theory', 'readings', 'previews', 'settings'] as const;
export type Hideable = (typeof HIDEABLE)[number];

const type = s.oneOf([...TYPES, 'drawn']);

export const exerciseSchema = s.object({
  format: s.otherwise(EXERCISE_FORMAT, s.exactly(EXERCISE_FORMAT)),
  title: s.otherwise('', s.say('What students read above it.', s.text(EXERCISE_LIMITS.title))),
  note: s.otherwise('', s.say('What the teacher tells them, as plain text.', s.text(EXERCISE_LIMITS.note))),
  level: s.otherwise(
    'january-2022',
    s.say(
      'Id of a level that ships.',
      s.pattern(/^[a-z][a-z0-9-]{0,59}$/, 'a level id: small letters, digits, hyphens'),
    ),
  ),
  levelHash: s.optional(
    s.say(
      'Which edition of that level is meant. Left out, it is the one that ships now; a link always has it.',
      s.pattern(/^[0-9a-f]{16}$/, 'a hash of 16 hexadecimal digits'),
    ),
  ),
  rules: s.optional(
    s.say('Version of the rules. Left out, the present one; a link always has it.', s.whole(1, 1_000_000)),
  ),
  side: s.otherwise(
    'west',
    s.say(
      'The seat of the student; `swap` is one match from each, the west first.',
      s.oneOf([...SIDES, 'swap']),
    ),
  ),
  seed: s.otherwise('exercise', s.say('All luck hangs on it.', s.text(EXERCISE_LIMITS.seed, 1))),
  seeds: s.otherwise(
    'one',
    s.say(
      'One seed for all, or one for each student, made of this seed and a key in the result code.',
      s.oneOf(['one', 'each']),
    ),
  ),
  rival: s.otherwise('drawn', s.say('What the rival is. Students never read it before the debrief.', type)),
  brief: s.otherwise('drawn', s.say('What the student’s own side is.', type)),
  skill: s.otherwise('regular', s.say('How well the AI plays.', s.oneOf(SKILLS))),
  preset: s.otherwise('level', s.say('Named settings of the dials.', s.oneOf(PRESET_IDS))),
  dials: s.otherwise(
    {},
    s.say(
      'Dials by the names of the lab, over those of the preset.',
      s.table(/^[A-Za-z]{1,40}(\.[A-Za-z]{1,40})?$/, s.number(), 60),
    ),
  ),
  weeks: s.otherwise(10, s.whole(1, 26)),
  depth: s.otherwise('either', s.say('How much the screen tells.', s.oneOf(['essential', 'full', 'either']))),
  advisers: s.otherwise(true, s.say('Are advisers asked before each week?', s.flag())),
  hide: s.otherwise(
    [],
    s.say('What is hidden until the debrief.', s.list(s.oneOf(HIDEABLE), HIDEABLE.length)),
  ),
  abstractNames: s.otherwise(false, s.say('Two nameless sides instead of the countries.', s.flag())),
  questions: s.otherwise({}, questionsSchema),
  pairing: s.otherwise(
    'ai',
    s.say(
      'In a live room: everybody against the AI, in pairs, or in pairs that swap sides for a second match.',
      s.oneOf(['ai', 'pairs', 'swap']),
    ),
  ),
});

/** The settings of an exercise, every default filled in. */
export type Exercise = v.InferOutput<typeof exerciseSchema>;

/** What may stand in a file of settings. */
export type ExerciseSettings = v.InferInput<typeof exerciseSchema>;

/** The dials of an exercise: those of its preset, then its own. */
export const dialsOf = ({ preset, dials }: Pick<Exercise, 'preset' | 'dials'>): DialSettings => ({
  ...PRESETS[preset],
  ...dials,
});

/** Matches that a student plays. */
export const matchesOf = ({ side, pairing }: Pick<Exercise, 'side' | 'pairing'>): number =>
  side === 'swap' || pairing === 'swap' ? 2 : 1;

function dialProblems({ dials }: Exercise): ClassProblem[] {
  const { weeks, ...others } = dials;
  const names = DIALS.map(({ name }) => name).filter((name) => name !== 'weeks');
  const problems = checkDials(others).map(({ dial, code, message }): ClassProblem => {
    const text = code === 'unknownDial' ? `unknown dial ${brief(dial)}; ${knownText(dial, names)}` : message;
    return { path: `dials.${dial}`, code: 'badDial', message: text };
  });
  if (weeks !== undefined)
    problems.push({ path: 'dials.weeks', code: 'badDial', message: 'weeks stands beside the dials' });
  return problems;
}

function questionProblems(questions: Questions, weeks: number): ClassProblem[] {
  const problems: ClassProblem[] = [];
  const note = (path: string, code: ClassProblem['code'], message: string) =>
    problems.push({ path: `questions.${path}`, code, message });
  const taken = new Set<string>();
  for (const when of ['before', 'after'] as const) {
    questions[when].forEach((question, q) => {
      if (taken.has(question.id))
        note(`${when}[${q}].id`, 'duplicateId', `${brief(question.id)} is the name of another question`);
      taken.add(question.id);
      if (question.kind === 'choice' && question.options.length < 2)
        note(`${when}[${q}].options`, 'badLength', 'a choice has two options or more');
    });
  }
  questions.belief.forEach((week, w) => {
    if (week > weeks) note(`belief[${w}]`, 'afterEnd', `the match has ${weeks} weeks`);
    if (questions.belief.indexOf(week) < w)
      note(`belief[${w}]`, 'duplicateId', `week ${week} stands there twice`);
  });
  return problems;
}

/**
 * Read settings from a text or a JSON value, which may come from a stranger. Never throws. Whether its level and rules are in
 * this build is found out by `openExercise`.
 */
export function parseExercise(source: unknown): ClassResult<Exercise> {
  if (typeof source === 'string' && source.length > EXERCISE_LIMITS.settings) {
    const most = EXERCISE_LIMITS.settings;
    return refuse('tooLarge', `the settings have ${source.length} characters; at most ${most} are read`);
  }
  const read = readJson(exerciseSchema, source);
  if (!read.ok) return read;
  const { value } = read;
  const exercise = { ...value, hide: HIDEABLE.filter((one) => value.hide.includes(one)) };
  const problems = [...dialProblems(exercise), ...questionProblems(exercise.questions, exercise.weeks)];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: exercise };
}
