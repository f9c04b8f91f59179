/** Questions of an exercise: what can be asked before and after the match, and in its course. */
import type * as v from 'valibot';
import { shapes as s } from '../record/index.js';

export const QUESTION_LIMITS = {
  /** Questions before, and as many after. */
  questions: 20,
  /** Characters of a question, of an option or the end of a scale, and of an answer. */
  text: 400,
  option: 160,
  answer: 2_000,
  options: 10,
  steps: 11,
} as const;

const L = QUESTION_LIMITS;

const id = s.say(
  'Name of its column in the tables; of letters, digits and underscores, and used once.',
  s.pattern(/^[A-Za-z][A-Za-z0-9_]{0,29}$/, 'a name of 1–30 letters, digits and underscores'),
);
const asked = s.text(L.text, 1);

const question = s.either('kind', {
  choice: s.object({
    kind: s.exactly('choice'),
    id,
    text: asked,
    options: s.say(
      'Two or more; the answer is the number of one, from 1.',
      s.list(s.text(L.option, 1), L.options),
    ),
  }),
  scale: s.object({
    kind: s.exactly('scale'),
    id,
    text: asked,
    steps: s.otherwise(5, s.say('The answer is a whole number from 1 to this.', s.whole(2, L.steps))),
    low: s.otherwise('', s.say('Words at its low end.', s.text(L.option))),
    high: s.otherwise('', s.say('Words at its high end.', s.text(L.option))),
  }),
  text: s.object({
    kind: s.exactly('text'),
    id,
    text: asked,
    most: s.otherwise(500, s.say('Characters that an answer may have.', s.whole(1, L.answer))),
  }),
});

const questions = s.list(question, L.questions);

export const questionsSchema = s.object({
  before: s.otherwise([], s.say('Before the first match.', questions)),
  after: s.otherwise([], s.say('After the last match.', questions)),
  belief: s.otherwise(
    [],
    s.say(
      'Weeks in which students estimate, before they seal, how likely the rival is hostile (0–100 %).',
      s.list(s.whole(1, 26), 26),
    ),
  ),
  foretell: s.otherwise(
    false,
    s.say('Each week, before they seal: what will the rival do? Shares of four classes.', s.flag()),
  ),
});

export type Questions = v.InferOutput<typeof questionsSchema>;
export type Question = Questions['before'][number];

/** All questions that are answered once, in the order in which they are asked. */
export const askedOnce = ({ before, after }: Questions): Question[] => [...before, ...after];

/** Why an answer is none to this question; null where it is one. Any question may be left out. */
export function answerProblem(question: Question, answer: number | string): string | null {
  if (question.kind === 'text') {
    if (typeof answer !== 'string') return 'the answer is no text';
    return answer.length > question.most ? `has ${answer.length} characters; at most ${question.most}` : null;
  }
  const most = question.kind === 'choice' ? question.options.length : question.steps;
  if (typeof answer === 'number' && Number.isInteger(answer) && answer >= 1 && answer <= most) return null;
  return `the answer is no whole number from 1 to ${most}`;
}
