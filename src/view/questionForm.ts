/** Writing the questions of an exercise: adding, changing, moving, removing, and the names of their columns. */
import { type Draft, type DraftQuestion, QUESTION_LIMITS } from '../session/index.js';
import { quizQuestions } from './teach.js';

export type When = 'before' | 'after';

/** Characters of a name. */
const LONGEST = 30;

/** A name for the column of a question, made of its words, that no other has. @param taken names of the other questions. */
export function columnName(text: string, taken: readonly string[]): string {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^[^a-z]+|_+$/g, '');
  let base = plain.slice(0, LONGEST);
  // The last word may have been cut through.
  if (plain.length > LONGEST) base = base.replace(/_[^_]*$/, '');
  base ||= 'question';
  for (let number = 1; ; number++) {
    const end = number === 1 ? '' : `_${number}`;
    const name = base.slice(0, LONGEST - end.length) + end;
    if (!taken.includes(name)) return name;
  }
}

const others = ({ questions: { before, after } }: Draft, but: DraftQuestion | undefined): string[] =>
  [...before, ...after].filter((one) => one !== but).map(({ id }) => id);

const withList = (draft: Draft, when: When, list: DraftQuestion[]): Draft => ({
  ...draft,
  questions: { ...draft.questions, [when]: list },
});

/** An empty question at the end; the same draft where there are as many as there can be. */
export function withQuestion(draft: Draft, when: When, kind: DraftQuestion['kind']): Draft {
  const list = draft.questions[when];
  if (list.length >= QUESTION_LIMITS.questions) return draft;
  const head = { id: columnName('', others(draft, undefined)), text: '' };
  const made: DraftQuestion =
    kind === 'choice'
      ? { kind, ...head, options: ['', ''] }
      : kind === 'scale'
        ? { kind, ...head, steps: 5, low: '', high: '' }
        : { kind, ...head, most: 500 };
  return withList(draft, when, [...list, made]);
}

/** The questions of the quiz that are not asked there already. */
const missingQuiz = (draft: Draft, when: When): DraftQuestion[] =>
  quizQuestions(when).filter(({ id }) => !draft.questions[when].some((one) => one.id === id));

/** Is there something of the quiz to add, and room for all of it? */
export const quizFits = (draft: Draft, when: When): boolean => {
  const missing = missingQuiz(draft, when).length;
  return missing > 0 && draft.questions[when].length + missing <= QUESTION_LIMITS.questions;
};

/** The quiz of the teaching material, behind the questions that are there. */
export const withQuiz = (draft: Draft, when: When): Draft =>
  quizFits(draft, when)
    ? withList(draft, when, [...draft.questions[when], ...missingQuiz(draft, when)])
    : draft;

/** Another text. The name of the column goes with it until somebody has written one. */
export function withText(draft: Draft, when: When, at: number, text: string): Draft {
  const question = draft.questions[when][at];
  if (!question) return draft;
  const taken = others(draft, question);
  const id = question.id === columnName(question.text, taken) ? columnName(text, taken) : question.id;
  return withChange(draft, when, at, { ...question, id, text });
}

export const withChange = (draft: Draft, when: When, at: number, question: DraftQuestion): Draft =>
  withList(
    draft,
    when,
    draft.questions[when].map((one, number) => (number === at ? question : one)),
  );

export const withoutQuestion = (draft: Draft, when: When, at: number): Draft =>
  withList(
    draft,
    when,
    draft.questions[when].filter((_, number) => number !== at),
  );

/** Changed places with the one before (−1) or after it (1); the same draft where there is none. */
export function moved(draft: Draft, when: When, at: number, by: -1 | 1): Draft {
  const list = [...draft.questions[when]];
  const [one, other] = [list[at], list[at + by]];
  if (!one || !other) return draft;
  list[at] = other;
  list[at + by] = one;
  return withList(draft, when, list);
}

/** The weeks in which students estimate, with this one in or out; in their order. */
export function withBelief(draft: Draft, week: number, asked: boolean): Draft {
  const rest = draft.questions.belief.filter((one) => one !== week && one !== null);
  const belief = asked ? [...rest, week].sort((a, b) => (a ?? 0) - (b ?? 0)) : rest;
  return { ...draft, questions: { ...draft.questions, belief } };
}

/** The weeks that can be chosen: those of the match, and those beyond its end that were chosen before. */
export function beliefWeeks({ weeks, questions: { belief } }: Draft): number[] {
  const last = Math.min(26, Math.max(weeks ?? 0, 1));
  const beyond = belief.filter((week): week is number => week !== null && week > last);
  return [...Array.from({ length: last }, (_, at) => at + 1), ...new Set(beyond)];
}
